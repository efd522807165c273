import { each, same, type Text } from '../../domain/text.ts'
import { timeText } from '../../domain/when/write.ts'
import { docText, type Found, missing, names, noMinutes, on } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { hasName } from '../names.ts'
import { type Ask, besideMeeting, headOf, whereOf } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain, stems } from '../words.ts'
import { described } from './attendee.ts'
import { asksDays } from './days.ts'
import { quoted, quotedFrom } from './quotes.ts'

type Office = 'chair' | 'secretary' | 'approve'

const SAID: Record<Office, Text> = {
  chair: { sv: 'ordförande', en: 'chair' },
  secretary: { sv: 'sekreterare', en: 'secretary' },
  approve: { sv: 'justerare', en: 'minutes-checker' },
}
const HOLDS: Record<Office, RegExp> = {
  chair: /ordforande|\bchair|\bled(?:er|de|des) (?:av|motet|sammantradet|handlaggningen|ordet)|\bpresid/,
  secretary: /sekreterare|secretary|scribe|clerk/,
  approve: /justerare|checker/,
}

const holders = (doc: Doc, office: Office): string[] => {
  if (office === 'chair') return doc.chair ? [doc.chair] : []
  if (office === 'secretary') return doc.secretary ? [doc.secretary] : []
  return [...doc.approvers]
}

const officeOf = ({ q }: Ask): Office | null =>
  q.cues.has('approve') && !(q.cues.has('secretary') && /anteckn|\bnotes\b.*took|took/.test(q.plain))
    ? 'approve'
    : q.cues.has('secretary')
      ? 'secretary'
      : q.cues.has('chair')
        ? 'chair'
        : null

const VICE = /\b(?:(?:\w+ )?vice|deputy|vice.?chair\w*)\b/
const IS_VICE = /\bvice\b|\bdeputy\b|\bvice.?chair/

/** The one beside the chair, as the list of those present has it. */
function deputy({ q }: Ask, docs: readonly Doc[]): Found {
  for (const doc of docs) {
    const found = doc.people.filter(one => IS_VICE.test(plain(one.role ?? '')))
    if (
      found.length > 0 &&
      besideMeeting(
        doc,
        q.terms.filter(term => !VICE.test(plain(term.word))),
      ).length === 0
    )
      return {
        answered: true,
        lead: each(lang => `${found.map(one => described(one)[lang]).join('; ')} (${docText(doc)[lang]}).`),
        refs: [{ doc }],
      }
  }
  return missing()
}

const VOTED_IN = /\b(?:val(?:des?|ts|jer|ja|js)|uts(?:ags|es)|elect\w*|appoint\w*|chosen)\b/
const FOR_THE_MEETING =
  /\b(?:for|vid|att leda|of|to chair) (?:dagens |the |detta )?(?:mote\w*|arsmote\w*|stamma\w*|sammantrade\w*|meeting|agm)|motesordforande|motessekreterare/

/** Where no heading names them, the meeting's own election of them does. */
const electedFor = (docs: readonly Doc[], office: Office): Passage | undefined =>
  docs
    .flatMap(doc => doc.passages)
    .find(piece => {
      const said = plain(`${piece.section?.title ?? ''} ${piece.text}`)
      return (
        HOLDS[office].test(plain(piece.text)) &&
        VOTED_IN.test(said) &&
        FOR_THE_MEETING.test(said) &&
        hasName(piece.text)
      )
    })

/** Somebody who holds such an office elsewhere, as the list of those present has it ("ordförande i kulturutskottet"). */
function elsewhere(ask: Ask, office: Office, docs: readonly Doc[]): Found | null {
  for (const doc of docs) {
    const terms = besideMeeting(doc, ask.q.terms)
    const found = [...doc.people, ...doc.guests].filter(
      one =>
        HOLDS[office].test(plain(one.role ?? '')) &&
        evidence(terms, stems(`${one.role ?? ''} ${one.affiliation ?? ''}`)).missed.length === 0,
    )
    if (terms.length > 0 && found.length > 0)
      return {
        answered: true,
        lead: each(
          lang =>
            `${found.map(one => described({ name: one.name, ...(one.role ? { role: one.role } : {}), ...(one.affiliation ? { affiliation: one.affiliation } : {}) })[lang]).join('; ')} (${docText(doc)[lang]}).`,
        ),
        refs: [{ doc }],
      }
  }
  return null
}

/** Who chaired, took the minutes, approved them; also when and where they were approved. */
export function offices(ask: Ask): Found | null {
  const office = officeOf(ask)
  if (!office) return null
  // The words for the office are no subject of their own.
  const q = {
    ...ask.q,
    terms: ask.q.terms.filter(
      term =>
        !/^(?:check|verif|sign|adjust|certif|gransk|justera|ordf|sekret|ledning|forhandl|proceed|anteckn|pennan|scribe)/.test(
          plain(term.word),
        ) && !(office === 'approve' && /^(?:elect|appoint|utse|utsag|valde|vald)/.test(plain(term.word))),
    ),
  }
  const where = whereOf(ask)
  if (VICE.test(q.plain)) return deputy({ ...ask, q }, where.docs)
  if (where.date === 'unknown' || where.date === 'planned') {
    // "Vilka protokoll justerades den 14 februari?": the day may be that of the approval.
    return noMinutes(ask)
  }
  const fits = where.docs.filter(doc => besideMeeting(doc, q.terms).length === 0)
  const [doc] = fits
    .filter(one => holders(one, office).length > 0)
    .sort((a, b) => evidence(q.terms, headOf(b)).direct - evidence(q.terms, headOf(a)).direct)
  if (fits.length === 0) {
    const told = quoted(
      { ...ask, q },
      { test: piece => HOLDS[office].test(plain(piece.text)) && /\S\s+\p{Lu}\p{Ll}+/u.test(piece.text) },
    )
    return elsewhere({ ...ask, q }, office, where.docs) ?? told ?? missing()
  }
  const chosen = doc ? null : electedFor(fits, office)
  if (chosen) return quotedFrom([chosen])
  if (!doc || (where.date === 'named' && where.docs.length === 1 && doc !== where.docs[0])) {
    const near = fits[0]!
    return missing(
      {
        sv: `${docText(near).sv} säger inte vem som var ${SAID[office].sv}.`,
        en: `${docText(near).en} does not say who was ${SAID[office].en}.`,
      },
      [{ doc: near }],
    )
  }
  const who = holders(doc, office)
  const { approval } = doc
  // Of a meeting held here the approval is noted, or has not been.
  const waits = office === 'approve' && doc.file === undefined && !approval
  if (office === 'approve' && (q.cues.has('when') || q.cues.has('place')) && !q.cues.has('who')) {
    if (!approval?.date && !approval?.place)
      return missing(
        {
          sv: waits
            ? `${docText(doc).sv} ska justeras av ${names(who).sv}; det är inte antecknat som gjort.`
            : `${docText(doc).sv} justerades av ${names(who).sv}, men tid och plats anges inte.`,
          en: waits
            ? `${docText(doc).en} is to be approved by ${names(who).en}; that is not noted as done.`
            : `${docText(doc).en} was approved by ${names(who).en}, but time and place are not stated.`,
        },
        [{ doc }],
      )
  }
  const approved: Text = approval
    ? each(lang =>
        [
          approval.date ? ` ${lang === 'sv' ? 'den' : 'on'} ${on(approval.date)[lang]}` : '',
          approval.place ? ` ${lang === 'sv' ? 'i' : 'in'} ${approval.place}` : '',
        ].join(''),
      )
    : same('')
  return {
    answered: true,
    lead: each(lang => {
      const all = names(who)[lang]
      if (office === 'approve')
        return lang === 'sv'
          ? `${docText(doc).sv}: ${waits ? 'ska justeras' : 'justerades'} av ${all}${approved.sv}.`
          : `${docText(doc).en}: ${waits ? 'to be approved' : 'approved'} by ${all}${approved.en}.`
      if (office === 'chair')
        return lang === 'sv' ? `${all} var ordförande (${docText(doc).sv}).` : `${all} chaired (${docText(doc).en}).`
      return lang === 'sv'
        ? `${all} förde anteckningarna (${docText(doc).sv}).`
        : `${all} took the minutes (${docText(doc).en}).`
    }),
    refs: [{ doc }],
  }
}

const YEARLY = /arsmot|arsstamm|stamma|annual (?:general )?meeting/

/** When and where a meeting itself was held or will be, when it began and ended. */
export function meetingFacts(ask: Ask): Found | null {
  const { q } = ask
  if (!q.cues.has('meeting') || !(q.cues.has('place') || q.cues.has('hour') || q.cues.has('when'))) return null
  if ((q.cues.has('who') && !q.cues.has('hour')) || asksDays(q.plain)) return null
  const where = whereOf(ask)
  if (q.cues.has('next') && where.date === 'open') return null
  const docs = (
    where.date === 'planned' || where.date === 'unknown'
      ? ask.view.filter(doc => doc.origin === 'live' && !doc.held && doc.date && q.whens.length > 0)
      : where.docs
  ).filter(
    doc =>
      doc.date !== null &&
      besideMeeting(doc, q.terms).length === 0 &&
      // Other meetings speak of the yearly one; they are not it.
      (!YEARLY.test(q.plain) ||
        YEARLY.test(plain(doc.head.join(' '))) ||
        doc.body.some(word => /^ars|^stamm|^annual/.test(word))),
  )
  const fitting =
    where.date === 'named' || where.date === 'open'
      ? docs
      : docs.filter(
          doc =>
            doc.date !== null &&
            q.whens.some(
              one =>
                one.kind === 'day' &&
                (one.date === doc.date || (one.yearInferred && one.date.slice(5) === doc.date!.slice(5))),
            ),
        )
  const [doc] = fitting.sort((a, b) => evidence(q.terms, headOf(b)).direct - evidence(q.terms, headOf(a)).direct)
  if (!doc?.date) return null
  const wantsPlace = q.cues.has('place') && !q.cues.has('when') && !q.cues.has('hour')
  const wantsHour = q.cues.has('hour')
  const said: Text = { sv: docText(doc).sv, en: docText(doc).en }
  if (wantsPlace && !doc.place)
    return missing({ sv: `${said.sv} anger ingen plats.`, en: `${said.en} states no place.` }, [{ doc }])
  if (wantsHour && !doc.start && !doc.end)
    return missing({ sv: `${said.sv} anger inga tider.`, en: `${said.en} states no times.` }, [{ doc }])
  if (wantsHour && !doc.end && /slut|avslut|\bend|finish|clos/.test(q.plain))
    return missing(
      { sv: `${said.sv} anger inte när mötet slutade.`, en: `${said.en} does not say when the meeting ended.` },
      [{ doc }],
    )
  const hours = doc.start ? timeText(doc.start, doc.end) : null
  const exact = [doc.start, doc.end].filter(one => one !== undefined).join('–')
  return {
    answered: true,
    lead: each(
      lang =>
        `${said[lang]}${hours ? `, ${lang === 'sv' ? 'kl.' : 'at'} ${hours[lang]} (${exact})` : ''}${doc.place ? `, ${doc.place}` : ''}${doc.cancelled ? (lang === 'sv' ? ' (inställt)' : ' (cancelled)') : ''}.`,
    ),
    refs: [{ doc }],
  }
}

import { each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, missing, names, noMinutes, on, vaguely } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { hasName, sameName } from '../names.ts'
import { type Ask, besideMeeting, headOf, whereOf } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain, stems, wordsOf } from '../words.ts'
import { kindOf } from './asked.ts'
import { described } from './attendee.ts'
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

/** "Ordförande för mötet" beside a name, where nothing else says who led. */
const FOR_THE_DAY = /\bordf\w* for (?:dagen|motet|sammantradet)|motesordf|\bin the chair\b|\bacting chair/
/** "Per-Olov (som höll i mötet)": so letters tell it. */
const TOLD_BESIDE =
  /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) \((?:som )?(?:höll i mötet|ledde mötet|ordförande för dagen|ordförande för mötet|mötesordförande|in the chair|who chaired|chairing|chaired)/u
const chairsOf = (doc: Doc): string[] => {
  const listed = doc.people
    .filter(one => one.present === true && FOR_THE_DAY.test(plain(one.role ?? '')))
    .map(one => one.name)
  if (listed.length > 0) return listed
  const said = doc.passages.map(piece => TOLD_BESIDE.exec(piece.text)?.[1]).find(name => name !== undefined)
  if (said === undefined) return []
  return [doc.people.find(one => sameName(one.name, said))?.name ?? said]
}

const holders = (doc: Doc, office: Office): string[] => {
  if (office === 'chair') return doc.chair ? [doc.chair] : chairsOf(doc)
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
        !/\bjamte\b/.test(said) &&
        VOTED_IN.test(said) &&
        FOR_THE_MEETING.test(said) &&
        hasName(piece.text)
      )
    })

const DID: Record<Office, RegExp> = {
  chair:
    /\b(?:leddes av|ledde (?:mote\w*|traffen|sammantradet)|holl i (?:mote\w*|klubban)|chaired|was in the chair|took the chair)\b/,
  secretary:
    /\b(?:skrev(?=\.?$)|skrev (?:ner|protokoll\w*|anteckning\w*)|antecknade(?=\.?$)|forde (?:protokoll|anteckning)\w*|took (?:the )?(?:notes|minutes))/,
  approve: /\b(?:justera(?:s|des|r|de) (?:av|protokoll\w*)|checked the minutes)\b/,
}

/** A short sentence at the meeting's start or end may say who did it, where no heading does. */
const saidOf = (docs: readonly Doc[], office: Office): Passage | undefined =>
  docs
    .flatMap(doc => doc.passages)
    .find(piece => piece.text.length < 120 && DID[office].test(plain(piece.text)) && /\p{Lu}\p{Ll}+/u.test(piece.text))

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

/** "… när Tomas var sjuk": says which meeting it was, by who was away. */
const CLAUSE =
  /\s(?:nar|da|medan|when|while)\s(?=(?:\p{L}+\s){1,4}?(?:var|ar|inte|blev|lag|hade|was|were|is|had|went|could|didn)(?!\p{L}))/u

const AWAY = /\b(?:sjuk|borta|bortrest|off|ill|sick|away|inte|not|absent|franvarande|missing|semester|holiday)\b|n.t\b/

/** "När Ivar var i Norge": somewhere else, or kept from coming. */
const ELSEWHERE =
  /\b(?:var|was) (?:i|pa|hos|kvar|in|at|on|stuck) |\b(?:forhinder|forhindrad|utomlands|abroad|feber|influensa|flu|forkyld|hosta|magsjuk|vabbade?|foraldraledig|fast i|stuck|resa|rest|jobba\w*|work\w*|hospital|sjukhus\w*)\b/

/** What is asked, without such a clause. */
export const askedAlone = (question: string): string => {
  const at = CLAUSE.exec(question)
  return at && at.index >= 8 ? question.slice(0, at.index) : question
}

/** The question without such a clause, and the meetings where whom it names was away. */
function beforeClause(ask: Ask): { ask: Ask; absent: (doc: Doc) => boolean } {
  const { q } = ask
  const at = CLAUSE.exec(q.plain)
  if (!at || at.index < 8) return { ask, absent: () => true }
  const [head, clause] = [new Set(wordsOf(q.plain.slice(0, at.index))), q.plain.slice(at.index)]
  const said = (word: string): boolean => wordsOf(plain(word)).some(part => head.has(part))
  const away = q.people.filter(name => !said(name))
  return {
    ask: { ...ask, q: { ...q, plain: q.plain.slice(0, at.index), terms: q.terms.filter(term => said(term.word)) } },
    absent: doc =>
      away.length === 0 ||
      !(AWAY.test(clause) || ELSEWHERE.test(clause)) ||
      (whereOf(ask).date === 'named'
        ? !doc.people.some(one => one.present === true && away.some(name => sameName(one.name, name)))
        : doc.people.some(one => one.present === false && away.some(name => sameName(one.name, name)))),
  }
}

/** Who chaired, took the minutes, approved them; also when and where they were approved. */
export function offices(asked: Ask): Found | null {
  const office = officeOf(asked)
  if (!office || kindOf(asked.q) === 'why') return null
  const { ask, absent } = beforeClause(asked)
  // The words for the office are no subject of their own.
  const q = {
    ...ask.q,
    terms: ask.q.terms.filter(
      term =>
        !/^(?:check|verif|kolla|igenom|dubbelkoll|signera|las$|laste|gick|sign|adjust|certif|gransk|justera|ordf|sekret|ledning|forhandl|proceed|anteckn|pennan|scribe|klubb|skrev|skriv|wrote|writ|kept|keep|record(?:s|ed|ing)?$|gavel|holl|hall|minns|ran$|runs$|leads?$|led$)/.test(
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
  const fits = where.docs.filter(doc => absent(doc) && besideMeeting(doc, q.terms).length === 0)
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
  const chosen = doc
    ? null
    : (electedFor(fits, office) ?? (where.date === 'named' || fits.length === 1 ? saidOf(fits, office) : undefined))
  if (chosen) return quotedFrom([chosen], q)
  if (!doc || (where.date === 'named' && where.docs.length === 1 && doc !== where.docs[0])) {
    const near = fits[0]!
    return vaguely(
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

import { each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, missing, names, noMinutes, on } from '../found.ts'
import { evidence, type Term } from '../lexicon.ts'
import { sameName } from '../names.ts'
import { type Ask, besideMeeting, bestNamed, newestFirst, whereOf } from '../scope.ts'
import type { Attendee, Doc } from '../view.ts'
import { plain, stems } from '../words.ts'
import {
  attributes,
  described,
  isAlternate,
  isOfficial,
  isServing,
  letters,
  looksServing,
  party,
  STRICTLY,
  saysWhose,
  serves,
  underMembers,
} from './attendee.ts'
import { quoted } from './quotes.ts'

/** Those of a meeting whom the question's words ask for, or the words that fit nobody. */
function chosen(
  ask: Ask,
  doc: Doc,
): { people: Attendee[]; organisations: string[]; missed: Term[]; filtered: boolean } {
  const { q } = ask
  const here = q.cues.has('absent')
    ? doc.people.filter(one => one.present === false)
    : doc.people.filter(one => one.present === true)
  let people = here
  let filtered = false
  const keep = (test: (one: Attendee) => boolean) => {
    people = people.filter(test)
    filtered = true
  }
  if (q.parties.length > 0) keep(one => letters(one.affiliation).some(part => q.parties.includes(part)))
  const notServing = NOT_SERVED.test(q.plain)
  if (q.cues.has('official')) keep(isOfficial)
  if (q.cues.has('alternate')) {
    keep(isAlternate)
    if (!notServing && SERVED.test(q.plain) && people.some(serves)) keep(serves)
  } else if (q.cues.has('serving') && here.some(isServing)) keep(isServing)
  else if (q.cues.has('member') && here.some(underMembers)) keep(underMembers)
  else if ((q.cues.has('serving') || q.cues.has('member')) && here.some(looksServing)) keep(looksServing)
  // "På distans" may stand in the meeting's place as well: nobody is said to have been so unless the list has it.
  if (REMOTELY.test(q.plain)) keep(remote)
  if (notServing) keep(one => !serves(one))
  const missed: Term[] = []
  const organisations = new Set<string>()
  const named = ask.q.whens.length > 0
  for (const term of q.terms.filter(one => !kindOfAnswer(ask, one))) {
    const held = people.filter(one => evidence([term], attributes(one)).share >= 0.5)
    const group = doc.organisations.filter(one => evidence([term], stems(one)).share >= 0.5)
    const inHead = besideMeeting(doc, [term]).length === 0
    if ((held.length > 0 || group.length > 0) && (!inHead || saysWhose(ask, term))) {
      if (held.length > 0) people = held
      for (const one of group) organisations.add(one)
      if (held.length === 0) people = []
      filtered = true
    } else if (
      inHead
        ? saysWhose(ask, term, STRICTLY) && !q.cues.has('absent') && !q.cues.has('official')
        : !(named && isUnknown(ask, term))
    )
      missed.push(term)
  }
  return { people, organisations: [...organisations], missed, filtered }
}

const HEADS = /\d+(?: \w+)? (?:person|deltag|medlem|besok|anmal|people|participant|member|visitor|attendee|public)/
const TAKES_PART = /\b(?:delta\w*|deltog|medverka\w*|narvara\w*|representera\w*|attend\w*|participat\w*|represent\w*)\b/

const ORGANISATION = /^(?:organisation|forening|organization|association|fack|union)/
const OFFICIAL = /^(?:tjanste|official|officer|civil|servant)/
const NOT_SERVED =
  /\b(?:ovriga|others|ej tjanst\w*|inte tjanst\w*|utan att tjanst\w*|tjanstgjorde inte|non-?voting|not serv\w*|without serv\w*)\b/
const REMOTELY = /\b(?:pa distans|distans|digitalt|remote\w*|online|by video|via video)\b/
const remote = (one: Attendee) =>
  REMOTELY.test(plain(`${one.role ?? ''} ${one.heading ?? ''} ${one.affiliation ?? ''} ${one.note?.sv ?? ''}`))
const SERVED = /\b(?:tjanstg\w*|serv(?:ed|ing)|beslutande)\b/
/** Words that say what kind of people are asked for, not whose. */
const kindOfAnswer = ({ q }: Ask, { word }: Term): boolean =>
  (q.cues.has('organisation') && ORGANISATION.test(plain(word))) ||
  (q.cues.has('official') && OFFICIAL.test(plain(word)))
/** An English word that neither the records nor the word list know: where the day is named it may be the meeting's name. */
const isUnknown = (ask: Ask, term: Term): boolean =>
  ask.q.lang === 'en' && !term.must && term.means.size === 0 && !saysWhose(ask, term)
/** Whom those present came from, each once. */
const affiliations = (people: readonly Attendee[]): string[] => [
  ...new Set(
    people.flatMap(one => (one.organisation ? [one.name] : one.affiliation && !party(one) ? [one.affiliation] : [])),
  ),
]

const when = (doc: Doc): Text => (doc.date ? on(doc.date) : same(doc.title))

function person(ask: Ask, docs: readonly Doc[], named: boolean): Found | null {
  const { q } = ask
  const stood =
    q.cues.has('alternate') || (q.cues.has('serving') && q.cues.has('who'))
      ? docs.flatMap(doc =>
          doc.people
            .filter(one => one.for && q.people.some(name => sameName(one.for!, name)))
            .map(one => ({ doc, one })),
        )[0]
      : undefined
  if (stood)
    return {
      answered: true,
      lead: each(lang => `${described(stood.one)[lang]} (${docText(stood.doc)[lang]}).`),
      refs: [{ doc: stood.doc, ...(stood.one.lines ? { lines: stood.one.lines } : {}) }],
    }
  const found = docs.flatMap(doc =>
    q.people.flatMap(name => doc.people.filter(one => sameName(one.name, name)).map(one => ({ doc, one }))),
  )
  const [first] = found
  if (first) {
    const mine = found.filter(each => each.doc === first.doc)
    const there = mine.filter(each => each.one.present !== false)
    const lead = each(lang => {
      const day = when(first.doc)[lang]
      if (there.length === 0)
        return lang === 'sv'
          ? `Nej, ${mine[0]!.one.name} var frånvarande den ${day}.`
          : `No, ${mine[0]!.one.name} was absent on ${day}.`
      const who = there.map(each => described(each.one)[lang]).join('; ')
      return lang === 'sv' ? `Ja, den ${day} deltog ${who}.` : `Yes, on ${day} those present included ${who}.`
    })
    return {
      answered: true,
      lead,
      refs: mine.map(each => ({ doc: each.doc, ...(each.one.lines ? { lines: each.one.lines } : {}) })),
    }
  }
  const visit = docs.flatMap(doc =>
    doc.guests.filter(one => one.past && q.people.some(name => sameName(one.name, name))),
  )[0]
  if (visit)
    return {
      answered: true,
      lead: each(
        lang =>
          (lang === 'sv'
            ? `Ja, ${visit.name} var gäst den ${when(visit.doc).sv}`
            : `Yes, ${visit.name} was a guest on ${when(visit.doc).en}`) + (visit.role ? `, ${visit.role}.` : '.'),
      ),
      refs: [{ doc: visit.doc }],
    }
  const doc = docs[0]
  if (!named || !doc || doc.people.length === 0) return null
  return {
    answered: true,
    lead: {
      sv: `Nej, ${q.people[0]} står inte bland dem som deltog den ${when(doc).sv}.`,
      en: `No, ${q.people[0]} is not listed among those present on ${when(doc).en}.`,
    },
    refs: [{ doc }],
  }
}

/** Who was at a meeting: everybody, or those of a party, an organisation, a role; how many; was somebody there. */
export function attendance(ask: Ask): Found | null {
  const { q } = ask
  const where = whereOf(ask)
  // A day in the question may be that of what was done, not of the meeting.
  if (where.date === 'unknown') return q.terms.length > 1 ? null : noMinutes(ask)
  if (where.date === 'planned') return null
  const listed = where.docs.filter(doc => doc.people.length > 0 || doc.organisations.length > 0)
  if (q.people.length > 0) {
    const near = bestNamed(listed, q.terms)
    return person(
      ask,
      where.date === 'named' ? listed : near,
      where.date === 'named' || near.length < listed.length || listed.length === 1,
    )
  }
  if (listed.length === 0)
    return missing(
      where.docs[0]
        ? {
            sv: `${docText(where.docs[0]).sv} har ingen närvarolista.`,
            en: `${docText(where.docs[0]).en} has no list of those present.`,
          }
        : undefined,
    )
  const tried = newestFirst(listed).map(doc => ({ doc, ...chosen(ask, doc) }))
  const fits = tried.filter(
    one => one.missed.length === 0 && (!one.filtered || one.people.length + one.organisations.length > 0),
  )
  // Where no meeting is named, the one whose own name bears out most of the words; else the latest.
  const best = bestNamed(
    fits.map(one => one.doc),
    q.terms,
  )
  const one = fits.find(each => best.includes(each.doc))
  if (!one) {
    const elsewhere =
      q.terms.length > 0
        ? quoted(ask, {
            test: piece => TAKES_PART.test(plain(piece.text)) && /\p{Lu}\p{Ll}+/u.test(piece.text.slice(1)),
            share: 0.8,
          })
        : null
    if (elsewhere) return elsewhere
    const counted = q.cues.has('count')
      ? quoted(ask, { test: piece => HEADS.test(plain(piece.text)), share: 0.6 })
      : null
    if (counted) return counted
    const doc = bestNamed(listed, q.terms)[0]!
    const filter = q.terms
      .filter(term => tried.every(each => each.missed.includes(term)))
      .map(term => term.word)
      .join(' ')
    const day = when(doc)
    return missing(
      each(lang =>
        lang === 'sv'
          ? `Närvarolistan från ${day.sv} säger inget om ${filter || 'det'}.`
          : `The list of those present on ${day.en} says nothing of ${filter || 'that'}.`,
      ),
      [{ doc }],
    )
  }
  const { doc } = one
  const day = when(doc)
  const whole = [...one.people.filter(each => !each.organisation), ...one.people.filter(each => each.organisation)]
  const asOrganisations = q.cues.has('organisation') ? [...new Set([...doc.organisations, ...affiliations(whole)])] : []
  if (q.cues.has('organisation') && asOrganisations.length === 0)
    return missing(
      {
        sv: `Närvarolistan från ${day.sv} nämner inga organisationer.`,
        en: `The list of those present on ${day.en} names no organisations.`,
      },
      [{ doc }],
    )
  const n = asOrganisations.length || whole.length || one.organisations.length
  const lines = asOrganisations.length > 0 ? asOrganisations.map(same) : whole.map(described)
  const what: Text = q.cues.has('absent')
    ? { sv: n === 1 ? 'frånvarande' : 'frånvarande', en: 'absent' }
    : q.cues.has('serving') && one.filtered
      ? { sv: 'beslutande', en: 'voting' }
      : { sv: n === 1 ? 'deltagare' : 'deltagare', en: 'present' }
  if (n === 0)
    return missing(
      { sv: `Ingen anges som ${what.sv} den ${day.sv}.`, en: `Nobody is listed as ${what.en} on ${day.en}.` },
      [{ doc }],
    )
  const orgs = one.organisations.length > 0 && asOrganisations.length === 0 ? names(one.organisations) : null
  return {
    answered: true,
    lead: each(lang => {
      const list = [...lines.map(each => each[lang]), ...(orgs ? [orgs[lang]] : [])].join('; ')
      return lang === 'sv' ? `Den ${day.sv}, ${n} ${what.sv}: ${list}.` : `On ${day.en}, ${n} ${what.en}: ${list}.`
    }),
    refs: [
      {
        doc,
        ...(whole[0]?.lines ? { lines: [whole[0].lines[0], (whole.at(-1)?.lines ?? whole[0].lines)[1]] as const } : {}),
      },
    ],
  }
}

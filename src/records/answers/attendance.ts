import { each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, missing, names, noMinutes, vaguely } from '../found.ts'
import { evidence, type Term } from '../lexicon.ts'
import { hasName } from '../names.ts'
import { type Ask, besideMeeting, bestNamed, newestFirst, whereOf } from '../scope.ts'
import type { Attendee, Doc } from '../view.ts'
import { plain, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { attended, when } from './attended.ts'
import {
  attributes,
  described,
  isAlternate,
  isOfficial,
  isServing,
  isUnknown,
  kindOfAnswer,
  letters,
  looksServing,
  NOT_SERVED,
  party,
  REMOTELY,
  remote,
  SERVED,
  STRICTLY,
  saysWhose,
  serves,
  underMembers,
} from './attendee.ts'
import { asksHeadcount, headcount } from './headcount.ts'
import { quoted, quotedFrom } from './quotes.ts'
import { asksMore } from './reasons.ts'
import { asksCivil, isCivil } from './whose.ts'

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
    if (
      held.length + group.length === 0 &&
      (asksCivil(term) || OF_ORGANISATIONS.test(plain(term.word))) &&
      people.some(isCivil)
    ) {
      keep(isCivil)
      continue
    }
    if ((held.length > 0 || group.length > 0) && (!inHead || saysWhose(ask, term))) {
      if (held.length > 0) people = held
      for (const one of group) organisations.add(one)
      if (held.length === 0) people = []
      filtered = true
    } else if (
      inHead
        ? saysWhose(ask, term, STRICTLY) && !q.cues.has('absent') && !q.cues.has('official')
        : !(named && (isUnknown(ask, term) || OWN_MEETING.test(plain(term.word))))
    )
      missed.push(term)
  }
  return { people, organisations: [...organisations], missed, filtered }
}

/** "Samverkansmötet", "dialogträffen": the meeting itself, however it is called. */
const OWN_MEETING = /^\p{L}{3,}(?:mote|motet|moten|sammantradet?|traff|traffen)$/u
/** A board that meets on the day of the yearly meeting is not that. */
const YEARLY = /\b(?:arsmot\w*|arsstamm\w*|annual general meeting|annual meeting)\b/
const isBoards = (doc: Doc): boolean => {
  const head = plain(`${doc.title} ${doc.head.join(' ')}`)
  return (
    !/arsmot|arsstamm|\bstamma|annual/.test(head) &&
    /styrelse|board|committee|trustee|utskott|konstituerande/.test(head)
  )
}
/** Who stayed away and had not said so. */
const UNSAID_ASKED =
  /\bwithout (?:saying|a word|apolog\w*|notice|telling|sending)|\butan (?:att )?(?:saga|hora|meddela|forvarning|anmala|aterbud|forhinder)/
const UNSAID =
  /\b(?:absent|missing|not present) without|\bno apolog|\bwithout (?:apolog|notice|leave)|\butan (?:anmal|giltigt|meddel|aterbud|forhinder)|\bej anmal/

/** "Pensionärsorganisationerna": whoever is of one. */
const OF_ORGANISATIONS = /(?:organisation|forening)(?:er|erna|ar|arna)?$/
const TAKES_PART = /\b(?:delta\w*|deltog|medverka\w*|narvara\w*|representera\w*|attend\w*|participat\w*|represent\w*)\b/

/** Whom those present came from, each once. */
const affiliations = (people: readonly Attendee[]): string[] => [
  ...new Set(
    people.flatMap(one => (one.organisation ? [one.name] : one.affiliation && !party(one) ? [one.affiliation] : [])),
  ),
]

/** Who was at a meeting: everybody, or those of a party, an organisation, a role; how many; was somebody there. */
export function attendance(ask: Ask): Found | null {
  const { q } = ask
  if (asksMore(ask) || asksHeadcount(ask) || (q.cues.has('absent') && kindOf(q) === 'day')) return null
  const where = whereOf(ask)
  // A day in the question may be that of what was done, not of the meeting.
  if (where.date === 'unknown') return q.terms.length > 1 ? null : noMinutes(ask)
  if (where.date === 'planned') return null
  if (q.cues.has('absent') && UNSAID_ASKED.test(q.plain)) {
    const said = where.docs
      .flatMap(doc => doc.passages)
      .filter(piece => UNSAID.test(plain(piece.text)) && hasName(piece.text))
    return said.length > 0 && where.docs.length === 1 ? quotedFrom(said.slice(0, 1)) : missing()
  }
  const all = where.docs.filter(doc => doc.people.length > 0 || doc.organisations.length > 0)
  const listed = YEARLY.test(q.plain) ? all.filter(doc => !isBoards(doc)) : all
  if (listed.length === 0 && all.length > 0)
    return missing({ sv: 'Från årsmötet finns inget protokoll.', en: 'There are no minutes from the annual meeting.' })
  if (q.people.length > 0) {
    const near = bestNamed(listed, q.terms)
    return attended(
      ask,
      where.date === 'named' ? listed : near,
      where.date === 'named' || near.length < listed.length || listed.length === 1,
    )
  }
  if (listed.length === 0) {
    // Nobody was told apart, but the head's own lines may say it.
    const told = q.terms.length > 0 ? quoted(ask, { test: piece => !piece.section && hasName(piece.text) }) : null
    if (told) return told
    return missing(
      where.docs[0]
        ? {
            sv: `${docText(where.docs[0]).sv} har ingen närvarolista.`,
            en: `${docText(where.docs[0]).en} has no list of those present.`,
          }
        : undefined,
    )
  }
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
    if (q.cues.has('count')) return headcount(ask)
    // When it came, or what it cost: no list of those present tells.
    if (q.terms.length > 0 && (kindOf(q) === 'day' || kindOf(q) === 'sum')) return null
    const doc = bestNamed(listed, q.terms)[0]!
    const filter = q.terms
      .filter(term => tried.every(each => each.missed.includes(term)))
      .map(term => term.word)
      .join(' ')
    const day = when(doc)
    // What no list of those present has may be told elsewhere.
    return vaguely(
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

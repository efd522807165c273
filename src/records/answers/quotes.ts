import { each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, refOf, sectionName } from '../found.ts'
import { evidence, type Term } from '../lexicon.ts'
import { nameParts } from '../names.ts'
import type { Question } from '../question.ts'
import { type Ask, headOf, namesKind, newestFirst, speaksOf, whereOf, worthLooking } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain, stem, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { FIRST_PERSON } from './holds.ts'
import { bears } from './proof/index.ts'
import { ENOUGH, lacking, titleSpeaks, wordsIn } from './sections.ts'

/** Years that the minutes speak of: "2022" may be said under another heading than its surplus. */
const yearsIn = (doc: Doc): string[] => [
  ...new Set(doc.bags.flatMap(bag => [...bag].filter(word => /^(?:19|20)\d\d$/.test(word)))),
]

const BECAUSE = /på grund av|eftersom|därför|orsak|beror på|till följd av|because|due to|owing to|as a result/i
interface Wanted {
  /** What the sentence must hold to be an answer at all. */
  test?: (piece: Passage) => boolean
  /** Least share of the question's weight. */
  share?: number
  most?: number
  /** Words that are not in the heading must be in the sentence itself: one of them at least. */
  own?: boolean
}

/** True where a text holds some of the words that its heading and its meeting do not bear out, if the records know such. */
export function saysMore(terms: readonly Term[], own: readonly string[], around: readonly string[]): boolean {
  const apart = evidence(terms, around).missed.filter(term => term.means.size > 0 && !namesKind(term))
  return apart.length === 0 || evidence(apart, own).missed.length < apart.length
}

const names = (piece: Passage, people: readonly string[]) =>
  people.every(name => nameParts(name).some(part => piece.stems.includes(stem(part))))

const wholeNames = (piece: Passage, people: readonly string[]) =>
  people.length > 0 && people.some(name => nameParts(name).every(part => piece.stems.includes(stem(part))))
/** The sentences that bear out the question's words best, verbatim; null where none does well enough. */
export function bestPassages(
  ask: Ask,
  { test = () => true, share = ENOUGH, most = 2, own = false }: Wanted = {},
): Passage[] {
  const { q } = ask
  if (q.terms.length === 0 && q.people.length === 0 && q.whens.length === 0) return []
  // What kind of meeting it was, its sentences need not repeat.
  const told = q.terms.filter(term => !namesKind(term))
  const terms = told.length > 0 ? told : q.terms
  const where = whereOf(ask)
  const foreignDay = where.date === 'planned' || where.date === 'unknown'
  const docs = where.date === 'named' ? where.docs : newestFirst(ask.view)
  const scored: Array<{ piece: Passage; direct: number }> = []
  const worth = worthLooking(ask, docs)
  const near = worth && new Set([...worth].map(part => ('doc' in part ? part.doc : part)))
  for (const doc of near ? docs.filter(one => near.has(one)) : docs)
    for (const [i, piece] of doc.passages.entries()) {
      if (worth && !worth.has(piece.section ?? doc)) continue
      if (
        q.sections.length > 0 &&
        !(piece.section && piece.section.number !== null && q.sections.includes(piece.section.number))
      )
        continue
      if (!test(piece)) continue
      const beforeIt = doc.passages[i - 1]
      const before = beforeIt && beforeIt.section === piece.section ? beforeIt.stems : []
      if (!names(piece, q.people)) continue
      if (foreignDay && !speaksOf(ask, piece.days) && !(piece.section && titleSpeaks(ask, piece.section))) continue
      const title = piece.section ? stems(piece.section.title) : []
      const got = evidence(
        terms,
        piece.stems,
        [...title, ...before, ...headOf(doc), ...yearsIn(doc)],
        piece.section ? wordsIn(piece.section) : [],
      )
      const inTitle = evidence(terms, title).direct
      if (own && !saysMore(terms, piece.stems, [...title, ...before, ...headOf(doc)])) continue
      // Words that name the meeting are no part of what the sentence itself must say.
      const apart = evidence(terms, [...headOf(doc), ...yearsIn(doc)]).missed
      const total = (apart.length > 0 || q.people.length > 0 ? apart : terms).reduce(
        (sum, term) => sum + term.weight,
        0,
      )
      if (got.share < share || lacking(q, got.missed)) continue
      const inBefore = evidence(terms, before).direct
      if (
        apart.length > 0 &&
        apart.length < terms.length &&
        evidence(apart, piece.stems, [...title, ...before], piece.section ? wordsIn(piece.section) : []).share < 0.5
      )
        continue
      const onlyDay = foreignDay && apart.length === 0
      if (terms.length > 0 && !onlyDay && got.direct + Math.max(inTitle, inBefore) * 0.7 < 0.35 * total) continue
      if (!bears(ask, piece)) continue
      scored.push({
        piece,
        direct:
          got.direct +
          Math.max(inTitle, inBefore) * 0.3 +
          (piece.decision ? (q.cues.has('decide') ? 1 : 0.2) : 0) +
          (wholeNames(piece, q.people) ? 1 : 0) +
          (q.cues.has('why') && BECAUSE.test(piece.text) ? 1 : 0) +
          evidence(q.soft, piece.stems).direct,
      })
    }
  scored.sort((a, b) => b.direct - a.direct)
  const top = scored[0]
  return scored
    .filter(one => one.direct >= (top?.direct ?? 0) * 0.88)
    .slice(0, most)
    .map(one => one.piece)
}

/** Quotes the record where no rule knows the kind of question better. */
export function quoted(ask: Ask, wanted: Wanted = {}): Found | null {
  const pieces = bestPassages(ask, wanted)
  return pieces.length === 0 ? null : quotedFrom(pieces, ask.q)
}

/** What takes back the sentence before it, so that it must be quoted with it. */
const TAKEN_BACK = /flytta|inställ|ställs in|ej klar|inte klar|skjuts|bordlägg|moved|cancelled|postponed|deferred/i
const CALLED_OFF = /inställ|ställs in|cancel/i
/** "The call of the 16th is cancelled" takes back nothing that is said of the 7th. */
const ofAnother = (back: Passage, piece: Passage): boolean =>
  CALLED_OFF.test(back.text) &&
  back.days.length > 0 &&
  piece.days.length > 0 &&
  !back.days.some(one => piece.days.some(day => day.text === one.text))
const MANY_DAYS =
  /\b(?:vilka|which|what) (?:\w+ )?(?:dagar|datum|days|dates|tider|times)|och var\b|and where\b|where and/

/** No answer is longer, whatever it leans on. */
const ROOM = 400
/** What is read at a glance. */
const GLANCE = 220

/** Begins with what only the sentence before it names, or is too short to stand alone. */
const LEANS =
  /^\W*(?:\p{L}+ )?(?:det|den|de|dem|detta|dessa|denna|dessutom|dock|sadana?|dit|dar|da|han|hon|it|this|that|these|those|they|them|he|she|there|such)(?![\p{L}])/u
const BARE = 70
/** What follows is hardly read for itself: it takes back, goes on, or says who and when. */
const GOES_ON =
  /^\W*(?:det|den|de|dem|detta|dessa|denna|da|han|hon|men|dock|it|this|that|these|they|he|she|but|however)(?![\p{L}])/u

/** The sentence, with those that it leans on before it and those that lean on it behind. */
function around(piece: Passage, room: number, apart: (one: Passage) => boolean): Passage[] {
  const all = piece.doc.passages
  const at = all.indexOf(piece)
  let [from, to, left] = [at, at + 1, room - piece.text.length]
  const fits = (i: number): boolean => {
    const one = all[i]
    if (!one || one.section !== piece.section || apart(one) || one.text.length + 1 > left) return false
    left -= one.text.length + 1
    return true
  }
  if (at < 0 || (piece.section === undefined && piece.doc.held)) return [piece]
  while (from > at - 2 && (LEANS.test(plain(all[from]!.text)) || all[from]!.text.length < BARE) && fits(from - 1))
    from--
  while (to < at + 3 && all[to] && (GOES_ON.test(plain(all[to]!.text)) || TAKEN_BACK.test(all[to]!.text)) && fits(to))
    to++
  // What is left of a short paragraph is read in one glance with it.
  while (all[to]?.line === piece.line && left > room - GLANCE && fits(to)) to++
  return all.slice(from, to)
}

/** "Jag gör en affisch" is said by whoever wrote it, if that is known. */
function signed(q: Question, window: readonly Passage[]): string {
  const writer = window[0]?.doc.secretary
  const first = window.some(one => /(?<!\p{L})jag(?!\p{L})/iu.test(one.text)) ? 'jag' : 'I'
  return writer && kindOf(q) === 'who' && window.some(one => FIRST_PERSON.test(one.text))
    ? ` (”${first}”: ${writer})`
    : ''
}

const headed = ({ doc, section }: Passage): Text =>
  each(lang => `${docText(doc)[lang]}${section ? `, ${sectionName(section)}` : ''}:`)

/** In a row, each sentence once. */
const joined = (all: readonly Passage[]): string => {
  const pieces = all.filter((one, i) => all.findIndex(other => other.text === one.text) === i)
  return pieces
    .map((one, i) => `${one.text}${i < pieces.length - 1 && !/[.!?:;,]$/.test(one.text) ? ';' : ''}`)
    .join(' ')
}

/** Asked of all who got something, and what. */
const ALL_OF_THEM =
  /^(?:\w+ )?(?:vilka|which \p{L}+|what \p{L}+|who)\b.*\b(?:hur mycket|how much|pengar|bidrag\w*|money|grants?)\b/u
const TURNED_DOWN = /\b(?:avsl\w+|reject\w*|refus\w*|declin\w*)\b/

/** All the points of a decision that say who got what. */
function allGiven(piece: Passage, q: Question): Passage[] {
  if (!piece.decision || piece.amounts.length === 0 || !ALL_OF_THEM.test(q.plain)) return []
  return (piece.section?.passages ?? []).filter(
    one => one.decision && one.amounts.length > 0 && !TURNED_DOWN.test(plain(one.text)),
  )
}

/** These sentences as an answer, among what they lean on. */
export function quotedFrom(pieces: readonly Passage[], q?: Question): Found {
  const first = pieces[0]!
  // Beside the day that is asked for, other days mislead.
  const oneDay = q !== undefined && kindOf(q) === 'day' && !MANY_DAYS.test(q.plain)
  const given = q ? allGiven(first, q) : []
  if (given.length > 1)
    return { answered: true, lead: headed(first), items: given.map(one => same(one.text)), refs: [refOf(first)] }
  const shown = new Set<Passage>()
  const items: Text[] = []
  for (const piece of pieces) {
    if (shown.has(piece)) continue
    const window = around(
      piece,
      pieces.length === 1 ? ROOM : ROOM * 0.75,
      one => (oneDay && one.days.length > 0 && !TAKEN_BACK.test(one.text)) || ofAnother(one, piece),
    ).filter(one => !shown.has(one))
    for (const one of window) shown.add(one)
    items.push(same(joined(window) + (q ? signed(q, window) : '')))
  }
  return {
    answered: true,
    lead: headed(first),
    items,
    refs: pieces.map(refOf),
  }
}

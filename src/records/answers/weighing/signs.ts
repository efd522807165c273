/** What speaks for and against a sentence of the record as the answer to a question, each as a number that can be weighed. */
import { evidence, type Term } from '../../lexicon.ts'
import { nameParts } from '../../names.ts'
import { type Ask, fitsDay, headOf, speaksOf, type Where } from '../../scope.ts'
import type { Doc, Passage } from '../../view.ts'
import { stem, stems } from '../../words.ts'
import type { Kind } from '../asked.ts'
import { holdsKind } from '../holds.ts'
import { bears } from '../proof/index.ts'
import { asksOutcome, cameOut, onlyPlanned } from '../proof/outcome.ts'
import { otherYear } from '../proof/times.ts'
import { holdsLoosely } from './kinds.ts'

/** A sentence, or a guest or a task of the record put as one. */
export interface Candidate {
  piece: Passage
  is: 'sentence' | 'guest' | 'task'
}

/** What all candidates of one meeting have in common. */
export interface Frame {
  ask: Ask
  where: Where
  kind: Kind | null
  more: readonly Kind[]
  terms: readonly Term[]
  doc: Doc
  /** How late the meeting is among all: 0 the oldest, 1 the newest. */
  age: number
  /** All stems of the candidate's section. */
  around(piece: Passage): readonly string[]
  /** True where a sentence holds what is asked for first, in any form. */
  loosely(piece: Passage): boolean
}

/** Asked of how it is by now, or came to be. */
const NOW =
  /\b(?:nu|numera|till slut|till sist|egentligen|slutligen|senast\w*|idag|i dag|hittills|now|currently|finally|in the end|eventually|actually|latest|these days|so far|still)\b/
const FIRST = /\b(?:forst|forsta|fran borjan|ursprungligen|first|originally|to begin with|initially)\b/
const LONG_LINE = 1500

/** The words of a heading or a line, which every question asks for again. */
const words = new WeakMap<object, readonly string[]>()
const wordsOnce = (of: object, text: () => string): readonly string[] => {
  const made = words.get(of) ?? stems(text())
  words.set(of, made)
  return made
}
const titleOf = ({ section }: Passage): readonly string[] => (section ? wordsOnce(section, () => section.title) : [])
const lineOf = (piece: Passage): readonly string[] =>
  piece.line === piece.text ? [] : wordsOnce(piece, () => piece.line.slice(0, LONG_LINE))

const best = (term: Term, words: readonly string[]): number => {
  let most = 0
  for (const word of words) most = Math.max(most, term.means.get(word) ?? 0)
  return most
}

/** Shares of the question's weight (0-1): what the sentence says, and what its surroundings add to that, from near to far. */
export interface Borne {
  own: number
  title: number
  line: number
  section: number
  head: number
  /** Words that the records do not know. */
  unknown: number
  /** How many names and numbers are nowhere. */
  missing: number
  /** The most telling word that is there, against the most telling one of all. */
  rarest: number
}

export function borne({ terms, doc, around }: Frame, piece: Passage): Borne {
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1
  const places = [piece.stems, titleOf(piece), lineOf(piece), around(piece), headOf(doc)]
  const gains = [0, 0, 0, 0, 0]
  let [unknown, missing, rarest, heaviest] = [0, 0, 0, 0]
  for (const term of terms) {
    const weight = term.weight / total
    let seen = 0
    const found = places.map(words => best(term, words))
    for (const [i, one] of found.entries()) {
      gains[i]! += Math.max(0, one - seen) * weight
      seen = Math.max(seen, one)
    }
    if (term.means.size === 0) unknown += weight
    if (term.must && seen < 0.5) missing++
    heaviest = Math.max(heaviest, weight)
    rarest = Math.max(rarest, weight * Math.max(found[0]!, found[1]! * 0.8))
  }
  const [own, title, line, section, head] = gains as [number, number, number, number, number]
  return { own, title, line, section, head, unknown, missing, rarest: rarest / (heaviest || 1) }
}

/** Of the people that the question names, the share whom the sentence names, whom its surroundings do, and who are nowhere. */
function people({ ask, around }: Frame, piece: Passage): { own: number; near: number; missing: number } {
  const asked = ask.q.people.map(nameParts)
  if (asked.length === 0) return { own: 0, near: 0, missing: 0 }
  const share = (words: readonly string[]) =>
    asked.filter(parts => parts.some(part => words.includes(stem(part)))).length / asked.length
  const own = share(piece.stems)
  const near = Math.max(0, share([...around(piece), ...lineOf(piece)]) - own)
  return { own, near, missing: 1 - own - near }
}

/** For the day that the question names: 1 where it is this meeting's or the sentence speaks of it, below 0 where it is another's. */
function ofDay({ ask, where, doc }: Frame, piece: Passage): number {
  if (where.date === 'open') return 0
  if (where.date === 'named') return where.docs.includes(doc) ? 1 : -1
  return speaksOf(ask, piece.days) || fitsDay(ask, doc.date ?? undefined) ? 1 : -0.5
}

const yes = (is: boolean): number => (is ? 1 : 0)

/** All signs of one candidate. */
export function signsOf(frame: Frame, { piece, is }: Candidate, share = borne(frame, piece)) {
  const { ask, kind, more, doc, age } = frame
  const { q } = ask
  const named = people(frame, piece)
  const all = doc.passages
  const at = is === 'sentence' ? all.indexOf(piece) : -1
  const strict = kind !== null && holdsKind(ask, kind, piece)
  const loose = frame.loosely(piece)
  const behind = at < 0 ? [] : [all[at + 1], all[at + 2]].filter(one => one && one.line === piece.line)
  const topic = share.own + share.title
  const outcome = asksOutcome(q)
  return {
    ...share,
    personOwn: named.own,
    personNear: named.near,
    personMissing: named.missing,
    kind: yes(strict),
    kindBehind: yes(!loose && behind.some(one => one!.section === piece.section && frame.loosely(one!))),
    kindInSection: yes(!loose && (piece.section?.passages ?? []).some(frame.loosely)),
    kindLoosely: yes(kind !== null && loose),
    kindAndTopic: kind !== null && loose ? topic : 0,
    topicAlone: loose ? 0 : topic,
    whyAndTopic: kind === 'why' && strict ? topic + share.line : 0,
    whoAndTopic: kind === 'who' && strict ? topic : 0,
    sumAndTopic: kind === 'sum' && strict ? topic : 0,
    more: more.filter(one => holdsLoosely(ask, one, piece)).length,
    bears: yes(bears(ask, piece)),
    newer: age,
    newerAsked: NOW.test(q.plain) ? age : 0,
    olderAsked: FIRST.test(q.plain) ? 1 - age : 0,
    decision: yes(piece.decision === true),
    decisionAsked: yes(piece.decision === true && q.cues.has('decide')),
    planned: yes(outcome && onlyPlanned(piece.text)),
    cameOut: yes(outcome && cameOut(piece.text)),
    otherYear: yes(otherYear(ask, piece)),
    soft: q.soft.length === 0 ? 0 : Math.min(1, evidence(q.soft, piece.stems).direct),
    day: ofDay(frame, piece),
    held: yes(doc.held),
    apart: yes(piece.section === undefined),
    length: Math.log(1 + piece.text.length / 60),
    topicSquared: topic ** 2,
    guest: yes(is === 'guest'),
    task: yes(is === 'task'),
    toCome: yes(
      q.cues.has('todo') && piece.days.some(one => one.kind === 'day' && doc.date !== null && one.date > doc.date),
    ),
  }
}

export type Sign = keyof ReturnType<typeof signsOf>

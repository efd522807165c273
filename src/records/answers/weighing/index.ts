/** The matters of the record that a question is about, and what they say of it: by signs that are weighed, where no rule knows better. */
import { inFew } from '../../lexicon.ts'
import { passage } from '../../passages.ts'
import { type Ask, namesKind, whereOf, worthLooking } from '../../scope.ts'
import type { Doc, Passage, Section } from '../../view.ts'
import { plain, stems } from '../../words.ts'
import { holdsLoosely, kindsOf } from './kinds.ts'
import { asksRoll, rollOf } from './roll.ts'
import { type Borne, borne, type Candidate, type Frame, type Sign, signsOf } from './signs.ts'
import { WEIGHTS } from './weights.ts'

/** Only these, by what they say of the subject, are weighed with all signs. */
const MOST_WEIGHED = 80

/** Words that only say when it was talked about, or that somebody wanted to. */
const IDLE =
  /^(?:forst|forsta|gangen|sista|sist|senast|first|time|last|latest|ville|vill|behover|want|wanted|need|needed|say|said|fick)$/

/** A candidate with its signs, and how much they weigh together. */
export interface Weighed extends Candidate {
  doc: Doc
  section?: Section
  signs: Readonly<Record<Sign, number>>
  borne: Borne
  weight: number
}

/** A § or heading (or what stands apart from all) of one meeting, with how likely it is meant (0-1, all together 1). */
export interface Matter {
  doc: Doc
  section?: Section
  share: number
  /** Best first. */
  said: readonly Weighed[]
}

const put = (doc: Doc, parts: ReadonlyArray<string | undefined>, section?: Section): Passage =>
  passage(parts.filter(part => part).join(', '), doc, section, false, doc.date)

const candidatesOf = (doc: Doc): Candidate[] => [
  ...doc.passages.map((piece): Candidate => ({ piece, is: 'sentence' })),
  ...doc.guests.map(
    (one): Candidate => ({
      piece: put(doc, [one.name, one.role, one.affiliation, one.topic, one.date ?? one.dateText]),
      is: 'guest',
    }),
  ),
  ...doc.tasks.map(
    (one): Candidate => ({ piece: put(doc, [`${one.owner}: ${one.what}`, one.due], one.section), is: 'task' }),
  ),
]

const known = new WeakMap<Doc, Candidate[]>()
const candidates = (doc: Doc): Candidate[] => {
  const made = known.get(doc) ?? candidatesOf(doc)
  known.set(doc, made)
  return made
}

function frameOf(ask: Ask, docs: readonly Doc[]): (doc: Doc) => Frame {
  const where = whereOf(ask)
  const { first, more } = kindsOf(ask.q)
  const days = docs.flatMap(doc => doc.date ?? []).sort()
  const holds = new Map<Passage, boolean>()
  const loosely = (piece: Passage): boolean => {
    const before = holds.get(piece)
    if (before !== undefined) return before
    const made = holdsLoosely(ask, first, piece)
    holds.set(piece, made)
    return made
  }
  const said = ask.q.terms.filter(term => !namesKind(term) && !IDLE.test(plain(term.word)))
  return doc => {
    const words = new Set(doc.bags.flatMap(bag => [...bag]))
    const sections = new Map<Section | undefined, readonly string[]>()
    return {
      ask,
      where,
      kind: first,
      more,
      terms: (said.length > 0 ? said : ask.q.terms).flatMap(term => inFew(term, words)),
      doc,
      loosely,
      age: doc.date === null || days.length < 2 ? 0.5 : days.lastIndexOf(doc.date) / (days.length - 1),
      around({ section }) {
        if (!section) return []
        const made = sections.get(section) ?? [...stems(section.title), ...section.passages.flatMap(one => one.stems)]
        sections.set(section, made)
        return made
      },
    }
  }
}

/** Candidates with their signs, those that say most of the subject. */
export function signed(ask: Ask): Array<Omit<Weighed, 'weight'>> {
  const docs = ask.view
  const frame = frameOf(ask, docs)
  const worth = worthLooking(ask, docs)
  const near = worth && new Set([...worth].map(part => ('doc' in part ? part.doc : part)))
  return docs
    .filter(doc => !near || near.has(doc))
    .flatMap(doc => {
      const own = frame(doc)
      const roll = asksRoll(ask) ? null : rollOf(doc)
      return candidates(doc)
        .filter(({ piece }) => !roll?.has(piece))
        .filter(({ piece }) => !worth || worth.has(piece.section ?? doc))
        .map(one => ({ ...one, own, borne: borne(own, one.piece) }))
    })
    .map(one => {
      const { borne: b, own, piece } = one
      const named = ask.q.people.length > 0 && own.around(piece).length + piece.stems.length > 0 ? 0.1 : 0
      const day = own.where.date === 'named' && own.where.docs.includes(own.doc) ? 0.3 : 0
      return { ...one, first: b.own + b.title + b.line * 0.5 + b.section * 0.4 + b.head * 0.2 + day + named }
    })
    .sort((a, b) => b.first - a.first)
    .slice(0, MOST_WEIGHED)
    .map(({ piece, is, own, borne: share }) => ({
      piece,
      is,
      doc: own.doc,
      ...(piece.section ? { section: piece.section } : {}),
      signs: signsOf(own, { piece, is }, share),
      borne: share,
    }))
}

/** The signs of what would be quoted as a whole, as if it were one sentence of these minutes. */
export const signsOfWhole = (
  ask: Ask,
  { doc, section }: Pick<Weighed, 'doc' | 'section'>,
  text: string,
): Readonly<Record<Sign, number>> =>
  signsOf(frameOf(ask, ask.view)(doc), { piece: put(doc, [text], section), is: 'sentence' })

/** The matters that the question may be about, the likeliest first. */
export function matters(ask: Ask): Matter[] {
  const all = signed(ask).map((one): Weighed => ({ ...one, weight: weigh(one.signs) }))
  const top = Math.max(...all.map(one => one.weight))
  const out = new Map<Section | Doc, { said: Weighed[]; share: number }>()
  let total = 0
  for (const one of all) {
    const at = one.section ?? one.doc
    const kept = out.get(at) ?? { said: [], share: 0 }
    const likely = Math.exp(one.weight - top)
    kept.said.push(one)
    kept.share += likely
    total += likely
    out.set(at, kept)
  }
  return [...out.values()]
    .map(({ said, share }) => {
      const [first] = said.sort((a, b) => b.weight - a.weight)
      return {
        doc: first!.doc,
        ...(first!.section ? { section: first!.section } : {}),
        share: share / total,
        said,
      }
    })
    .sort((a, b) => b.share - a.share)
}

const weigh = (signs: Readonly<Record<Sign, number>>): number => {
  let sum = 0
  for (const name in signs) sum += signs[name as Sign] * WEIGHTS[name as Sign]
  return sum
}

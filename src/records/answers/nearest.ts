/** Where nothing answers: the sentence that comes nearest, so that who asked sees at once whether it is what they looked for. */
import { each } from '../../domain/text.ts'
import type { Anchored } from '../anchor.ts'
import { clip, docText, type Found, type Ref, refOf, sectionName } from '../found.ts'
import { evidence, inFew, type Term } from '../lexicon.ts'
import { nameParts } from '../names.ts'
import { type Ask, headOf, namesKind, newestFirst, whereOf, worthLooking } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { stem, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { holdsKind } from './holds.ts'

/** As much as is read at a glance. */
const GLANCE = 200
/** Share of the question's weight that must be borne out: in the minutes that are meant, and in all. */
const MEANT = 0.3
const ANY = 0.5

/** A paragraph that is no longer is about one thing. */
const PARAGRAPH = 600

interface Near {
  text: () => string
  ref: Ref
}

interface Candidate extends Near {
  words: readonly string[]
  around: readonly string[]
  /** It is of the kind that is asked for. */
  kind: boolean
}

/** The sentence, and those behind it in its paragraph as far as they are read at a glance. */
function glimpse(doc: Doc, piece: Passage): string {
  const all = doc.passages
  let text = piece.text
  for (let i = all.indexOf(piece) + 1; i < all.length; i++) {
    const next = all[i]!
    if (next.line !== piece.line || next.section !== piece.section || text.length + next.text.length >= GLANCE) break
    text = `${text} ${next.text}`
  }
  return text
}

function candidates(ask: Ask, doc: Doc): Candidate[] {
  const kind = kindOf(ask.q)
  return [
    ...doc.passages.map(piece => ({
      text: () => glimpse(doc, piece),
      ref: refOf(piece),
      words: piece.stems,
      around: stems(`${piece.section?.title ?? ''} ${piece.line.length < PARAGRAPH ? piece.line : ''}`),
      kind: kind !== null && holdsKind(ask, kind, piece),
    })),
    ...doc.guests.map(one => {
      const text = [one.name, one.role, one.affiliation, one.topic, one.date ?? one.dateText]
        .filter(part => part !== undefined && part !== '')
        .join(', ')
      const ref = { doc, ...(one.lines ? { lines: one.lines } : {}) }
      return { text: () => text, ref, words: stems(text), around: [], kind: ask.q.cues.has('who') }
    }),
  ]
}

/** The documents that are meant, if the question says; else all. */
function meantDocs(ask: Ask, meant: Anchored | null): { docs: Doc[]; terms: Term[]; share: number } {
  if (meant) {
    const words = new Set(meant.docs.flatMap(doc => doc.bags.flatMap(bag => [...bag])))
    return { docs: meant.docs, terms: meant.left.flatMap(term => inFew(term, words)), share: MEANT }
  }
  const where = whereOf(ask)
  const terms = ask.q.terms.filter(term => !namesKind(term))
  return where.date === 'named' ? { docs: where.docs, terms, share: MEANT } : { docs: [...ask.view], terms, share: ANY }
}

function nearestThing(ask: Ask, meant: Anchored | null): Near | undefined {
  const { docs, terms, share } = meantDocs(ask, meant)
  const people = (meant?.people ?? ask.q.people).flatMap(nameParts).map(stem)
  const total = terms.reduce((sum, term) => sum + term.weight, 0)
  if (total === 0) return undefined
  const worth = worthLooking(ask, docs)
  const near = worth && new Set([...worth].map(part => ('doc' in part ? part.doc : part)))
  let top: { one: Candidate; score: number } | undefined
  for (const doc of newestFirst(near ? docs.filter(each => near.has(each)) : docs))
    for (const one of candidates(ask, doc)) {
      const own = evidence(terms, one.words)
      if (own.direct === 0) continue
      const whole = evidence(terms, one.words, [...one.around, ...headOf(doc)])
      // What its heading and its paragraph say is what the sentence is about.
      const title = evidence(terms, one.around).direct
      const said = own.direct + title * 0.4
      if (whole.share < share || said < 0.3 * total) continue
      const named = people.filter(part => one.words.includes(part)).length > 0 ? total * 0.3 : 0
      const score = said + whole.share + named + (one.kind ? total * 0.25 : 0)
      if (!top || score > top.score + 0.01) top = { one, score }
    }
  return top?.one
}

/** A refusal, with the nearest thing itself where there is one and it does not tell it already. */
export function withNearest(ask: Ask, meant: Anchored | null, found: Found): Found {
  if (found.answered || (found.refs.length > 0 && !found.vague) || ask.q.strangers.length > 0) return found
  const near = nearestThing(ask, meant)
  if (!near) return found
  const { doc, section } = near.ref
  return {
    ...found,
    lead: each(
      lang =>
        `${found.lead[lang]} ${lang === 'sv' ? 'Närmast' : 'Nearest'} (${docText(doc)[lang]}${section ? `, ${sectionName(section)}` : ''}):`,
    ),
    quotes: [{ text: clip(near.text(), GLANCE), ref: near.ref }],
    refs: [near.ref],
  }
}

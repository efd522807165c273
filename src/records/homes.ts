/** Whose minutes a question is put about, where it says so by a name that only some of the records bear: no other's are an answer to it. */
import { type Anchored, identity, leaves, MOST, named, ofPeople, SPLIT } from './anchor.ts'
import { isAside, ofTheMeeting } from './bodies.ts'
import type { Term } from './lexicon.ts'
import { sameName } from './names.ts'
import { type Ask, namesKind } from './scope.ts'
import type { Doc } from './view.ts'
import { plain } from './words.ts'

export interface Home {
  docs: Doc[]
  /** Others that mention the name in their text: they may tell what is asked, where it is not of the meeting itself. */
  mention: Doc[]
  /** What the question says beside the name. */
  left: Term[]
  /** The one meeting, or the few, that it can only be about. */
  meant: Anchored | null
}

/** A name as it is written, no year and no number. */
const isName = (term: Term): boolean => term.must && !/\d/.test(term.stem)
/** "pensionärsrådet", "socialnämnden": a body by its kind, of which other places have their own. */
const isCompound = (term: Term): boolean => SPLIT.test(plain(term.word))

const mentions = (doc: Doc, term: Term): boolean => doc.bags.some(bag => bag.has(term.stem))

interface Mark {
  term: Term
  hits: ReadonlySet<Doc>
}

function marksOf(ask: Ask, docs: readonly Doc[], fits: (term: Term) => boolean): Mark[] {
  const { q } = ask
  return q.terms
    .filter(term => fits(term) && !namesKind(term))
    .flatMap(term => {
      const hits = new Set(docs.filter(doc => named(term, identity(doc)) >= 0.95))
      if (hits.size === 0 || hits.size === docs.length) return []
      // What others speak of too may be the matter, or whose people are asked for.
      const aside = isAside(q.plain, term) || ofPeople(ask, term)
      return aside && docs.some(doc => !hits.has(doc) && mentions(doc, term)) ? [] : [{ term, hits }]
    })
}

/** Those that bear the most of the names; the rarer a name, the more it tells. */
function most(docs: readonly Doc[], marks: readonly Mark[]): Doc[] {
  const scored = docs.map(doc => ({
    doc,
    sum: marks.reduce((all, { hits }) => all + (hits.has(doc) ? Math.log(1 + docs.length / hits.size) : 0), 0),
  }))
  const top = Math.max(0, ...scored.map(one => one.sum))
  return top === 0 ? [] : scored.filter(one => one.sum >= top - 0.05).map(one => one.doc)
}

/** The minutes that the question is put about; null where it names none, or names that no one body bears together. */
export function homeOf(ask: Ask): Home | null {
  const docs = ask.view
  const names = marksOf(ask, docs, isName)
  const kinds = marksOf(ask, docs, isCompound)
  const marks = names.length > 0 ? names : kinds
  if (marks.length === 0) return null
  const best = most(docs, marks)
  // Two names of two bodies: either may be the matter.
  if (!marks.every(({ hits }) => best.some(doc => hits.has(doc)))) return null
  const finer = kinds.filter(({ hits }) => best.some(doc => hits.has(doc)))
  const home = finer.length > 0 ? most(best, finer) : best
  const used = new Set([...marks, ...finer].map(one => one.term))
  return {
    docs: home,
    mention:
      ofTheMeeting(ask.q) || !marks.every(one => isName(one.term))
        ? []
        : docs.filter(doc => !home.includes(doc) && marks.every(({ term }) => mentions(doc, term))),
    left: ask.q.terms.filter(term => !used.has(term)),
    meant: home.length > MOST ? null : { docs: home, sure: true, ...leaves(ask.q, home, used) },
  }
}

/** The question as it is put about those minutes alone: of the people that share a name, theirs. */
export function atHome(ask: Ask, docs: readonly Doc[], terms: readonly Term[]): Ask {
  const known = ask.q.people.filter(name =>
    docs.some(doc => [...doc.people, ...doc.guests].some(one => sameName(one.name, name))),
  )
  return { ...ask, view: docs, q: { ...ask.q, terms, people: known.length > 0 ? known : ask.q.people } }
}

/** Which minutes the names in a question leave: those of a body, a place or an organisation, or the few that speak of somebody. */
import { identity, MOST, named } from '../anchor.ts'
import { isAside } from '../bodies.ts'
import type { Term } from '../lexicon.ts'
import { nameParts } from '../names.ts'
import { type Ask, fitsDay, namesKind } from '../scope.ts'
import type { Doc } from '../view.ts'
import { stem } from '../words.ts'
import { namedIn } from './idle.ts'

const YEAR = /^(?:19|20)\d\d$/
/** A word that names no more meetings than this, names them. */
const FEW = 6

const known = (doc: Doc, term: Term): boolean => doc.bags.some(bag => bag.has(term.stem))

/** What a question says of whose minutes are meant, and the minutes that bear it out. */
interface Mark {
  hits: readonly Doc[]
  weight: number
}

function markOf(ask: Ask, docs: readonly Doc[], term: Term): Mark | null {
  const called = (least: number) => docs.filter(doc => named(term, identity(doc)) >= least)
  const surely = called(0.95)
  const hits = surely.length > 0 ? surely : term.must ? docs.filter(doc => known(doc, term)) : called(0.8)
  if (hits.length === 0 || hits.length === docs.length || (!term.must && isAside(ask.q.plain, term))) return null
  return { hits, weight: Math.log(1 + docs.length / hits.length) }
}

/** The minutes that the question's own names leave, best first: by body, place or organisation, or a name that few speak of. */
export function leftBy(ask: Ask): Doc[] {
  const { q, view } = ask
  const docs = view.filter(doc => doc.held || doc.file !== undefined)
  if (docs.length <= MOST) return docs
  const years = q.terms.filter(term => YEAR.test(term.stem))
  const dated = docs.filter(doc => fitsDay(ask, doc.date ?? undefined))
  const ofYear = docs.filter(doc => years.some(term => doc.date?.startsWith(term.stem)))
  const people = namedIn(q).map(name => {
    const parts = nameParts(name).map(stem)
    const hits = docs.filter(doc => parts.every(part => doc.bags.some(bag => bag.has(part))))
    return { hits, weight: hits.length === 0 ? 0 : Math.log(1 + docs.length / hits.length) }
  })
  const marks = [
    ...q.terms.filter(term => !namesKind(term) && !/\d/.test(term.stem)).map(term => markOf(ask, docs, term)),
    ...people,
  ].filter(mark => mark !== null)
  if (!marks.some(({ hits }) => hits.length > 0 && hits.length <= Math.max(FEW, docs.length / 12))) return []
  const scored = docs
    .map(doc => ({ doc, sum: marks.reduce((sum, one) => sum + (one.hits.includes(doc) ? one.weight : 0), 0) }))
    .filter(({ sum }) => sum > 0)
    .map(({ doc, sum }) => ({ doc, sum: sum + (dated.includes(doc) ? 1.5 : 0) + (ofYear.includes(doc) ? 1 : 0) }))
    .sort((a, b) => b.sum - a.sum)
  const near = scored.filter(({ sum }) => sum >= scored[0]!.sum * 0.6)
  return near.slice(0, FEW).map(one => one.doc)
}

/** The words that only name these minutes: of the body's own name, or a name that no matter in them speaks of, as a letterhead's. */
export const namesThem = (doc: Doc, terms: readonly Term[]): Set<Term> => {
  const own = identity(doc)
  return new Set(
    terms.filter(
      term =>
        named(term, own) >= 0.8 ||
        // "utbildning" of the Utbildningsförvaltning
        (term.stem.length > 5 && [...own].some(word => word.startsWith(term.stem))) ||
        (term.must && known(doc, term) && !doc.passages.some(one => one.section && one.stems.includes(term.stem))),
    ),
  )
}

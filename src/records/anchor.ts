/** The one meeting that a question can only be about, by all that it says of it: its body, its place, names that only it has, its day. */
import type { Term } from './lexicon.ts'
import { nameParts, sameName } from './names.ts'
import { type Ask, fitsDay, headOf, namesKind, speaksOf } from './scope.ts'
import type { Doc } from './view.ts'
import { plain, stem } from './words.ts'

export interface Anchored {
  docs: Doc[]
  /** What the question says beside naming the meeting. */
  left: Term[]
  /** A name that only this body bears says so: what other minutes hold is then no answer. */
  sure: boolean
}

const SPLIT =
  /^(\p{L}{3,}?)s?(namnd|samrad|rad|styrelse|utskott|grupp|beredning|kommitte|forening|forbund|natverk|klubb|stamma|bolag|kar|samfallighet|fullmaktige|mot|stiftelse|skola|projekt|network|board|council)(?:et|en|n|na|ar|ens|ets)?s?$/u

/** How well a meeting's name bears out a word; "vägföreningen" is what the Vägsamfällighet is called. */
function named(term: Term, words: ReadonlySet<string>): number {
  if (words.has(term.stem)) return 1
  const [, first, kind] = SPLIT.exec(plain(term.word)) ?? []
  if (first && first.length > 2) {
    const head = stem(first)
    const rest = stem(kind!)
    const starts = [...words].some(word => word === head || (head.length > 3 && word.startsWith(head)))
    if (starts) return [...words].some(word => word === rest || word.endsWith(rest)) ? 0.95 : 0.8
  }
  let most = 0
  // A translation counts only where no record has the word itself.
  if (term.means.get(term.stem) === 1) return 0
  for (const [word, how] of term.means) if (how > most && words.has(word)) most = how
  return most
}

const identities = new WeakMap<Doc, ReadonlySet<string>>()
const identity = (doc: Doc): ReadonlySet<string> => {
  const before = identities.get(doc)
  if (before) return before
  const made = new Set([...doc.body, ...headOf(doc)])
  identities.set(doc, made)
  return made
}

/** More meetings than these, and the question names none. */
const MOST = 3
const YEAR = /^(?:19|20)\d\d$/

/** How well a name bears out a person or body that the question names: as the body's own name, or among those who were there. */
const knows = (doc: Doc, name: string): number => {
  const parts = nameParts(name).map(stem)
  const own = identity(doc)
  if (parts.every(part => own.has(part))) return 1
  return doc.people.some(one => sameName(one.name, name)) || doc.guests.some(one => sameName(one.name, name)) ? 0.7 : 0
}

/** What the question's day says for or against a meeting. A month without its year, or a day to come, says little. */
function dayTells(ask: Ask, doc: Doc): number {
  const { q } = ask
  const years = q.terms.filter(term => YEAR.test(term.stem))
  const ofYear =
    doc.date === null || years.length === 0 ? 0 : years.some(term => doc.date!.startsWith(term.stem)) ? 1.5 : -0.5
  if (q.whens.length === 0 || doc.date === null) return ofYear
  const loose = q.whens.every(one =>
    'year' in one ? one.year === undefined : 'yearInferred' in one && one.yearInferred,
  )
  if (fitsDay(ask, doc.date)) return loose ? 1 : 2
  return doc.passages.some(one => speaksOf(ask, one.days)) ? 0 : -1
}

export function anchored(ask: Ask): Anchored | null {
  const { q, view } = ask
  const docs = view.filter(doc => doc.held || doc.file !== undefined)
  const mark = (term: Term | null, how: (doc: Doc) => number) => {
    const hits = new Map(docs.flatMap(doc => (how(doc) >= 0.7 ? [[doc, how(doc)] as const] : [])))
    return { term, hits, weight: hits.size === 0 ? 0 : Math.log(1 + docs.length / hits.size) }
  }
  const marks = [
    ...q.terms
      .filter(term => !namesKind(term) && !YEAR.test(term.stem))
      .map(term =>
        mark(term, doc =>
          Math.max(named(term, identity(doc)), term.must && doc.bags.some(bag => bag.has(term.stem)) ? 0.7 : 0),
        ),
      ),
    ...q.people.map(name => mark(null, doc => knows(doc, name))),
  ]
  const total = docs.flatMap(doc => {
    const sum = marks.reduce((all, { hits, weight }) => all + (hits.get(doc) ?? 0) * weight, 0)
    return sum > 0 ? [{ doc, sum: sum + dayTells(ask, doc) }] : []
  })
  const top = Math.max(0, ...total.map(one => one.sum))
  const best = total.filter(one => one.sum >= top - 0.05).map(one => one.doc)
  // A word that many bodies share names none of them by itself.
  const telling = marks.some(
    ({ term, hits }) =>
      hits.size <= Math.max(MOST, docs.length / 12) &&
      best.every(doc => (hits.get(doc) ?? 0) >= (!term || term.must ? 0.7 : 0.8)),
  )
  if (best.length === 0 || best.length > MOST || !telling) return null
  const sure = marks.some(
    ({ term, hits }) =>
      term !== null &&
      hits.size <= MOST &&
      (term.must || SPLIT.test(plain(term.word))) &&
      best.every(doc => named(term, identity(doc)) >= 0.95),
  )
  const used = new Set(
    marks.filter(({ term }) => term && best.some(doc => named(term, identity(doc)) >= 0.8)).map(one => one.term),
  )
  return {
    docs: best,
    sure,
    left: q.terms.filter(term => !used.has(term) && !namesKind(term) && !YEAR.test(term.stem)),
  }
}

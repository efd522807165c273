/** The one meeting that a question can only be about, by all that it says of it: its body, its place, names that only it has, its day. */
import type { Term } from './lexicon.ts'
import { nameParts, sameName } from './names.ts'
import { namesMeeting, ofOneBody } from './same-body.ts'
import { type Ask, fitsDay, headOf, namesKind, speaksOf } from './scope.ts'
import type { Doc } from './view.ts'
import { plain, stem } from './words.ts'

export interface Anchored {
  docs: Doc[]
  /** What the question says beside naming the meeting. */
  left: Term[]
  /** People it names: bodies that are called like one are none. */
  people: string[]
  /** A name that only this body bears says so: what other minutes hold is then no answer. */
  sure: boolean
}

export const SPLIT =
  /^(\p{L}{3,}?)s?(namnd|samrad|rad|styrelse|utskott|grupp|beredning|kommitte|forening|forbund|natverk|klubb|stamma|bolag|kar|samfallighet|fullmaktige|mot|stiftelse|skola|projekt|network|board|council)(?:et|en|n|na|ar|ens|ets)?s?$/u

/** How well a meeting's name bears out a word; "vägföreningen" is what the Vägsamfällighet is called. */
export function named(term: Term, words: ReadonlySet<string>): number {
  if (words.has(term.stem)) return 1
  const [, first, kind] = SPLIT.exec(plain(term.word)) ?? []
  if (first && first.length > 2) {
    const head = stem(first)
    const rest = stem(kind!)
    const starts = [...words].some(
      word => word === head || (head.length > 3 && word.startsWith(head)) || (head.length > 4 && word.endsWith(head)),
    )
    if (starts) return [...words].some(word => word === rest || word.endsWith(rest)) ? 0.95 : 0.8
  }
  let most = 0
  // A translation counts only where no record has the word itself.
  if (term.means.get(term.stem) === 1) return 0
  for (const [word, how] of term.means) if (how > most && words.has(word)) most = how
  return most
}

const identities = new WeakMap<Doc, ReadonlySet<string>>()
export const identity = (doc: Doc): ReadonlySet<string> => {
  const before = identities.get(doc)
  if (before) return before
  const made = new Set([...doc.body, ...headOf(doc)])
  identities.set(doc, made)
  return made
}

/** More meetings than these, and the question names none. */
export const MOST = 3
const YEAR = /^(?:19|20)\d\d$/

/** A meeting that other meetings speak of. */
const YEARLY = /^ars(?:mot|stamm)|^annual$|^(?:conference|konferens)/

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

/** "Vem från länsstyrelsen": whose people are asked for, not whose meeting. */
export const ofPeople = ({ q }: Ask, term: Term): boolean =>
  new RegExp(
    `\\b(?:vem|vilka|who|someone|nagon)\\b[^,]{0,20}\\b(?:fran|from|pa|at)\\s(?:\\p{L}+\\s){0,2}${plain(term.word)}`,
    'u',
  ).test(q.plain)

export function anchored(ask: Ask): Anchored | null {
  const { q, view } = ask
  const docs = view.filter(doc => doc.held || doc.file !== undefined)
  // Of one body's minutes, a name that some bear is where they met.
  const oneBody = ofOneBody(view)
  const onlyPlace = (term: Term): boolean => oneBody && term.must && !namesMeeting(q.plain, term)
  const mark = (term: Term | null, how: (doc: Doc) => number) => {
    const all = docs.map(doc => [doc, how(doc)] as const).filter(([, worth]) => worth >= 0.7)
    // Where a body is called so, those whose minutes only mention it are hardly meant; what many are called tells little.
    const own = all.some(([, worth]) => worth >= 0.95)
    const hits = new Map(all.map(([doc, worth]) => [doc, own && worth < 0.95 ? worth * 0.5 : worth]))
    const rare = hits.size <= docs.length / 4
    return { term, hits, weight: hits.size === 0 ? 0 : Math.log(1 + docs.length / hits.size) * (rare ? 1 : 0.3) }
  }
  const marks = [
    ...q.terms
      .filter(term => !namesKind(term) && !YEAR.test(term.stem) && !ofPeople(ask, term))
      .map(term =>
        mark(term, doc =>
          Math.max(
            named(term, identity(doc)) * (onlyPlace(term) ? 0.7 : 1),
            term.must && doc.bags.some(bag => bag.has(term.stem)) ? 0.7 : 0,
          ),
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
  const telling = marks.some(({ term, hits }) => {
    const how = Math.min(...best.map(doc => hits.get(doc) ?? 0))
    const alike = [...hits.values()].filter(one => one >= how).length
    return how >= (!term || term.must ? 0.7 : 0.8) && alike <= Math.max(MOST, docs.length / 12)
  })
  if (best.length === 0 || best.length > MOST || !telling) return null
  const sure = marks.some(
    ({ term, hits }) =>
      term !== null &&
      !onlyPlace(term) &&
      [...hits.values()].filter(how => how >= 0.95).length <= MOST &&
      (term.must || SPLIT.test(plain(term.word))) &&
      best.every(doc => named(term, identity(doc)) >= 0.95),
  )
  const used = new Set(
    marks.filter(({ term }) => term && best.some(doc => named(term, identity(doc)) >= 0.8)).map(one => one.term),
  )
  return { docs: best, sure, ...leaves(q, best, used) }
}

/** What a question leaves to be asked of these meetings. */
export const leaves = (
  { terms, people }: Ask['q'],
  docs: readonly Doc[],
  used: ReadonlySet<Term | null>,
): Pick<Anchored, 'people' | 'left'> => ({
  people: people.filter(name => !docs.some(doc => knows(doc, name) === 1)),
  left: terms.filter(
    term => !used.has(term) && (!namesKind(term) || YEARLY.test(plain(term.word))) && !YEAR.test(term.stem),
  ),
})

/** The question as it is put about that meeting alone: what names the meeting, and its day, are no part of it. */
export function inside(ask: Ask, { docs, left, people }: Anchored): Ask {
  const { q } = ask
  const said = docs.some(
    doc => doc.date === null && doc.passages.some(one => one.section === undefined && speaksOf(ask, one.days)),
  )
  return { ...ask, view: docs, q: { ...q, terms: left, people, whens: said ? [] : q.whens } }
}

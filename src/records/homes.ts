/** Whose minutes a question is put about, where it says so by a name that only some of the records bear: no other's are an answer to it. */
import { type Anchored, identity, leaves, MOST, named, ofPeople, SPLIT } from './anchor.ts'
import { isAside, ofTheMeeting } from './bodies.ts'
import type { Term } from './lexicon.ts'
import { sameName } from './names.ts'
import { namesMeeting, ofOneBody } from './same-body.ts'
import { type Ask, namesKind } from './scope.ts'
import type { Doc } from './view.ts'
import { plain, wordsOf } from './words.ts'

export interface Home {
  docs: Doc[]
  /** Others that mention the name in their text: they may tell what is asked, where it is not of the meeting itself. */
  mention: Doc[]
  /** What the question says beside the name. */
  left: Term[]
  /** The one meeting, or the few, that it can only be about. */
  meant: Anchored | null
}

/** A word that tells whose minutes are meant: who is called so, and who only speaks of it. */
interface Mark {
  term: Term
  name: boolean
  hits: ReadonlySet<Doc>
  spoken: ReadonlySet<Doc>
  weight: number
}

const mentions = (doc: Doc, term: Term): boolean => doc.bags.some(bag => bag.has(term.stem))
/** True where a meeting speaks of it in other words, or of something like it. */
const touches = (doc: Doc, term: Term): boolean =>
  [...term.means].some(([stem, how]) => how >= 0.55 && (identity(doc).has(stem) || doc.bags.some(bag => bag.has(stem))))

function markOf({ q }: Ask, docs: readonly Doc[], term: Term): Mark | null {
  if (namesKind(term) || /\d/.test(term.stem)) return null
  const hits = new Set(docs.filter(doc => named(term, identity(doc)) >= 0.95))
  if (hits.size === 0 || hits.size === docs.length) return null
  // Where one body met once is no name of its, unless the meeting there is meant.
  if (term.must && ofOneBody(docs) && !namesMeeting(q.plain, term)) return null
  const first = wordsOf(q.plain)[0] === plain(term.word)
  const name = /^\p{Lu}/u.test(term.word) && !first
  if (!name && !SPLIT.test(plain(term.word))) {
    // Typed in small letters, only what nobody else even comes near is surely a name.
    const few = hits.size <= Math.max(MOST, docs.length / 8)
    const own = few && [...hits].every(doc => identity(doc).has(term.stem))
    if (!own || docs.some(doc => !hits.has(doc) && touches(doc, term))) return null
  }
  const spoken = new Set(docs.filter(doc => !hits.has(doc) && mentions(doc, term)))
  return { term, name, hits, spoken, weight: Math.log(1 + docs.length / hits.size) }
}

/** What is only the matter of a question, or whose people it asks for, is borne by another's name by chance. */
const isMatter = (ask: Ask, { term, spoken }: Mark): boolean =>
  spoken.size > 0 && (isAside(ask.q.plain, term) || ofPeople(ask, term))

/** How much of what the question says otherwise a meeting speaks of. */
const speaks = (doc: Doc, terms: readonly Term[]): number =>
  terms.reduce((sum, term) => {
    const how = [...term.means].some(([stem, worth]) => worth >= 0.7 && doc.bags.some(bag => bag.has(stem)))
    return sum + (how ? term.weight : 0)
  }, 0)

/** The minutes that the question is put about; null where it names none. */
export function homeOf(ask: Ask): Home | null {
  const { q, view: docs } = ask
  const all = q.terms.map(term => markOf(ask, docs, term)).filter(mark => mark !== null)
  const marks = all.filter(mark => !isMatter(ask, mark))
  if (marks.length === 0) return null
  const worth = (doc: Doc) =>
    all.reduce((sum, mark) => {
      const how = mark.hits.has(doc) && marks.includes(mark) ? 1 : mark.spoken.has(doc) || mark.hits.has(doc) ? 0.7 : 0
      return sum + how * mark.weight * (mark.name ? 1 : 0.8)
    }, 0)
  const scored = docs.map(doc => ({ doc, sum: worth(doc) })).filter(({ doc }) => marks.some(one => one.hits.has(doc)))
  const top = Math.max(...scored.map(one => one.sum))
  const best = scored.filter(one => one.sum >= top - 0.05).map(one => one.doc)
  const own = marks.filter(({ hits }) => best.every(doc => hits.has(doc)))
  if (own.length === 0) return null
  const home = docs.filter(doc => own.every(({ hits }) => hits.has(doc)))
  const used = new Set(own.map(one => one.term))
  const left = q.terms.filter(term => !used.has(term))
  const mention = docs.filter(doc => !home.includes(doc) && own.every(({ spoken }) => spoken.has(doc)))
  // Where others that speak of the name hold more of the question, the name is their matter.
  const most = (among: readonly Doc[]) => Math.max(0, ...among.map(doc => speaks(doc, left)))
  if (mention.length > 0 && most(mention) > most(home)) return null
  return {
    docs: home,
    mention: ofTheMeeting(q) || !own.every(one => one.name) ? [] : mention,
    left,
    meant: home.length > MOST ? null : { docs: home, sure: true, ...leaves(q, home, used) },
  }
}

/** The question as it is put about those minutes alone: of the people that share a name, theirs. */
export function atHome(ask: Ask, docs: readonly Doc[], terms: readonly Term[]): Ask {
  const known = ask.q.people.filter(name =>
    docs.some(doc => [...doc.people, ...doc.guests].some(one => sameName(one.name, name))),
  )
  return { ...ask, view: docs, q: { ...ask.q, terms, people: known.length > 0 ? known : ask.q.people } }
}

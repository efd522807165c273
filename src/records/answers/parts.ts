/** "bänkförslaget", "prissumman": a compound that no minutes hold as it is, by the parts that they do. */
import { inFew, type Term } from '../lexicon.ts'
import type { Ask } from '../scope.ts'
import type { View } from '../view.ts'

/** Among the words of very many minutes some part is always found. */
const MOST = 60

const words = new WeakMap<View, ReadonlySet<string>>()
function wordsOf(view: View): ReadonlySet<string> {
  const before = words.get(view)
  if (before) return before
  const made = new Set(view.flatMap(doc => doc.bags.flatMap(bag => [...bag])))
  words.set(view, made)
  return made
}

/** True where the records have the word, or another for it. */
export const known = (term: Term): boolean => term.must || [...term.means.values()].some(how => how >= 0.7)

/** The terms, those that no minutes hold in their parts. */
export const inParts = ({ view }: Ask, terms: readonly Term[]): Term[] =>
  terms.every(known) || view.length > MOST
    ? [...terms]
    : terms.flatMap(term => (known(term) ? [term] : inFew(term, wordsOf(view))))

/** Whether minutes are of one and the same body, however it is called there: the same people sit in it. */
import type { Term } from './lexicon.ts'
import { nameParts } from './names.ts'
import type { Doc, View } from './view.ts'
import { plain } from './words.ts'

/** Of very many minutes it is never asked. */
const MOST = 60

const names = new WeakMap<Doc, ReadonlySet<string>>()
/** First and last names of those who were there or should have been. */
function namesOf(doc: Doc): ReadonlySet<string> {
  const before = names.get(doc)
  if (before) return before
  const made = new Set(doc.people.filter(one => !one.organisation).map(one => nameParts(one.name)[0] ?? ''))
  names.set(doc, made)
  return made
}

/** A first name or two may be shared by chance. */
const SHARED = 3

export function sameBody(a: Doc, b: Doc): boolean {
  const [one, two] = [namesOf(a), namesOf(b)]
  const shared = [...one].filter(name => two.has(name)).length
  return shared >= SHARED || (shared > 1 && shared >= Math.min(one.size, two.size) * 0.6)
}

const alone = new WeakMap<View, boolean>()
/** True where all minutes are of one body. */
export function ofOneBody(view: View): boolean {
  const before = alone.get(view)
  if (before !== undefined) return before
  const held = view.filter(doc => doc.held && doc.people.length > 0)
  const made =
    held.length > 1 &&
    held.length <= MOST &&
    held.every(
      (doc, i) => sameBody(doc, held[i === 0 ? 1 : i - 1]!) || held.some(one => one !== doc && sameBody(doc, one)),
    )
  alone.set(view, made)
  return made
}

/** "Mötet i Hultaby": where a body met once says which meeting is meant, else it is only a place. */
const OF_MEETING = '(?:mot|traff|sammantrad|meeting|session)\\p{L}* (?:i|pa|vid|hos|in|at) (?:\\p{L}+ )?'
export const namesMeeting = (question: string, { word }: Term): boolean =>
  new RegExp(`${OF_MEETING}${plain(word)}`, 'u').test(question)

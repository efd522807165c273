/** The lines above the first matter, which say what met, when, and who was there. */
import { identity } from '../../anchor.ts'
import { nameParts } from '../../names.ts'
import type { Ask } from '../../scope.ts'
import type { Doc, Passage } from '../../view.ts'
import { plain, wordsOf } from '../../words.ts'
import { kindOf } from '../asked.ts'

/** "Närvarande: Asta Brink, Nils Orre": a list of people, however it begins. */
const LABELLED =
  /^\W*(?:narvar\w*|beslutande|deltag\w*|franvar\w*|forhinder|ovriga|ersattare|ledamoter|aterbud|present|in attendance|attend\w*|apolog\w*|absent|members?|trustees|participants)\b/
/** So much of a line's words are names of those who were there. */
const MOSTLY = 0.5
const DIGITS = /^\d+$/

const rolls = new WeakMap<Doc, ReadonlySet<Passage>>()

/** The lines of a meeting that only name it, or list who was there. */
export function rollOf(doc: Doc): ReadonlySet<Passage> {
  const before = rolls.get(doc)
  if (before) return before
  const own = identity(doc)
  const parts = new Set(doc.people.flatMap(one => nameParts(one.name)))
  const isRoll = (piece: Passage): boolean => {
    if (piece.section !== undefined || !doc.held || piece.amounts.length > 0) return false
    const text = plain(piece.text)
    if (LABELLED.test(text) || piece.stems.every(word => own.has(word) || DIGITS.test(word))) return true
    const words = wordsOf(text)
    return words.filter(word => parts.has(word)).length >= Math.max(2, words.length * MOSTLY)
  }
  const made = new Set(doc.passages.filter(isRoll))
  rolls.set(doc, made)
  return made
}

const OF_MEETING = [
  'attend',
  'absent',
  'serving',
  'alternate',
  'chair',
  'secretary',
  'approve',
  'role',
  'place',
  'hour',
  'next',
] as const
const OF_PEOPLE: ReadonlySet<string | null> = new Set(['who', 'day', 'length'])

/** Asked of a meeting itself, of who was there or of somebody's role: then these lines tell it. */
export const asksRoll = ({ q }: Ask): boolean => OF_PEOPLE.has(kindOf(q)) || OF_MEETING.some(cue => q.cues.has(cue))

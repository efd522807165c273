/** The sentences of a record as they are weighed: what stands round each, and what rules found in it. */
import { blocksOf, type Sentence, sentencesIn } from '../blocks.ts'
import type { Found } from '../decision-points.ts'
import type { Part } from '../parts.ts'
import { shareOf, wordsIn } from '../wordings.ts'

/** A matter as its parts, with what rules found in it. */
export interface Ruled {
  title: string
  parts: readonly Part[]
  decisions: readonly Found[]
}

/** A sentence with what stands round it. */
export interface Telling {
  sentence: Sentence
  part: Part
  title: string
  before: string
  after: string
  /** Its place among the part's sentences, and how many those are. */
  place: number
  of: number
  /** Nothing of the matter stands behind it; or before it either. */
  last: boolean
  alone: boolean
  /** What rules found in it. */
  found: readonly Found[]
}

/** So large a share of the words are nearly all. */
const NEARLY_ALL = 0.9

/** Whether a decision in these words is told by a sentence in those: it is part of it, or has it as a part. */
const tells = (own: readonly string[], decided: readonly string[]): boolean =>
  shareOf(own, decided) >= NEARLY_ALL || (decided.length > 1 && shareOf(decided, own) >= NEARLY_ALL)

/** No record has more; beyond, what repeats one is not looked for. */
const MOST = 300

/** Tells of a text whether it repeats one of these decisions. */
export function repeating(decisions: readonly Found[]): (text: string) => boolean {
  const known = decisions.slice(0, MOST).map(one => wordsIn(one.text))
  return text => {
    const own = wordsIn(text)
    return known.some(one => tells(own, one))
  }
}

/** All sentences of a matter; rows of tables are none. */
export function tellingsOf({ title, parts, decisions }: Ruled): Telling[] {
  const known = decisions.map(found => ({ found, words: wordsIn(found.text) }))
  // Where a decision stands may not be known (0).
  const foundIn = ({ text, from, to }: Sentence): Found[] => {
    const near = known.filter(({ found }) => found.from === 0 || (found.from <= to && found.to >= from))
    if (near.length === 0) return []
    const own = wordsIn(text)
    return near.filter(one => tells(own, one.words)).map(one => one.found)
  }
  return parts.flatMap((part, nth) => {
    const sentences = sentencesIn(blocksOf(part.lines))
    const closing = nth === parts.length - 1
    return sentences.map((sentence, place) => ({
      sentence,
      part,
      title,
      before: sentences[place - 1]?.text ?? '',
      after: sentences[place + 1]?.text ?? '',
      place,
      of: sentences.length,
      last: closing && place === sentences.length - 1,
      alone: parts.length === 1 && sentences.length === 1,
      found: foundIn(sentence),
    }))
  })
}

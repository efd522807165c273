/**
 * Committee terms, Swedish | English: words on one line are evidence for each other, so that an English question
 * finds Swedish records and the other way round. Stems are compared, so inflections need not be listed.
 */

import { ACTS } from './vocabulary-acts.ts'
import { COMMITTEE } from './vocabulary-committee.ts'
import { EVERYDAY } from './vocabulary-everyday.ts'
import { LIFE } from './vocabulary-life.ts'
import { MEMBERS } from './vocabulary-members.ts'
import { SPEECH } from './vocabulary-speech.ts'
import { SPEECH_AFFAIRS } from './vocabulary-speech-affairs.ts'
import { SPEECH_PEOPLE } from './vocabulary-speech-people.ts'
import { TALK } from './vocabulary-talk.ts'
import { plain, stem, wordsOf } from './words.ts'

const LINES = `${COMMITTEE}${EVERYDAY}${ACTS}${LIFE}${TALK}${SPEECH}${SPEECH_PEOPLE}${SPEECH_AFFAIRS}${MEMBERS}`

const groups: Array<[sv: string[], en: string[]]> = LINES.split('\n')
  .filter(line => line.includes('|'))
  .map(line => line.split('|').map(side => wordsOf(plain(side)).map(stem)) as [string[], string[]])

const related = new Map<string, Map<string, number>>()
for (const [sv, en] of groups)
  for (const one of [...sv, ...en]) {
    const others = related.get(one) ?? new Map<string, number>()
    for (const other of [...sv, ...en])
      if (other !== one) {
        // A translation says the same; a neighbour in one's own language only nearly so.
        const across = sv.includes(one) !== sv.includes(other)
        others.set(other, Math.max(others.get(other) ?? 0, across ? 0.95 : 0.7))
      }
    related.set(one, others)
  }

/** Stems that a stem is evidence for, and how much (0-1). */
export const kin = (word: string): ReadonlyMap<string, number> => related.get(word) ?? new Map()

/** Party names as people say them, and the letters in the record. */
export const PARTIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bmoderat(?:er|erna|ernas|erns|en)?\b/, 'M'],
  [/\bsocialdemokrat\w*|\bsocial democrat\w*/, 'S'],
  [/\bcenterparti\w*|\bcentern\b|\bcentre party|\bcenter party/, 'C'],
  [/\bvansterparti\w*|\bvanstern\b|\bleft party/, 'V'],
  [/\bliberal\w*/, 'L'],
  [/\bkristdemokrat\w*|\bchristian democrat\w*/, 'KD'],
  [/\bmiljoparti\w*|\bgreen party|\bgreens\b/, 'MP'],
  [/\bsverigedemokrat\w*|\bsweden democrat\w*/, 'SD'],
]

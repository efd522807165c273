/** Which words of a question tell what it is about: not the deed, and not what only says which kind of thing is asked for. */
import type { Term } from '../lexicon.ts'
import type { Question } from '../question.ts'
import { plain, wordsOf } from '../words.ts'
import type { Kind } from './asked.ts'

const MODAL =
  '(?:ska|skall|skulle|vill|ville|maste|kan|far|fick|borde|will|should|would|must|can|is to|are to|was to|were to|going to|promised to|lovade(?: att)?|atog sig att)'
/** Who does: the deed stands behind the helping verb, or right behind who. */
const DEEDS: readonly RegExp[] = [
  new RegExp(`\\b${MODAL} (?:\\p{L}+ )?(\\p{L}{3,})`, 'gu'),
  new RegExp(`\\b${MODAL} (\\p{L}{3,})`, 'gu'),
  /\b(?:vem|vilka|who)(?: (?:tva|tre|bada|alla|both|two|three))? (\p{L}{3,})/gu,
]

/** Words that only say which kind of thing is asked for. */
const OF_KIND: Partial<Record<Kind, RegExp>> = {
  sum: /^(?:dyrt?|pris\w*|kostna\w*|kosta\w*|belopp\w*|summa\w*|betala\w*|pengar\w*|kronor|loss|hogt?|hoga|stort?|stora|bud|arvode\w*|tur|gang|gangen|mest|totalt|total|price\w*|costs?|sum|amount|pay\w*|paid|spend|spent|charge\w*|most|maximum|allow\w*|worth|rakna\w*)$/,
  number: /^(?:stort?|stora|andel\w*|antal\w*|del|bit|size|share|number)$/,
  who: /^(?:bada|tva|tre|fyra|alla|both|two|three|all|namn\w*|person\w*|names?|person|people)$/,
  why: /^(?:anledning\w*|skal\w*|orsak\w*|reasons?|nej|no|nobben|ja)$/,
  day: /^(?:dag\w*|datum\w*|dates?|days?|tid\w*)$/,
}

/** The words that tell what it is about, and the deed apart. */
export function telling(
  { plain: text }: Question,
  terms: readonly Term[],
  kind: Kind | null,
): { about: Term[]; deeds: Term[] } {
  const done = new Set(kind === 'who' ? DEEDS.flatMap(one => [...text.matchAll(one)].map(match => match[1]!)) : [])
  const idle = kind === null ? undefined : OF_KIND[kind]
  const deeds = terms.filter(term => !term.must && /^\p{Ll}/u.test(term.word) && done.has(plain(term.word)))
  const about = terms.filter(
    term => !deeds.includes(term) && (term.must || !wordsOf(plain(term.word)).some(word => idle?.test(word))),
  )
  return about.length === 0 ? { about: [...terms], deeds: [] } : { about, deeds }
}

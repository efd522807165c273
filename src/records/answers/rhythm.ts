/** How often something is done: told by a sentence that says every when, not by counting meetings. */
import type { Found } from '../found.ts'
import { type Ask, namesKind, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain } from '../words.ts'
import { quoted } from './quotes.ts'

const EVERY =
  /\b(?:var(?:je|t|annan|tredje|fjarde|femte)?(?: \w+)? (?:dag|vecka|manad|ar|kvartal|termin|host|var|sommar|vinter|(?:man|tis|ons|tors|fre|lor|son)dag)(?:en|et)?|varannan \w+|(?:en|tva|tre|fyra|fem|\d+) gang(?:er)? (?:i|om|per) \w+|dagligen|arligen|varje \w+|every(?: \w+)? (?:day|week|month|year|quarter|term|meeting|other \w+|two \w+|three \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|once a \w+|twice a \w+|(?:three|four|\d+) times a \w+|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|(?:vecko|manads|ars)vis|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/
const ASKED = /\bhur ofta\b|\bhow (?:often|frequently)\b/
/** Asked of those who were at meetings, or of what meetings took up: that is counted. */
const OF_MEETINGS =
  /\b(?:narvar\w*|delta\w*|deltog|varit (?:med|dar|borta|franvarande)|var (?:\w+ ){0,3}(?:med|borta|franvarande)|mot(?:e|en|et|ena)|sammantrad\w*|uppe|tagits upp|togs upp|diskutera\w*|behandla\w*|namn(?:s|ts|des)|attend\w*|present|absent|been (?:at|to|there|discussed|raised)|come up|came up|meetings?|discussed|mentioned|raised|missed?|apolog\w*)\b/

export const asksRhythm = ({ q }: Ask): boolean => ASKED.test(q.plain) && !OF_MEETINGS.test(q.plain)

/** Words for doing it again and again: "go back over", "går igenom". */
const IDLE = /^(?:ofta|ska|skall|behov\w*|often|frequently|go|back|have|need\w*|supposed)$/

export function rhythm(ask: Ask): Found | null {
  const { q } = ask
  if (!asksRhythm(ask)) return null
  const terms = q.terms.filter(term => !IDLE.test(plain(term.word)) && !namesKind(term))
  if (terms.length === 0 || whereOf(ask).date === 'unknown') return null
  const test = (piece: Passage) => EVERY.test(plain(piece.text))
  return quoted({ ...ask, q: { ...q, terms } }, { test, share: q.people.length > 0 ? 0.45 : 0.6, most: 1 })
}

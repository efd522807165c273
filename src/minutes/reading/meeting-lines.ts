import { blocksOf, sentencesIn } from './blocks.ts'
import type { Setting } from './guests.ts'
import { daysIn } from './meeting-days.ts'
import type { RawSection } from './sections.ts'

/** Lines with days that need a look of their own: below a heading that says little, of today, or of a month that is named before. */

/** Headings over coming meetings where nothing but days, or a day with its hour, opens what is told below: "Hösten", "Framåt". */
const LOOSE =
  /^(?:[\d.:]+ )?(?:framåt|framöver|hösten|våren|i höst|i vår|datum|tider|ahead|looking ahead|going forward|autumn|spring|dates|diary)(?: 20\d\d)?$/iu
const FILL =
  /(?<!\p{L})(?:jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[ck]t|nov|de[ck])\p{L}*|\p{L}+(?:dag|day)(?:en)?|kl(?:ockan)?|och|and|then|den|the|som (?:alltid|vanligt)|samma tid|all at|at/giu
export function isLoose(title: string, section: RawSection, setting: Setting): boolean {
  if (!LOOSE.test(title)) return false
  const first = sentencesIn(blocksOf(section.lines))[0]?.text ?? ''
  const days = daysIn(first, setting, null)
  if (days.length === 0 || days[0]!.start > 12) return false
  return (
    !/\p{L}{3}/u.test(first.replace(FILL, '')) ||
    /^[\s,]*(?:(?:kl(?:ockan)?\.?|at)\s*\d{1,2}(?!\d)|\d{1,2}[.:]\d\d)/iu.test(first.slice(days[0]!.end))
  )
}

/** Said of this meeting or of its record: "The Chair closed the meeting on 20 May", "GP 21/11/25". */
const OF_TODAY =
  /^(?:protokollet )?(?:justera|godkän|anslag)|^\p{Lu}{2,4}\.? \d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|(?<!\p{L})(?:closed|ended|adjourned|opened) (?:the )?(?:meeting|session|sitting) (?:on|at)(?!\p{L})|(?:mötet|sammanträdet) (?:avslutades|öppnades|upplöstes)(?!\p{L})/iu

export const isOfToday = (text: string): boolean => OF_TODAY.test(text)

const MONTHS_NAMED =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october'
const IN_MONTH = new RegExp(
  `(?:möte(?:t)?|träff(?:en)?|sammanträdet?|meeting|call) (?:i|in) (${MONTHS_NAMED})(?!\\p{L})`,
  'iu',
)
const NTH = new RegExp(
  `(?<!\\p{L})((?:den|the) \\d{1,2})(?::?[ea]|st|nd|rd|th)(?! (?:of )?(?:${MONTHS_NAMED}))(?!\\p{L})`,
  'giu',
)
/** "Mötet i april flyttas från den 17:e till den 24:e": days of the month that is named. */
export const withMonth = (text: string): string => {
  const month = IN_MONTH.exec(text)?.[1]
  return month === undefined ? text : text.replace(NTH, `$1 ${month}`)
}

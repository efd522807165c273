import type { Day } from '../state.ts'
import { yearOf } from './days.ts'

const YEAR = /^(?:(?:i|in|under|during|från|from|år|året|year|the)\s+)*((?:19|20)\d\d)$/i
const SPOKEN: Array<[words: RegExp, shift: number]> = [
  [/^(?:under\s+)?(?:i år|det här året|this year)$/i, 0],
  [/^(?:under\s+)?(?:i fjol|förra året|ifjol|last year)$/i, -1],
  [/^(?:under\s+)?(?:nästa år|next year)$/i, 1],
]

/** The whole year that "2026", "i år" or "last year" names, or null. A bare year is no date, so `readWhen` leaves it alone. */
export function wholeYear(words: string, today: Day): { from: Day; to: Day } | null {
  const text = words.trim().replace(/[?!.]+$/, '')
  const shift = SPOKEN.find(([said]) => said.test(text))?.[1]
  const year = shift === undefined ? YEAR.exec(text)?.[1] : String(yearOf(today) + shift)
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` }
}

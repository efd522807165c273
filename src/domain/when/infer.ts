/** From what a person left out to a day: the year, or the week of a weekday. */
import type { Day } from '../state.ts'
import { addDays, dayOf, daysBetween, weekday, yearOf } from './days.ts'

/** Which way to look for what was not said. */
export type Prefer = 'future' | 'past' | 'near'

/** `near` keeps to today's year, unless the day lies far off there and close by in the year after or before. */
const FAR = 200
const CLOSE = { after: 150, before: 100 }

/**
 * The date in the nearest sensible year, or null where no year has it (31 February).
 * With `near`, a weekday that was said chooses between the nearest day on either side.
 */
export function inferYear(month: number, date: number, today: Day, prefer: Prefer, saidWeekday = 0): Day | null {
  const year = yearOf(today)
  const days: Day[] = []
  // Eight years: from one 29 February to the next, 1896-1904 and its like included.
  for (let y = year - 8; y <= year + 8; y++) {
    const day = dayOf(y, month, date)
    if (day) days.push(day)
  }
  const after = days.find(day => day >= today)
  const before = days.findLast(day => day <= today)
  if (prefer === 'future') return after ?? days.at(-1) ?? null
  if (prefer === 'past') return before ?? days[0] ?? null
  const sides = [after, before].filter(day => day !== undefined)
  const said = saidWeekday ? sides.find(day => weekday(day) === saidWeekday) : undefined
  if (said) return said
  const away = (day: Day) => Math.abs(daysBetween(today, day))
  const own = dayOf(year, month, date)
  if (own === null) return sides.sort((a, b) => away(a) - away(b))[0] ?? null
  if (away(own) <= FAR) return own
  return (after && away(after) <= CLOSE.after && after) || (before && away(before) <= CLOSE.before && before) || own
}

/** The first such weekday strictly after `today`. */
const coming = (today: Day, day: number): Day => addDays(today, ((day - weekday(today) + 6) % 7) + 1)

/** The last such weekday strictly before `today`. */
const gone = (today: Day, day: number): Day => addDays(coming(today, day), -7 - (weekday(today) === day ? 7 : 0))

/** Candidates for a weekday with a word before it; more than one where people mean different days by it. */
export function weekdayDays(word: 'bare' | 'next' | 'last', day: number, today: Day, prefer: Prefer): Day[] {
  const next = coming(today, day)
  const previous = gone(today, day)
  const sameWeek = (other: Day) => addDays(other, 1 - weekday(other)) === addDays(today, 1 - weekday(today))
  switch (word) {
    case 'bare':
      if (weekday(today) === day) return prefer === 'past' ? [previous] : [today, next]
      return [prefer === 'past' ? previous : next]
    case 'next':
      return sameWeek(next) ? [next, addDays(next, 7)] : [next]
    case 'last':
      return sameWeek(previous) ? [previous, addDays(previous, -7)] : [previous]
  }
}

/** Days on which nobody in Sweden expects post from a committee. */
import type { Day } from './state.ts'
import { addDays, dayOf, weekday, yearOf } from './when/days.ts'

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature 1876). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)!
}

const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']

const years = new Map<number, ReadonlySet<Day>>()

function holidaysOf(year: number): ReadonlySet<Day> {
  const easter = easterOf(year)
  // The Friday and Saturday of Midsummer lie between 19 and 26 June, All Saints' Day between 31 October and 6 November.
  const midsummer = nextOn(6, `${year}-06-20`)
  return new Set([
    ...FIXED.map(day => `${year}-${day}`),
    // Good Friday, Easter Day and Monday, Ascension Day, Whit Sunday.
    ...[-2, 0, 1, 39, 49].map(n => addDays(easter, n)),
    addDays(midsummer, -1),
    midsummer,
    nextOn(6, `${year}-10-31`),
  ])
}

/** The first such weekday (1 Monday) on or after a day. */
const nextOn = (of: number, from: Day): Day => addDays(from, (of - weekday(from) + 7) % 7)

/**
 * Public holidays (lag 1989:253), and the eves of Midsummer, Christmas and New Year, which semesterlagen 1977:480 3 a §
 * counts as Sundays too. Other Sundays and Saturdays are weekends, not listed here.
 */
export function isSwedishHoliday(day: Day): boolean {
  const year = yearOf(day)
  let days = years.get(year)
  if (!days) {
    days = holidaysOf(year)
    years.set(year, days)
  }
  return days.has(day)
}

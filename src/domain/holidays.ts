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

const FIXED = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])

/**
 * Public holidays (lag 1989:253), and the eves of Midsummer, Christmas and New Year, which semesterlagen 1977:480 3 a §
 * counts as Sundays too. Other Sundays and Saturdays are weekends, not listed here.
 */
export function isSwedishHoliday(day: Day): boolean {
  if (FIXED.has(day.slice(5))) return true
  const easter = easterOf(yearOf(day))
  // Good Friday, Easter Day and Monday, Ascension Day, Whit Sunday.
  if ([-2, 0, 1, 39, 49].some(n => addDays(easter, n) === day)) return true
  const [date, of] = [day.slice(5), weekday(day)]
  const midsummer = (of === 5 && date >= '06-19' && date <= '06-25') || (of === 6 && date >= '06-20' && date <= '06-26')
  // All Saints' Day: the Saturday between 31 October and 6 November.
  return midsummer || (of === 6 && date >= '10-31' && date <= '11-06')
}

/**
 * Arithmetic on plain days ('YYYY-MM-DD', 1900-2199): no clock, no zone. Day-taking functions expect a real day.
 */
import type { Day } from '../state.ts'

const MS = 86_400_000
const pad = (n: number) => String(n).padStart(2, '0')
const number = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / MS
const ofNumber = (n: number): Day => new Date(n * MS).toISOString().slice(0, 10)

export const yearOf = (day: Day): number => +day.slice(0, 4)
export const monthOf = (day: Day): number => +day.slice(5, 7)
export const dateOf = (day: Day): number => +day.slice(8, 10)

/** The number of days in a month (1-12). */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day of these numbers, or null where the calendar has none (31 February) or the year lies outside 1900-2199. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return `${year}-${pad(month)}-${pad(date)}`
}

/** True for a real day written 'YYYY-MM-DD'. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(yearOf(text), monthOf(text), dateOf(text)) !== null

export const addDays = (day: Day, n: number): Day => ofNumber(number(day) + n)

/** Days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => number(to) - number(from)

/** The same date n months on, or the month's last day where it is too short (31 January + 1 → 28 February). */
export function addMonths(day: Day, n: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + n
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return `${year}-${pad(month)}-${pad(Math.min(dateOf(day), daysInMonth(year, month)))}`
}

/** 1 Monday … 7 Sunday. */
export const weekday = (day: Day): number => ((((number(day) + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week; its year is that of the week's Thursday. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekday(day))
  const year = yearOf(thursday)
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 }
}

/** The Monday of an ISO week, or null where the year has no such week (53 in most years). */
export function mondayOf(year: number, week: number): Day | null {
  const fourth = `${year}-01-04`
  const monday = addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7)
  const real = isoWeek(monday)
  return week >= 1 && real.year === year && real.week === week ? monday : null
}

/** The n-th weekday (1 Monday) of a month, n counted from 1, or from the end with -1; null where there is none. */
export function nthWeekday(year: number, month: number, n: number, day: number): Day | null {
  if (n < 0) {
    const last = daysInMonth(year, month)
    const end = `${year}-${pad(month)}-${pad(last)}`
    return dayOf(year, month, last - ((weekday(end) - day + 7) % 7) + (n + 1) * 7)
  }
  const first = `${year}-${pad(month)}-01`
  return dayOf(year, month, 1 + ((day - weekday(first) + 7) % 7) + (n - 1) * 7)
}

import type { Day, Instant, Time } from '../domain/state.ts'
import { instantOf, wallClock } from '../domain/when/zone.ts'

/** What is due is computed after every commit, and asks for the same moments each time; a time zone's answer is slow. */
const MOST = 5000
const known = new Map<string, Instant>()

/** As `instantOf`, remembered. */
export function momentOf(date: Day, time: Time, timeZone: string): Instant {
  const key = `${date} ${time} ${timeZone}`
  let at = known.get(key)
  if (at === undefined) {
    if (known.size >= MOST) known.clear()
    at = instantOf(date, time, timeZone)
    known.set(key, at)
  }
  return at
}

const days = new Map<string, Day>()

/** The day that the calendar on the wall shows, remembered. */
export function dayAt(at: Instant, timeZone: string): Day {
  const key = `${at} ${timeZone}`
  let day = days.get(key)
  if (day === undefined) {
    if (days.size >= MOST) days.clear()
    day = wallClock(at, timeZone).date
    days.set(key, day)
  }
  return day
}

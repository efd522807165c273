import type { Day, Instant, Time } from '../domain/state.ts'
import { instantOf } from '../domain/when/zone.ts'

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

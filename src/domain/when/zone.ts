import type { Day, Instant, Time } from '../state.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (timeZone: string): Intl.DateTimeFormat => {
  let made = formats.get(timeZone)
  if (!made) {
    // biome-ignore format: one field per option reads best in one line
    made = new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
    formats.set(timeZone, made)
  }
  return made
}

/** What each zone's wall showed last: a request asks several times within the same minute, and asking is dear. */
const shown = new Map<string, { minute: number; date: Day; time: Time }>()

/** What calendar and clock on the wall show in `timeZone` (IANA name; throws RangeError on an unknown one). */
export function wallClock(instant: Instant | number, timeZone: string): { date: Day; time: Time } {
  const at = new Date(instant)
  const minute = Math.floor(at.getTime() / 60_000)
  const last = shown.get(timeZone)
  if (last?.minute === minute) return { date: last.date, time: last.time }
  const part: Record<string, string> = {}
  for (const { type, value } of format(timeZone).formatToParts(at)) part[type] = value
  const wall = { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
  shown.set(timeZone, { minute, ...wall })
  return wall
}

const utc = (date: Day, time: Time): number => Date.parse(`${date}T${time}:00Z`)

/** Minutes east of Greenwich at an instant (ms). */
const offset = (at: number, timeZone: string): number => {
  const wall = wallClock(at, timeZone)
  return Math.round((utc(wall.date, wall.time) - Math.floor(at / 60_000) * 60_000) / 60_000)
}

/**
 * The instant (ISO, UTC) at which the wall clock in `timeZone` shows date and time.
 * A time that spring skips moves forward by the gap (02:30 → 03:30); of one that autumn shows twice, the first is meant.
 */
export function instantOf(date: Day, time: Time, timeZone: string): Instant {
  const wall = utc(date, time)
  // The offsets a day before and after are those on either side of any change near this wall time.
  const before = offset(wall - 86_400_000, timeZone)
  const after = offset(wall + 86_400_000, timeZone)
  const candidates = [before, after]
    .map(minutes => wall - minutes * 60_000)
    .filter(at => utcOfWall(at, timeZone) === wall)
    .sort((a, b) => a - b)
  return new Date(candidates[0] ?? wall - before * 60_000).toISOString()
}

const utcOfWall = (at: number, timeZone: string): number => {
  const wall = wallClock(at, timeZone)
  return utc(wall.date, wall.time)
}

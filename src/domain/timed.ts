/** The agenda against the clock. */
import type { Deep, Item, Meeting, Time } from './state.ts'

const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const timeOf = (minutes: number): Time =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** So many minutes after a time of the day. */
export const later = (time: Time, minutes: number): Time => timeOf(minutesOf(time) + minutes)

/** Struck or put off: it keeps its place and §, and takes no time. */
export const isOff = (item: Deep<Item>): boolean => item.state === 'removed' || item.state === 'postponed'

export interface Timed {
  /** When each matter starts by the plan; empty where the meeting has no start, no times, or is over. */
  starts: Map<string, Time>
  /** Minutes that the matters take together. */
  total: number
  /** How many lack a time of their own: the clock then runs ahead. */
  untimed: number
  /** Minutes between the meeting's start and end. */
  length?: number
}

/** The agenda against the clock. */
export function timed(meeting: Deep<Meeting>, items: readonly Deep<Item>[]): Timed {
  const starts = new Map<string, Time>()
  const from = meeting.start === undefined ? undefined : minutesOf(meeting.start)
  let total = 0
  let untimed = 0
  for (const item of items) {
    if (isOff(item)) continue
    if (from !== undefined) starts.set(item.id, timeOf(from + total))
    if (item.minutes === undefined) untimed++
    total += item.minutes ?? 0
  }
  const length =
    from === undefined || meeting.end === undefined ? undefined : Math.max(0, minutesOf(meeting.end) - from)
  // A clock that stands still says nothing, nor does a plan for what has been.
  if (total === 0 || meeting.state === 'closed') starts.clear()
  return { starts, total, untimed, ...(length === undefined ? {} : { length }) }
}

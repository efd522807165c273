import { DAY_FROM, DAY_TO, isQuiet } from '../domain/schedule.ts'
import type { Day, Deep, GroupState, Instant } from '../domain/state.ts'
import { addDays } from '../domain/when/days.ts'
import { wallClock } from '../domain/when/zone.ts'
import { momentOf } from './moments.ts'

type State = Deep<GroupState>

/** More quiet days than this in a row are no reason to wait. */
const MOST = 60

const walk = (state: State, from: Day, step: 1 | -1): Day => {
  let day = from
  for (let n = 0; n < MOST; n++, day = addDays(day, step)) if (!isQuiet(state, day)) return day
  return from
}

/** The day itself, or the first after it that is not quiet. */
export const workdayFrom = (state: State, day: Day): Day => walk(state, day, 1)

/** The day itself, or the last before it that is not quiet: what must come in time comes earlier, never later. */
export const workdayUntil = (state: State, day: Day): Day => walk(state, day, -1)

/**
 * The first instant from `from` on at which something may be sent: by day and on no quiet day. `asked`: the group chose a
 * time at night. Where waiting for a day that is not quiet would take it past `until`, a quiet day will do.
 */
export function allowedFrom(state: State, from: Instant, asked: boolean, until?: Instant): Instant {
  const { date, time } = wallClock(from, state.timeZone)
  const awake = asked || (time >= DAY_FROM && time < DAY_TO)
  const day = !awake && time >= DAY_TO ? addDays(date, 1) : date
  const free = workdayFrom(state, day)
  const at = (on: Day): Instant => (on === date && awake ? from : momentOf(on, DAY_FROM, state.timeZone))
  const best = at(free)
  return until !== undefined && best >= until ? at(day) : best
}

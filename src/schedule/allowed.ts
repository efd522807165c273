import { DAY_FROM, DAY_TO, workday } from '../domain/schedule.ts'
import type { Day, Deep, GroupState, Instant } from '../domain/state.ts'
import { addDays } from '../domain/when/days.ts'
import { wallClock } from '../domain/when/zone.ts'
import { momentOf } from './moments.ts'

type State = Deep<GroupState>

/**
 * The first instant from `from` on at which something may be sent: by day and on no quiet day. `asked`: the group chose a
 * time at night. Where waiting for a day that is not quiet would take it past `until`, a quiet day will do.
 */
export function allowedFrom(state: State, from: Instant, asked: boolean, until?: Instant): Instant {
  const { date, time } = wallClock(from, state.timeZone)
  const awake = asked || (time >= DAY_FROM && time < DAY_TO)
  const day = !awake && time >= DAY_TO ? addDays(date, 1) : date
  const free = workday(state, day, 1)
  const at = (on: Day): Instant => (on === date && awake ? from : momentOf(on, DAY_FROM, state.timeZone))
  const best = at(free)
  return until !== undefined && best >= until ? at(day) : best
}

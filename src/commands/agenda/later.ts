import { mustLieAhead } from '../../domain/ahead.ts'
import { upcoming } from '../../domain/find.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, GroupState, Meeting } from '../../domain/state.ts'
import { addDays } from '../../domain/when/days.ts'

/**
 * Where matters go from a meeting: the named one, else the next after it; undefined where none is planned.
 * Problems: `closed`, `past`, `conflict` (not later, or opened already: its § are given).
 */
export function laterMeeting(
  state: Deep<GroupState>,
  from: Deep<Meeting>,
  named: string | undefined,
  today: Day,
): Deep<Meeting> | undefined {
  // One that has opened has given its § already.
  if (named === undefined)
    return upcoming(state, from.date < today ? today : addDays(from.date, 1)).find(one => one.state === 'planned')
  const to = state.meetings[named]!
  mustLieAhead(to, today, 'meeting')
  // What a cancelled meeting leaves behind may come up before the day it had.
  const earlier = from.state === 'cancelled' ? to.id === from.id : to.date <= from.date
  if (to.state !== 'planned' || earlier)
    throw new Problem(
      'conflict',
      {
        sv: 'Ett ärende bordläggs till ett senare möte som inte är öppnat. Välj ett annat möte.',
        en: 'A matter is postponed to a later meeting that has not opened. Choose another meeting.',
      },
      { field: 'meeting' },
    )
  return to
}

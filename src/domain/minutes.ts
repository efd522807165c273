/** What is to happen with a meeting's minutes after it, and by when. */
import { isSwedishHoliday } from './holidays.ts'
import { lawOf, rulesOf } from './rules.ts'
import { approvalDay } from './schedule.ts'
import { mandateOn } from './seats.ts'
import type { Day, Deep, GroupState, Meeting, MemberId } from './state.ts'
import { addDays, weekday } from './when/days.ts'

type State = Deep<GroupState>

/** `by` and `until` are the last day for it; from `from` on the notice may be taken down. */
export type MinutesStage =
  | { kind: 'approve'; by: Day }
  | { kind: 'post'; by: Day; approved: Day }
  | { kind: 'posted'; until: Day }
  | { kind: 'take-down'; from: Day }
  | { kind: 'done' }

/**
 * The last day of a time that a statute sets: one that ends on a Saturday, a Sunday, a public holiday, Midsummer's,
 * Christmas or New Year's Eve ends on the next weekday (lagen 1930:173 om beräkning av lagstadgad tid).
 */
const statutory = (day: Day): Day => (weekday(day) >= 6 || isSwedishHoliday(day) ? statutory(addDays(day, 1)) : day)

/** The last day to announce an approval (KL 8:12); null where nothing is asked for. */
export function postingDay(state: Pick<State, 'body'>, approved: Day): Day | null {
  const { announced } = lawOf(state.body)
  return announced ? statutory(addDays(approved, announced.withinDays)) : null
}

/** The last day on which the minutes can be appealed, and the notice of them stays up (KL 8:12, 13:5); null where none is asked for. */
export function appealDay(state: Pick<State, 'body'>, posted: Day): Day | null {
  const { announced } = lawOf(state.body)
  return announced ? statutory(addDays(posted, announced.appealDays)) : null
}

/** Where a closed meeting's minutes stand; null for a meeting that was not held here, or whose group sets no time for approval. */
export function minutesStage(state: State, meeting: Deep<Meeting>, today: Day): MinutesStage | null {
  if (meeting.origin !== 'live' || meeting.state !== 'closed') return null
  const { approved, posted, takenDown } = meeting.minutes ?? {}
  if (!approved) return rulesOf(state).approvalDays === 0 ? null : { kind: 'approve', by: approvalDay(state, meeting) }
  const by = postingDay(state, approved.on)
  if (by === null || takenDown !== undefined) return { kind: 'done' }
  if (!posted) return { kind: 'post', approved: approved.on, by }
  const until = appealDay(state, posted.on)!
  return today <= until ? { kind: 'posted', until } : { kind: 'take-down', from: addDays(until, 1) }
}

/** Those on whom the approval lies: the chair that day, and whom the meeting elected beside them (KL 5:69, LEF 7:24). */
export function approversOf(state: State, meeting: Deep<Meeting>): MemberId[] {
  const chairs = Object.values(state.members).filter(one => mandateOn(one, ['chair'], meeting.date))
  return [...new Set([...chairs.map(one => one.id), ...meeting.approvers])]
}

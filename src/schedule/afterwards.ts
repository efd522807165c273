import { appealDay, postingDay } from '../domain/minutes.ts'
import { rulesOf } from '../domain/rules.ts'
import { approvalDay, settingOf, workday } from '../domain/schedule.ts'
import { mandateOn } from '../domain/seats.ts'
import type { Day, Deep, GroupState, Instant, Meeting } from '../domain/state.ts'
import { addDays } from '../domain/when/days.ts'
import { allowedFrom } from './allowed.ts'
import { type Draft, HOUR, later, latest, present, room } from './draft.ts'
import { dayAt, momentOf } from './moments.ts'

type State = Deep<GroupState>

const WEEK = 7 * 24 * HOUR

/** What follows a meeting that was held. */
export function after(state: State, meeting: Deep<Meeting>): Draft[] {
  const zone = state.timeZone
  const ended = meeting.closedWhen ?? momentOf(meeting.date, meeting.closedAt ?? meeting.end ?? '16:00', zone)
  const base = { meeting: meeting.id, lapses: true as const }
  const closed: Draft = {
    ...base,
    key: `closed ${meeting.id}`,
    kind: 'closed',
    to: room(settingOf(state, 'closed'), () => present(state, dayAt(ended, zone))),
    own: allowedFrom(state, ended, false),
    until: later(ended, WEEK),
  }
  return [closed, ...approving(state, meeting, ended), ...posting(state, meeting)]
}

/** Until the minutes are approved: some days before the last one, and on it. */
function approving(state: State, meeting: Deep<Meeting>, ended: Instant): Draft[] {
  const days = rulesOf(state).approvalDays
  if (days === 0 || meeting.minutes?.approved) return []
  const zone = state.timeZone
  const setting = settingOf(state, 'approval')
  const day = dayAt(ended, zone)
  const last = approvalDay(state, meeting)
  const next = addDays(day, 1)
  const early = workday(state, addDays(last, -Math.min(setting.days!, days)))
  const late = workday(state, last)
  const first = early > day ? early : next
  const who = Object.values(state.members).filter(
    one =>
      mandateOn(one, ['secretary'], day) ||
      (meeting.approvers.length > 0 ? meeting.approvers.includes(one.id) : mandateOn(one, ['chair'], day)),
  )
  const draft = (key: string, on: Day): Draft => ({
    key,
    kind: 'approval',
    meeting: meeting.id,
    to: { members: who.map(one => one.id) },
    own: momentOf(on, setting.time, zone),
    until: momentOf(addDays(last, 1), '00:00', zone),
    lapses: true,
  })
  return [draft(`approval ${meeting.id}`, first), ...(late > first ? [draft(`approval ${meeting.id} last`, late)] : [])]
}

/** The public notice of approved minutes: on the last day to put it up, and once it may be taken down. */
function posting(state: State, meeting: Deep<Meeting>): Draft[] {
  const { approved, posted, takenDown } = meeting.minutes ?? {}
  const last = approved ? postingDay(state, approved.on) : null
  if (last === null || !approved || takenDown !== undefined) return []
  const zone = state.timeZone
  const { time } = settingOf(state, 'posting')
  const base = { kind: 'posting' as const, meeting: meeting.id, lapses: true as const }
  const keepers = (day: Day) => {
    const all = Object.values(state.members)
    const secretaries = all.filter(one => mandateOn(one, ['secretary'], day))
    return (secretaries.length > 0 ? secretaries : all.filter(one => mandateOn(one, ['chair'], day))).map(one => one.id)
  }
  if (posted) {
    const free = addDays(appealDay(state, posted.on)!, 1)
    const own = momentOf(workday(state, free, 1), time, zone)
    const key = `posting ${meeting.id} down ${posted.on}`
    return [{ ...base, key, to: { members: keepers(free) }, own, notBefore: posted.noted, until: later(own, WEEK) }]
  }
  const next = addDays(approved.on, 1)
  const late = workday(state, last)
  return [
    {
      ...base,
      key: `posting ${meeting.id} up ${approved.on}`,
      to: { members: keepers(last) },
      own: momentOf(latest(late, next), time, zone),
      notBefore: approved.noted,
      until: momentOf(addDays(last, 1), '00:00', zone),
    },
  ]
}

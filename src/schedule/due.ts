import { between } from '../domain/find.ts'
import { rulesOf } from '../domain/rules.ts'
import { isDaytime, isQuiet, settingOf, workday } from '../domain/schedule.ts'
import { isVoter, mandateOn } from '../domain/seats.ts'
import type { Day, Deep, DigestKind, GroupState, Instant, Meeting, MemberId, Time } from '../domain/state.ts'
import { addDays, isoWeek, weekday } from '../domain/when/days.ts'
import { wallClock } from '../domain/when/zone.ts'
import { after } from './afterwards.ts'
import { allowedFrom } from './allowed.ts'
import { type Draft, type Due, HOUR, later, latest, present, room } from './draft.ts'
import { dayAt, momentOf } from './moments.ts'

type State = Deep<GroupState>

/** How far behind and ahead meetings are looked at, days. Longer downtimes leave no note of what they cost. */
const BEHIND = 130
const AHEAD = 130
/** As BEHIND, of weekly letters, in weeks. */
const WEEKS = 4
/** How long before its start a meeting's keepers are ready for the roll call, ms. */
const OPENING = 10 * 60_000
/** Of weekly things: how many days late they are still of use. */
const WEEKLY_DAYS = 2

const keyOf = (kind: DigestKind, meeting: Deep<Meeting>, more = '') =>
  `${kind} ${meeting.id} ${meeting.movedFrom.length} ${meeting.date}${more}`

/** Those who are expected to answer, and have not. */
const silent = (state: State, meeting: Deep<Meeting>): MemberId[] =>
  Object.values(state.members)
    .filter(
      one =>
        !Object.hasOwn(meeting.registrations, one.id) &&
        (isVoter(one, meeting.date) || mandateOn(one, ['official', 'coOpted'], meeting.date)),
    )
    .map(one => one.id)

/** What leads up to a meeting. */
function ahead(state: State, meeting: Deep<Meeting>): Draft[] {
  const zone = state.timeZone
  const begins = momentOf(meeting.date, meeting.start ?? '09:00', zone)
  const known = meeting.announcedAt ?? ''
  // An hour, so that a meeting planned by mistake can be taken back before anybody hears of it.
  const notBefore = known === '' ? '' : later(known, HOUR)
  const before = (days: number, time: Time) => momentOf(workday(state, addDays(meeting.date, -days)), time, zone)
  const drafts: Draft[] = []
  const base = { meeting: meeting.id, until: begins }

  const notice = settingOf(state, 'notice')
  const noticeAt = latest(before(rulesOf(state).noticeDays, notice.time), notBefore)
  const call = settingOf(state, 'call')
  const callAt = before(call.days!, call.time)
  const everybody = () => present(state, meeting.date)
  const callEnds = notice.on && noticeAt < begins ? noticeAt : begins
  drafts.push({
    ...base,
    key: keyOf('call', meeting),
    kind: 'call',
    to: room(call, everybody),
    own: callAt,
    notBefore,
    until: callEnds,
  })
  drafts.push({ ...base, key: keyOf('notice', meeting), kind: 'notice', to: room(notice, everybody), own: noticeAt })

  const reminder = settingOf(state, 'reminder')
  const unanswered = silent(state, meeting)
  if (unanswered.length > 0)
    drafts.push({
      ...base,
      key: keyOf('reminder', meeting),
      kind: 'reminder',
      to: { members: unanswered },
      own: before(reminder.days!, reminder.time),
      // Nobody is reminded of what they were told a moment ago.
      notBefore: later(notice.on ? noticeAt : notBefore || noticeAt, 24 * HOUR),
    })

  const brief = settingOf(state, 'brief')
  const briefAt = before(brief.days!, brief.time)
  if (briefAt > noticeAt)
    drafts.push({ ...base, key: keyOf('brief', meeting), kind: 'brief', to: room(brief, everybody), own: briefAt })

  // The minutes' keepers get the roll call at hand; a meeting that starts an hour late is still opened with it.
  const keepers = Object.values(state.members)
    .filter(one => mandateOn(one, ['chair', 'secretary'], meeting.date))
    .map(one => one.id)
  if (meeting.start !== undefined)
    drafts.push({
      key: keyOf('opening', meeting),
      kind: 'opening',
      meeting: meeting.id,
      to: { members: keepers },
      own: later(begins, -OPENING),
      until: later(begins, HOUR),
    })

  const chase = settingOf(state, 'chase')
  for (const ask of meeting.asks) {
    if (ask.withdrawn || ask.answer !== undefined) continue
    const day = workday(state, addDays(dayAt(ask.at, zone), chase.days!), 1)
    const own = momentOf(day, chase.time, zone)
    const key = keyOf('chase', meeting, ` ${ask.id}`)
    drafts.push({ ...base, key, kind: 'chase', ask: ask.id, to: { members: [ask.alternate] }, own })
  }
  return drafts
}

/** What comes each week, from four weeks ago to the week after next. */
function weekly(state: State, kind: 'weekly' | 'personal', today: Day): Draft[] {
  const setting = settingOf(state, kind)
  const drafts: Draft[] = []
  const first = addDays(today, 1 - weekday(today) - 7 * WEEKS)
  for (let n = 0; n <= WEEKS + 2; n++) {
    const wanted = addDays(first, 7 * n + setting.weekday! - 1)
    const day = workday(state, wanted, 1)
    // In a week of holidays there is no letter.
    if (day > addDays(wanted, WEEKLY_DAYS)) continue
    const { year, week } = isoWeek(wanted)
    drafts.push({
      key: `${kind} ${year}-W${String(week).padStart(2, '0')}`,
      kind,
      to: kind === 'personal' ? { members: present(state, day) } : room(setting, () => present(state, day)),
      own: momentOf(day, setting.time, state.timeZone),
      until: momentOf(addDays(wanted, WEEKLY_DAYS), '20:00', state.timeZone),
      lapses: true,
    })
  }
  return drafts
}

/** What is due and not yet sent, soonest first: that is, to be sent (`at` ≤ now), missed (`until` ≤ now), or waiting. Pure. */
export function dueOf(state: State, now: Instant): Due[] {
  const { date: today } = wallClock(now, state.timeZone)
  const marks = state.sent?.marks ?? {}
  const drafts: Draft[] = [...weekly(state, 'weekly', today), ...weekly(state, 'personal', today)]
  for (const meeting of between(state, addDays(today, -BEHIND), addDays(today, AHEAD))) {
    if (meeting.origin !== 'live') continue
    if (meeting.state === 'planned') drafts.push(...ahead(state, meeting))
    if (meeting.state === 'closed') drafts.push(...after(state, meeting))
  }
  return drafts
    .flatMap(draft => {
      const mark = Object.hasOwn(marks, draft.key) ? marks[draft.key] : undefined
      // A clock that was wrong for an hour may have noted something as missed too early.
      const settled = mark !== undefined && (mark.outcome !== 'missed' || now >= draft.until)
      const due = settled ? null : weighed(state, draft, now)
      return due ? [due] : []
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1))
}

/** When a draft is sent; null where it is off, of no use, or never was possible. */
function weighed(state: State, { own, notBefore, lapses, ...due }: Draft, now: Instant): Due | null {
  const setting = settingOf(state, due.kind)
  if (!setting.on) return null
  const since = latest(state.sent?.since ?? now, state.schedule?.since, setting.since)
  if (due.until <= since || (lapses && own < since)) return null
  const asked = due.kind === 'opening' || (due.kind !== 'closed' && !isDaytime(setting.time))
  const wanted = latest(own, notBefore)
  // Nothing was possible: the meeting was announced too late for it.
  if (wanted >= due.until) return null
  const planned =
    wanted === own && !isQuiet(state, dayAt(own, state.timeZone)) ? own : allowedFrom(state, wanted, asked, due.until)
  return { ...due, at: planned <= now && now < due.until ? allowedFrom(state, now, asked, due.until) : planned }
}

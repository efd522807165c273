/** What a group has sent to it by itself, when and to whom: settings with their defaults, and which days are quiet. */
import { isSwedishHoliday } from './holidays.ts'
import { rulesOf } from './rules.ts'
import type { Day, Deep, DigestKind, DigestSetting, GroupState, Meeting, Schedule } from './state.ts'
import type { Text } from './text.ts'
import { addDays, weekday } from './when/days.ts'
import { wallClock } from './when/zone.ts'

export const DIGEST_KINDS = [
  'call',
  'notice',
  'reminder',
  'chase',
  'brief',
  'opening',
  'closed',
  'approval',
  'posting',
  'weekly',
  'personal',
] as const satisfies readonly DigestKind[]

export const DIGEST_NAMES: Record<DigestKind, Text> = {
  call: { sv: 'Fråga om ärenden och gäster', en: 'Call for matters and guests' },
  notice: { sv: 'Kallelse', en: 'Notice' },
  reminder: { sv: 'Påminnelse om att svara', en: 'Reminder to answer' },
  chase: { sv: 'Påminnelse till tillfrågad ersättare', en: 'Reminder to an alternate who was asked' },
  brief: { sv: 'Dagen före', en: 'The day before' },
  opening: { sv: 'När mötet börjar', en: 'When the meeting starts' },
  closed: { sv: 'Efter mötet', en: 'After the meeting' },
  approval: { sv: 'Justering', en: 'Approval of the minutes' },
  posting: { sv: 'Anslag', en: 'Public notice of the minutes' },
  weekly: { sv: 'Veckobrev', en: 'Weekly digest' },
  personal: { sv: 'Personligt veckobrev', en: 'Personal digest' },
}

/** A group that has chosen nothing: three weeks, the rules' days of notice, three days, a day; on Mondays at eight. */
const DEFAULTS: Record<DigestKind, DigestSetting> = {
  call: { on: true, days: 21, time: '09:00', to: 'room' },
  notice: { on: true, time: '09:00', to: 'room' },
  reminder: { on: true, days: 3, time: '09:00', to: 'members' },
  chase: { on: true, days: 1, time: '09:00', to: 'members' },
  brief: { on: true, days: 1, time: '15:00', to: 'room' },
  opening: { on: true, time: '09:00', to: 'members' },
  closed: { on: true, time: '08:00', to: 'room' },
  approval: { on: true, days: 3, time: '09:00', to: 'members' },
  posting: { on: true, time: '09:00', to: 'members' },
  weekly: { on: true, weekday: 1, time: '08:00', to: 'room' },
  personal: { on: true, weekday: 1, time: '08:00', to: 'members' },
}

/** Kinds that can only go to the people they concern. */
export const PRIVATE_KINDS: readonly DigestKind[] = ['reminder', 'chase', 'opening', 'approval', 'posting', 'personal']
/** Kinds that come a number of days before (the chase and the approval: after, before) something. */
export const DAYS_KINDS: readonly DigestKind[] = ['call', 'reminder', 'chase', 'brief', 'approval']
/** Kinds that come when something happens, and have no time of their own. */
export const TIMELESS_KINDS: readonly DigestKind[] = ['opening', 'closed']
/** Kinds that come on a weekday. */
export const WEEKLY_KINDS: readonly DigestKind[] = ['weekly', 'personal']

type Scheduled = Pick<Deep<GroupState>, 'schedule'>

/** What holds for a kind: the group's choice, else the default. All is off where the group turned all off. */
export function settingOf({ schedule }: Scheduled, kind: DigestKind): DigestSetting {
  const chosen = { ...DEFAULTS[kind], ...schedule?.kinds?.[kind] }
  return schedule?.off ? { ...chosen, on: false } : chosen
}

export const quietOf = ({ schedule }: Scheduled): Required<NonNullable<Deep<Schedule>['quiet']>> => ({
  weekends: true,
  holidays: true,
  days: [],
  ...schedule?.quiet,
})

/** True on a day when nothing is sent: a weekend, a Swedish public holiday, or a day the group keeps quiet. */
export function isQuiet(state: Scheduled, day: Day): boolean {
  const quiet = quietOf(state)
  return (
    (quiet.weekends && weekday(day) >= 6) ||
    (quiet.holidays && isSwedishHoliday(day)) ||
    quiet.days.some(one => one.from <= day && day <= one.to)
  )
}

/** More quiet days than this in a row are no reason to wait. */
const MOST = 60

/** The day itself, or the nearest one that is not quiet: before it, for what must come in time; after it with step 1. */
export function workday(state: Scheduled, from: Day, step: 1 | -1 = -1): Day {
  let day = from
  for (let n = 0; n < MOST; n++, day = addDays(day, step)) if (!isQuiet(state, day)) return day
  return from
}

/** Nothing is sent before or from these hours on the group's wall clock, unless the group asked for such a time. */
export const DAY_FROM = '07:00'
export const DAY_TO = '20:00'
export const isDaytime = (time: string): boolean => time >= DAY_FROM && time < DAY_TO

/** The last day on which a meeting's minutes are to be approved, counted from its last day (KL 5:69). */
export function approvalDay(state: Deep<GroupState>, meeting: Deep<Meeting>): Day {
  // Only an adjourned meeting ends on another day; a closing that is entered late moves no time limit.
  const adjourned = meeting.adjournments.length > 0 && meeting.closedWhen !== undefined
  const ended = adjourned ? wallClock(meeting.closedWhen!, state.timeZone).date : meeting.date
  return addDays(ended, rulesOf(state).approvalDays)
}

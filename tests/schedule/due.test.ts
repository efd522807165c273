import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendanceChanges } from '../../src/domain/changes/attendance.ts'
import { meetingChanges } from '../../src/domain/changes/meetings.ts'
import { minutesChanges } from '../../src/domain/changes/minutes.ts'
import { scheduleChanges } from '../../src/domain/changes/schedule.ts'
import { easterOf, isSwedishHoliday } from '../../src/domain/holidays.ts'
import { isDaytime, isQuiet } from '../../src/domain/schedule.ts'
import type { GroupState } from '../../src/domain/state.ts'
import { addDays, weekday } from '../../src/domain/when/days.ts'
import { instantOf, wallClock } from '../../src/domain/when/zone.ts'
import { dueOf } from '../../src/schedule/due.ts'
import { fixtureState, NOW } from '../fixtures/group.ts'

const ZONE = 'Europe/Stockholm'
const wall = (at: string) => {
  const { date, time } = wallClock(at, ZONE)
  return `${date} ${time}`
}
const local = (date: string, time: string) => instantOf(date, time, ZONE)
const applied = (
  state: GroupState,
  kind: { apply(s: GroupState, c: never, m: never): void },
  data: object,
  at = NOW,
) => {
  kind.apply(state, { v: 1, ...data } as never, { seq: 9, at, by: { role: 'clock', account: 'x/y/z' } } as never)
  return state
}
/** What waits, as "kind meeting" → when on the wall. */
const plan = (state: GroupState, now = NOW) =>
  Object.fromEntries(
    dueOf(state, now)
      .filter(one => one.meeting !== undefined)
      .map(one => [`${one.kind} ${one.meeting}`, wall(one.at)]),
  )
const started = (at = '2027-03-21T08:00:00.000Z') => applied(fixtureState(), scheduleChanges.clockStarted, {}, at)

describe('what is due', () => {
  test('leads up to each meeting, on the group’s wall clock, before quiet days', () => {
    expect(plan(started())).toMatchObject({
      'call e22-0': '2027-04-21 10:00', // due at nine, an hour ago: now
      'notice e22-0': '2027-05-05 09:00',
      'reminder e22-0': '2027-05-07 09:00', // three days before is a Sunday
      'brief e22-0': '2027-05-11 15:00',
      'call e23-0': '2027-05-21 09:00',
      'notice e23-0': '2027-06-04 09:00',
    })
  })

  test('the day of the notice follows the group’s rules', () => {
    const state = started()
    state.rules.noticeDays = 14
    expect(plan(state)['notice e22-0']).toBe('2027-04-28 09:00')
  })

  test('each week a letter, on the first day that is not quiet; none in a week of holidays', () => {
    const weeks = dueOf(started('2027-12-01T08:00:00.000Z'), '2027-12-18T08:00:00.000Z').filter(
      one => one.kind === 'weekly',
    )
    expect(weeks.filter(one => one.until > '2027-12-18T08').map(one => wall(one.at))).toEqual([
      '2027-12-20 08:00',
      '2027-12-27 08:00',
    ])
    const easter = dueOf(started('2028-04-01T08:00:00.000Z'), '2028-04-14T08:00:00.000Z').filter(
      one => one.kind === 'weekly' && one.until > '2028-04-15',
    )
    expect(easter.map(one => wall(one.at))[0]).toBe('2028-04-18 08:00')
  })

  test('twelve years, both clock changes in each and two of 53 weeks: a letter a week, by the clock on the wall', () => {
    const state = started('2023-12-01T08:00:00.000Z')
    const seen = new Set<string>()
    for (let monday = '2024-01-01'; monday < '2036-01-01'; monday = addDays(monday, 7)) {
      const all = dueOf(state, local(monday, '06:00')).filter(one => one.kind === 'weekly' && !seen.has(one.key))
      const [one] = all.filter(
        due => wall(due.at).slice(0, 10) >= monday && wall(due.at).slice(0, 10) < addDays(monday, 7),
      )
      if (!one) continue
      seen.add(one.key)
      expect(wall(one.at).slice(11)).toBe('08:00')
    }
    // Weeks that begin with three quiet days have none: Christmas, mostly.
    expect(seen.size).toBeGreaterThan(600)
    for (const week of ['2026-W53', '2032-W53', '2025-W13', '2025-W14', '2030-W43', '2030-W44'])
      expect(seen.has(`weekly ${week}`), week).toBe(true)
  })

  test.each([
    ['2025-03-28', '2025-04-01'],
    ['2025-10-24', '2025-10-28'],
    ['2031-03-28', '2031-04-01'],
  ])('a meeting days after the clocks change, %s to %s: its notice at nine on the wall', (before, after) => {
    for (const date of [before, after]) {
      const day = addDays(date, 30)
      const state = applied(
        started('2024-01-01T08:00:00.000Z'),
        meetingChanges.meetingPlanned,
        { id: 'e30', date: day, start: '13:00' },
        '2024-06-01T08:00:00.000Z',
      )
      const at = plan(state, local(addDays(day, -40), '12:00'))['notice e30']!
      expect(at.slice(11)).toBe('09:00')
    }
  })

  test('a meeting announced late: the notice an hour after, the reminder not before the day after', () => {
    const state = applied(started(), meetingChanges.meetingPlanned, { id: 'e30', date: '2027-04-22', start: '13:00' })
    expect(plan(state)).toMatchObject({ 'notice e30': '2027-04-21 11:00', 'reminder e30': '2027-04-22 11:00' })
    expect(Object.keys(plan(state))).not.toContain('call e30')
  })

  test('a moved meeting is called anew', () => {
    const state = started()
    const key = dueOf(state, NOW).find(one => one.kind === 'notice' && one.meeting === 'e22-0')!.key
    applied(state, scheduleChanges.digestsMarked, { marks: [{ key, outcome: 'sent' }] })
    expect(plan(state)['notice e22-0']).toBeUndefined()
    applied(state, meetingChanges.meetingMoved, { meeting: 'e22-0', date: '2027-05-19' })
    expect(plan(state)['notice e22-0']).toBe('2027-05-12 09:00')
  })

  test('an alternate who has not answered is chased the day after, until they answer', () => {
    const state = applied(started(), attendanceChanges.alternateAsked, {
      meeting: 'e22-0',
      ask: 'k1',
      for: 'm3-0',
      alternate: 'm10-0',
    })
    const chase = dueOf(state, NOW).find(one => one.kind === 'chase')!
    expect([wall(chase.at), chase.to]).toEqual(['2027-04-22 09:00', { members: ['m10-0'] }])
    applied(state, attendanceChanges.alternateAnswered, { meeting: 'e22-0', ask: 'k1', answer: 'yes' })
    expect(dueOf(state, NOW).some(one => one.kind === 'chase')).toBe(false)
  })

  test('after closing: at once, by day; then those who approve, some days before the last', () => {
    const state = started()
    applied(state, meetingChanges.meetingClosed, { meeting: 'e22-0', at: '22:10' }, local('2027-05-12', '22:10'))
    applied(state, meetingChanges.approversElected, { meeting: 'e22-0', members: ['m3-0'] })
    const now = local('2027-05-12', '22:11')
    expect(plan(state, now)['closed e22-0']).toBe('2027-05-13 07:00')
    const approval = dueOf(state, now).find(one => one.kind === 'approval' && one.meeting === 'e22-0')!
    expect(approval.to).toEqual({ members: ['m3-0', 'm15-0'] })
    expect(wall(approval.at)).toBe('2027-05-21 09:00')
  })

  test('what is noted long afterwards was not missed', () => {
    const state = started('2027-01-01T08:00:00.000Z')
    state.body = 'namnd'
    const note = (kind: Parameters<typeof applied>[1], data: object) =>
      applied(state, kind, { meeting: 'e20-0', ...data }, NOW)
    const waits = () => dueOf(state, NOW).filter(one => one.kind === 'posting' && one.meeting === 'e20-0')
    note(minutesChanges.minutesApproved, { on: '2027-02-20', by: ['m1-0'] })
    expect(waits()).toEqual([])
    note(minutesChanges.minutesPosted, { on: '2027-02-22' })
    expect(waits()).toEqual([])
    // Put up yesterday: up for three weeks and then some, and told on the day after.
    note(minutesChanges.minutesPosted, { on: '2027-04-20' })
    expect(waits().map(one => [wall(one.at), one.to])).toEqual([['2027-05-12 09:00', { members: ['m15-0'] }]])
    note(minutesChanges.minutesTakenDown, { on: '2027-04-21' })
    expect(waits()).toEqual([])
  })

  test('held at night and on quiet days, unless it would then be of no use', () => {
    const state = started()
    // The server was down from Tuesday: the notice of Wednesday 5 May is sent on Friday, for Ascension Day is quiet.
    expect(plan(state, local('2027-05-05', '23:30'))['notice e22-0']).toBe('2027-05-07 07:00')
    state.schedule = { quiet: { days: [{ from: '2027-05-05', to: '2027-05-31' }] } }
    expect(plan(state, local('2027-05-08', '10:00'))['notice e22-0']).toBe('2027-05-08 10:00')
  })

  test('a time at night is kept where the group asked for it', () => {
    const state = applied(started(), scheduleChanges.scheduleSet, { kind: 'brief', time: '21:30' })
    expect(plan(state)['brief e22-0']).toBe('2027-05-11 21:30')
    expect(plan(state, local('2027-05-11', '21:31'))['brief e22-0']).toBe('2027-05-11 21:31')
  })

  test('what the group turned off is not due, and what was due meanwhile stays unsent', () => {
    const state = applied(started(), scheduleChanges.scheduleSet, { kind: 'weekly', on: false })
    expect(dueOf(state, NOW).some(one => one.kind === 'weekly')).toBe(false)
    applied(state, scheduleChanges.scheduleSet, { kind: 'weekly', on: true })
    expect(dueOf(state, NOW).filter(one => one.kind === 'weekly')[0]!.at > NOW).toBe(true)
    applied(state, scheduleChanges.scheduleSet, { on: false })
    expect(dueOf(state, NOW)).toEqual([])
  })

  test('whatever the minute of the year: never at night or on a quiet day with time to spare, and once per key', () => {
    const state = started('2027-01-01T00:00:00.000Z')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 * 24 * 60 }), minute => {
        const now = new Date(Date.parse('2027-01-01T00:00:00Z') + minute * 60_000).toISOString()
        const all = dueOf(state, now)
        expect(new Set(all.map(one => one.key)).size).toBe(all.length)
        for (const one of all.filter(due => due.until > now)) {
          const { date, time } = wallClock(one.at, ZONE)
          expect(isDaytime(time) || one.at >= one.until).toBe(true)
          if (Date.parse(one.until) - Date.parse(now) > 5 * 86_400_000) expect(isQuiet(state, date)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('quiet days', () => {
  test('Easter and what follows from it', () => {
    expect([2024, 2025, 2026, 2027, 2038, 2011].map(easterOf)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2011-04-24',
    ])
    const holidays = Array.from({ length: 365 }, (_, n) => addDays('2027-01-01', n)).filter(isSwedishHoliday)
    expect(holidays).toEqual([
      '2027-01-01',
      '2027-01-06',
      '2027-03-26',
      '2027-03-28',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-16',
      '2027-06-06',
      '2027-06-25',
      '2027-06-26',
      '2027-11-06',
      '2027-12-24',
      '2027-12-25',
      '2027-12-26',
      '2027-12-31',
    ])
    expect(weekday('2027-06-25')).toBe(5)
  })
})

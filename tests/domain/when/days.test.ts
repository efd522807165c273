import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  isDay,
  isoWeek,
  mondayOf,
  nthWeekday,
  weekday,
} from '../../../src/domain/when/days.ts'
import { instantOf, wallClock } from '../../../src/domain/when/zone.ts'

const someDay = fc
  .integer({ min: 0, max: daysBetween('1900-01-01', '2199-12-31') - 800 })
  .map(n => addDays('1900-01-01', n))

describe('plain days', () => {
  test('known days', () => {
    expect(weekday('2026-11-18')).toBe(3)
    expect(isoWeek('2027-01-03')).toEqual({ year: 2026, week: 53 })
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 })
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2024-03-31', -13)).toBe('2023-02-28')
    expect(nthWeekday(2027, 5, 1, 5)).toBe('2027-05-07')
    expect(nthWeekday(2027, 3, -1, 4)).toBe('2027-03-25')
    expect(nthWeekday(2027, 2, 5, 1)).toBeNull()
    expect(['2024-02-29', '2023-02-29', '1899-12-31', '2026-1-1', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(dayOf(2026, 13, 1)).toBeNull()
  })

  test('years with 53 weeks, 2024-2035', () => {
    const long = Array.from({ length: 12 }, (_, i) => 2024 + i).filter(year => mondayOf(year, 53))
    expect(long).toEqual([2026, 2032])
  })

  test('adding and counting agree; week and Monday agree', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -700, max: 700 }), (day, n) => {
        fc.pre(isDay(addDays(day, n)))
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(weekday(addDays(day, 7))).toBe(weekday(day))
        const { year, week } = isoWeek(day)
        const monday = mondayOf(year, week)
        expect(monday && addDays(monday, weekday(day) - 1)).toBe(day)
        const nth = Math.ceil(+day.slice(8) / 7)
        expect(nthWeekday(+day.slice(0, 4), +day.slice(5, 7), nth, weekday(day))).toBe(day)
      }),
    )
  })
})

describe('wall clocks (faults 11)', () => {
  test('Stockholm: spring moves forward, autumn takes the first', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Stockholm')).toBe('2026-03-29T01:30:00.000Z')
    expect(wallClock('2026-03-29T01:30:00Z', 'Europe/Stockholm')).toEqual({ date: '2026-03-29', time: '03:30' })
    expect(instantOf('2026-10-25', '02:30', 'Europe/Stockholm')).toBe('2026-10-25T00:30:00.000Z')
    expect(instantOf('2026-10-25', '03:00', 'Europe/Stockholm')).toBe('2026-10-25T02:00:00.000Z')
  })

  const zones = ['Europe/Stockholm', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC']
  test.each(zones)('%s, every hour of every changing day 2024-2035', zone => {
    for (let day = '2024-01-01'; day < '2036-01-01'; day = addDays(day, 1)) {
      const changes =
        Date.parse(instantOf(addDays(day, 1), '00:00', zone)) - Date.parse(instantOf(day, '00:00', zone)) !== 86_400_000
      if (!changes) continue
      for (let hour = 0; hour < 24; hour++) {
        const time = `${String(hour).padStart(2, '0')}:30`
        const instant = instantOf(day, time, zone)
        const wall = wallClock(instant, zone)
        // Kept, or moved forward out of the gap; and never is an earlier instant shown as the same wall time.
        expect(wall.date).toBe(day)
        expect(wall.time >= time).toBe(true)
        if (wall.time === time)
          for (const earlier of [30, 60])
            expect(wallClock(Date.parse(instant) - earlier * 60_000, zone)).not.toEqual(wall)
      }
    }
  })

  test('a wall time that exists is kept, anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2036, 0) }),
        (zone, at) => {
          const { date, time } = wallClock(at, zone)
          const back = instantOf(date, time, zone)
          expect(wallClock(back, zone)).toEqual({ date, time })
          expect(Date.parse(back)).toBeLessThanOrEqual(at)
        },
      ),
      { numRuns: 300 },
    )
  })
})

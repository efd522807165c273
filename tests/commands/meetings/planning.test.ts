import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf, MOST } from '../../../src/commands/meetings/series.ts'
import { attendanceChanges } from '../../../src/domain/changes/attendance.ts'
import { addDays, daysBetween, weekday } from '../../../src/domain/when/days.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

type Room = Awaited<ReturnType<typeof openRoom>>
const onDay = async (room: Room, date: string) =>
  Object.values((await room.state()).meetings).filter(one => one.date === date)
const told = async (room: Room) => Object.values((await room.state()).posts).map(post => post.to)

describe('meetings', () => {
  test('coming ones soonest first, past ones latest first, ten at a time', async () => {
    const room = await openRoom()
    const coming = await room.press('m5-0', 'meetings')
    expect(coming.card.text).toMatch(/12 maj[\s\S]*11 juni/)
    expect((await room.press('m5-0', 'meetings', { which: 'past' }, { lang: 'en' })).card.text).toMatch(
      /12 March[\s\S]*12 February/,
    )
    const days = Array.from({ length: 12 }, (_, i) => addDays('2027-08-01', i * 7)).join(', ')
    await room.press('m15-0', 'meeting-series', { days })
    const second = await room.press('m5-0', 'meetings', { page: '2' })
    expect(second.card.blocks.find(block => block.kind === 'list')?.items).toHaveLength(4)
    expect((await room.press('m5-0', 'meetings', { page: '9' })).problem).toBe('no-such-thing')
    expect((await room.press('outsider', 'meetings')).problem).toBe('outsider')
  })
})

describe('meeting-plan', () => {
  test('with its standing items, told to the room', async () => {
    const room = await openRoom()
    const reply = await room.press('m15-0', 'meeting-plan', { date: '27 augusti', time: '9.30-12', place: 'Falköping' })
    expect(reply.problem).toBeUndefined()
    const [meeting] = await onDay(room, '2027-08-27')
    expect(meeting).toMatchObject({ start: '09:30', end: '12:00', place: 'Falköping', state: 'planned' })
    const { items } = await room.state()
    expect(meeting!.agenda.map(id => items[id])).toMatchObject([
      { title: 'Val av justerare', standing: true },
      { title: 'Information', standing: true, minutes: 20 },
    ])
    expect(await told(room)).toEqual([{ room: 'group' }])
  })
  test('refuses the past, a meeting that is there, and an end before the start', async () => {
    const room = await openRoom()
    const problem = async (args: object, as = 'm1-0') => (await room.press(as, 'meeting-plan', { ...args })).problem
    expect(await problem({ date: '2027-04-20' })).toBe('past')
    expect(await problem({ date: '2027-04-21' })).toBeUndefined()
    expect(await problem({ date: '12 maj', time: '9.30-12' })).toBe('taken')
    expect(await problem({ date: '12 maj' })).toBe('taken')
    expect(await problem({ date: '12 maj', time: '13-15' })).toBeUndefined()
    expect(await problem({ date: '13 maj', time: '15-13' })).toBe('invalid')
    expect(await problem({ date: '31 februari' })).toBe('invalid')
    expect(await problem({})).toBe('missing')
    expect(await problem({ date: '13 maj' }, 'm5-0')).toBe('forbidden')
  })
  test('the same delivery twice is one meeting; it can be undone', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'meeting-plan', { date: '27 augusti' }, { keys: ['k'] })
    await room.press('m15-0', 'meeting-plan', { date: '27 augusti' }, { keys: ['k'] })
    expect(await onDay(room, '2027-08-27')).toHaveLength(1)
    expect((await room.press('m15-0', 'undo')).problem).toBeUndefined()
    expect(await onDay(room, '2027-08-27')).toHaveLength(0)
  })
})

describe('meeting-series', () => {
  test('every n weeks: all days lie so far apart, within the reach', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map(n => addDays('2027-01-01', n))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 8 }), (first, reach, weeks) => {
        const days = daysOf({ first, until: addDays(first, reach), weeks })
        expect(days[0]).toBe(first)
        for (const [i, one] of days.entries()) expect(daysBetween(first, one)).toBe(i * weeks * 7)
        expect(days.length).toBe(Math.min(MOST + 1, Math.floor(reach / (weeks * 7)) + 1))
      }),
    )
  })
  test('the n-th weekday of each month', () => {
    expect(daysOf({ first: '2027-08-15', until: '2027-12-31', nth: -1, weekday: 5 })).toEqual([
      '2027-08-27',
      '2027-09-24',
      '2027-10-29',
      '2027-11-26',
      '2027-12-31',
    ])
    for (const day of daysOf({ first: '2027-01-01', until: '2029-12-31', nth: 2, weekday: 3 })) {
      expect(weekday(day)).toBe(3)
      expect(Math.ceil(Number(day.slice(8)) / 7)).toBe(2)
    }
  })
  test('all or nothing', async () => {
    const room = await openRoom()
    const before = (await room.entries()).length
    expect((await room.press('m15-0', 'meeting-series', { days: '14 maj, 11 juni, 27 augusti' })).problem).toBe('taken')
    expect((await room.press('m15-0', 'meeting-series', { days: '14 maj, 2027-01-02' })).problem).toBe('past')
    expect(await room.entries()).toHaveLength(before)
    const reply = await room.press('m15-0', 'meeting-series', {
      nth: 'sista',
      weekday: 'fredagen',
      first: '1 augusti',
      until: '31 december',
      time: '9-12',
    })
    expect(reply.problem).toBeUndefined()
    expect((await room.state()).calendar).toHaveLength(4 + 5)
    expect(await told(room)).toEqual([{ room: 'group' }])
  })
  test('refuses what is no rhythm, too many, and members', async () => {
    const room = await openRoom()
    const problem = async (args: object, as = 'm15-0') => (await room.press(as, 'meeting-series', { ...args })).problem
    expect(await problem({})).toBe('missing')
    expect(await problem({ weeks: '2' })).toBe('missing')
    expect(await problem({ nth: 'sista', until: '31 december' })).toBe('missing')
    expect(await problem({ weeks: '2', nth: 'sista', weekday: 'fredag', until: '31 december' })).toBe('invalid')
    expect(await problem({ weeks: '1', first: '2 juli', until: '1 juli' })).toBe('invalid')
    expect(await problem({ weeks: '1', first: '2 juli', until: '2030-01-01' })).toBe('too-long')
    expect(await problem({ days: '14 maj' }, 'm5-0')).toBe('forbidden')
  })
})

const ANSWERED = [
  ...fixtureChanges(),
  ...['m5-0', 'm6-0', 'm15-0'].map(member =>
    attendanceChanges.attendanceRegistered({ meeting: 'e22-0', member, answer: 'coming' }),
  ),
  attendanceChanges.attendanceRegistered({ meeting: 'e22-0', member: 'm3-0', answer: 'absent' }),
  attendanceChanges.alternateAsked({ meeting: 'e22-0', ask: 'k1-0', for: 'm3-0', alternate: 'm10-0' }),
]
const EVERYONE = [{ member: 'm5-0' }, { member: 'm6-0' }, { member: 'm3-0' }, { member: 'm10-0' }, { room: 'group' }]

describe('meeting-move', () => {
  test('answers are kept, those who gave them are told, guests are named', async () => {
    const room = await openRoom({ changes: ANSWERED })
    const reply = await room.press('m15-0', 'meeting-move', { meeting: '12 maj', date: '19 maj', place: 'Skara' })
    expect(reply.problem).toBeUndefined()
    expect(reply.card.text).toContain('Ingrid Falkenmark')
    expect(reply.card.text).toContain('4 svar')
    const meeting = (await room.state()).meetings['e22-0']!
    expect(meeting).toMatchObject({ date: '2027-05-19', start: '09:30', place: 'Skara', movedFrom: ['2027-05-12'] })
    expect(Object.keys(meeting.registrations)).toHaveLength(4)
    const to = await told(room)
    expect(to).toHaveLength(EVERYONE.length)
    expect(to).toEqual(expect.arrayContaining(EVERYONE))
  })
  test('refuses the past, the same, a taken day, and what is closed', async () => {
    const room = await openRoom()
    const problem = async (args: object, as = 'm15-0') => (await room.press(as, 'meeting-move', { ...args })).problem
    expect(await problem({})).toBe('missing')
    expect(await problem({ date: '2027-04-01' })).toBe('past')
    expect(await problem({ date: '12 maj' })).toBe('taken')
    expect(await problem({ date: '11 juni' })).toBe('taken')
    expect(await problem({ time: '13-12' })).toBe('invalid')
    expect(await problem({ date: '14 maj', place: '25.00' })).toBe('invalid')
    // It was three weeks ago, and next year is far off: which one is asked.
    expect(await problem({ date: '1 april' })).toBe('ambiguous')
    expect(await problem({ meeting: '12 mars', date: '14 maj' })).toBe('closed')
    expect(await problem({ date: '14 maj' }, 'm5-0')).toBe('forbidden')
    expect(await problem({ place: 'Skara' })).toBeUndefined()
  })
})

test('meeting-move: a new start keeps the length', async () => {
  const room = await openRoom()
  await room.press('m15-0', 'meeting-move', { time: 'kl 13' })
  expect((await room.state()).meetings['e22-0']).toMatchObject({ start: '13:00', end: '15:30' })
})

describe('meeting-cancel', () => {
  test('alternates are released, all who answered are told, matters and guests are named', async () => {
    const room = await openRoom({ changes: ANSWERED })
    const reply = await room.press('m15-0', 'meeting-cancel', { meeting: '12 maj', reason: 'Snöstorm' })
    expect(reply.card.text).toContain('Ingrid Falkenmark')
    expect(reply.card.text).toContain('Lokala servicepunkter')
    const meeting = (await room.state()).meetings['e22-0']!
    expect(meeting).toMatchObject({ state: 'cancelled', cancelledBecause: 'Snöstorm', asks: [{ withdrawn: true }] })
    expect(await told(room)).toEqual(expect.arrayContaining(EVERYONE))
    expect((await room.press('m15-0', 'meeting-cancel', { meeting: 'e22-0' })).problem).toBe('closed')
    expect((await room.press('m5-0', 'meeting-cancel', { meeting: 'e23-0' })).problem).toBe('forbidden')
  })
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../../src/core/calendar-file.ts'
import { signed } from '../../../src/core/links.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { memberChanges } from '../../../src/domain/changes/members.ts'
import { scheduleChanges } from '../../../src/domain/changes/schedule.ts'
import { calendarOf } from '../../../src/minutes/writing/calendar.ts'
import { calendarRoute, digestOfSecret } from '../../../src/minutes/writing/calendar-feed.ts'
import { fixtureState, GROUP, NOW } from '../../fixtures/group.ts'
import { SECRET as LINKS, openRoom } from '../../fixtures/room.ts'
import { enter } from '../../schedule/turning.ts'

/** As a calendar program reads it, zones resolved from what the file itself says. */
function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return root.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      place: event.location,
      text: event.description,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate?.toJSDate().toISOString(),
      zone: component.getFirstProperty('dtstart')?.getParameter('tzid'),
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      allDay: event.startDate.isDate,
    }
  })
}
/** The same, by a reader of other making. */
const readAgain = (text: string) =>
  (convertIcsCalendar(undefined, text).events ?? []).map(event => ({
    uid: event.uid,
    summary: event.summary,
    start: event.start.date.toISOString(),
    end: event.end?.date.toISOString(),
    zone: event.start.local?.timezone,
    sequence: event.sequence ?? 0,
    status: event.status,
    allDay: event.start.type === 'DATE',
  }))
const one = (text: string, id: string) => read(text).find(event => event.uid.startsWith(`${id}.`))

describe('the calendar', () => {
  test('reads back as the meetings stand, in the group’s time zone', () => {
    const event = one(calendarOf(fixtureState(), { now: NOW }), 'e22-0')!
    expect(event).toMatchObject({
      summary: 'Landsbygdsberedningen',
      place: 'Falköping',
      start: '2027-05-12T07:30:00.000Z',
      end: '2027-05-12T10:00:00.000Z',
      zone: 'Europe/Stockholm',
      sequence: 0,
      status: 'CONFIRMED',
    })
    expect(event.text).toContain('Lokala servicepunkter')
    expect(event.text).toContain('Ingrid Falkenmark')
  })

  test.each([
    ['2027-03-26', '2027-03-26T08:30:00.000Z'],
    ['2027-03-29', '2027-03-29T07:30:00.000Z'],
    ['2027-10-29', '2027-10-29T07:30:00.000Z'],
    ['2027-11-01', '2027-11-01T08:30:00.000Z'],
    ['2035-03-26', '2035-03-26T07:30:00.000Z'],
  ])('both clock changes: half past nine on %s is %s', (date, at) => {
    const state = fixtureState()
    state.meetings['e22-0']!.date = date
    state.calendar = [{ date, start: '09:30', id: 'e22-0' }]
    expect(one(calendarOf(state, { now: NOW }), 'e22-0')!.start).toBe(at)
  })

  test('another zone than the server’s', () => {
    const state = fixtureState()
    state.timeZone = 'Europe/Helsinki'
    expect(one(calendarOf(state, { now: NOW }), 'e22-0')).toMatchObject({
      start: '2027-05-12T06:30:00.000Z',
      zone: 'Europe/Helsinki',
    })
  })

  test('each change raises the sequence, undoing too, and what is called off stays, cancelled', async () => {
    const room = await openRoom()
    const event = async () => one(calendarOf(await room.state(), { now: NOW }), 'e22-0')!
    await room.press('m15-0', 'meeting-move', { meeting: 'e22-0', date: '2027-05-19' })
    expect(await event()).toMatchObject({ sequence: 1, start: '2027-05-19T07:30:00.000Z' })
    expect((await room.press('m15-0', 'undo')).problem).toBeUndefined()
    expect(await event()).toMatchObject({ sequence: 2, start: '2027-05-12T07:30:00.000Z' })
    await room.press('m15-0', 'meeting-cancel', { meeting: 'e22-0', reason: 'Snöstorm' })
    expect(await event()).toMatchObject({ sequence: 3, status: 'CANCELLED' })
    expect((await event()).text).toContain('Snöstorm')
  })

  test('one’s own: with the answer, in one’s language, and what one may see', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'attend', { answer: 'coming' })
    await room.press('m5-0', 'language', { language: 'engelska' })
    const state = structuredClone(await room.state())
    state.items['a2-0']!.visibility = { kind: 'named', members: ['m5-0'] }
    const mine = one(calendarOf(state, { now: NOW, person: 'm5-0' }), 'e22-0')!
    expect(mine.text).toContain('you are coming')
    expect(mine.text).toContain('Lokala servicepunkter')
    expect(one(calendarOf(state, { now: NOW }), 'e22-0')!.text).not.toContain('Lokala servicepunkter')
  })

  test('a guest’s own holds their meeting and topic, and nothing of the agenda', () => {
    const events = read(calendarOf(fixtureState(), { now: NOW, guest: 'g1-0' }))
    expect(events).toHaveLength(1)
    expect(events[0]!.text).toBe('service på landsbygden')
  })

  test('one meeting alone; a meeting without a time is a whole day; odd characters survive', () => {
    const state = fixtureState()
    meetingChanges.meetingPlanned.apply(
      state,
      {
        type: '',
        v: 1,
        id: 'e9',
        date: '2027-08-20',
        title: 'Höst; upptakt, "öppen"\\ för alla',
        place: 'Sal 3, Östra',
      } as never,
      { seq: 9, at: NOW, by: { role: 'clock', account: 'x/y/z' } },
    )
    const events = read(calendarOf(state, { now: NOW, only: 'e9' }))
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      allDay: true,
      place: 'Sal 3, Östra',
      summary: 'Landsbygdsberedningen: Höst; upptakt, "öppen"\\ för alla',
    })
  })

  test('a guest is on when the agenda says, and only that', () => {
    const state = fixtureState()
    state.items['a1-0']!.minutes = 10
    state.items['a3-0']!.presenter = 'Ingrid Falkenmark'
    const [event] = read(calendarOf(state, { now: NOW, guest: 'g1-0' }))
    expect([event!.start, event!.end]).toEqual(['2027-05-12T08:10:00.000Z', '2027-05-12T08:30:00.000Z'])
    state.guests['g1-0']!.state = 'cancelled'
    expect(read(calendarOf(state, { now: NOW, guest: 'g1-0' }))[0]).toMatchObject({ status: 'CANCELLED', sequence: 1 })
    state.guests['g3-0']!.date = '2027-05-20'
    expect(read(calendarOf(state, { now: NOW, guest: 'g3-0' }))[0]).toMatchObject({ allDay: true })
  })

  test('two readers of different making read the same: moved, called off, both clock changes, guests', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'meeting-move', { meeting: 'e22-0', date: '2027-05-19', time: '13-15.30' })
    await room.press('m15-0', 'meeting-cancel', { meeting: 'e23-0' })
    for (const date of ['2027-10-29', '2027-11-01', '2028-03-24', '2028-03-27'])
      await room.press('m15-0', 'meeting-plan', { date, time: '9.30-12' })
    const state = await room.state()
    for (const text of [calendarOf(state, { now: NOW }), calendarOf(state, { now: NOW, guest: 'g1-0' })]) {
      const again = readAgain(text)
      expect(again.length).toBeGreaterThan(0)
      expect(read(text).map(({ place: _place, text: _text, ...event }) => event)).toEqual(again)
    }
    expect(readAgain(calendarOf(state, { now: NOW })).filter(event => event.status === 'CANCELLED')).toHaveLength(1)
  })

  test('its lines are no longer than 75 bytes', () => {
    for (const line of calendarOf(fixtureState(), { now: NOW }).split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})

describe('the feed', () => {
  const SECRET = 'A'.repeat(32)
  const OTHER = 'B'.repeat(32)

  test('an address shows its calendar until it is taken back, and tells nothing else', async () => {
    const room = await openRoom()
    const link = (secret: string, member?: string) =>
      enter(
        room,
        NOW,
        scheduleChanges.calendarLinked({ digest: digestOfSecret(secret), ...(member ? { member } : {}) }),
      )
    const route = calendarRoute({ store: room.store, clock: () => NOW, secret: LINKS })
    const server = createServer((request, response) => void route.handle(request, response))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/calendar/`
    const get = async (path: string) => {
      const answer = await fetch(base + path)
      return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
    }
    await link(SECRET)
    await link(OTHER, 'm5-0')
    const got = await get(`${SECRET}.ics`)
    expect([got.status, got.type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(one(got.text, 'e22-0')!.start).toBe('2027-05-12T07:30:00.000Z')
    expect((await get(`${OTHER}.ics`)).status).toBe(200)
    for (const path of [
      '',
      '.ics',
      `${SECRET}`,
      `${'C'.repeat(32)}.ics`,
      '../healthz',
      `${GROUP}.ics`,
      '%00.ics',
      '__proto__.ics',
    ])
      expect((await get(path)).status).toBe(404)
    const file = (now: string, purpose?: string) => {
      const scope = {
        publicUrl: 'https://x.example',
        sign: (given: string, payload: readonly string[], until: string) =>
          signed(LINKS, purpose ?? given, payload, until < now ? until : now),
      }
      return calendarFile(scope, state, state.meetings['e22-0']!)!.split('/calendar/')[1]!
    }
    const state = await room.state()
    const alone = await get(file('2099-01-01'))
    expect(read(alone.text).map(event => event.uid)).toEqual([`e22-0.${GROUP}@klubban`])
    // Whoever has the address may see it: nothing that is the group's own.
    expect(alone.text).not.toContain('servicepunkter')
    for (const path of [file('2027-04-21T07:00:00.000Z'), file('2099-01-01', 'guest'), 'file/x.ics'])
      expect((await get(path)).status).toBe(404)
    await link('D'.repeat(32), 'm5-0')
    expect((await get(`${OTHER}.ics`)).status).toBe(404)
    await enter(room, NOW, scheduleChanges.calendarUnlinked({}))
    expect((await get(`${SECRET}.ics`)).status).toBe(404)
    expect((await get(`${'D'.repeat(32)}.ics`)).status).toBe(200)
    await enter(room, NOW, memberChanges.mandateEnded({ member: 'm5-0', on: '2027-04-20' }))
    expect((await get(`${'D'.repeat(32)}.ics`)).status).toBe(404)
    server.close()
  })
})

import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { compose } from '../../src/commands/digests/compose.ts'
import { commands } from '../../src/commands/index.ts'
import type { LocalReply } from '../../src/core/incoming.ts'
import type { Ports } from '../../src/core/ports.ts'
import type { Change } from '../../src/domain/change.ts'
import { groupChanges } from '../../src/domain/changes/group.ts'
import { meetingChanges } from '../../src/domain/changes/meetings.ts'
import { memberChanges } from '../../src/domain/changes/members.ts'
import { minutesChanges } from '../../src/domain/changes/minutes.ts'
import { taskChanges } from '../../src/domain/changes/tasks.ts'
import type { Post, Role } from '../../src/domain/state.ts'
import { startClock } from '../../src/schedule/clock.ts'
import { type Sent, startDelivery } from '../../src/schedule/delivery.ts'
import { viewer } from '../../src/schedule/view.ts'
import { GROUP } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'
import { bind, enter, testTimers } from './turning.ts'

const ZONE = 'Europe/Stockholm'
const ROOMS = ['slack/T1/one', 'teams/T2/two']
/** The fixture's meetings are announced on 20 March; a year from there holds both clock changes. */
const START = '2027-03-22T05:00:00.000Z'
const END = '2028-03-19T00:00:00.000Z'

/** Written out by hand: the red days of that year, and the eves on which nothing is sent. */
const RED = new Set(
  '2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06 2027-05-16 2027-06-06 2027-06-25 2027-06-26 2027-11-06 2027-12-24 2027-12-25 2027-12-26 2027-12-31 2028-01-01 2028-01-06'.split(
    ' ',
  ),
)
/** Twelve meetings: around holidays, and on the Monday after the clocks went back. */
const DAYS =
  '2027-04-13 2027-05-12 2027-06-08 2027-06-24 2027-08-25 2027-09-15 2027-11-01 2027-11-24 2027-12-15 2028-01-10 2028-02-09 2028-03-08'.split(
    ' ',
  )

/** mulberry32: the same year for the same seed. */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const at = (day: string, time: string) => DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate().toISOString()
const wall = (instant: string) => DateTime.fromISO(instant).setZone(ZONE).toFormat('yyyy-LL-dd HH:mm')
const shift = (day: string, n: number) => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10)
const quiet = (day: string) => RED.has(day) || [0, 6].includes(new Date(day).getUTCDay())
const nearest = (day: string, step: 1 | -1): string => (quiet(day) ? nearest(shift(day, step), step) : day)
/** The first moment from then on when anything may be sent. */
const awake = (instant: string): string => {
  const [day, time] = wall(instant).split(' ') as [string, string]
  if (!quiet(day) && time >= '07:00' && time < '20:00') return instant
  return at(nearest(time >= '20:00' ? shift(day, 1) : day, 1), '07:00')
}

/** 30 members, 24 of them with a seat or an answer to give. */
function group(): Change[] {
  const roles: Role[] = [
    'chair',
    'viceChair',
    ...Array<Role>(20).fill('member'),
    ...Array<Role>(6).fill('alternate'),
    'secretary',
    'official',
  ]
  return [
    groupChanges.groupCreated({
      name: 'Sjönämnden',
      body: 'namnd',
      language: 'sv',
      timeZone: ZONE,
      demo: true,
      rules: {},
    }),
    ...roles.map((role, i) =>
      memberChanges.memberAdded({
        id: `m${i + 1}`,
        name: `Person ${i + 1}`,
        mandates: [{ role, from: '2026-01-01', ...(role === 'alternate' ? { order: i } : {}) }],
      }),
    ),
    ...DAYS.map((date, i) =>
      meetingChanges.meetingPlanned({ id: `e${i + 1}`, date, start: '09:30', end: '12:00', place: `Sal ${i + 1}` }),
    ),
    taskChanges.taskAdded({ id: 't1', number: 1, what: 'Skriva brev', owner: { member: 'm5' }, due: '2027-02-01' }),
  ]
}

/** What the secretary notes of each meeting's minutes, and when: some early, some late, one never. */
interface Noted {
  approved?: { on: string; at: string }
  posted?: { on: string; at: string }
  down?: { on: string; at: string }
}
function noting(random: () => number): Noted[] {
  const on = (day: string) => ({ on: day, at: at(day, '10:07') })
  return DAYS.map((day, i) => {
    if (i === 4) return {}
    const approved = shift(day, 1 + Math.floor(random() * 17))
    const posted = shift(approved, Math.floor(random() * 4))
    if (i === 7) return { approved: on(approved) }
    const down = shift(lawful(shift(posted, 21)), 1 + Math.floor(random() * 4))
    return { approved: on(approved), posted: on(posted), ...(i === 2 ? {} : { down: on(down) }) }
  })
}
/** A legal time that ends on a Saturday, a Sunday, a red day or an eve ends on the next weekday. */
const lawful = (day: string): string => nearest(day, 1)

interface Expected {
  key: string
  at: string
  until: string
  /** It was done before: nobody is reminded then. */
  unless?: string | undefined
}
/** What a secretary with a calendar would say, without looking at the program. */
function expectations(noted: Noted[]): Expected[] {
  const all: Expected[] = []
  for (const [i, day] of DAYS.entries()) {
    const id = `e${i + 1} 0 ${day}`
    const until = at(day, '09:30')
    const before = (n: number, time: string) => at(nearest(shift(day, -n), -1), time)
    const notice = before(7, '09:00')
    all.push({ key: `call ${id}`, at: before(21, '09:00'), until: notice })
    all.push({ key: `notice ${id}`, at: notice, until })
    all.push({ key: `reminder ${id}`, at: before(3, '09:00'), until })
    all.push({ key: `brief ${id}`, at: before(1, '15:00'), until })
    all.push({ key: `opening ${id}`, at: at(day, '09:20'), until: at(day, '10:30') })
    all.push({ key: `closed e${i + 1}`, at: at(day, '11:50'), until: at(shift(day, 7), '11:50') })
    // KL 5:69: fourteen days; reminded three days before, and on the last day.
    const { approved, posted, down } = noted[i]!
    const last = shift(day, 14)
    const ends = { until: at(shift(last, 1), '00:00'), unless: approved?.at }
    const early = nearest(shift(last, -3), -1)
    all.push({ key: `approval e${i + 1}`, at: at(early, '09:00'), ...ends })
    if (nearest(last, -1) > early)
      all.push({ key: `approval e${i + 1} last`, at: at(nearest(last, -1), '09:00'), ...ends })
    // KL 8:12: the second day after; and down once the three weeks of KL 13:5 have passed.
    if (!approved) continue
    const put = lawful(shift(approved.on, 2))
    const when = nearest(put, -1) > approved.on ? nearest(put, -1) : shift(approved.on, 1)
    all.push({
      key: `posting e${i + 1} up ${approved.on}`,
      at: at(when, '09:00'),
      until: at(shift(put, 1), '00:00'),
      unless: posted?.at,
    })
    if (!posted) continue
    const free = at(nearest(shift(lawful(shift(posted.on, 21)), 1), 1), '09:00')
    const week = new Date(Date.parse(free) + 7 * 86_400_000).toISOString()
    all.push({ key: `posting e${i + 1} down ${posted.on}`, at: free, until: week, unless: down?.at })
  }
  for (let day = '2027-03-29'; day < END; day = shift(day, 7)) {
    const { weekYear, weekNumber } = DateTime.fromISO(day) as unknown as { weekYear: number; weekNumber: number }
    const send = nearest(day, 1)
    if (send > shift(day, 2)) continue
    const until = at(shift(day, 2), '20:00')
    for (const kind of ['weekly', 'personal'])
      all.push({ key: `${kind} ${weekYear}-W${String(weekNumber).padStart(2, '0')}`, at: at(send, '08:00'), until })
  }
  return all
}

const changesOf = ({ approved, posted, down }: Noted, meeting: string) => [
  ...(approved
    ? [{ at: approved.at, change: minutesChanges.minutesApproved({ meeting, on: approved.on, by: ['m1'] }) }]
    : []),
  // Within the same morning: after it.
  ...(posted ? [{ at: later(posted.at, 1), change: minutesChanges.minutesPosted({ meeting, on: posted.on }) }] : []),
  ...(down ? [{ at: later(down.at, 2), change: minutesChanges.minutesTakenDown({ meeting, on: down.on }) }] : []),
]
const later = (instant: string, seconds: number) => new Date(Date.parse(instant) + seconds * 1000).toISOString()

/** A year of one group, by chance from a seed: everything due is sent once, at its time. */
export async function aYear(seed: number): Promise<void> {
  const random = randomOf(seed)
  const timers = testTimers(START)
  const room = await openRoom({ changes: group() })
  for (const key of ROOMS) await bind(room, key, 'group', START)
  const errors: object[] = []
  const log = { info() {}, warn() {}, error: (data: object) => void errors.push(data) }
  /** What people see: fresh messages per place, and how each attempt went. */
  const seen: Array<{ place: string; text: string; at: string; double: boolean }> = []
  let refused = 0
  const send = async (place: string, reply: LocalReply, replaces?: string): Promise<Sent> => {
    const luck = random()
    if (luck < 0.03) {
      refused++
      return { outcome: 'later', after: Math.floor(random() * 30_000), why: '429' }
    }
    const visible = () => {
      if (!replaces)
        seen.push({ place, text: reply.card.text, at: timers.now(), double: reply.card.text.includes('Skickas igen') })
    }
    if (luck < 0.05) {
      refused++
      // It may have arrived, or not.
      if (random() < 0.5) visible()
      return { outcome: 'unknown', why: 'reset' }
    }
    visible()
    return { outcome: 'delivered', ref: replaces ?? `r${seen.length}` }
  }
  const begin = () => {
    const clock = startClock({ store: room.store, compose, clock: timers.now, log, timers })
    const delivery = startDelivery({
      store: room.store,
      send,
      view: viewer({ commands, ports: {} as Ports, clock: timers.now, secret: 'fixture-'.repeat(5) }),
      placesOf: (_state, member) => [`demo/${GROUP}/${member}`],
      clock: timers.now,
      log,
      timers,
    })
    return { stop: () => Promise.all([clock.stop(), delivery.stop()]) }
  }
  const to = async (instant: string) => {
    await timers.to(instant)
    room.at(timers.now())
  }

  let running = begin()
  const down: Array<{ from: string; to: string }> = []
  let steps = 0
  const noted = noting(random)
  const events = DAYS.flatMap((day, i) => [
    ...changesOf(noted[i]!, `e${i + 1}`),
    { at: at(day, '09:35'), change: meetingChanges.meetingOpened({ meeting: `e${i + 1}`, at: '09:35', numbers: [] }) },
    { at: at(day, '11:50'), change: meetingChanges.meetingClosed({ meeting: `e${i + 1}`, at: '11:50' }) },
  ]).sort((a, b) => (a.at < b.at ? -1 : 1))
  for (let now = START; now < END; ) {
    const next = new Date(Date.parse(now) + Math.ceil(random() * 6 * 3_600_000)).toISOString()
    for (const event of events.filter(one => now < one.at && one.at <= next)) {
      await to(event.at)
      await enter(room, event.at, event.change)
      steps++
    }
    await to(next)
    now = next
    steps++
    const luck = random()
    if (luck < 0.35) {
      const meeting = DAYS.findIndex(day => day > now.slice(0, 10)) + 1
      if (meeting > 0) {
        const answer = random() < 0.8 ? 'coming' : 'absent'
        // Two never answer: somebody is always reminded.
        await room.press(`m${1 + Math.floor(random() * 20)}`, 'attend', { meeting: `e${meeting}`, answer })
        steps++
      }
    } else if (luck < 0.39) {
      // Down, from a blink to half a day, then up again.
      await running.stop()
      const up = new Date(
        Date.parse(now) + (random() < 0.5 ? 1000 : Math.floor(random() * 12 * 3_600_000)),
      ).toISOString()
      if (!events.some(one => now < one.at && one.at <= up)) {
        down.push({ from: now, to: up })
        await to(up)
        now = up
      }
      running = begin()
    }
  }
  await to(new Date(Date.parse(END) + 3_600_000 * 2).toISOString())
  await running.stop()
  expect(errors).toEqual([])
  expect(steps).toBeGreaterThan(2000)
  expect(down.length).toBeGreaterThan(20)
  expect(refused).toBeGreaterThan(50)

  const state = await room.state()
  const { marks } = state.sent!
  const expected = expectations(noted).filter(due => due.at < END)
  const wrong: string[] = []
  for (const due of expected) {
    const outage = down.find(one => one.from <= due.at && due.at < one.to)
    const wanted = awake(outage ? outage.to : due.at)
    const mark = marks[due.key]
    const done = due.unless !== undefined && due.unless <= wanted
    const right = !mark
      ? done
        ? ''
        : 'nothing'
      : mark.outcome === 'missed'
        ? wanted >= due.until
          ? ''
          : 'missed'
        : Math.abs(Date.parse(mark.at) - Date.parse(wanted)) <= 1000
          ? ''
          : `sent ${wall(mark.at)}`
    if (right !== '') wrong.push(`${due.key}: ${right}, wanted ${wall(wanted)}`)
  }
  expect(wrong).toEqual([])
  // Nothing that was not due: beside these only the chase, which follows what people did.
  const known = new Set(expected.map(one => one.key))
  expect(
    Object.keys(marks).filter(key => !known.has(key) && !/^(chase|weekly 2027-W12|personal 2027-W12)/.test(key)),
  ).toEqual([])
  // Each clock of the law struck, and was also stopped in time.
  for (const clock of ['approval e5 last', 'posting e8 up', 'posting e3 down'])
    expect(
      Object.keys(marks).some(key => key.startsWith(clock) && marks[key]!.outcome === 'sent'),
      clock,
    ).toBe(true)
  expect(expected.some(due => due.key.startsWith('approval') && marks[due.key] === undefined)).toBe(true)

  // Each post once per place; where the outcome was unknown, one visible double at most, and it says so.
  const posts: Post[] = Object.values(state.posts)
  expect(posts.filter(post => post.state === 'queued')).toEqual([])
  const roomPosts = posts.filter(post => 'room' in post.to)
  for (const place of ROOMS) {
    const arrivals = seen.filter(one => one.place === place)
    let i = 0
    for (const post of roomPosts) {
      const lead = (post.card as { lead: { sv: string } }).lead.sv
      const isIt = () => arrivals[i]?.text.split('\n')[0] === lead
      const first = isIt() ? arrivals[i++] : undefined
      const stands = post.copies.some(copy => copy.place === place)
      if (stands) expect(first, `${place}: ${lead}`).toBeDefined()
      // In the order in which they were queued, none twice, but for one that says so.
      if (first && !first.double && post.doubted?.includes(place) && isIt() && arrivals[i]!.double) i++
    }
    expect(arrivals.slice(i)).toEqual([])
    expect(arrivals.filter(one => one.double).length).toBeLessThan(roomPosts.length / 5)
  }
  // On the wall: never at night, never on a quiet day, in winter as in summer.
  const own = new Set(Object.values(marks).flatMap(mark => mark.posts ?? []))
  for (const post of posts.filter(one => own.has(one.id))) {
    const [day, time] = wall(post.at).split(' ') as [string, string]
    expect(quiet(day), wall(post.at)).toBe(false)
    expect(time >= '07:00' && time < '20:00', wall(post.at)).toBe(true)
  }
}

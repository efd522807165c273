import { describe, expect, test } from 'vitest'
import { startClock } from '../../src/schedule/clock.ts'
import { GROUP, NOW } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'
import { bind, plain, testTimers } from './turning.ts'

async function ticking(options: { bound?: 'group' | 'public' } = { bound: 'group' }) {
  const timers = testTimers(NOW)
  const room = await openRoom()
  if (options.bound) await bind(room, 'test/x/room', options.bound, NOW)
  const errors: object[] = []
  const log = { info: () => {}, warn: () => {}, error: (data: object) => void errors.push(data) }
  const start = (compose = plain) => startClock({ store: room.store, compose, clock: timers.now, log, timers })
  return {
    ...room,
    timers,
    errors,
    start,
    to: async (instant: string) => {
      await timers.to(instant)
      room.at(timers.now())
    },
    posts: async () => Object.values((await room.state()).posts),
    leads: async () =>
      Object.values((await room.state()).posts).map(post => (post.card as { lead: { sv: string } }).lead.sv),
  }
}

describe('the clock', () => {
  test('sends what is due when it is due, to the room, and notes it in the same entry', async () => {
    const t = await ticking()
    const clock = t.start()
    await t.to('2027-05-05T06:59:59.000Z')
    expect(await t.leads()).toEqual(expect.arrayContaining(['call e22-0 klubban']))
    expect((await t.leads()).some(lead => lead.startsWith('notice'))).toBe(false)
    await t.to('2027-05-05T07:00:01.000Z')
    const notice = (await t.posts()).find(
      post => (post.card as { lead: { sv: string } }).lead.sv === 'notice e22-0 klubban',
    )!
    expect(notice).toMatchObject({ kind: 'notice', to: { room: 'group' }, at: '2027-05-05T07:00:00.000Z' })
    const marks = (await t.state()).sent!.marks
    expect(marks['notice e22-0 0 2027-05-12']).toEqual({ at: notice.at, outcome: 'sent', posts: [notice.id] })
    const entry = (await t.entries()).find(one =>
      one.changes.some(c => c.type === 'post-queued' && (c as { id?: string }).id === notice.id),
    )!
    expect(entry.changes.map(c => c.type)).toContain('digests-marked')
    await clock.stop()
    expect(t.timers.waiting()).toBe(0)
    expect(t.errors).toEqual([])
  })

  test('no room: what was for the room goes to each member', async () => {
    const t = await ticking({})
    const clock = t.start()
    await t.to('2027-04-21T09:00:00.000Z')
    expect((await t.posts()).filter(post => 'member' in post.to)).toHaveLength(16)
    await clock.stop()
  })

  test('a restart sends nothing again, and two processes send once', async () => {
    const t = await ticking()
    const [one, two] = [t.start(), t.start()]
    await t.to('2027-05-05T08:00:00.000Z')
    const before = await t.leads()
    await one.stop()
    await two.stop()
    const again = t.start()
    await t.to('2027-05-05T12:00:00.000Z')
    expect(await t.leads()).toEqual(before)
    const once = before.filter(lead => !/^(weekly|personal)/.test(lead))
    expect(once).toEqual(['call e22-0 klubban', 'notice e22-0 klubban'])
    await again.stop()
  })

  test('down over a due time: one catch-up where it is still of use, else a note that it was missed', async () => {
    const t = await ticking()
    const clock = t.start()
    await t.to('2027-04-21T09:00:00.000Z')
    await clock.stop()
    await t.to('2027-05-06T20:00:00.000Z')
    const again = t.start()
    await t.to('2027-05-07T12:00:00.000Z')
    const { marks } = (await t.state()).sent!
    expect(marks['notice e22-0 0 2027-05-12']).toMatchObject({ outcome: 'sent', at: '2027-05-07T05:00:00.000Z' })
    expect(marks['weekly 2027-W17']).toMatchObject({ outcome: 'missed' })
    expect(marks['weekly 2027-W18']).toMatchObject({ outcome: 'missed' })
    await again.stop()
  })

  test('a clock that jumps an hour or ten years: at most once, and nothing that was to come is lost', async () => {
    const t = await ticking()
    const clock = t.start()
    await t.to('2027-04-21T09:00:00.000Z')
    await clock.stop()
    const far = startClock({
      store: t.store,
      compose: plain,
      clock: () => '2037-04-21T09:00:00.000Z',
      log: { info() {}, warn() {}, error() {} },
      timers: t.timers,
    })
    await t.to('2027-04-21T09:00:01.000Z')
    await far.stop()
    const again = t.start()
    await t.to('2027-05-05T07:00:01.000Z')
    const leads = await t.leads()
    expect(leads.filter(lead => lead === 'notice e22-0 klubban')).toHaveLength(1)
    expect(leads.filter(lead => lead === 'call e22-0 klubban')).toHaveLength(1)
    await again.stop()
  })

  test('set back an hour, and an hour ahead: nothing goes out twice, and what was to come comes', async () => {
    const t = await ticking()
    const clock = t.start()
    await t.to('2027-05-05T07:00:01.000Z')
    await clock.stop()
    const sent = await t.leads()
    for (const wrong of ['2027-05-05T06:00:30.000Z', '2027-05-05T08:00:30.000Z', '2017-05-05T07:00:00.000Z']) {
      const off = startClock({
        store: t.store,
        compose: plain,
        clock: () => wrong,
        log: { info() {}, warn() {}, error() {} },
        timers: t.timers,
      })
      await t.to(new Date(Date.parse(t.timers.now()) + 1000).toISOString())
      await off.stop()
      expect(await t.leads()).toEqual(sent)
    }
    const again = t.start()
    await t.to('2027-05-07T07:00:01.000Z')
    expect((await t.leads()).filter(lead => lead.startsWith('reminder e22-0')).length).toBeGreaterThan(0)
    expect((await t.leads()).filter(lead => lead === 'notice e22-0 klubban')).toHaveLength(1)
    await again.stop()
  })

  test('a commit that moves what is due is seen a moment later', async () => {
    const t = await ticking()
    const clock = t.start()
    await t.to('2027-04-21T08:30:00.000Z')
    await t.press('m15-0', 'meeting-move', { meeting: 'e22-0', date: '2027-05-19' })
    await t.to('2027-05-12T07:00:01.000Z')
    expect((await t.leads()).filter(lead => lead.startsWith('notice e22-0'))).toHaveLength(1)
    expect((await t.state()).sent!.marks['notice e22-0 1 2027-05-19']).toMatchObject({ at: '2027-05-12T07:00:00.000Z' })
    await clock.stop()
  })

  test('commits that come in a cluster are looked at once', async () => {
    const t = await ticking()
    const clock = t.start()
    await t.to('2027-04-21T08:30:00.000Z')
    let looks = 0
    const { read } = t.store
    t.store.read = (aggregate, view) => {
      if (aggregate === GROUP) looks += 1
      return read(aggregate, view)
    }
    for (let i = 0; i < 10; i++) await t.press('m1-0', 'attend', { answer: i % 2 ? 'coming' : 'absent' })
    const asked = looks
    await t.to('2027-04-21T08:30:05.000Z')
    expect(looks - asked).toBe(1)
    await clock.stop()
    expect(t.timers.waiting()).toBe(0)
  })

  test('a writer that fails stops neither the clock nor the other groups', async () => {
    const t = await ticking()
    let broken = true
    const clock = t.start((...args) => {
      if (broken) throw new Error('no words')
      return plain(...args)
    })
    await t.to('2027-04-21T08:01:00.000Z')
    expect(t.errors).toHaveLength(1)
    broken = false
    await t.to('2027-04-21T08:11:00.000Z')
    expect(await t.leads()).toEqual(['call e22-0 klubban'])
    await clock.stop()
    expect(GROUP in t.store.health()).toBe(true)
  })
})

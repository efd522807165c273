import { describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import type { LocalReply } from '../../src/core/incoming.ts'
import type { Ports } from '../../src/core/ports.ts'
import { messageChanges } from '../../src/domain/changes/messages.ts'
import { type Sent, startDelivery } from '../../src/schedule/delivery.ts'
import { viewer } from '../../src/schedule/view.ts'
import { GROUP, NOW } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'
import { bind, enter, testTimers } from './turning.ts'

const card = (words: string) => ({ lead: { sv: words, en: words } })

async function delivering(answer: (place: string, words: string, n: number) => Sent) {
  const room = await openRoom()
  const sent: string[] = []
  const texts: string[] = []
  const log: object[] = []
  const note = { info: () => {}, warn: () => {}, error: (data: object) => void log.push(data) }
  const start = () =>
    startDelivery({
      store: room.store,
      view: async () => null,
      clock: () => NOW,
      log: note,
      placesOf: (_state, member) => (member === 'm8-0' ? [] : [`demo/${GROUP}/${member}`]),
      send: async (place, reply) => {
        sent.push(`${place} ${reply.card.lead}`)
        texts.push(reply.card.text)
        return answer(place, reply.card.lead, sent.length)
      },
    })
  const queue = (id: string, member: string, words: string, kind: 'asks' | 'notice' = 'asks') =>
    room.store.update(GROUP, [], () => ({
      at: NOW,
      by: { role: 'clock', account: 'test/x/y' },
      intent: null,
      changes: [messageChanges.postQueued({ id, kind, to: { member }, card: card(words) })],
      reply: null,
    }))
  return { room, sent, texts, log, start, queue, post: async (id: string) => (await room.state()).posts[id]! }
}

describe('delivery', () => {
  test('queued posts go out in order, and what became of them is written down', async () => {
    const d = await delivering((_place, words) => ({ outcome: 'delivered', ref: `ref-${words}` }))
    await d.queue('p1', 'm5-0', 'ett')
    const running = d.start()
    await d.queue('p2', 'm6-0', 'två')
    await d.queue('p3', 'm5-0', 'tre')
    await expect.poll(async () => (await d.room.state()).outbox.length).toBe(0)
    expect(d.sent.map(one => one.split(' ')[1])).toEqual(['ett', 'två', 'tre'])
    expect(await d.post('p2')).toMatchObject({ state: 'delivered', copies: [{ ref: 'ref-två' }] })
    await running.stop()
  })

  test('a passing refusal is tried again; a final one is noted with its reason, and the next post goes on', async () => {
    const d = await delivering((_place, words, n) =>
      words === 'ett' && n === 1
        ? { outcome: 'later', after: 0, why: 'busy' }
        : words === 'två'
          ? { outcome: 'never', why: 'blocked' }
          : { outcome: 'delivered', ref: 'r' },
    )
    const running = d.start()
    await d.queue('p1', 'm5-0', 'ett')
    await d.queue('p2', 'm6-0', 'två')
    await d.queue('p3', 'm7-0', 'tre')
    await expect.poll(async () => (await d.room.state()).outbox.length, { timeout: 5000 }).toBe(0)
    expect(await d.post('p1')).toMatchObject({ state: 'delivered' })
    expect(await d.post('p2')).toMatchObject({ state: 'failed', why: 'blocked' })
    expect(await d.post('p3')).toMatchObject({ state: 'delivered' })
    await running.stop()
  })

  test('nobody to reach, or somebody who wants none of it: noted, not lost', async () => {
    const d = await delivering(() => ({ outcome: 'delivered', ref: 'r' }))
    await d.room.press('m6-0', 'mute', { kind: 'asks', on: 'nej' })
    const running = d.start()
    await d.queue('p1', 'm8-0', 'ett')
    await d.queue('p2', 'm6-0', 'två')
    await d.queue('p3', 'm6-0', 'tre', 'notice')
    await expect.poll(async () => (await d.room.state()).outbox.length).toBe(0)
    expect([(await d.post('p1')).state, (await d.post('p2')).state, (await d.post('p3')).state]).toEqual([
      'failed',
      'failed',
      'delivered',
    ])
    await running.stop()
  })

  test('what was queued before a restart is delivered after it, once', async () => {
    const d = await delivering(() => ({ outcome: 'delivered', ref: 'r' }))
    await d.queue('p1', 'm5-0', 'ett')
    const first = d.start()
    await expect.poll(async () => (await d.room.state()).outbox.length).toBe(0)
    await first.stop()
    await d.queue('p2', 'm5-0', 'två')
    const second = d.start()
    await expect.poll(async () => (await d.room.state()).outbox.length).toBe(0)
    expect(d.sent).toHaveLength(2)
    expect(d.log).toEqual([])
    await second.stop()
  })

  test('nobody answered, and the server stopped before the second try: after it, the double says what it is', async () => {
    const d = await delivering((_place, _words, n) =>
      n === 1 ? { outcome: 'unknown', why: 'reset' } : { outcome: 'delivered', ref: 'r' },
    )
    const first = d.start()
    await d.queue('p1', 'm5-0', 'ett')
    await expect.poll(async () => (await d.post('p1')).doubted).toEqual([`demo/${GROUP}/m5-0`])
    await first.stop()
    const second = d.start()
    await expect.poll(async () => (await d.post('p1')).state).toBe('delivered')
    expect(d.texts.at(-1)).toContain('Skickas igen')
    await second.stop()
  })

  test('the server was killed while it sent: whether it stands there nobody knows, so the double says what it is', async () => {
    const d = await delivering(() => ({ outcome: 'delivered', ref: 'r' }))
    await d.queue('p1', 'm5-0', 'ett')
    await d.room.store.update(GROUP, [], () => ({
      at: NOW,
      by: { role: 'clock', account: 'test/x/y' },
      intent: null,
      changes: [messageChanges.postSending({ id: 'p1', place: `demo/${GROUP}/m5-0` })],
      reply: null,
    }))
    const running = d.start()
    await expect.poll(async () => (await d.post('p1')).state).toBe('delivered')
    expect(d.texts.at(-1)).toContain('Skickas igen')
    expect((await d.post('p1')).sending).toBeUndefined()
    await running.stop()
  })

  test('what is under way is written down before it leaves; what was refused is no double after a restart', async () => {
    const written: string[] = []
    const before: string[][] = []
    const d = await delivering((_place, _words, n) => {
      before.push([...written])
      return n === 1 ? { outcome: 'later', after: 0, why: 'busy' } : { outcome: 'delivered', ref: 'r' }
    })
    d.room.store.subscribe(entry => written.push(...entry.changes.map(change => change.type)))
    const first = d.start()
    await d.queue('p1', 'm5-0', 'ett')
    await expect.poll(() => d.sent.length).toBe(1)
    await first.stop()
    expect(before).toEqual([['post-queued', 'post-sending']])
    expect(written).toEqual(['post-queued', 'post-sending', 'post-refused'])
    expect((await d.post('p1')).sending).toBeUndefined()
    const second = d.start()
    await expect.poll(async () => (await d.post('p1')).state).toBe('delivered')
    expect(d.texts.at(-1)).not.toContain('Skickas igen')
    await second.stop()
  })
})

/** Two rooms of the group, real queries, timers that the test moves. */
async function posting(answer: (place: string, reply: LocalReply, replaces?: string) => Sent) {
  const timers = testTimers(NOW)
  const room = await openRoom()
  await bind(room, 'a/b/one', 'group', NOW)
  await bind(room, 'a/b/two', 'group', NOW)
  const sent: Array<{ place: string; text: string; replaces?: string; audience: string }> = []
  const errors: object[] = []
  const log = { info() {}, warn() {}, error: (data: object) => void errors.push(data) }
  const start = () =>
    startDelivery({
      store: room.store,
      clock: timers.now,
      log,
      timers,
      view: viewer({ commands, ports: {} as Ports, clock: timers.now, secret: 'fixture-'.repeat(5) }),
      placesOf: (_state, member) => [`demo/${GROUP}/${member}`],
      send: async (place, reply, replaces) => {
        const outcome = answer(place, reply, replaces)
        if (outcome.outcome !== 'never' && outcome.outcome !== 'later')
          sent.push({ place, text: reply.card.text, audience: reply.audience, ...(replaces ? { replaces } : {}) })
        return outcome
      },
    })
  const queue = (id: string, more: object) =>
    enter(room, NOW, messageChanges.postQueued({ id, kind: 'notice', to: { room: 'group' }, card: card(id), ...more }))
  const later = async (seconds: number) => timers.to(new Date(Date.parse(timers.now()) + seconds * 1000).toISOString())
  return {
    room,
    sent,
    errors,
    start,
    queue,
    later,
    timers,
    post: async (id: string) => (await room.state()).posts[id]!,
  }
}
const LIVE = { view: { command: 'notice-status', args: { meeting: 'e22-0' } } }

describe('posts to rooms', () => {
  test('go to each room of the group, and follow what people answer, in place', async () => {
    let n = 0
    const d = await posting(() => ({ outcome: 'delivered', ref: `r${++n}` }))
    const running = d.start()
    await d.queue('p1', LIVE)
    await d.later(5)
    expect(d.sent.map(one => [one.place, one.audience])).toEqual([
      ['a/b/one', 'room'],
      ['a/b/two', 'room'],
    ])
    const { copies } = await d.post('p1')
    expect(copies.map(one => one.ref)).toEqual(['r1', 'r2'])
    await d.room.press('m5-0', 'attend', { answer: 'coming' })
    await d.room.press('m6-0', 'attend', { answer: 'coming' })
    await d.later(5)
    expect(d.sent.slice(2).map(one => one.replaces)).toEqual(['r1', 'r2'])
    expect(d.sent[2]!.text).toContain('2 kommer')
    expect(d.sent[2]!.text.startsWith('p1')).toBe(true)
    // What does not show there moves nothing.
    await d.room.press('m15-0', 'matter-suggest', { title: 'Något annat' })
    await d.later(5)
    expect(d.sent).toHaveLength(4)
    await running.stop()
    expect(d.errors).toEqual([])
  })

  test('after a restart each live card is made current once; one that is gone is left alone', async () => {
    let gone = false
    const d = await posting((_place, _reply, replaces) =>
      gone && replaces ? { outcome: 'never', why: 'message deleted' } : { outcome: 'delivered', ref: 'r' },
    )
    const first = d.start()
    await d.queue('p1', LIVE)
    await d.later(5)
    await first.stop()
    await d.room.press('m5-0', 'attend', { answer: 'absent' })
    const second = d.start()
    await d.later(5)
    expect(d.sent.filter(one => one.replaces).map(one => one.text.includes('1 har förhinder'))).toEqual([true, true])
    gone = true
    await d.room.press('m6-0', 'attend', { answer: 'absent' })
    await d.later(60)
    gone = false
    await d.room.press('m7-0', 'attend', { answer: 'absent' })
    await d.later(60)
    expect(d.sent.filter(one => one.replaces)).toHaveLength(2)
    await second.stop()
  })

  test('a public room sees no answers', async () => {
    const d = await posting(() => ({ outcome: 'delivered', ref: 'r' }))
    await bind(d.room, 'a/b/two', 'public', NOW)
    const running = d.start()
    await d.queue('p1', LIVE)
    await d.later(5)
    expect(d.sent.map(one => one.text.includes('har inte svarat'))).toEqual([true, false])
    await running.stop()
  })

  test('a room that refuses holds up neither the other nor, after a restart, posts there twice', async () => {
    let down = true
    const d = await posting(place =>
      place === 'a/b/two' && down ? { outcome: 'later', after: 0, why: '503' } : { outcome: 'delivered', ref: 'r' },
    )
    const first = d.start()
    await d.queue('p1', {})
    await d.queue('p2', {})
    await d.later(30)
    expect(d.sent.map(one => `${one.place} ${one.text}`)).toEqual(['a/b/one p1', 'a/b/one p2'])
    await first.stop()
    down = false
    const second = d.start()
    await d.later(30)
    expect(d.sent.map(one => `${one.place} ${one.text}`).slice(2)).toEqual(['a/b/two p1', 'a/b/two p2'])
    expect((await d.room.state()).outbox).toEqual([])
    await second.stop()
  })

  test('an unknown outcome: one more try that says so, and never a third', async () => {
    const d = await posting(() => ({ outcome: 'unknown', why: 'reset' }))
    const running = d.start()
    await d.queue('p1', { to: { member: 'm5-0' } })
    await d.later(3600)
    const mine = d.sent.filter(one => one.place.endsWith('m5-0'))
    expect(mine.map(one => one.text.includes('Skickas igen'))).toEqual([false, true])
    expect(await d.post('p1')).toMatchObject({ state: 'failed', why: 'reset' })
    await running.stop()
  })

  test('what never arrives is shown to the secretary with the reason; their own failures are not', async () => {
    const d = await posting(place =>
      place.endsWith('m15-0') ? { outcome: 'delivered', ref: 'r' } : { outcome: 'never', why: 'blocked by the user' },
    )
    const running = d.start()
    await d.queue('p1', { to: { member: 'm5-0' } })
    await d.later(5)
    const told = d.sent.filter(one => one.place.endsWith('m15-0'))
    expect(told).toHaveLength(1)
    expect(told[0]!.text).toContain('Anna Berg')
    expect(told[0]!.text).toContain('blocked by the user')
    await running.stop()
  })

  test('a platform that is down for good is given up after a day', async () => {
    const d = await posting(place =>
      place.endsWith('m15-0') ? { outcome: 'delivered', ref: 'r' } : { outcome: 'later', after: 0, why: '503' },
    )
    const running = d.start()
    await d.queue('p1', { to: { member: 'm5-0' } })
    await d.later(20 * 3600)
    expect(await d.post('p1')).toMatchObject({ state: 'queued' })
    await d.later(10 * 3600)
    expect(await d.post('p1')).toMatchObject({ state: 'failed' })
    await running.stop()
  })

  test('what is being sent at the stop is written down before it ends, and not sent again', async () => {
    const room = await openRoom()
    let arrive: (sent: Sent) => void = () => {}
    let sent = 0
    const start = () =>
      startDelivery({
        store: room.store,
        view: async () => null,
        clock: () => NOW,
        log: { info() {}, warn() {}, error() {} },
        placesOf: (_state, member) => [`demo/${GROUP}/${member}`],
        send: () => {
          sent++
          return new Promise<Sent>(resolve => {
            arrive = resolve
          })
        },
      })
    const first = start()
    await enter(
      room,
      NOW,
      messageChanges.postQueued({ id: 'p1', kind: 'notice', to: { member: 'm5-0' }, card: card('p1') }),
    )
    await expect.poll(() => sent).toBe(1)
    const ended = first.stop()
    arrive({ outcome: 'delivered', ref: 'r' })
    await ended
    expect((await room.state()).posts.p1).toMatchObject({ state: 'delivered' })
    const second = start()
    await second.stop()
    expect(sent).toBe(1)
  })
})

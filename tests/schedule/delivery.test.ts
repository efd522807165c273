import { describe, expect, test } from 'vitest'
import { messageChanges } from '../../src/domain/changes/messages.ts'
import { type Sent, startDelivery } from '../../src/schedule/delivery.ts'
import { GROUP, NOW } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'

const card = (words: string) => ({ lead: { sv: words, en: words } })

async function delivering(answer: (place: string, words: string, n: number) => Sent) {
  const room = await openRoom()
  const sent: string[] = []
  const log: object[] = []
  const note = { info: () => {}, warn: () => {}, error: (data: object) => void log.push(data) }
  const start = () =>
    startDelivery({
      store: room.store,
      clock: () => NOW,
      log: note,
      placesOf: (_state, member) => (member === 'm8-0' ? [] : [`demo/${GROUP}/${member}`]),
      send: async (place, reply) => {
        sent.push(`${place} ${reply.card.lead}`)
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
  return { room, sent, log, start, queue, post: async (id: string) => (await room.state()).posts[id]! }
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
})

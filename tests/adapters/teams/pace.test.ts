import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CallFailed } from '../../../adapters/teams/port.ts'
import { failureOf } from '../../../adapters/teams/serve/outcome.ts'
import { PACE, paced } from '../../../adapters/teams/serve/pace.ts'
import { plainBot } from './plain-bot.ts'

/** A bot that notes when each message left, on a clock that only waiting moves. */
function timed(start = 1_000_000) {
  const sent: Array<{ at: number; to: string; words: string }> = []
  const bot = {
    ...plainBot(),
    send: async ({ conversation }: { conversation: string }, message: Record<string, unknown>) => {
      sent.push({ at: due.get(message) ?? start, to: conversation, words: String(message.words) })
      return 'm'
    },
  }
  const due = new Map<unknown, number>()
  let asked: unknown
  const waiting = { now: () => start, pause: async (ms: number) => void due.set(asked, start + ms) }
  const slow = paced(bot, PACE, waiting)
  const send = (to: string, words: string) => {
    const message = { words }
    asked = message
    return slow.send({ serviceUrl: 'https://x.example', conversation: to }, message)
  }
  return { send, sent }
}

test('however many messages come at once, no more leave in a second than Teams takes, each place in order', async () => {
  const places = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(places, async all => {
      const { send, sent } = timed()
      const outcomes = await Promise.allSettled(all.map((to, i) => send(to, String(i))))
      const within = (some: Array<{ at: number }>) =>
        Math.max(0, ...some.map(one => some.filter(({ at }) => at >= one.at && at < one.at + 1000).length))
      expect(within(sent)).toBeLessThanOrEqual(50)
      for (const place of new Set(all)) {
        const here = sent.filter(one => one.to === place)
        expect(within(here)).toBeLessThanOrEqual(7)
        expect(here.map(one => one.words)).toEqual([...here].sort((a, b) => a.at - b.at).map(one => one.words))
      }
      // Who would wait too long was not sent, and is told to come again.
      for (const one of outcomes)
        if (one.status === 'rejected')
          expect(failureOf(one.reason)).toMatchObject({ outcome: 'later', after: expect.any(Number) })
      expect(sent.length).toBe(outcomes.filter(one => one.status === 'fulfilled').length)
    }),
  )
})

test('a long queue turns messages away rather than let them wait, and says for how long', async () => {
  const { send } = timed()
  const outcomes = await Promise.allSettled(Array.from({ length: 60 }, (_, i) => send('a', String(i))))
  const away = outcomes.filter(one => one.status === 'rejected')
  expect(away.length).toBeGreaterThan(0)
  expect(away.every(({ reason }) => reason instanceof CallFailed && reason.after > 2000)).toBe(true)
})

test('a hundred places at once: no more than fifty messages leave within a second', async () => {
  const { send, sent } = timed()
  await Promise.allSettled(Array.from({ length: 100 }, (_, i) => send(`place ${i}`, String(i))))
  expect(sent.length).toBeGreaterThan(50)
  for (const { at: from } of sent)
    expect(sent.filter(({ at }) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(50)
})

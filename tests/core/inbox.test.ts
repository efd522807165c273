import { describe, expect, test } from 'vitest'
import type { Inbox } from '../../src/core/inbox.ts'
import type { Incoming, LocalReply } from '../../src/core/incoming.ts'
import { openRoom } from '../fixtures/room.ts'

/** An inbox in memory; `broken`: whose disk is full. */
function inboxOf(broken = false) {
  const lying = new Map<string, Incoming>()
  const inbox: Inbox = {
    async keep(incoming) {
      if (broken) throw new Error('no space left')
      lying.set(`${lying.size}`, incoming)
      return `${lying.size - 1}`
    },
    settle: async name => void lying.delete(name),
    left: async () => [...lying].map(([name, incoming]) => ({ name, incoming })),
  }
  return { inbox, lying }
}

/** A question whose answer comes when the test says so. */
async function slowly(broken = false) {
  let release = (): void => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  const late: LocalReply[] = []
  const kept = inboxOf(broken)
  const room = await openRoom({
    inbox: kept.inbox,
    patience: 1,
    later: (_incoming, reply) => void late.push(reply),
    ports: {
      answer: async () => {
        await held
        return { card: { lead: { sv: 'Svaret', en: 'The answer' } }, answered: true, sources: [] }
      },
    },
  })
  const asked = room.press('m5-0', 'ask', { question: 'vad beslutades om bredband?' })
  return { ...kept, room, asked, release, late }
}

describe('what takes long', () => {
  test('lies in the inbox before anybody is told so, and no longer once its answer has gone out', async () => {
    const { asked, lying, release, late } = await slowly()
    expect((await asked).pending).toBe(true)
    expect([...lying.values()].map(one => one.input)).toEqual([
      { intent: { command: 'ask', args: { question: 'vad beslutades om bredband?' } } },
    ])
    expect(late).toEqual([])
    release()
    await expect.poll(() => lying.size).toBe(0)
    expect(late.map(one => one.card.lead)).toEqual(['Svaret'])
  })

  test('is not acknowledged where it cannot be kept: the answer itself is waited for, and given once', async () => {
    const { room, asked, release, late } = await slowly(true)
    await expect.poll(() => room.errors.length).toBe(1)
    release()
    const reply = await asked
    expect(reply.pending).toBeUndefined()
    expect(reply.card.lead).toBe('Svaret')
    expect(late).toEqual([])
  })

  test('what is answered in time never lies there', async () => {
    const { inbox } = inboxOf()
    let kept = 0
    const keep: Inbox['keep'] = async incoming => {
      kept += 1
      return inbox.keep(incoming)
    }
    const room = await openRoom({ inbox: { ...inbox, keep } })
    await room.press('m5-0', 'who-comes')
    expect(kept).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import type { Interpreter } from '../../src/core/interpreter.ts'
import { openRoom } from '../fixtures/room.ts'

/** Always hears the same loose wish. */
const loose = (command: string, args: Record<string, unknown>): Interpreter => ({
  name: 'loose',
  understand: () => ({ kind: 'intent', intent: { command, args }, sure: false }),
})
const tokenOf = (reply: { card: { blocks: unknown[] } }): string =>
  /"proposal":"(\w+)"/.exec(JSON.stringify(reply.card.blocks))![1]!

describe('handle', () => {
  test('loose words change nothing until their asker presses the button', async () => {
    const room = await openRoom({ interpreter: loose('attend', { answer: 'coming' }) })
    const reply = await room.say('m5-0', 'jo men visst')
    expect((await room.state()).meetings['e22-0']!.registrations).toEqual({})
    const token = tokenOf(reply)
    expect((await room.take('m6-0', token)).problem).toBe('expired')
    expect((await room.take('m5-0', token)).problem).toBeUndefined()
    expect((await room.state()).meetings['e22-0']!.registrations['m5-0']!.answer).toBe('coming')
    expect((await room.take('m5-0', token)).problem).toBe('expired')
  })

  test('a guess at what no proposal can hold opens its form, and nothing is made', async () => {
    const room = await openRoom({ interpreter: loose('group-create', { name: 'Ny grupp' }) })
    const reply = await room.say('admin', 'kanske en ny grupp')
    expect(reply.form).toMatchObject({ command: 'group-create' })
    expect(await room.store.aggregates()).toEqual(['directory', 'landsbygd'])
  })

  test('a proposal lapses after ten minutes', async () => {
    const room = await openRoom({ interpreter: loose('attend', { answer: 'coming' }) })
    const token = tokenOf(await room.say('m5-0', 'jo'))
    room.at('2027-04-21T08:10:01.000Z')
    expect((await room.take('m5-0', token)).problem).toBe('expired')
  })

  test('a proposal by somebody whose role has ended is refused', async () => {
    const room = await openRoom({ interpreter: loose('attend', { answer: 'coming', member: 'm5-0' }) })
    const token = tokenOf(await room.say('m15-0', 'anna kommer nog'))
    await room.store.update('landsbygd', [], () => ({
      at: '2027-04-21T08:01:00.000Z',
      by: { role: 'operator', account: 'operator/local/' },
      intent: null,
      changes: [{ type: 'mandate-ended', v: 1, member: 'm15-0', on: '2027-04-20' } as never],
      reply: null,
    }))
    expect((await room.take('m15-0', token)).problem).toBe('outsider')
  })

  test('unknown commands, unknown fields and wrong shapes are told, and nothing is written', async () => {
    const room = await openRoom()
    const before = (await room.entries()).length
    expect((await room.press('m5-0', 'no-such-thing')).problem).toBe('no-such-command')
    expect((await room.press('m5-0', 'attend', { answer: 'coming', bogus: 1 })).problem).toBe('invalid')
    expect((await room.press('m5-0', 'attend', { answer: { deep: {} } })).problem).toBe('invalid')
    expect((await room.press('m5-0', 'attend', { answer: 'coming', reason: 'x'.repeat(10_000) })).problem).toBe(
      'too-long',
    )
    expect((await room.press('m5-0', 'attend', { answer: 'coming', meeting: '__proto__' })).problem).toBe(
      'no-such-thing',
    )
    expect(await room.entries()).toHaveLength(before)
  })

  test('who does what they may not is logged; who only looks at a form that stays shut is not', async () => {
    const room = await openRoom()
    expect((await room.open('m5-0', 'meeting-close')).problem).toBe('forbidden')
    expect(room.warnings).toEqual([])
    expect((await room.press('m5-0', 'meeting-close')).problem).toBe('forbidden')
    expect(room.warnings).toMatchObject([{ code: 'forbidden', command: 'meeting-close' }])
    expect((await room.open('outsider', 'meeting-close')).problem).toBe('outsider')
    expect(room.warnings).toHaveLength(2)
  })

  test('our bug gets a number, is logged with it, and the next request works', async () => {
    const room = await openRoom({
      interpreter: {
        name: 'broken',
        understand: () => {
          throw new Error('boom')
        },
      },
    })
    const reply = await room.say('m5-0', 'hej')
    expect(reply.problem).toBe('bug')
    expect(reply.card.text).toContain((room.errors[0] as { id: string }).id)
    expect((await room.press('m5-0', 'attend', { answer: 'coming' })).problem).toBeUndefined()
  })

  test('a slow handler is answered in time, works on, and has one effect', async () => {
    let release = () => {}
    const late: string[] = []
    const room = await openRoom({
      patience: 20,
      later: (_incoming, reply) => void late.push(reply.card.text),
      interpreter: {
        name: 'slow',
        understand: () =>
          new Promise(
            resolve =>
              (release = () =>
                resolve({ kind: 'intent', intent: { command: 'attend', args: { answer: 'coming' } }, sure: true })),
          ),
      },
    })
    const reply = await room.say('m5-0', 'jag kommer', { keys: ['slow-1'] })
    expect(reply.pending).toBe(true)
    release()
    await expect.poll(() => late.length).toBe(1)
    expect((await room.entries()).filter(entry => entry.keys.includes('slow-1'))).toHaveLength(1)
  })

  test('typed sentences in the wrong group, by nobody, by an unknown platform: one constant answer', async () => {
    const room = await openRoom()
    const ask = (platform: string, group: string | undefined) =>
      room.core.handle({
        keys: [],
        account: { platform, space: 's', user: 'u' },
        ...(group ? { group } : {}),
        input: { words: 'ledamöter' },
      })
    const replies = [
      await ask('slack', 'landsbygd'),
      await ask('teams', 'finns-inte'),
      await ask('web', undefined),
      await ask('demo', 'landsbygd'),
    ]
    expect(new Set(replies.map(reply => reply.card.text)).size).toBe(1)
    expect(replies.every(reply => reply.problem === 'outsider' && reply.group === undefined)).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grammar } from '../../src/interpreters/grammar/index.ts'
import { openRoom } from '../fixtures/room.ts'

/** What people and programs really paste: emoji, joiners, direction overrides, look-alikes, decomposed letters, nothing. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '👩‍👩‍👧‍👦',
    '\u202Egnp.exe',
    'Аnna Веrg',
    'Ka\u030Arin',
    '\u200B\u200B',
    '<!channel>',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    '§ 99999999999999999999',
    '9'.repeat(400),
    '\u0000',
    '=1+1',
  ),
)

describe('hostile words', () => {
  test('no text makes the core fail, and nothing is written that was not asked for', async () => {
    const room = await openRoom({ interpreter: grammar })
    const before = (await room.entries()).length
    await fc.assert(
      fc.asyncProperty(nasty, async words => {
        const reply = await room.say('m5-0', words)
        expect(reply.problem).not.toBe('bug')
        expect(reply.card.text.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
    expect(room.errors).toEqual([])
    // A proposal is a button that nobody has pressed: it may be there, a fact may not.
    for (const entry of (await room.entries()).slice(before))
      for (const change of entry.changes) expect(change.type).toBe('proposal-made')
  })

  test('texts in arguments are kept to the letter, or refused with a reason', async () => {
    const room = await openRoom()
    await fc.assert(
      fc.asyncProperty(nasty, async reason => {
        const reply = await room.press('m5-0', 'attend', { answer: 'absent', reason })
        expect(reply.problem).not.toBe('bug')
        if (reply.problem === undefined) {
          const kept = (await room.state()).meetings['e22-0']!.registrations['m5-0']!.reason ?? ''
          expect(kept).toBe(reason.normalize('NFC').trim().replace(/\s+/gu, ' '))
        }
      }),
      { numRuns: 200 },
    )
    expect(room.errors).toEqual([])
  })

  test('ten thousand characters are told to be too many, and the text is not lost: it comes back in the form', async () => {
    const room = await openRoom()
    const long = 'å'.repeat(10_000)
    const reply = await room.fill('m5-0', 'attend', { answer: 'absent', reason: long })
    expect(reply.problem).toBe('too-long')
    expect(reply.form?.fields.find(field => field.name === 'reason')?.value).toBe(long)
  })

  test('the same person is found whatever letters the name is typed with', async () => {
    const room = await openRoom()
    for (const name of [
      'Karin Åkesson',
      'karin åkesson',
      'Ka\u200Brin A\u030Akesson',
      'Кarin Åkesson',
      'karin akesson',
      '\u202EKarin Åkesson',
    ])
      expect([name, (await room.press('m15-0', 'attend', { answer: 'coming', member: name })).problem]).toEqual([
        name,
        undefined,
      ])
    expect(Object.keys((await room.state()).meetings['e22-0']!.registrations)).toEqual(['m3-0'])
  })
})

describe('one effect (faults rows 13, 14, 16)', () => {
  test('a delivery repeated after minutes, after a day, under another event id: one effect, the same answer', async () => {
    const room = await openRoom()
    const first = await room.press('m5-0', 'attend', { answer: 'coming' }, { keys: ['event-1', 'message-1'] })
    for (const [instant, keys] of [
      ['2027-04-21T08:01:00.000Z', ['event-1', 'message-1']],
      ['2027-04-21T08:05:00.000Z', ['event-2', 'message-1']],
      ['2027-04-22T08:00:00.000Z', ['event-3', 'message-1']],
    ] as const) {
      room.at(instant)
      const again = await room.press('m5-0', 'attend', { answer: 'coming' }, { keys: [...keys] })
      expect(again).toEqual({ ...first, repeated: true })
    }
    const facts = (await room.entries())
      .flatMap(entry => entry.changes)
      .filter(change => change.type === 'attendance-registered')
    expect(facts).toHaveLength(1)
  })

  test('a form sent twice at the same instant is one record', async () => {
    const room = await openRoom()
    const both = await Promise.all(
      [1, 2].map(() => room.fill('m5-0', 'attend', { answer: 'coming' }, { keys: ['form-1'] })),
    )
    expect(both.map(reply => reply.repeated === true).sort()).toEqual([false, true])
    expect(both[0]!.card.text).toBe(both[1]!.card.text)
  })

  test('only the retry arrives: it is processed', async () => {
    const room = await openRoom()
    const reply = await room.press('m5-0', 'attend', { answer: 'coming' }, { keys: ['event-1/retry-2', 'message-1'] })
    expect(reply.problem).toBeUndefined()
    expect((await room.state()).meetings['e22-0']!.registrations['m5-0']!.answer).toBe('coming')
  })
})

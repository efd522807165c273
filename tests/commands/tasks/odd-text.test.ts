import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRoom } from '../../fixtures/room.ts'

const ODD = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    '\u200b',
    '\u202eabc',
    '👩‍👩‍👧',
    'e\u0301',
    '<!channel>',
    '=1+1',
    '__proto__',
    'constructor',
    'a\u0000b',
    '§',
    '{x}',
  ),
)
const MEMBER = ['guest-suggest', 'matter-suggest', 'task-add'] as const
const FIELD = { 'guest-suggest': 'name', 'matter-suggest': 'title', 'task-add': 'what' } as const

test('whatever people type is kept as typed or refused kindly, and nothing breaks', async () => {
  const room = await openRoom()
  await fc.assert(
    fc.asyncProperty(ODD, fc.constantFrom(...MEMBER), async (text, command) => {
      const reply = await room.press('m7-0', command, { [FIELD[command]]: text })
      if (reply.problem !== undefined) expect(['missing', 'taken']).toContain(reply.problem)
      for (const [query, args] of [
        ['guests', { about: text }],
        ['tasks', { owner: text }],
        ['agenda', {}],
      ] as const) {
        const answer = await room.press('m7-0', query, { ...args })
        if (answer.problem !== undefined) expect(['missing', 'ambiguous']).toContain(answer.problem)
      }
      expect(room.errors).toEqual([])
    }),
    { numRuns: 150 },
  )
  const invisible = await room.press('m7-0', 'guest-suggest', { name: '\u200b\u2060' })
  expect(invisible.problem).toBe('missing')
  const state = await room.state()
  for (const one of [...Object.values(state.guests), ...Object.values(state.items)])
    expect(('name' in one ? one.name : one.title).trim()).not.toBe('')
  expect(structuredClone(state)).toEqual(state)
})

test('ten thousand characters are refused with the field named', async () => {
  const room = await openRoom()
  for (const command of MEMBER) {
    const reply = await room.fill('m7-0', command, { [FIELD[command]]: 'å'.repeat(10_000) })
    expect(reply.problem).toBe('too-long')
    expect(reply.form?.fields.find(field => field.name === FIELD[command])?.error).toBeTruthy()
  }
})

import { describe, expect, test } from 'vitest'
import { openRoom } from '../../fixtures/room.ts'

describe('attend', () => {
  test('a member answers for the next meeting', async () => {
    const room = await openRoom()
    const reply = await room.press('m5-0', 'attend', { answer: 'coming' })
    expect(reply.problem).toBeUndefined()
    expect(reply.card.text).toContain('12 maj')
    const state = await room.state()
    expect(state.meetings['e22-0']!.registrations['m5-0']).toMatchObject({ answer: 'coming', by: 'm5-0' })
  })

  test('the latest answer holds, and the same delivery twice has one effect', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'attend', { answer: 'coming' })
    const first = await room.press('m5-0', 'attend', { answer: 'absent', meeting: '12 maj' }, { keys: ['k1'] })
    const again = await room.press('m5-0', 'attend', { answer: 'absent', meeting: '12 maj' }, { keys: ['k1', 'k2'] })
    expect(again.repeated).toBe(true)
    expect(again.card.text).toBe(first.card.text)
    expect((await room.state()).meetings['e22-0']!.registrations['m5-0']!.answer).toBe('absent')
    expect((await room.entries()).filter(entry => entry.keys.includes('k1'))).toHaveLength(1)
  })

  test('only the keepers answer for somebody else', async () => {
    const room = await openRoom()
    expect((await room.press('m5-0', 'attend', { answer: 'remote', member: 'Omar' })).problem).toBe('forbidden')
    expect((await room.press('m15-0', 'attend', { answer: 'remote', member: 'Omar' })).problem).toBeUndefined()
    expect((await room.press('m15-0', 'attend', { answer: 'remote', member: 'Anna' })).problem).toBe('ambiguous')
  })

  test('an outsider gets the constant answer, whatever they send', async () => {
    const room = await openRoom()
    const a = await room.press('outsider', 'attend', { answer: 'coming' })
    const b = await room.say('outsider', 'vilka kommer?')
    const c = await room.press('outsider', 'no-such', {})
    expect([a.problem, b.problem, c.problem]).toEqual(['outsider', 'outsider', 'outsider'])
    expect(new Set([a.card.text, b.card.text, c.card.text]).size).toBe(1)
    expect(JSON.stringify(a)).not.toContain('Landsbygd')
  })

  test('a missing answer opens the form, with the meeting filled in', async () => {
    const room = await openRoom()
    const reply = await room.press('m5-0', 'attend', {})
    expect(reply.problem).toBe('missing')
    expect(reply.form?.fields.find(field => field.name === 'answer')).toMatchObject({ required: true })
    expect(reply.form?.fields.find(field => field.name === 'answer')?.options).toHaveLength(5)
  })
})

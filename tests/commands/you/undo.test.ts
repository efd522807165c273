import { describe, expect, test } from 'vitest'
import { openRoom } from '../../fixtures/room.ts'

describe('undo', () => {
  test('puts back one’s own last change as a new fact', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'attend', { answer: 'coming' })
    await room.press('m5-0', 'attend', { answer: 'absent' })
    expect((await room.press('m5-0', 'undo')).problem).toBeUndefined()
    expect((await room.state()).meetings['e22-0']!.registrations['m5-0']!.answer).toBe('coming')
    expect((await room.entries()).at(-1)!.changes[0]).toMatchObject({ type: 'undone', command: 'attend' })
  })

  test('takes back the first answer altogether', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'attend', { answer: 'coming' })
    await room.press('m5-0', 'undo')
    expect((await room.state()).meetings['e22-0']!.registrations).toEqual({})
  })

  test('only once, only one’s own, only for ten minutes', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'attend', { answer: 'coming' })
    expect((await room.press('m6-0', 'undo')).problem).toBe('expired')
    room.at('2027-04-21T08:10:01.000Z')
    expect((await room.press('m5-0', 'undo')).problem).toBe('expired')
    room.at('2027-04-21T08:10:00.000Z')
    expect((await room.press('m5-0', 'undo')).problem).toBeUndefined()
    expect((await room.press('m5-0', 'undo')).problem).toBe('expired')
  })

  test('refused when the secretary has since changed the same answer', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'attend', { answer: 'coming' })
    await room.press('m15-0', 'attend', { answer: 'absent', member: 'm5-0' })
    expect((await room.press('m5-0', 'undo')).problem).toBe('clash')
    expect((await room.state()).meetings['e22-0']!.registrations['m5-0']!.answer).toBe('absent')
  })

  test('a setting in between does not stand in the way, and is not undone', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'attend', { answer: 'coming' })
    await room.press('m5-0', 'language', { language: 'en' })
    const reply = await room.press('m5-0', 'undo')
    expect(reply.lang).toBe('en')
    const state = await room.state()
    expect(state.members['m5-0']!.language).toBe('en')
    expect(state.meetings['e22-0']!.registrations).toEqual({})
  })

  test('a matter added at an open meeting stays once somebody’s presence is told by its place', async () => {
    const room = await openRoom()
    room.at('2027-05-12T07:30:00.000Z')
    await room.press('m15-0', 'meeting-open')
    await room.press('m15-0', 'roll-call', { present: 'Karin, Yusuf, Margareta, Johan, Sofia' })
    await room.press('m15-0', 'matter-add', { title: 'Snöröjning' })
    expect((await room.press('m1-0', 'away', { member: 'Karin', item: 'Snöröjning' })).problem).toBeUndefined()
    expect((await room.press('m15-0', 'undo')).problem).toBe('clash')
    expect(Object.values((await room.state()).items).some(item => item.title === 'Snöröjning')).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

type Room = Awaited<ReturnType<typeof openRoom>>
const asks = async (room: Room) => (await room.state()).meetings['e22-0']!.asks
const postsTo = async (room: Room, member: string) =>
  Object.values((await room.state()).posts).filter(post => 'member' in post.to && post.to.member === member)
const answer = (room: Room, as: string, ask: string, said: 'yes' | 'no', more?: { keys: string[] }) =>
  room.press(as, 'alternate-answer', { meeting: 'e22-0', ask, answer: said }, more)

describe('alternates', () => {
  test('a no asks the next in order, with buttons; a yes is a promise', async () => {
    const room = await openRoom()
    const reply = await room.press('m3-0', 'attend', { answer: 'absent' })
    expect(reply.card.text).toContain('Omar Haddad')
    const [ask] = await asks(room)
    expect(ask).toMatchObject({ for: 'm3-0', alternate: 'm10-0' })
    const [post] = await postsTo(room, 'm10-0')
    expect(post).toMatchObject({ kind: 'asks', state: 'queued' })
    expect(JSON.stringify(post!.card)).toContain('alternate-answer')
    expect((await answer(room, 'm10-0', ask!.id, 'yes')).problem).toBeUndefined()
    expect((await asks(room))[0]).toMatchObject({ answer: 'yes' })
    const who = await room.press('m15-0', 'who-comes', {})
    expect(who.card.text).toContain('Omar Haddad för Karin Åkesson')
  })

  test('the same party is asked first; the same delivery asks once', async () => {
    const room = await openRoom()
    await room.press('m7-0', 'attend', { answer: 'absent' }, { keys: ['k1'] })
    await room.press('m7-0', 'attend', { answer: 'absent' }, { keys: ['k1'] })
    await room.press('m7-0', 'attend', { answer: 'absent' })
    expect(await asks(room)).toMatchObject([{ for: 'm7-0', alternate: 'm13-0' }])
  })

  test('a no asks on, until nobody is left and the secretary hears of it', async () => {
    const room = await openRoom()
    await room.press('m8-0', 'attend', { answer: 'absent' })
    for (let i = 0; i < 5; i++) {
      const last = (await asks(room)).at(-1)!
      expect((await answer(room, last.alternate, last.id, 'no')).problem).toBeUndefined()
    }
    const all = await asks(room)
    expect(new Set(all.map(ask => ask.alternate)).size).toBe(5)
    expect(await postsTo(room, 'm15-0')).toHaveLength(1)
  })

  test('the member comes after all: the ask is withdrawn, the alternate told, the button expired', async () => {
    const room = await openRoom()
    await room.press('m3-0', 'attend', { answer: 'absent' })
    const [ask] = await asks(room)
    await room.press('m3-0', 'attend', { answer: 'coming' })
    expect((await asks(room))[0]).toMatchObject({ withdrawn: true })
    expect((await postsTo(room, 'm10-0')).map(post => post.kind)).toEqual(['asks', 'answers'])
    expect((await answer(room, 'm10-0', ask!.id, 'yes')).problem).toBe('expired')
    await room.press('m3-0', 'attend', { answer: 'absent' })
    expect(await asks(room)).toHaveLength(2)
  })

  test('an alternate who is released is asked for a seat that nobody fills', async () => {
    const room = await openRoom()
    for (const id of ['m1-0', 'm2-0', 'm3-0', 'm4-0', 'm5-0', 'm6-0'])
      await room.press(id, 'attend', { answer: 'absent' })
    expect(await asks(room)).toHaveLength(5)
    await room.press('m1-0', 'attend', { answer: 'remote' })
    const all = await asks(room)
    expect(all).toHaveLength(6)
    expect(all[5]).toMatchObject({ for: 'm6-0', alternate: all.find(ask => ask.for === 'm1-0')!.alternate })
  })

  test('an alternate’s own registration answers the question', async () => {
    const room = await openRoom()
    await room.press('m3-0', 'attend', { answer: 'absent' })
    await room.press('m10-0', 'attend', { answer: 'coming' })
    expect((await asks(room))[0]).toMatchObject({ answer: 'yes' })
    await room.press('m10-0', 'attend', { answer: 'absent' })
    expect(await asks(room)).toMatchObject([{ answer: 'no' }, { for: 'm3-0', alternate: 'm11-0' }])
  })

  test('only the one who was asked, or the keepers, answer', async () => {
    const room = await openRoom()
    await room.press('m3-0', 'attend', { answer: 'absent' })
    const [ask] = await asks(room)
    expect((await answer(room, 'm11-0', ask!.id, 'yes')).problem).toBe('forbidden')
    expect((await answer(room, 'm15-0', ask!.id, 'yes')).problem).toBeUndefined()
    expect((await answer(room, 'm10-0', 'k999', 'yes')).problem).toBe('expired')
  })

  test('an official’s no asks nobody; maybe asks nobody', async () => {
    const room = await openRoom()
    await room.press('m16-0', 'attend', { answer: 'absent' })
    await room.press('m3-0', 'attend', { answer: 'maybe' })
    expect(await asks(room)).toEqual([])
  })

  test('undo takes back the question', async () => {
    const room = await openRoom()
    await room.press('m3-0', 'attend', { answer: 'absent' })
    expect((await room.press('m3-0', 'undo', {})).problem).toBeUndefined()
    expect(await asks(room)).toEqual([])
    expect((await postsTo(room, 'm10-0'))[0]?.state).toBe('withdrawn')
  })
})

test('remotely only where the group allows it (KL 6:24)', async () => {
  const room = await openRoom({
    changes: [...fixtureChanges(), groupChanges.rulesSet({ rules: { remote: false } })],
  })
  expect((await room.press('m3-0', 'attend', { answer: 'remote' })).problem).toBe('conflict')
  expect((await room.press('m3-0', 'attend', { answer: 'coming' })).problem).toBeUndefined()
})

describe('who-comes', () => {
  test('counts first, then names, and the quorum', async () => {
    const room = await openRoom()
    for (const id of ['m1-0', 'm2-0', 'm4-0', 'm5-0']) await room.press(id, 'attend', { answer: 'coming' })
    await room.press('m6-0', 'attend', { answer: 'remote' })
    await room.press('m3-0', 'attend', { answer: 'absent', reason: 'barnen är sjuka' })
    const reply = await room.press('m5-0', 'who-comes', {})
    expect(reply.card.lead).toMatch(/^5 .*1 .*4 /)
    expect(reply.card.text).toContain('5 av 9')
    expect(reply.card.text).not.toContain('barnen')
    expect((await room.press('m15-0', 'who-comes', {})).card.text).toContain('barnen')
    const english = await room.press('m5-0', 'who-comes', {}, { lang: 'en' })
    expect(english.card.text).toContain('5 of 9 seats')
  })

  test('who has not answered; by party', async () => {
    const room = await openRoom()
    await room.press('m1-0', 'attend', { answer: 'coming' })
    const missing = await room.press('m1-0', 'who-comes', { only: 'unanswered' })
    expect(missing.card.text).toContain('Yusuf Demir')
    expect(missing.card.text).not.toContain('Margareta Lindqvist')
    const table = await room.press('m1-0', 'who-comes', { by: 'party' })
    expect(table.card.blocks.some(block => block.kind === 'table')).toBe(true)
  })

  test('an outsider learns nothing; a day without a meeting is told', async () => {
    const room = await openRoom()
    expect((await room.press('outsider', 'who-comes', {})).problem).toBe('outsider')
    expect((await room.press('m5-0', 'who-comes', { meeting: '1 januari' })).problem).toBe('no-such-thing')
  })
})

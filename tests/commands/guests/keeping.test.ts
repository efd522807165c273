import { describe, expect, test } from 'vitest'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const SECRETARY = 'm15-0'
const posts = async (room: Awaited<ReturnType<typeof openRoom>>) =>
  Object.values((await room.state()).posts).map(({ to, kind, card }) => ({ to, kind, card: JSON.stringify(card) }))

describe('from suggestion to visit', () => {
  test('a member suggests, the secretary is asked, accepts, schedules, confirms; the member hears of each', async () => {
    const room = await openRoom()
    await room.press('m7-0', 'guest-suggest', { name: 'Nils Ek', organisation: 'Trafikverket', topic: 'landsvägar' })
    const [asked] = await posts(room)
    expect(asked).toMatchObject({ to: { member: SECRETARY }, kind: 'asks' })
    expect(asked!.card).toContain('guest-accept')
    const id = Object.values((await room.state()).guests).find(guest => guest.name === 'Nils Ek')!.id
    expect((await room.state()).guests[id]).toMatchObject({ state: 'suggested', suggestedBy: 'm7-0' })

    await room.press(SECRETARY, 'guest-accept', { guest: id })
    await room.press(SECRETARY, 'guest-schedule', { guest: 'Nils Ek', meeting: '12 maj' })
    await room.press(SECRETARY, 'guest-confirm', { guest: 'Nils' })
    expect((await room.state()).guests[id]).toMatchObject({
      state: 'confirmed',
      meeting: 'e22-0',
      agreed: '2027-05-12',
    })
    const heard = (await posts(room)).filter(post => 'member' in post.to && post.to.member === 'm7-0')
    expect(heard.map(post => post.kind)).toEqual(['answers', 'answers', 'answers'])
    expect(heard[1]!.card).toContain('12 maj')
  })

  test('the same delivery twice is one guest, and the same person twice is refused', async () => {
    const room = await openRoom()
    await room.press('m7-0', 'guest-suggest', { name: 'Nils Ek' }, { keys: ['k'] })
    expect((await room.press('m7-0', 'guest-suggest', { name: 'Nils Ek' }, { keys: ['k'] })).repeated).toBe(true)
    expect((await room.press('m8-0', 'guest-suggest', { name: ' nils  EK ' })).problem).toBe('taken')
    expect((await room.press('m8-0', 'guest-suggest', { name: 'Nils Ek', organisation: 'A' })).problem).toBe('taken')
    expect(Object.values((await room.state()).guests).filter(guest => guest.name === 'Nils Ek')).toHaveLength(1)
  })

  test('members and observers may not keep the list', async () => {
    const room = await openRoom()
    for (const command of ['accept', 'schedule', 'confirm', 'move', 'cancel', 'change'])
      expect((await room.press('m5-0', `guest-${command}`, { guest: 'g1-0' })).problem).toBe('forbidden')
    expect((await room.press('outsider', 'guest-suggest', { name: 'X' })).problem).toBe('outsider')
  })
})

describe('days', () => {
  const problem = (reply: LocalReply) => reply.problem

  test('a day when the group meets means that meeting; another day stays a day', async () => {
    const room = await openRoom()
    await room.press(SECRETARY, 'guest-schedule', { guest: 'Amina', day: '12 maj' })
    expect((await room.state()).guests['g3-0']).toMatchObject({ state: 'scheduled', meeting: 'e22-0' })
    await room.press(SECRETARY, 'guest-move', { guest: 'Amina', day: '20 maj' })
    const guest = (await room.state()).guests['g3-0']!
    expect(guest).toMatchObject({ date: '2027-05-20' })
    expect(guest.meeting).toBeUndefined()
    await room.press(SECRETARY, 'guest-move', { guest: 'Amina', undated: 'ja' })
    expect((await room.state()).guests['g3-0']).toMatchObject({ state: 'accepted' })
    expect((await room.press('m5-0', 'guests', { period: 'undated' }, { lang: 'en' })).card.text).toContain('Amina')
  })

  test('past days, closed and cancelled meetings are refused', async () => {
    const room = await openRoom({
      changes: [...fixtureChanges(), meetingChanges.meetingCancelled({ meeting: 'e23-0' })],
    })
    const schedule = (args: object) => room.press(SECRETARY, 'guest-schedule', { guest: 'Amina', ...args })
    expect(problem(await schedule({ day: '2027-04-20' }))).toBe('past')
    expect(problem(await schedule({ meeting: 'e21-0' }))).toBe('closed')
    expect(problem(await schedule({ meeting: '11 juni' }))).toBe('closed')
    expect(problem(await schedule({}))).toBe('missing')
    expect(problem(await schedule({ meeting: '13 maj' }))).toBe('no-such-thing')
    room.at('2027-05-13T08:00:00.000Z')
    expect(problem(await schedule({ meeting: 'e22-0' }))).toBe('past')
    expect((await room.state()).guests['g3-0']!.state).toBe('accepted')
  })

  test('one person is one guest of a meeting', async () => {
    const room = await openRoom()
    expect(problem(await room.press(SECRETARY, 'guest-schedule', { guest: 'Ingrid', meeting: '11 juni' }))).toBe(
      'taken',
    )
    expect(problem(await room.press(SECRETARY, 'guest-move', { guest: 'Ingrid', meeting: '12 maj' }))).toBe('taken')
    await room.press('m5-0', 'guest-suggest', { name: 'Ingrid Falkenmark', organisation: 'Annat län' })
    const twin = Object.values((await room.state()).guests).find(guest => guest.organisation === 'Annat län')!
    expect(problem(await room.press(SECRETARY, 'guest-accept', { guest: 'Ingrid' }))).toBe('ambiguous')
    expect(
      problem(await room.press(SECRETARY, 'guest-schedule', { guest: twin.id, meeting: '12 maj' })),
    ).toBeUndefined()
    await room.press(SECRETARY, 'guest-cancel', { guest: twin.id })
    await room.press('m5-0', 'guest-suggest', { name: 'Amina Warsame', organisation: 'Annan stuga' })
    const second = Object.values((await room.state()).guests).find(guest => guest.organisation === 'Annan stuga')!
    await room.press(SECRETARY, 'guest-change', { guest: second.id, organisation: 'Röda stugan' })
    await room.press(SECRETARY, 'guest-schedule', { guest: 'g3-0', meeting: '12 maj' })
    expect(problem(await room.press(SECRETARY, 'guest-schedule', { guest: second.id, meeting: '12 maj' }))).toBe(
      'taken',
    )
  })

  test('confirming needs a day, and once is enough', async () => {
    const room = await openRoom()
    expect(problem(await room.press(SECRETARY, 'guest-confirm', { guest: 'Amina' }))).toBe('conflict')
    expect(problem(await room.press(SECRETARY, 'guest-move', { guest: 'Amina', meeting: '12 maj' }))).toBe('conflict')
    expect(problem(await room.press(SECRETARY, 'guest-confirm', { guest: 'Ingrid' }))).toBe('taken')
    expect(problem(await room.press(SECRETARY, 'guest-accept', { guest: 'Ingrid' }))).toBe('taken')
  })
})

describe('change and cancel', () => {
  test('a cancelled guest is gone from the list, with the reason kept and told', async () => {
    const room = await openRoom()
    await room.press('m7-0', 'guest-suggest', { name: 'Nils Ek' })
    const reply = await room.press(SECRETARY, 'guest-cancel', { guest: 'Nils Ek', reason: 'Sjuk' }, { lang: 'en' })
    expect(reply.card.text).toContain('Sjuk')
    const guest = Object.values((await room.state()).guests).find(one => one.name === 'Nils Ek')!
    expect(guest).toMatchObject({ state: 'cancelled', cancelledBecause: 'Sjuk' })
    expect((await posts(room)).at(-1)).toMatchObject({ to: { member: 'm7-0' } })
    expect((await room.press('m7-0', 'guests')).card.text).not.toContain('Nils')
    expect((await room.press(SECRETARY, 'guest-confirm', { guest: guest.id })).problem).toBe('closed')
    expect((await room.press(SECRETARY, 'guest-confirm', { guest: 'Nils Ek' })).problem).toBe('no-such-thing')
  })

  test('what is known changes, and who may see it; nothing said is asked about', async () => {
    const room = await openRoom()
    await room.press(SECRETARY, 'guest-change', { guest: 'Amina', topic: 'språkcaféer', named: 'Anna Berg' })
    expect((await room.state()).guests['g3-0']).toMatchObject({
      topic: 'språkcaféer',
      visibility: { kind: 'named', members: ['m5-0'] },
    })
    expect((await room.press(SECRETARY, 'guest-change', { guest: 'Amina' })).problem).toBe('missing')
  })
})

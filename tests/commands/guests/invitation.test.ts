import { describe, expect, test } from 'vitest'
import { guestAccount } from '../../../src/core/actor.ts'
import { GUEST_LINK, GUEST_PAGES } from '../../../src/core/guest-link.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { readSigned } from '../../../src/core/links.ts'
import { GROUP, NOW } from '../../fixtures/group.ts'
import { openRoom, SECRET } from '../../fixtures/room.ts'

const SECRETARY = 'm15-0'
const LINK = /https:\/\/klubban\.example\.se\/gast\/[\w.-]+/

/** As a guest by the link in a letter: what the page would do with it. */
function byLink(room: Awaited<ReturnType<typeof openRoom>>, letter: string, now = NOW) {
  const token = LINK.exec(letter)![0].split(GUEST_PAGES)[1]!
  const payload = readSigned(SECRET, GUEST_LINK, token, now)
  if (!payload) return null
  const [group, guest, booking] = payload as [string, string, string]
  let n = 0
  const ask = (command: string, args: Record<string, string> = {}): Promise<LocalReply> =>
    room.core.handle({
      keys: [`guest-${++n}`],
      account: guestAccount(group, guest, booking),
      group,
      input: { intent: { command, args } },
    })
  return { payload, ask, answer: (answer: string, needs = '') => ask('guest-answer', { answer, needs }) }
}

const letterTo = async (room: Awaited<ReturnType<typeof openRoom>>, guest: string) =>
  (await room.press(SECRETARY, 'guest-letter', { guest })).card.text

describe('a letter to a guest', () => {
  test('tells day, time, place and topic, and holds a link for this booking alone', async () => {
    const room = await openRoom()
    const letter = await letterTo(room, 'g2-0')
    for (const words of ['Bengt Stålhandske', '11 juni', '9.30–12', 'Skara', 'mötesplatser'])
      expect(letter).toContain(words)
    expect(byLink(room, letter)!.payload).toEqual([GROUP, 'g2-0', '0'])
    expect(byLink(room, letter, '2027-06-13T00:00:00.000Z')).toBeNull()
  })

  test('is for those who keep the record, and stored nowhere', async () => {
    const room = await openRoom()
    const before = (await room.entries()).length
    expect((await room.press('m5-0', 'guest-letter', { guest: 'g2-0' })).problem).toBe('forbidden')
    await letterTo(room, 'g2-0')
    expect((await room.entries()).length).toBe(before)
  })

  test('needs a day', async () => {
    const room = await openRoom()
    expect((await room.press(SECRETARY, 'guest-letter', { guest: 'g3-0' })).problem).toBe('conflict')
  })

  test('says when the guest is on, where the agenda does', async () => {
    const room = await openRoom()
    await room.press(SECRETARY, 'matter-change', { item: 'a1-0', minutes: '10' })
    await room.press(SECRETARY, 'matter-change', { item: 'a3-0', presenter: 'Ingrid Falkenmark' })
    expect(await letterTo(room, 'g1-0')).toContain('Din tid: kl. 10.10–10.30')
  })
})

describe('sent from here', () => {
  test('queues a letter whose link is made when it is sent, and keeps the address', async () => {
    const room = await openRoom({ mails: true })
    const reply = await room.press(SECRETARY, 'guest-invite', { guest: 'g2-0', email: 'bengt@exempel.se' })
    expect(reply.problem).toBeUndefined()
    const state = await room.state()
    expect(state.guests['g2-0']!.email).toBe('bengt@exempel.se')
    expect(Object.values(state.posts).at(-1)).toMatchObject({
      to: { guest: 'g2-0' },
      view: { command: 'guest-invitation' },
    })
    expect(JSON.stringify(await room.entries())).not.toContain('/gast/')
  })

  test.each([
    [undefined, { guest: 'g2-0', email: 'bengt@exempel.se' }, 'conflict'],
    [true, { guest: 'g2-0' }, 'missing'],
    [true, { guest: 'g2-0', email: 'inte en adress' }, 'invalid'],
    [true, { guest: 'g3-0', email: 'a@exempel.se' }, 'conflict'],
  ] as const)('mail server %s, %j: %s', async (mails, args, code) => {
    const room = await openRoom(mails ? { mails } : {})
    expect((await room.press(SECRETARY, 'guest-invite', args)).problem).toBe(code)
  })

  test('a meeting that moves or is called off tells them by letter', async () => {
    const room = await openRoom({ mails: true })
    await room.press(SECRETARY, 'guest-invite', { guest: 'g2-0', email: 'bengt@exempel.se' })
    const moved = await room.press(SECRETARY, 'meeting-move', { meeting: 'e23-0', date: '2027-06-14' })
    expect(moved.card.text).not.toContain('Bengt')
    await room.press(SECRETARY, 'meeting-cancel', { meeting: 'e23-0' })
    const letters = Object.values((await room.state()).posts).filter(post => 'guest' in post.to)
    expect(letters).toHaveLength(3)
  })
})

describe('a guest by the link', () => {
  test('sees their own visit and nothing else', async () => {
    const room = await openRoom()
    const guest = byLink(room, await letterTo(room, 'g2-0'))!
    const page = await guest.ask('guest-invitation', { here: 'ja' })
    expect(page.card.text).toContain('11 juni')
    expect(JSON.stringify(page.card)).not.toMatch(/servicepunkter|Falkenmark|Lindqvist/)
    for (const command of ['home', 'agenda', 'guests', 'who-comes', 'digests', 'meetings', 'help', 'members', 'undo'])
      expect((await guest.ask(command)).problem).toBe('forbidden')
    expect((await room.press('m5-0', 'guest-invitation')).problem).toBe('forbidden')
    expect((await room.press(SECRETARY, 'guest-answer', { answer: 'yes' })).problem).toBe('forbidden')
  })

  test('says yes, with what they need; the secretary is told, and the journal says who it was', async () => {
    const room = await openRoom()
    const guest = byLink(room, await letterTo(room, 'g2-0'))!
    expect((await guest.answer('yes', 'Projektor')).problem).toBeUndefined()
    const state = await room.state()
    expect(state.guests['g2-0']).toMatchObject({ state: 'confirmed', needs: 'Projektor' })
    const entry = (await room.entries()).at(-1)!
    expect(entry.by).toEqual({ role: 'guest', account: `guest/${GROUP}/g2-0:0`, guest: 'g2-0' })
    const told = Object.values(state.posts).at(-1)!
    expect([told.to, JSON.stringify(told.card)]).toEqual([{ member: SECRETARY }, expect.stringContaining('Projektor')])
    const posts = Object.keys(state.posts).length
    await guest.answer('yes', 'Projektor')
    expect(Object.keys((await room.state()).posts)).toHaveLength(posts)
  })

  test('says no, with why', async () => {
    const room = await openRoom()
    const guest = byLink(room, await letterTo(room, 'g2-0'))!
    await guest.answer('no', 'Sjuk')
    expect((await room.state()).guests['g2-0']).toMatchObject({ state: 'cancelled', cancelledBecause: 'Sjuk' })
    expect((await guest.answer('yes')).problem).toBe('closed')
  })

  test('another day makes the old link nobody’s', async () => {
    const room = await openRoom()
    const guest = byLink(room, await letterTo(room, 'g2-0'))!
    await room.press(SECRETARY, 'guest-move', { guest: 'g2-0', meeting: 'e22-0' })
    expect((await guest.ask('guest-invitation')).problem).toBe('outsider')
    expect((await guest.answer('yes')).problem).toBe('outsider')
    const anew = byLink(room, await letterTo(room, 'g2-0'))!
    expect((await anew.answer('yes')).problem).toBeUndefined()
  })

  test('a meeting that moved asks again, by the same link', async () => {
    const room = await openRoom()
    const guest = byLink(room, await letterTo(room, 'g1-0'))!
    await room.press(SECRETARY, 'meeting-move', { meeting: 'e22-0', date: '2027-05-19' })
    expect((await guest.ask('guest-invitation')).card.text).toContain('flyttats')
    await guest.answer('yes')
    expect((await guest.ask('guest-invitation')).card.text).not.toContain('flyttats')
  })

  test('another group’s guest of the same name is another', async () => {
    const room = await openRoom()
    const reply = await room.core.handle({
      keys: [],
      account: guestAccount('annan', 'g2-0', '0'),
      group: GROUP,
      input: { intent: { command: 'guest-invitation', args: {} } },
    })
    expect(reply.problem).toBe('outsider')
  })
})

import { describe, expect, test } from 'vitest'
import { digestOfCode } from '../../../src/core/codes.ts'
import { DIRECTORY_ID } from '../../../src/domain/model.ts'
import type { DirectoryState } from '../../../src/domain/state.ts'
import { openRoom } from '../../fixtures/room.ts'

type Room = Awaited<ReturnType<typeof openRoom>>
let n = 0
/** Somebody in a chat, where no group is known. */
const chat = (room: Room, user: string, command: string, args: Record<string, unknown> = {}) =>
  room.core.handle({
    keys: [`chat-${++n}`],
    account: { platform: 'slack', space: 'T1', user },
    input: { intent: { command, args } },
  })
const issue = async (room: Room, member = 'Omar') => {
  const reply = await room.press('m15-0', 'link-code', { member }, { keys: [`issue-${++n}`] })
  return { reply, code: /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(reply.card.text)?.[0] ?? '' }
}
const directory = (room: Room) => room.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, state => state)

describe('link-code', () => {
  test('is shown once; neither journal nor state hold it', async () => {
    const room = await openRoom()
    const first = await room.press('m15-0', 'link-code', { member: 'Omar' }, { keys: ['k'] })
    const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(first.card.text)![0]
    const again = await room.press('m15-0', 'link-code', { member: 'Omar' }, { keys: ['k'] })
    expect(again.repeated).toBe(true)
    expect(again.card.text).not.toContain(code)
    expect(first.audience).toBe('private')
    expect(JSON.stringify([await room.entries(), await room.state()])).not.toContain(code)
    expect((await room.state()).members['m10-0']!.code!.digest).toBe(digestOfCode(code))
  })
  test('only the secretary and the administrator; not for who has left', async () => {
    const room = await openRoom()
    expect((await room.press('m1-0', 'link-code', { member: 'Omar' })).problem).toBe('forbidden')
    expect((await room.press('admin', 'link-code', { member: 'Omar' })).problem).toBeUndefined()
    await room.press('m15-0', 'member-end', { member: 'Omar', on: '2027-04-01' })
    expect((await room.press('m15-0', 'link-code', { member: 'Omar' })).problem).toBe('conflict')
  })
})

describe('link', () => {
  test('whoever has the code becomes the member, once', async () => {
    const room = await openRoom()
    const { code } = await issue(room)
    expect((await chat(room, 'U1', 'members')).problem).toBe('outsider')
    const reply = await chat(room, 'U1', 'link', { code: code.toLowerCase().replace('-', ' ') })
    expect(reply.problem).toBeUndefined()
    expect(reply.card.text).toContain('Omar Haddad')
    const member = (await room.state()).members['m10-0']!
    expect(member).toMatchObject({ accounts: ['slack/T1/U1'] })
    expect(member.code).toBeUndefined()
    expect((await chat(room, 'U1', 'about-me')).problem).toBeUndefined()
    expect((await chat(room, 'U2', 'link', { code })).problem).toBe('expired')
  })

  test('wrong, old and no code get one and the same answer', async () => {
    const room = await openRoom()
    const { code } = await issue(room)
    const wrong = await chat(room, 'U1', 'link', { code: 'AAAAA-AAAAA' })
    room.at('2027-04-22T08:00:01.000Z')
    const old = await chat(room, 'U1', 'link', { code })
    expect([wrong.problem, old.problem]).toEqual(['expired', 'expired'])
    expect(old.card.text).toBe(wrong.card.text)
    expect(wrong.card.text).not.toContain('Landsbygd')
    expect((await directory(room)).accounts).toEqual({})
  })

  test('a second account of one person is the same person', async () => {
    const room = await openRoom()
    await chat(room, 'U1', 'link', { code: (await issue(room)).code })
    await chat(room, 'U2', 'link', { code: (await issue(room)).code })
    const { people, accounts } = await directory(room)
    expect(Object.keys(people)).toHaveLength(1)
    expect(accounts['slack/T1/U1']).toBe(accounts['slack/T1/U2'])
  })

  test('an account that is somebody else here, and demo people, are refused', async () => {
    const room = await openRoom()
    await chat(room, 'U1', 'link', { code: (await issue(room)).code })
    const { code } = await issue(room, 'Elin')
    expect((await chat(room, 'U1', 'link', { code })).problem).toBe('taken')
    expect((await room.press('outsider', 'link', { code })).problem).toBe('conflict')
    expect((await room.state()).members['m11-0']!.accounts).toEqual([])
  })

  test('of two who type one code at the same instant, one is let in; a repeated delivery gets the same answer', async () => {
    const room = await openRoom()
    const { code } = await issue(room)
    const type = (user: string, key: string) =>
      room.core.handle({
        keys: [key],
        account: { platform: 'slack', space: 'T1', user },
        input: { intent: { command: 'link', args: { code } } },
      })
    const both = await Promise.all([type('U1', 'x1'), type('U2', 'x2')])
    expect(both.map(reply => reply.problem ?? 'in').sort()).toEqual(['expired', 'in'])
    expect(Object.keys((await directory(room)).accounts)).toHaveLength(1)
    const winner: [string, string] = both[0]!.problem === undefined ? ['U1', 'x1'] : ['U2', 'x2']
    expect((await type(...winner)).repeated).toBe(true)
  })
})

describe('unlink', () => {
  test('the secretary takes an account from a member, who is nobody then; the member may do so too', async () => {
    const room = await openRoom()
    await chat(room, 'U1', 'link', { code: (await issue(room)).code })
    expect((await chat(room, 'U1', 'unlink', { member: 'Anna Berg' })).problem).toBe('forbidden')
    expect((await room.press('m15-0', 'unlink', { member: 'Omar' })).problem).toBeUndefined()
    expect((await room.state()).members['m10-0']!.accounts).toEqual([])
    expect(await directory(room)).toMatchObject({ accounts: {}, people: {} })
    expect((await chat(room, 'U1', 'about-me')).problem).toBe('outsider')
    expect((await room.press('m15-0', 'unlink', { member: 'Omar' })).problem).toBe('conflict')
    await chat(room, 'U1', 'link', { code: (await issue(room)).code })
    expect((await chat(room, 'U1', 'unlink')).problem).toBeUndefined()
    expect((await chat(room, 'U1', 'about-me')).problem).toBe('outsider')
  })

  test('the command line must say whose', async () => {
    expect((await (await openRoom()).press('', 'unlink')).problem).toBe('missing')
  })
})

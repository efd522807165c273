import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/domain/change.ts'
import { memberChanges } from '../../src/domain/changes/members.ts'
import { DIRECTORY_ID } from '../../src/domain/model.ts'
import type { DirectoryState } from '../../src/domain/state.ts'
import { fixtureChanges, GROUP } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'

type Room = Awaited<ReturnType<typeof openRoom>>
const ANNA = 'anna.berg@regionen.example'
const by = { role: 'operator', account: 'operator/local/' } as const
const AT = '2027-04-01T08:00:00.000Z'

const rename = (member: string, email: string): Change => memberChanges.memberRenamed({ member, email })

/** The administrator is x/y/z; workspace T1 is trusted; people there have the addresses given. */
async function trusting(
  emails: Record<string, string | null>,
  more: { trust?: boolean; changes?: Change[] } = {},
): Promise<{ room: Room; asked: string[] }> {
  const asked: string[] = []
  const room = await openRoom({
    emailOf: async account => {
      asked.push(account.user)
      return emails[account.user] ?? null
    },
    changes: [...fixtureChanges(), rename('m5-0', ANNA), ...(more.changes ?? [])],
  })
  if (more.trust !== false)
    await room.core.handle({
      keys: [],
      account: { platform: 'x', space: 'y', user: 'z' },
      input: { intent: { command: 'space-trust', args: { what: 'trust', space: 'slack/T1' } } },
    })
  return { room, asked }
}

const write = (room: Room, user: string, { space = 'T1', command = 'about-me' } = {}) =>
  room.core.handle({
    keys: [],
    account: { platform: 'slack', space, user },
    input: { intent: { command, args: {} } },
  })
const directory = (room: Room) => room.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, state => state)

describe('an account that nobody knows, by its e-mail address', () => {
  test('is the member who has that address, is told so once, and stays so', async () => {
    const { room, asked } = await trusting({ U1: ` ${ANNA.toUpperCase()} ` })
    const first = await write(room, 'U1')
    expect(first.problem).toBeUndefined()
    expect(first.group).toEqual({ id: GROUP, name: (await room.state()).name })
    const name = (await room.state()).members['m5-0']!.name
    expect(first.card.text).toContain(`Jag kände igen dig som ${name}`)
    expect((await room.state()).members['m5-0']!.accounts).toEqual(['slack/T1/U1'])
    const second = await write(room, 'U1')
    expect(second.card.text).not.toContain('Jag kände igen dig')
    expect(asked).toEqual(['U1'])
  })

  test('is nobody in a workspace that is not trusted, and is not even asked about', async () => {
    const { room, asked } = await trusting({ U1: ANNA })
    expect((await write(room, 'U1', { space: 'T2' })).problem).toBe('outsider')
    const untrusting = await trusting({ U1: ANNA }, { trust: false })
    expect((await write(untrusting.room, 'U1')).problem).toBe('outsider')
    expect([...asked, ...untrusting.asked]).toEqual([])
  })

  test.each([
    ['without an address', null, []],
    ['with another address', 'okand@regionen.example', []],
    ['whose address two members have', ANNA, [rename('m6-0', ANNA)]],
    [
      'whose member has another account there already',
      ANNA,
      [memberChanges.memberLinked({ member: 'm5-0', account: 'slack/T1/U9' })],
    ],
    ['whose member has left', ANNA, [memberChanges.mandateEnded({ member: 'm5-0', on: '2027-04-02' })]],
  ])('is nobody %s', async (_what, email, changes) => {
    const { room } = await trusting({ U1: email }, { changes })
    const before = JSON.stringify(await directory(room))
    expect((await write(room, 'U1')).problem).toBe('outsider')
    expect(JSON.stringify(await directory(room))).toBe(before)
  })

  test('who was not found is looked for again a minute later, not at every message', async () => {
    const { room, asked } = await trusting({ U1: 'ny@regionen.example' })
    await write(room, 'U1')
    await write(room, 'U1')
    expect(asked).toEqual(['U1'])
    await room.store.update(GROUP, [], () => ({
      at: AT,
      by,
      intent: null,
      changes: [rename('m6-0', 'ny@regionen.example')],
      reply: null,
    }))
    expect((await write(room, 'U1')).problem).toBe('outsider')
    room.at('2027-04-21T08:01:00.001Z')
    expect((await write(room, 'U1')).problem).toBeUndefined()
  })

  test('a second account of the same member is the same person', async () => {
    const { room } = await trusting({ U1: ANNA, V1: ANNA })
    await write(room, 'U1')
    await room.core.handle({
      keys: [],
      account: { platform: 'x', space: 'y', user: 'z' },
      input: { intent: { command: 'space-trust', args: { what: 'trust', space: 'slack/T2' } } },
    })
    await write(room, 'V1', { space: 'T2' })
    const { accounts, people } = await directory(room)
    expect(Object.keys(people)).toHaveLength(1)
    expect(accounts['slack/T1/U1']).toBe(accounts['slack/T2/V1'])
  })
})

/** A second group with the same people in it. */
const SECOND = 'kultur'
async function inTwo(): Promise<Room> {
  const { room } = await trusting({ U1: ANNA })
  const changes = [...fixtureChanges(), rename('m5-0', ANNA)].map(one =>
    one.type === 'group-created' ? { ...one, id: SECOND, name: 'Kulturrådet' } : one,
  ) as Change[]
  await room.store.update(SECOND, [], () => ({ at: AT, by, intent: null, changes, reply: null }), { create: true })
  return room
}

describe('somebody in several groups', () => {
  test('is linked in all of them at once, is asked which is meant, and the choice holds', async () => {
    const room = await inTwo()
    const asked = await write(room, 'U1', { command: 'who-comes' })
    expect(asked.problem).toBe('missing')
    expect(asked.card.lead).toBe('Vilken av dina grupper gäller det?')
    const buttons = asked.card.blocks.flatMap(block => (block.kind === 'buttons' ? block.buttons : []))
    expect(buttons.map(one => one.label).sort()).toEqual(['Kulturrådet', (await room.state()).name].sort())
    const kultur = buttons.find(one => one.label === 'Kulturrådet')!
    if (!('intent' in kultur.press)) throw new Error('not a button that does something')
    const account = { platform: 'slack', space: 'T1', user: 'U1' }
    const chosen = await room.core.handle({ keys: [], account, input: kultur.press })
    expect(chosen.problem).toBeUndefined()
    expect((await write(room, 'U1')).group).toEqual({ id: SECOND, name: 'Kulturrådet' })
  })

  test('cannot choose a group they are not in, and an outsider learns of none', async () => {
    const room = await inTwo()
    await write(room, 'U1')
    const choose = (user: string, args: Record<string, unknown>) =>
      room.core.handle({
        keys: [],
        account: { platform: 'slack', space: 'T1', user },
        input: { intent: { command: 'group-choose', args } },
      })
    expect((await choose('U1', { group: 'hemlig' })).problem).toBe('no-such-group')
    for (const args of [{}, { group: SECOND }]) {
      const reply = await choose('U2', args)
      expect(reply.problem).toBe('outsider')
      expect(JSON.stringify(reply)).not.toContain('Kultur')
    }
  })
})

import { describe, expect, test } from 'vitest'
import { linkTo } from '../../../src/core/links.ts'
import { directoryChanges } from '../../../src/domain/changes/directory.ts'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { DIRECTORY_ID } from '../../../src/domain/model.ts'
import { GROUP } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const HOME = 'https://klubban.example.se'
const ROOM = 'demo/landsbygd/rummet'
type Room = Awaited<ReturnType<typeof openRoom>>

async function bound(visibility: 'group' | 'public'): Promise<Room> {
  const room = await openRoom()
  await room.store.update(DIRECTORY_ID, [], () => ({
    at: '2027-04-01T08:00:00.000Z',
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [directoryChanges.roomBound({ room: ROOM, group: GROUP, visibility })],
    reply: null,
  }))
  return room
}

const preview = (room: Room, user: string, address: string) =>
  room.core.handle({
    keys: [],
    account: { platform: 'demo', space: GROUP, user },
    room: ROOM,
    group: GROUP,
    input: { intent: { command: 'link-show', args: { address } } },
  })

const agenda = linkTo(HOME, GROUP, { command: 'agenda', args: { meeting: 'e22-0' } })

describe('link-show', () => {
  test('a link shows in the group’s room what the page behind it says, without buttons', async () => {
    const room = await bound('group')
    const reply = await preview(room, 'm15-0', agenda)
    expect(reply.problem).toBeUndefined()
    expect(reply.audience).toBe('room')
    expect(reply.card.lead).toBe((await room.press('m5-0', 'agenda', { meeting: 'e22-0' })).card.lead)
    expect(JSON.stringify(reply.card)).not.toContain('"press"')
    expect((await preview(room, 'm5-0', linkTo(HOME, GROUP))).card.lead).toBe(
      (await room.press('m5-0', 'meetings')).card.lead,
    )
  })

  test('whoever posts the link, the room sees what anybody in it may see', async () => {
    const room = await bound('group')
    await room.press('m15-0', 'matter-add', { title: 'Hemlig löneförhandling', meeting: 'e22-0' })
    const item = Object.values((await room.state()).items).find(one => one.title === 'Hemlig löneförhandling')!
    await room.store.update(GROUP, [], () => ({
      at: '2027-04-21T08:00:00.000Z',
      by: { role: 'operator', account: 'operator/local/' },
      intent: null,
      changes: [
        groupChanges.visibilitySet({ of: 'item', id: item.id, visibility: { kind: 'named', members: ['m15-0'] } }),
      ],
      reply: null,
    }))
    expect((await room.press('m15-0', 'agenda', { meeting: 'e22-0' })).card.text).toContain('Hemlig')
    expect((await preview(room, 'm15-0', agenda)).card.text).not.toContain('Hemlig')
    const section = linkTo(HOME, GROUP, { command: 'decision-show', args: { item: item.id } })
    const direct = await preview(room, 'm15-0', section)
    expect(JSON.stringify(direct)).not.toContain('Hemlig')
  })

  test('in a room that others can read, what is for the group stays private', async () => {
    expect((await preview(await bound('public'), 'm5-0', agenda)).audience).toBe('private')
  })

  test.each([
    ['another group', linkTo(HOME, 'annan', { command: 'agenda', args: {} })],
    ['a command that changes something', linkTo(HOME, GROUP, { command: 'attend', args: { answer: 'coming' } })],
    ['itself', linkTo(HOME, GROUP, { command: 'link-show', args: { address: agenda } })],
    ['a query for other roles', linkTo(HOME, GROUP, { command: 'imports', args: {} })],
    ['nothing of ours', 'https://other.example.se/g/landsbygd/agenda'],
  ])('a link to %s shows nothing, even to the secretary', async (_what, address) => {
    const room = await bound('group')
    const before = (await room.entries()).length
    expect((await preview(room, 'm15-0', address)).problem).toBe('no-such-thing')
    expect(await room.entries()).toHaveLength(before)
  })

  test('unknown people get the one constant answer', async () => {
    expect((await preview(await bound('group'), 'outsider', agenda)).problem).toBe('outsider')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOfName, slugOf } from '../../../src/commands/group/shared.ts'
import { DIRECTORY_ID } from '../../../src/domain/model.ts'
import { Problem } from '../../../src/domain/problem.ts'
import type { DirectoryState, GroupState } from '../../../src/domain/state.ts'
import { openRoom } from '../../fixtures/room.ts'

type Room = Awaited<ReturnType<typeof openRoom>>
const directory = (room: Room) => room.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, state => state)

describe('slugOf and bodyOfName', () => {
  test.each([
    ['Landsbygdsrådet Väst', 'landsbygdsradet-vast'],
    ['Åre–Östersund & Co', 'are-ostersund-co'],
    ['Øresund Æ', 'oresund-ae'],
  ])('%s → %s', (name, slug) => expect(slugOf(name)).toBe(slug))

  test('always a safe folder name, or a Problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        try {
          expect(slugOf(name)).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/)
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
        }
      }),
    )
  })

  test.each([
    ['Samverkansrådet', 'samverkansgrupp'],
    ['Landsbygdsberedningen', 'beredning'],
    ['Kulturnämnden', 'namnd'],
    ['Byarådet', 'rad'],
    ['Ekby byaförening', 'ideell-forening'],
    ['Vänner', 'samverkansgrupp'],
  ])('%s is a %s', (name, body) => expect(bodyOfName(name)).toBe(body))
})

describe('group-create', () => {
  test('the administrator makes a group, with its first secretary', async () => {
    const room = await openRoom()
    const reply = await room.press('admin', 'group-create', { name: 'Byarådet i Ekby', secretary: 'Åsa Ek' })
    expect(reply.problem).toBeUndefined()
    const state = await room.store.read<GroupState, GroupState>('byaradet-i-ekby', one => one)
    expect(state).toMatchObject({ name: 'Byarådet i Ekby', body: 'rad', demo: true, timeZone: 'Europe/Stockholm' })
    expect(Object.values(state.members)).toMatchObject([{ name: 'Åsa Ek', mandates: [{ role: 'secretary' }] }])
  })
  test('refuses a name that is taken or kept, an unknown zone, and everybody else', async () => {
    const room = await openRoom()
    const problem = async (args: object, as = 'admin') => (await room.press(as, 'group-create', { ...args })).problem
    expect(await problem({ name: 'Landsbygd' })).toBe('taken')
    expect(await problem({ name: 'Directory' })).toBe('invalid')
    expect(await problem({ name: '🌾' })).toBe('invalid')
    expect(await problem({ name: 'Ny grupp', timeZone: 'Mars/Olympus' })).toBe('invalid')
    expect(await problem({ name: 'Ny grupp' }, 'm15-0')).toBe('forbidden')
    expect(await problem({ name: 'Ny grupp' }, 'outsider')).toBe('outsider')
    expect(await room.store.aggregates()).toEqual([DIRECTORY_ID, 'landsbygd'])
  })
})

describe('group-show', () => {
  test('kind, rules in words, who leads', async () => {
    const room = await openRoom()
    const sv = await room.press('m5-0', 'group-show')
    expect(sv.card.text).toContain('5 av 9')
    expect(sv.card.text).toContain('Eva Ekdahl')
    expect((await room.press('m5-0', 'group-show', {}, { lang: 'en' })).card.text).toContain('5 of 9')
    expect((await room.press('outsider', 'group-show')).problem).toBe('outsider')
  })
})

describe('group-rules', () => {
  test('each rule alone, and the rest stays', async () => {
    const room = await openRoom()
    await room.press('m1-0', 'group-rules', { quorum: '6' })
    await room.press('m15-0', 'group-rules', { noticeDays: '10', approvers: '2', remote: 'nej', language: 'engelska' })
    const state = await room.state()
    expect(state.rules).toEqual({
      sections: 'year',
      record: 'protokoll',
      quorum: 6,
      noticeDays: 10,
      approvers: 2,
      remote: false,
    })
    expect(state.language).toBe('en')
    await room.press('m15-0', 'group-rules', { quorum: 'mer än hälften' })
    expect((await room.state()).rules.quorum).toBe('majority')
  })
  test('refuses nothing at all, what does not fit, and members', async () => {
    const room = await openRoom()
    const problem = async (args: object, as = 'm15-0') => (await room.press(as, 'group-rules', { ...args })).problem
    expect(await problem({})).toBe('missing')
    expect(await problem({ quorum: 'alla' })).toBe('invalid')
    expect(await problem({ quorum: '0' })).toBe('invalid')
    expect(await problem({ noticeDays: '400' })).toBe('invalid')
    expect(await problem({ timeZone: 'Nowhere' })).toBe('invalid')
    expect(await problem({ quorum: '5' }, 'm5-0')).toBe('forbidden')
  })
})

describe('group-bind', () => {
  const inRoom = (room: Room, as: string, args: Record<string, unknown> = {}, at = 'slack/T1/C1') =>
    room.core.handle({
      keys: [`bind-${as}-${at}-${JSON.stringify(args)}`],
      account: { platform: 'demo', space: 'landsbygd', user: as },
      room: at,
      group: 'landsbygd',
      input: { intent: { command: 'group-bind', args } },
    })

  test('the secretary binds the room it is said in', async () => {
    const room = await openRoom()
    expect((await inRoom(room, 'm15-0', { visibility: 'öppen' })).problem).toBeUndefined()
    expect((await directory(room)).rooms).toEqual({ 'slack/T1/C1': { group: 'landsbygd', visibility: 'public' } })
  })
  test('another room or group is for the administrator', async () => {
    const room = await openRoom()
    await room.press('admin', 'group-create', { name: 'Annan' })
    expect((await inRoom(room, 'm15-0', { room: 'slack/T1/C9' })).problem).toBe('forbidden')
    expect((await inRoom(room, 'm15-0', { group: 'Annan' })).problem).toBe('no-such-group')
    expect((await inRoom(room, 'm15-0', { group: 'Ingen' })).problem).toBe('no-such-group')
    expect((await inRoom(room, 'm5-0')).problem).toBe('forbidden')
    expect((await room.press('m15-0', 'group-bind')).problem).toBe('missing')
    expect((await room.press('admin', 'group-bind', { room: 'C9' })).problem).toBe('invalid')
    expect((await room.press('admin', 'group-bind', { room: 'slack/T1/C9', group: 'annan' })).problem).toBeUndefined()
    expect((await directory(room)).rooms['slack/T1/C9']).toEqual({ group: 'annan', visibility: 'group' })
  })
})

describe('space-trust', () => {
  test('the administrator trusts a workspace, sees which are trusted, and stops; the command line names it', async () => {
    const room = await openRoom()
    expect((await room.press('', 'space-trust', { what: 'trust' })).problem).toBe('missing')
    expect((await room.press('', 'space-trust', { what: 'trust', space: 'demo/landsbygd' })).problem).toBe('invalid')
    expect((await room.press('', 'space-trust', { what: 'trust', space: 'slack/T1' })).problem).toBeUndefined()
    expect(Object.keys((await directory(room)).trusted ?? {})).toEqual(['slack/T1'])
    expect((await room.press('admin', 'space-trust')).card.text).toContain('slack/T1')
    await room.press('admin', 'space-trust', { what: 'distrust', space: 'slack/T1' })
    expect((await directory(room)).trusted).toEqual({})
  })
})

import { describe, expect, test } from 'vitest'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { importChanges } from '../../../src/domain/changes/imports.ts'
import { memberChanges } from '../../../src/domain/changes/members.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const SECRETARY = 'm15-0'
type Room = Awaited<ReturnType<typeof openRoom>>
const newest = async (room: Room) => Object.values((await room.state()).tasks).at(-1)!
const posts = async (room: Room) => Object.values((await room.state()).posts)

describe('tasks', () => {
  const minutes = importChanges.minutesImported({
    id: 'x1',
    file: 'a.txt',
    blob: 'a'.repeat(64),
    extract: {
      kind: 'notes',
      lang: 'sv',
      date: '2027-02-02',
      chair: null,
      secretary: null,
      approvers: [],
      attendees: [],
      sections: [],
      guests: [],
      tasks: [{ owner: 'Rut Ek', what: 'Skriva remissvar', due: '2027-05-01' }],
      nextMeetings: [],
    },
  })
  const ask = async (as: string, args: object, lang: 'sv' | 'en' = 'sv') => {
    const room = await openRoom({ changes: [...fixtureChanges(), minutes] })
    return (await room.press(as, 'tasks', { ...args }, { lang })).card.text
  }

  test('mine, all, overdue, a person’s; what minutes say is text with its source', async () => {
    expect(await ask('m5-0', {})).toMatch(/1\. Sammanställa .*försenat/)
    expect(await ask('m5-0', {})).not.toMatch(/bredband|remissvar/)
    expect(await ask('m6-0', {})).not.toContain('Sammanställa')
    const all = await ask('m6-0', { which: 'all' })
    expect(all).toMatch(/Sammanställa[\s\S]*2\. Ta fram en plan/)
    expect(all).toMatch(/Rut Ek: Skriva remissvar .*minnesanteckningarna 2 februari/)
    const overdue = await ask('m6-0', { which: 'overdue' }, 'en')
    expect(overdue).toContain('1 overdue task')
    expect(overdue).not.toMatch(/bredband|remissvar/)
    expect(await ask('m6-0', { owner: 'Petra' })).toMatch(/Petra Nordin har 1 uppdrag/)
    expect(await ask('m6-0', { owner: 'Rut Ek' })).toContain('remissvar')
    expect(await ask('m6-0', { owner: 'Anna Berg' })).not.toContain('remissvar')
  })

  test('two Annas are asked about', async () => {
    const room = await openRoom()
    expect((await room.press('m6-0', 'tasks', { owner: 'Anna' })).problem).toBe('ambiguous')
  })

  test('a task from a hidden matter is seen by those who see the matter, and its owner', async () => {
    const hide = groupChanges.visibilitySet({
      of: 'item',
      id: 'i1-0',
      visibility: { kind: 'named', members: ['m6-0'] },
    })
    const room = await openRoom({ changes: [...fixtureChanges(), hide] })
    for (const [as, sees] of [
      ['m7-0', false],
      ['m6-0', true],
      ['m5-0', true],
      [SECRETARY, true],
    ] as const)
      expect((await room.press(as, 'tasks', { which: 'all' })).card.text.includes('Sammanställa')).toBe(sees)
  })
})

describe('task-add', () => {
  test('for a member, with a number, a day and a matter; the member is told', async () => {
    const room = await openRoom()
    const args = { what: 'Ringa kommunen', owner: 'Omar', due: '14 maj', item: 'punkt 2' }
    await room.press('m5-0', 'task-add', args, { keys: ['k'] })
    expect((await room.press('m5-0', 'task-add', args, { keys: ['k'] })).repeated).toBe(true)
    expect(await newest(room)).toMatchObject({
      number: 3,
      owner: { member: 'm10-0' },
      due: '2027-05-14',
      item: 'a2-0',
      meeting: 'e22-0',
    })
    expect(await posts(room)).toMatchObject([{ to: { member: 'm10-0' }, kind: 'asks' }])
  })

  test('for oneself, or for somebody outside by name', async () => {
    const room = await openRoom()
    await room.press('m5-0', 'task-add', { what: 'Boka lokal' })
    expect(await newest(room)).toMatchObject({ owner: { member: 'm5-0' } })
    await room.press('m5-0', 'task-add', { what: 'Svara', owner: 'förvaltningen' }, { lang: 'en' })
    expect(await newest(room)).toMatchObject({ number: 4, owner: { name: 'förvaltningen' } })
    expect(await posts(room)).toEqual([])
    expect((await room.press('m5-0', 'tasks', { owner: 'förvaltningen' })).card.text).toContain('4. Svara')
  })

  test('ambiguous names, past days, nothing to do and observers are refused', async () => {
    const observer = memberChanges.memberAdded({
      id: 'm40-0',
      name: 'Olle Ser',
      mandates: [{ role: 'observer', from: '2027-01-01' }],
    })
    const room = await openRoom({ changes: [...fixtureChanges(), observer] })
    const add = async (args: object, as = 'm5-0') => (await room.press(as, 'task-add', { ...args })).problem
    expect(await add({ what: 'X', owner: 'Anna' })).toBe('ambiguous')
    expect(await add({ what: 'X', owner: 'm6-0' })).toBeUndefined()
    expect(await add({ what: 'X', due: '2027-04-20' })).toBe('past')
    expect(await add({})).toBe('missing')
    expect(await add({ what: 'X'.repeat(2001) })).toBe('too-long')
    expect(await add({ what: 'X' }, 'm40-0')).toBe('forbidden')
    expect(await add({ what: 'X' }, 'outsider')).toBe('outsider')
    expect(await add({ what: 'X' }, '')).toBe('missing')
  })
})

describe('done, handed over, dated', () => {
  test('by its owner or the keepers, once', async () => {
    const room = await openRoom()
    expect((await room.press('m6-0', 'task-done', { task: '1' })).problem).toBe('forbidden')
    expect((await room.press('m5-0', 'task-done', { task: 'uppdrag 1' })).problem).toBeUndefined()
    expect((await room.press('m5-0', 'task-done', { task: '1' })).problem).toBe('conflict')
    expect((await room.press(SECRETARY, 'task-done', { task: '2' })).problem).toBeUndefined()
    expect((await room.press('m5-0', 'task-done', { task: '77' })).problem).toBe('no-such-thing')
    const state = await room.state()
    expect(state.openTasks).toEqual([])
    expect(state.tasks['t1-0']!.done).toMatchObject({ by: 'm5-0' })
  })

  test('handed to another member: both sides of it are told, and the earlier owner is remembered', async () => {
    const room = await openRoom()
    expect((await room.press('m6-0', 'task-handover', { task: '1', to: 'Omar' })).problem).toBe('forbidden')
    expect((await room.press('m5-0', 'task-handover', { task: '1', to: 'Anna Berg' })).problem).toBe('conflict')
    expect((await room.press('m5-0', 'task-handover', { task: '1', to: 'Omar' })).problem).toBeUndefined()
    await room.press(SECRETARY, 'task-handover', { task: '1', to: 'Elin' }, { lang: 'en' })
    const task = (await room.state()).tasks['t1-0']!
    expect(task.owner).toEqual({ member: 'm11-0' })
    expect(task.handedFrom.map(one => one.owner)).toEqual([{ member: 'm5-0' }, { member: 'm10-0' }])
    expect((await posts(room)).map(post => post.to)).toEqual([
      { member: 'm10-0' },
      { member: 'm11-0' },
      { member: 'm10-0' },
    ])
  })

  test('a due day ahead', async () => {
    const room = await openRoom()
    expect((await room.press('m5-0', 'task-date', { task: '1', due: '2027-04-20' })).problem).toBe('past')
    expect((await room.press('m6-0', 'task-date', { task: '1', due: '14 maj' })).problem).toBe('forbidden')
    expect((await room.press(SECRETARY, 'task-date', { task: '1', due: '14 maj' })).problem).toBeUndefined()
    expect((await room.state()).tasks['t1-0']!.due).toBe('2027-05-14')
    expect(await posts(room)).toMatchObject([{ to: { member: 'm5-0' } }])
    await room.press('m5-0', 'task-done', { task: '1' })
    expect((await room.press('m5-0', 'task-date', { task: '1', due: '15 maj' })).problem).toBe('conflict')
  })
})

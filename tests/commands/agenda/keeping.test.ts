import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decisionChanges } from '../../../src/domain/changes/decisions.ts'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { openMeeting, VOTERS } from '../roll/open.ts'

const SECRETARY = 'm15-0'
const AGENDA = ['a1-0', 'a2-0', 'a3-0', 'a4-0']
const opened = [
  ...fixtureChanges(),
  meetingChanges.meetingOpened({
    meeting: 'e22-0',
    at: '09:30',
    numbers: AGENDA.map((item, i) => ({ item, number: 7 + i })),
    series: '2027',
  }),
]
type Room = Awaited<ReturnType<typeof openRoom>>
const agendaIn = async (room: Room, id = 'e22-0') => (await room.state()).meetings[id]!.agenda
const said = (room: Room, command: string, args: object) => room.press(SECRETARY, command, { ...args })
const problem = async (room: Room, command: string, args: object) => (await said(room, command, args)).problem

describe('suggesting and adding', () => {
  test('a member suggests; the secretary is asked, puts it up, and the member hears', async () => {
    const room = await openRoom()
    await room.press('m7-0', 'matter-suggest', { title: 'Snöröjning' }, { keys: ['k'] })
    expect((await room.press('m7-0', 'matter-suggest', { title: 'Snöröjning' }, { keys: ['k'] })).repeated).toBe(true)
    const state = await room.state()
    const item = Object.values(state.items).find(one => one.title === 'Snöröjning')!
    expect(item).toMatchObject({ state: 'suggested', suggestedBy: 'm7-0' })
    const [post] = Object.values(state.posts)
    expect(post).toMatchObject({ to: { member: SECRETARY }, kind: 'asks' })
    expect(JSON.stringify(post!.card)).toContain(item.id)
    expect(await problem(room, 'matter-add', { item: item.id, position: 2, minutes: 15 })).toBeUndefined()
    expect(await agendaIn(room)).toEqual(['a1-0', item.id, 'a2-0', 'a3-0', 'a4-0'])
    expect((await room.state()).items[item.id]).toMatchObject({ state: 'listed', minutes: 15 })
    expect(Object.values((await room.state()).posts).at(-1)).toMatchObject({ to: { member: 'm7-0' }, kind: 'answers' })
    expect(await problem(room, 'matter-add', { item: item.id })).toBe('taken')
    expect((await room.press('m7-0', 'matter-suggest', { title: 'snöröjning' })).problem).toBe('taken')
  })

  test('members may not keep the agenda', async () => {
    const room = await openRoom()
    for (const command of [
      'matter-add',
      'matter-change',
      'agenda-order',
      'matter-postpone',
      'matter-remove',
      'agenda-paper',
    ])
      expect((await room.press('m5-0', command, {})).problem).toBe('forbidden')
  })

  test('a new matter with all that is known of it', async () => {
    const room = await openRoom()
    await said(room, 'matter-add', {
      title: 'Skolskjuts',
      meeting: '11 juni',
      presenter: 'Petra',
      minutes: '20',
      registry: 'RE 1',
      named: 'Omar',
    })
    const [id] = await agendaIn(room, 'e23-0')
    expect((await room.state()).items[id!]).toMatchObject({
      presenter: 'Petra',
      minutes: 20,
      registryNumber: 'RE 1',
      visibility: { kind: 'named', members: ['m10-0'] },
    })
  })

  test('wrong places, meetings and empty wishes are refused', async () => {
    const room = await openRoom()
    expect(await problem(room, 'matter-add', {})).toBe('missing')
    expect(await problem(room, 'matter-add', { title: 'X', position: 9 })).toBe('invalid')
    expect(await problem(room, 'matter-add', { title: 'X', meeting: 'e21-0' })).toBe('closed')
    expect(await problem(room, 'matter-add', { item: 'a1-0' })).toBe('taken')
    expect(await problem(room, 'matter-add', { title: 'X'.repeat(501) })).toBe('too-long')
    room.at('2027-05-13T08:00:00.000Z')
    expect(await problem(room, 'matter-add', { title: 'X', meeting: 'e22-0' })).toBe('past')
  })

  test('at an open meeting it takes the next § at once, last, and no § moves', async () => {
    const room = await openRoom({ changes: opened })
    expect(await problem(room, 'matter-add', { title: 'Extra', position: 1 })).toBe('conflict')
    const reply = await said(room, 'matter-add', { item: 'i9-0' })
    expect(reply.card.text).toContain('§ 11')
    await said(room, 'matter-add', { title: 'Extra' })
    const state = await room.state()
    const numbers = state.meetings['e22-0']!.agenda.map(id => state.items[id]!.section?.number)
    expect(numbers).toEqual([7, 8, 9, 10, 11, 12])
    expect(state.series['2027']).toBe(12)
  })

  test('numbering follows the group’s rule', async () => {
    for (const [sections, number] of [
      ['meeting', 1],
      ['none', undefined],
    ] as const) {
      const room = await openRoom({
        changes: [
          ...fixtureChanges(),
          groupChanges.rulesSet({ rules: { sections } }),
          meetingChanges.meetingOpened({ meeting: 'e23-0', at: '09:30', numbers: [] }),
        ],
      })
      await said(room, 'matter-add', { title: 'Extra' })
      const [id] = await agendaIn(room, 'e23-0')
      expect((await room.state()).items[id!]!.section?.number).toBe(number)
    }
  })
})

describe('changing, ordering', () => {
  test('what is known of a matter changes, by place or §', async () => {
    const room = await openRoom()
    await said(room, 'matter-change', { item: 'punkt 3', minutes: 25, presenter: 'Petra Nordin', visibility: 'alla' })
    expect((await room.state()).items['a3-0']).toMatchObject({
      minutes: 25,
      presenter: 'Petra Nordin',
      visibility: { kind: 'public' },
    })
    expect(await problem(room, 'matter-change', { item: 'punkt 3' })).toBe('missing')
    expect(await problem(room, 'matter-change', { item: '§ 4', minutes: 5 })).toBe('closed')
    expect(await problem(room, 'matter-change', { item: 'punkt 9', minutes: 5 })).toBe('no-such-thing')
  })

  test('a new order by numbers, or one matter moved', async () => {
    const room = await openRoom()
    await said(room, 'agenda-order', { order: '4, 1' })
    expect(await agendaIn(room)).toEqual(['a4-0', 'a1-0', 'a2-0', 'a3-0'])
    await said(room, 'agenda-order', { item: 'a4-0', position: 4 })
    expect(await agendaIn(room)).toEqual(AGENDA)
    expect(await problem(room, 'agenda-order', { order: '1 1' })).toBe('invalid')
    expect(await problem(room, 'agenda-order', { order: '5' })).toBe('invalid')
    expect(await problem(room, 'agenda-order', { order: 'x' })).toBe('invalid')
    expect(await problem(room, 'agenda-order', {})).toBe('missing')
    expect(await problem(room, 'agenda-order', { item: 'a1-0' })).toBe('missing')
    expect(await problem(room, 'agenda-order', { item: 'a1-0', position: 5 })).toBe('invalid')
    expect(await problem(room, 'agenda-order', { item: 'i9-0', position: 1 })).toBe('conflict')
    expect(await problem(room, 'agenda-order', { meeting: 'e21-0', order: '1' })).toBe('closed')
  })

  test('any order loses and doubles nothing', async () => {
    const room = await openRoom()
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 1 }), async order => {
        const before = await agendaIn(room)
        await said(room, 'agenda-order', { order: order.join(' ') })
        const after = await agendaIn(room)
        expect([...after].sort()).toEqual(AGENDA)
        expect(after.slice(0, order.length)).toEqual(order.map(n => before[n - 1]))
      }),
      { numRuns: 30 },
    )
  })

  test('once the meeting has opened the order stands', async () => {
    const room = await openRoom({ changes: opened })
    expect(await problem(room, 'agenda-order', { order: '2 1' })).toBe('conflict')
    expect(await problem(room, 'agenda-order', { item: '§ 8', position: 1 })).toBe('conflict')
    expect(await agendaIn(room)).toEqual(AGENDA)
  })
})

describe('removing, postponing', () => {
  test('before the meeting a removed matter leaves; its suggester hears why', async () => {
    const room = await openRoom()
    await said(room, 'matter-add', { item: 'i9-0' })
    await said(room, 'matter-remove', { item: 'i9-0', reason: 'Hör till kommunen' })
    const state = await room.state()
    expect(state.meetings['e22-0']!.agenda).toEqual(AGENDA)
    expect(state.items['i9-0']).toMatchObject({ state: 'removed', removedBecause: 'Hör till kommunen' })
    expect(JSON.stringify(Object.values(state.posts).at(-1)!.card)).toContain('Hör till kommunen')
    expect(await problem(room, 'matter-remove', { item: 'i9-0' })).toBe('conflict')
    expect(await problem(room, 'matter-remove', { item: '§ 4' })).toBe('closed')
  })

  test('at the meeting its § stays, marked; a decided matter stays as it is', async () => {
    const decided = decisionChanges.decisionRecorded({ item: 'a2-0', outcome: 'noted', points: [], tookPart: [] })
    const room = await openRoom({ changes: [...opened, decided] })
    expect(await problem(room, 'matter-remove', { item: '§ 8' })).toBe('conflict')
    expect(await problem(room, 'matter-postpone', { item: '§ 8' })).toBe('conflict')
    const reply = await room.press(SECRETARY, 'matter-remove', { item: '§ 9' }, { lang: 'en' })
    expect(reply.problem).toBeUndefined()
    expect(await agendaIn(room)).toEqual(AGENDA)
    expect((await room.state()).items['a3-0']).toMatchObject({ state: 'removed', section: { number: 9 } })
    expect((await room.press('m5-0', 'agenda')).card.text).toMatch(/§ 9 .*\(utgår/)
  })

  test('a postponed matter goes to the next meeting, a named one, or waits', async () => {
    const room = await openRoom({ changes: opened })
    await said(room, 'matter-postpone', { item: '§ 9' })
    const [id] = await agendaIn(room, 'e23-0')
    const state = await room.state()
    expect(state.items['a3-0']).toMatchObject({ state: 'postponed', section: { number: 9 } })
    expect(state.items[id!]).toMatchObject({ state: 'listed', postponedFrom: ['e22-0'], minutes: 20 })
    expect(state.items[id!]!.section).toBeUndefined()
    expect(await problem(room, 'matter-postpone', { item: 'a3-0' })).toBe('conflict')
    expect(await problem(room, 'matter-postpone', { item: '§ 8', meeting: 'e21-0' })).toBe('closed')
    expect(await problem(room, 'matter-postpone', { item: '§ 8', meeting: 'e22-0' })).toBe('conflict')
    expect(await problem(room, 'matter-postpone', { item: 'i9-0' })).toBe('conflict')
    await said(room, 'matter-postpone', { item: id! })
    const waiting = Object.values((await room.state()).items).filter(item => item.state === 'suggested')
    expect(waiting.map(item => item.postponedFrom)).toContainEqual(['e22-0', 'e23-0'])
    expect(await agendaIn(room, 'e23-0')).toEqual([])
  })
})

describe('a cancelled meeting', () => {
  const cancelled = [...fixtureChanges(), meetingChanges.meetingCancelled({ meeting: 'e22-0' })]

  test('keeps nothing that could not come up elsewhere', async () => {
    const room = await openRoom({ changes: cancelled })
    expect(await problem(room, 'matter-change', { item: 'a2-0', minutes: 5 })).toBe('closed')
    expect(await problem(room, 'matter-postpone', { item: 'Lokala servicepunkter' })).toBeUndefined()
    expect(await problem(room, 'agenda-carry', { from: '12 maj', meeting: '12 maj' })).toBe('closed')
    await said(room, 'agenda-carry', { from: '12 maj' })
    const state = await room.state()
    expect(state.meetings['e23-0']!.agenda.map(id => state.items[id]!.title)).toEqual([
      'Lokala servicepunkter',
      'Bidrag till skärgårdsföreningar',
    ])
    expect(await problem(room, 'agenda-carry', { from: '12 maj' })).toBe('no-such-thing')
    expect(await problem(room, 'agenda-carry', { from: '12 mars' })).toBe('conflict')
    expect((await room.press('m5-0', 'agenda-carry', { from: '12 maj' })).problem).toBe('forbidden')
  })

  test('without a later one its matters wait', async () => {
    const room = await openRoom({
      changes: [...cancelled, meetingChanges.meetingCancelled({ meeting: 'e23-0' })],
    })
    await room.press(SECRETARY, 'agenda-carry', { from: 'e22-0' }, { lang: 'en' })
    const waiting = Object.values((await room.state()).items).filter(item => item.state === 'suggested')
    expect(waiting.map(item => item.title)).toContain('Lokala servicepunkter')
  })
})

describe('papers', () => {
  test('a link or a stored file, once each, and only links that open a page', async () => {
    const room = await openRoom()
    const attach = (args: object) => problem(room, 'agenda-paper', { item: 'punkt 2', ...args })
    expect(await attach({ link: 'https://exempel.se/plan.pdf' })).toBeUndefined()
    expect(await attach({ blob: 'ab'.repeat(32), title: 'Karta', named: 'Omar' })).toBeUndefined()
    expect((await room.state()).items['a2-0']!.papers).toEqual([
      { title: 'exempel.se/plan.pdf', url: 'https://exempel.se/plan.pdf', visibility: { kind: 'group' } },
      { title: 'Karta', blob: 'ab'.repeat(32), visibility: { kind: 'named', members: ['m10-0'] } },
    ])
    expect(await attach({ link: 'https://exempel.se/plan.pdf' })).toBe('taken')
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'plan.pdf', '//x'])
      expect(await attach({ link })).toBe('invalid')
    expect(await attach({})).toBe('missing')
    expect(await attach({ blob: 'ab'.repeat(32) })).toBe('missing')
    expect(await attach({ blob: '../../etc', title: 'X' })).toBe('invalid')
    expect(await attach({ item: '§ 4', link: 'https://exempel.se/' })).toBe('closed')
    expect(await problem(room, 'agenda-paper-remove', { item: 'punkt 2', paper: 'finns ej' })).toBe('no-such-thing')
    expect(await problem(room, 'agenda-paper-remove', { item: 'punkt 2', paper: 'a' })).toBe('ambiguous')
    expect(await problem(room, 'agenda-paper-remove', { item: 'punkt 2', paper: 'plan' })).toBeUndefined()
    expect((await room.state()).items['a2-0']!.papers.map(paper => paper.title)).toEqual(['Karta'])
  })
})

describe('once the roll was called, places on the agenda stand', () => {
  test('what comes goes last, what goes stays marked, and nothing is put in order', async () => {
    const room = await openMeeting(VOTERS)
    const places = async () => (await room.meeting()).agenda.slice(0, 4)
    const before = await places()
    const press = (command: string, args: object) => room.press('m15-0', command, { ...args })
    expect((await press('away', { member: 'Karin', item: '§ 9' })).problem).toBeUndefined()
    expect((await press('agenda-order', { order: '4 3 2 1' })).problem).toBe('conflict')
    expect((await press('agenda-order', { item: '§ 9', position: 1 })).problem).toBe('conflict')
    expect((await press('matter-add', { title: 'Nytt', position: 1 })).problem).toBe('conflict')
    expect((await press('agenda-fill', { meeting: 'e22-0' })).problem).toBe('conflict')
    expect((await press('agenda-carry', { from: 'e22-0' })).problem).toBe('conflict')
    expect((await press('matter-add', { title: 'Nytt' })).problem).toBeUndefined()
    expect((await press('matter-remove', { item: '§ 7' })).problem).toBeUndefined()
    expect((await press('matter-postpone', { item: '§ 8' })).problem).toBeUndefined()
    expect(await places()).toEqual(before)
    expect((await room.meeting()).roll!['m3-0']!.away).toEqual([3])
  })

  test('what a cancelled meeting leaves goes to one that is not open yet', async () => {
    const room = await openMeeting(VOTERS)
    await room.press('m15-0', 'meeting-plan', { date: '13 maj' })
    await room.press('m15-0', 'matter-add', { title: 'Vägar', meeting: '13 maj' })
    await room.press('m15-0', 'meeting-cancel', { meeting: '13 maj' })
    const state = await room.state()
    const from = Object.values(state.meetings).find(one => one.date === '2027-05-13')!
    expect((await room.press('m15-0', 'agenda-carry', { from: from.id })).problem).toBeUndefined()
    const item = Object.values((await room.state()).items).find(
      one => one.title === 'Vägar' && one.postponedFrom.includes(from.id),
    )
    expect(item?.meeting).toBe('e23-0')
  })
})

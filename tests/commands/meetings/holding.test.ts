import { describe, expect, test } from 'vitest'
import { decisionChanges } from '../../../src/domain/changes/decisions.ts'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { rollChanges } from '../../../src/domain/changes/roll.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

type Room = Awaited<ReturnType<typeof openRoom>>
const DAY = '2027-05-12T07:32:00.000Z'
const numbers = async (room: Room, meeting = 'e22-0') => {
  const state = await room.state()
  return state.meetings[meeting]!.agenda.map(id => state.items[id]!.section?.number)
}
const opened = async (room: Room) => {
  room.at(DAY)
  expect((await room.press('m15-0', 'meeting-open')).problem).toBeUndefined()
  return room
}

describe('meeting-open', () => {
  test('§ run on through the year', async () => {
    const room = await opened(await openRoom())
    expect(await numbers(room)).toEqual([7, 8, 9, 10])
    const state = await room.state()
    expect(state.meetings['e22-0']).toMatchObject({ state: 'open', openedAt: '09:32' })
    expect(state.series['2027']).toBe(10)
  })
  test('§ from 1 each meeting, or none, by the group’s rule', async () => {
    for (const [sections, wanted] of [
      ['meeting', [1, 2, 3, 4]],
      ['none', [undefined, undefined, undefined, undefined]],
    ] as const) {
      const room = await opened(
        await openRoom({ changes: [...fixtureChanges(), groupChanges.rulesSet({ rules: { sections } })] }),
      )
      expect(await numbers(room)).toEqual(wanted)
    }
  })
  test('another day is asked about; another open meeting and an empty agenda are refused', async () => {
    const room = await openRoom()
    expect((await room.press('m15-0', 'meeting-open')).problem).toBe('conflict')
    expect((await room.press('m15-0', 'meeting-open', { meeting: '11 juni', confirm: 'ja' })).problem).toBe('conflict')
    expect((await room.press('m15-0', 'meeting-open', { meeting: '12 mars' })).problem).toBe('closed')
    expect((await room.press('m5-0', 'meeting-open')).problem).toBe('forbidden')
    expect((await room.press('m15-0', 'meeting-open', { confirm: 'ja' })).problem).toBeUndefined()
    await room.press('m15-0', 'meeting-plan', { date: '27 augusti' })
    const other = await room.press('m15-0', 'meeting-open', { meeting: '27 augusti', confirm: 'ja' })
    expect(other.problem).toBe('conflict')
    expect((await room.press('m15-0', 'meeting-open', { meeting: 'e22-0' })).problem).toBe('closed')
  })
  test('a meeting called too late is opened with a warning', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'meeting-plan', { date: '23 april' })
    room.at('2027-04-23T08:00:00.000Z')
    const reply = await room.press('m15-0', 'meeting-open', {}, { lang: 'en' })
    expect(reply.problem).toBeUndefined()
    expect(reply.card.blocks.some(block => block.kind === 'text' && block.tone === 'warn')).toBe(true)
    const timely = await opened(await openRoom())
    expect((await timely.state()).meetings['e22-0']!.state).toBe('open')
  })
})

describe('meeting-approvers', () => {
  test('by the rule’s number, told to them', async () => {
    const room = await opened(await openRoom())
    expect((await room.press('m1-0', 'meeting-approvers', { members: 'Karin' })).problem).toBeUndefined()
    expect((await room.state()).meetings['e22-0']!.approvers).toEqual(['m3-0'])
    expect(Object.values((await room.state()).posts)).toMatchObject([{ to: { member: 'm3-0' } }])
  })
  test('not the chair, not an official, not too many, not the absent, not where the rules have none', async () => {
    const room = await opened(await openRoom())
    const problem = async (members: string, more: object = {}) =>
      (await room.press('m15-0', 'meeting-approvers', { members, ...more })).problem
    expect(await problem('Margareta')).toBe('conflict')
    expect(await problem('Petra Nordin')).toBe('conflict')
    expect(await problem('Karin, Johan')).toBe('conflict')
    expect(await problem('Anna')).toBe('ambiguous')
    expect(await problem('Karin', { meeting: '12 mars' })).toBe('closed')
    await room.press('m15-0', 'group-rules', { approvers: '2' })
    expect(await problem('Karin, Johan')).toBeUndefined()
    await room.press('m15-0', 'group-rules', { approvers: '0' })
    expect(await problem('Karin')).toBe('conflict')
    const called = await openRoom({
      changes: [...fixtureChanges(), rollChanges.rollCalled({ meeting: 'e22-0', presences: [] })],
    })
    expect((await called.press('m15-0', 'meeting-approvers', { members: 'Karin' })).problem).toBe('conflict')
  })
})

describe('meeting-adjourn and meeting-resume', () => {
  test('a pause is kept with its times, and the room hears of it', async () => {
    const room = await opened(await openRoom())
    expect((await room.press('m15-0', 'meeting-resume')).problem).toBe('closed')
    expect((await room.press('m15-0', 'meeting-adjourn', { until: '13' })).problem).toBeUndefined()
    expect((await room.press('m15-0', 'meeting-adjourn')).problem).toBe('closed')
    expect((await room.press('m15-0', 'meeting-close', { confirm: 'ja' })).problem).toBe('closed')
    expect((await room.press('m5-0', 'meeting-resume')).problem).toBe('forbidden')
    room.at('2027-05-12T11:00:00.000Z')
    expect((await room.press('m15-0', 'meeting-resume')).problem).toBeUndefined()
    expect((await room.state()).meetings['e22-0']).toMatchObject({
      state: 'open',
      adjournments: [{ at: '09:32', until: '13', resumedAt: '13:00' }],
    })
    expect(Object.values((await room.state()).posts).map(post => post.to)).toEqual([
      { room: 'group' },
      { room: 'group' },
    ])
  })
  test('where nothing is open there is nothing to adjourn', async () => {
    const room = await openRoom()
    expect((await room.press('m15-0', 'meeting-adjourn')).problem).toBe('no-such-thing')
  })
})

describe('meeting-close', () => {
  test('what is missing is asked about; then § are fixed and approvers told', async () => {
    const room = await opened(await openRoom())
    await room.press('m15-0', 'meeting-approvers', { members: 'Karin' })
    const asked = await room.press('m15-0', 'meeting-close')
    expect(asked.problem).toBe('conflict')
    expect(asked.card.text).toContain('§ 8 Lokala servicepunkter')
    expect((await room.state()).meetings['e22-0']!.state).toBe('open')
    const press = asked.card.blocks.find(block => block.kind === 'buttons')!.buttons[0]!.press
    if (!('intent' in press)) throw new Error('no intent')
    room.at('2027-05-12T10:05:00.000Z')
    const closed = await room.press('m15-0', press.intent.command, press.intent.args, { keys: ['k'] })
    expect(closed.problem).toBeUndefined()
    expect(closed.card.text).toContain('26 maj')
    const state = await room.state()
    expect(state.meetings['e22-0']).toMatchObject({ state: 'closed', closedAt: '12:05' })
    expect(state.items['a2-0']).toMatchObject({ state: 'handled', section: { number: 8, fixed: true } })
    expect(Object.values(state.posts).at(-1)).toMatchObject({ to: { member: 'm3-0' } })
    expect((await room.press('m15-0', 'meeting-close', press.intent.args, { keys: ['k'] })).repeated).toBe(true)
    expect((await room.press('m15-0', 'meeting-close')).problem).toBe('no-such-thing')
  })
  test('complete, it closes at once', async () => {
    const agenda = ['a1-0', 'a2-0', 'a3-0', 'a4-0']
    const room = await openRoom({
      changes: [
        ...fixtureChanges(),
        meetingChanges.meetingOpened({ meeting: 'e22-0', at: '09:30', numbers: [] }),
        rollChanges.rollCalled({ meeting: 'e22-0', presences: [] }),
        meetingChanges.approversElected({ meeting: 'e22-0', members: ['m3-0'] }),
        ...agenda.map(item => decisionChanges.decisionRecorded({ item, outcome: 'noted', points: [], tookPart: [] })),
      ],
    })
    expect((await room.press('m5-0', 'meeting-close')).problem).toBe('forbidden')
    expect((await room.press('m1-0', 'meeting-close', {}, { lang: 'en' })).problem).toBeUndefined()
    expect((await room.state()).open).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { attendanceChanges } from '../../src/domain/changes/attendance.ts'
import type { GroupState } from '../../src/domain/state.ts'
import { openMeeting, VOTERS } from '../commands/roll/open.ts'
import { openRoom } from '../fixtures/room.ts'

const SECRETARY = 'm15-0'
type Args = Record<string, unknown>

/** At the planned meeting's time, and at the open one's with the roll called: at least one way to use each command. */
type Step = [command: string, args: Args]
type Case = [command: string, args: Args, ...first: Step[]]
const APPROVED: Step[] = [
  ['group-rules', { body: 'namnd' }],
  ['minutes-approved', { meeting: 'e21-0', on: '7 april' }],
]
const PLANNED: Case[] = [
  ['attend', { answer: 'absent', member: 'Karin', reason: 'x' }],
  ['attend', { answer: 'coming', member: 'Sofia' }],
  ['alternate-answer', { meeting: 'e23-0', ask: 'k0', answer: 'no' }],
  ['alternate-answer', { meeting: 'e23-0', ask: 'k0', answer: 'yes' }],
  ['guest-suggest', { name: 'Nils Ek', topic: 'x' }],
  ['guest-accept', { guest: 'Nils Ek' }, ['guest-suggest', { name: 'Nils Ek' }]],
  ['guest-schedule', { guest: 'Amina', meeting: '11 juni' }],
  ['guest-confirm', { guest: 'Bengt' }],
  ['guest-move', { guest: 'Ingrid', undated: 'ja' }],
  ['guest-cancel', { guest: 'Bengt', reason: 'x' }],
  ['guest-change', { guest: 'Bengt', topic: 'x', named: 'Omar' }],
  ['matter-suggest', { title: 'x' }],
  ['matter-add', { title: 'x', position: 2 }],
  ['matter-add', { item: 'i9-0', minutes: 5 }],
  ['matter-change', { item: 'a2-0', title: 'x', visibility: 'alla' }],
  ['matter-postpone', { item: 'a2-0' }],
  ['matter-remove', { item: 'a2-0', reason: 'x' }],
  ['agenda-order', { order: '3 1 2' }],
  ['agenda-paper', { item: 'a2-0', link: 'https://exempel.se/' }],
  [
    'agenda-paper-remove',
    { item: 'a2-0', paper: 'x' },
    ['agenda-paper', { item: 'a2-0', link: 'https://exempel.se/', title: 'x' }],
  ],
  ['agenda-standing-set', { items: 'x' }],
  ['agenda-fill', { meeting: '11 juni' }],
  ['agenda-carry', { from: '12 maj' }],
  ['task-add', { what: 'x', owner: 'Omar' }],
  ['task-done', { task: '1' }],
  ['task-handover', { task: '1', to: 'Omar' }],
  ['task-date', { task: '1', due: '14 maj' }],
  ['meeting-plan', { date: '27 augusti', time: '9-12', place: 'x' }],
  ['meeting-series', { days: '27 augusti, 24 september' }],
  ['meeting-move', { meeting: '12 maj', date: '14 maj', place: 'x' }],
  ['meeting-cancel', { meeting: '11 juni', reason: 'x' }],
  ['member-add', { name: 'Nils Ek', role: 'ersättare', party: 'C' }],
  ['members-import', { rows: 'namn;roll\nNils Ek;ledamot\nKim Holm;ersättare' }],
  ['member-role', { member: 'Karin', role: 'vice ordförande' }],
  ['member-end', { member: 'Karin', on: '31 maj' }],
  ['member-change', { member: 'Karin', name: 'Karin Ek' }],
  ['stand-in', { member: 'Petra', when: '10-21 maj' }],
  ['alternates-order', { members: 'Elin, Omar' }],
  ['digest-mail', { on: 'ja' }],
  ['digest-set', { kind: 'veckobrev', weekday: 'måndag', time: 'kl 8' }],
  ['minutes-approved', { meeting: 'e21-0', on: '7 april' }],
  ['minutes-posted', { meeting: 'e21-0', on: '8 april' }, ...APPROVED],
  [
    'minutes-taken-down',
    { on: '20 april', confirm: 'ja' },
    ...APPROVED,
    ['minutes-posted', { meeting: 'e21-0', on: '8 april' }],
  ],
  ['group-rules', { quorum: '6', name: 'x', language: 'en' }],
]
const OPEN: Case[] = [
  ['matter-add', { title: 'x' }],
  ['matter-postpone', { item: 'a2-0' }],
  ['matter-remove', { item: 'a2-0' }],
  ['roll-call', { absent: 'Karin' }],
  ['arrives', { member: 'Omar', item: '§ 8' }],
  ['leaves', { member: 'Karin', item: '§ 8' }],
  ['away', { member: 'Karin', item: '§ 8' }],
  ['remote', { member: 'Karin', remote: 'ja' }],
  ['conflict', { member: 'Karin', item: '§ 8' }],
  ['decide', { item: '§ 8', points: 'x', summary: 'y' }],
  ['decision-motion', { item: '§ 8', member: 'Karin', text: 'x' }],
  ['decision-vote', { item: '§ 8', yes: 5, no: 4 }],
  ['reservation', { item: '§ 8', member: 'Karin' }, ['decide', { item: '§ 8', points: 'x' }]],
  ['motion-withdraw', { item: '§ 8' }, ['decision-motion', { item: '§ 8', member: 'Karin', text: 'x' }]],
  ['meeting-resume', {}, ['meeting-adjourn', {}]],
  ['decision-documents', { item: '§ 8', documents: 'x' }],
  ['decision-dispatch', { item: '§ 8', to: 'x' }],
  ['meeting-approvers', { members: 'Karin' }],
  ['meeting-adjourn', {}],
]
/** Stands for ever, or is no fact of the record: and why. */
const ELSEWHERE: Record<string, string> = {
  'meeting-open': 'numbers once given stand',
  'meeting-close': 'what is closed stays closed',
  'decision-correct': 'the old text must stay, and what was corrected is corrected again',
  'link-code': 'a code is not of the record',
  'import-undo': 'is an undo itself',
  undo: 'is the undo',
  language: 'a setting',
  'digest-quiet': 'a setting',
  'guest-answer': 'a guest’s own, by their link',
  'guest-invite': 'a letter that was sent',
  'calendar-link': 'an address that was handed out is taken back by the command itself',
  'page-link': 'an address that was handed out is taken back by the command itself',
  mute: 'a setting',
}

/** All of the record; what undo itself keeps, messages, and what calendars count are apart. */
const record = (state: GroupState) => {
  const { undo, posts, outbox, proposals, openTasks, lastTask, revisions, ...rest } = structuredClone(state)
  return { ...rest, openTasks: [...openTasks].sort() }
}

const ASKED = attendanceChanges.alternateAsked({ meeting: 'e23-0', ask: 'k0', for: 'm5-0', alternate: 'm11-0' })

async function undone(
  room: Pick<Awaited<ReturnType<typeof openRoom>>, 'state' | 'press'>,
  [command, args, ...first]: Case,
) {
  for (const one of first) expect((await room.press(SECRETARY, one[0], { ...one[1] })).problem).toBeUndefined()
  const before = record(await room.state())
  const reply = await room.press(SECRETARY, command, { ...args })
  expect(reply.problem, reply.card.text).toBeUndefined()
  expect(record(await room.state()), 'it changed something').not.toEqual(before)
  const back = await room.press(SECRETARY, 'undo')
  expect(back.problem, back.card.text).toBeUndefined()
  expect(record(await room.state())).toEqual(before)
}

describe('undo after any one command puts everything back', () => {
  test.each(PLANNED)('%s %j', async (...one) => {
    const room = await openRoom()
    await room.store.update('landsbygd', [], () => ({
      at: '2027-04-21T07:00:00.000Z',
      by: { role: 'operator', account: 'operator/local/' },
      intent: null,
      changes: [ASKED],
      reply: null,
    }))
    await undone(room, one)
  })

  test.each(OPEN)('at the meeting: %s %j', async (...one) => {
    await undone(await openMeeting(VOTERS), one)
  })

  test('no command is forgotten here', () => {
    const here = new Set([...PLANNED, ...OPEN].map(([name]) => name))
    for (const command of commands)
      if (command.kind === 'plan') expect(here.has(command.name) !== command.name in ELSEWHERE, command.name).toBe(true)
  })
})

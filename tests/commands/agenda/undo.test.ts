import { describe, expect, test } from 'vitest'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import type { GroupState } from '../../../src/domain/state.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const OPENED = meetingChanges.meetingOpened({
  meeting: 'e22-0',
  at: '09:30',
  numbers: ['a1-0', 'a2-0', 'a3-0', 'a4-0'].map((item, i) => ({ item, number: 7 + i })),
  series: '2027',
})
/** All that these topics write; `structuredClone` fails on anything but plain data. */
const record = ({ items, guests, tasks, openTasks, meetings, series, standing }: GroupState) =>
  structuredClone({ items, guests, tasks, openTasks, meetings, series, standing })

describe('taken back at once, everything stands as it stood', () => {
  test.each([
    ['guest-suggest', { name: 'Nils Ek' }],
    ['guest-schedule', { guest: 'Amina', meeting: '11 juni' }],
    ['guest-move', { guest: 'Ingrid', undated: 'ja' }],
    ['guest-confirm', { guest: 'Bengt' }],
    ['guest-cancel', { guest: 'Bengt', reason: 'sjuk' }],
    ['guest-change', { guest: 'Bengt', topic: 'X', named: 'Omar' }],
    ['matter-suggest', { title: 'X' }],
    ['matter-add', { title: 'X' }],
    ['matter-add', { item: 'i9-0', meeting: '11 juni', minutes: 5 }],
    ['matter-change', { item: 'a2-0', title: 'X', visibility: 'alla' }],
    ['matter-postpone', { item: 'a2-0' }],
    ['matter-remove', { item: 'a2-0', reason: 'X' }],
    ['matter-postpone', { item: 'a3-0', meeting: '11 juni' }],
    ['agenda-paper', { item: 'a2-0', link: 'https://exempel.se/' }],
    ['agenda-standing-set', { items: 'X' }],
    ['agenda-fill', { meeting: '11 juni' }],
    ['task-add', { what: 'X', owner: 'Omar' }],
    ['task-done', { task: '1' }],
    ['task-handover', { task: '1', to: 'Omar' }],
    ['task-date', { task: '1', due: '14 maj' }],
  ])('%s %j', async (command, args) => {
    for (const changes of [fixtureChanges(), [...fixtureChanges(), OPENED]]) {
      const room = await openRoom({ changes })
      const before = record(await room.state())
      expect((await room.press('m15-0', command, { ...args })).problem).toBeUndefined()
      expect(record(await room.state())).not.toEqual(before)
      expect((await room.press('m15-0', 'undo')).problem).toBeUndefined()
      const after = record(await room.state())
      expect({ ...after, openTasks: [...after.openTasks].sort() }).toEqual(before)
    }
  })
})

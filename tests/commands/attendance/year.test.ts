import { describe, expect, test } from 'vitest'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { memberChanges } from '../../../src/domain/changes/members.ts'
import { rollChanges } from '../../../src/domain/changes/roll.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { VOTERS } from '../roll/open.ts'

const there = (member: string, more: object = {}) => ({
  member,
  present: true,
  remote: false,
  serving: true,
  away: [],
  ...more,
})

/** A third meeting, at which Anna Berg was not and Elin Forsell served for her; Karin's mandate ended before it. */
const changes = () => [
  ...fixtureChanges(),
  memberChanges.mandateEnded({ member: 'm3-0', role: 'member', on: '2027-03-31' }),
  meetingChanges.meetingPlanned({ id: 'e30-0', date: '2027-04-09' }),
  meetingChanges.meetingOpened({ meeting: 'e30-0', at: '09:30', numbers: [], series: '2027' }),
  rollChanges.rollCalled({
    meeting: 'e30-0',
    presences: [
      ...VOTERS.filter(one => one !== 'm5-0' && one !== 'm3-0').map(one => there(one)),
      there('m5-0', { present: false, serving: false }),
      there('m11-0', { servesFor: 'm5-0' }),
    ],
  }),
  meetingChanges.meetingClosed({ meeting: 'e30-0', at: '11:00' }),
]
const year = async (args: Record<string, unknown> = {}, as = 'm5-0') => {
  const room = await openRoom({ changes: changes() })
  return room.press(as, 'attendance-year', args)
}
const tablesOf = (reply: LocalReply) => reply.card.blocks.flatMap(block => (block.kind === 'table' ? [block] : []))

describe('attendance-year', () => {
  test('by meeting: members there, seats, alternates who served', async () => {
    const [meetings] = tablesOf(await year())
    expect(meetings?.rows).toEqual([
      ['12 februari', '9', '9', ''],
      ['12 mars', '9', '9', ''],
      ['9 april', '7', '8', '1'],
    ])
    expect(meetings?.chart).toEqual({ value: 1, of: 2 })
  })

  test('by member: of the meetings held while they had their seat', async () => {
    const reply = await year()
    const rows = tablesOf(reply)[1]!.rows
    expect(rows.find(([name]) => name === 'Anna Berg')).toEqual(['Anna Berg', '2', '3'])
    expect(rows.find(([name]) => name === 'Karin Åkesson')).toEqual(['Karin Åkesson', '2', '2'])
    expect(rows.find(([name]) => name === 'Eva Ekdahl')).toBeUndefined()
    expect(reply.card.text).toContain('Elin Forsell (1 möte)')
    expect(reply.card.lead).toContain('96 %')
  })

  test('a year without a roll call is said to be one; observers may look, outsiders may not', async () => {
    expect((await year({ year: 2026 })).answered).toBe(false)
    expect((await year({}, 'outsider')).problem).toBe('outsider')
  })
})

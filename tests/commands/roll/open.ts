import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

export const VOTERS = ['m1-0', 'm2-0', 'm3-0', 'm4-0', 'm5-0', 'm6-0', 'm7-0', 'm8-0', 'm9-0']

/** The room on the day of the meeting of 12 May, which is open: §§ 7-10. With `here`, the roll was called too. */
export async function openMeeting(here?: readonly string[]) {
  const room = await openRoom({
    changes: [
      ...fixtureChanges(),
      meetingChanges.meetingOpened({
        meeting: 'e22-0',
        at: '09:30',
        numbers: ['a1-0', 'a2-0', 'a3-0', 'a4-0'].map((item, i) => ({ item, number: 7 + i })),
        series: '2027',
      }),
    ],
  })
  room.at('2027-05-12T08:00:00.000Z')
  if (here) await room.press('m15-0', 'roll-call', { present: [...here, 'm15-0'] })
  return {
    ...room,
    meeting: async () => (await room.state()).meetings['e22-0']!,
    item: async (id: string) => (await room.state()).items[id]!,
  }
}

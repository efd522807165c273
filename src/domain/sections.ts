import { rulesOf } from './rules.ts'
import type { Deep, GroupState, Item, Meeting } from './state.ts'

type State = Deep<GroupState>

/** The series a meeting's § run in (design decision 9): the year's, the meeting's own, or undefined where the group has no §. */
export function seriesOf(state: State, meeting: Deep<Meeting>): string | undefined {
  switch (rulesOf(state).sections) {
    case 'year':
      return meeting.date.slice(0, 4)
    case 'meeting':
      return meeting.id
    case 'none':
      return undefined
  }
}

/** The next free § of a meeting, with its series; null where the group has no §. */
export function nextSection(state: State, meeting: Deep<Meeting>): { section: number; series: string } | null {
  const series = seriesOf(state, meeting)
  if (series === undefined) return null
  const here = meeting.agenda.map(id => state.items[id]?.section?.number ?? 0)
  return { section: Math.max(state.series[series] ?? 0, ...here) + 1, series }
}

/** "§ 7 Vägar", "3. Vägar", or the title alone where it stands on no agenda. */
export function matterName(state: State, item: Deep<Item>): string {
  if (item.section) return `§ ${item.section.number} ${item.title}`
  const place = item.meeting === undefined ? -1 : (state.meetings[item.meeting]?.agenda.indexOf(item.id) ?? -1)
  return place < 0 ? item.title : `${place + 1}. ${item.title}`
}

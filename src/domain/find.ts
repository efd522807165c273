import type { Deep, GroupState, Item, Meeting } from './state.ts'

type State = Deep<GroupState>

/** Index of the first meeting on or after a day (and time). */
function from(state: State, date: string, time = ''): number {
  let low = 0
  let high = state.calendar.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const entry = state.calendar[middle]!
    if (entry.date < date || (entry.date === date && entry.start < time)) low = middle + 1
    else high = middle
  }
  return low
}

const meetings = (state: State, entries: State['calendar']): Deep<Meeting>[] =>
  entries.map(entry => state.meetings[entry.id]!)

/** Meetings on or after a day that are neither cancelled nor closed, soonest first. */
export const upcoming = (state: State, today: string): Deep<Meeting>[] =>
  meetings(state, state.calendar.slice(from(state, today))).filter(
    one => one.state !== 'cancelled' && one.state !== 'closed',
  )

/** The meeting that is open or adjourned; the one opened last, should there be several. */
export const openMeeting = (state: State): Deep<Meeting> | undefined => {
  const id = state.open.at(-1)
  return id === undefined ? undefined : state.meetings[id]
}

/** The next meeting to register for: today's counts until it is closed. */
export function nextMeeting(state: State, today: string): Deep<Meeting> | undefined {
  for (let i = from(state, today); i < state.calendar.length; i++) {
    const one = state.meetings[state.calendar[i]!.id]!
    if (one.state !== 'cancelled' && one.state !== 'closed') return one
  }
  return undefined
}

/** The latest meeting that was held (closed), live or imported. */
export function latestMeeting(state: State, today: string): Deep<Meeting> | undefined {
  for (let i = from(state, today, '99') - 1; i >= 0; i--) {
    const one = state.meetings[state.calendar[i]!.id]!
    if (one.state === 'closed') return one
  }
  return undefined
}

/** All meetings between two days, both included, in order. */
export const between = (state: State, first: string, last: string): Deep<Meeting>[] =>
  meetings(state, state.calendar.slice(from(state, first), from(state, last, '99')))

/** The agenda as items, in order. */
export const agendaOf = (state: State, meeting: Deep<Meeting>): Deep<Item>[] =>
  meeting.agenda.map(id => state.items[id]!)

/** The item with that § at a meeting. */
export const sectionAt = (state: State, meeting: Deep<Meeting>, number: number): Deep<Item> | undefined =>
  agendaOf(state, meeting).find(item => item.section?.number === number)

import { z } from 'zod'
import type { GroupState, Guest, Item, Meeting, Member, Task } from '../state.ts'

/** Shapes that several changes share. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const time = z.string().regex(/^\d{2}:\d{2}$/)
export const visibility = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('public') }),
  z.strictObject({ kind: z.literal('group') }),
  z.strictObject({ kind: z.literal('named'), members: z.array(z.string()) }),
])

/** A change that names what is not there is our bug: the plan should have refused. */
function known<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new Error(`no ${what} ${id}`)
  return found
}
export const meetingIn = (state: GroupState, id: string): Meeting => known(state.meetings[id], 'meeting', id)
export const itemIn = (state: GroupState, id: string): Item => known(state.items[id], 'item', id)
export const memberIn = (state: GroupState, id: string): Member => known(state.members[id], 'member', id)
export const guestIn = (state: GroupState, id: string): Guest => known(state.guests[id], 'guest', id)
export const taskIn = (state: GroupState, id: string): Task => known(state.tasks[id], 'task', id)

/** Where `entry` stands or belongs in a calendar sorted by date, start and id. */
function place(calendar: GroupState['calendar'], entry: { date: string; start: string; id: string }): number {
  const key = (e: typeof entry) => `${e.date} ${e.start} ${e.id}`
  let low = 0
  let high = calendar.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (key(calendar[middle]!) < key(entry)) low = middle + 1
    else high = middle
  }
  return low
}

/** Keeps the calendar in step after a meeting was planned, moved or taken away. `was` is its former place. */
export function reindex(state: GroupState, id: string, was?: { date: string; start?: string }): void {
  if (was) {
    const i = place(state.calendar, { date: was.date, start: was.start ?? '', id })
    if (state.calendar[i]?.id === id) state.calendar.splice(i, 1)
  }
  const meeting = state.meetings[id]
  if (!meeting) return
  const entry = { date: meeting.date, start: meeting.start ?? '', id }
  state.calendar.splice(place(state.calendar, entry), 0, entry)
}

/** A calendar that follows the meeting must take notice. */
export function revise(state: GroupState, meeting: string): void {
  state.revisions ??= {}
  state.revisions[meeting] = (state.revisions[meeting] ?? 0) + 1
}

import type { Extract } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'

/** What is told of days: who comes when, what is due when, when they meet again. */
export type Told = Required<Pick<Extract, 'guests' | 'tasks' | 'nextMeetings' | 'events' | 'undatedMeetings'>>

/**
 * The days to read others from. Where the meeting's own is known, that one. Else two, a week and a day apart, in the year that the text
 * names, or years apart where it names none: a day that comes out the same from both is told, one that does not is guessed.
 */
export const referencesOf = (
  day: Day | null,
  year: string | null,
  today: Day,
): readonly [Day] | readonly [Day, Day] => {
  if (day !== null) return [day]
  const first = year ?? today.slice(0, 4)
  return [`${first}-01-01`, `${year ?? Number(first) + 1}-01-09`]
}

/** Of what was read from either day, what does not hang on it. */
export function agreed(one: Told, other: Told | undefined): Told {
  if (other === undefined) return one
  return {
    guests: one.guests.map((guest, i) => {
      if (guest.date === null || other.guests[i]?.date === guest.date) return guest
      const { date: _, ...rest } = guest
      return { ...rest, date: null }
    }),
    tasks: one.tasks.map((task, i) => {
      if (task.due === undefined || other.tasks[i]?.due === task.due) return task
      const { due: _, ...rest } = task
      return rest
    }),
    nextMeetings: one.nextMeetings.filter(day => other.nextMeetings.includes(day)),
    undatedMeetings: one.undatedMeetings,
    events: one.events.filter(event => other.events.some(same => same.date === event.date)),
  }
}

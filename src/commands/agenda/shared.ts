import { type Actor, maySee } from '../../core/actor.ts'
import type { Button } from '../../core/card.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, GroupState, Item, Meeting, Time } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'

type State = Deep<GroupState>

const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const timeOf = (minutes: number): Time =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** "45 min", "1 tim 10 min". */
export const durationText = (minutes: number): Text =>
  each(lang => {
    const hours = Math.floor(minutes / 60)
    const rest = minutes % 60
    const hour = lang === 'sv' ? 'tim' : 'h'
    if (hours === 0) return `${rest} min`
    return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} min`
  })

/** Struck or put off: it keeps its place and §, and takes no time. */
export const isOff = (item: Deep<Item>): boolean => item.state === 'removed' || item.state === 'postponed'

export interface Timed {
  /** When each matter starts by the plan; empty where the meeting has no start, no times, or is over. */
  starts: Map<string, Time>
  /** Minutes that the matters take together. */
  total: number
  /** How many lack a time of their own: the clock then runs ahead. */
  untimed: number
  /** Minutes between the meeting's start and end. */
  length?: number
}

/** The agenda against the clock. */
export function timed(meeting: Deep<Meeting>, items: readonly Deep<Item>[]): Timed {
  const starts = new Map<string, Time>()
  const from = meeting.start === undefined ? undefined : minutesOf(meeting.start)
  let total = 0
  let untimed = 0
  for (const item of items) {
    if (isOff(item)) continue
    if (from !== undefined) starts.set(item.id, timeOf(from + total))
    if (item.minutes === undefined) untimed++
    total += item.minutes ?? 0
  }
  const length =
    from === undefined || meeting.end === undefined ? undefined : Math.max(0, minutesOf(meeting.end) - from)
  // A clock that stands still says nothing, nor does a plan for what has been.
  if (total === 0 || meeting.state === 'closed') starts.clear()
  return { starts, total, untimed, ...(length === undefined ? {} : { length }) }
}

export const onDay = (meeting: Deep<Meeting>, today: Day): Text => dayText(meeting.date, { today })

/** The matter, unless it is settled history; one of a cancelled meeting can be `rescued`. Problems: `closed`, `conflict`. */
export function liveItem(state: State, id: string, today: Day, rescued = false): Deep<Item> {
  const item = state.items[id]!
  const meeting = item.meeting === undefined ? undefined : state.meetings[item.meeting]
  if (meeting?.state === 'closed' || (meeting?.state === 'cancelled' && !rescued)) {
    const day = onDay(meeting, today)
    const closed = meeting.state === 'closed'
    throw new Problem(
      'closed',
      each(lang =>
        lang === 'sv'
          ? `”${item.title}” hör till mötet ${day.sv}, som är ${closed ? 'avslutat' : 'inställt'}.`
          : `“${item.title}” belongs to the meeting on ${day.en}, which is ${closed ? 'closed' : 'cancelled'}.`,
      ),
      { field: 'item' },
    )
  }
  if (isOff(item))
    throw new Problem(
      'conflict',
      item.state === 'removed'
        ? { sv: `”${item.title}” är struket.`, en: `“${item.title}” has been removed.` }
        : { sv: `”${item.title}” är redan bordlagt.`, en: `“${item.title}” has already been postponed.` },
      { field: 'item' },
    )
  return item
}

/** Papers that this person may see. */
export const papersOf = (item: Deep<Item>, actor: Actor) => item.papers.filter(paper => maySee(actor, paper.visibility))

export const agendaButton = (meeting: string): Button => ({
  label: { sv: 'Visa dagordningen', en: 'Show the agenda' },
  press: { intent: { command: 'agenda', args: { meeting } } },
})

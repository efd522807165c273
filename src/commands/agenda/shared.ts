import { type Actor, maySee } from '../../core/actor.ts'
import type { Button } from '../../core/card.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, GroupState, Item, Meeting } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { isOff } from '../../domain/timed.ts'
import { dayText } from '../../domain/when/write.ts'

type State = Deep<GroupState>

/** "45 min", "1 tim 10 min". */
export const durationText = (minutes: number): Text =>
  each(lang => {
    const hours = Math.floor(minutes / 60)
    const rest = minutes % 60
    const hour = lang === 'sv' ? 'tim' : 'h'
    if (hours === 0) return `${rest} min`
    return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} min`
  })

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

import { agendaOf } from './find.ts'
import { fold } from './names.ts'
import type { Day, Deep, GroupState, Guest, Meeting, Time } from './state.ts'
import { each, type Text } from './text.ts'
import { isOff, later, timed } from './timed.ts'

type State = Deep<GroupState>

export const meetingOf = (state: State, guest: Deep<Guest>): Deep<Meeting> | undefined =>
  guest.meeting === undefined ? undefined : state.meetings[guest.meeting]

/** What is known of a guest's day. `lost`: the meeting is cancelled. `moved`: it got another day than the guest was told. */
export type Visit =
  | { kind: 'undated' }
  | { kind: 'day'; day: Day }
  | { kind: 'lost'; was: Day }
  | { kind: 'moved'; day: Day; was: Day }

export function visitOf(state: State, guest: Deep<Guest>): Visit {
  const meeting = meetingOf(state, guest)
  if (meeting === undefined) return guest.date === undefined ? { kind: 'undated' } : { kind: 'day', day: guest.date }
  if (meeting.state === 'cancelled') return { kind: 'lost', was: meeting.date }
  if (guest.agreed !== undefined && guest.agreed !== meeting.date)
    return { kind: 'moved', day: meeting.date, was: guest.agreed }
  return { kind: 'day', day: meeting.date }
}

/** True once the visit is history: its meeting is closed, or its day has been. */
export function hasBeen(state: State, guest: Deep<Guest>, today: Day): boolean {
  if (meetingOf(state, guest)?.state === 'closed') return true
  const visit = visitOf(state, guest)
  return (visit.kind === 'day' || visit.kind === 'moved') && visit.day < today
}

/**
 * When at the meeting the guest is on, as planned: the start (and where it is known the end) of the matter that they present.
 * Undefined where no matter names them, or the agenda has no times.
 */
export function slotOf(state: State, guest: Deep<Guest>): { start: Time; end?: Time } | undefined {
  const meeting = meetingOf(state, guest)
  if (!meeting) return undefined
  const agenda = agendaOf(state, meeting)
  const item = agenda.find(
    one => !isOff(one) && one.presenter !== undefined && fold(one.presenter) === fold(guest.name),
  )
  const start = item && timed(meeting, agenda).starts.get(item.id)
  if (!item || start === undefined) return undefined
  return item.minutes === undefined ? { start } : { start, end: later(start, item.minutes) }
}

/** "Ingrid Falkenmark, landsbygdsstrateg, Länsstyrelsen, om service på landsbygden": what is known, as it was said. */
export const whoText = (guest: {
  name: string
  role?: string | undefined
  organisation?: string | undefined
  topic?: string | undefined
}): Text =>
  each(lang => {
    const parts = [guest.name, guest.role, guest.organisation].filter(part => part !== undefined)
    if (guest.topic !== undefined) parts.push(`${lang === 'sv' ? 'om' : 'on'} ${guest.topic}`)
    return parts.join(', ')
  })

export const GUEST_STATES: Record<Guest['state'], Text> = {
  suggested: { sv: 'föreslagen', en: 'suggested' },
  accepted: { sv: 'godkänd', en: 'accepted' },
  scheduled: { sv: 'inbokad, inte bekräftad', en: 'scheduled, not confirmed' },
  confirmed: { sv: 'bekräftad', en: 'confirmed' },
  cancelled: { sv: 'avbokad', en: 'cancelled' },
}

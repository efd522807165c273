import type { Day, Deep, GroupState, Guest, Meeting } from './state.ts'
import { each, type Text } from './text.ts'

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

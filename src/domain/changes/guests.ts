import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState, Guest } from '../state.ts'
import { day, guestIn, meetingIn, visibility } from './shared.ts'

/** Remembers the day as it now stands, so that a meeting moved later is seen to have left its guest behind. */
function agree(state: GroupState, guest: Guest): void {
  if (guest.meeting === undefined) delete guest.agreed
  else guest.agreed = meetingIn(state, guest.meeting).date
}

const guestNamed = defineChange(
  'guest-named',
  {
    id: z.string(),
    name: z.string().min(1).max(200),
    role: z.string().max(200).optional(),
    organisation: z.string().max(200).optional(),
    topic: z.string().max(500).optional(),
    state: z.enum(['suggested', 'accepted', 'scheduled', 'confirmed']),
    meeting: z.string().optional(),
    date: day.optional(),
    suggestedBy: z.string().optional(),
    visibility: visibility.optional(),
  },
  (state: GroupState, c) => {
    const { v: _v, type: _type, ...guest } = c as typeof c & { v: number; type: string }
    state.guests[c.id] = { ...guest, visibility: c.visibility ?? { kind: 'group' } } as Guest
    agree(state, state.guests[c.id]!)
  },
)

const guestAccepted = defineChange('guest-accepted', { guest: z.string() }, (state: GroupState, c) => {
  guestIn(state, c.guest).state = 'accepted'
})

/** A meeting, or a day without a meeting of ours; another one than before is a move. */
const guestScheduled = defineChange(
  'guest-scheduled',
  { guest: z.string(), meeting: z.string().optional(), date: day.optional() },
  (state: GroupState, c) => {
    const guest = guestIn(state, c.guest)
    delete guest.meeting
    delete guest.date
    if (c.meeting !== undefined) guest.meeting = c.meeting
    if (c.date !== undefined) guest.date = c.date
    guest.state = c.meeting === undefined && c.date === undefined ? 'accepted' : 'scheduled'
    // Links of earlier invitations end here.
    guest.bookings = (guest.bookings ?? 0) + 1
    agree(state, guest)
  },
)

const guestConfirmed = defineChange('guest-confirmed', { guest: z.string() }, (state: GroupState, c) => {
  const guest = guestIn(state, c.guest)
  guest.state = 'confirmed'
  agree(state, guest)
})

const guestChanged = defineChange(
  'guest-changed',
  {
    guest: z.string(),
    role: z.string().max(200).optional(),
    organisation: z.string().max(200).optional(),
    topic: z.string().max(500).optional(),
    email: z.string().max(200).optional(),
  },
  (state: GroupState, c) => {
    const guest = guestIn(state, c.guest)
    if (c.email !== undefined) guest.email = c.email
    if (c.role !== undefined) guest.role = c.role
    if (c.organisation !== undefined) guest.organisation = c.organisation
    if (c.topic !== undefined) guest.topic = c.topic
  },
)

const guestCancelled = defineChange(
  'guest-cancelled',
  { guest: z.string(), reason: z.string().max(500).optional() },
  (state: GroupState, c) => {
    const guest = guestIn(state, c.guest)
    guest.state = 'cancelled'
    if (c.reason !== undefined) guest.cancelledBecause = c.reason
  },
)

/** What the guest says they need for the visit; nothing where they need nothing any more. */
const guestNeedsTold = defineChange(
  'guest-needs-told',
  { guest: z.string(), needs: z.string().max(1000) },
  (state: GroupState, c) => {
    const guest = guestIn(state, c.guest)
    if (c.needs === '') delete guest.needs
    else guest.needs = c.needs
  },
)

export const guestChanges = {
  guestNamed,
  guestAccepted,
  guestScheduled,
  guestConfirmed,
  guestChanged,
  guestCancelled,
  guestNeedsTold,
}

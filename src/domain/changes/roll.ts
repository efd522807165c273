import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState, Presence } from '../state.ts'
import { meetingIn } from './shared.ts'

const presence = z.strictObject({
  member: z.string(),
  present: z.boolean(),
  remote: z.boolean(),
  serving: z.boolean(),
  servesFor: z.string().optional(),
  from: z.int().min(1).optional(),
  to: z.int().min(0).optional(),
  away: z.array(z.int().min(1)),
  brokeOff: z.boolean().optional(),
  service: z
    .array(z.strictObject({ from: z.int().min(1), to: z.int().min(1).optional(), for: z.string().optional() }))
    .optional(),
})

/** Who is there and who serves, as the roll settled it. */
const rollCalled = defineChange(
  'roll-called',
  { meeting: z.string(), presences: z.array(presence) },
  (state: GroupState, c) => {
    const roll: Record<string, Presence> = {}
    for (const one of c.presences) roll[one.member] = one as Presence
    meetingIn(state, c.meeting).roll = roll
  },
)

/** Somebody arrived, left, stepped out, joined remotely, or took over a seat: their presence from now on. */
const presenceChanged = defineChange(
  'presence-changed',
  {
    meeting: z.string(),
    presences: z.array(presence).min(1),
    why: z.enum(['arrived', 'left', 'away', 'remote', 'seat', 'corrected']),
  },
  (state: GroupState, c) => {
    const meeting = meetingIn(state, c.meeting)
    meeting.roll ??= {}
    for (const one of c.presences) meeting.roll[one.member] = one as Presence
  },
)

/** Jäv: may neither take part in the matter nor be in the room (KL 6:28-30). */
const conflictDeclared = defineChange(
  'conflict-declared',
  { meeting: z.string(), member: z.string(), item: z.string(), reason: z.string().max(500).optional() },
  (state: GroupState, c) => {
    meetingIn(state, c.meeting).conflicts.push({
      member: c.member,
      item: c.item,
      ...(c.reason === undefined ? {} : { reason: c.reason }),
    })
  },
)

export const rollChanges = { rollCalled, presenceChanged, conflictDeclared }

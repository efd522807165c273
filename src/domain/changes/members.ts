import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState, Mandate } from '../state.ts'
import { ROLES } from './group.ts'
import { day, memberIn } from './shared.ts'

const mandate = z.strictObject({
  role: z.enum(ROLES),
  from: day,
  to: day.optional(),
  party: z.string().max(60).optional(),
  organisation: z.string().max(200).optional(),
  order: z.int().min(1).max(500).optional(),
  alternateFor: z.array(z.string()).optional(),
})

const memberAdded = defineChange(
  'member-added',
  {
    id: z.string(),
    name: z.string().min(1).max(200),
    email: z.string().max(200).optional(),
    mandates: z.array(mandate).min(1),
  },
  (state: GroupState, c) => {
    state.members[c.id] = {
      id: c.id,
      name: c.name,
      mandates: c.mandates as Mandate[],
      mute: [],
      accounts: [],
      ...(c.email === undefined ? {} : { email: c.email }),
    }
  },
)

/** A misspelt name or a new address; what minutes said before stays as they said it. */
const memberRenamed = defineChange(
  'member-renamed',
  { member: z.string(), name: z.string().min(1).max(200).optional(), email: z.string().max(200).optional() },
  (state: GroupState, c) => {
    const member = memberIn(state, c.member)
    if (c.name !== undefined) member.name = c.name
    if (c.email !== undefined) member.email = c.email
  },
)

const mandateGiven = defineChange('mandate-given', { member: z.string(), mandate }, (state: GroupState, c) => {
  memberIn(state, c.member).mandates.push(c.mandate as Mandate)
})

/** Ends mandates that last, as of a day: what was before that day never changes. */
const mandateEnded = defineChange(
  'mandate-ended',
  { member: z.string(), role: z.enum(ROLES).optional(), on: day },
  (state: GroupState, c) => {
    for (const one of memberIn(state, c.member).mandates)
      if ((c.role === undefined || one.role === c.role) && (one.to === undefined || one.to > c.on)) one.to = c.on
  },
)

/** The calling order of alternates, first called first. */
const alternatesOrdered = defineChange(
  'alternates-ordered',
  { order: z.array(z.strictObject({ member: z.string(), for: z.array(z.string()).optional() })), on: day },
  (state: GroupState, c) => {
    c.order.forEach((place, i) => {
      for (const one of memberIn(state, place.member).mandates)
        if (one.role === 'alternate' && (one.to === undefined || one.to >= c.on)) {
          one.order = i + 1
          if (place.for !== undefined) one.alternateFor = place.for
        }
    })
  },
)

/** A one-time code lets whoever types it be this member. Only its SHA-256 is kept. */
const codeIssued = defineChange(
  'code-issued',
  { member: z.string(), digest: z.string().length(64), until: z.string() },
  (state: GroupState, c) => {
    memberIn(state, c.member).code = { digest: c.digest, until: c.until }
  },
  { undoable: false },
)

const memberLinked = defineChange(
  'member-linked',
  { member: z.string(), account: z.string() },
  (state: GroupState, c) => {
    const member = memberIn(state, c.member)
    delete member.code
    if (!member.accounts.includes(c.account)) member.accounts.push(c.account)
  },
  { undoable: false },
)

/** None of the member's chat accounts is theirs here any longer. */
const memberUnlinked = defineChange(
  'member-unlinked',
  { member: z.string() },
  (state: GroupState, c) => {
    const member = memberIn(state, c.member)
    delete member.code
    member.accounts = []
  },
  { undoable: false },
)

export const memberChanges = {
  memberAdded,
  memberRenamed,
  mandateGiven,
  mandateEnded,
  alternatesOrdered,
  codeIssued,
  memberLinked,
  memberUnlinked,
}

import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { DirectoryState } from '../state.ts'

const account = z.string().min(3).max(300)

/** An account was tied to a person, and the person to a member of a group. */
const accountLinked = defineChange(
  'account-linked',
  { account, person: z.string(), group: z.string(), member: z.string() },
  (state: DirectoryState, c) => {
    state.people[c.person] ??= { id: c.person, accounts: [], memberships: [] }
    const person = state.people[c.person]!
    if (!person.accounts.includes(c.account)) person.accounts.push(c.account)
    if (!person.memberships.some(m => m.group === c.group && m.member === c.member))
      person.memberships.push({ group: c.group, member: c.member })
    state.accounts[c.account] = c.person
  },
)

/** Nobody's account is that member's any longer; an account that belongs to no member at all is forgotten. */
const membershipUnlinked = defineChange(
  'membership-unlinked',
  { group: z.string(), member: z.string() },
  (state: DirectoryState, c) => {
    for (const person of Object.values(state.people)) {
      person.memberships = person.memberships.filter(one => one.group !== c.group || one.member !== c.member)
      if (person.memberships.length > 0) continue
      for (const account of person.accounts) delete state.accounts[account]
      delete state.people[person.id]
    }
  },
)

const roomBound = defineChange(
  'room-bound',
  { room: z.string().min(3).max(300), group: z.string(), visibility: z.enum(['public', 'group']) },
  (state: DirectoryState, c) => {
    state.rooms[c.room] = { group: c.group, visibility: c.visibility }
  },
)

/** The first entry of a new data folder. */
const directoryOpened = defineChange('directory-opened', {}, (_state: DirectoryState) => {})

const adminClaimed = defineChange('admin-claimed', { account }, (state: DirectoryState, c) => {
  if (!state.admins.includes(c.account)) state.admins.push(c.account)
})

/** Klubban was installed in a workspace, or its token there was renewed. `sealed` is encrypted: the journal is kept for ever. */
const installationKept = defineChange(
  'installation-kept',
  { installation: z.string().min(3).max(300), sealed: z.string().max(20_000) },
  (state: DirectoryState, c, meta) => {
    state.installations ??= {}
    state.installations[c.installation] = { sealed: c.sealed, at: meta.at }
  },
)

const installationRemoved = defineChange(
  'installation-removed',
  { installation: z.string().min(3).max(300) },
  (state: DirectoryState, c) => {
    if (state.installations) delete state.installations[c.installation]
  },
)

const space = z.string().regex(/^[^/\s]{1,50}\/[^/\s]{1,200}$/u)

/** Whoever that workspace or tenant says has a member's e-mail address is that member. */
const spaceTrusted = defineChange('space-trusted', { space }, (state: DirectoryState, c, meta) => {
  state.trusted ??= {}
  state.trusted[c.space] = { at: meta.at }
})

/** New accounts there need a code again; those already linked stay. */
const spaceDistrusted = defineChange('space-distrusted', { space }, (state: DirectoryState, c) => {
  if (state.trusted) delete state.trusted[c.space]
})

const groupChosen = defineChange(
  'group-chosen',
  { person: z.string(), group: z.string() },
  (state: DirectoryState, c) => {
    const person = state.people[c.person]
    if (person) person.chosen = c.group
  },
)

/** Links are signed under it from now on; those signed before no longer hold. */
const linkSecretMade = defineChange(
  'link-secret-made',
  { secret: z.string().min(32).max(200) },
  (state: DirectoryState, c) => {
    state.linkSecret = c.secret
  },
)

const place = z.string().min(3).max(1200)

/** How somebody or a room is reached on a platform that must be told it at every message. */
const conversationKept = defineChange(
  'conversation-kept',
  {
    place,
    conversation: z.object({
      serviceUrl: z.string().max(500),
      tenant: z.string().max(100),
      kind: z.enum(['personal', 'groupChat', 'channel']),
      bot: z.object({ id: z.string().max(1000), name: z.string().max(500).optional() }),
      conversation: z.string().max(1000).optional(),
      user: z.string().max(1000).optional(),
      locale: z.string().max(35).optional(),
      timeZone: z.string().max(64).optional(),
    }),
  },
  (state: DirectoryState, c) => {
    state.conversations ??= {}
    state.conversations[c.place] = c.conversation
  },
)

/** Nothing gets through there any more. */
const conversationDied = defineChange(
  'conversation-died',
  { place, why: z.string().max(500) },
  (state: DirectoryState, c, meta) => {
    const kept = state.conversations?.[c.place]
    if (kept) kept.dead = { why: c.why, at: meta.at }
  },
)

export const directoryChanges = {
  accountLinked,
  membershipUnlinked,
  roomBound,
  adminClaimed,
  directoryOpened,
  spaceTrusted,
  spaceDistrusted,
  groupChosen,
  linkSecretMade,
  installationKept,
  installationRemoved,
  conversationKept,
  conversationDied,
}

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

export const directoryChanges = {
  accountLinked,
  roomBound,
  adminClaimed,
  directoryOpened,
  installationKept,
  installationRemoved,
}

import { directoryChanges } from '../domain/changes/directory.ts'
import { memberChanges } from '../domain/changes/members.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { Deep, DirectoryState, GroupState, Member } from '../domain/state.ts'
import { wallClock } from '../domain/when/zone.ts'
import { accountKey, rolesOn } from './actor.ts'
import type { Reply } from './command.ts'
import type { Account } from './incoming.ts'
import type { CoreDeps } from './turn.ts'

/** `platform/space`: a workspace or tenant, as trust is given to it. */
export const spaceKey = (account: Account): string => `${account.platform}/${account.space}`

/** How long somebody who was not found is not looked for again, ms: each look reads every group. */
const PAUSE = 60_000
const REMEMBERED = 10_000

const address = (email: string): string => email.trim().normalize('NFC').toLowerCase()

/**
 * The one member with this address who holds a role today; null where there is none or more than one (a code tells them
 * apart), or where the member has another account in the same workspace: an address that moved to somebody else must not
 * open the first one's records.
 */
function memberWith(state: Deep<GroupState>, email: string, account: Account, now: string): Deep<Member> | null {
  const today = wallClock(now, state.timeZone).date
  const found = Object.values(state.members).filter(
    one => one.email !== undefined && address(one.email) === email && rolesOn(state, one, today).size > 0,
  )
  const [member, ...more] = found
  if (!member || more.length > 0) return null
  const others = member.accounts.filter(one => one !== accountKey(account))
  return others.some(one => one.startsWith(`${spaceKey(account)}/`)) ? null : member
}

/**
 * Links accounts nobody knows to members by the address that the platform vouches for, in workspaces and tenants that the
 * administrator trusts (design decision 6). Resolves to true where a link was made.
 */
export function emailLinker(deps: CoreDeps): (account: Account, directory: Deep<DirectoryState>) => Promise<boolean> {
  const { store, emailOf, clock, log } = deps
  const missed = new Map<string, number>()

  /** Where this is a member whom the account does not belong to yet. */
  async function found(
    account: Account,
    email: string,
    directory: Deep<DirectoryState>,
  ): Promise<Array<{ group: string; member: string }>> {
    const known = directory.people[directory.accounts[accountKey(account)] ?? '']?.memberships ?? []
    const groups = (await store.aggregates()).filter(id => id !== DIRECTORY_ID && !known.some(one => one.group === id))
    const all = await Promise.all(
      groups.map(group =>
        store.peek<GroupState, { group: string; member: string } | null>(group, state => {
          const member = memberWith(state, email, account, clock())
          return member ? { group, member: member.id } : null
        }),
      ),
    )
    return all.filter(one => one !== null)
  }

  async function link(account: Account, { group, member }: { group: string; member: string }): Promise<void> {
    const key = accountKey(account)
    const by = { role: 'member', account: key, member } as const
    const others = await store.update<GroupState>(group, [], state => ({
      at: clock(),
      by,
      intent: null,
      changes: state.members[member]?.accounts.includes(key)
        ? []
        : [memberChanges.memberLinked({ member, account: key })],
      reply: state.members[member]?.accounts ?? [],
    }))
    const accounts = (others.reply as string[]).filter(one => one !== key)
    await store.update<DirectoryState>(DIRECTORY_ID, [], (directory, seq) => {
      const person =
        directory.accounts[key] ??
        accounts.map(one => directory.accounts[one]).find(one => one !== undefined) ??
        `u${seq + 1}`
      const changes = [directoryChanges.accountLinked({ account: key, person, group, member })]
      return { at: clock(), by, intent: null, changes, reply: null }
    })
    log.info({ account: key, group, member }, 'an account was linked by its e-mail address')
  }

  return async (account, directory) => {
    if (!emailOf || directory.trusted?.[spaceKey(account)] === undefined) return false
    const key = accountKey(account)
    const now = Date.parse(clock())
    if ((missed.get(key) ?? 0) > now) return false
    const email = await emailOf(account)
    const members = email === null ? [] : await found(account, address(email), directory)
    if (members.length === 0) {
      if (missed.size >= REMEMBERED) missed.clear()
      missed.set(key, now + PAUSE)
      return false
    }
    for (const one of members) await link(account, one)
    return true
  }
}

/** Said once, when it happens: who is taken for whom must not happen in silence. */
export const withNote = (reply: Reply, name: string): Reply => ({
  ...reply,
  card: {
    ...reply.card,
    blocks: [
      ...(reply.card.blocks ?? []),
      {
        kind: 'text',
        tone: 'quiet',
        text: {
          sv: `Jag kände igen dig som ${name} på din e-postadress. Stämmer det inte, säg till sekreteraren.`,
          en: `I recognised you as ${name} by your e-mail address. If that is wrong, tell the secretary.`,
        },
      },
    ],
  },
})

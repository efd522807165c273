import type { By } from '../domain/change.ts'
import { fold } from '../domain/names.ts'
import { Problem } from '../domain/problem.ts'
import type { Deep, DirectoryState, GroupState, Guest, Member, Role, Visibility } from '../domain/state.ts'
import { type Lang, same } from '../domain/text.ts'
import { visible } from '../domain/visibility.ts'
import type { Account } from './incoming.ts'

/** Roles a command may name: a group's roles, the deployment's administrator, everybody who has any of these, or an invited guest. */
export type Who = Role | 'admin' | 'everyone' | 'guest'

/** Those who belong to the group's work; observers only look. */
export const WORKING: readonly Who[] = ['chair', 'viceChair', 'secretary', 'member', 'alternate', 'official', 'coOpted']
/** Those who keep the record. */
export const KEEPERS: readonly Who[] = ['secretary', 'chair']

export interface Actor {
  kind: 'member' | 'admin' | 'operator' | 'clock' | 'guest' | 'outsider'
  member?: Deep<Member>
  /** Whoever holds the link of this guest's invitation. */
  guest?: Deep<Guest>
  name: string
  roles: ReadonlySet<Who>
  by: By
  language?: Lang
}

/** `platform/space/user`: how accounts are keyed everywhere. */
export const accountKey = (account: Account): string => `${account.platform}/${account.space}/${account.user}`

/** The roles a member holds on a day: dated mandates, and what others delegated to them. */
export function rolesOn(state: Deep<GroupState>, member: Deep<Member>, day: string): Set<Role> {
  const roles = new Set<Role>()
  for (const one of member.mandates) if (one.from <= day && (one.to === undefined || day <= one.to)) roles.add(one.role)
  for (const one of state.delegations)
    if (one.to === member.id && one.from <= day && day <= one.until) roles.add(one.role)
  return roles
}

const outsider = (account: Account): Actor => ({
  kind: 'outsider',
  name: '',
  roles: new Set(),
  by: { role: 'member', account: accountKey(account) },
})

function asMember(state: Deep<GroupState>, member: Deep<Member>, day: string, by: By): Actor | null {
  const roles = new Set<Who>(rolesOn(state, member, day))
  if (roles.size === 0) return null
  roles.add('everyone')
  return {
    kind: 'member',
    member,
    name: member.name,
    roles,
    by: { role: by.role, account: by.account, member: member.id },
    ...(member.language === undefined ? {} : { language: member.language }),
  }
}

/** Guests come by a signed link: `guest/<group>/<guest>:<booking>`, as the page that read the link vouches for. */
export const GUEST = 'guest'

/** The account of a guest's link; a guest who got another day meanwhile is nobody by the old one. */
export const guestAccount = (group: string, guest: string, booking: string): Account => ({
  platform: GUEST,
  space: group,
  user: `${guest}:${booking}`,
})

export const bookingOf = (guest: Deep<Guest>): string => String(guest.bookings ?? 0)

function asGuest(state: Deep<GroupState>, { user }: Account, key: string): Actor | null {
  const [id = '', booking] = user.split(':')
  const guest = Object.hasOwn(state.guests, id) ? state.guests[id]! : undefined
  if (!guest || bookingOf(guest) !== booking) return null
  return guestActor(guest, { role: 'guest', account: key, guest: guest.id })
}

/** An invited guest: sees their own visit, and may do nothing but answer. */
export const guestActor = (guest: Deep<Guest>, by: By): Actor => ({
  kind: 'guest',
  guest,
  name: guest.name,
  roles: new Set<Who>(['guest']),
  by,
})

/** The member whose id or name this is. Problems: `no-such-thing`, `ambiguous`. */
export function memberNamed(state: Deep<GroupState>, words: string): Deep<Member> {
  const direct = Object.hasOwn(state.members, words) ? state.members[words] : undefined
  if (direct) return direct
  const wanted = fold(words)
  const all = Object.values(state.members)
  const whole = all.filter(one => fold(one.name) === wanted)
  const found = whole.length > 0 ? whole : all.filter(one => fold(one.name).split(/[\s-]/).includes(wanted))
  if (found.length === 1) return found[0]!
  if (found.length === 0)
    throw new Problem('no-such-thing', {
      sv: `Det finns ingen ${words} i gruppen. Skriv ”ledamöter” för att se vilka som finns.`,
      en: `There is no ${words} in the group. Type “members” to see who there is.`,
    })
  throw new Problem(
    'ambiguous',
    {
      sv: `Flera heter så: ${found.map(one => one.name).join(', ')}. Skriv hela namnet.`,
      en: `Several people have that name: ${found.map(one => one.name).join(', ')}. Type the whole name.`,
    },
    { choices: found.map(one => ({ value: one.id, label: same(one.name) })) },
  )
}

/** What the core is told of the deployment when it asks who somebody is. */
export interface Trust {
  /** Demo people may be picked: loopback, no platform, no database (design decision 7). */
  demo: boolean
}

/**
 * Who an account is in a group on a day. Unknown people are outsiders, whatever they claim.
 * `state` is null where no group is meant: then only operators and administrators are somebody.
 */
export function identify(
  account: Account,
  state: Deep<GroupState> | null,
  directory: Deep<DirectoryState>,
  day: string,
  trust: Trust,
): Actor {
  const key = accountKey(account)
  if (account.platform === 'operator') {
    const by: By = { role: 'operator', account: key }
    if (account.user === '' || state === null)
      return { kind: 'operator', name: 'operator', roles: new Set<Who>(['admin', 'everyone', ...KEEPERS]), by }
    return asMember(state, memberNamed(state, account.user), day, by) ?? outsider(account)
  }
  if (account.platform === GUEST)
    return (state && account.space === state.id && asGuest(state, account, key)) || outsider(account)
  if (account.platform === 'demo') {
    if (!trust.demo || (state !== null && !state.demo)) return outsider(account)
    if (account.user === 'admin')
      return {
        kind: 'admin',
        name: 'demo',
        roles: new Set<Who>(['admin', 'everyone']),
        by: { role: 'admin', account: key },
      }
    const member =
      state !== null && Object.hasOwn(state.members, account.user) ? state.members[account.user] : undefined
    return (state && member && asMember(state, member, day, { role: 'member', account: key })) ?? outsider(account)
  }
  if (account.platform === 'web') {
    // A signed address opened this session: it holds for one member of one group, and for nobody elsewhere.
    const member =
      state !== null && account.space === state.id && Object.hasOwn(state.members, account.user)
        ? state.members[account.user]
        : undefined
    return (state && member && asMember(state, member, day, { role: 'member', account: key })) ?? outsider(account)
  }
  const admin = directory.admins.includes(key)
  const personId = Object.hasOwn(directory.accounts, key) ? directory.accounts[key] : undefined
  const person = personId === undefined ? undefined : directory.people[personId]
  const membership = state && person?.memberships.find(one => one.group === state.id)
  const member = membership && state.members[membership.member]
  const known = state && member ? asMember(state, member, day, { role: 'member', account: key }) : null
  if (known) return admin ? { ...known, roles: new Set<Who>([...known.roles, 'admin']) } : known
  if (admin)
    return {
      kind: 'admin',
      name: account.name ?? key,
      roles: new Set<Who>(['admin', 'everyone']),
      by: { role: 'admin', account: key },
    }
  return outsider(account)
}

export const allowed = (actor: Actor, roles: readonly Who[]): boolean => roles.some(role => actor.roles.has(role))

/** Whether this person may see a matter, paper, decision or guest. */
export const maySee = (actor: Actor, visibility: Deep<Visibility>): boolean =>
  visible(visibility, actor.member?.id, allowed(actor, KEEPERS))

/** The members who hold a role on a day, stand-ins included: to whom a message for the secretary goes. */
export const holdersOf = (state: Deep<GroupState>, role: Role, day: string): Deep<Member>[] =>
  Object.values(state.members).filter(member => rolesOn(state, member, day).has(role))

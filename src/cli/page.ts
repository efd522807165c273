import type { OwnGroup, PagePost, PickableGroup } from '../../adapters/web/settings.ts'
import { commands } from '../commands/index.ts'
import { type Actor, accountKey, identify, rolesOn } from '../core/actor.ts'
import type { Account } from '../core/incoming.ts'
import type { Store } from '../core/store.ts'
import { ROLES } from '../domain/changes/group.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { DirectoryState, GroupState } from '../domain/state.ts'
import { wallClock } from '../domain/when/zone.ts'
import { replyOf } from '../schedule/render.ts'
import type { View } from '../schedule/view.ts'

interface PageDeps {
  store: Store
  clock: () => string
  /** Runs the queries that live cards hold. */
  view?: View
  /** Demo people may be picked. */
  demo: boolean
}

const POSTS_SHOWN = 50

function pickable(deps: PageDeps, state: GroupState): PickableGroup | null {
  if (!state.demo) return null
  const today = wallClock(deps.clock(), state.timeZone).date
  const people = Object.values(state.members).flatMap(member => {
    const roles = rolesOn(state, member, today)
    // Roles stand in the order of their rank.
    const role = ROLES.find(one => roles.has(one))
    return role ? [{ id: member.id, name: member.name, role }] : []
  })
  return { id: state.id, name: state.name, people }
}

/** Who an account is in a group, with the group as it is now; null where they are nobody, or there is no such group. */
async function somebody(deps: PageDeps, group: string, account: Account) {
  const directory = await deps.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, state => state)
  if (group === DIRECTORY_ID || !(await deps.store.aggregates()).includes(group)) return null
  return deps.store.read<GroupState, { state: GroupState; actor: Actor; directory: DirectoryState } | null>(
    group,
    state => {
      const today = wallClock(deps.clock(), state.timeZone).date
      const actor = identify(account, state, directory, today, { demo: deps.demo })
      return actor.kind === 'outsider' ? null : { state, actor, directory }
    },
  )
}

/** The groups in which an account is somebody: the page shows them to choose among. */
async function ownGroups(deps: PageDeps, account: Account): Promise<OwnGroup[]> {
  const key = accountKey(account)
  const among = await deps.store.read<DirectoryState, readonly string[] | 'all'>(DIRECTORY_ID, known => {
    if (known.admins.includes(key)) return 'all'
    const person = known.people[known.accounts[key] ?? '']
    return account.platform === 'web' ? [account.space] : (person?.memberships.map(one => one.group) ?? [])
  })
  const groups = among === 'all' ? (await deps.store.aggregates()).filter(id => id !== DIRECTORY_ID) : among
  const found = await Promise.all(groups.map(group => somebody(deps, group, account)))
  return found.flatMap(one => (one ? [{ id: one.state.id, name: one.state.name }] : []))
}

/** What was posted to somebody of late; live cards as they read now. */
async function postsFor(deps: PageDeps, group: string, account: Account): Promise<PagePost[] | null> {
  const found = await somebody(deps, group, account)
  if (!found) return null
  const { state, actor, directory } = found
  const theirs = Object.values(state.posts)
    .filter(post => 'member' in post.to && post.to.member === actor.member?.id && post.state !== 'withdrawn')
    .slice(-POSTS_SHOWN)
  const shown = await Promise.all(
    theirs.map(async ({ id, at, ...post }) => {
      const reply = await replyOf(state, { id, at, ...post }, accountKey(account), directory, deps.clock(), deps.view)
      return reply ? { id, at, reply } : null
    }),
  )
  return shown.filter(one => one !== null)
}

/** What the page needs to know before anybody asks: who may be picked, whose groups are whose, and what was posted to them. */
export function pageData(deps: PageDeps) {
  return {
    queries: commands.filter(one => one.kind === 'query').map(one => one.name),
    async groups(): Promise<PickableGroup[]> {
      const ids = (await deps.store.aggregates()).filter(id => id !== DIRECTORY_ID)
      const all = await Promise.all(
        ids.map(id => deps.store.read<GroupState, PickableGroup | null>(id, state => pickable(deps, state))),
      )
      return all.filter(one => one !== null)
    },
    own: (account: Account) => ownGroups(deps, account),
    posts: (group: string, account: Account) => postsFor(deps, group, account),
  }
}

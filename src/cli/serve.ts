import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Running } from '../../adapters/adapter.ts'
import { web } from '../../adapters/web/index.ts'
import { createServer } from '../../adapters/web/server.ts'
import type { OwnGroup, PagePost, PickableGroup } from '../../adapters/web/settings.ts'
import { type App, openApp } from '../app.ts'
import { compose } from '../commands/digests/compose.ts'
import { commands } from '../commands/index.ts'
import { type Settings, settingsFrom } from '../config.ts'
import { type Actor, accountKey, identify, rolesOn } from '../core/actor.ts'
import type { Account } from '../core/incoming.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { DirectoryState, GroupState, Role } from '../domain/state.ts'
import { wallClock } from '../domain/when/zone.ts'
import { calendarRoute } from '../minutes/writing/calendar-feed.ts'
import { startPlatforms } from '../platforms.ts'
import { startClock } from '../schedule/clock.ts'
import { startDelivery } from '../schedule/delivery.ts'
import { replyOf } from '../schedule/render.ts'
import { type CliCommand, complain, terminalLang } from './command.ts'
import { layDemo } from './demo.ts'

/** The built page, beside the compiled sources. */
const PAGE = join(dirname(fileURLToPath(import.meta.url)), '../../web')

const POSTS_SHOWN = 50

/** Which of somebody's roles the picker shows. */
const RANK: readonly Role[] = [
  'chair',
  'viceChair',
  'secretary',
  'member',
  'alternate',
  'official',
  'coOpted',
  'observer',
]

function pickable(app: App, state: GroupState): PickableGroup | null {
  if (!state.demo) return null
  const today = wallClock(app.clock(), state.timeZone).date
  const people = Object.values(state.members).flatMap(member => {
    const roles = rolesOn(state, member, today)
    const role = RANK.find(one => roles.has(one))
    return role ? [{ id: member.id, name: member.name, role }] : []
  })
  return { id: state.id, name: state.name, people }
}

/** Who an account is in a group, with the group as it is now; null where they are nobody, or there is no such group. */
async function somebody(app: App, demo: boolean, group: string, account: Account) {
  const directory = await app.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, state => state)
  if (group === DIRECTORY_ID || !(await app.store.aggregates()).includes(group)) return null
  return app.store.read<GroupState, { state: GroupState; actor: Actor; directory: DirectoryState } | null>(
    group,
    state => {
      const today = wallClock(app.clock(), state.timeZone).date
      const actor = identify(account, state, directory, today, { demo })
      return actor.kind === 'outsider' ? null : { state, actor, directory }
    },
  )
}

/** The groups in which an account is somebody: the page shows them to choose among. */
async function ownGroups(app: App, demo: boolean, account: Account): Promise<OwnGroup[]> {
  const key = accountKey(account)
  const among = await app.store.read<DirectoryState, readonly string[] | 'all'>(DIRECTORY_ID, known => {
    if (known.admins.includes(key)) return 'all'
    const person = known.people[known.accounts[key] ?? '']
    return account.platform === 'web' ? [account.space] : (person?.memberships.map(one => one.group) ?? [])
  })
  const groups = among === 'all' ? (await app.store.aggregates()).filter(id => id !== DIRECTORY_ID) : among
  const found = await Promise.all(groups.map(group => somebody(app, demo, group, account)))
  return found.flatMap(one => (one ? [{ id: one.state.id, name: one.state.name }] : []))
}

/** What was posted to somebody of late; live cards as they read now. */
async function postsFor(app: App, demo: boolean, group: string, account: Account): Promise<PagePost[] | null> {
  const found = await somebody(app, demo, group, account)
  if (!found) return null
  const { state, actor, directory } = found
  const theirs = Object.values(state.posts)
    .filter(post => 'member' in post.to && post.to.member === actor.member?.id && post.state !== 'withdrawn')
    .slice(-POSTS_SHOWN)
  const shown = await Promise.all(
    theirs.map(async ({ id, at, ...post }) => {
      const reply = await replyOf(state, { id, at, ...post }, accountKey(account), directory, app.clock(), app.view)
      return reply ? { id, at, reply } : null
    }),
  )
  return shown.filter(one => one !== null)
}

/** Single sign-on in the tab, where Teams is configured with an app of its own. */
function ssoOf({ teams, publicUrl }: Settings) {
  if (!teams || teams.access.kind === 'insecure') return undefined
  const { appId, tenant } = teams.access
  const host = publicUrl === undefined ? {} : { host: new URL(publicUrl).host }
  return { appId, tenants: [tenant, ...teams.allowedTenants], ...host }
}

/** Everything that runs while Klubban serves; `stop` drains it, within five seconds. */
export async function startServing(settings: Settings): Promise<{ app: App; address: string; stop(): Promise<void> }> {
  const app = await openApp(settings)
  let page: Running | undefined
  try {
    const groupIds = async () => (await app.store.aggregates()).filter(id => id !== DIRECTORY_ID)
    if (settings.demo && (await groupIds()).length === 0) await layDemo(app)
    const server = createServer({
      host: settings.host,
      port: settings.port,
      health: () => app.store.health(),
      log: app.log,
    })
    const sso = ssoOf(settings)
    page = await web.serve(app, {
      mount: server.mount,
      reach: {
        ...(settings.publicUrl === undefined ? {} : { publicUrl: settings.publicUrl }),
        trustProxy: settings.trustProxy,
      },
      folder: PAGE,
      demo: settings.demo,
      async groups() {
        const all = await Promise.all(
          (await groupIds()).map(id =>
            app.store.read<GroupState, PickableGroup | null>(id, state => pickable(app, state)),
          ),
        )
        return all.filter(one => one !== null)
      },
      subscribe: listener => app.store.subscribe(entry => listener(entry.aggregate)),
      posts: (group, account) => postsFor(app, settings.demo, group, account),
      own: account => ownGroups(app, settings.demo, account),
      queries: commands.filter(one => one.kind === 'query').map(one => one.name),
      sessions: app.sessions,
      ...(sso ? { sso } : {}),
      log: app.log,
    })
    server.mount(calendarRoute({ store: app.store, clock: app.clock }))
    const platforms = await startPlatforms(app, settings, server.mount, page)
    const delivery = startDelivery({
      store: app.store,
      clock: app.clock,
      log: app.log,
      // Whoever is picked on the page reads their posts from the record: there they stand as soon as they are committed.
      placesOf: (state, member) => [
        ...(settings.demo && state.demo ? [`demo/${state.id}/${member}`] : []),
        ...(state.members[member]?.accounts ?? []),
      ],
      send: async (place, reply, replaces) => {
        if (place.startsWith('demo/')) return { outcome: 'delivered', ref: place }
        const isRoom = await app.store.read<DirectoryState, boolean>(DIRECTORY_ID, known =>
          Object.hasOwn(known.rooms, place),
        )
        const more = replaces === undefined ? {} : { replaces }
        return platforms.deliver(isRoom ? { room: place, ...more } : { person: place, ...more }, reply)
      },
      view: app.view,
    })
    const ticking = startClock({ store: app.store, compose, clock: app.clock, log: app.log })
    const address = await server.listen()
    app.store.owner?.setAddress(address)
    return {
      app,
      address,
      async stop() {
        await Promise.all([platforms.stop(), server.stop(), ticking.stop(), delivery.stop()])
        await app.close()
      },
    }
  } catch (error) {
    await page?.stop()
    await app.close()
    throw error
  }
}

export const serve: CliCommand = {
  name: 'serve',
  usage: '',
  help: { sv: 'Starta servern (samma som npm start).', en: 'Start the server (the same as npm start).' },
  async run() {
    const settings = settingsFrom(process.env)
    const { app, address, stop } = await startServing(settings)
    complain(terminalLang() === 'sv' ? `Klubban är igång: ${address}` : `Klubban is running: ${address}`)
    app.log.info({ address, data: settings.data, demo: settings.demo }, 'serving')
    return new Promise(resolve => {
      let ending = false
      const end = (signal: string) => {
        if (ending) return
        ending = true
        app.log.info({ signal }, 'ending')
        stop().then(
          () => resolve(0),
          (error: unknown) => {
            app.log.error({ err: error }, 'ending failed')
            resolve(1)
          },
        )
      }
      process.on('SIGTERM', () => end('SIGTERM'))
      process.on('SIGINT', () => end('SIGINT'))
    })
  },
}

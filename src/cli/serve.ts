import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Running } from '../../adapters/adapter.ts'
import { web } from '../../adapters/web/index.ts'
import { createServer } from '../../adapters/web/server.ts'
import { type App, openApp } from '../app.ts'
import { compose } from '../commands/digests/compose.ts'
import { type Settings, settingsFrom } from '../config.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import { Problem } from '../domain/problem.ts'
import type { DirectoryState } from '../domain/state.ts'
import { calendarRoute } from '../minutes/writing/calendar-feed.ts'
import { startPlatforms } from '../platforms.ts'
import { guestCalendar, guestOf, mailPlaces } from '../platforms-mail.ts'
import { startClock } from '../schedule/clock.ts'
import { startDelivery } from '../schedule/delivery.ts'
import { type CliCommand, complain, terminalLang } from './command.ts'
import { layDemo } from './demo.ts'
import { pageData } from './page.ts'

/** The built page, beside the compiled sources. */
const PAGE = join(dirname(fileURLToPath(import.meta.url)), '../../web')

/** Single sign-on in the tab, where Teams is configured with an app of its own. */
function ssoOf({ teams, publicUrl }: Settings) {
  if (!teams || teams.access.kind === 'insecure') return undefined
  const { appId, tenant } = teams.access
  const host = publicUrl === undefined ? {} : { host: new URL(publicUrl).host }
  return { appId, tenants: [tenant, ...teams.allowedTenants], ...host }
}

/** Why the address cannot be had, and what to do; anything else as it is. */
function cannotListen(error: unknown, { host, port }: Settings): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Problem('taken', {
        sv: `Porten ${port} används redan av ett annat program. Stäng det, eller sätt PORT till en annan port.`,
        en: `Port ${port} is already used by another program. Close it, or set PORT to another port.`,
      })
    case 'EACCES':
      return new Problem('forbidden', {
        sv: `Porten ${port} får inte användas av dig på den här datorn. Sätt PORT till en port över 1023.`,
        en: `You may not use port ${port} on this machine. Set PORT to a port above 1023.`,
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Problem('no-such-thing', {
        sv: `Adressen ${host} finns inte på den här datorn. Kontrollera HOST.`,
        en: `The address ${host} is not this machine’s. Check HOST.`,
      })
    default:
      return error
  }
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
      subscribe: listener => app.store.subscribe(entry => listener(entry.aggregate)),
      ...pageData({ ...app, demo: settings.demo }),
      sessions: app.sessions,
      ...(sso ? { sso } : {}),
      guests: { read: token => guestOf(app, token), calendar: token => guestCalendar(app, token) },
      log: app.log,
    })
    server.mount(calendarRoute(app))
    // Before anything can arrive: what lies there then is of the server before.
    const left = await app.left()
    const platforms = await startPlatforms(app, settings, server.mount, page)
    let address: string
    try {
      address = await server.listen()
    } catch (error) {
      await platforms.stop()
      throw cannotListen(error, settings)
    }
    // Nothing is sent before it is certain that answers can arrive.
    const delivery = startDelivery({
      store: app.store,
      clock: app.clock,
      log: app.log,
      // Whoever is picked on the page reads their posts from the record: there they stand as soon as they are committed.
      placesOf: (state, id) => {
        const page = settings.demo && state.demo && state.members[id] ? [`demo/${state.id}/${id}`] : []
        const accounts = state.members[id]?.accounts ?? []
        const chat = accounts.filter(account => platforms.runs(account.split('/', 1)[0]!))
        const mail = platforms.runs('mail') ? mailPlaces(state, id, page.length + chat.length > 0) : []
        // An account that nothing reaches any more is still tried where nothing else is left: the reason is then told.
        const places = [...page, ...chat, ...mail]
        return places.length > 0 ? places : [...accounts]
      },
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
    const ticking = startClock({
      store: app.store,
      compose,
      ...(app.smooth ? { smooth: app.smooth } : {}),
      clock: app.clock,
      log: app.log,
    })
    app.store.owner?.setAddress(address)
    app.answerLeft(left).catch((error: unknown) => app.log.error({ err: error }, 'what was left was not answered'))
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

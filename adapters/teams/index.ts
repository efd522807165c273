import type { Door } from '../../src/core/incoming.ts'
import type { Adapter, Delivery, Destination, Running } from '../adapter.ts'
import { openBotbuilder } from './botbuilder.ts'
import { isLoopback, isService } from './hosts.ts'
import type { TeamsOut } from './out.ts'
import type { Bot } from './port.ts'
import { receive } from './receive.ts'
import { render } from './render/index.ts'
import { createListening } from './serve/listen.ts'
import { limited } from './serve/outcome.ts'
import { PACE, paced } from './serve/pace.ts'
import { createPlaces } from './serve/places.ts'
import { createRoster } from './serve/roster.ts'
import { messagesRoute } from './serve/route.ts'
import { createSayer } from './serve/say.ts'
import type { TeamsSettings } from './serve/settings.ts'
import { tokenCheck } from './token.ts'

export type { TeamsSettings } from './serve/settings.ts'

/** How long what is under way may take to end; how long one call to Teams may take, ms. */
const GRACE = 2500
const CALL = 8000
/** How long somebody's first message waits for the roster, ms. */
const ROSTER = 1500

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** Why these settings do not hold; null where they do. */
function wrongWith({ access, host }: TeamsSettings): string | null {
  if (access.kind === 'insecure')
    return LOOPBACK.has(host) ? null : 'TEAMS_INSECURE=1 turns authentication off and is for loopback only'
  if (access.appId.trim() === '') return 'Teams needs TEAMS_APP_ID: without it anybody could speak for Teams'
  if (access.tenant.trim() === '') return 'Teams needs TEAMS_TENANT_ID'
  if (access.kind === 'secret' && access.password.trim() === '')
    return 'Teams needs TEAMS_APP_PASSWORD, or TEAMS_APP_TYPE=UserAssignedMSI for a managed identity'
  return null
}

/** Whatever is kept or received, our credentials go to Teams' own hosts alone. */
function toServiceOnly(bot: Bot, spoken: (serviceUrl: string) => boolean): Bot {
  const guard = <A extends { serviceUrl: string }, R extends unknown[], T>(call: (at: A, ...rest: R) => Promise<T>) => {
    return async (at: A, ...rest: R): Promise<T> => {
      if (!spoken(at.serviceUrl)) throw new Error('a service URL that is not spoken to')
      return call(at, ...rest)
    }
  }
  return {
    handle: (request, turn) => bot.handle(request, turn),
    send: guard(bot.send),
    update: guard(bot.update),
    remove: guard(bot.remove),
    createDirect: guard(bot.createDirect),
    member: guard(bot.member),
  }
}

async function serve(door: Door, settings: TeamsSettings): Promise<Running> {
  const wrong = wrongWith(settings)
  if (wrong !== null) throw new Error(wrong)
  const { access, log, openIdUrl, token } = settings
  const opened = await (settings.openBot?.() ??
    openBotbuilder(access, {
      ...(openIdUrl === undefined ? {} : { openIdUrl }),
      ...(token === undefined ? {} : { token }),
    }))
  const spoken = (url: string): boolean =>
    isService(url, settings.serviceHosts) || (access.kind === 'insecure' && isLoopback(url))
  const bot = toServiceOnly(paced(limited(opened, settings.callTimeout ?? CALL), settings.pace ?? PACE), spoken)
  const places = createPlaces(settings.conversations, log)
  const emailOf = createRoster(limited(bot, Math.min(ROSTER, settings.callTimeout ?? ROSTER)), places, log)
  const { publicUrl } = settings
  const tab = access.kind === 'insecure' || publicUrl === undefined ? undefined : { appId: access.appId, publicUrl }
  const sayer = createSayer({ bot, places, targeted: settings.targeted, ...(tab ? { tab } : {}) })
  const listening = createListening({
    door,
    places,
    sayer,
    log,
    serviceHosts: settings.serviceHosts,
    ...(settings.pauses === undefined ? {} : { pauses: settings.pauses }),
  })
  const own = access.kind === 'insecure' ? [] : [access.tenant]
  settings.mount(
    messagesRoute({
      log,
      spoken,
      check: access.kind === 'insecure' ? null : tokenCheck(access.appId, openIdUrl),
      tenants: new Set([...own, ...settings.allowedTenants].map(one => one.toLowerCase())),
      bot,
      listening,
    }),
  )

  function deliver(to: Destination, reply: Parameters<Running['deliver']>[1]): Promise<Delivery> {
    if ('answer' in to) return listening.answerLate(to.answer, reply)
    return sayer.to('person' in to ? to.person : to.room, reply, to.replaces)
  }

  let stopping: Promise<void> | undefined
  return {
    address: null,
    deliver,
    emailOf,
    stop() {
      stopping ??= (async () => {
        let timer: NodeJS.Timeout | undefined
        const enough = new Promise<void>(resolve => {
          timer = setTimeout(resolve, GRACE)
        })
        await Promise.race([listening.idle(), enough]).finally(() => clearTimeout(timer))
      })()
      return stopping
    },
  }
}

/** Klubban in Microsoft Teams. */
export const teams = { name: 'teams', receive, render, serve } satisfies Adapter<unknown, TeamsOut, TeamsSettings>

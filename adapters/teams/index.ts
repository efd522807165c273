import type { Door } from '../../src/core/incoming.ts'
import type { Lang } from '../../src/domain/text.ts'
import type { Adapter, Delivery, Destination, Running } from '../adapter.ts'
import { openBotbuilder } from './botbuilder.ts'
import { isLoopback, isService } from './hosts.ts'
import type { TeamsOut } from './out.ts'
import type { Bot } from './port.ts'
import { receive } from './receive.ts'
import { render } from './render/index.ts'
import { createListening } from './serve/listen.ts'
import { limited } from './serve/outcome.ts'
import { createPlaces, langOf } from './serve/places.ts'
import { messagesRoute } from './serve/route.ts'
import { createSayer } from './serve/say.ts'
import type { TeamsSettings } from './serve/settings.ts'
import { tokenCheck } from './token.ts'

export type { TeamsSettings } from './serve/settings.ts'

/** What Teams tells of somebody. Nothing of it decides who somebody is in a group. */
export interface Profile {
  lang?: Lang
  /** IANA name, such as Europe/Stockholm. */
  timeZone?: string
  name?: string
  /** To be trusted only where the administrator trusts the tenant. */
  email?: string
}

export interface TeamsRunning extends Running {
  /** What Teams tells of an account (`teams/tenant/user`); undefined where it does not. */
  profileOf(account: string): Promise<Profile | undefined>
}

/** How long what is under way may take to end; how long one call to Teams may take, ms. */
const GRACE = 2500
const CALL = 9000

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

async function serve(door: Door, settings: TeamsSettings): Promise<TeamsRunning> {
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
  const bot = toServiceOnly(limited(opened, settings.callTimeout ?? CALL), spoken)
  const places = createPlaces(settings.conversations, log)
  const sayer = createSayer({ bot, places, targeted: settings.targeted })
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
    async profileOf(account) {
      const kept = await places.get(account)
      if (!kept) return undefined
      const { serviceUrl, conversation, user, timeZone } = kept
      const [lang] = [langOf(kept)]
      const found =
        conversation === undefined || user === undefined
          ? {}
          : await bot.member({ serviceUrl, conversation }, user).catch(() => ({}))
      // A roster that names somebody else is not believed.
      const theirs = 'aadObjectId' in found && found.aadObjectId?.toLowerCase() === account.split('/')[2]
      return {
        ...(lang ? { lang } : {}),
        ...(timeZone === undefined ? {} : { timeZone }),
        ...(theirs && found.name ? { name: found.name } : {}),
        ...(theirs && found.email ? { email: found.email } : {}),
      }
    },
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

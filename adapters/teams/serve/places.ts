import { accountKey } from '../../../src/core/actor.ts'
import type { Conversation, Conversations } from '../../../src/core/conversations.ts'
import { Memory } from '../../shared/memory.ts'
import type { Where } from '../port.ts'
import { type Origin, placeOf, type Read, withoutThread } from '../receive.ts'
import type { TeamsLog } from './settings.ts'

/** How people and rooms are reached: kept at every sign of life, so that messages can be sent unasked. */
export interface Places {
  /** Keeps where this came from; whether nothing was ever said there, or nothing got through any more. */
  met(read: Read, locale: string | null | undefined): Promise<boolean>
  get(place: string): Promise<Conversation | null>
  /** A conversation that an account is in, and what it is called there; null where none is known. */
  lastMet(account: string): Promise<(Where & { user: string }) | null>
  /** The conversation alone with that person was opened. */
  opened(place: string, conversation: string): Promise<void>
  dead(place: string, why: string): Promise<void>
}

export const whereOf = (origin: Origin): Where => ({
  serviceUrl: origin.serviceUrl,
  conversation: origin.conversation,
})

export function createPlaces(conversations: Conversations, log: TeamsLog): Places {
  /** What was kept last, as JSON: most messages tell nothing new. */
  const known = new Memory<string>(20_000)
  const met = new Memory<Where & { user: string }>(20_000)

  async function keep(place: string, told: Conversation): Promise<boolean> {
    const words = JSON.stringify(told)
    if (known.get(place) === words) return false
    const before = await conversations.get(place)
    const first = told.conversation !== undefined && before?.conversation === undefined
    // Met in a channel, somebody keeps the conversation that was had with them alone.
    const { dead, ...rest } = before ?? {}
    await conversations.put(place, { ...rest, ...told })
    known.set(place, words)
    return first || dead !== undefined
  }

  return {
    async met({ base, origin, present }, locale) {
      const common = { serviceUrl: origin.serviceUrl, tenant: origin.tenant, bot: origin.bot }
      const room = withoutThread(origin.conversation)
      if (present)
        met.set(accountKey(base.account), { serviceUrl: origin.serviceUrl, conversation: room, user: origin.user })
      const personal: Conversation = {
        kind: 'personal',
        user: origin.user,
        ...common,
        ...(origin.kind === 'personal' ? { conversation: room } : {}),
        ...(locale ? { locale } : {}),
        ...(base.timeZone ? { timeZone: base.timeZone } : {}),
      }
      try {
        const person = await keep(accountKey(base.account), personal)
        if (origin.kind === 'personal' || !present) return person
        return await keep(placeOf(origin.tenant, room), { ...common, kind: origin.kind, conversation: room })
      } catch (error) {
        // What was said is answered all the same.
        log.error({ err: error }, 'where a message came from could not be kept')
        return false
      }
    },
    get: place => conversations.get(place),
    async lastMet(account) {
      const lately = met.get(account)
      if (lately) return lately
      const { serviceUrl, conversation, user, dead } = (await conversations.get(account)) ?? {}
      if (serviceUrl === undefined || conversation === undefined || user === undefined || dead) return null
      return { serviceUrl, conversation, user }
    },
    async opened(place, conversation) {
      const before = await conversations.get(place)
      if (before) await conversations.put(place, { ...before, conversation })
    },
    async dead(place, why) {
      known.delete(place)
      log.warn({ place, why }, 'nothing gets through there any more')
      await conversations.dead(place, why)
    },
  }
}

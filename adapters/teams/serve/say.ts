import { accountKey } from '../../../src/core/actor.ts'
import type { Account, LocalReply } from '../../../src/core/incoming.ts'
import type { Lang, Text } from '../../../src/domain/text.ts'
import type { Delivery } from '../../adapter.ts'
import type { TeamsMessage } from '../out.ts'
import type { Bot, Json, Where } from '../port.ts'
import { type Origin, placeOf, withoutThread } from '../receive.ts'
import { type Frame, messagesOf, refreshOf } from '../render/index.ts'
import { type TabApp, tabLink } from '../tab.ts'
import { failureOf, isDead } from './outcome.ts'
import { type Places, whereOf } from './places.ts'

/** Said in a room where somebody cannot be answered alone: it tells nothing of what was asked. */
const UNREACHABLE: Text = {
  sv: 'Svaret är bara till dig, men jag kan inte skriva till dig enskilt. Lägg till Klubban som app i Teams och fråga mig där.',
  en: 'The answer is for you alone, but I cannot write to you privately. Add Klubban as an app in Teams and ask me there.',
}
const plainReply = (text: string, lang: Lang): LocalReply => ({
  card: { lead: text, blocks: [], text },
  lang,
  audience: 'room',
})

export interface Sayer {
  /** Says a reply where it belongs: in the conversation, or to the person alone. Never rejects. */
  say(origin: Origin, account: Account, reply: LocalReply, skip?: number): Promise<Delivery>
  /** To a person alone, or to a room, by key; `replaces` an earlier message there. Never rejects. */
  to(place: string, reply: LocalReply, replaces?: string): Promise<Delivery>
}

/** The ids of a delivery's messages, with where they stand. */
const refOf = (conversation: string, ids: readonly string[]): string => [conversation, ...ids].join(' ')

const NOT_KNOWN: Delivery = { outcome: 'never', why: 'Klubban has no conversation there' }

const OPEN: Text = { sv: 'Öppna i fliken', en: 'Open in the tab' }

export function createSayer(deps: { bot: Bot; places: Places; targeted: boolean; tab?: TabApp }): Sayer {
  const { bot, places } = deps

  /** Posts what is new, changes what stands there, takes away what is left over. */
  async function post(
    to: Where,
    messages: readonly TeamsMessage[],
    options: { more?: Json; alone?: boolean; before?: readonly string[]; place?: string } = {},
  ): Promise<Delivery> {
    const { more = {}, alone = false, before = [], place } = options
    const ids: string[] = []
    try {
      for (const [i, message] of messages.entries()) {
        const old = before[i]
        const body = { ...message, conversation: { id: to.conversation }, ...more } as Json
        if (old) await bot.update(to, old, { ...body, id: old })
        ids.push(old || (await bot.send(to, body, { alone })))
      }
      for (const old of before.slice(messages.length)) await bot.remove(to, old)
    } catch (error) {
      // A message that is gone says nothing of its conversation.
      if (place !== undefined && isDead(error) && before.length === 0)
        await places.dead(place, (error as Error).message)
      const failure = failureOf(error)
      return ids.length === 0 ? failure : { outcome: 'unknown', why: `only a part was sent: ${failure.why}` }
    }
    return { outcome: 'delivered', ref: refOf(to.conversation, ids) }
  }

  /** Around what is sent unasked: a way into the tab, and who of the room's tenant can be shown the card anew. */
  async function frameOf({ anew, group, lang }: LocalReply, tenant: string): Promise<Frame> {
    const frame: Frame =
      deps.tab && group
        ? { actions: [{ type: 'Action.OpenUrl', title: OPEN[lang], url: tabLink(deps.tab, group.id) }] }
        : {}
    if (!anew) return frame
    const here = anew.readers.filter(account => account.startsWith(`teams/${tenant}/`))
    const met = await Promise.all(here.map(account => places.get(account)))
    const people = met.flatMap(one => (one?.user === undefined ? [] : [one.user]))
    const refresh = refreshOf(anew.intent, group?.id, people)
    return refresh ? { ...frame, refresh } : frame
  }

  async function toPlace(place: string, reply: LocalReply, replaces: string | undefined, skip = 0): Promise<Delivery> {
    const kept = await places.get(place)
    if (!kept) return NOT_KNOWN
    if (kept.dead) return { outcome: 'never', why: kept.dead.why }
    let { conversation } = kept
    if (conversation === undefined) {
      if (kept.user === undefined) return NOT_KNOWN
      const { serviceUrl, tenant, user } = kept
      try {
        conversation = await bot.createDirect({ serviceUrl, tenant, bot: kept.bot.id, user })
      } catch (error) {
        if (isDead(error)) await places.dead(place, (error as Error).message)
        return failureOf(error)
      }
      await places.opened(place, conversation)
    }
    const [where, ...before] = replaces?.split(' ') ?? []
    const to = { serviceUrl: kept.serviceUrl, conversation: where ?? conversation }
    const messages = messagesOf(reply, await frameOf(reply, kept.tenant))
    return post(to, messages.slice(skip), { more: { from: kept.bot }, before, place })
  }

  const safely = (work: Promise<Delivery>): Promise<Delivery> => work.catch((error: unknown) => failureOf(error))

  async function privately(origin: Origin, account: Account, reply: LocalReply, skip: number): Promise<Delivery> {
    const more = { from: origin.bot, recipient: { id: origin.user } }
    if (deps.targeted) {
      const seen = await post(whereOf(origin), messagesOf(reply).slice(skip), { more, alone: true })
      if (seen.outcome !== 'never') return seen
    }
    const sent = await toPlace(accountKey(account), reply, undefined, skip)
    if (sent.outcome !== 'never') return sent
    await post(whereOf(origin), messagesOf(plainReply(UNREACHABLE[reply.lang], reply.lang)), {
      more: { from: origin.bot },
    })
    return sent
  }

  return {
    say(origin, account, reply, skip = 0) {
      if (origin.kind !== 'personal' && reply.audience !== 'room')
        return safely(privately(origin, account, reply, skip))
      const place =
        origin.kind === 'personal' ? accountKey(account) : placeOf(origin.tenant, withoutThread(origin.conversation))
      return safely(post(whereOf(origin), messagesOf(reply).slice(skip), { more: { from: origin.bot }, place }))
    },
    to: (place, reply, replaces) => safely(toPlace(place, reply, replaces)),
  }
}

import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Lang } from '../../../src/domain/text.ts'
import type { Delivery } from '../../adapter.ts'
import type { Origin } from '../origin.ts'
import type { SlackMessage } from '../out.ts'
import { messagesOf } from '../render/index.ts'
import type { Agents } from './agents.ts'
import { isSlacks } from './outbound.ts'
import { failureOf, slackErrorOf } from './outcome.ts'
import { CALL_TIMEOUT, type WebClient } from './sdk.ts'

/** The way back to whoever something came from. */
export interface Way {
  client: WebClient
  origin: Origin
  /** How often and until when (ms since 1970) `response_url` may still be used: five times, half an hour. */
  uses: number
  until: number
  /** The view that stands open for it, waiting for its content. */
  view?: { view_id: string } | { external_id: string }
}

type Body = SlackMessage & { thread_ts?: string }

/** A form that comes too late to be opened by itself: the words, and a button that opens it. */
const OPEN: Record<Lang, string> = { sv: 'Öppna formuläret', en: 'Open the form' }

/** A reply as messages; where it holds a form, with a button that opens it. */
export function messagesWithForm(reply: LocalReply): SlackMessage[] {
  const { form, ...rest } = reply
  if (!form) return messagesOf(reply)
  const values = form.fields.flatMap(field => (field.value === undefined ? [] : [[field.name, field.value] as const]))
  const press = { form: { command: form.command, args: { ...form.fixed, ...Object.fromEntries(values) } } }
  const button = { kind: 'buttons' as const, buttons: [{ label: OPEN[reply.lang], press }] }
  return messagesOf({ ...rest, card: { ...reply.card, blocks: [...reply.card.blocks, button] } })
}

/** `replace`: in the place of the message whose button was pressed. `skip`: so many of its messages are shown already. */
interface How {
  replace?: boolean
  skip?: number
}

export interface Sayer {
  /** Says a reply where it belongs: in the room, or to the person alone there, or as a direct message. Never rejects. */
  say(way: Way, reply: LocalReply, how?: How): Promise<Delivery>
  /** Posts to a conversation, or changes what was posted (`replaces`: an earlier ref). */
  post(client: WebClient, channel: string, messages: SlackMessage[], replaces?: string): Promise<Delivery>
  /** The direct conversation with somebody. */
  direct(client: WebClient, user: string): Promise<string>
}

export function createSayer(options: { apiUrl: string | undefined; now: () => number; agents: Agents }): Sayer {
  async function respond(way: Way, message: SlackMessage, more: object): Promise<boolean> {
    const url = way.origin.responseUrl
    if (url === undefined || way.uses <= 0 || way.until < options.now() || !isSlacks(url, options.apiUrl)) return false
    way.uses -= 1
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...message, ...more }),
      signal: AbortSignal.timeout(CALL_TIMEOUT),
      redirect: 'error',
    })
    await response.arrayBuffer()
    return response.ok
  }

  const direct = async (client: WebClient, user: string): Promise<string> => {
    const { channel } = await client.conversations.open({ users: user })
    if (channel?.id === undefined) throw new Error('Slack opened no conversation')
    return channel.id
  }

  const postOne = async (client: WebClient, channel: string, message: Body): Promise<string> => {
    const { ts, channel: where } = await client.chat.postMessage({ channel, ...message })
    return `${where ?? channel}:${ts ?? ''}`
  }

  /** To one person alone: where they are, else as a direct message. */
  async function privately(way: Way, message: SlackMessage, { replace = false, stream = false }): Promise<string> {
    const { origin, client } = way
    const thread = origin.thread === undefined ? {} : { thread_ts: origin.thread }
    if (origin.channel !== undefined) {
      if (replace && (await respond(way, message, { replace_original: true }))) return `${origin.channel}:`
      const streamed = stream ? await options.agents.stream(way, message) : null
      if (streamed !== null) return streamed
      if (origin.direct) return postOne(client, origin.channel, { ...message, ...thread })
      const alone = { response_type: 'ephemeral', replace_original: false, ...thread }
      if (await respond(way, message, alone)) return `${origin.channel}:`
      try {
        await client.chat.postEphemeral({ channel: origin.channel, user: origin.user, ...message, ...thread })
        return `${origin.channel}:`
      } catch (error) {
        // Slack refused for that channel (we are not in it, it is archived); anything else may have been shown.
        if (slackErrorOf(error) === undefined) throw error
      }
    }
    return postOne(client, await direct(client, origin.user), message)
  }

  return {
    direct,
    async say(way, reply, { replace = false, skip = 0 } = {}) {
      const { origin, client } = way
      let ref = ''
      let first = true
      try {
        for (const message of messagesWithForm(reply).slice(skip)) {
          const said =
            reply.audience === 'room' && origin.channel !== undefined
              ? await postOne(client, origin.channel, {
                  ...message,
                  ...(origin.thread === undefined ? {} : { thread_ts: origin.thread }),
                })
              : await privately(way, message, {
                  replace: replace && first,
                  // Answers to questions are what somebody watches for.
                  stream: first && reply.answered !== undefined,
                })
          ref ||= said
          first = false
        }
      } catch (error) {
        const failure = failureOf(error)
        return first ? failure : { outcome: 'unknown', why: `only a part was sent: ${failure.why}` }
      }
      return { outcome: 'delivered', ref }
    },
    async post(client, channel, messages, replaces) {
      const [where = channel, ...before] = (replaces ?? channel).split(/[:,]/)
      const refs: string[] = []
      try {
        for (const [i, message] of messages.entries()) {
          const ts = before[i]
          if (ts) await client.chat.update({ channel: where, ts, ...message })
          refs.push(ts || (await postOne(client, where, message)).split(':')[1]!)
        }
        for (const ts of before.slice(messages.length)) if (ts) await client.chat.delete({ channel: where, ts })
      } catch (error) {
        const failure = failureOf(error)
        return refs.length === 0 ? failure : { outcome: 'unknown', why: `only a part was sent: ${failure.why}` }
      }
      return { outcome: 'delivered', ref: `${where}:${refs.join(',')}` }
    },
  }
}

import { Memory } from '../../shared/memory.ts'
import { type Bot, CallFailed } from '../port.ts'

/**
 * How far apart calls start, ms: in one conversation, and in all. Teams takes seven messages a second in a conversation, and
 * fifty calls a second in a tenant. Source: learn.microsoft.com, "Optimize your bot with rate limiting in Teams".
 */
export interface Pace {
  conversation: number
  all: number
}
export const PACE: Pace = { conversation: 150, all: 25 }
/** Who would wait longer than this comes again later, ms. */
const PATIENCE = 2000

export interface Waiting {
  now(): number
  pause(ms: number): Promise<void>
}
const real: Waiting = { now: Date.now, pause: ms => new Promise(resolve => setTimeout(resolve, ms)) }

/** The same bot, whose messages leave no faster than Teams takes them, in the order they came. */
export function paced(bot: Bot, apart: Pace, { now, pause }: Waiting = real): Bot {
  const free = new Memory<number>(10_000)
  let next = 0

  async function turn(conversation: string): Promise<void> {
    const at = now()
    const start = Math.max(at, next, free.get(conversation) ?? 0)
    if (start - at > PATIENCE)
      throw new CallFailed('many messages are waiting for Teams', { status: 429, after: start - at })
    next = start + apart.all
    free.set(conversation, start + apart.conversation)
    if (start > at) await pause(start - at)
  }

  return {
    handle: (request, answer) => bot.handle(request, answer),
    async send(to, message, options) {
      await turn(to.conversation)
      return bot.send(to, message, options)
    },
    async update(at, id, message) {
      await turn(at.conversation)
      return bot.update(at, id, message)
    },
    async remove(at, id) {
      await turn(at.conversation)
      return bot.remove(at, id)
    },
    async createDirect(to) {
      await turn(to.user)
      return bot.createDirect(to)
    },
    member: (at, user) => bot.member(at, user),
  }
}

import type { Delivery } from '../../adapter.ts'
import { type Bot, CallFailed } from '../port.ts'

type Failure = Exclude<Delivery, { outcome: 'delivered' }>

/** Certainly not done, and passes by itself: precondition failed, too many, bad gateway, unavailable, gateway timeout. */
const PASSING = new Set([412, 429, 502, 503, 504])

/** What a failed call says of the message. After a timeout, a reset or a 500 it may stand there. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof CallFailed)) return { outcome: 'unknown', why: 'the call failed in a way of its own' }
  const why = error.message
  if (error.status !== undefined) {
    if (PASSING.has(error.status)) return { outcome: 'later', after: error.after, why }
    return error.status >= 500 ? { outcome: 'unknown', why } : { outcome: 'never', why }
  }
  return error.unsent ? { outcome: 'later', after: 0, why } : { outcome: 'unknown', why }
}

/** Nothing will get through there again until somebody there is heard from. */
export const isDead = (error: unknown): boolean =>
  error instanceof CallFailed && (error.status === 403 || error.status === 404)

/** The same bot, whose calls end after `ms`: the SDK's own client has no limit, whatever one sets. */
export function limited(bot: Bot, ms: number): Bot {
  const within = <T>(work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new CallFailed('no answer from Teams in time')), ms)
    })
    return Promise.race([work, late]).finally(() => clearTimeout(timer))
  }
  return {
    handle: (request, turn) => bot.handle(request, turn),
    send: (to, message, options) => within(bot.send(to, message, options)),
    update: (at, id, message) => within(bot.update(at, id, message)),
    remove: (at, id) => within(bot.remove(at, id)),
    createDirect: to => within(bot.createDirect(to)),
    member: (at, user) => within(bot.member(at, user)),
  }
}

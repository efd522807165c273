import { accountKey } from '../../../src/core/actor.ts'
import type { Door, Incoming, LocalReply } from '../../../src/core/incoming.ts'
import type { Delivery } from '../../adapter.ts'
import { Memory } from '../../shared/memory.ts'
import type { Answer } from '../port.ts'
import { type Origin, placeOf, type Read, readActivity, withoutThread } from '../receive.ts'
import type { Activity, ConversationUpdate, InstallationUpdate } from '../types.ts'
import { readFiles } from './files.ts'
import { answerInvoke, type Turn } from './invokes.ts'
import type { Places } from './places.ts'
import { DONE, LATER, welcomeReply } from './replies.ts'
import type { Sayer } from './say.ts'
import type { TeamsLog } from './settings.ts'

/** Teams sends again after 15 s; what waits for the store is refused before, ms. */
const PATIENCE = 11_000
/** How often an answer is tried again where Teams asks for patience, ms between; some chance is added. */
const PAUSES = [500, 1500, 4000]
/** A longer Retry-After than this outlives the conversation. */
const LONGEST = 15_000

export interface Listening {
  answer(activity: Activity): Promise<Answer>
  /** The late answer to something received. */
  answerLate(incoming: Incoming, reply: LocalReply): Promise<Delivery>
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>
}

interface Deps {
  door: Door
  places: Places
  sayer: Sayer
  log: TeamsLog
  pauses?: readonly number[]
  /** Further hosts that files are fetched from: for tests. */
  serviceHosts?: readonly string[] | undefined
}

export function createListening({ door, places, sayer, log, pauses = PAUSES, serviceHosts }: Deps): Listening {
  const origins = new Memory<Origin>(10_000)
  /** Answered already: Teams sends again what it heard no answer to, and a second press answers what the first did. */
  const said = new Memory<true>(20_000)
  const waiting = new Map<string, (answered: boolean) => void>()
  const under = new Set<Promise<unknown>>()

  function track(work: Promise<unknown>): void {
    const whole: Promise<unknown> = work
      .catch((error: unknown) => log.error({ err: error }, 'an answer could not be sent'))
      .finally(() => under.delete(whole))
    under.add(whole)
  }

  const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms).unref())

  /** Once, however often it came; tried again while Teams asks for patience. */
  async function sayOnce(origin: Origin, incoming: Incoming, reply: LocalReply, skip = 0): Promise<Delivery> {
    const { keys, account } = incoming
    if (keys.some(key => said.get(key))) return { outcome: 'delivered', ref: '' }
    for (const key of keys) said.set(key, true)
    let sent = await sayer.say(origin, account, reply, skip)
    for (const wait of pauses) {
      if (sent.outcome !== 'later' || sent.after > LONGEST) break
      await pause(Math.max(sent.after, wait * (1 + Math.random() / 2)))
      sent = await sayer.say(origin, account, reply, skip)
    }
    if (sent.outcome === 'delivered') return sent
    for (const key of keys) said.delete(key)
    log.warn({ why: sent.why }, 'an answer reached nobody in Teams')
    return sent
  }

  const later = ({ read, incoming }: Turn, reply: LocalReply, skip = 0): void =>
    track(sayOnce(read.origin, incoming, reply, skip))

  async function handle({ read, incoming }: Turn): Promise<LocalReply> {
    for (const key of incoming.keys) origins.set(key, read.origin)
    return door.handle(incoming)
  }

  /** Acknowledged when it stands in the store, however long that takes; else Teams sends it again. */
  function stored({ keys }: Incoming): Promise<boolean> {
    const key = keys[0] ?? ''
    return new Promise(resolve => {
      const done = (answered: boolean) => {
        clearTimeout(timer)
        waiting.delete(key)
        resolve(answered)
      }
      const timer = setTimeout(done, PATIENCE, false)
      waiting.set(key, done)
    })
  }

  async function message(read: Read, locale: string | null | undefined): Promise<Answer> {
    if (read.files.length > 0) {
      await places.met(read, locale)
      // A review of a file changes nothing: it may follow the acknowledgement.
      track(
        readFiles(
          read,
          serviceHosts,
          incoming => handle({ read, incoming }),
          (incoming, reply) => sayOnce(read.origin, incoming, reply),
        ),
      )
      return DONE
    }
    if (!read.input) return DONE
    const turn: Turn = { read, incoming: { input: read.input, ...read.base } }
    const [reply] = await Promise.all([handle(turn), places.met(read, locale)])
    if (reply.pending) return (await stored(turn.incoming)) ? DONE : LATER
    later(turn, reply)
    return DONE
  }

  /** Added: welcomes once, though Teams tells of it in two ways. Removed: nothing is sent there any more. */
  async function moved(read: Read, added: boolean, locale: string | null | undefined): Promise<Answer> {
    const { origin, base } = read
    const personal = origin.kind === 'personal'
    const place = personal ? accountKey(base.account) : placeOf(origin.tenant, withoutThread(origin.conversation))
    if (!added) {
      said.delete(`welcome ${place}`)
      await places.dead(place, 'Klubban was removed there')
      return DONE
    }
    const fresh = await places.met(read, locale)
    if (!fresh || said.get(`welcome ${place}`)) return DONE
    said.set(`welcome ${place}`, true)
    const welcome = { keys: [`welcome ${place}/${origin.activity ?? ''}`], account: base.account, input: { words: '' } }
    track(sayOnce(origin, welcome, welcomeReply(base.lang ?? 'sv', personal)))
    return DONE
  }

  const added = ({ action }: InstallationUpdate): boolean | null =>
    action.startsWith('add') ? true : action.startsWith('remove') ? false : null
  const joined = ({ membersAdded, membersRemoved, recipient }: ConversationUpdate): boolean | null => {
    if (membersAdded?.some(one => one.id === recipient.id)) return true
    return membersRemoved?.some(one => one.id === recipient.id) ? false : null
  }

  return {
    async answer(activity) {
      const read = readActivity(activity)
      const { kind, body } = activity
      if (kind === 'invoke') {
        const [answer] = await Promise.all([
          answerInvoke(body, read, { handle, later }),
          read ? places.met(read, body.locale) : false,
        ])
        return answer
      }
      if (!read || kind === 'other') return DONE
      if (kind === 'message') return message(read, body.locale)
      const came = kind === 'installationUpdate' ? added(body) : joined(body)
      return came === null ? DONE : moved(read, came, body.locale)
    },
    async answerLate(incoming, reply) {
      const origin = origins.get(incoming.keys[0] ?? '')
      // After a restart nobody remembers where it was asked: the person is told alone.
      const sent = origin ? await sayOnce(origin, incoming, reply) : await sayer.to(accountKey(incoming.account), reply)
      for (const key of incoming.keys) waiting.get(key)?.(true)
      return sent
    },
    async idle() {
      while (under.size > 0) await Promise.all(under)
    },
  }
}

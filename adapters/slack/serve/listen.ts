import type { Door, Incoming, LocalReply } from '../../../src/core/incoming.ts'
import type { Delivery } from '../../adapter.ts'
import { Memory } from '../../shared/memory.ts'
import type { Read } from '../read.ts'
import { read } from '../receive.ts'
import { formOf } from '../render/index.ts'
import type { Agents } from './agents.ts'
import { readFiles } from './files.ts'
import { answerView, openView } from './forms.ts'
import type { Arrival, Listener, Through } from './gate.ts'
import { showHome, showPrompts } from './home.ts'
import { isRemoval, kindOf, mentionedBy } from './kinds.ts'
import { Once } from './once.ts'
import type { People } from './people.ts'
import type { Sayer, Way } from './say.ts'
import type { SlackLog } from './settings.ts'
import { createTurns, type Turn } from './turns.ts'
import { showLinks } from './unfurl.ts'
import type { Source, Workspace, Workspaces } from './workspaces.ts'

/** Slack's rule for `response_url`. */
const USES = 5
const HALF_HOUR = 30 * 60_000
/** How often an answer is tried, and the least pause between two tries, ms. */
const TRIES = 3
const PAUSE = 1000
/** A mention costs a question about who it is; nobody mentions more people in one wish. */
const MOST_MENTIONED = 5
const NAME = /^[\p{L}\p{M}' .-]{1,80}$/u
const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms).unref())

export interface ListenDeps {
  door: Door
  workspaces: Workspaces
  people: People
  sayer: Sayer
  agents: Agents
  uninstalled(source: Source): Promise<void>
  log: SlackLog
  now: () => number
  /** Another Web API: its addresses count as Slack’s. */
  apiUrl: string | undefined
}

export interface Listening {
  listener: Listener
  /** The late answer to something received; null where it is not remembered. */
  answerLate(incoming: Incoming, reply: LocalReply): Promise<Delivery> | null
}

export function createListening(deps: ListenDeps): Listening {
  const { door, sayer, log, now } = deps
  /** Of what is under way, or will be answered late. */
  const ways = new Memory<Way>(10_000)
  const once = new Once(now)

  /** An answer that Slack certainly did not take is said again after a while: whoever asked is waiting for it. */
  async function say(
    turn: Pick<Turn, 'incoming' | 'way'>,
    reply: LocalReply,
    how = {},
    tries = TRIES,
  ): Promise<Delivery> {
    for (let left = tries; ; left--) {
      const sent = await sayer.say(turn.way, reply, how)
      if (sent.outcome === 'later' && left > 1) {
        await pause(Math.max(sent.after, PAUSE))
        continue
      }
      if (sent.outcome !== 'delivered') log.warn({ why: sent.why }, 'an answer reached nobody in Slack')
      return sent
    }
  }

  /** Asks the core. The way is remembered for as long as an answer may come late. */
  async function ask(incoming: Incoming, way: Way): Promise<LocalReply> {
    const key = incoming.keys[0] ?? ''
    ways.set(key, way)
    const reply = await door.handle(incoming)
    if (!reply.pending) ways.delete(key)
    return reply
  }

  const turns = createTurns({
    ask: ({ incoming, way }) => ask(incoming, way),
    door,
    say,
    once,
    agents: deps.agents,
    log,
    now,
  })

  /**
   * Files that were shared, acknowledged once they are read. Where that takes longer than Slack waits, it sends the event
   * again: to this process, which is at it or done, or to the one that follows it, which begins anew.
   */
  async function files(arrival: Arrival, read: Read, way: Way): Promise<void> {
    const incoming: Incoming = { ...read.base, input: { words: '' } }
    const before = once.of(incoming)
    if (before !== 'new') return before === 'said' ? arrival.acknowledge() : arrival.refuse()
    once.waits(incoming)
    await readFiles(
      read,
      way,
      deps.apiUrl,
      one => ask(one, way),
      (one, reply) => say({ incoming: one, way }, reply),
    )
    once.first(incoming)
    arrival.acknowledge()
  }

  /** Names of those whom a delivery mentions, beside us. */
  async function namesIn(body: Record<string, unknown>, { client }: Workspace, space: string) {
    const others = mentionedBy(body).slice(0, MOST_MENTIONED)
    if (others.length === 0) return null
    const found = await Promise.all(others.map(user => deps.people.profileOf(client, space, user)))
    return Object.fromEntries(
      others.flatMap((user, i) => {
        const name = found[i]?.name
        // It becomes part of what was said, for people nobody has linked: anything but a name stays outside.
        return name !== undefined && NAME.test(name) ? [[user, name]] : []
      }),
    )
  }

  /** The delivery with the language, time zone and home that the person's profile tells; null where it is nothing for us. */
  async function readBy(arrival: Arrival, workspace: Workspace): Promise<Read | null> {
    const { body } = arrival
    const kind = kindOf(body)
    const bare = kind && read({ kind, body })
    // Our own messages, and what nobody here has use for, cost no question about who it was.
    if (!kind || !bare) return null
    const { enterprise, space, user } = bare.origin
    const across = enterprise || typeof body.enterprise_id === 'string' || body.is_ext_shared_channel === true
    const [profile, names] = await Promise.all([
      deps.people.profileOf(workspace.client, space, user, across),
      namesIn(body, workspace, space),
    ])
    const { lang, home, nobody, timeZone } = profile ?? {}
    if (nobody) {
      log.warn({ space, user }, 'refused: a deactivated account, or no person’s')
      return null
    }
    const spoken = lang === undefined ? {} : { lang }
    const zone = timeZone === undefined ? {} : { timeZone }
    const elsewhere = home !== undefined && home !== bare.base.account.space
    const more = { ...(elsewhere ? { home } : {}), ...(names ? { names } : {}) }
    const known = elsewhere || names ? read({ kind, body, ...spoken, ...more }) : bare
    return known && { ...known, base: { ...known.base, ...spoken, ...zone } }
  }

  async function listener(arrival: Arrival, { source, workspace }: Through): Promise<void> {
    if (isRemoval(arrival.body)) {
      await deps.uninstalled(source)
      return arrival.acknowledge()
    }
    const read = workspace && (await readBy(arrival, workspace))
    if (!workspace || !read) return arrival.acknowledge()
    const way: Way = { client: workspace.client, origin: read.origin, uses: USES, until: now() + HALF_HOUR }
    await deps.workspaces.meet(read.base.account.space, source)
    if (read.tab) {
      arrival.acknowledge()
      return read.tab === 'home' ? showHome(door, way, read, log) : showPrompts(way, read)
    }
    if (read.shared) {
      arrival.acknowledge()
      return showLinks(door, way, read, log)
    }
    if (read.files.length > 0) return files(arrival, read, way)
    if (!read.input) return arrival.acknowledge()
    const incoming: Incoming = { input: read.input, ...read.base }
    const turn: Turn = { arrival, read, incoming, way }
    const kind = kindOf(arrival.body)
    if (kind) await turns[kind](turn)
  }

  return {
    listener,
    answerLate(incoming, reply) {
      const way = ways.get(incoming.keys[0] ?? '')
      if (!way) return null
      return late(way, incoming, reply)
    },
  }

  async function late(way: Way, incoming: Incoming, reply: LocalReply): Promise<Delivery> {
    if (!once.first(incoming)) return { outcome: 'delivered', ref: '' }
    const view = formOf(reply, way.origin)?.view ?? answerView(reply, 'form' in incoming.input)
    if (way.view && view && (await openView(way, view, 0, 0)) && reply.audience !== 'room')
      return { outcome: 'delivered', ref: 'view' }
    // Tried once: whoever delivers decides about the next time.
    const sent = await say({ incoming, way }, reply, {}, 1)
    if (sent.outcome === 'later') once.forget(incoming)
    return sent
  }
}

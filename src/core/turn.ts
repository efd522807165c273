import { randomInt } from 'node:crypto'
import { DIRECTORY_ID } from '../domain/model.ts'
import { Problem } from '../domain/problem.ts'
import type { Deep, DirectoryState, GroupState } from '../domain/state.ts'
import type { Lang } from '../domain/text.ts'
import { wallClock } from '../domain/when/zone.ts'
import { type Actor, accountKey, allowed, identify, type Trust } from './actor.ts'
import type { Command, Now, Scope } from './command.ts'
import type { Inbox } from './inbox.ts'
import type { Account, Incoming, LocalReply } from './incoming.ts'
import type { Interpreter } from './interpreter.ts'
import { signed } from './links.ts'
import type { Ports } from './ports.ts'
import { OUTSIDER } from './replies.ts'
import type { Store } from './store.ts'

export interface Log {
  info(data: object, words: string): void
  warn(data: object, words: string): void
  error(data: object, words: string): void
}

export interface CoreDeps {
  store: Store
  commands: readonly Command[]
  interpreter: Interpreter
  ports: Ports
  trust: Trust
  /** Now, as an ISO instant. */
  clock: () => string
  log: Log
  /** Where the late answer goes when something took longer than `patience`: to the adapter that it came from. */
  later?: (incoming: Incoming, reply: LocalReply) => void | Promise<void>
  /** Where what takes longer lies until then; without it, an answer that a crash cuts off is never given. */
  inbox?: Inbox
  /** SHA-256 of the code that claims the administrator's role, while one is out. */
  adminDigest?: () => Promise<string | null>
  /** The address that an account's platform vouches for; null where it tells none. Never rejects. */
  emailOf?: (account: Account) => Promise<string | null>
  /** Host name of the language model's server, where one is configured: people are told who sees their text. */
  modelHost?: string
  /** Where people reach the pages: a calendar's address starts with it. */
  publicUrl?: string
  /** True where a mail server is configured. */
  mails?: true
  /** The deployment's own secret, under which links are signed. */
  secret: string
  /** Milliseconds until a person hears that it takes longer; platforms give up at 3000. */
  patience?: number
}

/** One request on its way through the core. */
export interface Turn {
  incoming: Incoming
  groupId: string | null
  directory: Deep<DirectoryState>
  lang: Lang
  /** The language of a question, where its words tell it: who chose none is answered in that one. */
  asked?: Lang
  /** Questions that the same person put to the records just before, oldest first. */
  before?: readonly string[]
}

/** Letters and digits that are not mistaken for one another when read aloud. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const chance = (n: number): string =>
  Array.from({ length: n }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** Where no group is meant there is no group's time zone either. */
export const HOME_ZONE = 'Europe/Stockholm'

export function nowIn(deps: CoreDeps, timeZone: string): Now {
  const instant = deps.clock()
  return { instant, ...wallClock(instant, timeZone) }
}

/** Signs links under the deployment's secret. */
export const signer =
  (deps: { secret: string }): Scope['sign'] =>
  (purpose, payload, until) =>
    signed(deps.secret, purpose, payload, until)

/** The scope of a plan whose commit follows entry `seq`, or of a query on the state at `seq`. */
export function scopeOf(deps: CoreDeps, state: Deep<GroupState>, seq: number, turn: Turn): Scope {
  const now = nowIn(deps, state.timeZone)
  const counts = new Map<string, number>()
  const room = turn.incoming.room
  return {
    state,
    now,
    actor: identify(turn.incoming.account, state, turn.directory, now.date, deps.trust),
    commands: deps.commands,
    id(letter) {
      const n = (counts.get(letter) ?? 0) + 1
      counts.set(letter, n)
      return n === 1 ? `${letter}${seq + 1}` : `${letter}${seq + 1}-${n}`
    },
    chance,
    sign: signer(deps),
    ...(room !== undefined && turn.directory.rooms[room]?.group === state.id ? { room } : {}),
    ...(deps.modelHost === undefined ? {} : { modelHost: deps.modelHost }),
    ...(deps.publicUrl === undefined ? {} : { publicUrl: deps.publicUrl }),
    ...(deps.mails ? { mails: true as const } : {}),
  }
}

const exists = (deps: CoreDeps, group: string): Promise<boolean> =>
  deps.store
    .peek(group, () => true)
    .catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'no-such-group') return false
      throw error
    })

/** The bound room's group, else the one the surface names, else the person's only or chosen one, else null. */
export async function groupOf(
  deps: CoreDeps,
  incoming: Incoming,
  directory: Deep<DirectoryState>,
): Promise<string | null> {
  const bound = incoming.room === undefined ? undefined : directory.rooms[incoming.room]?.group
  if (bound !== undefined) return bound
  const named = incoming.group
  if (named !== undefined) return named !== DIRECTORY_ID && (await exists(deps, named)) ? named : null
  const person = directory.people[directory.accounts[accountKey(incoming.account)] ?? '']
  const groups = person?.memberships.map(one => one.group) ?? []
  if (groups.length === 1) return groups[0]!
  return person?.chosen !== undefined && groups.includes(person.chosen) ? person.chosen : null
}

/** Refusals are told apart for the log and for those who belong here, never for the outsider. */
export function authorise(command: Command, actor: Actor): void {
  if (actor.kind === 'outsider') throw new Problem('outsider', OUTSIDER.lead)
  if (allowed(actor, command.roles)) return
  throw new Problem('forbidden', {
    sv: `Det får du inte göra här: ”${command.title.sv}” är för andra roller. Skriv ”hjälp” för att se vad du kan göra.`,
    en: `You may not do that here: “${command.title.en}” is for other roles. Type “help” to see what you can do.`,
  })
}

export const unknownCommand = (name: string): Problem =>
  new Problem('no-such-command', {
    sv: `Jag kan inte ”${name}”. Skriv ”hjälp” för att se vad jag kan.`,
    en: `I cannot do “${name}”. Type “help” to see what I can do.`,
  })

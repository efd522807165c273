import { createHash, randomBytes, randomInt } from 'node:crypto'
import { pino } from 'pino'
import { commands } from './commands/index.ts'
import type { Settings } from './config.ts'
import type { Smooth } from './core/digests.ts'
import { createCore } from './core/handle.ts'
import type { Inbox } from './core/inbox.ts'
import type { Account, Door, Incoming, LocalReply } from './core/incoming.ts'
import { createSessions, type Sessions } from './core/sessions.ts'
import type { CoreDeps, Log } from './core/turn.ts'
import { directoryChanges } from './domain/changes/directory.ts'
import { DIRECTORY_ID, modelOf } from './domain/model.ts'
import { Problem } from './domain/problem.ts'
import type { DirectoryState, GroupState } from './domain/state.ts'
import { grammar } from './interpreters/grammar/index.ts'
import { createModel, modelAnswers, modelInterpreter, modelSmooth } from './interpreters/model/index.ts'
import { minutesOf, textOfFile } from './minutes/reading/aside.ts'
import { reviewOf } from './minutes/reading/show.ts'
import { createRecords } from './records/index.ts'
import { type View, viewer } from './schedule/view.ts'
import { connectOwner } from './stores/files/call-owner.ts'
import { filesInbox } from './stores/files/inbox.ts'
import { type FilesStore, openFiles } from './stores/files/index.ts'

/** What the command line asks for, whether it owns the folder or goes through who does. */
export interface Client extends Door {
  groups(): Promise<GroupLine[]>
  /** A new code that claims the administrator's role, good for an hour. */
  adminCode(): Promise<string>
  close(): Promise<void>
}

export interface GroupLine {
  id: string
  name: string
  demo: boolean
  body: string
  language: 'sv' | 'en'
  members: number
  meetings: number
}

/** A running Klubban: the store, the core over it, and nothing that listens. */
export interface App extends Client {
  store: FilesStore
  log: Log
  clock: () => string
  /** The deployment's secret, under which links are signed. */
  secret: string
  /** Words the openings of letters anew, where a language model is configured. */
  smooth?: Smooth
  /** A core over the same store with another clock or another trust: for laying the demo. */
  core(more: Partial<CoreDeps>): Door
  /** Runs the queries that live cards hold. */
  view: View
  /** Who is at the page. */
  sessions: Sessions
  /** What the server before this one acknowledged and did not live to answer. */
  left: Inbox['left']
  /** Answers it, one after the other, by the way back. */
  answerLeft(left: Awaited<ReturnType<Inbox['left']>>): Promise<void>
  /** The way back to the platforms; the one that serves sets it. */
  reachBack(platforms: WayBack): void
}

/** What the core asks of the platforms that run. */
export interface WayBack {
  late(incoming: Incoming, reply: LocalReply): Promise<void>
  emailOf(account: Account): Promise<string | null>
}

/** Nobody waits at the other end for what is answered after a restart, ms. */
const LEFT_MS = 600_000

export const makeLog = (level: string): Log => pino({ level, base: null }, pino.destination({ fd: 2, sync: true }))

/** Now, as an ISO instant. Each request asks several times within the same millisecond, and spelling it out is dear. */
function clockOf(fixed: string | undefined): () => string {
  let at = 0
  let spelled = ''
  return () => {
    if (fixed !== undefined) return fixed
    const now = Date.now()
    if (now !== at) {
      at = now
      spelled = new Date(now).toISOString()
    }
    return spelled
  }
}

/** Compiled, snapshots are taken in a worker; run from source (tests), in the process. */
const modelsAt = import.meta.url.endsWith('.js') ? new URL('./domain/model.js', import.meta.url).href : undefined

const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const CODE_MS = 3_600_000

const OPERATOR = { role: 'operator', account: 'operator/local/' } as const

/** The secret under which links are signed; made once, and kept with the records so that a restored copy honours them. */
async function linkSecret(store: FilesStore, clock: () => string): Promise<string> {
  const read = () => store.read<DirectoryState, string | undefined>(DIRECTORY_ID, state => state.linkSecret)
  const kept = await read()
  if (kept !== undefined) return kept
  await store.update<DirectoryState>(DIRECTORY_ID, [], state => ({
    at: clock(),
    by: OPERATOR,
    intent: null,
    changes:
      state.linkSecret === undefined
        ? [directoryChanges.linkSecretMade({ secret: randomBytes(32).toString('base64url') })]
        : [],
    reply: null,
  }))
  return (await read())!
}

/** Opens the data folder as its owner. Problem `owned` where another process has it. */
export async function openApp(settings: Settings): Promise<App> {
  const log = makeLog(settings.logLevel)
  const clock = clockOf(settings.now)
  let back: WayBack = { late: async () => {}, emailOf: async () => null }
  let code: { digest: string; until: number } | null = null
  let client: Client | undefined

  const store = await openFiles({
    folder: settings.data,
    modelOf: modelOf as never,
    ...(modelsAt === undefined ? {} : { modelsAt }),
    clock: () => (settings.now === undefined ? new Date() : new Date(settings.now)),
    log,
    onRequest: request => serveRequest(client, request),
  })
  if (!(await store.aggregates()).includes(DIRECTORY_ID))
    await store.update(
      DIRECTORY_ID,
      [],
      () => ({
        at: clock(),
        by: OPERATOR,
        intent: null,
        changes: [directoryChanges.directoryOpened({})],
        reply: null,
      }),
      { create: true },
    )

  const secret = await linkSecret(store, clock)
  const inbox = filesInbox({ folder: settings.data, log })
  const records = createRecords()
  const model = settings.model ? createModel({ ...settings.model, clock, log }) : undefined
  const deps: CoreDeps = {
    store,
    commands,
    interpreter: model ? modelInterpreter(model, grammar) : grammar,
    ...(model ? { modelHost: model.host } : {}),
    ports: {
      answer: model ? modelAnswers(model, records) : records.answer,
      readMinutes: minutesOf,
      reviewOf,
      keep: document => store.putBlob(typeof document === 'string' ? new TextEncoder().encode(document) : document),
      kept: async (sha, file) => {
        const bytes = await store.getBlob(sha)
        return bytes ? textOfFile(bytes, file) : null
      },
    },
    ...(settings.publicUrl === undefined ? {} : { publicUrl: settings.publicUrl }),
    secret,
    ...(settings.mail ? { mails: true as const } : {}),
    trust: { demo: settings.demo },
    clock,
    log,
    later: (incoming, reply) => back.late(incoming, reply),
    emailOf: account => back.emailOf(account),
    inbox,
    adminDigest: async () => (code && code.until > Date.now() ? code.digest : null),
  }
  const door = createCore(deps)

  const app: App = {
    store,
    log,
    clock,
    secret,
    ...(model ? { smooth: modelSmooth(model) } : {}),
    handle: incoming => door.handle(incoming),
    view: viewer(deps),
    sessions: createSessions({ store, secret, clock }),
    core: more => createCore({ ...deps, ...more }),
    left: () => inbox.left(),
    async answerLeft(left) {
      const slowly = createCore({ ...deps, patience: LEFT_MS, inbox: undefined })
      for (const { name, incoming } of left) {
        await back.late(incoming, await slowly.handle(incoming))
        await inbox.settle(name)
      }
    },
    reachBack(platforms) {
      back = platforms
    },
    async groups() {
      const ids = (await store.aggregates()).filter(id => id !== DIRECTORY_ID)
      return Promise.all(
        ids.map(id =>
          store.read<GroupState, GroupLine>(id, state => ({
            id,
            name: state.name,
            demo: state.demo,
            body: state.body,
            language: state.language,
            members: Object.keys(state.members).length,
            meetings: state.calendar.length,
          })),
        ),
      )
    },
    async adminCode() {
      const made = Array.from({ length: 12 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
      code = { digest: createHash('sha256').update(made).digest('hex'), until: Date.now() + CODE_MS }
      return made
    },
    close: () => store.close(),
  }
  client = patient(app)
  return app
}

/** The command line waits for its answers: nobody could be told them later. */
function patient(app: App): Client {
  const door = app.core({ patience: 60_000, inbox: undefined })
  return { ...app, handle: incoming => door.handle(incoming) }
}

/** The command line's way in while a server owns the folder. */
async function serveRequest(client: Client | undefined, request: unknown): Promise<unknown> {
  if (!client)
    throw new Problem('owned', {
      sv: 'Klubban startar ännu. Försök igen strax.',
      en: 'Klubban is still starting. Try again in a moment.',
    })
  const { op, incoming } = (request ?? {}) as { op?: string; incoming?: Incoming }
  if (op === 'handle' && incoming) return client.handle(incoming)
  if (op === 'groups') return client.groups()
  if (op === 'admin-code') return client.adminCode()
  throw new Problem('no-such-command', { sv: `Okänd begäran: ${op}`, en: `Unknown request: ${op}` })
}

/** Goes through the process that owns the data folder, or owns it where nobody does. */
export async function reach(settings: Settings): Promise<Client> {
  const owner = await connectOwner(settings.data)
  if (!owner)
    return patient(await openApp({ ...settings, logLevel: settings.logLevel === 'info' ? 'warn' : settings.logLevel }))
  return {
    handle: async incoming => (await owner.request({ op: 'handle', incoming })) as LocalReply,
    groups: async () => (await owner.request({ op: 'groups' })) as GroupLine[],
    adminCode: async () => (await owner.request({ op: 'admin-code' })) as string,
    close: async () => owner.close(),
  }
}

import { type TeamsSettings, teams } from '../../../adapters/teams/index.ts'
import { createServer } from '../../../adapters/web/server.ts'
import type { Conversation, Conversations } from '../../../src/core/conversations.ts'
import type { Door } from '../../../src/core/incoming.ts'
import { APP, type Json, TENANT } from './activities.ts'
import { type FakeConnector, fakeConnector } from './connector.ts'

type Stop = () => Promise<unknown>
const open: Stop[] = []
export const atEnd = (stop: Stop) => void open.push(stop)
/** Ends every server that a test has started. */
export async function stopAll(): Promise<void> {
  for (const stop of open.splice(0).reverse()) await stop()
}

/** The port over a map, for tests of the adapter alone. */
export function rememberedConversations(): Conversations & { kept: Map<string, Conversation> } {
  const kept = new Map<string, Conversation>()
  return {
    kept,
    get: async place => kept.get(place) ?? null,
    put: async (place, one) => void kept.set(place, one),
    dead: async (place, why) => {
      const one = kept.get(place)
      if (one) kept.set(place, { ...one, dead: { why, at: '2027-04-01T08:00:00.000Z' } })
    },
  }
}

export const SECRET = { kind: 'secret', appId: APP, password: 'secret', tenant: TENANT } as const

/** The adapter on a real server, with botbuilder for real, before a Teams service that only seems. */
export async function serving(door: Door, more: Partial<TeamsSettings> & { fake?: FakeConnector } = {}) {
  const { fake: given, ...settings } = more
  const fake = given ?? (await fakeConnector())
  if (!given) atEnd(fake.stop)
  const said: Array<{ data: object; words: string }> = []
  const hear = (data: object, words: string) => void said.push({ data, words })
  const log = { info: hear, warn: hear, error: hear }
  const server = createServer({ host: '127.0.0.1', port: 0, health: () => ({}), log })
  const conversations = rememberedConversations()
  const running = await teams.serve(door, {
    mount: server.mount,
    access: { kind: 'insecure' },
    host: '127.0.0.1',
    allowedTenants: [],
    conversations,
    targeted: false,
    log,
    serviceHosts: [fake.host],
    pauses: [1, 1, 1],
    pace: { conversation: 0, all: 0 },
    ...settings,
  })
  const address = await server.listen()
  atEnd(async () => {
    await running.stop()
    await server.stop()
  })
  return {
    fake,
    said,
    running,
    conversations,
    address,
    raw: (init: RequestInit) => fetch(`${address}/api/messages`, { method: 'POST', ...init }),
    /** Posts an activity as Teams does, through the service that seems. */
    post: (activity: Json, headers: Record<string, string> = {}) =>
      fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ ...activity, serviceUrl: fake.url }),
      }),
  }
}

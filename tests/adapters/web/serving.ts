import { mkdtemp, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Running } from '../../../adapters/adapter.ts'
import { web } from '../../../adapters/web/index.ts'
import { createServer, type Server } from '../../../adapters/web/server.ts'
import type { WebSettings } from '../../../adapters/web/settings.ts'
import type { PagePost } from '../../../adapters/web/wire.ts'
import type { Door, Incoming } from '../../../src/core/incoming.ts'
import { localReply } from '../../../src/core/replies.ts'
import { createSessions } from '../../../src/core/sessions.ts'
import type { AggregateHealth } from '../../../src/core/store.ts'
import { modelOf } from '../../../src/domain/model.ts'
import { same } from '../../../src/domain/text.ts'
import { memoryStore } from '../../../src/stores/memory.ts'

/** Sessions of accounts that single sign-on vouched for; those of personal links rest on a group, see `tests/core`. */
export const sessions = createSessions({
  store: memoryStore({ modelOf: modelOf as never, clock: () => new Date() }),
  secret: 'fixture-'.repeat(5),
  clock: () => new Date().toISOString(),
})

const open: Array<{ server: Server; running: Running }> = []
/** Ends every server that a test has started. */
export async function stopAll(): Promise<void> {
  for (const { server, running } of open.splice(0)) {
    await running.stop()
    await server.stop()
  }
}

export const said = (words: string) => localReply({ card: { lead: same(words) } }, 'sv')

/** The page's server over a door that remembers, with posts and commits that a test makes. */
export async function start(
  more: Partial<WebSettings> & { health?: () => Record<string, AggregateHealth>; door?: Door } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'klubban-web-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>x</title>')
  await writeFile(join(folder, 'secret.txt'), 'not a page')
  const heard: Incoming[] = []
  const errors: object[] = []
  const listeners = new Set<(group: string) => void>()
  let posts: PagePost[] = []
  const log = { error: (data: object) => void errors.push(data) }
  const server = createServer({ host: '127.0.0.1', port: 0, health: more.health ?? (() => ({})), log })
  const door: Door = more.door ?? {
    async handle(incoming) {
      heard.push(incoming)
      return said('hej')
    },
  }
  const running = await web.serve(door, {
    mount: server.mount,
    reach: { trustProxy: false },
    folder,
    demo: true,
    groups: async () => [{ id: 'g', name: 'Gruppen', people: [{ id: 'm1', name: 'Anna', role: 'member' }] }],
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    posts: async (group, account) =>
      group === 'g' && (account.user === 'm1' || account.platform === 'teams') ? posts : null,
    own: async account => (account.user === 'nobody' ? [] : [{ id: 'g', name: 'Gruppen' }]),
    queries: ['home'],
    sessions,
    guests: { read: () => null, calendar: async () => null },
    log,
    ...more,
  })
  open.push({ server, running })
  const address = await server.listen()
  return {
    server,
    running,
    address,
    heard,
    errors,
    commit: (group: string, now: PagePost[] = posts) => {
      posts = now
      for (const listener of listeners) listener(group)
    },
    post: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${address}/api/handle`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

export const GOOD = { key: '12345678', group: 'g', person: 'm1', lang: 'sv', input: { words: 'hej' } }

/** A request with headers that `fetch` does not let one set. */
export const asked = (address: string, path: string, headers: Record<string, string>, method = 'GET', body = '') =>
  new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const one = request(`${address}${path}`, { method, headers }, response => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, headers: response.headers })
    })
    one.on('error', reject)
    one.end(body)
  })

/** The events of an open page as they come. */
export async function listening(address: string, query: string, headers: Record<string, string> = {}) {
  const control = new AbortController()
  const response = await fetch(`${address}/api/events?${query}`, { headers, signal: control.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let kept = ''
  return {
    response,
    /** Reads on until `count` events have come, or the line has ended. */
    async events(count: number): Promise<unknown[]> {
      for (;;) {
        const all = [...kept.matchAll(/^data: (.*)$/gm)].map(one => JSON.parse(one[1]!) as unknown)
        if (all.length >= count) return all
        const { done, value } = await reader.read()
        if (done) return all
        kept += value
      }
    },
    close: () => control.abort(),
  }
}

import { mkdtemp, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Running } from '../../../adapters/adapter.ts'
import { web } from '../../../adapters/web/index.ts'
import { createServer, type Server } from '../../../adapters/web/server.ts'
import type { WebSettings } from '../../../adapters/web/settings.ts'
import type { PagePost } from '../../../adapters/web/wire.ts'
import type { Door, Incoming } from '../../../src/core/incoming.ts'
import { localReply } from '../../../src/core/replies.ts'
import type { AggregateHealth } from '../../../src/core/store.ts'
import { same } from '../../../src/domain/text.ts'

const open: Array<{ server: Server; running: Running }> = []
afterEach(async () => {
  for (const { server, running } of open.splice(0)) {
    await running.stop()
    await server.stop()
  }
})

const said = (words: string) => localReply({ card: { lead: same(words) } }, 'sv')

async function start(
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
    posts: async () => posts,
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

const GOOD = { key: '12345678', group: 'g', person: 'm1', lang: 'sv', input: { words: 'hej' } }

/** A request with headers that `fetch` does not let one set. */
const asked = (address: string, path: string, headers: Record<string, string>, method = 'GET', body = '') =>
  new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const one = request(`${address}${path}`, { method, headers }, response => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, headers: response.headers })
    })
    one.on('error', reject)
    one.end(body)
  })

/** The events of an open page as they come. */
async function listening(address: string, query: string) {
  const control = new AbortController()
  const response = await fetch(`${address}/api/events?${query}`, { signal: control.signal })
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

describe('what is served', () => {
  test('the page, with headers that let nothing foreign in', async () => {
    const { address } = await start()
    const response = await fetch(`${address}/`)
    expect(response.status).toBe(200)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test.each(['/secret.txt', '/../secret.txt', '/%2e%2e/x', '/assets/', '//', '/api'])('nothing at %s', async path =>
    expect((await asked((await start()).address, path, {})).status).toBe(404),
  )

  test('health says which group is ill, and nothing else', async () => {
    const well = await start()
    expect(await (await fetch(`${well.address}/healthz`)).json()).toEqual({ status: 'ok' })
    const ill = await start({ health: () => ({ a: { state: 'ok' }, b: { state: 'read-only', why: '/some/path' } }) })
    const response = await fetch(`${ill.address}/healthz`)
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ status: 'degraded', groups: { b: 'read-only' } })
  })

  test('without demo mode there is no data and no door', async () => {
    const { address, post, heard } = await start({ demo: false })
    expect(await (await fetch(`${address}/api/start`)).json()).toEqual({ demo: false })
    expect((await post(GOOD)).status).toBe(401)
    expect((await fetch(`${address}/api/events?group=g&person=m1`)).status).toBe(401)
    expect(heard).toEqual([])
  })

  test('a path that is mounted twice is our mistake, and said so', async () => {
    const { server } = await start()
    expect(() => server.mount({ method: 'GET', path: '/healthz', handle() {} })).toThrow()
  })

  test('what a route throws tells nothing and is logged with the number that is shown', async () => {
    const door: Door = { handle: () => Promise.reject(new Error('a secret')) }
    const { post, errors } = await start({ door })
    const response = await post(GOOD)
    expect(response.status).toBe(500)
    const { id, ...rest } = (await response.json()) as { id: string }
    expect(rest).toEqual({ status: 500 })
    expect(errors).toMatchObject([{ id }])
  })
})

describe('what is taken', () => {
  test('a wish reaches the door as a demo person of that group, and the reply comes back', async () => {
    const { post, heard } = await start()
    const response = await post(GOOD)
    expect(await response.json()).toEqual([said('hej')])
    expect(heard).toEqual([
      {
        keys: ['web/g/m1/12345678'],
        account: { platform: 'demo', space: 'g', user: 'm1' },
        group: 'g',
        lang: 'sv',
        input: { words: 'hej' },
      },
    ])
  })

  const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`
  test.each([
    ['null', 'null'],
    ['[]', '[]'],
    ['nothing', ''],
    ['half', '{"key":'],
    ['deep', deep(100_000)],
    [
      'deep arguments',
      JSON.stringify({ ...GOOD, input: 0 }).replace(
        '"input":0',
        `"input":{"intent":{"command":"x","args":{"a":${deep(5000)}}}}`,
      ),
    ],
    ['two wishes at once', { ...GOOD, input: { words: 'x', proposal: 'y' } }],
    ['an account of another kind', { ...GOOD, account: { platform: 'operator', space: 'local', user: '' } }],
    ['a slash in a name', { ...GOOD, person: 'm1/../x' }],
    ['a short key', { ...GOOD, key: '1' }],
    ['another language', { ...GOOD, lang: 'fi' }],
    ['a prototype', '{"__proto__":{"key":"12345678"},"group":"g"}'],
  ])('%s is refused with 400, and never reaches the door', async (_what, body) => {
    const { post, heard } = await start()
    expect((await post(body)).status).toBe(400)
    expect(heard).toEqual([])
    expect((await post(GOOD)).status).toBe(200)
  })

  test('another type of content is refused: a form of another site cannot post', async () => {
    const { post } = await start()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
      expect((await post(GOOD, { 'content-type': type })).status).toBe(415)
  })

  test('five megabytes are refused with 413 and the connection is closed, declared or not', async () => {
    const { address, post, heard } = await start()
    const declared = await post({ ...GOOD, input: { words: 'x'.repeat(5_000_000) } })
    expect([declared.status, declared.headers.get('connection')]).toEqual([413, 'close'])
    const { hostname, port } = new URL(address)
    const answer = await new Promise<string>(resolve => {
      let got = ''
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /api/handle HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
        )
        const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
        for (let i = 0; i < 40; i++) socket.write(chunk)
      })
      socket.on('data', data => {
        got += String(data)
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve(got))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(heard).toEqual([])
  })

  test('another method is refused', async () => {
    const { address } = await start()
    expect((await fetch(`${address}/api/handle`)).status).toBe(405)
    expect((await fetch(`${address}/api/handle`, { method: 'PUT', body: '{}' })).status).toBe(404)
  })
})

describe('from where', () => {
  const body = JSON.stringify(GOOD)
  const json = { 'content-type': 'application/json' }

  test('a name that is not ours is refused: DNS rebinding', async () => {
    const { address, heard } = await start()
    for (const host of ['evil.example', 'evil.example:3978', 'localhost.evil.example', '127.0.0.1.evil.example']) {
      expect((await asked(address, '/', { host })).status).toBe(421)
      expect((await asked(address, '/api/handle', { host, ...json }, 'POST', body)).status).not.toBe(200)
    }
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:3978', '192.168.1.5:80'])
      expect((await asked(address, '/', { host })).status).toBe(200)
    expect(heard).toEqual([])
  })

  test('another site may neither post nor read', async () => {
    const { address, heard } = await start()
    const host = new URL(address).host
    const foreign: Array<Record<string, string>> = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) {
      expect((await asked(address, '/api/handle', { ...json, ...headers }, 'POST', body)).status).toBe(403)
      expect((await asked(address, '/api/start', headers)).status).toBe(403)
    }
    expect(heard).toEqual([])
    expect((await asked(address, '/api/handle', { ...json, origin: `http://${host}` }, 'POST', body)).status).toBe(200)
    // A link on another site may lead to the page itself.
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }
    expect((await asked(address, '/', link)).status).toBe(200)
    expect((await asked(address, '/api/handle', { ...json, ...link }, 'POST', body)).status).toBe(403)
  })

  test('the public address holds, and a proxy is believed only when it is trusted', async () => {
    const far = { host: '10.0.0.7:3978', 'x-forwarded-host': 'klubban.example.se' }
    const origin = 'https://klubban.example.se'
    const trusting = await start({ reach: { trustProxy: true, publicUrl: origin } })
    expect((await asked(trusting.address, '/api/handle', { ...json, ...far, origin }, 'POST', body)).status).toBe(200)
    expect((await asked(trusting.address, '/', { ...far, 'x-forwarded-host': 'evil.example' })).status).toBe(421)
    const plain = await start()
    expect((await asked(plain.address, '/api/handle', { ...json, ...far, origin }, 'POST', body)).status).toBe(403)
    const named = await start({ reach: { trustProxy: false, publicUrl: origin } })
    expect((await asked(named.address, '/', { host: 'klubban.example.se' })).status).toBe(200)
  })
})

describe('what arrives live', () => {
  const post = (id: string, words: string): PagePost => ({ id, at: '2027-04-21T08:00:00.000Z', reply: said(words) })

  test('a change of the group, and posts: each once, again when its words change', async () => {
    const { address, commit } = await start()
    const page = await listening(address, 'group=g&person=m1')
    commit('g', [post('p1', 'a')])
    expect(await page.events(2)).toMatchObject([{ kind: 'changed' }, { kind: 'post', post: { id: 'p1' } }])
    commit('other')
    commit('g')
    commit('g', [post('p1', 'b'), post('p2', 'c')])
    const events = await page.events(6)
    expect(events.slice(2).filter(one => (one as { kind: string }).kind === 'post')).toMatchObject([
      { post: { id: 'p1', reply: { card: { lead: 'b' } } } },
      { post: { id: 'p2' } },
    ])
    page.close()
  })

  test('somebody who is nobody there hears nothing of it, not even that it is there', async () => {
    const { address, commit, running } = await start()
    const pages = await Promise.all(
      ['group=g&person=outsider', 'group=none&person=m1', ''].map(query => listening(address, query)),
    )
    commit('g', [post('p1', 'a')])
    await running.stop()
    for (const page of pages) {
      expect(page.response.status).toBe(200)
      expect(await page.events(1)).toEqual([])
    }
  })

  test('deliver reaches the open pages of that person alone, and says so when there are none', async () => {
    const { address, running } = await start()
    expect(await running.deliver({ person: 'demo/g/m1' }, said('x'))).toMatchObject({ outcome: 'never' })
    const page = await listening(address, 'group=g&person=m1')
    const sent = await running.deliver({ person: 'demo/g/m1' }, said('x'))
    expect(sent.outcome).toBe('delivered')
    const ref = sent.outcome === 'delivered' ? sent.ref : ''
    await running.deliver({ person: 'demo/g/m1', replaces: ref }, said('y'))
    const answer: Incoming = {
      keys: ['web/g/m1/12345678'],
      account: { platform: 'demo', space: 'g', user: 'm1' },
      input: { words: 'x' },
    }
    await running.deliver({ answer }, said('z'))
    expect(await running.deliver({ room: 'demo/g/r' }, said('x'))).toMatchObject({ outcome: 'never' })
    expect(await page.events(3)).toMatchObject([
      { kind: 'post', post: { id: ref, reply: { card: { lead: 'x' } } } },
      { kind: 'post', post: { id: ref, reply: { card: { lead: 'y' } } } },
      { kind: 'answer', key: '12345678', reply: { card: { lead: 'z' } } },
    ])
    page.close()
  })

  test('stopping ends open lines and an idle connection, and the port is free', async () => {
    const { address, running, server } = await start()
    const page = await listening(address, 'group=g&person=m1')
    await fetch(`${address}/healthz`)
    await running.stop()
    await server.stop()
    expect(await page.events(1)).toEqual([])
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
  })
})

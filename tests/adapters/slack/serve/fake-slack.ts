import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Call {
  method: string
  token: string
  args: Record<string, unknown>
}

export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown } | 'reset' | 'silence'

/** Slack's Web API as far as Klubban uses it: behaves, remembers what it was asked, and fails when told to. */
export async function fakeSlack(options: { team?: string; bot?: string } = {}) {
  const team = options.team ?? 'T1'
  const calls: Call[] = []
  const failing: Array<{ method: string; answer: Answer; delay?: Promise<void> }> = []
  const files = new Map<string, Buffer>()
  const fixed = new Map<string, unknown>()
  let n = 0

  const ok = (method: string, args: Record<string, unknown>): Record<string, unknown> => {
    n += 1
    switch (method) {
      case 'auth.test':
        return { team_id: team, user_id: options.bot ?? 'UBOT', bot_id: 'B1' }
      case 'users.info':
        return { user: { id: args.user, team_id: team, locale: 'sv-SE', tz: 'Europe/Stockholm', real_name: 'X' } }
      case 'conversations.open':
        return { channel: { id: `D${String(args.users)}` } }
      case 'chat.postMessage':
      case 'chat.update':
        return { channel: args.channel, ts: args.ts ?? `1700000000.${String(n).padStart(6, '0')}` }
      case 'chat.startStream':
        return { channel: args.channel, ts: `1700000000.${String(n).padStart(6, '0')}` }
      case 'views.open':
      case 'views.push':
        return { view: { id: `V${n}` } }
      default:
        return {}
    }
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const form = request.headers['content-type']?.includes('json')
      ? JSON.parse(text || '{}')
      : Object.fromEntries(new URLSearchParams(text))
    const args = Object.fromEntries(
      Object.entries(form as Record<string, unknown>).map(([key, value]) => {
        if (typeof value !== 'string' || !/^(?:[[{]|true$|false$)/.test(value)) return [key, value]
        return [key, JSON.parse(value) as unknown]
      }),
    )
    const path = (request.url ?? '').split('?')[0]!
    const method = path.startsWith('/api/') ? path.slice('/api/'.length) : path
    const token = String(request.headers.authorization ?? '').replace('Bearer ', '')
    calls.push({ method, token, args })
    const at = failing.findIndex(one => one.method === method)
    const fault = at < 0 ? undefined : failing.splice(at, 1)[0]
    if (fault?.delay) await fault.delay
    const file = files.get(method)
    if (file && request.method === 'GET') return void response.writeHead(200).end(file)
    const answer = fault?.answer ?? { body: fixed.get(method) ?? { ok: true, ...ok(method, args) } }
    if (answer === 'silence') return
    if (answer === 'reset') return void request.socket.destroy()
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
    response.end(JSON.stringify(answer.body ?? {}))
  }

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const waiters = new Set<() => void>()
  const push = calls.push.bind(calls)
  calls.push = (...more) => {
    const length = push(...more)
    for (const wake of [...waiters]) wake()
    return length
  }
  return {
    origin,
    apiUrl: `${origin}/api/`,
    calls,
    of: (method: string) => calls.filter(call => call.method === method),
    /** A file that somebody shared; hands back its address. */
    share(name: string, bytes: Buffer): string {
      files.set(`/files/${name}`, bytes)
      return `${origin}/files/${name}`
    },
    /** Every call of that method gets this answer. */
    always: (method: string, body: unknown) => void fixed.set(method, body),
    /** The next call of that method gets this answer; `delay`: only when the promise settles. */
    fail(method: string, answer: Answer, delay?: Promise<void>) {
      failing.push({ method, answer, ...(delay ? { delay } : {}) })
    },
    /** Resolves when so many calls of that method have come. */
    async seen(method: string, count = 1): Promise<Call[]> {
      for (;;) {
        const found = calls.filter(call => call.method === method)
        if (found.length >= count) return found
        await new Promise<void>(resolve => {
          const wake = () => {
            waiters.delete(wake)
            resolve()
          }
          waiters.add(wake)
        })
      }
    },
    stop: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
export type FakeSlack = Awaited<ReturnType<typeof fakeSlack>>

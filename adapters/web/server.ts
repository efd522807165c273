import { randomBytes } from 'node:crypto'
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AggregateHealth } from '../../src/core/store.ts'
import type { Mount, Route } from '../adapter.ts'
import { refuse, sendJson } from './answer.ts'

export interface ServerSettings {
  host: string
  /** 0: any free one. */
  port: number
  health: () => Record<string, AggregateHealth>
  log: { error(data: object, words: string): void }
}

/** The one HTTP server: the page, health, and what other adapters mount. */
export interface Server {
  mount: Mount
  /** Resolves with its own address, such as `http://127.0.0.1:3978`; rejects where the port is taken. */
  listen(): Promise<string>
  /** Lets answers that are under way finish for at most two seconds, then closes every connection. May be called twice. */
  stop(): Promise<void>
}

const GRACE = 2000

export function createServer(settings: ServerSettings): Server {
  const exact = new Map<string, Route>()
  const below: Route[] = []

  const mount: Mount = route => {
    if (route.path.endsWith('/*')) return void below.push(route)
    const key = `${route.method} ${route.path}`
    if (exact.has(key)) throw new Error(`${key} is mounted already`)
    exact.set(key, route)
  }

  const find = (method: string, path: string): Route | undefined =>
    exact.get(`${method} ${path}`) ??
    below.find(route => route.method === method && path.startsWith(route.path.slice(0, -1)))

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0]!
    const asked = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
    const route = find(asked, path)
    if (route) return route.handle(request, response)
    refuse(response, find(asked === 'GET' ? 'POST' : 'GET', path) ? 405 : 404)
  }

  const http = createHttp(
    // Longer than a reverse proxy keeps an idle connection (60 s is usual): it must never send into one that closes.
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      response.on('error', () => response.destroy())
      serve(request, response).catch((error: unknown) => {
        const id = randomBytes(4).toString('hex')
        settings.log.error({ id, err: error, method: request.method }, 'a request failed in the server')
        if (response.headersSent) response.destroy()
        else sendJson(response, 500, { status: 500, id })
      })
    },
  )

  mount({
    method: 'GET',
    path: '/healthz',
    handle(_request, response) {
      const ill = Object.entries(settings.health()).filter(([, group]) => group.state !== 'ok')
      if (ill.length === 0) return sendJson(response, 200, { status: 'ok' })
      const groups = Object.fromEntries(ill.map(([name, group]) => [name, group.state]))
      sendJson(response, 503, { status: 'degraded', groups })
    },
  })

  let stopping: Promise<void> | undefined
  return {
    mount,
    listen: () =>
      new Promise((resolve, reject) => {
        http.once('error', reject)
        http.listen(settings.port, settings.host, () => {
          http.off('error', reject)
          const { address, port, family } = http.address() as AddressInfo
          resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}`)
        })
      }),
    stop() {
      stopping ??= new Promise(resolve => {
        if (!http.listening) return resolve()
        const timer = setTimeout(() => http.closeAllConnections(), GRACE)
        http.close(() => {
          clearTimeout(timer)
          resolve()
        })
        http.closeIdleConnections()
      })
      return stopping
    },
  }
}

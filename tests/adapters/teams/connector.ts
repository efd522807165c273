import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ANNA, type Json } from './activities.ts'

export interface Call {
  method: string
  path: string
  query: string
  authorization: string | undefined
  body: Json
}

/** How the next call is answered. `cut`: the connection breaks after the message was taken. */
export type Script = { status: number; headers?: Record<string, string> } | { delay: number } | 'cut'

async function bodyOf(request: IncomingMessage): Promise<Json> {
  let text = ''
  for await (const piece of request.setEncoding('utf8')) text += piece
  return text === '' ? {} : (JSON.parse(text) as Json)
}

/** Teams' service, as far as a bot calls it: keeps what was posted, and fails as it is told. */
export async function fakeConnector() {
  const calls: Call[] = []
  const script: Script[] = []
  const posted = new Map<string, Json>()
  /** What the roster says of somebody, by `29:…`; of everybody else it says that they are Anna. */
  const roster = new Map<string, Json>()
  let count = 0
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://local')
    const body = await bodyOf(request)
    const { method = '' } = request
    const path = decodeURIComponent(url.pathname)
    const next = script.shift()
    calls.push({ method, path, query: url.search, authorization: request.headers.authorization, body })
    const answer = (status: number, value?: object, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(value === undefined ? undefined : JSON.stringify(value))
    }
    if (next !== undefined && next !== 'cut' && 'status' in next)
      return answer(next.status, { error: { code: 'Scripted', message: 'as told' } }, next.headers)
    count += 1
    const id = method === 'POST' ? `m${count}` : path.split('/').at(-1)!
    if (/\/activities/.test(path)) method === 'DELETE' ? posted.delete(id) : posted.set(id, body)
    if (next === 'cut') return void response.destroy()
    if (next !== undefined) await new Promise(resolve => setTimeout(resolve, next.delay))
    if (method === 'POST' && path.endsWith('/v3/conversations')) return answer(201, { id: 'a:opened' })
    if (method === 'GET')
      return answer(200, {
        id: path.split('/').at(-1),
        name: 'Anna Berg',
        email: 'anna@region.example',
        aadObjectId: ANNA,
        ...roster.get(path.split('/').at(-1)!),
      })
    answer(method === 'POST' ? 201 : 200, { id })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    calls,
    script,
    posted,
    roster,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/emea/`,
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type FakeConnector = Awaited<ReturnType<typeof fakeConnector>>

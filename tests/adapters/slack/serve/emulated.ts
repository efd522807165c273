import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator } from 'emulate'

/** No app is registered with the emulator, for the server's port is not known yet: then it takes any. */
export const CLIENT = { clientId: '12345.67890', clientSecret: 'example_client_secret' }
const SCOPES = 'chat:write,channels:read,channels:history,channels:join,channels:write,im:write,im:history,users:read'

/** The emulator gives every workspace this id; the proxy gives each its own. */
const EVERY = 'T000000001'

interface Workspace {
  team: string
  url: string
  close(): Promise<void>
}

// A port that was just let go still has connections kept alive to it: each emulator gets one of its own.
let port = 4730

async function workspace(team: string): Promise<Workspace> {
  port += 1
  const emulator = await createEmulator({
    service: 'slack',
    port,
    seed: {
      slack: {
        team: { name: team, domain: team.toLowerCase() },
        users: [
          { name: 'anna', real_name: 'Anna Berg' },
          { name: 'eva', real_name: 'Eva Ekdahl' },
        ],
        channels: [{ name: 'beredningen' }],
      },
    },
  } as never)
  return { team, url: emulator.url, close: () => emulator.close() }
}

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

export interface Heard {
  team: string
  method: string
  args: Record<string, unknown>
  answer: Record<string, unknown>
}

/**
 * Emulated workspaces behind one address: a proxy tells them apart by token, adds what the emulator lacks (time zones,
 * languages, ids of their own) and fails when told to.
 */
export async function emulated(...teams: string[]) {
  const workspaces: Workspace[] = []
  for (const team of teams) workspaces.push(await workspace(team))
  const byToken = new Map<string, Workspace>()
  const byCode = new Map<string, Workspace>()
  const heard: Heard[] = []
  const failing: Array<{ method: string; status: number; headers?: Record<string, string> }> = []

  const waiters = new Set<() => void>()

  const server = createServer((request, response) => {
    void (async () => {
      const text = await read(request)
      const method = (request.url ?? '').replace(/^\/api\//, '')
      const token = String(request.headers.authorization ?? '').replace('Bearer ', '')
      const form = Object.fromEntries(new URLSearchParams(text))
      const at = byToken.get(token) ?? byCode.get(form.code ?? '')
      const fault = failing.findIndex(one => one.method === method)
      if (fault >= 0) {
        const [{ status, headers }] = failing.splice(fault, 1) as [(typeof failing)[0]]
        response.writeHead(status, headers).end()
        return
      }
      if (!at)
        return void response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"ok":false,"error":"invalid_auth"}')
      const args = Object.fromEntries(
        Object.entries(form).map(([key, value]) => [key, /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value]),
      )
      const answer = await fetch(`${at.url}${request.url}`, {
        method: 'POST',
        headers: {
          'content-type': request.headers['content-type'] ?? '',
          ...(request.headers.authorization ? { authorization: request.headers.authorization } : {}),
        },
        body: text.replaceAll(at.team, EVERY),
      })
      const body = JSON.parse((await answer.text()).replaceAll(EVERY, at.team)) as Record<string, unknown>
      if (method === 'oauth.v2.access' && typeof body.access_token === 'string') byToken.set(body.access_token, at)
      if (method === 'users.info' && body.user)
        body.user = { ...body.user, locale: 'sv-SE', tz: 'Europe/Stockholm', team_id: at.team }
      heard.push({ team: at.team, method, args, answer: body })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      for (const wake of [...waiters]) wake()
    })().catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const call = async (token: string, method: string, args: Record<string, string> = {}) => {
    const response = await fetch(`${origin}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(args).toString(),
    })
    return (await response.json()) as Record<string, never>
  }

  /** Somebody of a workspace says yes on Slack's page; hands back where Slack sends them. */
  async function agree(team: string, authorizeUrl: string): Promise<string> {
    const at = workspaces.find(one => one.team === team)!
    const asked = new URL(authorizeUrl).searchParams
    const page = await (await fetch(`${at.url}/oauth/v2/authorize?${asked}`)).text()
    const response = await fetch(`${at.url}/oauth/v2/authorize/callback`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        user_id: /name="user_id" value="([^"]+)"/.exec(page)?.[1] ?? '',
        redirect_uri: asked.get('redirect_uri') ?? '',
        scope: asked.get('scope') ?? '',
        user_scope: '',
        state: asked.get('state') ?? '',
        client_id: asked.get('client_id') ?? '',
      }).toString(),
    })
    const location = response.headers.get('location') ?? ''
    byCode.set(new URL(location).searchParams.get('code') ?? '', at)
    return location
  }

  return {
    apiUrl: `${origin}/api/`,
    heard,
    agree,
    call,
    of: (method: string) => heard.filter(one => one.method === method),
    fail: (method: string, status: number, headers?: Record<string, string>) =>
      void failing.push({ method, status, ...(headers ? { headers } : {}) }),
    /** Resolves when so many calls of that method were answered. */
    async seen(method: string, count = 1): Promise<Heard[]> {
      for (;;) {
        const found = heard.filter(one => one.method === method)
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
    /** The bot's token of a workspace, as the proxy saw it handed out. */
    tokenOf: (team: string) => [...byToken].find(([, one]) => one.team === team)?.[0] ?? '',
    /** A bot's token of the workspace, as the app's own page shows it after installing there. */
    async installed(team: string): Promise<string> {
      const asked = new URLSearchParams({
        ...{ client_id: CLIENT.clientId, redirect_uri: `${origin}/back` },
        scope: SCOPES,
      })
      const back = await agree(team, `${origin}/oauth/v2/authorize?${asked}`)
      const code = new URL(back).searchParams.get('code') ?? ''
      const done = await fetch(`${origin}/api/oauth.v2.access`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ code, client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret }).toString(),
      })
      return ((await done.json()) as { access_token: string }).access_token
    },
    /** Ids of the people and of the channel, with the bot in it. */
    async cast(token: string) {
      const people = (await call(token, 'users.list')).members as unknown as Array<{ id: string; name: string }>
      const channels = (await call(token, 'conversations.list')).channels as unknown as Array<{
        id: string
        name: string
      }>
      const channel = channels.find(one => one.name === 'beredningen')!.id
      await call(token, 'conversations.join', { channel })
      heard.length = 0
      const idOf = (name: string) => people.find(one => one.name === name)!.id
      return { user: idOf('anna'), eva: idOf('eva'), channel }
    },
    async stop() {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      for (const one of workspaces) await one.close()
    },
  }
}
export type Emulated = Awaited<ReturnType<typeof emulated>>

import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator } from 'emulate'

/** No app is registered with the emulator, for the server's port is not known yet: then it takes any. */
export const CLIENT = { clientId: '12345.67890', clientSecret: 'example_client_secret' }
/** The emulator gives every workspace this id; the proxy gives each its own. */
const EVERY = 'T000000001'

interface Workspace {
  team: string
  url: string
  close(): Promise<void>
}

async function workspace(team: string, port: number): Promise<Workspace> {
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
 * languages, ids of their own), checks the ceilings of blocks, and fails when told to.
 */
export async function emulated(...teams: string[]) {
  const workspaces: Workspace[] = []
  for (const [i, team] of teams.entries()) workspaces.push(await workspace(team, 4730 + i))
  const byToken = new Map<string, Workspace>()
  const byCode = new Map<string, Workspace>()
  const heard: Heard[] = []
  const broken: string[] = []
  const failing: Array<{ method: string; status: number; headers?: Record<string, string> }> = []

  const check = (method: string, args: Record<string, unknown>): void => {
    const blocks = args.blocks ?? (args.view as { blocks?: unknown } | undefined)?.blocks
    if (!Array.isArray(blocks)) return
    const most = method.startsWith('views.') ? 100 : 50
    if (blocks.length > most) broken.push(`${method}: ${blocks.length} blocks`)
    if (JSON.stringify(blocks).includes('<!channel>')) broken.push(`${method}: a mention`)
  }

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
      check(method, args)
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

  return {
    apiUrl: `${origin}/api/`,
    heard,
    broken,
    of: (method: string, team?: string) =>
      heard.filter(one => one.method === method && (team === undefined || one.team === team)),
    fail: (method: string, status: number, headers?: Record<string, string>) =>
      void failing.push({ method, status, ...(headers ? { headers } : {}) }),
    call,
    /** The bot's token of a workspace, as the proxy saw it handed out. */
    tokenOf: (team: string) => [...byToken].find(([, one]) => one.team === team)?.[0] ?? '',
    /** Somebody of a workspace says yes on Slack's page; hands back where Slack sends them. */
    async agree(team: string, authorizeUrl: string): Promise<string> {
      const at = workspaces.find(one => one.team === team)!
      const asked = new URL(authorizeUrl).searchParams
      const page = await (await fetch(`${at.url}/oauth/v2/authorize?${asked}`)).text()
      const user = /name="user_id" value="([^"]+)"/.exec(page)?.[1] ?? ''
      const response = await fetch(`${at.url}/oauth/v2/authorize/callback`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          user_id: user,
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
    },
    async stop() {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      for (const one of workspaces) await one.close()
    },
  }
}
export type Emulated = Awaited<ReturnType<typeof emulated>>

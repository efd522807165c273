import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Route } from '../../adapter.ts'
import { BadBody, isObject, jsonOf } from '../../shared/body.ts'
import { type Answer, type Bot, NotTeams } from '../port.ts'
import { tenantOf } from '../receive.ts'
import { KeysMissing } from '../token.ts'
import { activityOf } from '../types.ts'
import type { Listening } from './listen.ts'
import type { TeamsSettings } from './settings.ts'

/** Activities stay far below. */
const MAX_BODY = 1_048_576

function send(response: ServerResponse, { status, body }: Answer): void {
  const bytes = body === undefined ? '' : JSON.stringify(body)
  // What is refused is not read to its end: the connection goes with it.
  if (status >= 400) response.setHeader('connection', 'close')
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'content-length': Buffer.byteLength(bytes),
    'cache-control': 'no-store',
  })
  response.end(bytes)
}

export interface RouteDeps {
  log: TeamsSettings['log']
  /** Whether a service URL may be spoken to. */
  spoken(serviceUrl: string): boolean
  /** Null: without authentication. */
  check: ((authorization: string | undefined) => Promise<string>) | null
  /** Tenants that are served; empty: all. */
  tenants: ReadonlySet<string>
  bot: Bot
  listening: Listening
}

const sameService = (a: string, b: string): boolean => a.replace(/\/+$/, '') === b.replace(/\/+$/, '')

/** The one address that Teams sends to. Nothing is read before the token is found right; what is refused learns nothing. */
export function messagesRoute({ log, spoken, check, tenants, bot, listening }: RouteDeps): Route {
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization } = request.headers
    const service = check ? await check(authorization) : null
    const raw = await jsonOf(request, MAX_BODY)
    if (!isObject(raw)) throw new BadBody(400)
    const activity = activityOf(raw)
    if (!activity) throw new BadBody(400)
    const { serviceUrl } = activity.body
    if (!spoken(serviceUrl) || (service !== null && !sameService(service, serviceUrl))) throw new NotTeams()
    const tenant = tenantOf(activity.body)
    const home = activity.body.from.tenantId?.toLowerCase()
    if (tenants.size > 0 && (tenant === null || !tenants.has(tenant) || (home !== undefined && !tenants.has(home)))) {
      log.warn({ tenant, home }, 'a tenant that is not served was refused')
      throw new NotTeams()
    }
    const answer = await bot.handle({ authorization: authorization ?? '', activity: raw }, () =>
      listening.answer(activity),
    )
    send(response, answer)
  }

  return {
    method: 'POST',
    path: '/api/messages',
    async handle(request, response) {
      try {
        await take(request, response)
      } catch (error) {
        if (error instanceof NotTeams) return send(response, { status: 401 })
        if (error instanceof KeysMissing) {
          log.error({ err: error }, 'Teams cannot be told from others just now')
          return send(response, { status: 503 })
        }
        if (!(error instanceof BadBody)) throw error
        if (request.destroyed && !request.complete) response.destroy()
        else send(response, { status: error.status })
      }
    },
  }
}

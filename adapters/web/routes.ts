import type { IncomingMessage, ServerResponse } from 'node:http'
import { accountKey } from '../../src/core/actor.ts'
import type { Account, Door } from '../../src/core/incoming.ts'
import type { Route } from '../adapter.ts'
import { BadBody, jsonOf } from '../shared/body.ts'
import { refuse, sendJson } from './answer.ts'
import type { Hub } from './events.ts'
import { receive } from './receive.ts'
import { render } from './render.ts'
import { accountFor, type Session } from './session.ts'
import type { WebSettings } from './settings.ts'
import type { Start } from './wire.ts'

/** A document of three megabytes, as base64 in a request. */
const MAX_BODY = 4_194_304

/** The request's JSON; undefined where it was refused, or nobody is left to answer. */
export async function bodyOf(request: IncomingMessage, response: ServerResponse, max: number): Promise<unknown> {
  try {
    return await jsonOf(request, max)
  } catch (error) {
    if (error instanceof BadBody) refuse(response, error.status)
    // The other end went away in the middle of its request.
    else if (request.destroyed) response.destroy()
    else throw error
    return undefined
  }
}

/** The page's own three routes. Whoever is signed in is that account; else, in demo mode, whoever was picked; else nobody. */
export function apiRoutes(door: Door, settings: WebSettings, session: Session, hub: Hub): Route[] {
  async function start(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const accounts = await session.of(request)
    const queries = [...settings.queries]
    const own = async () => (await Promise.all(accounts.map(one => settings.own(one)))).flat()
    const what: Start =
      accounts.length > 0
        ? { as: 'self', groups: await own(), queries }
        : settings.demo
          ? { as: 'demo', groups: await settings.groups(), queries }
          : { as: 'nobody' }
    sendJson(response, 200, what)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const accounts = await session.of(request)
    if (accounts.length === 0 && !settings.demo) return refuse(response, 401)
    const body = await bodyOf(request, response, MAX_BODY)
    if (body === undefined) return
    const incoming = receive({ body, accounts })
    if (!incoming) return refuse(response, 400)
    sendJson(response, 200, render(await door.handle(incoming)))
  }

  async function events(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? '/', 'http://local').searchParams
    const group = asked.get('group') ?? ''
    const picked: Account | null = settings.demo
      ? { platform: 'demo', space: group, user: asked.get('person') ?? '' }
      : null
    const signedIn = async () => accountFor(await session.of(request), group)
    const own = await signedIn()
    const account = own ?? picked
    if (!account) return refuse(response, 401)
    const lang = asked.get('lang') === 'en' ? 'en' : 'sv'
    const holds = async () => {
      const now = own && (await signedIn())
      return own === undefined || (now !== undefined && accountKey(now) === accountKey(own))
    }
    if (!hub.open({ group, account, lang, holds }, response)) refuse(response, 503)
  }

  return [
    { method: 'GET', path: '/api/start', handle: start },
    { method: 'POST', path: '/api/handle', handle },
    { method: 'GET', path: '/api/events', handle: events },
  ]
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Door } from '../../src/core/incoming.ts'
import type { Route } from '../adapter.ts'
import { BadBody, jsonOf } from '../shared/body.ts'
import { refuse, sendJson } from './answer.ts'
import type { Hub } from './events.ts'
import { receive } from './receive.ts'
import { render } from './render.ts'
import type { WebSettings } from './settings.ts'
import type { Start } from './wire.ts'

/** A document of three megabytes, as base64 in a request. */
const MAX_BODY = 4_194_304

/** The page's own three routes. Without demo mode they hold no data: personal links and the Teams tab sign in elsewhere. */
export function apiRoutes(door: Door, settings: WebSettings, hub: Hub): Route[] {
  const start = async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const what: Start = settings.demo ? { demo: true, groups: await settings.groups() } : { demo: false }
    sendJson(response, 200, what)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!settings.demo) return refuse(response, 401)
    let body: unknown
    try {
      body = await jsonOf(request, MAX_BODY)
    } catch (error) {
      if (error instanceof BadBody) return refuse(response, error.status)
      // The other end went away in the middle of its request: nobody is left to answer.
      if (request.destroyed) return void response.destroy()
      throw error
    }
    const incoming = receive(body)
    if (!incoming) return refuse(response, 400)
    sendJson(response, 200, render(await door.handle(incoming)))
  }

  async function events(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!settings.demo) return refuse(response, 401)
    const asked = new URL(request.url ?? '/', 'http://local').searchParams
    const person = asked.get('person') ?? ''
    const group = (await settings.groups()).find(one => one.id === asked.get('group'))
    // Nobody learns from the line whether a group exists, or that something happens in it.
    const known = group && (person === 'admin' || group.people.some(one => one.id === person))
    const lang = asked.get('lang') === 'en' ? 'en' : 'sv'
    if (!hub.open({ group: known ? group.id : null, person, lang }, response)) refuse(response, 503)
  }

  return [
    { method: 'GET', path: '/api/start', handle: start },
    { method: 'POST', path: '/api/handle', handle },
    { method: 'GET', path: '/api/events', handle: events },
  ]
}

import type { LocalReply } from '../../src/core/incoming.ts'
import type { Adapter, Delivery, Destination, Running } from '../adapter.ts'
import { createHub, type Hub } from './events.ts'
import { pageRoutes, TABS } from './files.ts'
import { guarded } from './guard.ts'
import { guestRoutes } from './guest.ts'
import { type Posted, receive } from './receive.ts'
import { render } from './render.ts'
import { apiRoutes } from './routes.ts'
import { createSession } from './session.ts'
import type { WebSettings } from './settings.ts'
import { signInRoutes } from './sign-in.ts'

/** The page, over the shared server. Posts are read from the record; `deliver` reaches pages that are open now. */
export const web: Adapter<Posted, LocalReply, WebSettings> = {
  name: 'web',
  receive,
  render,
  async serve(door, settings): Promise<Running> {
    const pages = await pageRoutes(settings.folder)
    const hub = createHub(settings)
    const session = createSession(settings.sessions, settings.reach.publicUrl?.startsWith('https:') ?? false)
    const routes = [
      ...pages,
      ...apiRoutes(door, settings, session, hub),
      ...signInRoutes(settings, session),
      ...guestRoutes(door, settings.guests),
    ]
    for (const route of routes) settings.mount(guarded(settings.reach, route, TABS.includes(route.path)))
    return {
      address: null,
      deliver: async (to, reply) => deliver(hub, to, render(reply)[0]!),
      // Whoever is on the page is known already, or nobody.
      emailOf: async () => null,
      stop: async () => hub.close(),
    }
  },
}

const NOBODY: Delivery = { outcome: 'never', why: 'no page of that person is open' }
const NO_ROOMS: Delivery = { outcome: 'never', why: 'the page has no rooms' }

let count = 0

function deliver(hub: Hub, to: Destination, reply: LocalReply): Delivery {
  if ('room' in to) return NO_ROOMS
  if ('answer' in to) {
    const { account, keys } = to.answer
    const key = keys[0]?.split('/').at(-1) ?? ''
    const heard = hub.tell(account, { kind: 'answer', key, reply }, to.answer.group)
    return heard > 0 ? { outcome: 'delivered', ref: key } : NOBODY
  }
  const [platform = '', space = '', user = ''] = to.person.split('/')
  count += 1
  const id = to.replaces ?? `live-${process.pid}-${count}`
  const post = { id, at: new Date().toISOString(), reply }
  const heard = hub.tell({ platform, space, user }, { kind: 'post', post }, reply.group?.id)
  return heard > 0 ? { outcome: 'delivered', ref: id } : NOBODY
}

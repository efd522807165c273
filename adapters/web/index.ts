import type { LocalReply } from '../../src/core/incoming.ts'
import type { Adapter, Delivery, Destination, Running } from '../adapter.ts'
import { createHub, type Hub } from './events.ts'
import { pageRoutes } from './files.ts'
import { guarded } from './guard.ts'
import { receive } from './receive.ts'
import { render } from './render.ts'
import { apiRoutes } from './routes.ts'
import type { WebSettings } from './settings.ts'

/** The page, over the shared server. Posts are read from the record; `deliver` reaches pages that are open now. */
export const web: Adapter<unknown, LocalReply, WebSettings> = {
  name: 'web',
  receive,
  render,
  async serve(door, settings): Promise<Running> {
    const pages = await pageRoutes(settings.folder)
    const hub = createHub(settings)
    for (const route of [...pages, ...apiRoutes(door, settings, hub)]) settings.mount(guarded(settings.reach, route))
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
    const heard = hub.tell(account.space, account.user, { kind: 'answer', key, reply })
    return heard > 0 ? { outcome: 'delivered', ref: key } : NOBODY
  }
  const [, group = '', person = ''] = to.person.split('/')
  count += 1
  const id = to.replaces ?? `live-${process.pid}-${count}`
  const heard = hub.tell(group, person, { kind: 'post', post: { id, at: new Date().toISOString(), reply } })
  return heard > 0 ? { outcome: 'delivered', ref: id } : NOBODY
}

import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { rolesOn } from '../../core/actor.ts'
import type { Store } from '../../core/store.ts'
import { DIRECTORY_ID } from '../../domain/model.ts'
import type { GroupState } from '../../domain/state.ts'
import { wallClock } from '../../domain/when/zone.ts'
import { calendarOf } from './calendar.ts'

const PATH = '/calendar/'
/** As `calendar-link` makes them: anything else is not looked for. */
const SECRET = /^[A-Z0-9]{32}$/

/** The SHA-256 (hex) under which a calendar address's secret is kept. */
export const digestOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * `GET /calendar/<secret>.ics`: the group's or one member's meetings, for calendars that follow an address. A secret that was
 * never handed out, was taken back, or belongs to somebody who has left answers 404, and nothing tells which.
 */
export function calendarRoute(deps: { store: Store; clock: () => string }): {
  method: 'GET'
  path: string
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
} {
  async function find(secret: string): Promise<string | null> {
    const digest = digestOfSecret(secret)
    const now = deps.clock()
    for (const group of await deps.store.aggregates()) {
      if (group === DIRECTORY_ID) continue
      const found = await deps.store.read<GroupState, string | null>(group, state => {
        const feed = state.feeds && Object.hasOwn(state.feeds, digest) ? state.feeds[digest] : undefined
        if (!feed) return null
        if (feed.member === undefined) return calendarOf(state, { now })
        const member = state.members[feed.member]
        const today = wallClock(now, state.timeZone).date
        return member && rolesOn(state, member, today).size > 0 ? calendarOf(state, { now, person: member.id }) : null
      })
      if (found !== null) return found
    }
    return null
  }

  return {
    method: 'GET',
    path: `${PATH}*`,
    async handle(request, response) {
      const path = (request.url ?? '').split('?', 1)[0]!
      const secret = path.startsWith(PATH) && path.endsWith('.ics') ? path.slice(PATH.length, -4) : ''
      const calendar = SECRET.test(secret) ? await find(secret) : null
      response.setHeader('x-robots-tag', 'noindex')
      response.setHeader('x-content-type-options', 'nosniff')
      if (calendar === null) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        response.end('404')
        return
      }
      response.writeHead(200, {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="klubban.ics"',
        'cache-control': 'private, max-age=300',
      })
      response.end(request.method === 'HEAD' ? undefined : calendar)
    },
  }
}

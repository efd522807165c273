import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { rolesOn } from '../../core/actor.ts'
import { CALENDAR_FILE, CALENDAR_FILES } from '../../core/calendar-file.ts'
import { readSigned } from '../../core/links.ts'
import type { Store } from '../../core/store.ts'
import { DIRECTORY_ID } from '../../domain/model.ts'
import type { GroupState } from '../../domain/state.ts'
import { wallClock } from '../../domain/when/zone.ts'
import { calendarOf } from './calendar.ts'

const PATH = '/calendar/'
/** As `calendar-link` makes them: anything else is not looked for. */
const SECRET = /^[A-Z0-9]{32}$/

export interface Calendars {
  store: Store
  clock: () => string
  /** The deployment's secret, under which links to files are signed. */
  secret: string
}

/** The file of one meeting behind a link that `calendarFile` made; null where it does not hold (any more). */
export async function fileAt({ store, clock, secret }: Calendars, path: string): Promise<string | null> {
  const token = path.startsWith(CALENDAR_FILES) && path.endsWith('.ics') ? path.slice(CALENDAR_FILES.length, -4) : ''
  const [group, meeting] = (token === '' ? null : readSigned(secret, CALENDAR_FILE, token, clock())) ?? []
  if (group === undefined || meeting === undefined) return null
  return store.read<GroupState, string | null>(group, state =>
    Object.hasOwn(state.meetings, meeting) ? calendarOf(state, { now: clock(), only: meeting }) : null,
  )
}

/** The SHA-256 (hex) under which a calendar address's secret is kept. */
export const digestOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * `GET /calendar/file/<token>.ics`: one meeting, as anybody may see it, while its link holds.
 * `GET /calendar/<secret>.ics`: the group's or one member's meetings, for calendars that follow an address. A secret that was
 * never handed out, was taken back, or belongs to somebody who has left answers 404, and nothing tells which.
 */
export function calendarRoute(deps: Calendars): {
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
      const calendar = SECRET.test(secret) ? await find(secret) : await fileAt(deps, path)
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

import { z } from 'zod'
import type { Route } from '../adapter.ts'
import { refuse, sendJson } from './answer.ts'
import { bodyOf } from './routes.ts'
import type { Session } from './session.ts'
import type { WebSettings } from './settings.ts'
import { KeysMissing, singleSignOn } from './sso.ts'
import type { SignedIn, SignIn } from './wire.ts'

const LINKS = '/p/'
/** Microsoft's own tokens are some 2 kB. */
const MAX_TOKEN = 16_384
/** A session in the tab; the page fetches the next by itself. */
const SESSION_S = 3600

const wanted: z.ZodType<SignIn> = z.strictObject({ teams: z.string().min(1).max(MAX_TOKEN) })

/** How a session begins and ends: a personal link, single sign-on in Teams, and the way out. */
export function signInRoutes(settings: WebSettings, session: Session): Route[] {
  const sso = settings.sso && singleSignOn(settings.sso)
  return [
    {
      // The token goes into the cookie and out of the address bar, whether it still holds or not.
      method: 'GET',
      path: `${LINKS}*`,
      async handle(request, response) {
        const token = (request.url ?? '').split('?', 1)[0]!.slice(LINKS.length)
        const account = await session.whose(token)
        if (account) await session.keep(request, response, token, account)
        const location = account ? `/g/${encodeURIComponent(account.space)}` : '/?link=gone'
        response.writeHead(303, { location, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
        response.end()
      },
    },
    {
      method: 'POST',
      path: '/api/session',
      async handle(request, response) {
        if (!sso) return refuse(response, 404)
        const body = await bodyOf(request, response, MAX_TOKEN + 100)
        if (body === undefined) return
        const { success, data } = wanted.safeParse(body)
        if (!success) return refuse(response, 400)
        try {
          const account = await sso(data.teams)
          if (!account) return refuse(response, 401)
          const answer: SignedIn = { token: settings.sessions.open(account, SESSION_S) }
          sendJson(response, 200, answer)
        } catch (error) {
          if (!(error instanceof KeysMissing)) throw error
          settings.log.error({ err: error }, 'single sign-on cannot be checked')
          refuse(response, 503)
        }
      },
    },
    {
      method: 'POST',
      path: '/api/leave',
      handle(_request, response) {
        session.forget(response)
        sendJson(response, 200, {})
      },
    },
  ]
}

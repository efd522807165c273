import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Account } from '../../src/core/incoming.ts'
import type { Sessions } from '../../src/core/sessions.ts'

/** Tokens say themselves how long they hold; the browser forgets them at the latest after this, in seconds. */
const KEPT_S = 60 * 86_400
/** What `core/sessions.ts` signs: anything else is not looked at. */
const TOKEN = /^[\w-]{1,2000}\.[\w-]{43}$/

/** The token in a cookie that no script reads and no other site sends; or in a header, where frames get no cookies (Teams). */
export function createSession(sessions: Pick<Sessions, 'whose'>, secure: boolean) {
  // The prefix keeps neighbours under the same domain from setting ours; browsers take it over https alone.
  const name = secure ? '__Host-klubban' : 'klubban'
  const cookie = (value: string, seconds: number): string =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure ? '; Secure' : ''}`

  const tokenOf = ({ headers }: IncomingMessage): string | undefined =>
    /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ??
    headers.cookie
      ?.split('; ')
      .find(one => one.startsWith(`${name}=`))
      ?.slice(name.length + 1)

  const whose = async (token: string | undefined): Promise<Account | null> =>
    token !== undefined && TOKEN.test(token) ? sessions.whose(token) : null

  return {
    /** Who sends this request; null where nobody is signed in. */
    of: (request: IncomingMessage): Promise<Account | null> => whose(tokenOf(request)),
    whose,
    keep: (response: ServerResponse, token: string): void =>
      void response.setHeader('set-cookie', cookie(token, KEPT_S)),
    forget: (response: ServerResponse): void => void response.setHeader('set-cookie', cookie('', 0)),
  }
}

export type Session = ReturnType<typeof createSession>

import type { IncomingMessage, ServerResponse } from 'node:http'
import { accountKey } from '../../src/core/actor.ts'
import type { Account } from '../../src/core/incoming.ts'
import type { Sessions } from '../../src/core/sessions.ts'

/** Tokens say themselves how long they hold; the browser forgets them at the latest after this, in seconds. */
const KEPT_S = 60 * 86_400
/** What `core/sessions.ts` signs: anything else is not looked at. */
const TOKEN = /^[\w-]{1,2000}\.[\w-]{43}$/

/** A person's groups, each with a link of its own; of more than these the oldest gives way. */
const MOST = 8
/** Parts the tokens of a cookie; no token holds it. */
const BETWEEN = '~'

/** Whom a wish for a group comes from: the one whose link is that group's, else whoever vouches for more than one group. */
export const accountFor = (accounts: readonly Account[], group: string | undefined): Account | undefined =>
  accounts.find(one => one.platform === 'web' && one.space === group) ??
  accounts.find(one => one.platform !== 'web') ??
  accounts[0]

/** Tokens in a cookie that no script reads and no other site sends; or one in a header, where frames get no cookies (Teams). */
export function createSession(sessions: Pick<Sessions, 'whose'>, secure: boolean) {
  // The prefix keeps neighbours under the same domain from setting ours; browsers take it over https alone.
  const name = secure ? '__Host-klubban' : 'klubban'
  const cookie = (value: string, seconds: number): string =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure ? '; Secure' : ''}`

  function tokensOf({ headers }: IncomingMessage): string[] {
    const header = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
    if (header !== undefined) return [header]
    const ours = headers.cookie?.split('; ').find(one => one.startsWith(`${name}=`))
    return (
      ours
        ?.slice(name.length + 1)
        .split(BETWEEN)
        .slice(-MOST) ?? []
    )
  }

  const whose = async (token: string): Promise<Account | null> => (TOKEN.test(token) ? sessions.whose(token) : null)

  /** The tokens of a request that hold, each with its account. */
  async function held(request: IncomingMessage): Promise<Array<{ token: string; account: Account }>> {
    const all = await Promise.all(tokensOf(request).map(async token => ({ token, account: await whose(token) })))
    return all.flatMap(({ token, account }) => (account ? [{ token, account }] : []))
  }

  return {
    /** Who sends this request: one account, or a person's members in several groups; none where nobody is signed in. */
    of: async (request: IncomingMessage): Promise<Account[]> => (await held(request)).map(one => one.account),
    whose,
    /** Keeps a token beside those of other groups. */
    async keep(request: IncomingMessage, response: ServerResponse, token: string, account: Account): Promise<void> {
      const key = accountKey(account)
      const others = (await held(request)).filter(one => accountKey(one.account) !== key).map(one => one.token)
      response.setHeader('set-cookie', cookie([...others, token].slice(-MOST).join(BETWEEN), KEPT_S))
    },
    forget: (response: ServerResponse): void => void response.setHeader('set-cookie', cookie('', 0)),
  }
}

export type Session = ReturnType<typeof createSession>

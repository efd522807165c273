import { DIRECTORY_ID } from '../domain/model.ts'
import { Problem } from '../domain/problem.ts'
import type { GroupState } from '../domain/state.ts'
import type { Account } from './incoming.ts'
import { readSigned, signed } from './links.ts'
import type { Store } from './store.ts'

/** What tokens that open the page are signed for. */
export const SESSION = 'session'

/** Who is at the page: a token that somebody brings with each request, and whose it is. */
export interface Sessions {
  /** A token for an account that was vouched for just now (single sign-on). */
  open(account: Account, seconds: number): string
  /** The account that a token stands for; null where it is none of ours, has run out or was taken back. */
  whose(token: string): Promise<Account | null>
}

/**
 * A session is a signed token and is kept nowhere. A personal link holds one: it names the link, which the group can take
 * back, and the account is `web/<group>/<member>`. Another names the account itself.
 */
export function createSessions(deps: { store: Store; secret: string; clock: () => string }): Sessions {
  /** Null where there is no such group, or the link was taken back. */
  async function linked(group: string, id: string): Promise<Account | null> {
    try {
      return await deps.store.read<GroupState, Account | null>(group, state => {
        const link = state.pageLinks && Object.hasOwn(state.pageLinks, id) ? state.pageLinks[id] : undefined
        return link ? { platform: 'web', space: state.id, user: link.member } : null
      })
    } catch (error) {
      if (error instanceof Problem) return null
      throw error
    }
  }

  return {
    open({ platform, space, user }, seconds) {
      const until = new Date(Date.parse(deps.clock()) + seconds * 1000).toISOString()
      return signed(deps.secret, SESSION, ['account', platform, space, user], until)
    },
    async whose(token) {
      const [kind, ...rest] = readSigned(deps.secret, SESSION, token, deps.clock()) ?? []
      if (kind === 'account' && rest.length === 3) return { platform: rest[0]!, space: rest[1]!, user: rest[2]! }
      if (kind === 'link' && rest.length === 2 && rest[0] !== DIRECTORY_ID) return linked(rest[0]!, rest[1]!)
      return null
    },
  }
}

import { accountKey } from '../../../src/core/actor.ts'
import type { Account } from '../../../src/core/incoming.ts'
import { Memory } from '../../shared/memory.ts'
import type { Bot } from '../port.ts'
import type { Places } from './places.ts'
import type { TeamsLog } from './settings.ts'

/** How long an address that was told is not asked for again, ms. */
const KEPT = 3_600_000

/**
 * The address that a conversation's roster gives somebody; null where they were never met, where it names somebody else, or
 * where they are a guest in the tenant: their home is another. `bot` answers in time or not at all. Never rejects.
 */
export function createRoster(bot: Pick<Bot, 'member'>, places: Places, log: TeamsLog) {
  const told = new Memory<{ email: string; until: number }>(10_000)

  async function asked(account: Account): Promise<string | null> {
    const where = await places.lastMet(accountKey(account))
    if (!where) return null
    const found = await bot.member(where, where.user)
    const theirs =
      found.aadObjectId?.toLowerCase() === account.user &&
      (found.tenantId === undefined || found.tenantId.toLowerCase() === account.space)
    return theirs && !found.guest ? (found.email ?? null) : null
  }

  return async (account: Account): Promise<string | null> => {
    const key = accountKey(account)
    const known = told.get(key)
    if (known && Date.now() < known.until) return known.email
    try {
      const email = await asked(account)
      if (email !== null) told.set(key, { email, until: Date.now() + KEPT })
      return email
    } catch (error) {
      log.warn({ why: error instanceof Error ? error.message : 'no reason' }, 'Teams does not tell who somebody is')
      return null
    }
  }
}

import type { Lang } from '../../../src/domain/text.ts'
import { Memory } from '../../shared/memory.ts'
import type { WebClient } from './sdk.ts'
import type { SlackLog } from './settings.ts'

/** What Slack tells of somebody. Nothing of it decides who somebody is in a group. */
export interface Profile {
  /** The organisation they belong to, else their workspace: the middle of their account key. */
  home?: string
  lang?: Lang
  /** IANA name, such as Europe/Stockholm. */
  timeZone?: string
  name?: string
  /**
   * The address of a full member of the workspace, confirmed; only where the app may read it. A guest's is as good as the
   * invitation of whoever let them in: guests are linked by a code.
   */
  email?: string
  /** The account is deactivated, or no person's at all. */
  nobody: boolean
}

const HOUR = 3_600_000
/** How long a person's first message waits for their profile, ms. */
const SHORT_WAIT = 500
/** In organisations the profile says whose account it is: worth more of the three seconds. */
const LONG_WAIT = 1500

interface Asked {
  until: number
  asking: Promise<Profile | undefined>
  /** What was answered, once it was. */
  profile?: Profile | undefined
}

export interface People {
  /** From memory or from Slack; undefined where Slack does not say in time. */
  profileOf(client: WebClient, space: string, user: string, patient?: boolean): Promise<Profile | undefined>
}

/** People's profiles, asked for once an hour. Concurrent questions about one person share one call. */
export function createPeople(log: SlackLog, now: () => number): People {
  const known = new Memory<Asked>(10_000)

  async function ask(client: WebClient, user: string): Promise<Profile | undefined> {
    const { user: found } = await client.users.info({ user, include_locale: true })
    if (!found) return undefined
    const home = found.enterprise_user?.enterprise_id ?? found.team_id
    const nobody = found.deleted === true || found.is_bot === true
    const full = !found.is_restricted && !found.is_ultra_restricted && found.is_email_confirmed !== false
    const email = nobody || !full ? undefined : found.profile?.email
    return {
      ...(home === undefined ? {} : { home }),
      ...(found.locale === undefined ? {} : { lang: found.locale.toLowerCase().startsWith('sv') ? 'sv' : 'en' }),
      ...(found.tz === undefined ? {} : { timeZone: found.tz }),
      ...(found.real_name === undefined ? {} : { name: found.real_name }),
      ...(email === undefined ? {} : { email }),
      nobody,
    }
  }

  return {
    async profileOf(client, space, user, patient = false) {
      const key = `${space}/${user}`
      let entry = known.get(key)
      if (!entry || entry.until <= now()) {
        const asked: Asked = { until: now() + HOUR, asking: ask(client, user) }
        asked.asking = asked.asking
          .then(profile => {
            asked.profile = profile
            return profile
          })
          .catch((error: unknown) => {
            known.delete(key)
            log.warn({ why: error instanceof Error ? error.message : String(error) }, 'Slack does not tell a profile')
            return undefined
          })
        known.set(key, asked)
        entry = asked
      }
      if (entry.profile) return entry.profile
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<undefined>(resolve => {
        timer = setTimeout(() => resolve(undefined), patient ? LONG_WAIT : SHORT_WAIT)
      })
      return Promise.race([entry.asking, late]).finally(() => clearTimeout(timer))
    },
  }
}

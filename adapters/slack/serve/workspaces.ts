import { failureOf, slackErrorOf } from './outcome.ts'
import { type Bolt, clientOptions, type WebClient } from './sdk.ts'
import type { SlackSettings } from './settings.ts'

/** A place where Klubban is installed, and the way to speak there. */
export interface Workspace {
  /** Id of the workspace (T…). */
  team: string
  client: WebClient
}

/** Where a delivery came from; with an installation for a whole organisation the enterprise holds the token. */
export interface Source {
  team: string | undefined
  enterprise: string | undefined
  wholeOrganisation: boolean
}

export interface Workspaces {
  /** Null where Klubban is not installed there. Rejects where Slack or the store cannot say just now. */
  at(source: Source): Promise<Workspace | null>
  /** The one to speak through to a person or room of that workspace, whichever way it is reached. */
  reaching(team: string): Promise<Workspace | null>
  /** Somebody of `team` came through this installation: organisations and shared channels. It is kept, for messages to them. */
  meet(team: string, source: Source): Promise<void>
  /** The token is of no use any more: what is remembered is forgotten, and asked for again. */
  forget(team: string): void
}

/** Tokens that will never work again; Slack's words for it. */
export const DEAD = new Set([
  'account_inactive',
  'token_revoked',
  'invalid_auth',
  'not_authed',
  'team_access_not_granted',
])

/** One workspace, by its token. Which one it is, Slack tells; deliveries from another are refused. */
export async function oneWorkspace(bolt: Bolt, settings: SlackSettings, token: string): Promise<Workspaces> {
  const client = new bolt.webApi.WebClient(token, clientOptions(bolt, settings))
  let known: ReturnType<typeof own> | undefined
  const own = (): Promise<Workspace & { enterprise: string | undefined }> => {
    known ??= client.auth
      .test()
      .then(({ team_id, enterprise_id }) => ({ team: team_id ?? '', enterprise: enterprise_id, client }))
      .catch((error: unknown) => {
        known = undefined
        throw error
      })
    return known
  }
  try {
    await own()
  } catch (error) {
    const said = slackErrorOf(error)
    if (said !== undefined && DEAD.has(said)) throw new Error(`Slack does not accept SLACK_BOT_TOKEN: ${said}`)
    settings.log.warn({ why: failureOf(error).why }, 'Slack cannot say yet which workspace the token is for')
  }
  return {
    async at(source) {
      const one = await own()
      // Slack names no workspace where the app is installed on a whole organisation.
      const organisation = source.team === undefined && source.enterprise !== undefined
      return source.team === one.team || (organisation && source.enterprise === one.enterprise) ? one : null
    },
    // People of other organisations in a shared channel are reached through the one workspace there is.
    reaching: () => own(),
    async meet() {},
    forget() {},
  }
}

/** How long a token is used before the installation is looked up again, ms: a renewed or revoked one is noticed. */
const REMEMBERED = 5 * 60_000

type Authorize = (source: {
  teamId: string | undefined
  enterpriseId: string | undefined
  isEnterpriseInstall: boolean
}) => Promise<{ botToken?: string | undefined }>

/** As many workspaces as installed it; `authorize` renews tokens that run out. */
export function manyWorkspaces(
  bolt: Bolt,
  settings: SlackSettings,
  ports: {
    authorize: Authorize
    installed(source: Source): Promise<boolean>
    /** Through whose installation that workspace is reached; null where neither it nor anybody is known to reach it. */
    way(team: string): Promise<Source | null>
    keepWay(team: string, source: Source): Promise<void>
  },
): Workspaces {
  const now = settings.now ?? Date.now
  const remembered = new Map<string, { workspace: Workspace; until: number }>()
  const met = new Set<string>()

  async function at(source: Source): Promise<Workspace | null> {
    const key = source.team ?? source.enterprise ?? ''
    const before = remembered.get(key)
    if (before && before.until > now()) return before.workspace
    if (!(await ports.installed(source))) return null
    const { botToken } = await ports.authorize({
      teamId: source.team,
      enterpriseId: source.enterprise,
      isEnterpriseInstall: source.wholeOrganisation,
    })
    if (botToken === undefined) return null
    const team = source.team ?? ''
    const client = new bolt.webApi.WebClient(botToken, {
      ...clientOptions(bolt, settings),
      // A token of a whole organisation must say which workspace is meant.
      ...(source.wholeOrganisation && team !== '' ? { teamId: team } : {}),
    })
    const workspace = { team, client }
    remembered.set(key, { workspace, until: now() + REMEMBERED })
    return workspace
  }

  return {
    at,
    async reaching(team) {
      const way = await ports.way(team)
      return way ? at(way) : null
    },
    async meet(team, source) {
      if (met.has(team) || (team === source.team && !source.wholeOrganisation)) return
      met.add(team)
      if ((await ports.way(team)) === null) await ports.keepWay(team, source)
    },
    forget: team => void remembered.delete(team),
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Route } from '../../adapter.ts'
import { type Bolt, clientOptions, sdkLogger } from './sdk.ts'
import type { Access, SlackSettings } from './settings.ts'
import { manyWorkspaces, type Source, type Workspaces } from './workspaces.ts'

type OAuth = Extract<Access, { clientId: string }>

const id = z.string().regex(/^[A-Z0-9]{1,30}$/)

/** What is kept of an installation: the bot's part only. Tokens of people are not asked for, and would be dropped. */
const kept = z.object({
  team: z.object({ id, name: z.string().optional() }).optional(),
  enterprise: z.object({ id, name: z.string().optional() }).optional(),
  user: z.object({ id: z.string() }).transform(user => ({ id: user.id, token: undefined, scopes: undefined })),
  bot: z.object({
    token: z.string(),
    refreshToken: z.string().optional(),
    expiresAt: z.number().optional(),
    scopes: z.array(z.string()),
    id: z.string(),
    userId: z.string(),
  }),
  appId: z.string().optional(),
  enterpriseUrl: z.string().optional(),
  tokenType: z.literal('bot').optional(),
  isEnterpriseInstall: z.boolean().default(false),
  authVersion: z.literal('v2').default('v2'),
})
type Kept = z.output<typeof kept>

/** A workspace without an installation of its own, whose people or rooms are reached through another's. */
const way = z.strictObject({
  through: z.object({ team: id.optional(), enterprise: id.optional(), wholeOrganisation: z.boolean() }),
})

const place = (space: string): string => `slack/${space}`

/** Where an installation of either kind may lie, the workspace's own first. */
const placesOf = (source: Source): string[] =>
  [source.wholeOrganisation ? undefined : source.team, source.enterprise]
    .filter(space => space !== undefined)
    .map(place)

export interface ManyByOAuth {
  workspaces: Workspaces
  routes: Route[]
  /** Uninstalled, or all its tokens revoked: nothing of it is kept. */
  uninstalled(source: Source): Promise<void>
}

const PAGE = (words: string): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Klubban</title><body style="font:1.1rem/1.5 system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem">${words}`

/** Installation by OAuth through Slack's own InstallProvider, over our store. */
export function manyByOAuth(bolt: Bolt, settings: SlackSettings, access: OAuth): ManyByOAuth {
  const { installations } = access
  const origin = access.publicUrl?.replace(/\/+$/, '')
  const redirect = origin === undefined ? {} : { redirectUri: `${origin}/slack/oauth_redirect` }

  async function find(source: Source): Promise<Kept | null> {
    for (const where of placesOf(source)) {
      const parsed = kept.safeParse(await installations.get(where))
      if (parsed.success) return parsed.data
    }
    return null
  }

  const store = {
    async storeInstallation(installation: unknown) {
      const one = kept.parse(installation)
      const space = one.isEnterpriseInstall ? one.enterprise?.id : one.team?.id
      if (space === undefined) throw new Error('an installation without a workspace')
      await installations.put(place(space), one)
      workspaces.forget(space)
      settings.log.info({ space }, 'installed in Slack')
    },
    async fetchInstallation(query: {
      teamId: string | undefined
      enterpriseId: string | undefined
      isEnterpriseInstall: boolean
    }) {
      const source = {
        team: query.teamId,
        enterprise: query.enterpriseId,
        wholeOrganisation: query.isEnterpriseInstall,
      }
      const one = await find(source)
      if (!one) throw new Error('not installed there')
      return one as never
    },
  }

  const provider = new bolt.HTTPReceiver({
    // Only its installer is used: this receiver is given no request of Slack's, so it needs no secret to check them.
    signingSecret: '',
    signatureVerification: false,
    clientId: access.clientId,
    clientSecret: access.clientSecret,
    stateSecret: access.stateSecret,
    installationStore: store,
    scopes: access.scopes,
    logger: sdkLogger(settings.log, bolt),
    ...redirect,
    installerOptions: {
      redirectUriPath: '/slack/oauth_redirect',
      directInstall: true,
      clientOptions: clientOptions(bolt, settings),
      ...(settings.apiUrl === undefined
        ? {}
        : { authorizationUrl: new URL('../oauth/v2/authorize', settings.apiUrl).href }),
    },
  })
  const installer = provider.installer
  if (!installer) throw new Error('Slack installation needs a client id, a client secret and a state secret')

  const workspaces = manyWorkspaces(bolt, settings, {
    authorize: source => installer.authorize(source as never),
    installed: async source => (await find(source)) !== null,
    async way(team) {
      const there = await installations.get(place(team))
      if (kept.safeParse(there).success) return { team, enterprise: undefined, wholeOrganisation: false }
      const parsed = way.safeParse(there)
      if (!parsed.success) return null
      const { enterprise, wholeOrganisation } = parsed.data.through
      // Through an organisation's token any of its workspaces is spoken to as itself.
      return { team: wholeOrganisation ? team : parsed.data.through.team, enterprise, wholeOrganisation }
    },
    keepWay: (team, through) => installations.put(place(team), { through }),
  })

  const page = (response: ServerResponse, status: number, words: string): void => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(PAGE(words))
  }
  const routes: Route[] = [
    {
      method: 'GET',
      path: '/slack/install',
      handle: (request, response) =>
        installer.handleInstallPath(request, response, undefined, { scopes: access.scopes, ...redirect }),
    },
    {
      method: 'GET',
      path: '/slack/oauth_redirect',
      handle: (request: IncomingMessage, response: ServerResponse) =>
        installer.handleCallback(request, response, {
          success: () =>
            page(
              response,
              200,
              '<p>Klubban är installerad i er arbetsyta. Öppna Slack och skriv <b>/klubban hjälp</b>.<p lang="en">Klubban is installed in your workspace. Open Slack and type <b>/klubban help</b>.',
            ),
          failure: () =>
            page(
              response,
              400,
              '<p>Installationen blev inte av. <a href="/slack/install">Försök igen</a>.<p lang="en">It was not installed. <a href="/slack/install">Try again</a>.',
            ),
        }),
    },
  ]

  return {
    workspaces,
    routes,
    async uninstalled(source) {
      // A workspace that leaves takes nothing of its organisation's with it.
      const gone = source.wholeOrganisation ? source.enterprise : source.team
      if (gone !== undefined) await installations.remove(place(gone))
      for (const space of [source.team, source.enterprise]) if (space !== undefined) workspaces.forget(space)
      settings.log.info({ team: source.team, enterprise: source.enterprise }, 'uninstalled from Slack')
    },
  }
}

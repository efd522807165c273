import type { Door } from '../../src/core/incoming.ts'
import type { Adapter, Running } from '../adapter.ts'
import type { SlackOut } from './out.ts'
import { receive } from './receive.ts'
import { render } from './render/index.ts'
import { createAgents } from './serve/agents.ts'
import { createDeliver } from './serve/deliver.ts'
import { openGate } from './serve/gate.ts'
import { eventsRoute } from './serve/http.ts'
import { createListening } from './serve/listen.ts'
import { manyByOAuth } from './serve/oauth.ts'
import { createPeople } from './serve/people.ts'
import { createSayer } from './serve/say.ts'
import { loadBolt } from './serve/sdk.ts'
import type { SlackSettings } from './serve/settings.ts'
import { openSocket } from './serve/socket.ts'
import { oneWorkspace } from './serve/workspaces.ts'
import type { Raw } from './types.ts'

export type { SlackSettings } from './serve/settings.ts'

/** How long what is under way may take to end, ms. */
const GRACE = 2500

async function serve(door: Door, settings: SlackSettings): Promise<Running> {
  const { access, appToken, signingSecret, log } = settings
  if (!appToken && !signingSecret)
    throw new Error('Slack needs SLACK_SIGNING_SECRET (requests over HTTP) or SLACK_APP_TOKEN (its socket)')
  const bolt = await loadBolt()
  const now = settings.now ?? Date.now
  const many = 'clientId' in access ? manyByOAuth(bolt, settings, access) : null
  const workspaces =
    many?.workspaces ?? (await oneWorkspace(bolt, settings, 'botToken' in access ? access.botToken : ''))
  const people = createPeople(log, now)
  const { apiUrl } = settings
  const agents = createAgents(now)
  const sayer = createSayer({ apiUrl, now, agents })
  const { listener, answerLate } = createListening({
    door,
    workspaces,
    people,
    sayer,
    agents,
    uninstalled: many?.uninstalled ?? (async ({ team }) => log.warn({ team }, 'Klubban was removed from Slack')),
    log,
    now,
    apiUrl,
  })
  const gate = openGate(bolt, settings, workspaces, listener)
  for (const route of many?.routes ?? []) settings.mount(route)
  if (!appToken && signingSecret) settings.mount(eventsRoute(signingSecret, gate, now))
  const socket = appToken ? await openSocket(bolt, settings, appToken, gate) : null

  let stopping: Promise<void> | undefined
  return {
    address: null,
    deliver: createDeliver({ workspaces, sayer, answerLate }),
    async emailOf({ platform, space, user }) {
      const workspace = platform === 'slack' ? await workspaces.reaching(space).catch(() => null) : null
      const profile = workspace && (await people.profileOf(workspace.client, space, user, true))
      return profile?.home === space ? (profile.email ?? null) : null
    },
    stop() {
      stopping ??= (async () => {
        await socket?.stop()
        let timer: NodeJS.Timeout | undefined
        const enough = new Promise<void>(resolve => {
          timer = setTimeout(resolve, GRACE)
        })
        await Promise.race([gate.close(), enough]).finally(() => clearTimeout(timer))
      })()
      return stopping
    },
  }
}

/** Klubban in Slack: over HTTP or Slack's socket, in one workspace or many. */
export const slack = { name: 'slack', receive, render, serve } satisfies Adapter<Raw, SlackOut, SlackSettings>

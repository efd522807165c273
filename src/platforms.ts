import type { Delivery, Destination, Mount, Running } from '../adapters/adapter.ts'
import { scopesFor } from '../adapters/slack/scopes.ts'
import type { App } from './app.ts'
import type { Settings } from './config.ts'
import type { LocalReply } from './core/incoming.ts'
import { mailSettings } from './platforms-mail.ts'
import { keptConversations } from './stores/conversations.ts'
import { keptInstallations } from './stores/installations.ts'

/** The adapters that run, by the platform of their accounts and rooms. */
export interface Platforms {
  /** To whichever platform the destination is on; `never` where none of that name runs. */
  deliver(to: Destination, reply: LocalReply): Promise<Delivery>
  /** True where messages can be sent to places of that platform. */
  runs(platform: string): boolean
  stop(): Promise<void>
}

const platformOf = (to: Destination): string =>
  'answer' in to ? to.answer.account.platform : ('person' in to ? to.person : to.room).split('/', 1)[0]!

/** Starts the chat platforms that are configured; their libraries are loaded only then. `page` serves the demo's people. */
export async function startPlatforms(app: App, settings: Settings, mount: Mount, page: Running): Promise<Platforms> {
  const running = new Map<string, Running>([['demo', page]])
  const { store, clock, log } = app
  try {
    if (settings.slack) {
      const { slack } = await import('../adapters/slack/index.ts')
      const { access, ...rest } = settings.slack
      const many = 'clientId' in access
      running.set(
        'slack',
        await slack.serve(app, {
          mount,
          ...rest,
          log,
          access: many
            ? {
                ...access,
                scopes: scopesFor(settings.publicUrl !== undefined),
                installations: keptInstallations({ store, secret: access.stateSecret, clock, log }),
                ...(settings.publicUrl === undefined ? {} : { publicUrl: settings.publicUrl }),
              }
            : access,
        }),
      )
    }
    if (settings.teams) {
      const { teams } = await import('../adapters/teams/index.ts')
      const conversations = keptConversations({ store, clock })
      running.set(
        'teams',
        await teams.serve(app, {
          mount,
          ...settings.teams,
          host: settings.host,
          ...(settings.publicUrl === undefined ? {} : { publicUrl: settings.publicUrl }),
          conversations,
          log,
        }),
      )
    }
    if (settings.mail) {
      const { mail } = await import('../adapters/mail/index.ts')
      running.set('mail', await mail.serve(app, mailSettings(app, { ...settings, mail: settings.mail })))
    }
  } catch (error) {
    await Promise.all([...running.values()].map(one => one.stop()))
    throw error
  }
  const deliver = async (to: Destination, reply: LocalReply): Promise<Delivery> => {
    const platform = running.get(platformOf(to))
    return platform ? platform.deliver(to, reply) : { outcome: 'never', why: 'that platform is not configured here' }
  }
  app.reachBack({
    async late(incoming, reply) {
      // What came by the page is answered there, whichever platform vouched for the account.
      const back = incoming.keys[0]?.startsWith('web/') ? page.deliver : deliver
      const sent = await back({ answer: incoming }, reply)
      if (sent.outcome !== 'delivered') log.warn({ why: sent.why }, 'a late answer reached nobody')
    },
    emailOf: async account => (await running.get(account.platform)?.emailOf(account)) ?? null,
  })
  return {
    deliver,
    runs: name => running.has(name),
    stop: async () => void (await Promise.all([...running.values()].map(one => one.stop()))),
  }
}

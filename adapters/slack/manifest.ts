import type { Lang, Text } from '../../src/domain/text.ts'
import { MAKINGS } from '../shared/making.ts'
import type { Manifest } from './out.ts'
import { eventsFor, scopesFor } from './scopes.ts'
import { GLOBAL_SHORTCUTS, PROMPTS, SHORTS } from './table.ts'

export interface ManifestOptions {
  lang: Lang
  /** Where Slack reaches the server, such as `https://klubban.exempel.se`; not needed with the socket, but for OAuth. */
  url?: string
  /** Through Slack's socket: the server needs no address. */
  socket: boolean
}

const ABOUT: Text = {
  sv: 'Nämndens sekreterare i chatten: närvaro, gäster, dagordning, beslut och protokoll.',
  en: 'The committee’s secretary in the chat: attendance, guests, agendas, decisions and minutes.',
}
const LONG: Text = {
  sv: 'Klubban hjälper en nämnd, beredning, styrelse eller arbetsgrupp före, under och efter mötet. Ledamöter svarar om närvaro och frågar vilka gäster som kommer, sekreteraren sköter dagordning och beslut, och alla kan fråga gruppens protokoll. Klubban läser bara det som skrivs till den, och visar bara det som den som frågar får se.',
  en: 'Klubban helps a committee, board or working group before, during and after the meeting. Members answer about attendance and ask which guests are coming, the secretary keeps the agenda and the decisions, and everybody can ask the group’s records. Klubban reads only what is written to it, and shows only what the one who asks may see.',
}

/**
 * The app's manifest, for Slack's "create an app from a manifest": derived from the tables that receive what it announces.
 * Source: docs.slack.dev/reference/app-manifest.
 */
export function slackManifest({ lang, url, socket }: ManifestOptions): Manifest {
  const at = (path: string): string | undefined => (url === undefined ? undefined : `${url.replace(/\/+$/, '')}${path}`)
  const events = socket ? undefined : at('/slack/events')
  const redirect = at('/slack/oauth_redirect')
  const bot = scopesFor(url !== undefined) as NonNullable<
    NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']
  >
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Klubban',
      description: ABOUT[lang],
      long_description: LONG[lang],
      background_color: '#1f3d2b',
    },
    features: {
      agent_view: {
        agent_description: ABOUT[lang],
        suggested_prompts: PROMPTS.map(one => ({ title: one.title[lang], message: one.words[lang] })),
      },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'klubban', always_online: true },
      shortcuts: [
        ...GLOBAL_SHORTCUTS.map(one => ({ type: 'global' as const, one })),
        ...MAKINGS.map(one => ({ type: 'message' as const, one })),
      ].map(({ type, one }) => ({
        type,
        name: one.title[lang],
        callback_id: one.id,
        description: one.help[lang],
      })),
      // Escaped, mentioned people come with their ids.
      slash_commands: SHORTS.map(one => ({
        command: `/${one.name}`,
        description: one.help[lang],
        usage_hint: one.hint[lang],
        should_escape: true,
        ...(events === undefined ? {} : { url: events }),
      })),
      ...(url === undefined ? {} : { unfurl_domains: [new URL(url).hostname] }),
    },
    oauth_config: {
      ...(redirect === undefined ? {} : { redirect_urls: [redirect] }),
      scopes: { bot },
    },
    settings: {
      event_subscriptions: {
        bot_events: eventsFor(url !== undefined),
        ...(events === undefined ? {} : { request_url: events }),
      },
      interactivity: { is_enabled: true, ...(events === undefined ? {} : { request_url: events }) },
      org_deploy_enabled: true,
      socket_mode_enabled: socket,
      token_rotation_enabled: false,
    },
  }
}

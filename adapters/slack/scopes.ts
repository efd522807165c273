import type { Text } from '../../src/domain/text.ts'
import type { Manifest } from './out.ts'

// @slack/web-api's list lacks the scope of agents: docs.slack.dev/reference/scopes/assistant.write
type BotScope =
  | NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>[number]
  | 'assistant:write'
type BotEvent = NonNullable<NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']>[number]

export interface Scope {
  scope: BotScope
  why: Text
  /** Of use only where the server has an address of its own, for links are ours by that. */
  addressed?: true
}

/** Every permission asked of a workspace, and what it is for. What is not here, Klubban cannot do. */
export const SCOPES: readonly Scope[] = [
  {
    scope: 'app_mentions:read',
    why: {
      sv: 'Läsa meddelanden där Klubban nämns. Annat som skrivs i kanaler läses inte.',
      en: 'To read messages that mention Klubban. Nothing else said in channels is read.',
    },
  },
  {
    scope: 'assistant:write',
    why: {
      sv: 'Visa förslag att trycka på i meddelandefliken, och att ett svar är på väg.',
      en: 'To show suggestions to press in the messages tab, and that an answer is on its way.',
    },
  },
  {
    scope: 'chat:write',
    why: {
      sv: 'Svara, skicka kallelser och påminnelser, och uppdatera dem.',
      en: 'To answer, to send notices and reminders, and to keep them up to date.',
    },
  },
  { scope: 'commands', why: { sv: 'Snedstreckskommandon och genvägar.', en: 'Slash commands and shortcuts.' } },
  {
    scope: 'im:history',
    why: { sv: 'Läsa det som skrivs direkt till Klubban.', en: 'To read what is written to Klubban directly.' },
  },
  {
    scope: 'im:write',
    why: {
      sv: 'Öppna ett direktmeddelande för svar som bara rör en person.',
      en: 'To open a direct message for answers that concern one person only.',
    },
  },
  {
    scope: 'users:read',
    why: {
      sv: 'Namn, språk, tidszon och vilken arbetsyta någon hör till.',
      en: 'Names, language, time zone and which workspace somebody belongs to.',
    },
  },
  {
    scope: 'users:read.email',
    why: {
      sv: 'Känna igen ledamöter på e-postadressen, i arbetsytor som administratören litar på.',
      en: 'To recognise members by e-mail address, in workspaces that the administrator trusts.',
    },
  },
  {
    scope: 'files:read',
    why: {
      sv: 'Hämta protokoll som någon skickar direkt till Klubban för att läsas in.',
      en: 'To fetch minutes that somebody sends to Klubban directly to be brought in.',
    },
  },
  {
    scope: 'links:read',
    addressed: true,
    why: {
      sv: 'Se när någon delar en länk till Klubbans egen adress. Andra länkar ser Klubban inte.',
      en: 'To see when somebody shares a link to Klubban’s own address. Other links Klubban does not see.',
    },
  },
  {
    scope: 'links:write',
    addressed: true,
    why: {
      sv: 'Visa under en sådan länk vad den leder till, så mycket som kanalen får se.',
      en: 'To show below such a link what it leads to, as much as the channel may see.',
    },
  },
]

/** What is asked for by a server with an address of its own, or by one without. */
export const scopesFor = (addressed: boolean): BotScope[] =>
  SCOPES.filter(one => addressed || !one.addressed).map(one => one.scope)

/** What Slack is asked to tell us of. */
export const eventsFor = (addressed: boolean): BotEvent[] => [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  ...(addressed ? (['link_shared'] as const) : []),
  'message.im',
  'tokens_revoked',
]

import type { Text } from '../../src/domain/text.ts'
import type { Manifest } from './out.ts'

// @slack/web-api's list lacks the scope of agents: docs.slack.dev/reference/scopes/assistant.write
type BotScope =
  | NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>[number]
  | 'assistant:write'
type BotEvent = NonNullable<NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']>[number]

/** Every permission asked of a workspace, and what it is for. What is not here, Klubban cannot do. */
export const SCOPES: ReadonlyArray<{ scope: BotScope; why: Text }> = [
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
]

/** What Slack is asked to tell us of. */
export const EVENTS: readonly BotEvent[] = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
]

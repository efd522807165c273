import type { Command } from '../../../src/core/command.ts'
import { LANGS, type Lang, type Text } from '../../../src/domain/text.ts'
import { MAKINGS } from '../../shared/making.ts'
import { SEARCHES } from '../table.ts'

export interface ManifestOptions {
  /** Of the Azure bot and its app registration; the app in Teams has the same. */
  appId: string
  /** Three numbers. */
  version: string
  /** Where people reach the server, with https. */
  publicUrl: string
  developer: { name: string; privacyUrl?: string; termsOfUseUrl?: string }
}

/** What the app may do, and why: shown to the administrator, and all there is. */
export const PERMISSIONS: ReadonlyArray<{ name: string; why: Text }> = [
  {
    name: 'identity',
    why: {
      sv: 'För att veta vem som svarar: kontots id och organisation, inget mer.',
      en: 'To know who answers: the account’s id and organisation, nothing more.',
    },
  },
  {
    name: 'messageTeamMembers',
    why: {
      sv: 'För att skicka kallelser och påminnelser till ledamöter enskilt.',
      en: 'To send notices and reminders to members privately.',
    },
  },
]

/** Commands that Teams suggests, most used first; it shows at most twelve. A test says that the words mean the command. */
export const SUGGESTED: ReadonlyArray<{ command: string; words: Text }> = [
  { command: 'attend', words: { sv: 'jag kommer', en: "I'm coming" } },
  { command: 'who-comes', words: { sv: 'vilka kommer?', en: 'who is coming?' } },
  { command: 'agenda', words: { sv: 'dagordning', en: 'agenda' } },
  { command: 'meetings', words: { sv: 'möten', en: 'meetings' } },
  { command: 'guests', words: { sv: 'gäster', en: 'guests' } },
  { command: 'decisions', words: { sv: 'beslut', en: 'decisions' } },
  { command: 'tasks', words: { sv: 'mina uppdrag', en: 'my tasks' } },
  { command: 'matter-suggest', words: { sv: 'nytt ärende', en: 'new matter' } },
  { command: 'guest-suggest', words: { sv: 'föreslå gäst', en: 'suggest guest' } },
  { command: 'link', words: { sv: 'koppla', en: 'link' } },
  { command: 'language', words: { sv: 'språk', en: 'language' } },
  { command: 'help', words: { sv: 'hjälp', en: 'help' } },
]

const SHORT: Text = {
  sv: 'Nämndens sekreterare i chatten: närvaro, gäster, dagordning och beslut.',
  en: 'The committee’s secretary in the chat: attendance, guests, agenda, decisions.',
}
const FULL: Text = {
  sv: 'Klubban hjälper en nämnd, beredning, styrelse eller arbetsgrupp före, under och efter mötet. Ledamöter svarar om närvaro och frågar vilka gäster som kommer, sekreteraren sköter dagordning och beslut, och alla kan fråga gruppens protokoll. Klubban läser bara det som skrivs till den, och visar bara det som den som frågar får se.',
  en: 'Klubban helps a committee, board or working group before, during and after the meeting. Members answer about attendance and ask which guests are coming, the secretary keeps the agenda and the decisions, and everybody can ask the group’s records. Klubban reads only what is written to it, and shows only what the one who asks may see.',
}
const NAME: Text = { sv: 'Klubban', en: 'Klubban' }

const HOME: Lang = 'sv'
const TAGS: Record<Lang, string> = { sv: 'sv', en: 'en' }
export const SCHEMA = 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.29'

/**
 * The app's manifest and its words in each language, derived from the commands. Source: learn.microsoft.com, "App manifest
 * schema". Version 1.29 is the first whose schema knows slash commands in chats.
 */
export function teamsManifest(
  { appId, version, publicUrl, developer }: ManifestOptions,
  commands: readonly Command[],
): { manifest: Record<string, unknown>; words: Record<Lang, Record<string, string>> } {
  const site = publicUrl.replace(/\/+$/, '')
  const words: Record<Lang, Record<string, string>> = { sv: {}, en: {} }
  /** A text as it stands in the manifest, and under its path in the words of each language. */
  const say = (path: string, text: Text): string => {
    for (const lang of LANGS) words[lang][path] = text[lang]
    return text[HOME]
  }
  const suggested = SUGGESTED.flatMap(({ command, words: title }) => {
    const help = commands.find(one => one.name === command)?.help
    return help ? [{ title, help }] : []
  })
  const list = (at: number) =>
    suggested.map(({ title, help }, i) => {
      const path = `bots[0].commandLists[${at}].commands[${i}]`
      return { title: say(`${path}.title`, title), description: say(`${path}.description`, help) }
    })
  const extension = (i: number, one: { id: string; title: Text; help: Text }) => ({
    id: one.id,
    title: say(`composeExtensions[0].commands[${i}].title`, one.title),
    description: say(`composeExtensions[0].commands[${i}].description`, one.help),
  })
  const manifest = {
    $schema: `${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.29',
    version,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: TAGS[HOME],
      additionalLanguages: LANGS.filter(lang => lang !== HOME).map(lang => ({
        languageTag: TAGS[lang],
        file: `${lang}.json`,
      })),
    },
    developer: {
      name: developer.name,
      websiteUrl: site,
      privacyUrl: developer.privacyUrl ?? site,
      termsOfUseUrl: developer.termsOfUseUrl ?? site,
    },
    name: { short: say('name.short', NAME), full: say('name.full', NAME) },
    description: { short: say('description.short', SHORT), full: say('description.full', FULL) },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F3D2B',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: true,
        isNotificationOnly: false,
        supportsTargetedMessages: true,
        commandLists: [
          { scopes: ['personal'], commands: list(0) },
          { triggers: ['mention', 'slash'], scopes: ['team', 'groupChat'], commands: list(1) },
        ],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          ...SEARCHES.map((one, i) => ({
            ...extension(i, one),
            type: 'query',
            context: ['compose', 'commandBox'],
            initialRun: true,
            parameters: [
              {
                name: one.field,
                title: say(`composeExtensions[0].commands[${i}].parameters[0].title`, one.title),
                description: say(`composeExtensions[0].commands[${i}].parameters[0].description`, one.hint),
              },
            ],
          })),
          ...MAKINGS.map((one, i) => ({
            ...extension(SEARCHES.length + i, one),
            type: 'action',
            context: ['message'],
            fetchTask: true,
          })),
        ],
      },
    ],
    permissions: PERMISSIONS.map(one => one.name),
    validDomains: [new URL(site).host],
  }
  return { manifest, words }
}

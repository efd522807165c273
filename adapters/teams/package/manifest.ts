import type { Command } from '../../../src/core/command.ts'
import { LANGS, type Lang, type Text } from '../../../src/domain/text.ts'
import { MAKINGS } from '../../shared/making.ts'
import { TAB } from '../tab.ts'
import { SEARCHES } from '../table.ts'
import { FULL, NAME, PERMISSIONS, SHORT, SUGGESTED } from './texts.ts'

export interface ManifestOptions {
  /** Of the Azure bot and its app registration; the app in Teams has the same. */
  appId: string
  /** Three numbers. */
  version: string
  /** Where people reach the server, with https. */
  publicUrl: string
  developer: { name: string; privacyUrl?: string; termsOfUseUrl?: string }
}

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
  const { host, hostname } = new URL(site)
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
    configurableTabs: [
      {
        id: 'group',
        configurationUrl: `${site}${TAB.settings}`,
        canUpdateConfiguration: true,
        scopes: ['team', 'groupChat'],
        context: ['channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab'],
      },
    ],
    staticTabs: [
      {
        entityId: TAB.entity,
        name: say('staticTabs[0].name', NAME),
        contentUrl: `${site}${TAB.content}`,
        websiteUrl: site,
        scopes: ['personal'],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        // Our own links show what they lead to. Only to people who have the app: no anonymous previews.
        messageHandlers: [{ type: 'link', value: { domains: [hostname], supportsAnonymizedPayloads: false } }],
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
    validDomains: [host],
    // Single sign-on in the tab; the app registration exposes an API by this name.
    webApplicationInfo: { id: appId, resource: `api://${host}/${appId}` },
  }
  return { manifest, words }
}

import { describe, expect, test } from 'vitest'
import { MAKINGS } from '../../../adapters/shared/making.ts'
import { LIMITS } from '../../../adapters/slack/limits.ts'
import { slackManifest } from '../../../adapters/slack/manifest.ts'
import { receive } from '../../../adapters/slack/receive.ts'
import { SCOPES } from '../../../adapters/slack/scopes.ts'
import { GLOBAL_SHORTCUTS, HOME, PROMPTS, SHORTS } from '../../../adapters/slack/table.ts'
import { commands } from '../../../src/commands/index.ts'
import { LANGS } from '../../../src/domain/text.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { openRoom } from '../../fixtures/room.ts'
import { payload } from './payloads.ts'

const byName = new Map(commands.map(command => [command.name, command]))

/** What a slash command comes to, with the fixture group's records. */
async function meant(
  command: string,
  text: string,
): Promise<{ name: string | undefined; args?: object; sure: boolean }> {
  const room = await openRoom({ interpreter: grammar })
  const raw = payload('command')
  const input = receive({ ...raw, body: { ...raw.body, command, text } })?.input
  if (!input) return { name: undefined, sure: false }
  if (!('words' in input))
    return {
      name: 'open' in input ? input.open.command : 'intent' in input ? input.intent.command : undefined,
      sure: true,
    }
  const state = await room.state()
  const heard = await grammar.understand(input.words, {
    commands,
    state,
    actor: {
      kind: 'member',
      name: 'Eva Ekdahl',
      roles: new Set(['secretary', 'everyone']),
      member: state.members['m15-0']!,
      by: { role: 'member', account: 'slack/T/U', member: 'm15-0' },
    },
    now: { instant: '2027-04-21T08:00:00.000Z', date: '2027-04-21', time: '10:00' },
    lang: command === '/attend' || command === '/minutes' ? 'en' : 'sv',
  })
  return heard.kind === 'intent'
    ? { name: heard.intent.command, args: heard.intent.args, sure: heard.sure }
    : { name: undefined, sure: false }
}

describe('short commands', () => {
  test.each([
    ['/klubban', '', 'help'],
    ['/klubban', 'dagordning', 'agenda'],
    ['/narvaro', '', 'attend'],
    ['/narvaro', 'jag kommer', 'attend'],
    ['/narvaro', 'förhinder 12 maj', 'attend'],
    ['/narvaro', 'vilka kommer', 'who-comes'],
    ['/attend', '', 'attend'],
    ['/attend', "I'm coming", 'attend'],
    ['/gaster', '', 'guests'],
    ['/gaster', 'juni', 'guests'],
    ['/guests', 'June', 'guests'],
    ['/beslut', '', 'decisions'],
    ['/beslut', 'om bredband', 'decisions'],
    ['/beslut', '§ 7 Beredningen bifaller förslaget', 'decide'],
    ['/decision', '', 'decisions'],
    ['/decision', '§ 7 The committee approves', 'decide'],
    ['/dagordning', '', 'agenda'],
    ['/dagordning', '12 maj', 'agenda'],
    ['/agenda', '', 'agenda'],
    ['/agenda', '12 May', 'agenda'],
    ['/protokoll', '', 'minutes-state'],
    ['/protokoll', 'är justerat', 'minutes-approved'],
    ['/protokoll', 'är anslaget', 'minutes-posted'],
    ['/minutes', '', 'minutes-state'],
    ['/minutes', 'are approved', 'minutes-approved'],
    ['/minutes', 'are announced', 'minutes-posted'],
    ['/fraga', '', 'ask'],
    ['/fraga', 'vad beslutades om bredband?', 'ask'],
    ['/ask', 'what was decided about broadband?', 'ask'],
  ])('%s %s: %s', async (command, text, name) => {
    expect(await meant(command, text)).toMatchObject({ name, sure: true })
  })

  test.each([
    ['/narvaro', 'ja', 'ja'],
    ['/narvaro', 'Nej!', 'Nej'],
    ['/narvaro', 'kanske', 'kanske'],
    ['/attend', 'yes', 'yes'],
    ['/attend', 'no', 'no'],
  ])('%s %s: one word is an answer', async (command, text, answer) => {
    expect(await meant(command, text)).toMatchObject({ name: 'attend', args: { answer }, sure: true })
  })

  test('every one is plain lower-case ASCII, once', () => {
    for (const { name } of SHORTS) expect(name).toMatch(/^[a-z]{1,31}$/)
    expect(new Set(SHORTS.map(one => one.name)).size).toBe(SHORTS.length)
    expect(SHORTS.length).toBeLessThanOrEqual(LIMITS.slashCommands)
  })
})

describe('shortcuts, suggestions and the Home tab', () => {
  test('every shortcut opens a command there is, with fields it has', () => {
    for (const { command } of GLOBAL_SHORTCUTS) expect(byName.has(command)).toBe(true)
    const ids = [...GLOBAL_SHORTCUTS, ...MAKINGS].map(one => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('the Home tab and the suggestions ask for commands there are', async () => {
    for (const { command } of HOME) expect(byName.get(command)?.kind).toBe('query')
    for (const { words } of PROMPTS)
      for (const lang of LANGS) expect(await meant('/klubban', words[lang])).toMatchObject({ sure: true })
  })
})

describe('manifest', () => {
  const over = slackManifest({ lang: 'sv', url: 'https://klubban.exempel.se/', socket: false })
  const socket = slackManifest({ lang: 'en', socket: true })

  test('every address is ours, and the socket needs none', () => {
    const addresses = [...JSON.stringify(over).matchAll(/https?:[^"]+/g)].map(([url]) => url)
    expect(new Set(addresses)).toEqual(
      new Set(['https://klubban.exempel.se/slack/events', 'https://klubban.exempel.se/slack/oauth_redirect']),
    )
    expect(JSON.stringify(socket)).not.toMatch(/https?:/)
    expect(over.features?.unfurl_domains).toEqual(['klubban.exempel.se'])
    expect(socket.features?.unfurl_domains).toBeUndefined()
    expect(over.settings?.socket_mode_enabled).toBe(false)
    expect(socket.settings?.socket_mode_enabled).toBe(true)
  })

  test.each(LANGS)('it keeps within what Slack takes (%s)', lang => {
    const { display_information: shown, features } = slackManifest({ lang, socket: true })
    expect(shown.name.length).toBeLessThanOrEqual(35)
    expect(shown.description!.length).toBeLessThanOrEqual(140)
    expect(shown.long_description!.length).toBeGreaterThanOrEqual(174)
    expect(shown.long_description!.length).toBeLessThanOrEqual(4000)
    expect(features?.agent_view?.agent_description?.length).toBeLessThanOrEqual(300)
    expect(features?.agent_view?.suggested_prompts?.length).toBeLessThanOrEqual(LIMITS.suggestedPrompts)
    expect(features?.shortcuts?.length).toBeLessThanOrEqual(LIMITS.shortcuts)
    for (const one of features?.shortcuts ?? []) {
      expect(one.name.length).toBeLessThanOrEqual(LIMITS.shortcutName)
      expect(one.description.length).toBeLessThanOrEqual(150)
    }
    for (const one of features?.slash_commands ?? []) expect(one.command.length).toBeLessThanOrEqual(32)
  })

  test('what it announces is received', () => {
    for (const { command } of over.features?.slash_commands ?? []) {
      const raw = payload('command')
      expect(receive({ ...raw, body: { ...raw.body, command } })).not.toBeNull()
    }
    for (const { type, callback_id } of over.features?.shortcuts ?? []) {
      const raw = payload(type === 'global' ? 'shortcut' : 'message-task')
      expect(receive({ ...raw, body: { ...raw.body, callback_id } })).not.toBeNull()
    }
  })

  test('each permission once, each with a reason in both languages', () => {
    expect(over.oauth_config?.scopes?.bot).toEqual(SCOPES.map(one => one.scope))
    // Without an address there are no links of ours to see: nothing is asked for that.
    const links = ['links:read', 'links:write']
    expect(socket.oauth_config?.scopes?.bot).toEqual(
      over.oauth_config?.scopes?.bot?.filter(one => !links.includes(one)),
    )
    expect(over.settings?.event_subscriptions?.bot_events).toContain('link_shared')
    expect(socket.settings?.event_subscriptions?.bot_events).not.toContain('link_shared')
    expect(new Set(SCOPES.map(one => one.scope)).size).toBe(SCOPES.length)
    for (const { why } of SCOPES) for (const lang of LANGS) expect(why[lang]).not.toBe('')
    expect(over.oauth_config?.scopes?.user).toBeUndefined()
  })
})

import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import Ajv from 'ajv-draft-04'
import { expect, test } from 'vitest'
import { colorIcon, outlineIcon } from '../../../adapters/teams/package/icons.ts'
import { teamsPackage } from '../../../adapters/teams/package/index.ts'
import { teamsManifest } from '../../../adapters/teams/package/manifest.ts'
import { PERMISSIONS, SUGGESTED } from '../../../adapters/teams/package/texts.ts'
import { TAB, tabLink } from '../../../adapters/teams/tab.ts'
import { commands } from '../../../src/commands/index.ts'
import { identify } from '../../../src/core/actor.ts'
import { readLink } from '../../../src/core/links.ts'
import type { DirectoryState } from '../../../src/domain/state.ts'
import { LANGS } from '../../../src/domain/text.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { fixtureState, GROUP, NOW } from '../../fixtures/group.ts'
import { APP } from './activities.ts'

const require = createRequire(import.meta.url)
/** The official schemas, as Microsoft publishes them for offline use. */
const SCHEMAS = {
  manifest: require('@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json') as object,
  words:
    require('@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json') as object,
}
function faults(schema: object, value: unknown): string[] {
  // Microsoft's patterns are not of the `u` kind.
  const ajv = new Ajv.default({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false })
  const check = ajv.compile(schema)
  check(value)
  return (check.errors ?? []).map(one => `${one.instancePath} ${one.message}`)
}

const OPTIONS = {
  appId: APP,
  version: '0.1.0',
  publicUrl: 'https://klubban.exempel.se/',
  developer: { name: 'Region Exempel' },
}
const made = teamsManifest(OPTIONS, commands)

test('the manifest and its words hold by the official schemas', () => {
  expect(faults(SCHEMAS.manifest, made.manifest)).toEqual([])
  for (const words of Object.values(made.words)) expect(faults(SCHEMAS.words, words)).toEqual([])
  expect(faults(SCHEMAS.manifest, { ...made.manifest, bots: [{ botId: 'x' }] })).not.toEqual([])
})

test('every text is there in both languages, and what stands in the manifest is the Swedish', () => {
  expect(Object.keys(made.words.en)).toEqual(Object.keys(made.words.sv))
  const text = JSON.stringify(made.manifest)
  for (const words of Object.values(made.words.sv)) expect(text).toContain(JSON.stringify(words))
})

test('what is suggested is what can be typed, in every scope, as slash commands where others read', () => {
  const [bot] = made.manifest.bots as Array<{
    commandLists: Array<{ triggers?: string[]; commands: Array<{ title: string }> }>
  }>
  const [alone, shared] = bot!.commandLists
  expect(shared?.triggers).toEqual(['mention', 'slash'])
  expect(alone?.commands.length).toBe(12)
})

test.each(LANGS)('every suggestion is understood as what it stands for (%s)', async lang => {
  const state = fixtureState()
  const account = { platform: 'demo', space: GROUP, user: 'm15-0' }
  const now = { instant: NOW, date: NOW.slice(0, 10), time: '10:00' }
  const actor = identify(account, state, {} as DirectoryState, now.date, { demo: true })
  for (const { command, words } of SUGGESTED) {
    const heard = await grammar.understand(words[lang], { commands, state, actor, now, lang })
    expect([words[lang], heard.kind === 'intent' ? heard.intent.command : heard]).toEqual([words[lang], command])
  }
})

test('the tab, its sign-in and the links that are shown all lie at the address that was given', () => {
  const at = 'https://klubban.exempel.se:8443/moten/'
  const { manifest } = teamsManifest({ ...OPTIONS, publicUrl: at }, commands)
  expect(faults(SCHEMAS.manifest, manifest)).toEqual([])
  expect(manifest).toMatchObject({
    staticTabs: [{ entityId: TAB.entity, contentUrl: `${at}tab`, scopes: ['personal'] }],
    configurableTabs: [{ configurationUrl: `${at}tab/config`, scopes: ['team', 'groupChat'] }],
    webApplicationInfo: { id: APP, resource: `api://klubban.exempel.se:8443/${APP}` },
    validDomains: ['klubban.exempel.se:8443'],
    composeExtensions: [
      {
        messageHandlers: [
          { type: 'link', value: { domains: ['klubban.exempel.se'], supportsAnonymizedPayloads: false } },
        ],
      },
    ],
  })
})

test('a link into the tab names the page, for Teams and for a browser alike', () => {
  const app = { appId: APP, publicUrl: 'https://klubban.exempel.se/moten' }
  const intent = { command: 'decision-show', args: { section: '§ 4/2027' } }
  const link = new URL(tabLink(app, 'beredning', intent))
  expect(`${link.origin}${link.pathname}`).toBe(`https://teams.microsoft.com/l/entity/${APP}/${TAB.entity}`)
  expect(link.search).not.toContain('+')
  const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '') as { subEntityId: string }
  const page = link.searchParams.get('webUrl') ?? ''
  expect(subEntityId).toBe('/g/beredning/decision-show?section=%C2%A7+4%2F2027')
  expect(page.endsWith(subEntityId)).toBe(true)
  expect(readLink(app.publicUrl, page)).toEqual({ group: 'beredning', intent })
})

test('it asks for the least, and says why', () => {
  expect(made.manifest).not.toHaveProperty('authorization')
  expect(made.manifest).not.toHaveProperty('devicePermissions')
  expect(made.manifest.permissions).toEqual(PERMISSIONS.map(one => one.name))
  for (const { why } of PERMISSIONS) expect(why.sv !== '' && why.en !== '').toBe(true)
})

/** Pixels of a PNG without filters: red, green, blue and alpha each. */
function pixels(png: Buffer): { width: number; height: number; at(x: number, y: number): number[]; all: number[][] } {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const start = png.indexOf('IDAT') + 4
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)))
  const at = (x: number, y: number) => [...rows.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4)]
  const all = Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width)))
  return { width, height, at, all }
}

test('the icons are as Teams wants them: 192 squared in full colour, 32 squared in white on nothing', () => {
  const color = pixels(colorIcon())
  expect([color.width, color.height]).toEqual([192, 192])
  expect(color.all.every(([, , , alpha]) => alpha === 255)).toBe(true)
  expect(new Set(color.all.map(String)).size).toBeGreaterThan(2)
  const outline = pixels(outlineIcon())
  expect([outline.width, outline.height]).toEqual([32, 32])
  expect(outline.at(0, 0)).toEqual([0, 0, 0, 0])
  expect(
    outline.all.filter(([, , , alpha]) => alpha! > 0).every(([r, g, b]) => r === 255 && g === 255 && b === 255),
  ).toBe(true)
})

test('the package holds the four files, the same bytes each time', () => {
  const zip = teamsPackage(OPTIONS, commands)
  expect(teamsPackage(OPTIONS, commands).equals(zip)).toBe(true)
  const names = ['manifest.json', 'en.json', 'color.png', 'outline.png']
  for (const name of names) expect(zip.indexOf(name)).toBeGreaterThan(0)
  expect(zip.readUInt16LE(zip.length - 12)).toBe(names.length)
})

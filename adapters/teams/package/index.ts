import type { Command } from '../../../src/core/command.ts'
import { colorIcon, outlineIcon } from './icons.ts'
import { type ManifestOptions, SCHEMA, teamsManifest } from './manifest.ts'
import { zipOf } from './zip.ts'

const json = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

/** The app package that an administrator uploads to Teams: manifest, English words, two icons, as a ZIP archive. */
export function teamsPackage(options: ManifestOptions, commands: readonly Command[]): Buffer {
  const { manifest, words } = teamsManifest(options, commands)
  const language = { $schema: `${SCHEMA}/MicrosoftTeams.Localization.schema.json`, ...words.en }
  return zipOf({
    'manifest.json': json(manifest),
    'en.json': json(language),
    'color.png': colorIcon(),
    'outline.png': outlineIcon(),
  })
}

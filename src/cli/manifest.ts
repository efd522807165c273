import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { slackManifest } from '../../adapters/slack/manifest.ts'
import { commands } from '../commands/index.ts'
import { type CliCommand, print, terminalLang, wrongUsage } from './command.ts'

const { version: VERSION } = createRequire(import.meta.url)('../../../package.json') as { version: string }

export const manifest: CliCommand = {
  name: 'manifest',
  usage:
    'slack [--lang sv|en] [--url URL] [--socket] | teams --app-id ID --url URL [--developer NAME] [--out FILE.zip]',
  help: {
    sv: 'Skriv appens manifest för Slack, eller appaketet för Teams.',
    en: 'Write the app’s manifest for Slack, or the app package for Teams.',
  },
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        url: { type: 'string' },
        socket: { type: 'boolean' },
        'app-id': { type: 'string' },
        out: { type: 'string' },
        developer: { type: 'string' },
      },
    })
    const lang = values.lang ?? terminalLang()
    if (lang !== 'sv' && lang !== 'en') throw wrongUsage('--lang är sv eller en.', '--lang is sv or en.')
    if (positionals[0] === 'slack') {
      if (values.url === undefined && !values.socket)
        throw wrongUsage(
          'Säg --url (där Slack når servern) eller --socket.',
          'Say --url (where Slack reaches the server) or --socket.',
        )
      if (values.url !== undefined && !URL.canParse(values.url))
        throw wrongUsage(
          '--url är en adress som https://klubban.example.se.',
          '--url is an address such as https://klubban.example.se.',
        )
      const url = values.url === undefined ? {} : { url: values.url }
      print(JSON.stringify(slackManifest({ lang, socket: values.socket === true, ...url }), null, 2))
      return 0
    }
    if (positionals[0] === 'teams') {
      const appId = values['app-id']
      if (appId === undefined || values.url === undefined)
        throw wrongUsage('Säg --app-id och --url.', 'Say --app-id and --url.')
      const { teamsPackage } = await import('../../adapters/teams/package/index.ts')
      const file = values.out ?? 'klubban-teams.zip'
      const developer = { name: values.developer ?? 'Klubban' }
      writeFileSync(file, teamsPackage({ appId, version: VERSION, publicUrl: values.url, developer }, commands))
      print(file)
      return 0
    }
    throw wrongUsage('Säg slack eller teams.', 'Say slack or teams.')
  },
}

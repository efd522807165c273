import { parseArgs } from 'node:util'
import { openApp } from '../app.ts'
import { settingsFrom } from '../config.ts'
import { type CliCommand, print, terminalLang } from './command.ts'

export const repair: CliCommand = {
  name: 'repair',
  usage: '[GROUP…]',
  help: {
    sv: 'Lägg skadade filer åt sidan och fortsätt från det som är helt.',
    en: 'Set damaged files aside and go on from what is whole.',
  },
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true })
    const app = await openApp(settingsFrom(process.env))
    try {
      const ill = Object.entries(app.store.health())
        .filter(([, one]) => one.state !== 'ok')
        .map(([name]) => name)
      const names = positionals.length > 0 ? positionals : ill
      if (names.length === 0) print(terminalLang() === 'sv' ? 'Inget är skadat.' : 'Nothing is damaged.')
      for (const name of names) print(`${name}: ${JSON.stringify(await app.store.repair(name))}`)
      return 0
    } finally {
      await app.close()
    }
  },
}

import { parseArgs } from 'node:util'
import { reach } from '../app.ts'
import { settingsFrom } from '../config.ts'
import { type CliCommand, print, terminalLang } from './command.ts'

export const groups: CliCommand = {
  name: 'groups',
  usage: '[--json]',
  help: { sv: 'Visa grupperna i datamappen.', en: 'Show the groups in the data folder.' },
  async run(args) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
    const client = await reach(settingsFrom(process.env))
    try {
      const all = await client.groups()
      if (values.json) print(JSON.stringify(all, null, 1))
      else if (all.length === 0) print(terminalLang() === 'sv' ? 'Inga grupper än.' : 'No groups yet.')
      else for (const one of all) print(`${one.id}  ${one.name}`)
      return 0
    } finally {
      await client.close()
    }
  },
}

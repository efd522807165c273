import { parseArgs } from 'node:util'
import { settingsFrom } from '../config.ts'
import { modelOf } from '../domain/model.ts'
import { backupFolder } from '../stores/files/backup.ts'
import { type CliCommand, print, terminalLang, wrongUsage } from './command.ts'

export const restore: CliCommand = {
  name: 'restore',
  usage: 'FOLDER',
  help: {
    sv: 'Lägg tillbaka en säkerhetskopia i en tom datamapp.',
    en: 'Put a backup back into an empty data folder.',
  },
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true })
    const [source] = positionals
    if (source === undefined || positionals.length > 1)
      throw wrongUsage('Säg från vilken mapp.', 'Say from which folder.')
    const done = await backupFolder(source, settingsFrom(process.env).data, { modelOf: modelOf as never })
    const entries = done.aggregates.reduce((sum, one) => sum + one.entries, 0)
    print(
      terminalLang() === 'sv'
        ? `Återställt och kontrollerat: ${entries} poster, ${done.blobs} filer.`
        : `Restored and checked: ${entries} entries, ${done.blobs} files.`,
    )
    return 0
  },
}

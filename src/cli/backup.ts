import { parseArgs } from 'node:util'
import { settingsFrom } from '../config.ts'
import { modelOf } from '../domain/model.ts'
import { backupFolder } from '../stores/files/backup.ts'
import { type CliCommand, print, terminalLang, wrongUsage } from './command.ts'

export const backup: CliCommand = {
  name: 'backup',
  usage: 'FOLDER',
  help: {
    sv: 'Kopiera datamappen till en tom mapp och kontrollera kopian. Servern får vara igång.',
    en: 'Copy the data folder into an empty one and check the copy. The server may be running.',
  },
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true })
    const [target] = positionals
    if (target === undefined || positionals.length > 1)
      throw wrongUsage('Säg till vilken mapp.', 'Say into which folder.')
    const done = await backupFolder(settingsFrom(process.env).data, target, { modelOf: modelOf as never })
    const entries = done.aggregates.reduce((sum, one) => sum + one.entries, 0)
    print(
      terminalLang() === 'sv'
        ? `Kopierat och kontrollerat: ${entries} poster, ${done.blobs} filer.`
        : `Copied and checked: ${entries} entries, ${done.blobs} files.`,
    )
    return 0
  },
}

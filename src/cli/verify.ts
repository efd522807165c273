import { parseArgs } from 'node:util'
import { settingsFrom } from '../config.ts'
import { modelOf } from '../domain/model.ts'
import { verifyFolder } from '../stores/files/verify.ts'
import { type CliCommand, complain, print, terminalLang } from './command.ts'

export const verify: CliCommand = {
  name: 'verify',
  usage: '[--json]',
  help: {
    sv: 'Kontrollera att ingenting i journalen är ändrat.',
    en: 'Check that nothing in the journal was altered.',
  },
  async run(args) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
    const found = await verifyFolder(settingsFrom(process.env).data, { modelOf: modelOf as never })
    if (values.json) print(JSON.stringify(found, null, 1))
    else {
      const sv = terminalLang() === 'sv'
      for (const one of found.aggregates)
        print(
          `${one.aggregate}: ${one.entries} ${sv ? 'poster, senaste kontrollsumma' : 'entries, newest hash'} ${one.hash.slice(0, 16)}…`,
        )
      for (const one of found.findings)
        complain(
          `${one.file}${one.line === undefined ? '' : `, ${sv ? 'rad' : 'line'} ${one.line}`}${one.seq === undefined ? '' : `, ${sv ? 'post' : 'entry'} ${one.seq}`}: ${one.why}`,
        )
      if (found.ok) print(sv ? 'Allt stämmer.' : 'All is as it was written.')
    }
    return found.ok ? 0 : 1
  },
}

import { parseArgs } from 'node:util'
import { settingsFrom } from '../config.ts'
import { modelOf } from '../domain/model.ts'
import { Problem } from '../domain/problem.ts'
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
    const { data } = settingsFrom(process.env)
    const found = await verifyFolder(data, { modelOf: modelOf as never })
    if (found.aggregates.length === 0 && found.ok)
      throw new Problem('no-such-thing', {
        sv: `Det finns inget att kontrollera i ${data}. KLUBBAN_DATA säger vilken mapp som menas.`,
        en: `There is nothing to check in ${data}. KLUBBAN_DATA says which folder is meant.`,
      })
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

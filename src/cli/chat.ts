import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { terminal } from '../../adapters/terminal/index.ts'
import { reach } from '../app.ts'
import { settingsFrom } from '../config.ts'
import { groupNamed, operator } from './asked.ts'
import { type CliCommand, complain, terminalLang, wrongUsage } from './command.ts'

export const chat: CliCommand = {
  name: 'chat',
  usage: '[--group G] [--as NAME]',
  help: {
    sv: 'Tala med Klubban i terminalen, som någon i gruppen.',
    en: 'Talk to Klubban in the terminal, as somebody in the group.',
  },
  async run(args) {
    const { values } = parseArgs({ args, options: { group: { type: 'string' }, as: { type: 'string' } } })
    const client = await reach(settingsFrom(process.env))
    try {
      const all = await client.groups()
      // Without a name the operator speaks: then a group may be lacking, for it may be about to be made.
      const group =
        values.group === undefined && values.as === undefined && all.length !== 1
          ? undefined
          : groupNamed(all, values.group)
      if (values.as !== undefined && group === undefined)
        throw wrongUsage('--as behöver --group.', '--as needs --group.')
      const interactive = process.stdin.isTTY === true
      if (interactive)
        complain(terminalLang() === 'sv' ? 'Skriv till Klubban. Ctrl-D avslutar.' : 'Type to Klubban. Ctrl-D ends.')
      await new Promise<void>((resolve, reject) => {
        terminal
          .serve(client, {
            account: operator(values.as),
            group: group?.id,
            session: randomUUID(),
            lang: terminalLang(),
            input: process.stdin,
            output: process.stdout,
            interactive,
            ended: error => (error === undefined ? resolve() : reject(error)),
          })
          .catch(reject)
      })
      return 0
    } finally {
      await client.close()
    }
  },
}

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { render } from '../../adapters/terminal/render.ts'
import { type Client, reach } from '../app.ts'
import { settingsFrom } from '../config.ts'
import type { Intent } from '../core/card.ts'
import type { Input, LocalReply } from '../core/incoming.ts'
import { Problem } from '../domain/problem.ts'
import { wallClock } from '../domain/when/zone.ts'
import { readMinutes } from '../minutes/reading/read.ts'
import { groupNamed, operator } from './asked.ts'
import { type CliCommand, complain, print, terminalLang, wrongUsage } from './command.ts'

/** The text of a file: UTF-8, or the Windows code page that old Swedish files are in. Problem `invalid` for what is no text. */
function textOf(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? ''
    throw new Problem('no-such-thing', {
      sv: `Filen ${file} går inte att läsa (${why}).`,
      en: `The file ${file} cannot be read (${why}).`,
    })
  }
  if (bytes.includes(0))
    throw new Problem('invalid', {
      sv: `${file} är inte ren text. Spara den som .txt och försök igen.`,
      en: `${file} is not plain text. Save it as .txt and try again.`,
    })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const enterIn = (reply: LocalReply): Intent | null => {
  for (const block of reply.card.blocks)
    if (block.kind === 'buttons')
      for (const { press } of block.buttons)
        if ('intent' in press && press.intent.command === 'import-enter') return press.intent
  return null
}

async function confirmed(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const typed = await lines.question(terminalLang() === 'sv' ? 'För in? (ja/nej) ' : 'Enter it? (yes/no) ')
    return /^(j|ja|y|yes)$/i.test(typed.trim())
  } finally {
    lines.close()
  }
}

async function enter(client: Client, group: string, file: string, yes: boolean): Promise<void> {
  const send = async (input: Input): Promise<LocalReply> => {
    const reply = await client.handle({
      keys: [`import/${randomUUID()}`],
      account: operator(),
      group,
      lang: terminalLang(),
      input,
    })
    if (reply.problem !== undefined) throw new Problem('invalid', { sv: reply.card.text, en: reply.card.text })
    return reply
  }
  const name = basename(file)
  const review = await send({ intent: { command: 'import', args: { file: name, text: textOf(file) } } })
  print(render(review, { pressable: false }))
  const intent = enterIn(review)
  if (!intent) return
  if (!yes && !process.stdin.isTTY)
    throw wrongUsage(
      'Inget är infört än: granska ovan och kör igen med --yes.',
      'Nothing has entered yet: review the above and run again with --yes.',
    )
  if (yes || (await confirmed())) print(render(await send({ intent }), { pressable: false }))
}

export const importFiles: CliCommand = {
  name: 'import',
  usage: 'FILE… --group G [--dry-run] [--yes] [--json]',
  help: { sv: 'Läs in gamla protokoll som text.', en: 'Bring in old minutes as text.' },
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        group: { type: 'string' },
        'dry-run': { type: 'boolean' },
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
    if (positionals.length === 0) throw wrongUsage('Säg vilken fil.', 'Say which file.')
    const settings = settingsFrom(process.env)
    if (values['dry-run']) {
      const today = wallClock(settings.now ?? Date.now(), 'Europe/Stockholm').date
      const found = positionals.map(file => readMinutes(textOf(file), { today, file: basename(file) }))
      print(JSON.stringify(found.length === 1 ? found[0] : found, null, 1))
      return 0
    }
    if (values.json) throw wrongUsage('--json hör ihop med --dry-run.', '--json goes with --dry-run.')
    const client = await reach(settings)
    try {
      const group = groupNamed(await client.groups(), values.group)
      let failed = 0
      // One file that cannot be read does not keep the others out.
      for (const file of positionals)
        try {
          await enter(client, group.id, file, values.yes === true)
        } catch (error) {
          if (!(error instanceof Problem) || error.code === 'usage') throw error
          complain(`${file}: ${error.words[terminalLang()]}`)
          failed++
        }
      return failed > 0 ? 1 : 0
    } finally {
      await client.close()
    }
  },
}

import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { render } from '../../adapters/terminal/render.ts'
import { type Client, reach } from '../app.ts'
import { settingsFrom } from '../config.ts'
import type { Intent } from '../core/card.ts'
import type { Input, LocalReply } from '../core/incoming.ts'
import type { Extract, RecordKind } from '../domain/extract.ts'
import { Problem } from '../domain/problem.ts'
import { wallClock } from '../domain/when/zone.ts'
import { minutesOf, textOfFile } from '../minutes/reading/aside.ts'
import { groupNamed, operator } from './asked.ts'
import { type CliCommand, complain, print, terminalLang, wrongUsage } from './command.ts'

/** What is taken from a folder; a file that is named itself is always tried. */
const KNOWN = /\.(?:txt|md|docx|pdf)$/i

const unreadable = (path: string, error: unknown): Problem => {
  const why = (error as NodeJS.ErrnoException).code ?? ''
  return new Problem('no-such-thing', {
    sv: `${path} går inte att läsa (${why}).`,
    en: `${path} cannot be read (${why}).`,
  })
}

/** The files named, and those of known kinds in the folders named, by path. Links are not followed. */
function filesIn(paths: readonly string[]): string[] {
  return paths.flatMap(path => {
    try {
      if (!statSync(path).isDirectory()) return [path]
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(one => one.isFile() && KNOWN.test(one.name) && !/^[.~]/.test(one.name))
        .map(one => join(one.parentPath, one.name))
        .sort()
    } catch (error) {
      throw unreadable(path, error)
    }
  })
}

/** What one request to the running server holds; a dry run reads more. */
const MAX_BYTES = 15_000_000

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** What the one at the terminal says that papers are which look like no record of a meeting. Problem: `usage`. */
function readAs(value: string | undefined): RecordKind | undefined {
  if (value === undefined || value === 'minutes' || value === 'notes') return value
  throw wrongUsage('--read-as är minutes eller notes.', '--read-as is minutes or notes.')
}

/** What is read of a file, without a group and without keeping anything. */
async function dryRun(path: string, today: string, as: RecordKind | undefined): Promise<Extract> {
  const { text, pages, remarks } = await textOfFile(bytesOf(path), basename(path))
  const extract = await minutesOf(text, {
    today,
    file: basename(path),
    ...(pages && { pages }),
    ...(as && { as }),
  })
  return remarks.length > 0 ? { ...extract, remarks: [...remarks, ...(extract.remarks ?? [])] } : extract
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

async function enter(
  client: Client,
  group: string,
  file: string,
  { yes, as }: { yes: boolean; as: RecordKind | undefined },
): Promise<void> {
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
  const bytes = bytesOf(file)
  if (bytes.length > MAX_BYTES)
    throw new Problem('too-long', {
      sv: 'Filen är större än 15 MB. Dela upp den, eller spara den som text (.txt).',
      en: 'The file is larger than 15 MB. Divide it, or save it as text (.txt).',
    })
  const review = await send({
    intent: { command: 'import', args: { file: name, data: bytes.toString('base64'), ...(as && { as }) } },
  })
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
  usage: '(FILE | FOLDER)… --group G [--read-as notes|minutes] [--dry-run] [--yes] [--json]',
  help: {
    sv: 'Läs in gamla protokoll (.txt, .md, .docx, .pdf).',
    en: 'Bring in old minutes (.txt, .md, .docx, .pdf).',
  },
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        group: { type: 'string' },
        'read-as': { type: 'string' },
        'dry-run': { type: 'boolean' },
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
    if (positionals.length === 0) throw wrongUsage('Säg vilken fil.', 'Say which file.')
    const as = readAs(values['read-as'])
    const settings = settingsFrom(process.env)
    const files = filesIn(positionals)
    let failed = 0
    // One file that cannot be read does not keep the others out.
    const each = async (work: (file: string) => Promise<void>): Promise<void> => {
      for (const file of files)
        try {
          await work(file)
        } catch (error) {
          if (!(error instanceof Problem) || error.code === 'usage') throw error
          complain(`${file}: ${error.words[terminalLang()]}`)
          failed++
        }
    }
    if (values['dry-run']) {
      const today = wallClock(settings.now ?? Date.now(), 'Europe/Stockholm').date
      const found: Extract[] = []
      await each(async file => void found.push(await dryRun(file, today, as)))
      if (found.length > 0) print(JSON.stringify(files.length === 1 ? found[0] : found, null, 1))
      return failed > 0 ? 1 : 0
    }
    if (values.json) throw wrongUsage('--json hör ihop med --dry-run.', '--json goes with --dry-run.')
    const client = await reach(settings)
    try {
      const group = groupNamed(await client.groups(), values.group)
      await each(file => enter(client, group.id, file, { yes: values.yes === true, as }))
      return failed > 0 ? 1 : 0
    } finally {
      await client.close()
    }
  },
}

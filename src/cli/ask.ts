import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { render } from '../../adapters/terminal/render.ts'
import { type Client, reach } from '../app.ts'
import { settingsFrom } from '../config.ts'
import type { LocalReply } from '../core/incoming.ts'
import { groupNamed, operator } from './asked.ts'
import { type CliCommand, complain, print, terminalLang, wrongUsage } from './command.ts'

/** Codes with which a question still counts as handled: the records hold no answer. */
const HANDLED = new Set(['not-in-records', 'no-such-thing', 'missing', 'ambiguous', 'invalid'])

async function put(client: Client, group: string, as: string | undefined, question: string): Promise<LocalReply> {
  return client.handle({
    keys: [`ask/${randomUUID()}`],
    account: operator(as),
    group,
    lang: terminalLang(),
    input: { intent: { command: 'ask', args: { question } } },
  })
}

const asJson = (reply: LocalReply) => ({
  answer: reply.card.text,
  answered: reply.answered ?? reply.problem === undefined,
  sources: (reply.sources ?? []).map(one => one.label),
})

/** Every line `{id, q}` of a file, answered in one process, in order. */
async function batch(client: Client, group: string, as: string | undefined, file: string): Promise<number> {
  let failed = 0
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    let asked: { id?: unknown; q?: unknown }
    try {
      asked = JSON.parse(line) as { id?: unknown; q?: unknown }
    } catch {
      complain(`${file}:${i + 1}: not JSON`)
      failed++
      continue
    }
    if (typeof asked.q !== 'string') {
      complain(`${file}:${i + 1}: no question in "q"`)
      failed++
      continue
    }
    print(JSON.stringify({ id: asked.id ?? i + 1, ...asJson(await put(client, group, as, asked.q)) }))
  }
  return failed > 0 ? 1 : 0
}

export const ask: CliCommand = {
  name: 'ask',
  usage: '("…" | --batch FILE.jsonl) --group G [--as NAME] [--json]',
  help: { sv: 'Ställ en fråga till protokollen.', en: 'Put a question to the records.' },
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        group: { type: 'string' },
        as: { type: 'string' },
        json: { type: 'boolean' },
        batch: { type: 'string' },
      },
    })
    const question = positionals.join(' ').trim()
    if ((question === '') === (values.batch === undefined))
      throw wrongUsage('Skriv en fråga, eller --batch och en fil.', 'Type a question, or --batch and a file.')
    const client = await reach(settingsFrom(process.env))
    try {
      const group = groupNamed(await client.groups(), values.group)
      if (values.batch !== undefined) return await batch(client, group.id, values.as, values.batch)
      const reply = await put(client, group.id, values.as, question)
      if (reply.problem !== undefined && !HANDLED.has(reply.problem)) {
        complain(reply.card.text)
        return 1
      }
      const { answer, answered, sources } = asJson(reply)
      if (values.json) print(JSON.stringify({ answer, answered, sources }))
      else print(render(reply, { pressable: false }))
      return 0
    } finally {
      await client.close()
    }
  },
}

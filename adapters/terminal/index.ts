import { createInterface } from 'node:readline/promises'
import type { Press } from '../../src/core/card.ts'
import type { Account, Door, Incoming, Input, LocalForm, LocalReply } from '../../src/core/incoming.ts'
import type { Adapter, Destination, Running } from '../adapter.ts'
import { pressesOf, render } from './render.ts'

/** One line that was typed, with who typed it and how many lines came before: that is its identity. */
export interface Line {
  account: Account
  group: string | undefined
  session: string
  number: number
  lang: 'sv' | 'en'
  input: Input
}

export interface TerminalSettings {
  account: Account
  group: string | undefined
  /** Tells this conversation's lines from every other's. */
  session: string
  lang: 'sv' | 'en'
  input: NodeJS.ReadableStream
  output: { write(text: string): unknown }
  /** True: a person sits there, and buttons and forms can be answered. */
  interactive: boolean
  /** Called when the input has ended and every line is answered, or with what broke the conversation off. */
  ended: (error?: unknown) => void
}

const inputOf = (press: Press): Input | null => {
  if ('intent' in press) return { intent: press.intent }
  if ('proposal' in press) return { proposal: press.proposal }
  if ('form' in press) return { open: press.form }
  return null
}

export const terminal: Adapter<Line, string, TerminalSettings> = {
  name: 'terminal',

  receive(line): Incoming | null {
    if (typeof line !== 'object' || line === null || typeof line.input !== 'object' || line.input === null) return null
    if ('words' in line.input && (typeof line.input.words !== 'string' || line.input.words.trim() === '')) return null
    return {
      keys: [`terminal/${line.session}/${line.number}`],
      account: line.account,
      ...(line.group === undefined ? {} : { group: line.group }),
      lang: line.lang,
      input: line.input,
    }
  },

  render: reply => [render(reply)],

  async serve(door: Door, settings: TerminalSettings): Promise<Running> {
    const { input, output, interactive } = settings
    const lines = createInterface({ input, terminal: false })
    let number = 0
    let pressable: Press[] = []
    let filling: { form: LocalForm; at: number; values: Record<string, unknown> } | null = null
    const print = (text: string) => void output.write(`${text}\n`)
    const prompt = (text = '> ') => {
      if (interactive) output.write(text)
    }

    const show = (reply: LocalReply) => {
      print(render(reply, { pressable: interactive }))
      pressable = pressesOf(reply)
      filling = interactive && reply.form ? { form: reply.form, at: -1, values: { ...reply.form.fixed } } : null
      if (filling) nextField()
      else prompt()
    }

    /** Asks for the next field; an empty line keeps what stands there. */
    const nextField = () => {
      if (!filling) return
      const field = filling.form.fields[++filling.at]
      if (field) return prompt(`  ${field.label}${field.value === undefined ? '' : ` (${field.value})`}: `)
      const done = filling
      filling = null
      return void send({ form: { command: done.form.command, args: done.values } })
    }

    const send = async (what: Input): Promise<void> => {
      const incoming = terminal.receive({
        account: settings.account,
        group: settings.group,
        session: settings.session,
        number: ++number,
        lang: settings.lang,
        input: what,
      })
      if (incoming) show(await door.handle(incoming))
      else prompt()
    }

    const take = async (typed: string): Promise<void> => {
      if (filling) {
        const field = filling.form.fields[filling.at]
        const option = field?.options?.find(one => one.label === typed.trim())
        const value = typed.trim() === '' ? field?.value : (option?.value ?? typed)
        if (field && value !== undefined) filling.values[field.name] = value
        return nextField()
      }
      const press = interactive && /^\d{1,2}$/.test(typed.trim()) ? pressable[Number(typed) - 1] : undefined
      const pressed = press && inputOf(press)
      if (press && 'url' in press) {
        print(press.url)
        return prompt()
      }
      return send(pressed ?? { words: typed })
    }

    prompt()
    const work = (async () => {
      for await (const line of lines) await take(line)
    })().then(() => settings.ended(), settings.ended)

    return {
      address: null,
      async deliver(_to: Destination, reply: LocalReply) {
        print(render(reply, { pressable: false }))
        return { outcome: 'delivered', ref: `terminal/${settings.session}/${++number}` }
      },
      emailOf: async () => null,
      async stop() {
        lines.close()
        await Promise.race([work, new Promise(resolve => setTimeout(resolve, 1000).unref())])
      },
    }
  },
}

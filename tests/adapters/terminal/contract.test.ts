import { type Line, terminal } from '../../../adapters/terminal/index.ts'
import { pressesOf } from '../../../adapters/terminal/render.ts'
import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import { adapterContract } from '../../contracts/adapter.ts'

let count = 0
const line = (input: Input): Line => {
  count += 1
  return {
    account: { platform: 'operator', space: 'local', user: 'Anna Berg' },
    group: 'landsbygd',
    session: 's1',
    lang: 'sv',
    number: count,
    input,
  }
}

const intent = { command: 'attend', args: { answer: 'coming' } }
const ways: Array<[what: string, input: Input]> = [
  ['words', { words: 'jag kommer' }],
  ['a numbered button', { intent }],
  ['a form filled in', { form: { command: 'attend', args: { answer: '' } } }],
  ['a form asked for', { open: intent }],
  ['a proposal', { proposal: 'ABCDEFGH' }],
]

// What a terminal would obey: escape sequences, direction overrides, a carriage return over what stands there.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

adapterContract<Line, { text: string; reply: LocalReply }>('terminal', {
  adapter: {
    receive: terminal.receive,
    render: reply => terminal.render(reply).map(text => ({ text, reply })),
  },
  deliveries: ways.map(([what, input]) => {
    const one = line(input)
    return { what, input, raw: one, again: structuredClone(one) }
  }),
  read: outs =>
    outs
      .map(out => out.text)
      .join('\n')
      .replace(/<U\+([0-9A-F]{4})>/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  pressed: outs =>
    outs
      .flatMap(out => pressesOf(out.reply))
      .map(press => ('url' in press ? press : { raw: line('form' in press ? { open: press.form } : press) })),
  form(outs) {
    const form = outs[0]?.reply.form
    if (!form) return null
    const text = outs[0]!.text
    const shown = form.fields.map(
      field => text.split('\n').find(one => /^ {2}[* ] /.test(one) && one.slice(4).startsWith(field.label)) ?? '',
    )
    return {
      values: Object.fromEntries(
        form.fields.flatMap((field, i) =>
          field.value !== undefined && shown[i]!.includes(' = ') ? [[field.name, field.value]] : [],
        ),
      ),
      errors: Object.fromEntries(
        form.fields.flatMap((field, i) =>
          field.error !== undefined && shown[i]!.includes(field.error) ? [[field.name, field.error]] : [],
        ),
      ),
    }
  },
  alive: outs => outs.flatMap(out => out.text.match(OBEYED) ?? []),
  breaks: () => null,
})

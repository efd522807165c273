import { web } from '../../../adapters/web/index.ts'
import type { LocalBlock, LocalButton } from '../../../src/core/card.ts'
import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import { adapterContract } from '../../contracts/adapter.ts'

let count = 0
const raw = (input: Input) => {
  count += 1
  const key = `press-${String(count).padStart(8, '0')}`
  return { body: { key, group: 'landsbygd', person: 'm5-0', lang: 'sv', input }, accounts: [] }
}

const intent = { command: 'attend', args: { answer: 'coming', meeting: 'e22-0' } }
const ways: Array<[what: string, input: Input]> = [
  ['words', { words: 'jag kommer' }],
  ['a button', { intent }],
  ['a form sent in', { form: { command: 'attend', args: { answer: '', reason: 'Tåget', remote: true, n: 3 } } }],
  ['a form asked for', { open: intent }],
  ['a proposal', { proposal: 'ABCDEFGH' }],
]

const textsOf = (block: LocalBlock): string[] => {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return [block.text]
    case 'pairs':
      return block.pairs.flatMap(pair => [pair.label, pair.value])
    case 'list':
      return block.items.flatMap(item => [item.text, item.note ?? '', ...(item.buttons ?? []).map(one => one.label)])
    case 'table':
      return block.rows.flat()
    case 'quote':
      return [block.text, block.source ?? '']
    case 'buttons':
      return block.buttons.map(one => one.label)
  }
}
const buttonsOf = (outs: LocalReply[]): LocalButton[] =>
  outs
    .flatMap(out => out.card.blocks)
    .flatMap(block =>
      block.kind === 'buttons'
        ? block.buttons
        : block.kind === 'list'
          ? block.items.flatMap(item => item.buttons ?? [])
          : [],
    )

// That the browser shows all of it, as text, is seen in tests/e2e.
adapterContract('web', {
  adapter: web,
  deliveries: ways.map(([what, input]) => {
    const one = raw(input)
    return { what, input, raw: one, again: structuredClone(one) }
  }),
  read: outs => outs.flatMap(out => [out.card.lead, ...out.card.blocks.flatMap(textsOf)]).join('\n'),
  pressed: outs =>
    buttonsOf(outs).map(({ press }) =>
      'url' in press ? press : { raw: raw('form' in press ? { open: press.form } : press) },
    ),
  form(outs) {
    const fields = outs[0]?.form?.fields ?? []
    const pick = (key: 'value' | 'error') =>
      Object.fromEntries(fields.flatMap(field => (field[key] === undefined ? [] : [[field.name, field[key]]])))
    return { values: pick('value'), errors: pick('error') }
  },
  alive: outs =>
    buttonsOf(outs).flatMap(({ press }) => ('url' in press && /^javascript:/i.test(press.url) ? [press.url] : [])),
  breaks: () => null,
})

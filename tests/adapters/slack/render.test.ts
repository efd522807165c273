import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesOf, render, renderHome, viewBlocks } from '../../../adapters/slack/render/index.ts'
import { literal } from '../../../adapters/slack/render/text.ts'
import { HOME } from '../../../adapters/slack/table.ts'
import { escaped } from '../../../adapters/slack/words.ts'
import { type Block, type Card, localCard } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { same } from '../../../src/domain/text.ts'
import { everyBlock, HOSTILE } from '../../fixtures/cards.ts'
import { buttonsIn, readBlocks, readOuts } from './look.ts'
import { aliveIn, messageFaults, viewFaults } from './validate.ts'

const reply = (card: Card, more: Partial<LocalReply> = {}): LocalReply => ({
  card: localCard(card, 'sv'),
  lang: 'sv',
  audience: 'private',
  ...more,
})

const nasty = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '<!channel>',
          '<@U1>',
          '*x*',
          '\u202e',
          '\u2069',
          '\u2066',
          '&',
          '&lt;',
          '\n',
          '\u0000',
          ':tada:',
          '👩‍👩‍👧',
          '\ud83d',
          '`',
          '> ',
        ),
      )
      .map(parts => parts.join('')),
    fc.constant(HOSTILE.repeat(60)),
    fc.constant('&<>'.repeat(1500)),
  )
  .map(same)

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: nasty, tone: fc.constantFrom('good', 'warn', 'quiet') }),
  fc.record({ kind: fc.constant('heading' as const), text: nasty }),
  fc.record({ kind: fc.constant('pairs' as const), pairs: fc.array(fc.record({ label: nasty, value: nasty })) }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(
      fc.record({
        text: nasty,
        note: nasty,
        buttons: fc.array(fc.record({ label: nasty, press: fc.constant({ proposal: 'ABCD' }) }), { maxLength: 3 }),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(nasty, { minLength: 1, maxLength: 25 }),
    rows: fc.array(fc.array(nasty, { maxLength: 25 })),
  }),
  fc.record({ kind: fc.constant('quote' as const), text: nasty, source: nasty }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.array(
      fc.record({
        label: nasty,
        press: fc.oneof(
          fc.constant({ proposal: 'ABCD' }),
          nasty.map(text => ({ url: `https://exempel.se/${text.sv}` })),
        ),
      }),
    ),
  }),
) as fc.Arbitrary<Block>
const card = fc.record({ lead: nasty, blocks: fc.array(block, { maxLength: 8 }) })

describe('messages', () => {
  test('whatever a card holds, every message keeps within the ceilings and nothing takes effect', () => {
    fc.assert(
      fc.property(card, one => {
        const outs = render(reply(one, { group: { id: 'g', name: HOSTILE }, sources: [{ label: HOSTILE }] }))
        expect(outs.flatMap(out => ('message' in out ? messageFaults(out.message) : ['a form']))).toEqual([])
        expect(aliveIn(outs)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('one message says all of it in its text, too', () => {
    const [only, ...rest] = messagesOf(reply(everyBlock))
    expect(rest).toEqual([])
    expect(only?.text).toBe(escaped(literal(localCard(everyBlock, 'sv').text)))
  })

  test('several messages say in their texts what they show, and which of how many they are', () => {
    const items = Array.from({ length: 2000 }, (_, i) => ({ text: same(`Person ${i}`) }))
    const messages = messagesOf(reply({ lead: same('Alla'), blocks: [{ kind: 'list', items }] }))
    expect(messages.length).toBeGreaterThan(1)
    const texts = messages.map(one => one.text).join('\n')
    for (const { text } of items) expect(texts).toContain(text.sv)
    expect(readBlocks(messages[0]!.blocks)).toContain(`1 (${messages.length})`)
  })

  test('sixty buttons in a row, three hundred rows of one column', () => {
    const buttons = Array.from({ length: 60 }, (_, i) => ({ label: same(`Val ${i}`), press: { proposal: `P${i}` } }))
    const rows = Array.from({ length: 300 }, (_, i) => [same(`Rad ${i}`)])
    const blocks: Block[] = [
      { kind: 'buttons', buttons },
      { kind: 'table', columns: [same('Namn')], rows },
    ]
    const messages = messagesOf(reply({ lead: same('x'), blocks }))
    expect(messages.flatMap(messageFaults)).toEqual([])
    const shown = readBlocks(messages.flatMap(one => one.blocks))
    for (const { label } of buttons) expect(shown).toContain(label.sv)
    for (const [cell] of rows) expect(shown).toContain(cell!.sv)
  })

  test('a list that is split goes on counting', () => {
    const items = Array.from({ length: 120 }, (_, i) => ({ text: same(`Ärende ${i}`) }))
    const made = messagesOf(reply({ lead: same('x'), blocks: [{ kind: 'list', ordered: true, items }] }))
    const lists = made
      .flatMap(one => one.blocks)
      .flatMap(one => (one.type === 'rich_text' ? one.elements : []))
      .flatMap(one => (one.type === 'rich_text_list' ? [one as typeof one & { offset?: number }] : []))
    expect(lists.length).toBeGreaterThan(1)
    let before = 0
    for (const one of lists) {
      expect(one.offset ?? 0).toBe(before)
      before += one.elements.length
    }
    expect(before).toBe(120)
  })

  test('items that begin with a number of their own get no bullet besides', () => {
    const shown = (...texts: string[]) =>
      JSON.stringify(
        messagesOf(
          reply({ lead: same('x'), blocks: [{ kind: 'list', items: texts.map(one => ({ text: same(one) })) }] }),
        ),
      )
    expect(shown('1. Val av justerare', '§ 2 Information', '3 Övrigt')).not.toMatch(/rich_text_list|•/)
    expect(shown('1. Val av justerare', 'Övrigt')).toMatch(/rich_text_list/)
    expect(shown('12:e mötet', '2 a')).toMatch(/rich_text_list/)
  })

  test('a private answer names its group; one in the room does not', () => {
    const group = { id: 'g', name: 'Landsbygdsberedningen' }
    expect(readOuts(render(reply({ lead: same('Ja') }, { group })))).toContain(group.name)
    expect(readOuts(render(reply({ lead: same('Ja') }, { group, audience: 'room' })))).not.toContain(group.name)
  })

  test('sources are named, and can be opened where they lead somewhere', () => {
    const intent = { command: 'decision-show', args: { item: 'a1' } }
    const outs = render(
      reply({ lead: same('Ja') }, { sources: [{ label: '12 februari, § 1', intent }, { label: 'fil.txt, rad 3' }] }),
    )
    expect(readOuts(outs)).toContain('Källa: fil.txt, rad 3')
    expect(buttonsIn(outs).map(readBlocks)).toEqual(['12 februari, § 1'])
  })

  test('a heading is never the last of its message', () => {
    const blocks: Block[] = Array.from({ length: 150 }, (_, i): Block[] => [
      { kind: 'heading', text: same(`Rubrik ${i}`) },
      { kind: 'text', text: same(`Text ${i}`) },
    ]).flat()
    for (const { blocks: made } of messagesOf(reply({ lead: same('x'), blocks })))
      expect(made.filter(one => one.type !== 'context').at(-1)?.type).not.toBe('header')
  })

  test('views hold no tables', () => {
    expect(viewBlocks(reply(everyBlock)).some(one => one.type === 'table')).toBe(false)
    expect(readBlocks(viewBlocks(reply(everyBlock)))).toContain('Lars-Erik Nyman')
  })
})

describe('the Home tab', () => {
  const many = (what: string) =>
    reply(
      {
        lead: same('Många'),
        blocks: [
          {
            kind: 'list',
            items: Array.from({ length: 300 }, (_, i) => ({
              text: same(`${what} ${i}`),
              buttons: [{ label: same('Öppna'), press: { proposal: `P${i}` } }],
            })),
          },
        ],
      },
      { group: { id: 'g', name: 'Landsbygdsberedningen' } },
    )
  const small = reply({ lead: same('Inget möte är planerat.') }, { group: { id: 'g', name: 'Landsbygdsberedningen' } })

  const smaller = reply({ lead: same('Inga gäster.') }, { group: { id: 'g', name: 'Landsbygdsberedningen' } })

  test('holds everything where it fits', () => {
    const home = renderHome([reply(everyBlock), small])
    expect(viewFaults(home)).toEqual([])
    expect(aliveIn(home)).toEqual([])
    expect(readBlocks(home.blocks)).toContain('Inget möte är planerat.')
    expect(readBlocks(home.blocks)).not.toContain('Det finns mer')
  })

  test('what does not fit is said, with a button that shows all of it', () => {
    const home = renderHome([small, many('Sak'), smaller, many('Ting')])
    expect(viewFaults(home)).toEqual([])
    const shown = readBlocks(home.blocks)
    expect(shown.match(/Det finns mer/g)?.length).toBe(2)
    expect(shown).toContain('Inget möte är planerat.')
    expect(shown).toContain('Inga gäster.')
    expect(shown.match(/(?:Sak|Ting) \d/g)?.length).toBeGreaterThan(60)
    const all = buttonsIn(home.blocks).filter(one => readBlocks(one) === 'Visa allt')
    expect(all.map(one => JSON.parse(String(one.value)))).toEqual(
      [1, 3].map(at => ({ i: [HOME[at]!.command, HOME[at]!.args], g: 'g' })),
    )
  })

  test('a list that stands above already is not shown again; one that holds more is', () => {
    const waits = reply({
      lead: same('Nästa möte'),
      blocks: [{ kind: 'list', items: [{ text: same('Protokollet') }] }],
    })
    const list = (...items: string[]) =>
      reply({ lead: same('Protokoll'), blocks: [{ kind: 'list', items: items.map(one => ({ text: same(one) })) }] })
    expect(readBlocks(renderHome([waits, list('Protokollet')]).blocks).match(/Protokollet/g)).toHaveLength(1)
    expect(readBlocks(renderHome([waits, list('Protokollet', 'Ett till')]).blocks)).toContain('Ett till')
    expect(readBlocks(renderHome([small, small, small]).blocks).match(/Inget möte/g)).toHaveLength(1)
  })

  test('what is refused is left out, unless all is', () => {
    const refused = reply({ lead: same('Jag känner inte igen dig.') }, { problem: 'outsider' })
    expect(readBlocks(renderHome([small, refused]).blocks)).not.toContain('känner inte igen')
    expect(readBlocks(renderHome([refused, refused]).blocks).match(/känner inte igen/g)?.length).toBe(1)
  })
})

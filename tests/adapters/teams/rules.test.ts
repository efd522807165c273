import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS } from '../../../adapters/teams/limits.ts'
import { receive } from '../../../adapters/teams/receive.ts'
import { dialogOf, messagesOf, render } from '../../../adapters/teams/render/index.ts'
import { fitted, literal, split } from '../../../adapters/teams/render/text.ts'
import { htmlWords, plainWords } from '../../../adapters/teams/words.ts'
import { localCard } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { same } from '../../../src/domain/text.ts'
import { HOSTILE, wrongForm } from '../../fixtures/cards.ts'
import { activity, BOT, execute, inChannel, invoke, type Json, message, TENANT } from './activities.ts'
import { alive, breaks, cardsOf, everything } from './looking.ts'

const reply = (words: string, more: Partial<LocalReply> = {}): LocalReply => ({
  card: localCard(
    {
      lead: same(words),
      blocks: [
        { kind: 'heading', text: same(words) },
        { kind: 'pairs', pairs: [{ label: same(words), value: same(words) }] },
        {
          kind: 'list',
          items: [
            { text: same(words), note: same(words), buttons: [{ label: same(words), press: { proposal: 'A' } }] },
          ],
        },
        { kind: 'table', columns: [same(words)], rows: [[same(words)]] },
        { kind: 'quote', text: same(words), source: same(words) },
      ],
    },
    'sv',
  ),
  lang: 'sv',
  audience: 'private',
  group: { id: 'g', name: words },
  sources: [{ label: words, intent: { command: 'x', args: {} } }],
  ...more,
})

/** Words that people do write, and those that would do harm. */
const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    HOSTILE,
    '**fet**',
    '[x](https://evil.example)',
    '<at>alla</at>',
    '{{DATE(2027-01-01)}}',
    '1. ett',
    '- två',
    'www.evil.example',
    'a@b.example',
    '# rubrik',
    'e\u0301',
    '\u200b',
    '\u202eabc',
    '👩‍👩‍👧',
  ),
)

test('whatever people write, Teams takes nothing of it for markup, mention or link, and every card is whole', () => {
  fc.assert(
    fc.property(anyWords, words => {
      const outs = render(reply(words))
      expect(alive(outs)).toEqual([])
      expect(outs.map(breaks).filter(Boolean)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('letters are shown as they were written: nothing is normalised, folded or trimmed inside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), words => {
      const [line] = words.split(/\r\n?|\n/).filter(one => one.trim() !== '')
      const runs = everything(cardsOf(render(reply(words)))).flatMap(one =>
        one.type === 'TextRun' ? [String(one.text)] : [],
      )
      if (line !== undefined) expect(runs).toContain(literal(line))
    }),
  )
})

test('a text in parts is the whole text, each part within its ceiling', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 24, max: 90 }), (words, max) => {
      const parts = split(words, max)
      expect(parts.every(part => part.length <= max)).toBe(true)
      expect(parts.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      expect(fitted(words, max).length).toBeLessThanOrEqual(max)
    }),
  )
})

test('a form of any values is one dialog with boxes of its own, within the ceilings', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (value, error) => {
      const form = { ...wrongForm, fields: wrongForm.fields.map(field => ({ ...field, value, error })) }
      const dialog = dialogOf(reply('Rätta', { form }), 'f:1')
      expect(dialog && breaks({ dialog })).toBeNull()
      expect(alive([{ dialog: dialog! }])).toEqual([])
      expect(dialog!.title.length).toBeLessThanOrEqual(LIMITS.dialogTitle)
    }),
    { numRuns: 100 },
  )
})

test('thirty pages keep their order, and a heading stays with what it heads', () => {
  const blocks = Array.from({ length: 300 }, (_, i) => [
    { kind: 'heading' as const, text: same(`Rubrik ${i}`) },
    { kind: 'text' as const, text: same(`Text ${i} ${'ord '.repeat(200)}`) },
  ]).flat()
  const pages = messagesOf({ ...reply('x'), card: localCard({ lead: same('Allt'), blocks }, 'sv') })
  expect(pages.length).toBeGreaterThan(5)
  for (const page of pages) {
    const { body } = page.attachments[0].content
    expect(body.at(-2)?.style).not.toBe('heading')
  }
})

const tenants = [1, 2, 3].map(n => `${String(n).repeat(8)}-1111-4111-8111-111111111111`)

test('of three tenants, what comes from one never counts as said in another', () => {
  const tenant = fc.constantFrom(...tenants)
  fc.assert(
    fc.property(tenant, fc.option(tenant), fc.option(tenant), fc.boolean(), (at, told, home, channel) => {
      const place = channel ? (inChannel().conversation as Json) : { id: 'a:x', conversationType: 'personal' }
      const incoming = receive(
        message('hej', {
          channelData: { tenant: { id: at } },
          conversation: { ...place, tenantId: told ?? undefined },
          from: { id: '29:same', aadObjectId: TENANT, ...(home ? { tenantId: home } : {}) },
        }),
      )
      if (told !== null && told !== at) {
        expect(incoming).toBeNull()
        return
      }
      expect(incoming?.account.space).toBe(home ?? at)
      expect(incoming?.keys.every(key => key.startsWith(`teams/${at}/`))).toBe(true)
      if (channel) expect(incoming?.room?.startsWith(`teams/${at}/`)).toBe(true)
    }),
  )
})

test('nobody is who they say: without an object id there is no account, and names and 29: ids count for nothing', () => {
  expect(receive(message('hej', { from: { id: '29:anna', name: 'Anna Berg' } }))).toBeNull()
  expect(receive(message('hej', { from: { id: '29:x', aadObjectId: '../../etc' } }))).toBeNull()
  const [one, two] = ['29:a', '29:b'].map(id => receive(message('hej', { from: { id, aadObjectId: TENANT } })))
  expect(one?.account).toEqual(two?.account)
})

test('our own messages, bots without a person, and other channels are nothing to answer', () => {
  expect(receive(message('hej', { from: { ...BOT, aadObjectId: TENANT } }))).toBeNull()
  expect(receive(message('hej', { channelId: 'webchat' }))).toBeNull()
  expect(receive(activity({ type: 'typing' }))).toBeNull()
  expect(receive(message(''))).toBeNull()
})

test('two presses within three seconds are one; after six they are two', () => {
  const data = { klubban: { p: 'ABCDEFGH' } }
  const press = execute(data)
  const at = (ms: number, more: Json = {}) =>
    receive({ ...press, id: `f:at-${ms}`, timestamp: new Date(1_790_000_000_000 + ms).toISOString(), ...more })?.keys ??
    []
  const shared = (a: string[], b: string[]) => a.some(key => b.includes(key))
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(3000), fc.nat(60_000), (start, soon, long) => {
      expect(shared(at(start), at(start + soon))).toBe(true)
      expect(shared(at(start), at(start + 6001 + long))).toBe(false)
    }),
  )
  const other = { from: { id: '29:b', aadObjectId: TENANT } }
  expect(shared(at(0), at(1, other))).toBe(false)
  expect(shared(at(0), at(1, { replyToId: 'another-card' }))).toBe(false)
})

test('a form counts once by what was opened, whoever clicks how often', () => {
  const data = (n: string) => ({ klubban: { f: ['attend', {}], n }, 'f:answer': 'coming' })
  const keys = (n: string) => receive(invoke('task/submit', { data: data(n) }))?.keys
  expect(keys('f:1')).toEqual(keys('f:1'))
  expect(keys('f:1')).not.toEqual(keys('f:2'))
})

test('deep, odd and poisoned data of buttons is none of ours', () => {
  const odd = [
    null,
    [],
    'x',
    { klubban: null },
    { klubban: { i: ['x', { a: { b: 1 } }] } },
    { klubban: { i: ['x'] } },
    JSON.parse('{"__proto__":{"klubban":{"p":"A"}}}'),
  ]
  for (const data of odd) expect(receive(execute(data))).toBeNull()
})

test('mentions: ours go, those of others stay as names; entities are decoded once', () => {
  const words = (text: string, entities: Json[] = []) =>
    plainWords({ text, entities: entities as never, recipient: BOT })
  const ours = { type: 'mention', text: '<at>Klubban</at>', mentioned: BOT }
  expect(words('<at>Klubban</at> anmäl <at id="1">Elin Forsell</at>', [ours])).toBe('anmäl Elin Forsell')
  expect(words('a &amp;lt; b&nbsp;c')).toBe('a &lt; b c')
  expect(htmlWords('<p>Ett</p><p>två &lt;tre&gt;</p><script>x</script>')).toBe('Ett\ntvå <tre>\nx')
})

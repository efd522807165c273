import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Adapter } from '../../adapters/adapter.ts'
import { type Card, type LocalBlock, type LocalButton, type LocalCard, localCard } from '../../src/core/card.ts'
import type { Input, LocalReply } from '../../src/core/incoming.ts'
import { same } from '../../src/domain/text.ts'
import { everyBlock, HOSTILE, wrongForm } from '../fixtures/cards.ts'
import { spoilt } from '../fixtures/spoilt.ts'

/** What the suite must know of a platform to look at what it shows. */
export interface Subject<Raw, Out> {
  adapter: Pick<Adapter<Raw, Out, never>, 'receive' | 'render'>
  /** One delivery per way in: what it must come out as, and the same one as the platform sends it again. */
  deliveries: Array<{ what: string; input: Input; raw: Raw; again: Raw }>
  /** What a person reads in these messages, top to bottom, with the platform's own escapes undone. */
  read(outs: Out[]): string
  /** What the platform would send when each button is pressed, in order; links as their address. */
  pressed(outs: Out[]): Array<{ raw: Raw } | { url: string }>
  /** The form that the messages open or hold, as the platform holds it; null where there is none. */
  form(outs: Out[]): { values: Record<string, string>; errors: Record<string, string> } | null
  /** What the platform would do on its own account with these messages: mentions, links, markup from people's words. */
  alive(outs: Out[]): string[]
  /** Which ceiling of the platform a message breaks; null where none. */
  breaks(out: Out): string | null
}

const reply = (card: LocalCard, more: Partial<LocalReply> = {}): LocalReply => ({
  card,
  lang: 'sv',
  audience: 'private',
  ...more,
})

function textsOf(block: LocalBlock): string[] {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return [block.text]
    case 'pairs':
      return block.pairs.flatMap(pair => [pair.label, pair.value])
    case 'list':
      return block.items.flatMap(item => [item.text, item.note ?? ''])
    case 'table':
      return block.rows.flat()
    case 'quote':
      return [block.text, block.source ?? '']
    case 'buttons':
      return []
  }
}

/** Every word of a card that a person is to read, in order; buttons apart. */
const wordsOf = (card: LocalCard): string[] =>
  [card.lead, ...card.blocks.flatMap(textsOf)].flatMap(text => text.split(/\s+/)).filter(word => word !== '')

const buttonsOf = (card: LocalCard): LocalButton[] =>
  card.blocks.flatMap(block =>
    block.kind === 'buttons'
      ? block.buttons
      : block.kind === 'list'
        ? block.items.flatMap(item => item.buttons ?? [])
        : [],
  )

/** The first word that is missing, in the order of the card; platforms may add words of their own between. */
function missing(words: string[], shown: string): string | null {
  let at = 0
  for (const word of words) {
    const found = shown.indexOf(word, at)
    if (found < 0) return word
    at = found + word.length
  }
  return null
}

const safeUrl = (url: string): boolean => /^(https?|mailto):/.test(url)

/** What every adapter promises: see `adapters/adapter.ts`. */
export function adapterContract<Raw, Out>(name: string, subject: Subject<Raw, Out>): void {
  const { adapter } = subject
  const shown = (card: LocalCard): string => subject.read(adapter.render(reply(card)))

  describe(`adapter ${name}: receive`, () => {
    for (const { what, raw, again, input } of subject.deliveries)
      test(`${what} comes out as meant, with keys that stay the same when it is repeated`, () => {
        const first = adapter.receive(raw)
        expect(first?.input).toEqual(input)
        expect(first?.keys.length).toBeGreaterThan(0)
        expect(adapter.receive(again)?.keys).toEqual(first?.keys)
      })

    test('different deliveries share no key', () => {
      const keys = subject.deliveries.flatMap(one => adapter.receive(one.raw)?.keys ?? [])
      expect(new Set(keys).size).toBe(keys.length)
    })

    test('whatever the shape, it never throws', () => {
      fc.assert(fc.property(fc.anything({ withNullPrototype: true }), raw => void adapter.receive(raw as Raw)))
      for (const raw of [null, undefined, [], '', 0, { __proto__: null }]) adapter.receive(raw as Raw)
    })

    test('a delivery with any part replaced by nonsense never throws', () => {
      const parts = subject.deliveries.map(one => one.raw)
      fc.assert(
        fc.property(fc.constantFrom(...parts), fc.nat(), fc.anything(), (raw, at, nonsense) => {
          adapter.receive(spoilt(raw, at, nonsense) as Raw)
        }),
      )
    })
  })

  describe(`adapter ${name}: render`, () => {
    test.each(['sv', 'en'] as const)('every word of every kind of block is shown, in order (%s)', lang => {
      const card = localCard(everyBlock, lang)
      expect(missing(wordsOf(card), shown(card))).toBeNull()
      for (const button of buttonsOf(card)) expect(shown(card)).toContain(button.label)
    })

    test('whatever people wrote is shown literally', () => {
      const card = localCard(everyBlock, 'sv')
      expect(subject.alive(adapter.render(reply(card)))).toEqual([])
    })

    test('buttons come back as what they were', () => {
      const card = localCard(everyBlock, 'sv')
      const back = subject
        .pressed(adapter.render(reply(card)))
        .map(one => ('url' in one ? one : (adapter.receive(one.raw)?.input ?? null)))
      const meant = buttonsOf(card)
        .map(({ press }) => ('form' in press ? { open: press.form } : press))
        .filter(press => !('url' in press) || safeUrl(press.url))
      expect(back).toEqual(meant)
    })

    test('five hundred people are shown, in order, within the ceilings', () => {
      const people = Array.from({ length: 500 }, (_, i) => `Deltagare${i} Efternamnsson${i}`)
      const cards: Card[] = [
        {
          lead: same('Alla'),
          blocks: [{ kind: 'list', items: people.map(one => ({ text: same(one), note: same('S') })) }],
        },
        {
          lead: same('Alla'),
          blocks: [
            {
              kind: 'table',
              columns: [same('Namn'), same('Svar')],
              rows: people.map(one => [same(one), same('kommer')]),
            },
          ],
        },
        {
          lead: same('Alla'),
          blocks: [{ kind: 'pairs', pairs: people.map(one => ({ label: same(one), value: same('x') })) }],
        },
        {
          lead: same('Alla'),
          blocks: people.map(one => ({ kind: 'buttons', buttons: [{ label: same(one), press: { proposal: one } }] })),
        },
      ]
      for (const card of cards.map(one => localCard(one, 'sv'))) {
        const outs = adapter.render(reply(card))
        expect(outs.map(subject.breaks).filter(Boolean)).toEqual([])
        expect(missing([...wordsOf(card), ...buttonsOf(card).map(one => one.label)], subject.read(outs))).toBeNull()
      }
    })

    test('ten thousand characters are shown, in order, within the ceilings, in every kind of block', () => {
      const words = Array.from({ length: 1250 }, (_, i) => `ord${String(i).padStart(4, '0')}`).join(' ')
      const cards: Card[] = [
        { lead: same(words) },
        { lead: same('x'), blocks: [{ kind: 'text', text: same(words) }] },
        { lead: same('x'), blocks: [{ kind: 'heading', text: same(words) }] },
        { lead: same('x'), blocks: [{ kind: 'quote', text: same(words), source: same('§ 1') }] },
        { lead: same('x'), blocks: [{ kind: 'pairs', pairs: [{ label: same('Skäl'), value: same(words) }] }] },
        { lead: same('x'), blocks: [{ kind: 'list', items: [{ text: same(words), note: same(words) }] }] },
        { lead: same('x'), blocks: [{ kind: 'table', columns: [same('Text')], rows: [[same(words)]] }] },
      ]
      for (const card of cards.map(one => localCard(one, 'sv'))) {
        const outs = adapter.render(reply(card))
        expect(outs.map(subject.breaks).filter(Boolean)).toEqual([])
        expect(missing(wordsOf(card), subject.read(outs))).toBeNull()
      }
    })

    test('ten thousand characters without a space lose none', () => {
      const long = Array.from({ length: 2000 }, (_, i) => String(i).padStart(5, 'ö')).join('')
      const outs = adapter.render(
        reply(localCard({ lead: same('x'), blocks: [{ kind: 'text', text: same(long) }] }, 'sv')),
      )
      expect(outs.map(subject.breaks).filter(Boolean)).toEqual([])
      const pieces = Array.from({ length: 2000 }, (_, i) => String(i).padStart(5, 'ö'))
      expect(subject.read(outs).replace(/\s/g, '').length).toBeGreaterThanOrEqual(long.length)
      // Pieces next to a split may be broken in two; the letters of all others stand together and in order.
      const found = pieces.filter(piece => subject.read(outs).includes(piece)).length
      expect(found).toBeGreaterThan(pieces.length - 2 * outs.length - 10)
    })

    test('a form with errors keeps its values, each error at its field', () => {
      const card = localCard({ lead: { sv: 'Rätta det som är markerat.', en: 'Put right what is marked.' } }, 'sv')
      const form = subject.form(adapter.render(reply(card, { form: wrongForm, problem: 'invalid' })))
      expect(form?.values).toEqual({ answer: 'late', reason: `Tåget. ${HOSTILE}`, number: '12' })
      expect(form?.errors).toEqual({ reason: 'För långt.', day: 'Dagen saknas.' })
    })

    test('render is pure: the reply is as it was, and the same reply looks the same', () => {
      const whole = reply(localCard(everyBlock, 'sv'), { form: wrongForm })
      const before = structuredClone(whole)
      expect(adapter.render(whole)).toEqual(adapter.render(whole))
      expect(whole).toEqual(before)
    })
  })
}

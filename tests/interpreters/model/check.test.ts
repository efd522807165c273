import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Citable } from '../../../src/core/ports.ts'
import { check, citationsIn } from '../../../src/interpreters/model/check.ts'
import { factsOf, lacking, wordsIn } from '../../../src/interpreters/model/facts.ts'

const TODAY = '2027-04-21'
const LINES = [
  'Nämnden anslår 120 000 kronor till upprustning av bygdegårdar.',
  'Medlen betalas ut senast den 30 april 2027 av Karin Åkesson.',
  'Förslaget om 1,5 miljoner avslogs den 3/2 kl. 9.30.',
]
const piece: Citable = {
  id: 'a/1',
  label: { sv: 'Nämnden, 12 februari 2027, § 7', en: 'Nämnden, 12 February 2027, § 7' },
  passages: LINES,
  facts: ['§ 7 Bidrag', 'Närvarande: Karin Åkesson, ledamot, S; Omar Haddad, ersättare, M'],
}
const cited = citationsIn(
  LINES.map(quote => ({ source: 'a/1', quote })),
  () => piece,
)
const kept = (answer: string, from = cited) => check(answer, from, TODAY)?.text ?? null

describe('a sentence is kept', () => {
  test.each([
    ...LINES,
    'Nämnden beslutade den 12 februari 2027, § 7, att anslå 120 000 kronor.',
    'The board granted 120,000 kronor.',
    'Nämnden anslog 120 000 kronor år 2027.',
    'On 12 February 2027 the money was set to be paid by 30 April.',
    'Medlen betalas ut av Karin Åkesson.',
    'Åkessons utbetalning av medlen sker senast den 30 april.',
  ])('%s', sentence => expect(kept(sentence)).toBe(sentence))
})

describe('a sentence is dropped', () => {
  test.each([
    'Nämnden anslår 120 001 kronor till upprustning av bygdegårdar.',
    'Nämnden anslår 20 000 kronor till upprustning av bygdegårdar.',
    'Medlen betalas ut senast den 30 mars 2027 av Karin Åkesson.',
    'Medlen betalas ut senast den 30 april 2028 av Karin Åkesson.',
    'Medlen betalas ut av Karin Åkerman.',
    'Medlen betalas ut av Anna Åkesson.',
    'Kurt anslår 120 000 kronor till upprustning av bygdegårdar.',
    'Two million kronor was granted by the board.',
    'The money is paid to three villages.',
    'Everything is fine.',
    'It is all cancelled and the chair resigns.',
    'Det är struket, och ordföranden avgår genast.',
    'Medlen går till Karin Åkesson som privat belöning för lojalitet.',
    'Allt annat är struket och ordföranden avgår med omedelbar verkan.',
  ])('%s', sentence => expect(kept(sentence)).toBeNull())

  test('where its no or yes is not the record’s', () => {
    const only = (i: number) => [cited[i]!]
    expect(kept('Medlen betalas inte ut.', only(1))).toBeNull()
    expect(kept('Förslaget om 1,5 miljoner antogs.', only(2))).toBeNull()
    expect(kept('Förslaget om 1,5 miljoner avslogs.', only(2))).not.toBeNull()
  })

  test('where its facts stand in two sources, but not in one', () => {
    const other: Citable = {
      ...piece,
      id: 'a/2',
      passages: ['Omar Haddad valdes till vice ordförande.'],
      facts: ['§ 8 Val'],
    }
    const both = [...cited, ...citationsIn([{ source: 'a/2', quote: other.passages[0]! }], () => other)]
    expect(kept('Omar Haddad valdes till vice ordförande.', both)).not.toBeNull()
    expect(
      kept('Omar Haddad valdes till vice ordförande för 120 000 kronor och 1,5 miljoner.', [both.at(-1)!]),
    ).toBeNull()
  })
})

test('a quote holds letter for letter, white space aside, and no longer than a quote', () => {
  const holds = (quote: string) => citationsIn([{ source: 'a/1', quote }], () => piece).length === 1
  expect(holds('anslår  120 000\nkronor')).toBe(true)
  for (const quote of [
    '',
    'kr',
    'anslår 120000 kronor',
    'ANSLÅR 120 000 KRONOR',
    'x'.repeat(700),
    `${LINES[0]} ${LINES[1]}`,
  ])
    expect(holds(quote)).toBe(false)
  expect(citationsIn([{ source: 'a/1', quote: LINES[0]! }], () => undefined)).toEqual([])
  const link = 'Läs mer på evil.example om medlen.'
  expect(citationsIn([{ source: 'a/1', quote: link }], () => ({ ...piece, passages: [link] }))).toEqual([])
})

test('a text lacks nothing of itself, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LINES)), text => {
      const facts = factsOf(text, TODAY)
      expect(lacking(facts, facts, new Set(wordsIn(text)))).toEqual([])
    }),
  )
})

test('no figure passes that is not in the record', () => {
  const known = new Set(['120000', '120', '30', '2027', '1.5', '3', '2', '9.30', '12', '7', '4'])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), n => {
      fc.pre(!known.has(String(n)))
      expect(kept(`Nämnden anslår ${n} kronor till upprustning av bygdegårdar.`)).toBeNull()
    }),
  )
})

test('nothing that a model may write throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 50 }), (answer, quote) => {
      check(answer, [...cited, ...citationsIn([{ source: 'a/1', quote }], () => piece)], TODAY)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localCard } from '../../src/core/card.ts'
import { MASK, masked } from '../../src/minutes/reading/mask.ts'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { reviewOf } from '../../src/minutes/reading/show.ts'

const PIECES = [
  'Protokoll',
  'Minnesanteckningar',
  '§ 1',
  '§ 99999',
  '§§',
  'Närvarande:',
  'Anna Berg (S), ordförande',
  'Beslut',
  'att ',
  'Nämnden beslutar',
  '| a | b |',
  '|---|',
  '**',
  '##',
  '- ',
  '1. ',
  '2024-02-30',
  '31 februari',
  'kl 25.00',
  '1 580 000 kronor',
  'Ansvarig:',
  'ACTION:',
  'Nästa möte',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '   ',
  'Datum ej klart',
  'gäster:',
  '(',
  ')',
  '[',
  '](',
  '…………',
  '....... 4',
  '\u202e',
  '\u0000',
  'а́',
  '🙂',
  'RESOLVED:',
  'från',
  ' och ',
  ', ',
  'reserverar sig',
  'jäv',
]

describe('text that nobody wrote minutes in', () => {
  it('never throws, and answers the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), {
          maxLength: 120,
        }),
        pieces => {
          const text = pieces.join('')
          const extract = readMinutes(text, { file: text.slice(0, 20) })
          expect(readMinutes(text, { file: text.slice(0, 20) })).toEqual(extract)
          expect(localCard(reviewOf(extract), 'sv').text).not.toContain('undefined')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('masks personal identity numbers before anything is read, and says so', () => {
    const text =
      'Protokoll från styrelsen 2024-03-01\nNärvarande: Anna Berg\n§ 1 Medlemmar\nBo Ek, 640823-3234, och 196408233234 beviljas inträde. Faktura 1234567890 betalas.'
    const extract = readMinutes(text)
    expect(JSON.stringify(extract)).not.toMatch(/3234/)
    expect(JSON.stringify(extract)).toContain('1234567890')
    expect(extract.remarks?.[0]?.at?.lines).toEqual([4, 4])
    expect(extract.sections[0]?.text).toContain(MASK)
  })

  it('says that a text was scanned and misread, and reads its words all the same', () => {
    const text =
      'PROTOKOL1 från styrelsen 2024-03-01\nNärvarande: Al1an Berg, E1sa Ek\n§ 1 0ppnande\nMötet oppnades.\n§ 2 Taket\nStyre1sen bes1öt att 1aga taket.'
    const extract = readMinutes(text)
    expect(extract.attendees.map(one => one.name)).toEqual(['Allan Berg', 'Elsa Ek'])
    expect(extract.sections[1]!.decisions).toHaveLength(1)
    expect(extract.remarks?.some(one => one.text.sv.includes('inskannad'))).toBe(true)
    const whole = readMinutes(text.replace(/1(?=\p{L})|(?<=\p{L})1/gu, 'l').replace('0ppnande', 'Öppnande'))
    expect(whole.remarks?.some(one => one.text.sv.includes('inskannad')) ?? false).toBe(false)
  })

  it('leaves dates, sums and invoice numbers', () => {
    for (const line of [
      '2024-03-01',
      '20240301',
      '1 580 000 kronor',
      'OCR 1234567890',
      'tel 070-123 45 67',
      'org.nr 769600-1234',
      'KS 2018-00309',
    ])
      expect(masked(line)).toEqual({ text: line, count: 0 })
    for (const line of ['640823-3234', '19640823-3234', '640823+3234', '6408233234', '196408233234', '640883-3231'])
      expect(masked(line).count).toBe(1)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmounts } from '../../../src/domain/when/amounts.ts'
import { readTimes, timesOf } from '../../../src/domain/when/time.ts'
import { instantText, timeText } from '../../../src/domain/when/write.ts'

const times = (text: string) =>
  readTimes(text)
    .map(({ start, end }) => (end ? `${start}-${end}` : start))
    .join(' ')

describe('times of day', () => {
  test.each([
    ['kl 9.30-12', '09:30-12:00'],
    ['kl. 09:30', '09:30'],
    ['9-12', '09:00-12:00'],
    ['9.30–12.00', '09:30-12:00'],
    ['klockan 13', '13:00'],
    ['at 2 pm', '14:00'],
    ['2-4 pm', '14:00-16:00'],
    ['11-1 pm', '11:00-13:00'],
    ['9 a.m. to 12 p.m.', '09:00-12:00'],
    ['12 am', '00:00'],
    ['09.30 till 15.30', '09:30-15:30'],
    ['mellan 9 och 12', '09:00-12:00'],
    ['möte ny 12 maj 9.30-12 Falköping', '09:30-12:00'],
    ['12 maj 9.30', '09:30'],
    ['den 12 maj kl 9 i Skara', '09:00'],
    ['kl. 9.30 – kl. 12.00', '09:30-12:00'],
    ['§ 3-5', ''],
    ['punkt 7-9', ''],
    ['18-20 maj 2018', ''],
    ['9-12 personer', ''],
    ['12.50 kr', ''],
    ['3-5', ''],
    ['2018-03-19', ''],
    ['19/3-20/3', ''],
    ['08-12 34 56', ''],
    ['kl 10-15 maj', ''],
    ['12-9', ''],
  ])('%s', (text, found) => expect(times(text)).toBe(found))

  test.each([
    ['9', '09:00', undefined],
    ['9.30', '09:30', undefined],
    ['3-5', '03:00', '05:00'],
    ['kl. 13', '13:00', undefined],
  ])('as a whole: %s', (text, from, to) =>
    expect(timesOf(text)).toEqual(to ? { start: from, end: to } : { start: from }),
  )
  test.each(['25', 'kl 9 i Skara', '', '12 maj'])('no time as a whole: %s', text => expect(timesOf(text)).toBeNull())

  test('what is written is read back, every minute', () => {
    for (let n = 0; n < 1439; n++) {
      const [from, to] = [n, n + 1].map(
        m => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
      )
      for (const lang of ['sv', 'en'] as const) {
        expect(timesOf(timeText(from!)[lang])).toEqual({ start: from })
        expect(timesOf(timeText(from!, to)[lang])).toEqual({ start: from, end: to })
        expect(readTimes(instantText('2026-05-12', from!, { to: to! })[lang])).toMatchObject([{ start: from, end: to }])
      }
    }
  })
})

describe('amounts', () => {
  test.each([
    ['1 580 000 kronor', 1_580_000],
    ['1\u00a0580\u202f000 kronor', 1_580_000],
    ['20 000 kr', 20_000],
    ['1,4 mkr', 1_400_000],
    ['1,5 miljoner kronor/år', 1_500_000],
    ['225 kr /timmen', 225],
    ['SEK 20,000', 20_000],
    ['SEK 1.5 million', 1_500_000],
    ['25 tkr', 25_000],
    ['250 000:-', 250_000],
    ['12,50 kr', 12.5],
  ])('%s', (text, sek) => {
    const around = `Av ca ${text}, som beslutat.`
    const [amount, ...rest] = readAmounts(around)
    expect(amount).toMatchObject({ text, sek, start: 6, end: 6 + text.length })
    expect(rest).toEqual([])
  })
  test.each(['64 miljoner timmar', '5 krav', 'kronologi', '§ 12', '2018'])('no amount: %s', text =>
    expect(readAmounts(text)).toEqual([]),
  )
  test('of two', () =>
    expect(readAmounts('utfall 491 000 kr (budget 1,4 mkr)').map(a => a.sek)).toEqual([491_000, 1_400_000]))
})

test('any text: nothing throws, and offsets slice to what was found', () => {
  const words = fc.constantFrom(
    '12',
    '9.30',
    '-',
    ' ',
    'kl',
    'kr',
    'pm',
    '\u00a0',
    '000',
    'mkr',
    '/',
    'а',
    '\u200b',
    'å',
    'at ',
    'SEK',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words, { maxLength: 25 }).map(list => list.join('')),
      ),
      text => {
        for (const found of readTimes(text)) expect(text.slice(...found.at)).toBe(found.text)
        for (const found of readAmounts(text)) expect(text.slice(found.start, found.end)).toBe(found.text)
        timesOf(text)
      },
    ),
    { numRuns: 400 },
  )
})

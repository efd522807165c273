import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/when/days.ts'
import { reachOf, type When } from '../../../src/domain/when/kinds.ts'
import { type ReadOptions, readWhen, whenOf } from '../../../src/domain/when/read.ts'
import { dayText, monthText, spanText } from '../../../src/domain/when/write.ts'

/** A Wednesday. */
const today = '2026-11-18'

function brief(when: When): string {
  switch (when.kind) {
    case 'day':
      return `${(when.ambiguous ?? [when.date]).join('|')}${when.yearInferred ? '?' : ''}${when.weekdayMismatch ? '!' : ''}`
    case 'days':
      return `${when.from}..${when.to}${when.yearInferred ? '?' : ''}`
    case 'month':
      return `m${when.month}${when.year ? `/${when.year}` : ''}`
    case 'week':
      return `w${when.week}${when.year ? `/${when.year}` : ''}`
    case 'season':
      return `${when.season}${when.year ? `/${when.year}` : ''}`
    case 'undated':
    case 'invalid':
      return when.kind
  }
}

/** What was found, in short: one word per expression. */
const short = (text: string, options: Partial<ReadOptions> = {}): string =>
  readWhen(text, { today, ...options })
    .map(brief)
    .join(' ')

describe('date expressions', () => {
  test.each([
    ['i dag', '2026-11-18'],
    ['idag', '2026-11-18'],
    ['vilken dag är mötet', ''],
    ['den 5, 12 och 19 maj', '2026-05-05? 2026-05-12? 2026-05-19?'],
    ['den 5 och 19 maj 2027', '2027-05-05 2027-05-19'],
    ['jag kommer imorgon', '2026-11-19'],
    ['i overmorgon', '2026-11-20'],
    ['i går', '2026-11-17'],
    ['på fredag', '2026-11-20'],
    ['fredag', '2026-11-20'],
    ['nästa måndag', '2026-11-23'],
    ['nästa fredag', '2026-11-20|2026-11-27'],
    ['onsdag', '2026-11-18|2026-11-25'],
    ['i fredags', '2026-11-13'],
    ['förra tisdagen', '2026-11-17|2026-11-10'],
    ['fredag nästa vecka', '2026-11-27'],
    ['tisdag v. 12 2027', '2027-03-23'],
    ['fredag den 13 november', '2026-11-13?'],
    ['fredag 12 maj', '2026-05-12?!'],
    ['onsdag 12 maj', '2027-05-12?'],
    ['måndag 12 maj 2026', '2026-05-12!'],
    ['tisdagen den 12:e maj 2026', '2026-05-12'],
    ['12 maj', '2026-05-12?'],
    ['15 mars', '2027-03-15?'],
    ['den 21 augusti', '2026-08-21?'],
    ['5 jan.', '2027-01-05?'],
    ['3 sept 2024', '2024-09-03'],
    ['29/11', '2026-11-29?'],
    ['29/11 2024', '2024-11-29'],
    ['29/11-24', '2024-11-29'],
    ['2018-03-19', '2018-03-19'],
    ['20180319', '2018-03-19'],
    ['24-08-21', '2024-08-21'],
    ['12.5.2026', '2026-05-12'],
    ['kan inte den 12', '2026-12-12?'],
    ['i mars', 'm3'],
    ['i april 2027', 'm4/2027'],
    ['majmötet', 'm5'],
    ['nästa månad', 'm12/2026'],
    ['v. 12', 'w12'],
    ['vecka 12 2027', 'w12/2027'],
    ['vecka 53 2026', 'w53/2026'],
    ['vecka 53 2027', 'invalid'],
    ['nästa vecka', 'w48/2026'],
    ['v. 12–13 2027', '2027-03-22..2027-04-04'],
    ['till hösten', 'autumn'],
    ['våren 2025', 'spring/2025'],
    ['i vår', 'spring'],
    ['i höstas', 'autumn/2025'],
    ['om två veckor', '2026-12-02'],
    ['för tre dagar sedan', '2026-11-15'],
    ['om en månad', '2026-12-18'],
    ['första fredagen i maj 2027', '2027-05-07'],
    ['sista torsdagen i mars 2027', '2027-03-25'],
    ['18-20 maj 2018', '2018-05-18..2018-05-20'],
    ['28 maj – 2 juni 2018', '2018-05-28..2018-06-02'],
    ['30 december–2 januari 2027', '2026-12-30..2027-01-02'],
    ['12, 19 och 26 maj 2025', '2025-05-12 2025-05-19 2025-05-26'],
    ['Datum ej klart', 'undated'],
    ['inte bestämt', 'undated'],
    ['31 februari', 'invalid'],
    ['29 februari 2027', 'invalid'],
    ['2018-02-30', 'invalid'],
    ['31/4 2027', 'invalid'],
  ])('Swedish: %s', (text, found) => expect(short(text)).toBe(found))

  test.each([
    ['tomorrow', '2026-11-19'],
    ['the day after tomorrow', '2026-11-20'],
    ['next Friday', '2026-11-20|2026-11-27'],
    ['last Friday', '2026-11-13'],
    ['on Friday', '2026-11-20'],
    ['on May 12th', '2026-05-12?'],
    ['May 12, 2026', '2026-05-12'],
    ['12 May 2026', '2026-05-12'],
    ['the 21st of August', '2026-08-21?'],
    ['Aug. 21', '2026-08-21?'],
    ['not the 12th.', '2026-12-12?'],
    ['in March', 'm3'],
    ['the May meeting', 'm5'],
    ['week 12', 'w12'],
    ['this autumn', 'autumn'],
    ['last spring', 'spring/2026'],
    ['in two weeks', '2026-12-02'],
    ['3 days ago', '2026-11-15'],
    ['the first Friday of May 2027', '2027-05-07'],
    ['May 18-20, 2018', '2018-05-18..2018-05-20'],
    ['5/6', '2026-06-05|2026-05-06?'],
    ['5/6/2027', '2027-06-05|2027-05-06'],
    ['25/6/2027', '2027-06-25'],
    ['11/29/2027', '2027-11-29'],
    ['5/5/2027', '2027-05-05'],
    ['date to be decided', 'undated'],
    ['TBD', 'undated'],
  ])('English: %s', (text, found) => expect(short(text, { lang: 'en' })).toBe(found))

  test.each([
    'från ordföranden',
    'mötet 09.30-15.30',
    '§ 4',
    'RS 2018-00308',
    'Dnr RS 2018/308',
    '070-123 45 67',
    '3/4 av ledamöterna',
    '2/3 majoritet',
    '1/2 timme',
    '1 580 000 kronor',
    'den 3:e punkten',
    'i vår grupp',
    'fredagar',
    '180117',
    '20180319-1234',
    'kl 9-12',
    'you may come',
    'Maj Andersson och Mars Berg',
    'sida 3/4',
    'v. 60:2',
  ])('no date: %s', text => expect(short(text)).toBe(''))

  test('180117 is a day when asked for', () => expect(short('180117', { compact: true })).toBe('2018-01-17'))

  test('a missing year follows the preference', () => {
    expect(short('12 maj', { prefer: 'past' })).toBe('2026-05-12?')
    expect(short('17 november', { prefer: 'future' })).toBe('2027-11-17?')
    expect(short('22/11', { today: '2017-03-08' })).toBe('2017-11-22?')
    expect(short('5 december', { today: '2017-01-23' })).toBe('2016-12-05?')
    expect(short('29 februari', { prefer: 'past' })).toBe('2024-02-29?')
    expect(short('fredag', { prefer: 'past' })).toBe('2026-11-13')
  })

  test('offsets are those of the text as written', () => {
    const text = 'Vi ses\u00a0på fre\u200bdag, a\u030aterkom i ma\u0301rs eller 12\u202fmаj (med kyrilliskt а).'
    const found = readWhen(text, { today })
    expect(found.map(when => when.text)).toEqual(['på fre\u200bdag', '12\u202fmаj'])
    for (const when of found) expect(text.slice(when.start, when.end)).toBe(when.text)
    expect(readWhen('va\u030aren 2025', { today })[0]).toMatchObject({ kind: 'season', year: 2025, start: 0, end: 11 })
  })
})

test('a text that is one expression as a whole', () => {
  expect(whenOf(' Fredag. ', { today })).toMatchObject({ kind: 'day', date: '2026-11-20', start: 1 })
  expect(whenOf('mars', { today })).toMatchObject({ kind: 'month', month: 3 })
  expect(whenOf('ej klart', { today })).toMatchObject({ kind: 'undated' })
  expect(whenOf('12 maj kl 9', { today })).toBeNull()
  expect(whenOf('', { today })).toBeNull()
})

test('how far an expression reaches', () => {
  const reach = (text: string, prefer?: 'future' | 'past') =>
    reachOf(whenOf(text, { today })!, prefer ? { today, prefer } : { today })
  expect(reach('i april', 'future')).toEqual({ from: '2027-04-01', to: '2027-04-30' })
  expect(reach('i november', 'future')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
  expect(reach('i april', 'past')).toEqual({ from: '2026-04-01', to: '2026-04-30' })
  expect(reach('hösten 2024')).toEqual({ from: '2024-08-01', to: '2024-12-31' })
  expect(reach('i vinter', 'future')).toEqual({ from: '2026-12-01', to: '2027-02-28' })
  expect(reach('v. 47', 'future')).toEqual({ from: '2026-11-16', to: '2026-11-22' })
  expect(reach('förra tisdagen')).toEqual({ from: '2026-11-10', to: '2026-11-17' })
  expect(reach('TBD')).toBeNull()
})

describe('properties', () => {
  test('what is written is read back, every day 2000-2040, in both languages', () => {
    for (let day = '2000-01-01'; day <= '2040-12-31'; day = addDays(day, 1)) {
      const text = dayText(day, { year: 'always' })
      for (const lang of ['sv', 'en'] as const) {
        const when = whenOf(text[lang], { today, lang })
        if (when?.kind !== 'day' || when.date !== day || when.yearInferred || when.weekdayMismatch)
          expect.fail(`${text[lang]}: ${JSON.stringify(when)}`)
      }
    }
  })

  test('a day within the coming year needs no year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), n => {
        const day = addDays(today, n)
        const written = dayText(day, { year: 'never' })
        for (const lang of ['sv', 'en'] as const)
          expect(whenOf(written[lang], { today, lang, prefer: 'future' })).toMatchObject({
            date: day,
            yearInferred: true,
          })
      }),
    )
  })

  test('months and spans are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 400 }), (n, length) => {
        const [from, to] = [addDays('2010-01-01', n), addDays('2010-01-01', n + length)]
        const month = { month: +from.slice(5, 7), year: +from.slice(0, 4) }
        for (const lang of ['sv', 'en'] as const) {
          expect(whenOf(monthText(month.month, month.year)[lang], { today, lang })).toMatchObject(month)
          expect(whenOf(spanText(from, to)[lang], { today, lang })).toMatchObject({ kind: 'days', from, to })
        }
      }),
    )
  })

  test('any text: nothing throws, and offsets slice to the expression, in order', () => {
    const words = fc.constantFrom(
      '12',
      'maj',
      'fredag',
      'den',
      '§',
      '/',
      '-',
      '.',
      '2026',
      'v.',
      'i',
      'och',
      'kl',
      '\u200b',
      '\u202e',
      'å',
      'а',
      ' ',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 25 }).map(list => list.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('sv', 'en', undefined), (input, lang) => {
        let last = 0
        for (const when of readWhen(input, { today, lang, compact: true })) {
          expect(input.slice(when.start, when.end)).toBe(when.text)
          expect(when.start).toBeGreaterThanOrEqual(last)
          expect(when.end).toBeGreaterThan(when.start)
          last = when.end
        }
        whenOf(input, { today, lang })
      }),
      { numRuns: 400 },
    )
  })
})

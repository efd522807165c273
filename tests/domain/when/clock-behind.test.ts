import { expect, it } from 'vitest'
import { readWhen } from '../../../src/domain/when/read.ts'

it('a clock time behind a day does not make it a telephone number', () => {
  for (const text of ['2019-11-20 17.15', '2019-11-20 17.15-19.00', '2019-11-20 kl 17', '2019-11-20 17:15'])
    expect(readWhen(text, { today: '2019-12-31' }).map(when => (when.kind === 'day' ? when.date : when.kind))).toEqual([
      '2019-11-20',
    ])
  for (const text of ['070-12 34 567', '08-123 45 67', '+46 70 123 45 67', '0522-12 34 56'])
    expect(readWhen(text, { today: '2019-12-31' })).toEqual([])
})

it('an hour before “och” is no day of the date behind it', () => {
  const days = readWhen('6 februari kl. 10 och 16 april kl. 10', { today: '2023-11-14', prefer: 'future' })
  expect(days.map(when => (when.kind === 'day' ? when.date : when.kind))).toEqual(['2024-02-06', '2024-04-16'])
})

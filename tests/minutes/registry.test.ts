import { expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

/** Registry numbers as offices shape them; the letters of laws and reports are none. */
const SHAPES = [
  'Dnr KS 2024/123',
  'Dnr: KS 2024/123-3',
  'KS 2024/123',
  'KS/2024:123',
  'Dnr 2024-00123',
  'MBN-2023-456',
  'dnr: LiU-2023-01234',
  'Dnr UFV-PA 2024/12',
  'Ärende BTR-12/2023',
  'Dnr VON/2024:17',
  'Ref: FGB/23/14',
  'Dnr 3.1.2-2023-0456',
  'V-2024-118',
  '22/00439/FUL',
  'KFN.2024.112',
  'Dnr SHBN 2021/73 214',
  'B 2023-0417',
]
const NONE = ['SOU 2024:12', 'SFS 2018:1197', '2024-03-04', 'ISO 2015:9001']
const STYLES: ReadonlyArray<readonly [string, (code: string) => string]> = [
  ['set far out', code => `   ${code}`],
  ['in brackets', code => ` (${code})`],
  ['behind a comma', code => `, ${code}`],
  ['on the next line', code => `\n${code}`],
]
const HEAD = `Kultur- och fritidsnämnden
Sammanträdesprotokoll 2024-03-04
Beslutande: Anna Berg (S), ordförande, Bo Lindqvist (M), Maryam Haddad (C)
`
const numbersOf = (codes: readonly string[], style: (code: string) => string): Array<string | null | undefined> =>
  readMinutes(
    `${HEAD}\n${codes.map((code, i) => `§ ${i + 1} Bidrag till föreningen${style(code)}\nNämnden har tagit emot en ansökan.\nBeslut\nNämnden beslutar att bevilja bidraget.\n`).join('\n')}`,
  ).sections.map(one => one.registryNumber)

it.each(STYLES)('a registry number %s', (_, style) => {
  expect(numbersOf(SHAPES, style)).toEqual(SHAPES.map(code => code.replace(/^(?:dnr|ärende|ref):? /i, '')))
})
it.each(STYLES.slice(0, 3))('no registry number %s', (_, style) => {
  expect(numbersOf(NONE, style)).toEqual(NONE.map(() => undefined))
})

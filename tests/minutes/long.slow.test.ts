import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const HEAD = 'Protokoll från styrelsen 2024-03-01\nNärvarande: Anna Berg, Bo Ek\n§ 1 Ärende\n'
const HOSTILE = [
  'a',
  ' ',
  '\n',
  '\t',
  '§ ',
  '(',
  ')',
  '[',
  '**',
  '*a',
  '_',
  '|',
  '.',
  '. ',
  '....',
  ', ',
  ' och ',
  'Anna ',
  'Anna Berg, ',
  'att ',
  '1 ',
  '1,',
  '12-',
  '12:',
  'kl ',
  'den 1',
  'beslutar ',
  '- ',
  'från ',
  'a-\n',
  'Å',
  '\u0301',
  'X: ',
  '|a|b|\n',
  'Justerare: ',
  '# a\n',
  '§ 1\n',
  'Beslut\n',
  '2024-01-01 ',
]

// The ratio is what matters: four times the text may not cost sixteen times the work.
describe('long and hostile text', () => {
  it.each(HOSTILE.map(piece => [JSON.stringify(piece), piece] as const))('%s over and over', (_, piece) => {
    const cost = (length: number) => {
      const text = HEAD + piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      readMinutes(text)
      return performance.now() - start
    }
    cost(20_000)
    const small = Math.max(20, cost(250_000))
    expect(cost(1_000_000) / small).toBeLessThan(10)
  })

  it('10 MB of ordinary minutes are read in part, and it is said', () => {
    const text =
      HEAD +
      'Styrelsen beslutade att köpa in en ny projektor för 8 900 kr. Anna kontaktar butiken senast den 12 mars.\n'.repeat(
        100_000,
      )
    expect(text.length).toBeGreaterThan(10_000_000)
    expect(readMinutes(text).remarks?.length).toBeGreaterThan(0)
  })
})

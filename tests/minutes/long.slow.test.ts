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

// A rule that doubles back on itself would not end within the test's time here; the figures are printed, not asserted.
describe('long and hostile text', () => {
  it.each(HOSTILE.map(piece => [JSON.stringify(piece), piece] as const))('%s over and over', (name, piece) => {
    const text = HEAD + piece.repeat(Math.ceil(1_400_000 / piece.length))
    const start = performance.now()
    expect(readMinutes(text).kind).toBeDefined()
    console.info(`${name}: ${Math.round(performance.now() - start)} ms for ${text.length} characters`)
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

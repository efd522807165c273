import { describe, expect, it } from 'vitest'
import { textOfFile } from '../../../src/minutes/reading/aside.ts'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { at, type Drawn, pdf } from './made.ts'

/** One page: lines of text, or rows of cells; a cell's lines stand below each other in its column. */
const page = async (parts: ReadonlyArray<string | { columns: number[]; rows: string[][] }>) => {
  const drawn: Drawn[] = []
  let y = 70
  for (const part of parts) {
    if (typeof part === 'string') drawn.push({ y, text: part })
    else
      for (const row of part.rows) {
        const cells = row.map(cell => cell.split('\n'))
        cells.forEach((lines, i) => {
          lines.forEach((text, n) => {
            if (text) drawn.push({ y: y + 13 * n, x: part.columns[i]!, text })
          })
        })
        y += 13 * Math.max(...cells.map(lines => lines.length))
      }
    y += 13
    if (typeof part !== 'string') y += 8
  }
  const file = await textOfFile(await pdf(one => at(one, drawn)), 'a.pdf')
  return { text: file.text, extract: readMinutes(file.text, { file: 'a.pdf' }) }
}

describe('tables on the pages of a PDF', () => {
  it('cells that go on below, and empty ones, are their columns’', async () => {
    const { text, extract } = await page([
      'Minnesanteckningar, Kustrådet 2025-02-11',
      'Närvarande: Ann Ek (ordförande), Bo Lind, Cilla Frost (sekreterare)',
      {
        columns: [70, 100, 220, 390, 470],
        rows: [
          ['Nr', 'Ärende', 'Beslut', 'Ansvarig', 'Klart'],
          ['1', 'Bryggan vid\nSandviken', 'Rådet beslutar att\nlaga bryggan före\nmidsommar.', 'Bo Lind', '2025-06-15'],
          ['2', 'Rapport från\nlänsstyrelsen', '', '', ''],
          ['3', 'Städdagen', 'Rådet beslutar att\nhålla städdag den\n3 maj.', 'Ann Ek', ''],
        ],
      },
      'Nästa möte: 2025-04-08 kl. 18.00',
    ])
    expect(text.split('\n').filter(one => one.split('\t').length === 5).length).toBeGreaterThan(5)
    expect(extract.sections.map(one => [one.title, one.decisions])).toEqual([
      ['Bryggan vid Sandviken', ['Rådet beslutar att laga bryggan före midsommar.']],
      ['Rapport från länsstyrelsen', []],
      ['Städdagen', ['Rådet beslutar att hålla städdag den 3 maj.']],
    ])
    expect(extract.attendees.map(one => one.name)).toEqual(['Ann Ek', 'Bo Lind', 'Cilla Frost'])
  })

  it('headings in the middle of their columns', async () => {
    const { extract } = await page([
      'Minutes of the annual general meeting, Tern Lane Allotments, 12 March 2025',
      {
        columns: [95, 240, 400],
        rows: [['Motion', 'Proposer', 'Outcome']],
      },
      {
        columns: [70, 220, 380],
        rows: [
          ['Raise the rent to £40', 'Nell Hobbs', 'Carried'],
          ['Allow hens', 'Raj Patel', 'Lost'],
          ['Buy a second shed', 'Owen Price', 'Carried'],
        ],
      },
    ])
    expect(extract.sections.map(one => one.title)).toEqual(['Raise the rent to £40', 'Allow hens', 'Buy a second shed'])
    expect(extract.sections.map(one => one.decisions.length)).toEqual([1, 1, 1])
  })

  it('cells that stand in the middle of their rows, from top to bottom', async () => {
    const drawn: Drawn[] = [
      { y: 70, text: 'Minutes of the Water Users, 4 November 2025' },
      { y: 110, x: 70, text: 'No' },
      { y: 110, x: 110, text: 'Motion' },
      { y: 110, x: 330, text: 'Proposer' },
      { y: 110, x: 450, text: 'Outcome' },
      { y: 130, x: 110, text: 'That the weir gate be replaced this' },
      { y: 137, x: 70, text: '1' },
      { y: 137, x: 330, text: 'Ola Bright' },
      { y: 137, x: 450, text: 'Carried' },
      { y: 144, x: 110, text: 'winter for no more than £2,300' },
      { y: 164, x: 70, text: '2' },
      { y: 164, x: 110, text: 'That meters be fitted' },
      { y: 164, x: 330, text: 'Sanjay Mehta' },
      { y: 164, x: 450, text: 'Lost' },
      { y: 204, text: 'Next meeting: 2 December 2025' },
    ]
    const file = await textOfFile(await pdf(one => at(one, drawn)), 'a.pdf')
    const extract = readMinutes(file.text, { file: 'a.pdf' })
    expect(extract.sections.slice(0, 2).map(one => [one.number, one.title, one.decisions])).toEqual([
      [1, 'That the weir gate be replaced this winter for no more than £2,300', ['Carried']],
      [2, 'That meters be fitted', ['Lost']],
    ])
  })

  it('a table that goes on from the page before, without its headings', async () => {
    const { text } = await page([
      'Minnesanteckningar, Kustrådet 2025-02-11',
      {
        columns: [70, 100, 260, 430],
        rows: [
          ['4', 'Badbryggan vid\nSandvikens camping\noch kiosken', 'Rådet lagar bryggan.', 'Bo Lind'],
          ['5', 'Städdagen', 'Rådet städar den\n3 maj.', 'Ann Ek'],
          ['6', 'Lotteriet', 'Inget lotteri i år.', 'Ann Ek'],
        ],
      },
    ])
    expect(text.split('\n').slice(-6)).toEqual([
      '4\tBadbryggan vid\tRådet lagar bryggan.\tBo Lind',
      '\tSandvikens camping\t\t',
      '\toch kiosken\t\t',
      '5\tStäddagen\tRådet städar den\tAnn Ek',
      '\t\t3 maj.\t',
      '6\tLotteriet\tInget lotteri i år.\tAnn Ek',
    ])
  })

  it('a list of those present', async () => {
    const { text, extract } = await page([
      'Protokoll från Samrådsgruppen 2025-03-04',
      'Närvarande',
      {
        columns: [70, 200, 380],
        rows: [
          ['Ann Ek', 'Region Norrkust', 'ordförande'],
          ['Bo Lind', 'Föreningen Ankaret', ''],
          ['Cilla Frost', 'Björkby kommun', 'sekreterare'],
          ['Dan Håkansson', 'Föreningen Ankaret', ''],
        ],
      },
      '§ 1 Öppnande',
      'Ann Ek öppnar mötet.',
    ])
    expect(text).toMatch(/^§ 1 Öppnande$/m)
    expect(extract.attendees.map(one => [one.name, one.affiliation, one.role])).toEqual([
      ['Ann Ek', 'Region Norrkust', 'ordförande'],
      ['Bo Lind', 'Föreningen Ankaret', undefined],
      ['Cilla Frost', 'Björkby kommun', 'sekreterare'],
      ['Dan Håkansson', 'Föreningen Ankaret', undefined],
    ])
  })

  it('those who sign, side by side', async () => {
    const { extract } = await page([
      'Protokoll från vägföreningens styrelse 2025-03-04',
      'Närvarande: Ann Ek, Bo Lind, Cilla Frost',
      '§ 1 Öppnande',
      'Ann Ek öppnar mötet.',
      {
        columns: [70, 230, 390],
        rows: [
          ['Vid protokollet', 'Ordförande', 'Justeras'],
          ['', '', ''],
          ['Cilla Frost', 'Ann Ek', 'Bo Lind'],
        ],
      },
    ])
    expect([extract.secretary, extract.chair, extract.approvers]).toEqual(['Cilla Frost', 'Ann Ek', ['Bo Lind']])
  })

  it('words set wide apart are no table', async () => {
    const words =
      'Styrelsen talade länge om vägen och om hur den ska skötas under vintern, och flera tyckte olika om grus. '
    const bytes = await pdf(one => void one.text(words.repeat(6), 70, 70, { width: 160, align: 'justify' }))
    expect((await textOfFile(bytes, 'a.pdf')).text).not.toContain('\t')
  })
})

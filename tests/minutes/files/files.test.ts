import { describe, expect, it } from 'vitest'
import { textOfFile } from '../../../src/minutes/reading/aside.ts'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { archive, at, bold, counted, docx, heading, line, type Page, pdf, point, section, table } from './made.ts'

const read = async (bytes: Buffer, name: string) => {
  const file = await textOfFile(bytes, name)
  return { ...file, extract: readMinutes(file.text, { file: name, ...(file.pages && { pages: file.pages }) }) }
}
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'read',
    error => error.code,
  )
const WORDS = 'Protokoll från Björkby vägförening 2024-03-14\nNärvarande: Åsa Öberg och Bo Ek'

describe('plain text', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(WORDS, 'utf16le')])],
    ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(WORDS, 'utf16le').swap16()])],
    ['windows-1252', Buffer.from(WORDS, 'latin1')],
  ])('%s', async (_, bytes) => expect((await textOfFile(bytes, 'a.txt')).text).toContain('Åsa Öberg'))

  it('other kinds are refused with words', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])
    for (const [bytes, name] of [
      [png, 'a.png'],
      [old, 'a.doc'],
      [Buffer.from('{\\rtf1 hej}'), 'a.rtf'],
      [Buffer.from('hej'), 'a.pdf'],
      [Buffer.from('hej'), 'a.docx'],
      [archive([{ name: 'xl/workbook.xml', data: Buffer.from('<x/>') }]), 'a.xlsx'],
    ] as const)
      expect(await code(textOfFile(bytes, name))).toBe('invalid')
  })
})

describe('Word', () => {
  it('keeps headings, tables, lists, and the § that Word counts by itself', async () => {
    const bytes = await docx([
      heading('Protokoll'),
      line('Miljöutskottet, 12 mars 2024 kl. 13.00–15.10, Stadshuset i Granvik'),
      table([
        [['Närvarande'], ['Åsa Öberg (S), ordförande', 'Bo Ek (M)', 'Cilla Dahl (C)']],
        [['Frånvarande'], ['Dan Falk (V)']],
      ]),
      section('Mötets öppnande'),
      line('Ordföranden öppnar mötet.'),
      section('Svar på remiss om vattenskydd'),
      bold('Beslut'),
      line('Utskottet beslutar'),
      counted('att godkänna yttrandet, samt'),
      counted('att sända det till länsstyrelsen.'),
      section('Övrigt'),
      point('Inget.'),
    ])
    const { text, extract } = await read(bytes, 'miljo.docx')
    expect(text).toContain('§ 32 Svar på remiss')
    expect(text).toContain('a) att godkänna')
    expect(extract.date).toBe('2024-03-12')
    expect(extract.attendees.map(one => [one.name, one.present])).toEqual([
      ['Åsa Öberg', true],
      ['Bo Ek', true],
      ['Cilla Dahl', true],
      ['Dan Falk', false],
    ])
    expect(extract.sections.map(one => [one.number, one.decisions.length])).toEqual([
      [31, 0],
      [32, 2],
      [33, 0],
    ])
  })

  it('stops at 50 MB really inflated, whatever the sizes claim, and at thousands of parts', async () => {
    const zeros = Buffer.alloc(60_000_000)
    const bomb = archive([{ name: 'word/document.xml', data: zeros, claims: 10 }])
    expect(bomb.length).toBeLessThan(200_000)
    expect(await code(textOfFile(bomb, 'a.docx'))).toBe('too-long')
    const many = Array.from({ length: 10_000 }, (_, i) => ({ name: `word/${i}.xml`, data: Buffer.from('<x/>') }))
    expect(await code(textOfFile(archive(many), 'a.docx'))).toBe('too-long')
    const halves = [1, 2].map(n => ({ name: `word/${n}.xml`, data: zeros.subarray(0, 30_000_000), claims: 1 }))
    expect(await code(textOfFile(archive(halves), 'a.docx'))).toBe('too-long')
  })

  it('reads nothing from outside, and says so', async () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>'
    const xml = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document><w:body>&x;</w:body></w:document>'
    const parts = [
      { name: '_rels/.rels', data: Buffer.from(rels) },
      { name: 'word/document.xml', data: Buffer.from(xml) },
    ]
    expect(await code(textOfFile(archive(parts), 'a.docx'))).toBe('invalid')
  })

  it('a damaged one gives a clear answer, wherever it is cut or changed', async () => {
    const whole = await docx([line('Protokoll')])
    for (let cut = 4; cut < whole.length; cut += 97) {
      expect(await code(textOfFile(whole.subarray(0, cut), 'a.docx'))).toBe('invalid')
      const bent = Buffer.from(whole)
      bent[cut] = (bent[cut] ?? 0) ^ 0xff
      expect(['read', 'invalid', 'too-long']).toContain(await code(textOfFile(bent, 'a.docx')))
    }
  })
})

describe('PDF', () => {
  it('labels beside their values, headers and footers through a list, and pages of the facts', async () => {
    const bytes = await pdf(
      page => {
        const margins = (n: number) =>
          at(page, [
            { y: 30, text: 'Granviks kommun   Miljöutskottet   2024-03-12' },
            { y: 755, text: `Justerandes sign` },
            { y: 755, x: 480, text: `Sida ${n} (2)` },
          ])
        margins(1)
        at(page, [
          { y: 90, text: 'Sammanträdesprotokoll', size: 16 },
          { y: 130, text: 'Plats' },
          { y: 130, x: 200, text: 'Stadshuset' },
          { y: 145, text: 'Beslutande' },
          ...['Åsa Öberg (S), ordförande', 'Bo Ek (M)', 'Cilla Dahl (C)'].map((text, i) => ({
            y: 145 + 14 * i,
            x: 200,
            text,
          })),
          { y: 220, text: '§ 31 Svar på remiss' },
          { y: 240, text: 'Beslut' },
          { y: 255, text: 'Utskottet beslutar' },
          { y: 270, text: '1. att godkänna yttrandet, samt' },
        ])
        page.addPage()
        margins(2)
        at(page, [
          { y: 90, text: '2. att sända det till länsstyrelsen.' },
          { y: 130, text: '§ 32 Avslutning' },
          { y: 150, text: 'Ordföranden tackar och avslutar.' },
        ])
      },
      { margin: 20 },
    )
    const { extract, pages } = await read(bytes, 'a.pdf')
    expect(pages?.length).toBe(2)
    expect(extract.date).toBe('2024-03-12')
    expect(extract.attendees.map(one => one.name)).toEqual(['Åsa Öberg', 'Bo Ek', 'Cilla Dahl'])
    expect(extract.sections.map(one => [one.number, one.decisions.length, one.at?.page])).toEqual([
      [31, 2, 1],
      [32, 0, 2],
    ])
  })

  it('running text in two columns is read column by column', async () => {
    const words = 'Styrelsen talade länge om vägen och om hur den ska skötas under vintern, och flera tyckte olika. '
    const bytes = await pdf(page => {
      page.text('Protokoll från vägföreningens styrelse 2024-03-14', 70, 70)
      page.text(`§ 1 Öppnande\n${words.repeat(4)}\nSlut på vänster.`, 70, 100, { width: 215, align: 'left' })
      page.text(`§ 2 Vägen\n${words.repeat(4)}\nSlut på höger.`, 310, 104, { width: 215, align: 'left' })
    })
    const { text } = await textOfFile(bytes, 'a.pdf')
    expect(text.indexOf('Slut på vänster')).toBeLessThan(text.indexOf('§ 2 Vägen'))
    expect(text).not.toContain('\t')
  })

  it('a tagged one reads like an untagged one', async () => {
    const draw = (page: Page) => void page.text('§ 1 Öppnande', 70, 90).text('Åsa Öberg öppnade mötet.')
    const plain = await textOfFile(await pdf(draw), 'a.pdf')
    const tagged = await textOfFile(
      await pdf(
        page => {
          const root = page.struct('Document')
          page.addStructure(root)
          root.add(page.struct('H1', () => void page.text('§ 1 Öppnande', 70, 90)))
          root.add(page.struct('P', () => void page.text('Åsa Öberg öppnade mötet.')))
          root.end()
        },
        { tagged: true, pdfVersion: '1.7' },
      ),
      'a.pdf',
    )
    expect(tagged.text).toBe(plain.text)
  })

  it('a scan, a locked and a broken one give clear answers', async () => {
    const scan = await pdf(page => void page.rect(50, 50, 400, 600).fill('#888'))
    const error = await textOfFile(scan, 'a.pdf').catch(e => e)
    expect(error.code).toBe('invalid')
    expect(error.words.sv).toContain('tesseract-ocr-swe')
    const half = await pdf(page => {
      page.text('Protokoll från vägföreningens styrelse 2024-03-14')
      page.addPage().rect(50, 50, 400, 600).fill('#888')
    })
    expect((await textOfFile(half, 'a.pdf')).remarks).toHaveLength(1)
    const secret = await pdf(page => void page.text('hemligt'), { userPassword: 'x', pdfVersion: '1.7' })
    expect(await code(textOfFile(secret, 'a.pdf'))).toBe('invalid')
    const whole = await pdf(page => void page.text('Protokoll från styrelsen'))
    for (let cut = 8; cut < whole.length; cut += 1501)
      expect(['read', 'invalid']).toContain(await code(textOfFile(whole.subarray(0, cut), 'a.pdf')))
    expect(await code(textOfFile(Buffer.alloc(50_000_001), 'a.pdf'))).toBe('too-long')
  })
})

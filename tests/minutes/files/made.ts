import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { deflateRawSync } from 'node:zlib'
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import PDFDocument, { type Page } from 'pdfkit'

export type { Page } from 'pdfkit'

const FONT = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))

/** A PDF that `draw` makes, on A4, with a font that has å, ä, ö and §. */
export function pdf(draw: (page: Page) => void, options: object = {}): Promise<Buffer> {
  return new Promise(resolve => {
    const document = new PDFDocument({ size: 'A4', margin: 70, ...options })
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.font(FONT).fontSize(10)
    draw(document)
    document.end()
  })
}

export interface Drawn {
  y: number
  text: string
  x?: number
  size?: number
}
/** Text at places of its own, on one page. */
export const at = (page: Page, all: readonly Drawn[]): void => {
  for (const { x = 70, y, text, size = 10 } of all) page.fontSize(size).text(text, x, y, { lineBreak: false })
}

const cell = (lines: readonly string[]) => new TableCell({ children: lines.map(text => new Paragraph(text)) })
export const table = (rows: ReadonlyArray<ReadonlyArray<readonly string[]>>): Table =>
  new Table({ rows: rows.map(cells => new TableRow({ children: cells.map(cell) })) })
export const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] })
export const line = (text: string): Paragraph => new Paragraph(text)
export const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
/** A heading whose § Word counts by itself, from § 31. */
export const section = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, numbering: { reference: 'sections', level: 0 } })
export const point = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } })
export const counted = (text: string): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'points', level: 0 } })

export const docx = (children: Array<Paragraph | Table>): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'sections',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '§ %1', start: 31, alignment: AlignmentType.LEFT }],
          },
          {
            reference: 'points',
            levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1)', alignment: AlignmentType.LEFT }],
          },
        ],
      },
      sections: [{ children }],
    }),
  )

/** An archive of our own making, with whatever claims are asked for. */
export function archive(files: ReadonlyArray<{ name: string; data: Buffer; claims?: number }>): Buffer {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { name, data, claims } of files) {
    const packed = deflateRawSync(data, { level: 9 })
    const head = Buffer.alloc(30)
    head.write('PK\u0003\u0004')
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(claims ?? data.length, 22)
    head.writeUInt16LE(name.length, 26)
    const one = Buffer.alloc(46)
    one.write('PK\u0001\u0002')
    one.writeUInt16LE(8, 10)
    one.writeUInt32LE(packed.length, 20)
    one.writeUInt32LE(claims ?? data.length, 24)
    one.writeUInt16LE(name.length, 28)
    one.writeUInt32LE(offset, 42)
    bodies.push(head, Buffer.from(name), packed)
    list.push(one, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}

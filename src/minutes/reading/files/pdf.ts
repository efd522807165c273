import type { Extract } from '../../../domain/extract.ts'
import { type Piece, type Row, readingOrder } from './columns.ts'
import { broken, locked, scanned } from './problems.ts'
import { tabbed, withTables } from './tables.ts'

type Remarks = NonNullable<Extract['remarks']>

const MAX_PAGES = 600

interface Page {
  rows: Row[]
  height: number
}

const textOf = (row: Row, left: number): string => {
  let out = ''
  let end = left
  for (const piece of row.pieces) {
    const space = piece.x - end
    // The indent of a line that starts further in is kept, as in a text file; a wide gap divides cells.
    if (out === '') out = ' '.repeat(Math.max(0, Math.round(space / (0.5 * row.height))))
    else if (space > 1.6 * row.height) out += '\t'
    else if (space > 0.12 * row.height && !/\s$/.test(out)) out += ' '
    out += piece.text
    end = piece.x + piece.width
  }
  return out.trimEnd()
}

const shape = (row: Row): string =>
  row.pieces
    .map(piece => piece.text)
    .join(' ')
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\s+/g, '')

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Headers and footers: what stands at the same height on several pages. Of a header the first page's stays. */
function withoutMargins(pages: readonly Page[]): Row[][] {
  const seen = new Map<string, number>()
  const key = (row: Row) => `${Math.round(row.y / 4)} ${shape(row)}`
  const inMargin = (row: Row, page: Page) => row.y > page.height * 0.86 || row.y < page.height * 0.12
  for (const page of pages)
    for (const one of new Set(page.rows.filter(row => inMargin(row, page)).map(key)))
      seen.set(one, (seen.get(one) ?? 0) + 1)
  return pages.map((page, i) =>
    page.rows.filter(row => {
      if (!inMargin(row, page) || (seen.get(key(row)) ?? 0) < 2) return true
      return i === 0 && row.y > page.height / 2
    }),
  )
}

function linesOf(all: readonly Row[], body: number): string[] {
  const out: string[] = []
  const told = withTables(all)
  const rows = told.map(one => one.row)
  const left = Math.min(...rows.map(row => row.pieces[0]!.x))
  const steps = rows.slice(1).map((row, i) => rows[i]!.y - row.y)
  const step = median(steps.filter(one => one > 0))
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    const gap = before ? before.y - row.y : 0
    const columns = told[i]!.columns
    const leaves = columns === null && i > 0 && told[i - 1]!.columns !== null
    if (before && (leaves || gap > 1.35 * Math.max(step, row.height) || gap < -row.height)) out.push('')
    const text = columns ? tabbed(row, columns) : textOf(row, left)
    // Larger letters than the text's own are a heading's.
    out.push(row.height > 1.18 * body && text.length < 120 ? `# ${text.trim()}` : text)
  })
  return out
}

/** True where a page's letters are letters: a scan's spoilt text layer is mostly signs. */
const readable = (text: string): boolean => {
  const signs = text.replace(/\s/g, '').length
  const letters = text.match(/[\p{Script=Latin}\d.,:;()§/"'–-]/gu)?.length ?? 0
  return signs >= 12 && letters >= 0.75 * signs
}

interface TextItem {
  str: string
  width: number
  height: number
  transform: number[]
}

/**
 * A PDF's text, line by line as it stands on the pages. `pages[i]`: the line (1-based) that page i + 1 starts on.
 * Problems: `invalid` (damaged, with a password, a scan without text).
 */
export async function textOfPdf(bytes: Uint8Array): Promise<{ text: string; pages: number[]; remarks: Remarks }> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }).catch(
    (error: Error) => {
      throw error.name === 'PasswordException' ? locked() : broken('PDF')
    },
  )
  const found: Page[] = []
  const unread: number[] = []
  for (let n = 1; n <= Math.min(document.numPages, MAX_PAGES); n++) {
    const page = await document.getPage(n).catch(() => {
      throw broken('PDF')
    })
    const [x0 = 0, y0 = 0, x1 = 600, y1 = 800] = page.view
    const { items } = await page.getTextContent()
    const pieces = (items as TextItem[]).flatMap((item): Piece[] => {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform ?? []
      // Text that is turned (stamps and marks of signatures along the edge) is no part of the minutes.
      if (!item.str?.trim() || a <= 0 || Math.abs(b) > 0.2 * a) return []
      return [{ text: item.str.trim(), x: x - x0, y: y - y0, width: item.width, height: item.height || a }]
    })
    if (!readable(pieces.map(piece => piece.text).join(' '))) unread.push(n)
    found.push({ rows: readingOrder(pieces, x1 - x0), height: y1 - y0 })
  }
  if (unread.length === found.length) throw scanned()
  const heights = found.flatMap(page => page.rows.map(row => row.height))
  const body = median(heights)
  const lines: string[] = []
  const pages: number[] = []
  for (const rows of withoutMargins(found)) {
    pages.push(lines.length + 1)
    lines.push(...(rows.length > 0 ? linesOf(rows, body) : []))
  }
  const remarks: Remarks = []
  if (unread.length > 0)
    remarks.push({
      text: {
        sv: `Sidan ${unread.slice(0, 20).join(', ')} har ingen läsbar text: tom eller inskannad. ${scanned().words.sv.split('. ')[1]}.`,
        en: `Page ${unread.slice(0, 20).join(', ')} has no readable text: empty or scanned. ${scanned().words.en.split('. ')[1]}.`,
      },
    })
  if (document.numPages > MAX_PAGES)
    remarks.push({
      text: {
        sv: `Bara de första ${MAX_PAGES} av ${document.numPages} sidor lästes.`,
        en: `Only the first ${MAX_PAGES} of ${document.numPages} pages were read.`,
      },
    })
  return { text: lines.join('\n'), pages, remarks }
}

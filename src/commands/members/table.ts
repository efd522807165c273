import { fold } from '../../domain/names.ts'

/** A row of a table, with the line on which it starts (1-based). */
export interface Row {
  line: number
  cells: string[]
}

export type Column = 'name' | 'role' | 'party' | 'organisation' | 'email' | 'order'
export const COLUMNS: readonly Column[] = ['name', 'role', 'party', 'organisation', 'email', 'order']

const HEADINGS: Record<Column, readonly string[]> = {
  name: ['namn', 'name', 'för- och efternamn', 'full name'],
  role: ['roll', 'role', 'uppdrag', 'befattning', 'position'],
  party: ['parti', 'party'],
  organisation: ['organisation', 'organization', 'förening', 'arbetsgivare'],
  email: ['e-post', 'epost', 'e-postadress', 'mejl', 'mail', 'e-mail', 'email'],
  order: ['ordning', 'order', 'plats', 'nr', 'turordning'],
}

/**
 * Comma-separated values as spreadsheets write them (RFC 4180, also with `;`): quotes hold separators, line breaks and
 * doubled quotes; a byte order mark is skipped; empty lines are left out. A quote left open runs to the end.
 */
export function readTable(text: string): Row[] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const first = clean.split('\n').find(line => line.trim() !== '') ?? ''
  const separator = first.includes(';') || !first.includes(',') ? (first.includes('\t') ? '\t' : ';') : ','
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let start = 1
  const endCell = () => {
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some(one => one !== '')) rows.push({ line: start, cells })
    cells = []
    start = line
  }
  for (let i = 0; i < clean.length; i++) {
    const char = clean[i]!
    if (char === '"' && cell.trim() === '') {
      cell = ''
      for (i++; i < clean.length && (clean[i] !== '"' || clean[i + 1] === '"'); i++) {
        if (clean[i] === '"') i++
        if (clean[i] === '\n') line++
        cell += clean[i]
      }
    } else if (char === separator) endCell()
    else if (char === '\n') {
      line++
      endRow()
    } else cell += char
  }
  endRow()
  return rows
}

/**
 * Which column stands where. A first row that names a name column is a heading; without one the columns stand in the
 * order of `COLUMNS`. `unknown` lists headings that mean nothing here.
 */
export function columnsOf(first: Row | undefined): {
  columns: Array<Column | null>
  heading: boolean
  unknown: string[]
} {
  const found = (first?.cells ?? []).map(cell => COLUMNS.find(column => HEADINGS[column].includes(fold(cell))) ?? null)
  if (!found.includes('name')) return { columns: [...COLUMNS], heading: false, unknown: [] }
  const unknown = (first?.cells ?? []).filter((cell, i) => found[i] === null && cell !== '')
  return { columns: found, heading: true, unknown }
}

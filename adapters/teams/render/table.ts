import type { LocalBlock } from '../../../src/core/card.ts'
import type { Element } from '../out.ts'
import { line, listItem, run } from './elements.ts'

type Table = Extract<LocalBlock, { kind: 'table' }>

/** Rows of one table: a page of a message holds at least that many. */
const ROWS = 20
/** Beyond this a cell is no longer read as part of a table, and more columns than that fit no phone. */
const CELL = 300
const COLUMNS = 6

const lineOf = (columns: readonly string[], row: readonly string[]): string =>
  row
    .map((cell, i) => (cell === '' ? '' : `${columns[i] ?? ''}: ${cell}`))
    .filter(Boolean)
    .join(' · ')

const rowOf = (cells: readonly string[], width: number, bold = false): Element => ({
  type: 'TableRow',
  cells: Array.from({ length: width }, (_, i) => ({
    type: 'TableCell',
    items: cells[i] ? [line(run(cells[i].replace(/\s*\n\s*/g, ' '), { bold }))] : [],
  })),
})

/** As tables, each with the column names; as a list where a table cannot hold the words. */
export function tableElements({ columns, rows }: Table): Element[] {
  const width = Math.max(columns.length, ...rows.map(row => row.length))
  if (columns.length === 0 || width > COLUMNS || [columns, ...rows].flat().some(cell => cell.length > CELL))
    return rows.flatMap(row => listItem('•', lineOf(columns, row), undefined))
  const tables: Element[] = []
  for (let i = 0; i < rows.length; i += ROWS)
    tables.push({
      type: 'Table',
      firstRowAsHeader: true,
      gridStyle: 'default',
      columns: Array.from({ length: width }, () => ({ width: 1 })),
      rows: [rowOf(columns, width, true), ...rows.slice(i, i + ROWS).map(row => rowOf(row, width))],
    })
  return tables
}

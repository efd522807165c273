import type { LocalBlock } from '../../../src/core/card.ts'
import { LIMITS } from '../limits.ts'
import type { Look } from './buttons.ts'
import { listUnits } from './list.ts'
import { SPARE } from './text.ts'
import { grouped, letters, sectionOf, type Unit } from './unit.ts'

type Table = Extract<LocalBlock, { kind: 'table' }>

/** Beyond this a cell is no longer read as part of a table. */
const CELL = 500
/** Slack refuses empty cells. */
const EMPTY = '–'

const lineOf = (columns: readonly string[], row: readonly string[]): string =>
  row
    .map((cell, i) => (cell === '' ? '' : `${columns[i] ?? ''}: ${cell}`))
    .filter(Boolean)
    .join(' · ')

// As rich text: of Slack's `raw_text` it is not written down that nothing in it is taken for markup.
const cellOf = (text: string, bold: boolean) => ({
  type: 'rich_text' as const,
  elements: [sectionOf(letters(text === '' ? EMPTY : text, bold))],
})

/** As Slack's own tables, each with the column names; as a list where Slack has none, or its cells cannot hold the words. */
export function tableUnits({ columns, rows }: Table, look: Look): Unit[] {
  if (rows.length === 0) return []
  const tooMuch =
    !look.tables ||
    columns.length === 0 ||
    [columns, ...rows].some(row => row.length > LIMITS.tableColumns || row.some(cell => cell.length > CELL))
  if (tooMuch) return listUnits({ kind: 'list', items: rows.map(row => ({ text: lineOf(columns, row) })) }, look)
  const size = (row: readonly string[]) => row.reduce((sum, cell) => sum + cell.length + SPARE, 0)
  const width = Math.max(columns.length, ...rows.map(row => row.length))
  const filled = (row: readonly string[], bold: boolean) =>
    Array.from({ length: width }, (_, i) => cellOf(row[i] ?? '', bold))
  const room = LIMITS.tableCharacters - size(columns)
  return grouped(rows, size, room, LIMITS.tableRows - 1).map(group => ({
    blocks: [
      {
        type: 'table',
        rows: [filled(columns, true), ...group.map(row => filled(row, false))],
        column_settings: columns.slice(0, width).map(() => ({ is_wrapped: true })),
      },
    ],
    words: group.map(row => lineOf(columns, row)).join('\n'),
  }))
}

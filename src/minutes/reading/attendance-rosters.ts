import { columnsOf } from './attendance-tables.ts'
import { describe, type Entry, standsFor } from './attributes.ts'
import { cellsAt, columnAt } from './columns.ts'
import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { isOffice, nameAt } from './names.ts'
import { labelOf } from './words.ts'

/** Lists in columns that nothing is written above: "AB   Anna Berg   NO   Chair", "Norway   Berg   X". */

/** That somebody came or did not. */
const CAME = /^(?:x|✓|✔|ja|yes|y|j|närv\.?|närvarande|present|here|här|deltog|attended)$/iu
const AWAY = /^(?:[-–—]|✗|✘|nej|no|n|0|frånv\.?|frånvarande|absent|away|borta|återbud|förhinder|apologies|regrets)$/iu
/** A last name alone: "Berg", "Van Dalen". */
const LAST = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u
/** No list of people has these beside them: telephone numbers, addresses, days, what somebody is to do. */
const MONTH = '(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)\\p{Ll}*'
const ELSE = new RegExp(
  `@|(?:\\d[ –-]?){4}|\\d[/.:]\\d|[.!?]$|^\\d+$|^(?:\\p{L}+ ){5}|(?<!\\p{L})${MONTH}\\.? \\d|\\d(?:st|nd|rd|th|:e)? ${MONTH}(?!\\p{L})`,
  'iu',
)
/** Over lists of those whom it is sent to, or who are to do something. */
export const OF_OTHERS =
  /^(?:to|cc|copy|sent to|sändlista|kopia|distribution|contacts?|kontakt\p{L}*|actions?|att göra|agenda|dagordning|rota|schema|candidates|kandidater|nominat\p{L}+|förslag)(?!\p{L})/iu

interface Roster {
  people: Array<{ entry: Entry; line: Line }>
  /** How many lines it takes. */
  length: number
}

/** The lines from `index` on that stand in columns, with no blank line between. */
function rowsFrom(lines: readonly Line[], index: number): Line[] {
  const fits = (line: Line) => line.cells.length <= 6 && !line.row && line.text.length < 140 && line.level === 0
  const end = lines.findIndex(
    (line, i) =>
      i >= index &&
      ((i > index && line.gap) || !fits(line) || (cellsAt(line, false).length < 2 && !line.raw.includes('\t'))),
  )
  return lines.slice(index, end < 0 ? undefined : end)
}

function gridOf(rows: readonly Line[]): string[][] {
  const cells = rows.map(row => cellsAt(row, false))
  const widest = cells.reduce((most, row) => (row.length > most.length ? row : most))
  const starts = widest.map(({ start }) => start)
  return cells.map(row => {
    const out = starts.map(() => '')
    for (const { text, start } of row) {
      const at = columnAt(start, starts)
      out[at] = out[at] === '' ? text : `${out[at]} ${text}`
    }
    return out
  })
}

const bare = (cell: string): string => cell.replace(/\s*\([^()]*\)$/, '')
const fullName = (cell: string): boolean => nameAt(bare(cell))?.rest === ''

/** Three columns or more, of names, of where those come from and of their offices, one of them in each cell. */
const toldEachInOne = ([names = [], ...others]: ReadonlyArray<readonly string[]>): boolean =>
  others.length > 1 &&
  names.every(cell => cell === bare(cell)) &&
  others.some(column => column.some(isOffice)) &&
  !others.some(column => column.some(cell => /[,()]/.test(cell) || isFirstName(cell.split(' ')[0]!)))

/** `under`: it stands under a heading that says that they came; there only such columns are read here as tell who did, or their offices. */
export function rosterAt(lines: readonly Line[], index: number, under: boolean): Roster | null {
  const first = lines[index]!
  if (first.cells.length < 2 || (!under && !first.gap) || columnsOf(first) !== null) return null
  const rows = rowsFrom(lines, index)
  if (rows.length < 3) return null
  const above = lines[index - 1]
  if (
    !under &&
    (above === undefined || /:$/.test(above.text) || OF_OTHERS.test(above.text) || labelOf(above)?.value === '')
  )
    return null
  const grid = gridOf(rows)
  const columns = grid[0]!.map((_, at) => grid.map(row => row[at]!))
  const distinct = (column: readonly string[]) => new Set(column).size === column.length
  const marked = columns.findIndex(
    column => column.every(cell => CAME.test(cell) || AWAY.test(cell)) && column.some(cell => CAME.test(cell)),
  )
  const full = columns.findIndex(column => distinct(column) && column.every(fullName))
  const lasts = columns.flatMap((column, at) =>
    at !== marked && distinct(column) && column.every(cell => LAST.test(cell) && !isOffice(cell)) ? [at] : [],
  )
  const name = full >= 0 ? full : marked >= 0 && lasts.length === 1 ? lasts[0]! : -1
  if (name < 0) return null
  const letters = columns.findIndex(
    (column, at) => at !== name && column.every((cell, row) => standsFor(cell, bare(columns[name]![row]!))),
  )
  const others = columns.flatMap((_, at) => (at === name || at === marked || at === letters ? [] : [at]))
  if (others.some(at => columns[at]!.some(cell => ELSE.test(cell)))) return null
  if (under && marked < 0 && !(name === 0 && toldEachInOne(columns))) return null
  const known = columns[name]!.filter(cell => isFirstName(cell.split(' ')[0]!)).length
  if (!under && marked < 0 && letters < 0 && known * 2 < rows.length) return null
  // "NO", "NL", "IE": where they come from, and no "no".
  const sides = new Set(
    others.filter(at => columns[at]!.filter(cell => /^\p{Lu}{2,5}$/u.test(cell)).length * 2 > rows.length),
  )
  const people = grid.map((row, i) => {
    const entry: Entry = { name: nameAt(bare(row[name]!))?.name ?? bare(row[name]!) }
    describe(entry, row[name]!.slice(bare(row[name]!).length))
    for (const at of others) {
      const cell = row[at]!
      if (cell === '') continue
      if (sides.has(at) && !isOffice(cell)) entry.affiliation ??= cell
      else describe(entry, cell)
    }
    if (marked >= 0) entry.present = CAME.test(row[marked]!)
    return { entry, line: rows[i]! }
  })
  return { people, length: rows.length }
}

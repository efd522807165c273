import type { Row } from './columns.ts'

/** Tables on a page: rows whose pieces stand in the same columns, so that every cell is known, and the empty ones too. */

/** Wider than between words, in heights of the letters: what stands behind is another cell, where a column begins there. */
const BETWEEN = 0.45
/** So wide a gap divides cells wherever it is. */
const WIDE = 1.6
/** Points that a column's cells may begin apart. */
const SLACK = 2.5
/** A table's rows beside the first: fewer may stand so by chance. */
const LEAST = 2

/** Pieces that read as one: words with no more than a blank between. */
interface Run {
  text: string
  x: number
  end: number
  /** From the run before it. */
  gap: number
}

function runsOf(row: Row): Run[] {
  const out: Run[] = []
  for (const { text, x, width } of row.pieces) {
    const last = out.at(-1)
    const gap = last ? x - last.end : 0
    if (last && gap <= BETWEEN * row.height) {
      last.text += `${gap > 0.12 * row.height ? ' ' : ''}${text}`
      last.end = x + width
    } else out.push({ text, x, end: x + width, gap })
  }
  return out
}

const columnOf = (x: number, starts: readonly number[]): number => starts.findLastIndex(start => start <= x + SLACK)

/** Whether a row fits columns: it begins where one does, and no cell runs into the next. */
const fits = (runs: readonly Run[], starts: readonly number[]): boolean =>
  starts.some(start => Math.abs(start - runs[0]!.x) <= SLACK) &&
  runs.every(({ x, end }) => columnOf(x, starts) >= 0 && columnOf(x, starts) === columnOf(end - 2 * SLACK, starts))

/** As {@link fits}, for a row of headings: they may stand in the middle of their columns. */
const heads = (runs: readonly Run[], starts: readonly number[]): boolean =>
  runs.length > 2 &&
  new Set(runs.map(({ x }) => columnOf(x, starts))).size === runs.length &&
  runs.every(({ x, end }) => columnOf(x, starts) >= 0 && columnOf(x, starts) === columnOf(end - 2 * SLACK, starts))

/** Columns that only a later row fills, where no row before it runs over their beginning. */
function widened(starts: readonly number[], runs: readonly Run[], height: number, above: readonly Run[][]): number[] {
  const more = runs.filter(
    ({ x, gap }, i) =>
      (gap > WIDE * height || (i === 0 && x > starts[0]! + WIDE * height)) &&
      starts.every(start => Math.abs(start - x) > 3 * SLACK) &&
      !above.some(row => row.some(one => one.x < x - SLACK && one.end > x + SLACK)),
  )
  return [...starts, ...more.map(one => one.x)].sort((a, b) => a - b)
}

/**
 * The columns of each row of a page that is one of a table: where they begin, in points from the left; null for any other row. A table
 * has three columns or more: of two, the second may be what is told beside a label.
 */
function tablesOf(rows: readonly Row[]): Array<number[] | null> {
  const out: Array<number[] | null> = rows.map(() => null)
  const runs = rows.map(runsOf)
  for (let first = 0; first < rows.length; first++) {
    if (out[first] !== null || runs[first]!.length < 3) continue
    let starts = runs[first]!.map(run => run.x)
    let end = first + 1
    let filled = 0
    for (; end < rows.length; end++) {
      const wider = widened(starts, runs[end]!, rows[end]!.height, runs.slice(first, end))
      if (!fits(runs[end]!, wider)) break
      starts = wider
      if (new Set(runs[end]!.map(({ x }) => columnOf(x, starts))).size > 1) filled++
    }
    // Short lines below, set off from it, are none of it.
    const down = (at: number) => rows[at - 1]!.y - rows[at]!.y
    const step = Math.min(...rows.slice(first + 1, end).map((_, i) => down(first + 1 + i)))
    const full = runs.slice(0, end).findLastIndex(row => row.length > 1)
    const below = rows.findIndex((_, at) => at > full && at < end && down(at) > 1.35 * step)
    if (below > 0) end = below
    // A cell's upper lines stand above the middle of their row.
    let top = first
    const above = (at: number) => rows[at]!.y - rows[at + 1]!.y <= 1.2 * rows[at]!.height
    while (top > 0 && out[top - 1] === null && runs[top - 1]!.length === 1 && above(top - 1)) {
      if (!fits(runs[top - 1]!, starts) || columnOf(runs[top - 1]![0]!.x, starts) === 0) break
      top--
    }
    const headed = top > 0 && out[top - 1] === null && heads(runs[top - 1]!, starts) ? 1 : 0
    if (filled + headed < LEAST) continue
    for (let at = top - headed; at < end; at++) out[at] = starts
    first = end - 1
  }
  return out
}

/** The lines of a table of which the rest of the row stands at half their height, as one row of it. */
function wholeRow(lines: readonly Row[], middle: Row, starts: readonly number[]): Row {
  const runs = lines.flatMap(runsOf)
  const pieces = starts.flatMap((x, column) => {
    const own = runs.filter(run => columnOf(run.x, starts) === column)
    return own.length === 0
      ? []
      : [{ text: own.map(run => run.text).join(' '), x, y: middle.y, width: 1, height: middle.height }]
  })
  return { pieces, y: middle.y, height: middle.height }
}

/** How far above a row the line right before it stands. */
const lowest = (rows: readonly Row[], row: Row): number => rows[rows.indexOf(row) - 1]!.y - row.y

/**
 * A page's rows, each with the columns of its table or null: of a table whose cells are centred from top to bottom, the lines above and
 * below the middle are one row with it. That it is so is seen right below the headings: the first line stands nearer to what is below it.
 */
export function withTables(rows: readonly Row[]): Array<{ row: Row; columns: number[] | null }> {
  const tables = tablesOf(rows)
  const out: Array<{ row: Row; columns: number[] | null }> = []
  for (let first = 0; first < rows.length; ) {
    const columns = tables[first]!
    let end = first + 1
    while (columns !== null && end < rows.length && tables[end] === columns) end++
    const isMiddle = (row: Row) => {
      const runs = runsOf(row)
      return runs.length > 1 || columnOf(runs[0]!.x, columns!) === 0
    }
    const body = rows.slice(first + 1, end)
    const middles = columns === null ? [] : body.filter(isMiddle)
    const [upper] = body
    const centred =
      middles[0] !== undefined && upper !== middles[0] && rows[first]!.y - upper!.y > 1.1 * lowest(body, middles[0])
    out.push({ row: rows[first]!, columns })
    if (!centred) out.push(...body.map(row => ({ row, columns })))
    else
      for (const middle of middles) {
        const nearest = (row: Row) =>
          middles.reduce((best, one) => (Math.abs(one.y - row.y) < Math.abs(best.y - row.y) ? one : best))
        const lines = body.filter(row => nearest(row) === middle)
        out.push({ row: wholeRow(lines, middle, columns!), columns })
      }
    first = end
  }
  return out
}

/** A row's cells, with a tab between each column and the next, the empty ones too. */
export function tabbed(row: Row, starts: readonly number[]): string {
  let out = ''
  let at = 0
  for (const { text, x } of runsOf(row)) {
    const column = columnOf(x, starts)
    if (column > at) out += '\t'.repeat(column - at)
    else if (out !== '' && !out.endsWith('\t')) out += ' '
    out += text
    at = Math.max(at, column)
  }
  return out + '\t'.repeat(starts.length - 1 - at)
}

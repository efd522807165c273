/** Votes person by person in a table: which side each mark stands under, said in words, for without columns nobody can tell. */
import type { Line } from './lines.ts'

const SIDE = /(?<!\p{L})(?:ja|nej|avst(?:år|od|ått)|yes|no|for|against|abstain(?:ed|s)?|aye|nay)(?!\p{L})/giu
const MARK = /(?<![\p{L}\d])(?:[xX×✓✔●*]|1)(?![\p{L}\d])/gu

const SUM = /^(?:summa|sum|totalt?|antal)/i

interface Column {
  side: string
  middle: number
}

/** The columns of a line that heads such a table; none where it is no such line. */
function columnsOf({ raw, cells }: Line): Column[] {
  const sides = [...raw.matchAll(SIDE)].map(match => ({ side: match[0], middle: match.index + match[0].length / 2 }))
  const bare = cells.filter(cell => cell.match(SIDE)?.[0]?.length === cell.length).length
  return sides.length >= 2 && bare === sides.length ? sides : []
}

/** Lines of such tables, with the side that each mark stands under: "Åsa Dal (C): Nej". */
export function voteRows(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const said = new Map<Line, string>()
  let columns: Column[] = []
  for (const line of lines) {
    const heads = columnsOf(line)
    if (heads.length > 0) {
      columns = heads
      continue
    }
    if (columns.length === 0) continue
    const [name = ''] = line.cells
    const marks = [...line.raw.matchAll(MARK)].filter(mark => mark.index >= columns[0]!.middle - 12)
    if (line.cells.length < 2 || !/^\p{Lu}/u.test(name)) {
      columns = []
      continue
    }
    if (marks.length !== 1 || SUM.test(name)) continue
    const at = marks[0]!.index + 0.5
    const near = [...columns].sort((a, b) => Math.abs(a.middle - at) - Math.abs(b.middle - at))
    const [first, second] = near
    // A mark between two columns is under neither.
    if (first && second && Math.abs(second.middle - at) - Math.abs(first.middle - at) < 2) continue
    said.set(line, `${name}: ${first!.side}`)
  }
  return said
}

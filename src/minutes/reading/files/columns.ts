/** A run of text on a page; `x` from the left and `y` from the bottom, in points. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** A line of the page, its pieces from left to right. */
export interface Row {
  pieces: Piece[]
  y: number
  height: number
}

const ends = (piece: Piece): number => piece.x + piece.width

/** Pieces at the same height are a line, whatever order they were drawn in. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - piece.y) <= 0.4 * Math.max(row.height, piece.height)) {
      row.pieces.push(piece)
      row.height = Math.max(row.height, piece.height)
    } else rows.push({ pieces: [piece], y: piece.y, height: piece.height })
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x)
  return rows
}

const crosses = (row: Row, at: number): boolean =>
  row.pieces.some((piece, i) => {
    const next = row.pieces[i + 1]
    if (piece.x < at && ends(piece) > at) return true
    // Words of one line, drawn apart, with the place between them by chance.
    return next !== undefined && ends(piece) <= at && next.x >= at && next.x - ends(piece) < 0.9 * row.height
  })

/** The part of a column's width that its lines fill, at the median. */
function filled(rows: readonly Row[], width: number): number {
  const parts = rows.map(row => (ends(row.pieces.at(-1)!) - row.pieces[0]!.x) / width).sort((a, b) => a - b)
  return parts[Math.floor(parts.length / 2)] ?? 0
}

/**
 * A page's lines in reading order. Two columns of running text are read one after the other; labels with their values beside
 * them, and lists side by side, stay on their lines.
 */
export function readingOrder(pieces: readonly Piece[], pageWidth: number): Row[] {
  const rows = rowsOf(pieces)
  let best = { at: 0, crossing: Number.POSITIVE_INFINITY }
  for (let at = pageWidth * 0.35; at <= pageWidth * 0.65; at += 3) {
    const crossing = rows.filter(row => crosses(row, at)).length
    if (crossing < best.crossing) best = { at, crossing }
  }
  const sides = (from: readonly Row[]) => {
    const all = from.flatMap(row => row.pieces)
    return [rowsOf(all.filter(one => ends(one) <= best.at)), rowsOf(all.filter(one => one.x >= best.at))] as const
  }
  const [left, right] = sides(rows.filter(row => !crosses(row, best.at)))
  const leftEdge = Math.min(...left.map(row => row.pieces[0]!.x))
  const rightEdge = Math.max(...right.map(row => ends(row.pieces.at(-1)!)))
  const columns =
    best.crossing * 3 <= rows.length &&
    left.length >= 5 &&
    right.length >= 5 &&
    filled(left, best.at - leftEdge) > 0.7 &&
    filled(right, rightEdge - best.at) > 0.7
  if (!columns) return rows
  const out: Row[] = []
  let part: Row[] = []
  const flush = () => {
    out.push(...sides(part).flat())
    part = []
  }
  for (const row of rows)
    if (crosses(row, best.at)) {
      flush()
      out.push(row)
    } else part.push(row)
  flush()
  return out
}

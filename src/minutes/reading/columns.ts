import type { Line } from './lines.ts'

/** A line's cells with the column each begins in; `narrow`: where two blanks part them already. */
export function cellsAt(line: Line, narrow: boolean): Array<{ text: string; start: number }> {
  if (line.row) return line.cells.map((text, start) => ({ text, start }))
  const tabs = line.raw.includes('\t')
  const pieces = tabs ? line.raw.split('\t') : [line.raw]
  return pieces.flatMap((piece, tab) =>
    [...piece.matchAll(narrow ? /\S+(?: \S+)*/g : /\S+(?: {1,2}\S+)*/g)].map(match => ({
      text: match[0].replace(/\*\*/g, '').trim(),
      start: tabs ? tab : match.index,
    })),
  )
}

/** The column whose heading starts nearest. */
export const columnAt = (start: number, starts: readonly number[]): number =>
  starts.reduce((best, own, i) => (Math.abs(own - start) < Math.abs(starts[best]! - start) ? i : best), 0)

import type { Line } from './lines.ts'
import { endsSentence, sentencesOf } from './sentences.ts'

/** A paragraph, a point of a list or a row of a table: lines that read as one. */
export interface Block {
  text: string
  from: number
  to: number
  bullet: string
  row: boolean
  cells: string[]
  gap: boolean
  by?: string
  /** Whether its box is ticked, where it has one. */
  ticked?: boolean
}

export interface Sentence {
  text: string
  from: number
  to: number
  /** Place in the block: 0 is its first sentence. */
  index: number
  block: Block
}

const asBlock = (line: Line): Block => ({
  text: line.text,
  from: line.from,
  to: line.to,
  bullet: line.bullet,
  row: line.row,
  cells: line.cells,
  gap: line.gap,
  ...(line.by !== undefined && { by: line.by }),
  ...(line.ticked !== undefined && { ticked: line.ticked }),
})

const WIDEST = 130
const ROW = /^(?:\d{4}-\d\d-\d\d\s|\d{1,2}(?:\s\p{L}{3,9}|\/\d{1,2})(?:\s\d{4})?\s?[–:-]\s)/u

/** "ordförande på ett år: Anna Ek", "Deputies (one year): Ed Orr": an office, or whatever else, and who. */
const LABELLED = /^\p{L}[\p{L}\d ,()/–-]{2,60}:\s+\p{Lu}\p{Ll}/u
/** A list of such lines, whichever letter they begin with. */
const listed = (line: Line, beside: Line | undefined): boolean =>
  beside !== undefined && LABELLED.test(line.text) && LABELLED.test(beside.text)

/** `width`: of the widest line. Wider than a page means that each paragraph has a line of its own. */
const continues = (last: Line, lastLine: Line, line: Line, width: number): boolean => {
  if (line.gap || line.bullet || line.row || last.row || line.level || line.cells.length > 1) return false
  if (/^(?:(?:samt|och|dels)\s+)?(?:att|föreslår)\b/.test(line.text)) return false
  // Clauses of a list: "to establish …, / to allocate …"
  if (/^to \p{Ll}/u.test(line.text) && /(?:[,;:]|[,;] and)$|^to \p{Ll}/u.test(lastLine.text)) return false
  // A full stop ends it, even where the next writer spares the capital.
  if (/^\p{Ll}/u.test(line.text)) return !endsSentence(lastLine.text)
  // "seconded by / Marian: that the quotation be accepted"
  if (/(?:moved|proposed|seconded) by$/i.test(lastLine.text)) return true
  if (/^(?:<[^<>]{1,30}>|[\p{L}_ .-]{1,30}(?: \d{1,2}(?:\.\d)?)?:\s|\p{Lu}[\p{L} +&-]{2,50}\s[–-]\s)/u.test(line.text))
    return false
  if (/(?:,|\s(?:och|samt|and|or|of|the|by|from|av|för|från|med|till|to|i|på|vid))$/.test(lastLine.text)) return true
  // A row of a list by date.
  if (ROW.test(line.text) || ROW.test(lastLine.text)) return false
  if (/[.!?:]$/.test(lastLine.text) || width > WIDEST || lastLine.text.length < 60) return false
  return lastLine.text.length + line.text.indexOf(' ') + 1 >= width * 0.85
}

/** Lines that were only wrapped become one again; points, rows and att-clauses stay apart. `may`: whether these two may at all. */
export function unwrapped(lines: readonly Line[], may: (last: string, line: Line) => boolean = () => true): Line[] {
  const out: Line[] = []
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0)
  const pieces: string[] = []
  let lastLine: Line | undefined
  const close = () => {
    const last = out.at(-1)
    if (last && pieces.length > 0) {
      last.text = [last.text, ...pieces.splice(0)].join(' ')
      last.cells = [last.text]
    }
  }
  for (const [i, line] of lines.entries()) {
    const last = out.at(-1)
    const next = lines[i + 1]
    if (
      last &&
      lastLine &&
      last.text.length < 20_000 &&
      !listed(line, last) &&
      !listed(line, next?.gap ? undefined : next) &&
      continues(last, lastLine, line, width) &&
      may(lastLine.text, line)
    ) {
      pieces.push(line.text)
      last.to = line.to
    } else {
      close()
      out.push({ ...line })
    }
    lastLine = line
  }
  close()
  return out
}

export const blocksOf = (lines: readonly Line[]): Block[] => unwrapped(lines).map(asBlock)

/** Sentences of the blocks, each with the lines of its block. */
export const sentencesIn = (blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap(block =>
    block.row
      ? []
      : sentencesOf(block.text).map((text, index) => ({ text, from: block.from, to: block.to, index, block })),
  )

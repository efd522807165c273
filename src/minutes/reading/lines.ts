import { undisguised } from '../../domain/names.ts'
import { masked } from './mask.ts'
import { mend, wornOut } from './mend.ts'

/** One line of the document as the rules see it. */
export interface Line {
  /** 1-based, first and last line of the file's text that it was made from. */
  from: number
  to: number
  /** Without marks, bullets and surplus white space. */
  text: string
  /** Markdown's level 1-6, or 7 for a line that is bold as a whole; 0: no heading by its marks. */
  level: number
  /** The bullet or number that stood before it: "-", "1.", "a)". */
  bullet: string
  /** A blank line, or the start of the document, comes before. */
  gap: boolean
  indent: number
  /** What tabs, bars or wide gaps keep apart; one cell where nothing does. */
  cells: string[]
  /** It came from a table drawn with bars. */
  row: boolean
  /** Who wrote it, in a chat. */
  by?: string
  /** The box or mark before it: ticked or not. */
  ticked?: boolean
  /** As it stood, white space and all: what stands in which column. */
  raw: string
}

/** No sentence is longer; what is, is not minutes and must not cost more than its length. */
const LONGEST = 20_000

const BULLET = /^(?:([-=]>|[-–—•·●▪*+►→]|\d{1,2}[.)]|\(?[a-zåäö][.)]|\(?[A-ZÅÄÖ]\))\s+)(?=\S)/
const CHECKBOX = /^(?:\[([ xX✓]?)\]|([✓✔☑✅])|([✗✘☐☒❌]))\s+/u
const RULE = /^[\s|:+=_.*-]*$/

const unmarked = (text: string): string =>
  text
    .replace(/\[([^[\]]{0,400})\]\([^()\s]{0,400}\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|~>-])/g, '$1')
    .replace(/\*{2,3}|(?<!\p{L}|_)__|__(?!\p{L}|_)|`/gu, '')
    .replace(/(?<![\p{L}\d*])\*(?=\S)|(?<=\S)\*(?![\p{L}\d*])/gu, '')
    .trim()

function lineOf(original: string, n: number, gap: boolean): Line | null {
  const raw = original
  const indent = raw.length - raw.trimStart().length
  let rest = raw.trim()
  if (rest === '' || RULE.test(rest)) return null
  let level = 0
  const hashes = /^(#{1,6})\s+/.exec(rest)
  if (hashes) {
    level = hashes[1]!.length
    rest = rest.slice(hashes[0].length).replace(/\s+#+$/, '')
  } else if (/^(?:\*\*|__)[^*]+(?:\*\*|__):?$/.test(rest)) level = 7
  rest = rest.replace(/^(?:>\s?)+(?=\S)/, '')
  const row = rest.startsWith('|') && rest.indexOf('|', 1) > 0
  const cells = row
    ? rest
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(cell => unmarked(cell))
    : rest
        .split(/\t+| {3,}/)
        .map(cell => unmarked(cell))
        .filter(cell => cell !== '')
  let text = unmarked(row ? cells.join(', ') : rest.replace(/\s+/g, ' '))
  const mark = row || level > 0 ? null : BULLET.exec(text)
  if (mark) {
    text = text.slice(mark[0].length)
    cells[0] = (cells[0] ?? '').replace(BULLET, '')
    if (cells.length > 1 && cells[0] === mark[1]) cells.shift()
  }
  const box = row || level > 0 ? null : CHECKBOX.exec(text)
  if (box) {
    text = text.slice(box[0].length)
    cells[0] = (cells[0] ?? '').replace(CHECKBOX, '')
    if (cells.length > 1 && cells[0] === '') cells.shift()
  }
  const ticked = box ? box[2] !== undefined || /[xX✓]/.test(box[1] ?? '') : undefined
  return text === ''
    ? null
    : {
        from: n,
        to: n,
        text,
        level,
        bullet: mark?.[1] ?? (box ? '-' : ''),
        gap,
        indent,
        cells,
        row,
        ...(ticked !== undefined && { ticked }),
        raw: original,
      }
}

const INLINE =
  /(?<=[.;,)\d])\s+(?=(?:Plats|Tid|Datum|Lokal|Ordförande|Sekreterare|Mötessekreterare|Justerare|Antecknat av|Place|Time|Venue|Where|Date|Notes|Minutes|Chair|Clerk|Secretary):\s+[\p{L}\d@])/u

/** Several fields of a form on one line ("Ordförande: A  Sekreterare: B") are lines of their own. */
function fieldsOf(line: string): string[] {
  const bold = line.split(/(?<=\S)\s+(?=\*\*[^*:]{2,40}:\*\*)/)
  if (bold.length > 1) return bold
  const cells = line.trim().startsWith('|') ? [line] : line.trim().split(/\t+| {3,}/)
  // "… and Bo Ek.    Apologies: Cilla Dahl."
  if (cells.length === 2 && /[.;]$/.test(cells[0]!) && /^\p{Lu}[\p{L} ]{3,30}:\s/u.test(cells[1]!)) return cells
  if (cells.length > 1 && cells.every(cell => /^\p{L}[^:]{1,40}:\s+[\p{L}\d]/u.test(cell))) return cells
  // "Plats: Regionhuset, Kärnan. Tid: 09.30-11.50", "Datum: 2017-04-22, Plats: Bygdegården"
  const inline = line.length < 200 ? line.split(INLINE) : [line]
  return inline.length > 1 && !line.trimStart().startsWith('|') ? inline : [line]
}

/** A table whose rows have bars between their cells and none outside: "1 | Roof | Two offers", with the like of it above or below. */
function barred(lines: readonly string[]): string[] {
  const bars = lines.map(line =>
    /^\s*\|/.test(line) ? 0 : (line.slice(0, LONGEST).match(/\s\|(?=\s|$)/g) ?? []).length,
  )
  return lines.map((line, i) =>
    bars[i]! >= 2 && (bars[i] === bars[i - 1] || bars[i] === bars[i + 1]) ? `| ${line.trim()} |` : line,
  )
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * The text as numbered lines, personal identity numbers masked; `maskedAt` are the lines that held one, `mendedAt` those that a
 * scan had spoilt.
 */
export function linesOf(text: string): { lines: Line[]; maskedAt: number[]; tooLong: number[]; mendedAt: number[] } {
  const lines: Line[] = []
  const maskedAt: number[] = []
  const tooLong: number[] = []
  const mendedAt: number[] = []
  const worn = wornOut(text)
  let gap = true
  barred(text.split(/\r\n|\n|\r/)).forEach((original, i) => {
    if (original.length > LONGEST) tooLong.push(i + 1)
    const seen = original
      .slice(0, LONGEST)
      .normalize('NFC')
      .replace(UNSEEN, '')
      .replace(/[\u00a0\u2007\u202f\f\v]/g, ' ')
      .replace(/[\u2010\u2011]/g, '-')
    const safe = masked(FOREIGN.test(seen) ? undisguised(seen) : seen)
    if (safe.count > 0) maskedAt.push(i + 1)
    const mended = mend(safe.text, worn)
    if (mended !== safe.text) mendedAt.push(i + 1)
    const found = fieldsOf(mended).flatMap((field, n) => lineOf(field, i + 1, gap && n === 0) ?? [])
    for (const line of found) lines.push(line)
    gap = found.length === 0 && (gap || seen.trim() === '' || RULE.test(seen.trim()))
  })
  return { lines, maskedAt, tooLong, mendedAt }
}

/** A line that stands for another one, or for a piece of it: the same place, told in other words, as a paragraph's first unless `more` says otherwise. */
export const retold = (line: Line, text: string, more: Partial<Line> = {}): Line => ({
  ...line,
  text,
  cells: [text],
  row: false,
  bullet: '',
  level: 0,
  gap: true,
  ...more,
})

/** Words that were divided at the line's end are made whole. A hyphen before "och" is a shortened compound and stays. */
export function joined(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out.at(-1)
    const divided =
      last &&
      last.text.length < 2000 &&
      /\p{L}-$/u.test(last.text.slice(-3)) &&
      !last.level &&
      !line.gap &&
      !line.bullet &&
      line.cells.length === 1
    if (divided && /^\p{Ll}/u.test(line.text) && !/^(?:och|eller|samt|respektive|and|or)\b/.test(line.text)) {
      const text = last.text.slice(0, -1) + line.text
      const cells = [...last.cells.slice(0, -1), (last.cells.at(-1) ?? '').replace(/-$/, '') + line.text]
      out[out.length - 1] = { ...last, text, cells, to: line.to }
    } else out.push(line)
  }
  return out
}

import { cellsAt } from './columns.ts'
import { EMPTY, LABELS } from './decision-tables.ts'
import { type Line, retold } from './lines.ts'
import { type Column, keyOf, namesByNumber, type Table, tableOf } from './matter-columns.ts'
import { ownersIn, whoseIn } from './matter-owners.ts'
import { isBareOutcome } from './outcomes.ts'
import { endsSentence, sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

/** "5–3 (Bo, Ulla och Per ville vänta).", "4 against 1." */
const COUNTED = /^\d{1,3} ?(?:[-–:]|mot|against|to) ?\d{1,3}(?:[ .,;]*(?:$|\())/i

/** "Inte avgjort.", "None.", "Info.", "Öppen fråga, upp igen i maj.": in the column for what was decided, that nothing was. */
const NOTHING =
  /^(?:inget(?: (?:beslut|avgjort|bestämt))?|ingenting|(?:inte|ej) (?:avgjort|bestämt|beslutat|klart|färdigt)|(?:avgjordes|beslutades) (?:inte|ej)|vi blev inte klara|nothing(?: (?:decided|settled|agreed))?|none|no (?:decision|outcome)|not (?:settled|decided|agreed|resolved)|undecided|unresolved)(?: (?:än|ännu|idag|i dag|yet|today))?[.!]?$|^(?:(?:endast |bara |till )?info(?:rmation)?|för kännedom|öppen fråga|ingen slutsats|inget(?: att besluta| mer)|ingen åtgärd|n\/a|talked only|discussion only|for information|no conclusion)(?=[.,;]|$)/iu

/** A row of a table: the cells of each column, and the lines it stands on. */
interface Row {
  line: Line
  to: number
  cells: string[][]
}

const NUMBERED = /^\d{1,3}(?:\.\d{1,3})?[.)]?(?:\s|$)/

/** Which column each piece of a line stands under; null where one begins where no column does. Two blanks may stand within a cell. */
function columnsUnder(pieces: ReadonlyArray<{ start: number }>, { starts, spaced }: Table): number[] | null {
  const slack = spaced ? 2 : 0
  const under = pieces.map(({ start }) => starts.findLastIndex(own => own <= start + slack))
  const begins = pieces.every(
    ({ start }, i) =>
      under[i] === 0 || under[i] === under[i - 1] || Math.abs(start - (starts[under[i]!] ?? -9)) <= slack,
  )
  return begins ? under : null
}

/** A line's cells by the table's columns; where blank cells are lost, the first is the matter and a name at the end is whose it is. */
function cellsOf(line: Line, table: Table): string[][] {
  const { columns } = table
  const bullet = /^\d{1,3}[.)]$/.test(line.bullet) ? `${line.bullet} ` : ''
  const cells = line.cells.map((cell, i) => (i === 0 ? bullet + cell : cell))
  const guessed = (cell: string, i: number): Column => {
    if (!columns.includes('matter'))
      return i === 0 ? 'decision' : columns.includes('who') && ownersIn(cell) !== null ? 'who' : 'when'
    if (i === 0 && NUMBERED.test(cell)) return 'matter'
    return i > 0 && i === cells.length - 1 && columns.includes('who') && ownersIn(cell) !== null ? 'who' : 'said'
  }
  const narrow = cellsAt(line, true)
  const under = cells.length === columns.length ? null : columnsUnder(narrow, table)
  const row = under
    ? columns.map((_, at) => narrow.flatMap(({ text }, i) => (under[i] === at ? [text] : [])).join(' '))
    : [cells, ...(line.row ? [] : [narrow.map(({ text }) => text)])].find(one => one.length === columns.length)
  const placed = row
    ? row.map((text, at) => ({ text, at }))
    : cells.map((text, i) => ({ text, at: columns.indexOf(guessed(text, i)) }))
  return columns.map((_, at) => placed.flatMap(one => (one.at === at && !EMPTY.test(one.text) ? [one.text] : [])))
}

/** Text that goes on below, in the same cell; a divided word is made whole. */
const goesOn = (above: string, below: string): string =>
  /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(below) && !/^(?:och|eller|samt|and|or)(?!\p{L})/u.test(below)
    ? above.slice(0, -1) + below
    : `${above} ${below}`

/** So far in, a line is in a column behind the first. */
const FAR_OUT = 12

/** Whether blank lines stand between the rows that begin here. */
function standApart(lines: readonly Line[], first: number): boolean {
  const inColumns = (line: Line) => line.cells.length > 1 || line.raw.includes('\t')
  const end = lines.findIndex((line, i) => i > first && line.gap && !inColumns(line))
  return lines.slice(first + 1, end < 0 ? undefined : end).some(line => line.gap)
}

/** The row that a line starts or, being more of it, belongs to; null where the table has ended. `apart`: blank lines part its rows. */
function rowIn(line: Line, table: Table, rows: readonly Row[], apart: boolean): Row | null {
  const { columns, starts, spaced } = table
  const signed = labelOf({ ...line, text: line.cells[0] ?? '', cells: [line.cells[0] ?? ''] })?.kind
  if (signed === 'secretary' || signed === 'approvers' || signed === 'chair') return null
  const last = rows.at(-1)
  const tabs = line.raw.includes('\t')
  const parted = line.row || line.cells.length > 1 || tabs
  const narrow = cellsAt(line, true)
  const far = !parted && line.indent >= (spaced ? Math.min(FAR_OUT, starts[1]! - 2) : FAR_OUT)
  const inLine = spaced && narrow.length > 1 && columnsUnder(narrow, table) !== null
  // More of the matter's name, set in below its number.
  const within = spaced && !line.gap && !line.bullet && line.indent > starts[0]! && line.raw.length < starts[1]!
  if (!(parted || far || inLine || (within && last)))
    return last && !last.line.row && !line.bullet && !line.gap ? alone(line, table, last) : null
  const cells = cellsOf(line, table)
  const number = columns.indexOf('number')
  const matter = cells[keyOf(table)]!
  const isNumbered = (those: readonly string[][]) =>
    number >= 0 ? those[number]!.length > 0 : NUMBERED.test(those[keyOf(table)]![0] ?? '')
  // Rows told apart by blank lines or by numbers, or by how their matters begin: what does not is more of the one above.
  const [first] = rows
  const wrapped =
    first !== undefined &&
    !line.row &&
    !line.gap &&
    (apart ||
      isNumbered(first.cells) ||
      (/^\p{Ll}/u.test(matter[0] ?? '') && !/^\p{Ll}/u.test(first.cells[keyOf(table)]![0] ?? '')))
  const begins = isNumbered(cells) || (matter.length > 0 && !wrapped)
  if (!last || begins) return { line, to: line.to, cells }
  // Between tabs, a line may be more of the cells above, or paragraphs of their own.
  const open = cells.some(([first = ''], i) => {
    const above = last.cells[i]!.at(-1)
    const text = columns[i] !== 'who' && columns[i] !== 'when'
    return first !== '' && above !== undefined && (/^\p{Ll}/u.test(first) || (text && !endsSentence(above)))
  })
  const joined = !line.row && !line.gap && (open || !tabs)
  cells.forEach((those, i) => {
    const own = last.cells[i]!
    if (joined && own.length > 0 && those.length > 0) own.push(goesOn(own.pop()!, those.shift()!))
    own.push(...those)
  })
  last.to = line.to
  return last
}

/** A line of one cell, right below a row: more of what was said, where that has not ended. */
function alone(line: Line, { columns }: Table, last: Row): Row | null {
  const said = columns.findLastIndex((key, i) => key === 'said' && last.cells[i]!.length > 0)
  const open = last.cells.every((those, i) => those.length === 0 || (columns[i] !== 'who' && columns[i] !== 'when'))
  const text = last.cells[said]?.at(-1)
  if (text !== undefined && open && !endsSentence(text)) {
    last.cells[said]!.splice(-1, 1, goesOn(text, line.text))
    last.to = line.to
    return last
  }
  return null
}

/** Where all that a column says is how it went, it tells what was decided, and no more. */
function withOutcomes(table: Table, rows: readonly Row[]): Table {
  const told = table.columns.map((_, i) => rows.flatMap(({ cells }) => cells[i]!))
  const decided = (i: number) =>
    table.columns[i] === 'said' && told[i]!.length > 0 && told[i]!.every(text => isBareOutcome(text, table.lang))
  return { ...table, columns: table.columns.map((key, i) => (decided(i) ? 'decision' : key)) }
}

/** What a row tells, as the heading and the paragraphs it would else be. */
function told({ line, to, cells }: Row, { columns, heads, lang }: Table): Line[] {
  const of = (key: Column) =>
    cells.flatMap((those, i) => (columns[i] === key ? those.map(text => ({ text, head: heads[i]! })) : []))
  const out: Line[] = []
  const put = (text: string, more: Partial<Line> = {}) => out.push(retold(line, text, { to, ...more }))
  const label = (as: keyof (typeof LABELS)['sv'], text: string) => `${LABELS[lang][as]}: ${text}`
  const title = [...of('number'), ...of('matter')].map(({ text }) => text).join(' ')
  if (title !== '') put(title, { level: 2 })
  for (const { text, head } of of('mover')) put(`${head}: ${text}`)
  for (const { text, head } of of('said')) put(head === '' ? text : `${head}: ${text}`)
  // Each with its own label: what stands below the table is none of it. How they voted is no decision of its own.
  for (const { text } of of('decision'))
    for (const one of sentencesOf(text)) put(COUNTED.test(one) || NOTHING.test(one) ? one : label('decision', one))
  for (const { text } of of('todo')) put(label('todo', text))
  for (const { text } of of('who'))
    for (const { as, text: own } of whoseIn(text))
      put(as === 'text' ? own : label(as, own), { gap: as === 'text' || as === 'todo' })
  for (const { text } of of('when')) put(label('when', text), { gap: false })
  return out
}

/** "1. Roof" | "The offer was accepted." | "Anna": minutes kept as a table, as the headings and paragraphs they would else be. */
export function withoutMatterTables(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  let table: Table | null = null
  let rows: Row[] = []
  let apart = false
  const close = () => {
    if (table) {
      const whole = withOutcomes(table, rows)
      out.push(...rows.flatMap(row => told(row, whole)))
    }
    rows = []
    table = null
  }
  for (const [i, line] of lines.entries()) {
    const headed = tableOf(line)
    if (headed && !namesByNumber(headed, lines[i + 1])) {
      close()
      table = headed
      apart = standApart(lines, i + 1)
      continue
    }
    const row = table && rowIn(line, table, rows, apart)
    if (!row) {
      const behind = rows.length > 0
      close()
      // What stands below is no more of the last cell.
      out.push(behind ? { ...line, gap: true } : line)
    } else if (row !== rows.at(-1)) rows.push(row)
  }
  close()
  return out
}

/** What stands to the right of a heading in many minutes, and is no text. */
const REGISTRY = /^(?:dnr|diarie|ärende|[A-ZÅÄÖ]{1,8}[ -]?\d)|^\d{4}[-/]/i
/** A heading, and not only its number: "§ 4<tab>Ekonomi" is no column. */
const SECTION = /^§+\s*\d+\S*\s+\p{L}/u
/** Its number alone, its title below, where the text stands far out. */
const FAR = /^\s*§+\s*\d+\S* {12,}\S/

/** Headings in a column of their own, left of what was said: each becomes a heading over its text. */
export function withoutLeftColumn(lines: readonly Line[]): Line[] {
  const beside = (line: Line) =>
    !line.row &&
    line.cells.length === 2 &&
    (SECTION.test(line.cells[0]!) || FAR.test(line.raw)) &&
    !REGISTRY.test(line.cells[1]!)
  if (lines.filter(beside).length < 3) return [...lines]
  const out: Line[] = []
  /** The heading of the running section, and where its text starts. */
  let heading: { at: number; indent: number } | null = null
  for (const line of lines) {
    const [left = '', right = ''] = line.cells
    if (beside(line)) {
      heading = { at: out.length, indent: line.indent }
      out.push(retold(line, left), retold(line, right, { gap: true, indent: 0 }))
    } else if (
      heading &&
      line.cells.length === 2 &&
      line.indent === heading.indent &&
      !line.gap &&
      !/^att$/i.test(left)
    ) {
      // The heading goes on below, beside more of the text.
      const first = out[heading.at]!
      out[heading.at] = { ...first, text: `${first.text} ${left}`, cells: [`${first.text} ${left}`] }
      out.push(retold(line, right, { gap: false, indent: 0 }))
    } else if (heading && line.cells.length === 1 && line.indent >= 12) out.push({ ...line, indent: 0 })
    else {
      if (!line.level && line.gap) heading = null
      out.push(line)
    }
  }
  return out
}

import type { ExtractAttendee } from '../../domain/extract.ts'
import { attendee, GROUPS, type Group, gathers, groupOf, headingOf, merged } from './attendance-groups.ts'
import { type Columns, cellsAt, columnAt, columnsOf, inTable } from './attendance-tables.ts'
import type { Entry } from './attributes.ts'
import { unwrapped } from './blocks.ts'
import { entriesOf, keyed } from './entries.ts'
import { attendanceHeading } from './lexicon/attendance.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { hasOffice } from './lexicon/offices.ts'
import type { Line } from './lines.ts'
import { isMononym, isName, isOrganisation, nameAt, namesIn } from './names.ts'
import { toldOf } from './prose.ts'
import { sentencesOf } from './sentences.ts'
import { saidIn, sidesIn } from './sides.ts'
import { type Label, labelOf } from './words.ts'

function entriesIn(value: string, line: Line, group: Group, nicknames: boolean): Entry[] {
  const pair = keyed(value)
  if (pair && !nicknames) {
    const people = entriesOf(pair.value, { list: true })
    if (people.length > 0 && !nameAt(pair.key)) {
      if (gathers(pair.key)) return people
      // "Elever: …" are many of a kind, "Rektor: …" is an office.
      const role = hasOffice(pair.key) && attendanceHeading(pair.key)?.kind !== 'present'
      return people.map(one =>
        role
          ? { ...one, role: one.role ?? pair.key.toLowerCase() }
          : { ...one, affiliation: one.affiliation ?? pair.key },
      )
    }
  }
  // When somebody was in the room is told beside the name: "08:58–10:15".
  const all = value === line.text ? line.cells : [value]
  const cells = all.filter((cell, i) => i === 0 || !/^\d{1,2}[:.]\d\d\s?[–-]\s?\d{1,2}[:.]\d\d$/.test(cell))
  // "1:e vice ordförande    Anna Berg (C)"
  if (officeBeside(cells))
    return entriesOf(cells[1]!).map(one => ({ ...one, role: [cells[0]!, one.role].filter(Boolean).join(', ') }))
  // Two or more columns of people side by side.
  if (cells.length > 1 && cells.slice(1).some(cell => nameAt(cell) !== null))
    return cells.flatMap(cell => entriesOf(cell, { own: true }))
  if (value.length > 1500 && !group) return []
  return entriesOf(cells.length < all.length || cells.length > 1 ? cells.join(', ') : value, {
    nicknames,
    list: value !== line.text && value.includes(','),
    own: value === line.text,
  })
}

/** "Sara (Noahs mamma), Imad (Lailas pappa)": first names, each with what they are there. */
const relatives = (value: string): boolean =>
  /^\p{Lu}\p{L}+ \([^()]{3,40}\)(?:,|$)/u.test(value) && isFirstName(/^[^\s]*/.exec(value)![0])

/** Nothing but names, where a list of them stands without a word above it: "Anna Berg, Bo Ek, Cilla Dahl." */
function namesAlone(line: Line): boolean {
  const first = sentencesOf(line.text)[0]!.replace(/\.$/, '')
  return (
    first.length < 250 &&
    first.split(/,\s*|\s(?:och|and)\s/).filter(part => isName(part)).length >= 3 &&
    first.split(/,\s*|\s(?:och|and)\s/).every(part => isName(part))
  )
}

/** "1:e vice ordförande    Anna Berg" */
const officeBeside = (cells: readonly string[]): boolean =>
  cells.length === 2 &&
  nameAt(cells[0]!) === null &&
  cells[0]!.length < 40 &&
  !/justering|datum|tid$|plats/i.test(cells[0]!) &&
  nameAt(cells[1]!) !== null

/** True for a line that can be somebody's entry and is no sentence of running text. */
const listLike = (line: Line): boolean =>
  isName(line.text) ||
  officeBeside(line.cells) ||
  (line.text.length < 160 &&
    entriesOf(line.text, { own: true }).length > 0 &&
    line.cells.every(cell => !/\p{Ll}{3}\.\s+\p{Lu}/u.test(nameAt(cell)?.rest ?? cell))) ||
  (keyed(line.text) !== null &&
    (line.text.length < 200 || entriesOf(keyed(line.text)!.value, { list: true }).length > 1))

/** "För arbetsgivaren:", "Från PRO": the side that those below or behind come from. */
const SIDE = /^(?:för|från|for|from)\s+(?:the )?(\p{L}[\p{L} -]{3,50}):?$/iu
const sideOver = (line: Line): string | null => {
  const side = line.cells.length === 1 && line.bullet === '' ? SIDE.exec(line.text)?.[1] : undefined
  return side === undefined || nameAt(side) ? null : side
}

/** "Närvarande    Ersättare", "För arbetsgivaren    För facken": lists side by side. */
function groupsBeside(line: Line): Group[] {
  if (line.cells.length < 2 || line.row) return []
  const groups = line.cells.map((cell): Group | null => {
    const label = headingOf({ ...line, text: cell, cells: [cell] }, true)
    if (label && label.value === '') return groupOf(label.kind, label.words, null)
    const side = sideOver({ ...line, text: cell, cells: [cell] })
    if (side === null) return null
    // "De fackliga organisationerna": which one, each line says.
    return { present: true, section: cell, ...(!/organisation(?:er)?na$/i.test(side) && { affiliation: side }) }
  })
  return groups.every(group => group !== null) ? groups : []
}

/** "PRO Granby" over the names of those who came from there. */
const headsSide = (line: Line, next: Line | undefined): boolean =>
  line.cells.length === 1 &&
  line.text.length < 60 &&
  line.bullet === '' &&
  !/[,:;.]/.test(line.text) &&
  (/^\p{Lu}{2,}(?!\p{L})/u.test(line.text) || isOrganisation(line.text)) &&
  nameAt(line.text) === null &&
  next !== undefined &&
  nameAt(next.cells[0] ?? '') !== null

/** A line that starts with a name is somebody's own, unless the one before breaks off. */
const oneList = (last: string, line: Line): boolean =>
  nameAt(line.text) === null || /(?:,|\s(?:och|samt|and|&))$/.test(last)

/** "AB   Anna Berg   Region Norr": without the letters that she goes by. */
function withoutInitials(line: Line): Line {
  const [first = '', ...cells] = line.cells
  return cells.length > 0 && /^\p{Lu}\p{L}{0,3}$/u.test(first) && nameAt(cells[0]!) !== null
    ? { ...line, cells, text: cells.join(' ') }
    : line
}

/** "…, Majlis / Björkman, Tommy Rydh": a name that a narrow column divides. */
function wholeNames(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out.at(-1)
    const ends = /[,:]\s.*?(?:,|\soch|\ssamt|\sand|:)\s(\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?)$/u.exec(
      last?.text.slice(-200) ?? '',
    )?.[1]
    const divided =
      last !== undefined &&
      ends !== undefined &&
      isFirstName(ends) &&
      !line.gap &&
      !line.bullet &&
      line.cells.length === 1 &&
      /^\p{Lu}[\p{Ll}-]+(?:[,.(]|\s(?:och|samt|and|\())/u.test(`${line.text}.`) &&
      !isFirstName(/^[^\s,.(]*/.exec(line.text)![0])
    if (divided)
      out[out.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        cells: [`${last.text} ${line.text}`],
        to: line.to,
      }
    else out.push(line)
  }
  return out
}

interface Options {
  /** People go by short names here. */
  nicknames: boolean
  /** They stand above all matters, where any list of people tells who came. */
  head?: boolean
  /** What the heading over these lines makes of them. */
  group?: Group
}

/** Who came and who did not, from the lines that stand under such labels. */
export function attendanceIn(lines: readonly Line[], options: Options): ExtractAttendee[] {
  const out: ExtractAttendee[] = []
  let group: Group | null = options.group ?? null
  let columns: Columns | null = null
  let beside: Group[] = []
  let starts: number[] = []
  const told = unwrapped(wholeNames(lines.map(withoutInitials)), oneList).flatMap(saidIn)
  // A list of boxes that nobody ticked tells nothing by them.
  const boxes = told.some(line => line.ticked === true)
  const add = (entries: readonly Entry[], under: Group, { ticked, ...line }: Line) => {
    for (const entry of entries)
      out.push(attendee(entry, under, boxes && ticked !== undefined ? { ...line, ticked } : line))
  }
  const addSides = (sides: ReturnType<typeof sidesIn>, under: Group, line: Line) => {
    for (const { listed: _, list, ...side } of sides)
      add(
        entriesOf(list, { list: true }).map(entry => ({ ...side, ...entry })),
        under,
        line,
      )
  }

  /** "| Arbetsgivaren | Arbetstagarna |" over rows of names. */
  const sidesInRow = (line: Line, after: Line | undefined): boolean => {
    const named = (row: Line) => row.cells.filter(cell => nameAt(cell) !== null).length
    if (!line.row || !group || named(line) > 0 || !after?.row || named(after) < 2) return false
    beside = line.cells.map(cell => ({ ...group!, section: cell, ...(!gathers(cell) && { affiliation: cell }) }))
    return true
  }

  const inColumns = (line: Line): boolean => {
    const heads = line.cells.length > 1 || /\S {2,}\S|\t/.test(line.raw) ? columnsOf(line) : null
    if (heads) columns = heads
    const row = columns && !heads ? inTable(line, columns) : null
    if (row) {
      const under = group ?? { present: true, section: '' }
      for (const { entry, substitutes } of row) {
        add([entry], under, line)
        add(
          substitutes.map(one => ({ ...one, for: entry.name })),
          { ...under, role: 'ersättare' },
          line,
        )
      }
    } else if (!heads && !line.row) columns = null
    else if (line.row && beside.length === line.cells.length)
      for (const [i, cell] of line.cells.entries())
        add(entriesIn(cell, { ...line, cells: [cell] }, beside[i]!, false), beside[i]!, line)
    return heads !== null || row !== null || line.row
  }

  const besides = (line: Line, after: Line | undefined): boolean => {
    const headed = groupsBeside(line)
    // With nothing but indented lines below, the second is a heading under the first.
    if (headed.length > 1 && after && (after.cells.length > 1 || after.indent < 10)) {
      beside = headed
      starts = cellsAt(line, false).map(({ start }) => start)
      group = headed[0]!
      return true
    }
    if (beside.length < 2 || (line.cells.length < 2 && line.indent < 20) || labelOf({ ...line, cells: [line.text] }))
      return false
    for (const { text: cell, start } of cellsAt(line, false)) {
      const under = beside[columnAt(start, starts)] ?? beside.at(-1)!
      const note = /^\(([^()]{2,60})\)$/.exec(cell)?.[1]
      const last = out.findLast(one => one.section === under.section)
      if (note !== undefined && last) last.affiliation ??= note
      else add(entriesIn(cell, { ...line, cells: [cell] }, under, false), under, line)
    }
    return true
  }

  const headed = (line: Line, label: Label): void => {
    beside = []
    const under: Group = { ...groupOf(label.kind, label.words, group), inline: label.value !== '' }
    group = under
    // A group that goes by first names goes by them in the list of the absent too.
    const loose = options.nicknames || out.filter(one => isMononym(one.name)).length >= 3
    for (const said of sentencesOf(label.value)) {
      // "Närvarande: Anna, Bo. Från kommunen: Cilla Dahl"
      const sides = sidesIn(said)
      const told = sides.length > 0 ? [] : toldOf({ ...line, text: said, cells: [said] })
      for (const one of told) out.push({ ...one, section: under.section })
      if (sides.length === 0 && told.length === 0) add(entriesIn(said, line, under, loose), under, line)
      addSides(sides, under, line)
    }
  }

  for (const [index, line] of told.entries()) {
    const after = told[index + 1]
    if (sidesInRow(line, after) || inColumns(line) || besides(line, after)) continue
    const label = labelOf(line)
    const heading = headingOf(line, group !== null)
    if (heading && (GROUPS.has(label?.kind ?? 'end') || heading.value !== '' || (after && listLike(after)))) {
      headed(line, heading)
      continue
    }
    if (label && (label.kind === 'chair' || label.kind === 'secretary') && group && !line.gap) {
      const role = label.kind === 'chair' ? 'ordförande' : 'sekreterare'
      const words = /^\p{L}+$/u.test(label.words) ? label.words.toLowerCase() : role
      add(
        entriesOf(label.value, { list: true }).map(entry => ({ ...entry, role: entry.role ?? words })),
        group,
        line,
      )
      continue
    }
    // "Från PRO: Anna Berg, Bo Ek": a line per side or organisation.
    const sides = label ? [] : sidesIn(line.text)
    if (sides.length > 0 && (group || sides[0]!.listed)) {
      group = { present: true, section: group?.section ?? sides[0]!.affiliation ?? '' }
      addSides(sides, group, line)
      continue
    }
    const side = after && listLike(after) ? sideOver(line) : null
    if (side) {
      group = { present: group?.present ?? true, section: line.text, affiliation: side }
      continue
    }
    // "Byalagen: Anna Berg (Ås), Bo Ek (By)": a side, under no heading at all.
    const pair = options.head && !label && !group ? keyed(line.text) : null
    const named = pair && (nameAt(pair.value) !== null ? namesIn(pair.value).length > 1 : relatives(pair.value))
    if (pair && named) group = { present: true, section: pair.key }
    if (options.head && !label && !group && line.level === 0 && index < 6 && namesAlone(line)) {
      group = { present: true, section: '' }
      const [first = '', ...rest] = sentencesOf(line.text)
      add(entriesOf(first), group, line)
      for (const said of rest) {
        const own = labelOf({ ...line, text: said, cells: [said] })
        if (own && GROUPS.has(own.kind)) headed(line, own)
      }
      continue
    }
    if (label || line.level > 0 || (/:$/.test(line.text) && !nameAt(line.text))) {
      // A heading inside the list ("Politiker") divides it; another ends it.
      const divides =
        !label &&
        after !== undefined &&
        listLike(after) &&
        (group !== null || (told[index + 2] !== undefined && listLike(told[index + 2]!)))
      const heads = line.text.replace(/:$/, '')
      const side = isOrganisation(heads) || (/:$/.test(line.text) && !attendanceHeading(heads) && !hasOffice(heads))
      group = divides
        ? { present: group?.present ?? true, section: heads, ...(side && !gathers(heads) && { affiliation: heads }) }
        : null
      continue
    }
    if (group && headsSide(line, after)) {
      group = { ...group, affiliation: line.text }
      continue
    }
    const said = group ? toldOf(line) : []
    if (said.length > 0) {
      for (const one of said) out.push({ ...one, section: group!.section })
      continue
    }
    // Running text behind a list ends it.
    if (group && out.length > 0 && line.gap && line.text.length > 80 && !listLike(line)) group = null
    // "Absent: Bo Ek", then "Staff: Anna Berg" on a line of its own: she was there.
    if (group?.inline && !group.present && keyed(line.text) !== null)
      group = { present: true, section: keyed(line.text)!.key }
    const indented = line.indent >= 8 && !line.gap && line.text.length < 160
    if (group && (listLike(line) || (indented && out.length > 0)))
      add(entriesIn(line.text, line, group, false), group, line)
  }
  return merged(out)
}

/** Organisations listed one per line under "Deltagande organisationer". */
export function organisationsIn(lines: readonly Line[]): string[] {
  const start = lines.findIndex(line => labelOf(line)?.kind === 'organisations')
  if (start < 0) return []
  const value = labelOf(lines[start]!)!.value
  if (value !== '') return value.split(/,\s*/).filter(part => part !== '')
  const out: string[] = []
  for (const line of lines.slice(start + 1)) {
    if ((line.gap && out.length > 0) || labelOf(line) || line.text.length > 90) break
    out.push(line.text)
  }
  return out
}

/** Of those who were there by their office only ("kommunpolis"): the offices, as the list has them. */
export function rolesIn(lines: readonly Line[]): string[] {
  const out: string[] = []
  let listing = false
  for (const line of lines) {
    const label = labelOf(line)
    if (label) listing = label.kind === 'present' || label.kind === 'others'
    const text = label ? label.value : line.text
    if (listing && text.length < 90 && nameAt(text) === null && /^\p{Ll}{4,}/u.test(text)) out.push(text)
  }
  return out
}

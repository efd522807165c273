import type { ExtractAttendee } from '../../domain/extract.ts'
import { attendee, GROUPS, type Group, groupOf, merged } from './attendance-groups.ts'
import { columnsOf, inTable } from './attendance-tables.ts'
import { unwrapped } from './blocks.ts'
import { type Entry, entriesOf, keyed, ROLE } from './entries.ts'
import type { Line } from './lines.ts'
import { isMononym, isName, isOrganisation, nameAt } from './names.ts'
import { toldOf } from './prose.ts'
import { sentencesOf } from './sentences.ts'
import { saidIn, sidesIn } from './sides.ts'
import { labelOf } from './words.ts'

/** Words before a colon that only gather people. */
const PLAIN = /^(?:ledamöter|övriga|councillors?|trustees|members|directors|officers|staff|cllrs)$/i
function entriesIn(value: string, line: Line, group: Group, nicknames: boolean): Entry[] {
  const pair = keyed(value)
  if (pair && !nicknames) {
    const people = entriesOf(pair.value)
    if (people.length > 0 && !nameAt(pair.key)) {
      if (PLAIN.test(pair.key)) return people
      const role = ROLE.test(pair.key)
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
    return cells.flatMap(cell => entriesOf(cell))
  if (value.length > 1500 && !group) return []
  return entriesOf(
    cells.length < all.length || cells.length > 1 ? cells.join(', ') : value,
    nicknames,
    value !== line.text && value.includes(','),
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
  (nameAt(line.text) !== null &&
    line.text.length < 160 &&
    line.cells.every(cell => !/\p{Ll}{3}\.\s+\p{Lu}/u.test(nameAt(cell)?.rest ?? cell))) ||
  (keyed(line.text) !== null && line.text.length < 200)

/** "Närvarande    Ersättare", "För arbetsgivaren    För facken": lists side by side. */
function groupsBeside(line: Line): Group[] {
  if (line.cells.length < 2 || line.row) return []
  const groups = line.cells.map((cell): Group | null => {
    const label = labelOf({ ...line, text: cell, cells: [cell] })
    if (label && GROUPS.has(label.kind) && label.value === '') return groupOf(label.kind, label.words, null)
    const side = /^(?:för|från|for|from)\s+(?:the )?(\p{L}[\p{L} -]{3,50}):?$/iu.exec(cell)?.[1]
    if (side === undefined || nameAt(side)) return null
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

/** Who came and who did not, from the lines that stand under such labels. */
export function attendanceIn(
  lines: readonly Line[],
  options: { nicknames: boolean; group?: string },
): ExtractAttendee[] {
  const out: ExtractAttendee[] = []
  let group: Group | null = options.group ? { present: true, section: options.group } : null
  let columns: ReturnType<typeof columnsOf> = null
  let beside: Group[] = []
  const told = unwrapped(lines, oneList).flatMap(saidIn)
  for (const [index, line] of told.entries()) {
    const heads = line.cells.length > 1 ? columnsOf(line.cells) : null
    if (line.row || heads || (columns && line.cells.length > 1 && line.cells.length >= columns.length - 1)) {
      if (heads) columns = heads
      else if (columns) {
        const entry = inTable(line.cells, columns)
        const under = group ?? { present: true, section: '' }
        if (entry) out.push(attendee(entry, under, line))
        for (const one of entry ? entriesOf(line.cells[columns.indexOf('substitute')] ?? '') : [])
          out.push(attendee({ ...one, for: entry!.name }, { ...under, role: 'ersättare' }, line))
      }
      continue
    }
    columns = null
    const headed = groupsBeside(line)
    const after = told[index + 1]
    // With nothing but indented lines below, the second is a heading under the first.
    if (headed.length > 1 && after && (after.cells.length > 1 || after.indent < 10)) {
      beside = headed
      group = headed[0]!
      continue
    }
    if (
      beside.length > 1 &&
      (line.cells.length > 1 || line.indent >= 20) &&
      !labelOf({ ...line, cells: [line.text] })
    ) {
      const cells = line.cells.length > 1 ? line.cells : ['', line.cells[0]!]
      for (const [i, cell] of cells.entries()) {
        const under = beside[Math.min(i, beside.length - 1)]!
        const note = /^\(([^()]{2,60})\)$/.exec(cell)?.[1]
        const last = out.findLast(one => one.section === under.section)
        if (note !== undefined && last) last.affiliation ??= note
        else
          for (const entry of entriesIn(cell, { ...line, cells: [cell] }, under, false))
            out.push(attendee(entry, under, line))
      }
      continue
    }
    const label = labelOf(line)
    if (label && GROUPS.has(label.kind)) {
      beside = []
      group = groupOf(label.kind, label.words, group)
      // A group that goes by first names goes by them in the list of the absent too.
      const loose = options.nicknames || out.filter(one => isMononym(one.name)).length >= 3
      for (const said of sentencesOf(label.value)) {
        // "Närvarande: Anna, Bo. Från kommunen: Cilla Dahl"
        const sides = sidesIn(said)
        for (const entry of sides.length > 0 ? [] : entriesIn(said, line, group, loose))
          out.push(attendee(entry, group, line))
        for (const { listed: _, list, ...side } of sides)
          for (const entry of entriesOf(list)) out.push(attendee({ ...side, ...entry }, group, line))
      }
      continue
    }
    if (label && (label.kind === 'chair' || label.kind === 'secretary') && group && !line.gap) {
      const role = label.kind === 'chair' ? 'ordförande' : 'sekreterare'
      for (const entry of entriesOf(label.value))
        out.push(
          attendee(
            { ...entry, role: entry.role ?? (/^\p{L}+$/u.test(label.words) ? label.words.toLowerCase() : role) },
            group,
            line,
          ),
        )
      continue
    }
    // "Från PRO: Anna Berg, Bo Ek": a line per side or organisation.
    const sides = label ? [] : sidesIn(line.text)
    if (sides.length > 0 && (group || sides[0]!.listed)) {
      group = { present: true, section: group?.section ?? sides[0]!.affiliation ?? '' }
      for (const { listed: _, list, ...side } of sides)
        for (const entry of entriesOf(list)) out.push(attendee({ ...side, ...entry }, group, line))
      continue
    }
    if (label || line.level > 0 || (/:$/.test(line.text) && !nameAt(line.text))) {
      // A heading inside the list ("Politiker") divides it; another ends it.
      const next = told[index + 1]
      const divides =
        !label &&
        next !== undefined &&
        listLike(next) &&
        (group !== null || (told[index + 2] !== undefined && listLike(told[index + 2]!)))
      group = divides ? { present: group?.present ?? true, section: line.text.replace(/:$/, '') } : null
      continue
    }
    if (group && headsSide(line, told[index + 1])) {
      group = { ...group, affiliation: line.text }
      continue
    }
    const said = group && !label ? toldOf(line) : []
    if (said.length > 0) {
      for (const one of said) out.push({ ...one, section: group!.section })
      continue
    }
    const indented = line.indent >= 8 && !line.gap && line.text.length < 160
    if (group && (listLike(line) || (indented && out.length > 0)))
      for (const entry of entriesIn(line.text, line, group, false)) out.push(attendee(entry, group, line))
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

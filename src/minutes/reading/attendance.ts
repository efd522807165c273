import type { ExtractAttendee } from '../../domain/extract.ts'
import { unwrapped } from './blocks.ts'
import { type Entry, entriesOf, keyed, ROLE, sectionsOf } from './entries.ts'
import type { Line } from './lines.ts'
import { isMononym, isName, isOrganisation, nameAt } from './names.ts'
import { toldOf } from './prose.ts'
import { sentencesOf } from './sentences.ts'
import { saidIn, sidesIn } from './sides.ts'
import { type LabelKind, labelOf } from './words.ts'

interface Group {
  present: boolean
  /** Of all that follow in the list. */
  affiliation?: string
  role?: string
  section: string
}

const GROUPS = new Set<LabelKind>(['present', 'absent', 'alternates', 'idle-alternates', 'others'])

const groupOf = (kind: LabelKind, words: string, before: Group | null): Group => {
  if (kind === 'absent') return { present: false, section: words }
  if (kind === 'idle-alternates') return { present: true, role: 'ej tjänstgörande ersättare', section: words }
  // "Ej tjänstgörande" alone on its line, "ersättare:" on the next.
  if (kind === 'alternates' && before && /^(?:ej|tjänst)/.test(before.role ?? '') && /^ersättare/i.test(words))
    return before
  if (kind === 'alternates')
    return {
      present: true,
      role: /suppleant/i.test(words)
        ? 'suppleant'
        : /^tjänstgörande/i.test(words)
          ? 'tjänstgörande ersättare'
          : 'ersättare',
      section: words,
    }
  return { present: true, section: words }
}

const COLUMNS: Array<[key: 'name' | 'affiliation' | 'role' | 'present' | 'substitute', pattern: RegExp]> = [
  ['name', /^(?:namn|name|deltagare|ledamot|person|representant)$/i],
  [
    'affiliation',
    /^(?:organisation|förening|parti|affiliation|organization|från|representerar|representing|partner|company|country|party|verksamhet|arbetsplats|förvaltning)$/i,
  ],
  ['role', /^(?:roll|post|funktion|uppdrag|role|title|titel|befattning)$/i],
  ['substitute', /^(?:(?:tjänstgörande )?ersättare|substitute|alternate)$/i],
  ['present', /^(?:närvarande|närvaro|present|attended|attending|status|deltog)$/i],
]
/** Words before a colon that only gather people. */
const PLAIN = /^(?:ledamöter|övriga|councillors?|trustees|members|directors|officers|staff|cllrs)$/i
const AWAY = /^(?:-|–|—|nej|no|n|0|frånvarande|förhinder|absent|apologies|regrets|excused|ej|återbud|)$/i

/** A table's columns by their headings; null where they are none of an attendance list. */
const columnsOf = (cells: readonly string[]): Array<(typeof COLUMNS)[number][0] | null> | null => {
  const keys = cells.map(cell => COLUMNS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null)
  return keys.includes('name') && keys.filter(key => key !== null).length >= 2 ? keys : null
}

const inTable = (cells: readonly string[], columns: ReturnType<typeof columnsOf> & object): Entry | null => {
  const entry: Entry = { name: '' }
  columns.forEach((key, i) => {
    const cell = cells[i] ?? ''
    if (key === 'name') {
      const found = entriesOf(cell)[0] ?? entriesOf(cell, true)[0]
      if (found) Object.assign(entry, found)
    } else if (key === 'present') {
      entry.present = !AWAY.test(cell)
      const served = /(?:för|for) (\p{Lu}.*?)\)?$/u.exec(cell)?.[1]
      if (served) entry.for = served
      if (/^(?:observer|observatör|adjungerad|co-opted)$/i.test(cell)) entry.role ??= cell
      if (/§/.test(cell)) entry.sections = sectionsOf(cell)
    } else if (key !== null && key !== 'substitute' && cell !== '' && !/^[-–]$/.test(cell)) entry[key] = cell
  })
  return entry.name === '' ? null : entry
}

const attendee = (entry: Entry, group: Group, line: Line): ExtractAttendee => ({
  name: entry.name,
  present: entry.present ?? group.present,
  ...((entry.role ?? group.role) !== undefined && { role: entry.role ?? group.role! }),
  ...((entry.affiliation ?? group.affiliation) !== undefined && {
    affiliation: entry.affiliation ?? group.affiliation!,
  }),
  ...(entry.for !== undefined && { for: entry.for }),
  ...(entry.sections !== undefined && { sections: entry.sections }),
  section: group.section,
  at: { lines: [line.from, line.to] },
})

/** The same person listed twice keeps what either line says. */
export function merged(list: readonly ExtractAttendee[]): ExtractAttendee[] {
  const byName = new Map<string, ExtractAttendee>()
  for (const one of list) {
    const key = one.name.toLowerCase()
    const before = byName.get(key)
    byName.set(key, before ? { ...one, ...before, present: before.present || one.present } : one)
  }
  return [...byName.values()]
}

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
  const cells = value === line.text ? line.cells : [value]
  // Two or more columns of people side by side.
  if (cells.length > 1 && cells.slice(1).some(cell => nameAt(cell) !== null))
    return cells.flatMap(cell => entriesOf(cell))
  if (value.length > 1500 && !group) return []
  return entriesOf(cells.length > 1 ? cells.join(', ') : value, nicknames)
}

/** True for a line that can be somebody's entry and is no sentence of running text. */
const listLike = (line: Line): boolean =>
  isName(line.text) ||
  (nameAt(line.text) !== null &&
    line.text.length < 160 &&
    line.cells.every(cell => !/\p{Ll}{3}\.\s+\p{Lu}/u.test(nameAt(cell)?.rest ?? cell))) ||
  (keyed(line.text) !== null && line.text.length < 200)

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
    const label = labelOf(line)
    if (label && GROUPS.has(label.kind)) {
      group = groupOf(label.kind, label.words, group)
      // A group that goes by first names goes by them in the list of the absent too.
      const loose = options.nicknames || out.filter(one => isMononym(one.name)).length >= 3
      for (const said of sentencesOf(label.value)) {
        // "Närvarande: Anna, Bo. Från kommunen: Cilla Dahl"
        const sides = sidesIn(said)
        for (const entry of sides.length > 0 ? [] : entriesIn(said, line, group, loose))
          out.push(attendee(entry, group, line))
        for (const { affiliation, list } of sides)
          for (const entry of entriesOf(list)) out.push(attendee({ affiliation, ...entry }, group, line))
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
      group = { present: true, section: group?.section ?? sides[0]!.affiliation }
      for (const { affiliation, list } of sides)
        for (const entry of entriesOf(list)) out.push(attendee({ affiliation, ...entry }, group, line))
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
    // "(socialnämnden)" under a name, beside another column's
    const below = /^\([^()]{2,60}\)$/.test(line.cells[0] ?? '') ? out.at(-1) : undefined
    if (group && below) {
      const [told] = entriesOf(`Xx Yy ${line.cells[0]}`)
      out[out.length - 1] = {
        ...below,
        ...(told?.affiliation !== undefined && { affiliation: below.affiliation ?? told.affiliation }),
        ...(told?.role !== undefined && { affiliation: below.affiliation ?? told.role }),
      }
      for (const entry of line.cells.slice(1).flatMap(cell => entriesOf(cell))) out.push(attendee(entry, group, line))
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

import type { ExtractAttendee } from '../../domain/extract.ts'
import { attendee, GROUPS, type Group, gathers, groupOf, headingOf, merged } from './attendance-groups.ts'
import {
  described,
  entriesIn,
  groupsBeside,
  headsSide,
  listLike,
  nameBeside,
  namesAlone,
  oneList,
  relatives,
  sideOver,
  wholeNames,
  withBesides,
  withoutInitials,
} from './attendance-lines.ts'
import { OF_OTHERS, rosterAt } from './attendance-rosters.ts'
import { type Columns, columnsOf, inTable } from './attendance-tables.ts'
import type { Entry } from './attributes.ts'
import { awayBehind } from './away.ts'
import { unwrapped } from './blocks.ts'
import { cellsAt, columnAt } from './columns.ts'
import { entriesOf, keyed } from './entries.ts'
import { attendanceHeading } from './lexicon/attendance.ts'
import { hasOffice } from './lexicon/offices.ts'
import type { Line } from './lines.ts'
import { isMononym, isOrganisation, nameAt, namesIn } from './names.ts'
import { listIn, RELATED, toldBehind, toldOf } from './prose.ts'
import { sentencesOf } from './sentences.ts'
import { saidIn, sidesIn } from './sides.ts'
import { type Label, labelOf } from './words.ts'

interface Options {
  /** People go by short names here. */
  nicknames: boolean
  /** They stand above all matters, where any list of people tells who came. */
  head?: boolean
  /** What the heading over these lines makes of them. */
  group?: Group
}

/** What people go by who go by letters: "MH", "JvD". */
const LETTERS = /^\p{Lu}\p{Ll}?\p{Lu}{1,3}(?:-\p{Lu})?$/u
const lettered = (people: readonly ExtractAttendee[]): boolean => {
  const by = people.filter(one => LETTERS.test(one.name)).length
  return by > 2 && by >= people.length - 1
}

/** A sentence on somebody, and no list. */
const TELLS =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:har|hade|är|var|blir|ska|kommer|has|had|is|was|will)(?!\p{L})/u

/** Who came and who did not, from the lines that stand under such labels. */
export function attendanceIn(lines: readonly Line[], options: Options): ExtractAttendee[] {
  const out: ExtractAttendee[] = []
  let group: Group | null = options.group ?? null
  let columns: Columns | null = null
  let beside: Group[] = []
  let starts: number[] = []
  const told = unwrapped(wholeNames(lines.map(withoutInitials).map(withBesides)), oneList).flatMap(saidIn)
  const alone = described(told)
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
        add(entriesIn(cell, { ...line, cells: [cell] }, beside[i]!), beside[i]!, line)
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
      else add(entriesIn(cell, { ...line, cells: [cell] }, under), under, line)
    }
    return true
  }

  const headed = (line: Line, label: Label): void => {
    beside = []
    const under: Group = { ...groupOf(label.kind, label.words, group), inline: label.value !== '' }
    group = under
    // A group that goes by first names goes by them in the list of the absent too.
    const loose = options.nicknames || out.filter(one => isMononym(one.name)).length >= 3
    // "There were two of us: Anna and Bo, as Cilla is ill."
    const { list, rest } = listIn(label.value)
    const apart = group.present && rest !== '' && awayBehind(rest, []).length > 0
    const value = group.present ? label.value : label.value.replace(RELATED, '')
    for (const [i, said] of (apart ? [list, rest] : sentencesOf(value)).entries()) {
      // "Återbud från Anna. Bo har slutat, Cilla börjar i mars.": told of others.
      if (
        !group.present &&
        i > 0 &&
        TELLS.test(said) &&
        awayBehind(said, []).length === 0 &&
        toldOf({ ...line, text: said, cells: [said] }).length === 0
      )
        continue
      // "Närvarande: Anna, Bo. Från kommunen: Cilla Dahl"
      const sides = sidesIn(said)
      const own = { ...line, text: said, cells: [said] }
      const behind = group.present && said !== value
      // "Regrets: JH. ES at home with a sick child."
      const after = !group.present && said !== value && awayBehind(said, out).length > 0
      const told = sides.length > 0 ? [] : behind || after ? toldBehind(own, out) : toldOf(own)
      for (const one of told) out.push({ ...one, section: under.section })
      if (sides.length === 0 && told.length === 0)
        add(
          entriesIn(said, line, under, {
            nicknames: loose,
            letters: (behind || !group.present) && lettered(out),
          }),
          under,
          line,
        )
      addSides(sides, under, line)
    }
  }

  let past = 0
  for (const [index, line] of told.entries()) {
    if (index < past) continue
    const after = told[index + 1]
    const listed = columns === null && (group?.present || (group === null && options.head && out.length === 0))
    const roster = listed ? rosterAt(told, index, group !== null) : null
    if (roster) {
      const under = group ?? { present: true, section: '' }
      for (const one of roster.people) add([one.entry], under, one.line)
      past = index + roster.length
      continue
    }
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
        !OF_OTHERS.test(line.text) &&
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
    // "Anna sjuk, hade mejlat sina siffror": a line of its own below those who came.
    const said = group
      ? group.present && awayBehind(line.text, []).length > 0
        ? toldBehind(line, [])
        : toldOf(line)
      : []
    if (said.length > 0) {
      for (const one of said) out.push({ ...one, section: group!.section })
      continue
    }
    // Running text behind a list ends it.
    if (group && out.length > 0 && line.gap && line.text.length > 80 && !listLike(line)) group = null
    // "Till 5: Bo Ek lämnade återbud …": remarks on the matters.
    if (group && /^(?:till|re|ad|to|punkt|§|item) ?\d{1,2}: /iu.test(line.text)) {
      group = null
      continue
    }
    // "Absent: Bo Ek", then "Staff: Anna Berg" on a line of its own: she was there.
    if (group?.inline && !group.present && keyed(line.text) !== null)
      group = { present: true, section: keyed(line.text)!.key }
    const indented = line.indent >= 8 && !line.gap && line.text.length < 160
    if (group && (listLike(line) || nameBeside(line) || (indented && out.length > 0)))
      add(entriesIn(line.text, line, group, { single: alone.has(line.from) }), group, line)
  }
  return merged(out)
}

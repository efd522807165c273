import { type Entry, sectionsOf } from './attributes.ts'
import { cellsAt, columnAt } from './columns.ts'
import { entriesOf } from './entries.ts'
import { isParty } from './lexicon/organisations.ts'
import type { Line } from './lines.ts'
import { isOffice, nameAt } from './names.ts'

type Column =
  | 'name'
  | 'first'
  | 'last'
  | 'affiliation'
  | 'role'
  | 'present'
  | 'absent'
  | 'absentee'
  | 'substitute'
  | 'about'
  | 'other'

/** What the columns of attendance lists are headed. */
const COLUMNS: Array<[key: Column, pattern: RegExp]> = [
  ['first', /^(?:förnamn|first name)$/i],
  ['last', /^(?:efternamn|last name|surname)$/i],
  [
    'name',
    /^(?:(?:för- och efter)?namn|name|deltagare|deltagande|(?:ordinarie )?ledam(?:ot|öter)|person(?:er)?|representant(?:er)?|medlem(?:mar)?|styrelse(?:ledam(?:ot|öter)|medlem(?:mar)?)?|member|attendee|participant|trustee|governor|councillor)s?$/i,
  ],
  [
    'affiliation',
    /^(?:(?:\p{L}+ ?\/ ?)?(?:organisation|företag)(?: ?\/ ?\p{L}+)?|huvudman|förening|parti|affiliation|organi[sz]ation|från|representerar|representing|partner|company|country|party|verksamhet|arbetsplats|förvaltning|enhet|avdelning|kommun|myndighet|kommer från|företräder|representant för|utsedd av|nominerad av|on behalf of|appointed by|nominated by|sent by|ward|school|club|klass|kategori|category|lag|sektion|adress|lägenhet|hus|group|team|department)$/iu,
  ],
  [
    'role',
    /^(?:roll|post|funktion|uppdrag|role|title|titel|designation|capacity|what they (?:are|do)|who they are|vad de (?:är|gör)|befattning|yrke|position|office|representation|egenskap|ansvar(?:sområde)?|vald (?:som|till)|elected (?:as|to)|ställning|tjänst)$/i,
  ],
  // "S, ordf.", "miljöinspektör": either, or both.
  ['about', /^(?:parti ?\/ ?(?:uppgift|roll|funktion|uppdrag)|(?:roll|uppgift|funktion) ?\/ ?parti)$/iu],
  ['substitute', /^(?:(?:tjänstgörande )?ersättare|substitute|alternate)$/i],
  ['absent', /^(?:frånv(?:\.|arande|aro)?|ej närv(?:\.|arande)?|förhinder|absent|apologies|regrets)$/i],
  [
    'present',
    /^(?:närv(?:\.|arande|aro)?|present|attended|attending|attendance|status|deltog|deltar|(?:var )?med|där|här|kom|came|here|there|ja\/nej|yes\/no)\??$/i,
  ],
  [
    'other',
    /^(?:tjänstg(?:\.|ör|örande)?|tjg\.?|förk(?:\.|ortning)?|init(?:\.|ialer)?|sign(?:\.|atur)?|e-?post(?:adress)?|e-?mail|mejl|tel(?:\.|efon)?|phone|mobil|kopia|delges|delgivning|utskick|anm(?:\.|ärkning)?|notering|kommentar|notes?|comments?|remarks?|initials|distribution|nr|no\.?|sl\.? ?(?:no\.?)?|s\.? ?no\.?|#)$/i,
  ],
]
const AWAY =
  /^(?:-|–|—|nej|no|n|0|f|frånv\.?|frånvarande|förhinder|absent|apologies|regrets|excused|ej|ej närvarande|återbud|anmält förhinder|sjuk|✗|✘|☐|)$/i
/** "nej, sjuk", "– utbildning", "apologies (on leave)": that somebody was away, and why. */
const AWAY_WHY =
  /^(?:[-–—] ?(?=\p{L})|(?:nej|no|ej|frånv\.?|frånvarande|förhinder|absent|apologies|regrets|excused|återbud|sjuk)\s?[,;:(–-])/iu

const NONE = /^[-–—]?$/

export type Columns = { keys: Array<Column | null>; starts: number[]; row: boolean }

/** Over those who decide, where another column tells whether they came: "Beslutande   Representerar   Närvaro". */
const VOTING = /^(?:beslutande|tjänstgörande|röstberättigade?|voting members?|vem|who)$/i

/** Beside a name: "på plats", "länk", "–". */
const WHERE = /^(?:var|hur|where|how)\??$/i

/** A table's columns by their headings; null where they are none of an attendance list. */
export function columnsOf(line: Line): Columns | null {
  if (line.text.length > 200) return null
  const cells = cellsAt(line, true)
  const heads = cells.map(({ text }) => COLUMNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null)
  const own = heads.map((key, i) => (heads.includes('name') && WHERE.test(cells[i]!.text) ? 'present' : key))
  // "Mrs Berg   Member   Present": somebody's row, whose words others have for headings.
  if (cells.some(({ text }, i) => own[i] === null && nameAt(text) !== null)) return null
  const voting =
    own.includes('name') || !own.includes('present') ? -1 : cells.findIndex(({ text }) => VOTING.test(text))
  const read = own.map((key, i) => (i === voting ? 'name' : key))
  // "Närvarande  Organisation  Frånvarande  Organisation": the names stand under whether they came.
  const came = !read.includes('name') && read.includes('affiliation') && read.includes('present')
  // "| Member | |": whether they came has no heading.
  if (line.row && cells.length === 2 && read[0] === 'name' && cells[1]!.text === '')
    return { keys: ['name', 'present'], starts: [0, 1], row: true }
  const keys = came ? read.map(key => (key === 'present' ? 'name' : key === 'absent' ? 'absentee' : key)) : read
  const known = keys.filter(key => key !== null).length
  const named = keys.includes('name') || (keys.includes('first') && keys.includes('last'))
  const more = keys.some(key => key !== null && key !== 'name' && key !== 'substitute')
  // "Name   Category   Term ends": what else there is, a table may call as it likes.
  const plainly =
    cells.length >= 2 && cells.length <= 7 && cells.some(({ text }) => /^(?:för- och efter)?namn$|^name$/i.test(text))
  return named && ((known >= 2 && more) || plainly)
    ? { keys, starts: cells.map(({ start }) => start), row: line.row }
    : null
}

/** The line's cells by the columns of the table, or null where it is no row of it. */
function rowOf(line: Line, { keys, starts, row }: Columns): string[] | null {
  const cells = cellsAt(line, true)
  // A cell alone is a row's where it stands under the names.
  const under = cells.length === 1 && !row && line.indent > 3 && keys[columnAt(cells[0]!.start, starts)] === 'name'
  if (row !== line.row || (cells.length < 2 && !under)) return null
  const out = keys.map(() => '')
  for (const { text, start } of cells) {
    const i = columnAt(start, starts)
    out[i] = out[i] === '' ? text : `${out[i]} ${text}`
  }
  return out
}

/** Who a row of the table tells of, and who serves for them; null where the line is no row. */
export function inTable(
  line: Line,
  { keys, ...columns }: Columns,
): Array<{ entry: Entry; substitutes: Entry[] }> | null {
  const cells = rowOf(line, { keys, ...columns })
  if (!cells) return null
  // Several columns of names: those behind each, up to the next, tell of it.
  const names = keys.flatMap((key, i) => (key === 'name' || key === 'absentee' ? [i] : []))
  const found =
    names.length > 1 && keys[0] === 'affiliation' && keys.lastIndexOf('affiliation') === 0
      ? names.flatMap(at => fromOne(cells[0]!, cells[at]!, keys[at] === 'name'))
      : names.length > 1
        ? names.map((at, n) => entryIn(cells.slice(at, names[n + 1]), keys.slice(at, names[n + 1])))
        : (away(cells, keys) ?? together(cells, keys))
  const people = found.filter(one => one.entry.name !== '')
  return people.length > 0 ? people : null
}

/** "Region Norr   Anna Berg, Bo Ek   Cilla Dahl": whoever came from there, and whoever did not. */
const fromOne = (affiliation: string, cell: string, came: boolean): Told[] =>
  entriesOf(cell, { own: true }).map(one => ({
    entry: { ...one, affiliation: one.affiliation ?? affiliation, ...(!came && { present: false }) },
    substitutes: [],
  }))

type Told = ReturnType<typeof entryIn>

/** "Apologies   Anna Berg, Region Norr": a row of the same table that says who did not come. */
function away(cells: readonly string[], keys: Columns['keys']): Told[] | null {
  if ((keys[0] !== 'affiliation' && keys[0] !== 'role') || !APART.test(cells[0]!)) return null
  return cells
    .slice(1)
    .filter(cell => cell !== '')
    .flatMap(cell => cell.split(/;\s*/))
    .flatMap(one => entriesOf(one, { own: true }))
    .map(entry => ({ entry: { ...entry, present: false }, substitutes: [] }))
}
const APART =
  /^(?:frånv(?:\.|arande|aro)?|ej närv(?:\.|arande)?|förhinder|återbud|absent|apologies|regrets|not present)(?: \([^()]*\))?:?$/iu

/** "Region Norr   Anna Berg, Bo Ek (remote)": all that came from there stand in one cell. */
function together(cells: readonly string[], keys: Columns['keys']): Told[] {
  const at = keys.indexOf('name')
  const first = entryIn(cells, keys)
  const all = at < 0 || !/[,;]/.test(cells[at]!) ? [] : entriesOf(cells[at]!, { own: true })
  if (all.length < 2) return [first]
  return all.map((one, i) => {
    const { entry } = entryIn(
      cells.map((cell, n) => (n === at ? one.name : cell)),
      keys,
    )
    return { entry: { ...entry, ...one }, substitutes: i === 0 ? first.substitutes : [] }
  })
}

function entryIn(cells: readonly string[], keys: Columns['keys']): { entry: Entry; substitutes: Entry[] } {
  const entry: Entry = { name: '' }
  const at = (key: Column) => cells[keys.indexOf(key)] ?? ''
  const turned = at('last') === '' ? '' : `${at('first')} ${at('last')}`
  keys.forEach((key, i) => {
    const cell = cells[i]!
    if (key === 'name' || key === 'absentee' || (key === 'last' && turned !== '')) {
      const away = /^(?:förhinder|frånvarande|absent|apologies):\s*/i.exec(cell)?.[0] ?? ''
      const named = key === 'last' ? turned : cell.slice(away.length)
      const found = entriesOf(named, { own: true })[0] ?? entriesOf(named, { nicknames: true })[0]
      if (found) Object.assign(entry, found)
      if (away !== '' || key === 'absentee') entry.present = false
    } else if (key === 'present') {
      entry.present = !AWAY.test(cell) && !AWAY_WHY.test(cell)
      const served = /(?:för|for) (\p{Lu}.*?)\)?$/u.exec(cell)?.[1]
      if (served) entry.for = served
      if (/^(?:observer|observatör|adjungerad|co-opted)$/i.test(cell)) entry.role ??= cell
      if (/§/.test(cell)) entry.sections = sectionsOf(cell)
    } else if (key === 'absent') {
      if (!NONE.test(cell) && !keys.includes('present')) entry.present = false
    } else if (key === 'about') {
      for (const part of cell.split(/,\s*/)) {
        if (isParty(part)) entry.affiliation ??= part
        else if (!NONE.test(part)) entry.role = entry.role === undefined ? part : `${entry.role}, ${part}`
      }
    } else if (key === 'other') {
      // "ny vice ordf." among the remarks
      const office = cell.replace(/^(?:ny|new)\s/i, '')
      if (isOffice(office)) entry.role ??= office
    } else if (key === 'affiliation' && /^\p{Ll}/u.test(cell) && isOffice(cell)) entry.role ??= cell
    else if ((key === 'affiliation' || key === 'role') && !NONE.test(cell)) entry[key] = cell
  })
  return { entry, substitutes: entry.name === '' ? [] : entriesOf(at('substitute')) }
}

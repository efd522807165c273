import { type Entry, entriesOf, sectionsOf } from './entries.ts'

const COLUMNS: Array<[key: 'name' | 'affiliation' | 'role' | 'present' | 'substitute', pattern: RegExp]> = [
  ['name', /^(?:namn|name|deltagare|ledamot|person|representant)$/i],
  [
    'affiliation',
    /^(?:(?:\p{L}+ ?\/ ?)?organisation(?: ?\/ ?\p{L}+)?|huvudman|förening|parti|affiliation|organization|från|representerar|representing|partner|company|country|party|verksamhet|arbetsplats|förvaltning)$/iu,
  ],
  ['role', /^(?:roll|post|funktion|uppdrag|role|title|titel|befattning)$/i],
  ['substitute', /^(?:(?:tjänstgörande )?ersättare|substitute|alternate)$/i],
  ['present', /^(?:närvarande|närvaro|present|attended|attending|status|deltog)$/i],
]
const AWAY = /^(?:-|–|—|nej|no|n|0|frånvarande|förhinder|absent|apologies|regrets|excused|ej|återbud|)$/i

/** A table's columns by their headings; null where they are none of an attendance list. */
export const columnsOf = (cells: readonly string[]): Array<(typeof COLUMNS)[number][0] | null> | null => {
  const keys = cells.map(cell => COLUMNS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null)
  return keys.includes('name') && keys.filter(key => key !== null).length >= 2 ? keys : null
}

export const inTable = (cells: readonly string[], columns: ReturnType<typeof columnsOf> & object): Entry | null => {
  const entry: Entry = { name: '' }
  columns.forEach((key, i) => {
    const cell = cells[i] ?? ''
    if (key === 'name') {
      const away = /^(?:förhinder|frånvarande|absent|apologies):\s*/i.exec(cell)?.[0] ?? ''
      if (away !== '') entry.present = false
      const named = cell.slice(away.length)
      const found = entriesOf(named)[0] ?? entriesOf(named, true)[0]
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

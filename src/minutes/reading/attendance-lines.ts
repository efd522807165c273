import type { Group } from './attendance-groups.ts'
import { GROUPS, gathers, groupOf, headingOf } from './attendance-groups.ts'
import { type Entry, isOwnInitials } from './attributes.ts'
import { awayBehind } from './away.ts'
import { entriesOf, keyed, type Listing, sideBefore } from './entries.ts'
import { attendanceHeading } from './lexicon/attendance.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { hasOffice } from './lexicon/offices.ts'
import type { Line } from './lines.ts'
import { isName, isOrganisation, nameAt } from './names.ts'
import { partsOf, sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

/** What one line of a list of people is: somebody's entry, several beside each other, the side that those below come from. */

/** "Voltera Ltd, § 4": where somebody comes from, and for which matter. */
const WHENCE = /^[^,]{3,50},? \(?(?:§|punkt|item|p\.) ?\d{1,3}\)?$/iu
/** Headings over one person. */
const ONE =
  /^(?:(?:invited|special|our|kvällens|dagens) )?(?:guest(?: speaker)?|visitor|speaker|gäst|besökare|inbjuden(?: gäst)?)$/iu

export function entriesIn(
  value: string,
  line: Line,
  group: Group,
  { nicknames = false, letters = false, single = false }: Listing = {},
): Entry[] {
  const pair = keyed(value)
  if (pair && !nicknames) {
    const people = entriesOf(pair.value, { list: true })
    // "Fria Rösten: Samira Yusuf": two capitals alone make no person.
    if (people.length > 0 && (nameAt(pair.key) === null || sideBefore(pair.key, pair.value))) {
      // "Six of us met at the pavilion: …": a sentence, and nobody's side.
      const sentence = pair.key.split(' ').length > 6 || /(?:^|\s)(?:vi|oss|we|us)(?:\s|$)/iu.test(pair.key)
      if (gathers(pair.key) || sentence) return people
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
  if (cells.length > 1 && cells.slice(1).some(cell => nameAt(cell) !== null && !WHENCE.test(cell)))
    return cells.flatMap(cell => entriesOf(cell, { own: true }))
  if (value.length > 1500 && !group) return []
  return entriesOf(cells.length < all.length || cells.length > 1 ? cells.join(', ') : value, {
    nicknames,
    letters,
    list: value !== line.text && value.includes(','),
    single: single || ONE.test(group.section) || cells.slice(1).some(cell => WHENCE.test(cell)),
    own: value === line.text,
  })
}

/**
 * The lines of a list of one person each, with what is told of them behind a comma: "Anna Berg, Region Norr", "Bo Ek, ekonom". What stands
 * there in most of them is nobody's name, so that it is none in the others either.
 */
export function described(lines: readonly Line[]): ReadonlySet<number> {
  const own = lines.filter(
    line =>
      line.cells.length === 1 &&
      line.text.length < 120 &&
      /^[^,:;]{4,60}, [^:;]+$/.test(line.text) &&
      nameAt(line.text) !== null,
  )
  const told = own.filter(line => {
    const parts = partsOf(line.text.replace(/\s*\([^()]*\)/g, ''))
    return parts.length <= 3 && parts.slice(1).every(part => !isName(part) || !isFirstName(part.split(' ')[0]!))
  })
  const whence = told.flatMap(line => partsOf(line.text.replace(/\s*\([^()]*\)/g, '')).slice(1))
  const lasts = whence.map(part => part.split(' ').at(-1))
  // "Autism Sydmark" beside "SRF Sydmark": a place that comes again.
  const sure = whence.filter(part => !isName(part) || lasts.filter(last => last === part.split(' ').at(-1)).length > 1)
  const known = told.length > 3 && told.every(line => isFirstName(line.text.split(' ')[0]!))
  return told.length >= 3 && told.length === own.length && (known || sure.length * 2 >= whence.length)
    ? new Set(told.map(line => line.from))
    : new Set()
}

/** "Sara (Noahs mamma), Imad (Lailas pappa)": first names, each with what they are there. */
export const relatives = (value: string): boolean =>
  /^\p{Lu}\p{L}+ \([^()]{3,40}\)(?:,|$)/u.test(value) && isFirstName(/^[^\s]*/.exec(value)![0])

/** Nothing but names, where a list of them stands without a word above it: "Anna Berg, Bo Ek, Cilla Dahl." */
export function namesAlone(line: Line): boolean {
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
/** "Brandskydd: Elin Tosser kommer till oktobermötet.": told of another time, and no list. */
const AHEAD =
  /(?<!\p{L})(?:kommer (?:till|den|på|och|hit)|ska (?:komma|besöka|berätta)|(?:is|are) coming|will (?:come|visit|join|speak))(?!\p{L})/iu

export const listLike = (line: Line): boolean =>
  isName(line.text) ||
  officeBeside(line.cells) ||
  (!AHEAD.test(line.text) &&
    ((line.text.length < 160 &&
      entriesOf(line.text, { own: true }).length > 0 &&
      line.cells.every(cell => !/\p{Ll}{3}\.\s+\p{Lu}/u.test(nameAt(cell)?.rest ?? cell))) ||
      (keyed(line.text) !== null &&
        (line.text.length < 200 || entriesOf(keyed(line.text)!.value, { list: true }).length > 1))))

/** "Cilla Frost   Region Norr   sekreterare": a name that few bear, with what she is beside it. */
export const nameBeside = ({ cells, text }: Line): boolean =>
  text.length < 160 && isName(cells[0] ?? '') && cells.slice(1).some(cell => hasOffice(cell) || isOrganisation(cell))

/** "För arbetsgivaren:", "Från PRO": the side that those below or behind come from. */
const SIDE = /^(?:för|från|for|from)\s+(?:the )?(\p{L}[\p{L} -]{3,50}):?$/iu
export const sideOver = (line: Line): string | null => {
  const side = line.cells.length === 1 && line.bullet === '' ? SIDE.exec(line.text)?.[1] : undefined
  return side === undefined || nameAt(side) ? null : side
}

/** "Närvarande    Ersättare", "För arbetsgivaren    För facken": lists side by side. */
export function groupsBeside(line: Line): Group[] {
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
export const headsSide = (line: Line, next: Line | undefined): boolean =>
  line.cells.length === 1 &&
  line.text.length < 60 &&
  line.bullet === '' &&
  !/[,:;.]/.test(line.text) &&
  (/^\p{Lu}{2,}(?!\p{L})/u.test(line.text) || isOrganisation(line.text)) &&
  nameAt(line.text) === null &&
  next !== undefined &&
  nameAt(next.cells[0] ?? '') !== null

/** A line that starts with a name, or with a heading ("BORTA  Anna"), is its own, unless the one before breaks off. */
export const oneList = (last: string, line: Line): boolean =>
  (nameAt(line.text) === null && awayBehind(line.text, []).length === 0 && !GROUPS.has(labelOf(line)?.kind ?? 'end')) ||
  /(?:,|\s(?:och|samt|and|&))$/.test(last)

/** "Round the table besides Anna and me: Bo, Cilla": they were there too. */
const BESIDES =
  /(?<=^|[.!?] )([\p{L} ]{2,40}?) (?:besides|apart from|in addition to|along with|förutom|utöver|jämte|tillsammans med) ((?:\p{Lu}|him|her|them)[^:.]{1,80}): (?=\p{Lu})/u
export function withBesides(line: Line): Line {
  const [lead, words = '', who = ''] = BESIDES.exec(line.text) ?? []
  if (lead === undefined || line.cells.length > 1 || attendanceHeading(words)?.sure !== 'came') return line
  const at = line.text.indexOf(lead)
  const text = `${line.text.slice(0, at)}${words}: ${who.replace(/^(?:him|her|them) (?:and|och) /, '').replace(/ (?:and|och) /, ', ')}, ${line.text.slice(at + lead.length)}`
  return { ...line, text, cells: [text] }
}

/** "AB   Anna Berg   Region Norr": without the letters that she goes by. */
export function withoutInitials(line: Line): Line {
  // "ABL Anna Berg-Lind, Region Norr", "BE = Bo Ek"
  const [lead = '', letters = ''] = /^(\p{Lu}{2,4})(?: = | {1,4})(?=\p{Lu})/u.exec(line.text) ?? []
  const bearer = lead === '' || line.cells.length > 1 ? null : nameAt(line.text.slice(lead.length))
  if (bearer && isOwnInitials(letters, bearer.name)) {
    const text = line.text.slice(lead.length)
    return { ...line, text, cells: [text] }
  }
  const [first = '', ...cells] = line.cells
  // "Gäst   Anna Berg" is a heading, "Ordf   Bo Ek" an office.
  return cells.length > 0 &&
    /^\p{Lu}\p{L}{0,3}$/u.test(first) &&
    nameAt(cells[0]!) !== null &&
    labelOf(line) === null &&
    !hasOffice(first)
    ? { ...line, cells, text: cells.join(' ') }
    : line
}

/** "…, Majlis / Björkman, Tommy Rydh": a name that a narrow column divides. */
export function wholeNames(lines: readonly Line[]): Line[] {
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

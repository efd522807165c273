import type { Line } from './lines.ts'
import { isMononym, nameAt } from './names.ts'
import { endsSentence, sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

const COLUMNS = [
  ['number', /^(?:nr|no|§|#|dnr|p|lp|löpnr|sl|id|s\.? ?no|sl\.? ?no|punkt ?nr|item ?(?:no|nr|#))\.?$/i],
  [
    'matter',
    /^(?:ärenden?|(?:dagordnings)?punkt(?:er)?|fråga|frågor|rubrik|dagordning|ämne|agenda|item|agenda (?:item|point|topic)|agendapunkt|dagordningspunkt|matter (?:discussed|for discussion)|topic|subject|issue|matter)$/i,
  ],
  ['decision', /^(?:beslut|decisions?|resolution)$/i],
  [
    'said',
    /^(?:beslut ?(?:\/|och|eller|&) ?åtgärd(?:er)?|åtgärd(?:er)?(?: ?\/ ?beslut)?|anteckning(?:ar)?|minnesanteckning(?:ar)?|diskussion|referat|notering(?:ar)?|kommentar(?:er)?|information|beskrivning|sammanfattning|vad (?:som )?(?:sades|sas|vi (?:sa|sade|kom fram till|pratade om|bestämde)|hände|det blev)|vi kom fram till|text|resultat|utfall|said|heard|discussion|notes|minutes|outcome|comments?|summary|(?:decision|discussion|outcome|result|deliberation|proceeding)s? ?(?:\/|,|and|&) ?(?:action|decision|outcome|result|resolution)s?|(?:diskussion|anteckning(?:ar)?|resultat) ?(?:\/|,|och|&) ?(?:beslut|utfall|åtgärd)|deliberations?|proceedings|points? (?:raised|made)|what (?:we|was) (?:said|agreed|discussed)|what happened|det här sa vi|actions?)$/i,
  ],
  [
    'who',
    /^(?:(?:vem|ansvar(?:ig(?:a)?)?) ?(?:\/|,|och|&|\+) ?(?:klart?|när|tid|datum|senast|deadline)|(?:who|owner|responsib(?:le|ility)|action by) ?(?:\/|,|and|&|\+) ?(?:when|by when|date|due|target|deadline)|responsibility|responsible (?:person|party)|action owner|assigned to|handläggare|vem (?:gör(?: vad)?|som gör(?: vad)?|tar det)|ansvarig(?:a)?|ansvar|vem|utförs av|av vem|who|owner|responsible|action by|by whom|lead)$/i,
  ],
  [
    'when',
    /^(?:klart?|när|klart? (?:senast|till|när)|senast|datum|tid|status|target(?: date)?|time ?(?:frame|line|limit)|tidsgräns|slutdatum|färdigt|due(?: date)?|deadline|when|by when|by)$/i,
  ],
] as const
type Column = (typeof COLUMNS)[number][0]

/** The columns of a table of matters, by its headings; null for any other. */
function columnsOf(cells: readonly string[]): Column[] | null {
  const keys = cells.map(cell => COLUMNS.find(([, pattern]) => pattern.test(cell))?.[0])
  const known = keys.filter(key => key !== undefined)
  // Without what was said or decided it is a list of things to do, or of times.
  const told = known.includes('said') || known.includes('decision')
  return known.length === cells.length && known.includes('matter') && told ? known : null
}

/** "No | Item | Decision" over "D4.1 | 3 | …": a log that names its matters by number. */
const namesByNumber = (columns: readonly Column[], below: Line | undefined): boolean =>
  /^\d{1,3}(?:\.\d{1,2})?$/.test(below?.cells[columns.indexOf('matter')] ?? '')

/** "Discussion | Outcome": beside what was said, what came of it is what was decided. */
const cameApart = (columns: readonly Column[], cells: readonly string[]): Column[] =>
  columns.map((key, i) =>
    key === 'said' && /^(?:outcome|resultat|utfall)$/i.test(cells[i]!) && columns.indexOf('said') < i
      ? 'decision'
      : key,
  )

/** "5–3 (Bo, Ulla och Per ville vänta).", "4 against 1." */
const COUNTED = /^\d{1,3} ?(?:[-–:]|mot|against|to) ?\d{1,3}(?:[ .,;]*(?:$|\())/i

const lineOf = (line: Line, text: string, more: Partial<Line> = {}): Line => ({
  ...line,
  text,
  cells: [text],
  row: false,
  bullet: '',
  level: 0,
  gap: true,
  ...more,
})

const isOwner = (text: string): boolean => isMononym(text) || nameAt(text)?.rest === '' || /^\p{Lu}{2,3}$/u.test(text)

/** "Ahmed (märkning), Dragan (container)": who they are, without what each is to do. */
const ownersIn = (text: string): string | null => {
  const parts = text
    .replace(/\s*\([^()]*\)/g, '')
    .split(/\s*(?:,|\/|\+|&|\s(?:och|samt|and)\s)\s*/)
    .filter(part => part !== '')
  return parts.length > 0 && parts.every(isOwner) ? parts.join(', ') : null
}

/** What a cell tells of whose it is: "Anna, 30 april", "Bo: find two weavers", "Treasurer to release payments". */
function whoseIn(text: string): string[] {
  const owners = ownersIn(text)
  if (owners !== null) return [`Ansvarig: ${owners}`]
  const [, who = '', when = ''] =
    /^(\p{L}[^\d]*?)(?:,|\s[–-]|\s(?:senast|by|till|before|until))\s+([^,]*\d[^,]*)$/u.exec(text) ?? []
  const dated = who === '' ? null : ownersIn(who)
  if (dated !== null) return [`Ansvarig: ${dated}`, `Klart: ${when}`]
  if (/^\p{Lu}[\p{L}. -]{1,30}?(?:: | to (?=\p{Ll})| att (?=\p{Ll}))/u.test(text)) return [`Action: ${text}`]
  // "Dal, ny mätning i maj", "Dal mäter i maj"
  const [, one = '', what = ''] = /^(\p{Lu}[\p{L}-]+),? (?:(?<=, )|(?=\p{Ll}{2,}r\s))(\p{Ll}.*)$/u.exec(text) ?? []
  return [isOwner(one) ? `Action: ${one}: ${what}` : text]
}

/** Which column each cell of a row is of; where blank cells are lost, the first is the matter and a name at the end is whose it is. */
function keysOf(line: Line, columns: readonly Column[], starts: boolean): Column[] {
  if (line.cells.length === columns.length) return [...columns]
  // Tabs tell which cells are there: those at the end are empty.
  if (line.raw.includes('\t') && line.cells.length < columns.length && /^\d/.test(line.cells[0]!))
    return columns.slice(0, line.cells.length)
  return line.cells.map((cell, i) => {
    if (i === 0 && starts) return 'matter'
    return i > 0 && i === line.cells.length - 1 && columns.includes('who') && ownersIn(cell) !== null ? 'who' : 'said'
  })
}

/** "1. Roof" | "The offer was accepted." | "Anna": minutes kept as a table, as the headings and paragraphs they would else be. */
export function withoutMatterTables(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  let columns: Column[] | null = null
  /** The last line is a cell's that may go on below. */
  let wraps = false
  for (const [i, line] of lines.entries()) {
    const heads = line.cells.length > 1 ? columnsOf(line.cells) : null
    if (heads && !namesByNumber(heads, lines[i + 1])) {
      // Where nothing else tells what was said, not all of "Ärende | Beslut" was decided: each sentence tells.
      columns = heads.includes('said')
        ? cameApart(heads, line.cells)
        : heads.map(key => (key === 'decision' ? 'said' : key))
      wraps = false
      continue
    }
    const signed = labelOf({ ...line, text: line.cells[0] ?? '', cells: [line.cells[0] ?? ''] })?.kind
    const ends = signed === 'secretary' || signed === 'approvers' || signed === 'chair'
    if (!columns || ends || !(line.cells.length > 1 || line.row || line.indent >= 12)) {
      columns = null
      out.push(line)
      continue
    }
    const bullet = /^\d{1,3}[.)]$/.test(line.bullet) ? `${line.bullet} ` : ''
    const starts = bullet !== '' || /^\d{1,3}[.)]?\s/.test(line.cells[0] ?? '')
    const keys = keysOf(line, columns, starts)
    const of = (key: Column) => line.cells.filter((cell, i) => keys[i] === key && !/^[-–—]?$/.test(cell))
    const last = out.at(-1)
    if (wraps && last && line.cells.length === 1 && !line.bullet && !line.gap && !endsSentence(last.text)) {
      const text = `${last.text} ${line.text}`
      out[out.length - 1] = { ...last, text, cells: [text], to: line.to }
      continue
    }
    const title = [...of('number'), ...of('matter')].join(' ')
    if (title !== '') out.push(lineOf(line, bullet + title, { level: 2 }))
    for (const text of of('said')) out.push(lineOf(line, text))
    wraps = of('said').length > 0 && of('who').length === 0 && of('when').length === 0
    for (const who of of('who'))
      out.push(...whoseIn(who).map(text => lineOf(line, text, { gap: !/^(?:Ansvarig|Klart):/.test(text) })))
    for (const when of of('when')) out.push(lineOf(line, `Klart: ${when}`, { gap: false }))
    const decided = of('decision').flatMap(sentencesOf)
    // Each with its own label: what stands below the table is none of it. How they voted is no decision of its own.
    for (const text of decided) out.push(lineOf(line, COUNTED.test(text) ? text : `Beslut: ${text}`))
  }
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
      out.push(lineOf(line, left), lineOf(line, right, { gap: true, indent: 0 }))
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
      out.push(lineOf(line, right, { gap: false, indent: 0 }))
    } else if (heading && line.cells.length === 1 && line.indent >= 12) out.push({ ...line, indent: 0 })
    else {
      if (!line.level && line.gap) heading = null
      out.push(line)
    }
  }
  return out
}

/** Tables of matters, known by what their columns are headed. */
import type { Lang } from '../../domain/text.ts'
import { cellsAt } from './columns.ts'
import type { Line } from './lines.ts'

const COLUMNS = [
  ['number', /^(?:nr|no|§|#|dnr|p|lp|löpnr|sl|id|s\.? ?no|sl\.? ?no|punkt ?nr|item ?(?:no|nr|#))\.?$/i],
  [
    'matter',
    /^(?:ärenden?|(?:dagordnings)?punkt(?:er)?|fråg(?:an?|or)|rubrik|dagordning|ämnen?|område|sak|vad(?: det gäll(?:er|de))?|agenda|items?|agenda (?:item|point|topic)|agendapunkt|dagordningspunkt|motion(?:en|er|s)?|förslag(?:et|en)?|proposals?|matters?(?: discussed| for discussion)?|topics?|subjects?|issues?|what(?: it is about)?|point)$/i,
  ],
  [
    'decision',
    /^(?:beslut(?: som (?:togs|fattades))?|(?:det )?vi (?:bestämde|beslutade|kom (?:fram till|överens om))|(?:vad|det) (?:vi (?:bestämde|beslutade|kom fram till|kom överens om)|som (?:bestämdes|beslutades)|det blev)|det blev|så blev det|hur (?:det (?:blev|gick)|gick det)|bestämt|beslutat|resultat|utfall|decisions?(?: (?:taken|made|reached))?|decided|resolutions?|resolved|agreed|(?:what )?(?:we|was) (?:decided|agreed)|what (?:came of it|we settled)|where we landed|how it (?:ended|went)|upshot|outcomes?|results?)$/i,
  ],
  [
    'said',
    /^(?:beslut ?(?:\/|och|eller|&) ?åtgärd(?:er)?|åtgärd(?:er)?(?: ?\/ ?beslut)?|anteckning(?:ar)?|minnesanteckning(?:ar)?|diskussion|samtal|referat|notering(?:ar)?|kommentar(?:er)?|information|beskrivning|sammanfattning|bakgrund|läget?|synpunkter|uppdatering|rapport|(?:vad (?:som )?|det (?:här )?)?(?:sades|sas|sagts?|(?:vi )?(?:sa|sade|pratade om|diskuterade|tog upp)(?: vi)?|hände)|text|said|heard|talk|discussions?|notes|minutes|comments?|summary(?: of discussion)?|background|updates?|reports?|(?:key|main) points|details|(?:decision|discussion|outcome|result|deliberation|proceeding)s? ?(?:\/|,|and|&) ?(?:action|decision|outcome|result|resolution)s?|(?:diskussion|anteckning(?:ar)?|resultat) ?(?:\/|,|och|&) ?(?:beslut|utfall|åtgärd)|deliberations?|proceedings|points? (?:raised|made)|(?:what )?(?:we|was) (?:said|discussed|talked about|heard)|what happened|actions?)$/i,
  ],
  [
    'mover',
    /^(?:propos(?:er|ed by)|mov(?:er|ed by)|second(?:er|ed by)|put by|brought by|raised by|motionär|förslagsställare|väckt av|lyft av|inskickad av|avsändare)$/i,
  ],
  [
    'who',
    /^(?:(?:vem|ansvar(?:ig(?:a)?)?) ?(?:\/|,|och|&|\+) ?(?:klart?|när|tid|datum|senast|deadline)|(?:who|owner|responsib(?:le|ility)|action by) ?(?:\/|,|and|&|\+) ?(?:when|by when|date|due|target|deadline)|responsibility|responsible (?:person|party)|person responsible|action owner|assigned to|handläggare|vem (?:(?:som )?(?:gör|fixar)(?: (?:det|vad))?|tar det)|ansvarig(?:a)?|ansvar|vem|utförs av|av vem|who(?: (?:does|will do|takes)(?: (?:it|what))?)?|owner|responsible|action by|by whom|lead)$/i,
  ],
  [
    'todo',
    /^(?:(?:kvar )?att (?:göra|ordna|fixa)|vem (?:gör|fixar|tar) vad|nästa steg|to[- ]?do|(?:things|left|jobs) to do|next steps?|follow[- ]?ups?|who does what)$/i,
  ],
  [
    'when',
    /^(?:klart?|när|klart? (?:senast|till|när)|senast|datum|tid|status|target(?: date)?|time ?(?:frame|line|limit)|tidsgräns|slutdatum|färdigt|due(?: date)?|deadline|when|by when|by(?: date)?)$/i,
  ],
] as const
export type Column = (typeof COLUMNS)[number][0]

const SWEDISH =
  /[åäö]|^(?:\p{L}*punkt|rubrik|sak|vad|vi|det|vem|ansvar|handläggare|klart?|senast|datum|tid|diskussion|samtal|referat|\p{L}*anteckning|notering|kommentar|sammanfattning|bakgrund|beslut|resultat|utfall|bestämt|dagordning)/iu

/** A table of matters: what its columns are, how they are headed and where each begins. */
export interface Table {
  columns: Column[]
  heads: string[]
  starts: number[]
  /** The language of its headings. */
  lang: Lang
  /** Its columns are told apart by blanks, not by bars or tabs. */
  spaced: boolean
}

const INSIDE: ReadonlySet<Column> = new Set(['decision', 'who', 'when'])

/** Where a table's columns tell what each row is about. */
export const keyOf = ({ columns }: Table): number =>
  columns.includes('matter') ? columns.indexOf('matter') : columns.indexOf('decision')

/** The table of which a line is the heading; null where it is none of matters. */
export function tableOf(line: Line): Table | null {
  if (line.text.length > 200) return null
  const cells = cellsAt(line, true)
  const heads = cells.map(({ text }) => text.replace(/[:?]$/, ''))
  const keys = heads.map(head => COLUMNS.find(([, pattern]) => pattern.test(head))?.[0])
  const known = keys.filter(key => key !== undefined)
  const said = known.includes('said')
  // "Beslut | Ansvarig | Klart", inside a matter.
  const inside =
    known.length === cells.length &&
    known.includes('decision') &&
    known.every(key => INSIDE.has(key)) &&
    cells.length > 1
  // Without what was said or decided it is a list of things to do, or of times.
  if (cells.length < 2 || !(inside || known.includes('matter')) || !(said || known.includes('decision'))) return null
  // One column a table may call as it likes, where the others are known.
  if (known.length < cells.length - (said && cells.length > 3 ? 1 : 0)) return null
  // Where nothing else tells what was said, not all of "Ärende | Beslut" was decided: each sentence tells.
  const columns = keys.map(key => (key === undefined || (key === 'decision' && !said && !inside) ? 'said' : key))
  return {
    columns,
    heads: heads.map((head, i) => (keys[i] === undefined || keys[i] === 'mover' ? head : '')),
    starts: cells.map(one => one.start),
    lang: heads.some(head => SWEDISH.test(head)) ? 'sv' : 'en',
    spaced: !line.row && !line.raw.includes('\t'),
  }
}

/** "No | Item | Decision" over "D4.1 | 3 | …": a log that names its matters by number. */
export const namesByNumber = ({ columns }: Table, below: Line | undefined): boolean =>
  /^\d{1,3}(?:\.\d{1,2})?$/.test(below?.cells[columns.indexOf('matter')] ?? '')

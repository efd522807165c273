import type { Line } from './lines.ts'
import { isName, nameAt } from './names.ts'
import { sentencesOf } from './sentences.ts'
import { isLabel, type LabelKind, labelOf } from './words.ts'

/** Where a matter starts, and what its heading says. */
export interface Header {
  index: number
  number: number | null
  label?: string
  title: string
}

const PARAGRAPH =
  /^(?:\p{L}{1,6}\.?\s)?§+\s*(\d{1,4})(\s?[a-z](?=\s|$)|\s?[-–]\s?\d{1,4}(?=\s+\p{Lu}))?(?:\/\d{2,4})?\s*[.:–-]?\s*(.*)$/u
const SCANNED = /^[S5$8]\s*(\d{1,4})\s+(\p{Lu}.*)$/u
const HEAD_LABELS = new Set<LabelKind>([
  'place-time',
  'date',
  'time',
  'place',
  'registry',
  'body',
  'absent',
  'idle-alternates',
  'alternates',
  'others',
  'present',
  'approval',
  'approvers',
  'approver-elected',
  'chair',
  'secretary',
  'signatures',
  'organisations',
])
const TITLE = /protokoll|anteckningar|minutes|sammanträde|möte med|meeting of|notes from|teleconference/i

/** Headings that carry a §. */
export function paragraphs(lines: readonly Line[]): Header[] {
  const out: Header[] = []
  /** The level of the headings that carry a §: others of that level are matters without a number. */
  let level = 0
  lines.forEach((line, index) => {
    const match = PARAGRAPH.exec(line.text.slice(0, 600))
    const last = out.at(-1)
    if (match && !line.bullet && !line.row) {
      const title = match[3]!.replace(/^[.:–-]\s*/, '')
      if (/^(?:[-–]|och|till|i |\d|,)/.test(match[3]!) || /^\p{Ll}/u.test(title)) return
      const letter = match[2]?.trim()
      const range = /^[-–]/.test(letter ?? '') ? `${match[1]}-${letter!.replace(/\D/g, '')}` : null
      level = line.level
      out.push({ index, number: Number(match[1]), ...(letter && { label: range ?? `${match[1]} ${letter}` }), title })
    } else if (last && line.level > 0 && line.level === level && line.level < 7 && !isLabel(line.text)) {
      out.push({ index, number: null, title: line.text })
    } else {
      const scanned = last?.number != null && line.gap ? SCANNED.exec(line.text.slice(0, 300)) : null
      if (scanned && Number(scanned[1]) === last!.number! + 1)
        out.push({ index, number: Number(scanned[1]), title: scanned[2]! })
    }
  })
  // Where § 8 is missing between § 7 and § 9, headings stand without their numbers here.
  const careless = out.some((header, i) => header.number !== null && out[i + 1]?.number === header.number + 2)
  return out.flatMap((header, i) => [header, ...unnumbered(lines, header, out[i + 1]?.index ?? lines.length, careless)])
}

const USUAL =
  /^(?:övriga? (?:frågor|ärenden)|övrigt|nästa möte|avslutning|information|rapporter|(?:any )?other business|aob|next meeting)$/i

/** Headings between two that carry a §. */
function unnumbered(lines: readonly Line[], before: Header, end: number, careless: boolean): Header[] {
  const out: Header[] = []
  for (let index = before.index + 2; index < end - 1; index++) {
    const line = lines[index]!
    const heads = line.level === 0 && line.text.length < 60 && (careless || USUAL.test(line.text))
    if (heads && !lines[index + 1]!.gap && headingLike(lines, index, new Set()))
      out.push({ index, number: null, title: line.text })
  }
  return out
}

const numbered = (text: string): { number: number | null; label?: string; title: string } => {
  const lost = /^§\s+(\p{Lu}.*)$/u.exec(text)?.[1]
  if (lost !== undefined) return { number: null, title: lost }
  const plain = /^(?:§\s*|[Ii]tem\s+|[Pp]unkt\s+|[Mm]om(?:ent)?\.?\s+)?(\d{1,3})[.):]?\s+(\p{Lu}.*)$/u.exec(text)
  if (plain) return { number: Number(plain[1]), title: plain[2]! }
  const coded =
    /^(\p{Lu}{1,3}[./-]\d{1,4}|(?:\p{Lu}{1,3}[./ -]?)?\d{1,4}[/.:]\d{1,4}(?:\.\d{1,3})?)[.:]?\s+(\p{Lu}.*)$/u.exec(text)
  return coded ? { number: null, label: coded[1]!, title: coded[2]! } : { number: null, title: text }
}

/** Headings by their marks (# or bold), those that are the document's own title left out. */
export function marks(lines: readonly Line[]): Header[] {
  const found = lines.flatMap((line, index) => (line.level > 0 && !isLabel(line.text) ? [{ index, line }] : []))
  const own = found.filter(({ index, line }, i) => {
    const next = found[i + 1]
    const empty = next?.index === index + 1
    const early = i < 3 && index < 40
    if (early && TITLE.test(line.text) && (line.level <= 2 || line.text.endsWith(':'))) return false
    if (
      early &&
      numbered(line.text).label === undefined &&
      /(?<!\d)(?:19|20)\d\d(?!\d)/.test(line.text) &&
      /,|\bkl\b/.test(line.text)
    )
      return false
    if (i === 0 && line.level === 1) return !found.slice(1).some(other => other.line.level === 2)
    return !(early && empty && next.line.level > line.level && next.line.level < 7)
  })
  return own.map(({ index, line }) => ({ index, ...numbered(line.text.replace(/\s*:$/, '')) }))
}

/** "1. Title", "24/01 Title", rising, most of them with text below. */
export function numbers(lines: readonly Line[]): Header[] {
  const out: Header[] = []
  lines.forEach((line, index) => {
    const text = /^\d{1,3}[.)]$/.test(line.bullet) ? `${line.bullet} ${line.text}` : line.bullet ? '' : line.text
    // "1. Ekonomi. Kassören rapporterade …": the heading is its first sentence.
    const [first = '', ...rest] = sentencesOf(text.slice(0, 2000))
    const runIn = rest.length > 0 && first.length < 60 && /^\d/.test(text)
    if ((text.length > 140 && !runIn) || /[,;]$/.test(text) || line.row) return
    const { number, label, title } = numbered(text)
    const lost = number === null && /^§\s/.test(text)
    if (lost && out.length > 0) out.push({ index, number: null, title })
    if (number === null && label === undefined) return
    if (title.length > 100 && /\.$/.test(title) && !runIn) return
    const last = out.findLast(one => one.number !== null || one.label !== undefined)
    // A number given twice still heads a matter of its own.
    const again = line.gap && number === last?.number
    if (label !== undefined) {
      if (line.gap && (!last || last.label !== undefined)) out.push({ index, number: null, label, title })
    } else if (last?.label !== undefined) return
    else if (last ? (again || number! > (last.number ?? 0)) && number! <= (last.number ?? 0) + 3 : number! <= 2)
      out.push({ index, number, title })
  })
  const withText = out.filter(
    (header, i) => (out[i + 1]?.index ?? lines.length) > header.index + 1 || /[.!?]$/.test(header.title),
  ).length
  // Points under a heading such as "Beslut" are a list, no headings.
  const listed = out.every((header, i) => i === 0 || header.index === out[i - 1]!.index + 1)
  const under = out[0] && labelOf(lines[out[0].index - 1] ?? lines[out[0].index]!)?.kind
  if (listed && under === 'decision') return []
  return out.length >= 3 && withText * 2 >= out.length ? out : []
}

const ENDS = new Set<LabelKind>(['secretary', 'signatures', 'end', 'approvers', 'chair'])
const CLOSING = new Set<LabelKind>(['secretary', 'signatures', 'end'])

const LISTS =
  /^(?:beslut|beslutspunkter|decisions?|åtgärdspunkter|åtgärder|att göra|uppgifter|actions?|action points)$/i

const headingLike = (lines: readonly Line[], index: number, listed: ReadonlySet<string>): boolean => {
  const line = lines[index]!
  // Over a list of its own, told once for the whole meeting.
  if (
    LISTS.test(line.text) &&
    line.gap &&
    lines[index + 1]?.bullet &&
    lines.filter(one => one.text === line.text).length === 1
  )
    return true
  const next = lines[index + 1]
  if (listed.has(line.text.toLowerCase())) return true
  if (!line.gap || line.row || line.cells.length > 1 || line.text.length > 90 || !next) return false
  // A bullet that stands over a text instead of being one of a list.
  if (line.bullet && !(/[•●▪*]/.test(line.bullet) && !next.bullet && !next.gap)) return false
  if (!/^[\p{Lu}\d]/u.test(line.text) || /[.,;:!…]$/.test(line.text) || isLabel(line.text) || isName(line.text))
    return false
  if (/^\s*[,(/]/.test(nameAt(line.text)?.rest ?? '') || /https?:|www\.|@|^\d[\d\s/.-]*$/.test(line.text)) return false
  const wraps = next.text.length > 50 && lines[index + 2] !== undefined && !lines[index + 2]!.gap
  const alone = next.gap && next.text.length <= 90 && !next.bullet && !/[.!?:]$/.test(next.text) && !wraps
  return !alone
}

/** Where the last of the lines stands that tell who, when and where. */
export function headEnd(lines: readonly Line[]): number {
  let end = -1
  // A short line over a sentence is the first heading.
  const heading = (i: number) => headingLike(lines, i, new Set()) && /[.!?]$/.test(lines[i + 1]?.text ?? '')
  for (let i = 0; i < Math.min(lines.length, 120); i++) {
    const label = labelOf(lines[i]!)
    if (label && HEAD_LABELS.has(label.kind)) end = i
    else if (end >= 0 && (lines[i]!.text.length > 150 || heading(i))) break
    else if (end < 0 && TITLE.test(lines[i]!.text) && i < 6) end = i
  }
  return end
}

/** Short lines that stand over a text; those of a contents page, where there is one. */
export function plain(lines: readonly Line[], listed: ReadonlySet<string>): Header[] {
  const known = lines.flatMap((line, index) =>
    listed.has(line.text.toLowerCase()) ? [{ index, number: null, title: line.text }] : [],
  )
  if (known.length >= 2) return known
  const after = headEnd(lines)
  const end = tailStart(lines, after + 1, CLOSING)
  return lines.flatMap((line, index) =>
    index > after && index < end && headingLike(lines, index, listed) && !(index < 5 && TITLE.test(line.text))
      ? [{ index, number: null, title: line.text }]
      : [],
  )
}

/** "Parking. The council is consulting …": paragraphs that start with their heading. */
export function runIns(lines: readonly Line[]): Header[] {
  const after = headEnd(lines)
  return lines.flatMap((line, index) => {
    const [first = '', second] = sentencesOf(line.text)
    const heads = line.gap && second !== undefined && first.length < 40 && first.split(' ').length <= 5
    return heads && index > after && /^\p{Lu}[^:]*\.$/u.test(first) && !isLabel(first)
      ? [{ index, number: null, title: line.text }]
      : []
  })
}

/** Where the signatures or appendices start, searched from `from` on. */
export function tailStart(lines: readonly Line[], from: number, ends = ENDS): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    const label = labelOf(line)
    // Offices side by side under the names of those who signed.
    const names = lines[i - 1]
    if (
      line.cells.length > 1 &&
      names?.cells.length === line.cells.length &&
      names.cells.every(cell => isName(cell)) &&
      line.cells.every(cell => isLabel(cell))
    )
      return i - 1
    if (
      label &&
      ends.has(label.kind) &&
      (line.gap || ((label.kind === 'secretary' || label.kind === 'approvers') && i > lines.length - 9)) &&
      !line.bullet
    )
      return i
    if (/^\/\s?\p{Lu}/u.test(line.text) && i > lines.length - 8) return i
  }
  return lines.length
}

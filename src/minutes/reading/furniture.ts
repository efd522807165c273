import type { Line } from './lines.ts'
import { endsSentence } from './sentences.ts'
import { type LabelKind, labelOf } from './words.ts'

/** What stands at the foot or head of pages whatever the document says. */
const FOOT =
  /^(?:justerandes? sign|utdragsbestyrkande|rätt utdraget|protokollet justeras? sign|\|?\s*sign(?:atur)?\s*\|?$)/i
const SIGNATURES = /^justera\S{0,10}:?\s.{0,40}(?:utdrag|bestyrk|justera\S*\s+sign)/i
const PAGE =
  /(?:^|\s)(?:(?:sida|sid\.?|page)\s*:?\s*\d{1,4}(?:\s*(?:\(\d{1,4}\)|av\s*\d{1,4}|of\s*\d{1,4}|\/\s*\d{1,4}))?|\d{1,4}\s?\(\d{1,4}\)|-\s*\d{1,3}\s*-)\s*$/i

const labels = (line: Line): boolean => {
  const label = labelOf(line)
  return label !== null && !HEADER_LABELS.has(label.kind)
}

/** Further down the first copy names nothing that the first page does not. */
const HEAD = 30

const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

const HEADER_LABELS = new Set<LabelKind>(['date', 'time', 'place', 'body'])

/** The same line on page after page. Labels, points and sentences may repeat too and are no furniture. */
const mayRepeat = (line: Line): boolean =>
  line.bullet !== '' ||
  line.row ||
  labels(line) ||
  /^(?:\p{L}{1,6}\.? )?§|[.!?]$/u.test(line.text) ||
  /^(?:dnr|diarie|ärende(?:nummer|nr|-id))|besl[uöo]|noter|godkän/i.test(line.text.slice(0, 200))

/**
 * The lines without page headers and footers. Of a header the first copy stays, without its page number:
 * it often is the only place that names the body.
 */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(shape(line.text), (counts.get(shape(line.text)) ?? 0) + 1)
  const foot = lines.map(
    line => FOOT.test(line.text) || (line.cells.length > 1 && line.text.length < 200 && SIGNATURES.test(line.text)),
  )
  const page = lines.map(line => line.text.length < 200 && PAGE.test(`${line.bullet} ${line.text}`))
  const furniture = lines.map((_, i) => foot[i] || page[i])
  const repeats = (i: number) =>
    (counts.get(shape(lines[i]!.text)) ?? 0) >= 2 && lines[i]!.text.length < 200 && !mayRepeat(lines[i]!)
  const often = (i: number) => (counts.get(shape(lines[i]!.text)) ?? 0) >= 4 && lines[i]!.text.length >= 25
  for (let i = 0; i < lines.length; i++) if (repeats(i) && (furniture[i - 1] || often(i))) furniture[i] = true
  for (let i = lines.length - 2; i >= 0; i--) if (repeats(i) && furniture[i + 1]) furniture[i] = true

  // A header that belongs to the furniture once belongs to it everywhere, the first copy too.
  const known = new Set(
    lines.flatMap((line, i) => (furniture[i] && !foot[i] ? [shape(line.text.replace(PAGE, ''))] : [])),
  )
  const seen = new Set<string>()
  let gap = false
  let before = ''
  return lines.flatMap((line, i) => {
    const bare = (page[i] ? `${line.bullet} ${line.text}` : line.text).replace(PAGE, '').trim()
    const key = shape(bare)
    if (foot[i] || (page[i] && bare === '')) {
      gap = true
      return []
    }
    if (furniture[i] || (known.has(key) && repeats(i))) {
      if (seen.has(key) || i > HEAD) {
        gap = false
        return []
      }
      seen.add(key)
      return [
        {
          ...line,
          text: bare,
          cells: line.cells.map(cell => cell.replace(PAGE, '').trim()).filter(cell => cell !== ''),
        },
      ]
    }
    // A sentence that the page's end divides goes on behind it.
    const goesOn = gap && /^\p{Ll}/u.test(line.text) && !line.bullet && !endsSentence(before) && !before.endsWith(':')
    const kept = gap && line.gap === goesOn ? { ...line, gap: !goesOn } : line
    gap = false
    before = line.text
    return [kept]
  })
}

const CONTENTS =
  /^(?:innehåll(?:sförteckning)?|contents|table of contents|ärendeförteckning|ärendelista|paragrafförteckning)\s*:?$/i
const LEADER = /^(?:§+\s*)?\d{0,4}.{0,300}?(?:\.\s?){4,}\s*\d{1,4}$/
const ENTRY = /^§\s*\d+\s.*\p{L}/u

/** Takes contents pages out, and hands back the titles they list. */
export function withoutContents(lines: readonly Line[]): { lines: Line[]; titles: string[] } {
  const titles: string[] = []
  const kept: Line[] = []
  const title = (line: Line) =>
    line.text
      .replace(/(?:\.\s?){2,}\s*\d*$|\s+\d{1,4}$/, '')
      .replace(/^§\s*\d+\s*/, '')
      .trim()
  const fits = (line: Line, from: Line): boolean =>
    LEADER.test(line.text) ||
    (ENTRY.test(line.text) && / \d{1,4}$/.test(line.text)) ||
    (line.bullet !== '' && !line.gap && from.row === line.row && line.text.length < 200)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (!CONTENTS.test(line.text)) {
      if (LEADER.test(line.text)) titles.push(title(line))
      else kept.push(line)
      continue
    }
    while (i + 1 < lines.length && fits(lines[i + 1]!, line)) titles.push(title(lines[++i]!))
  }
  return { lines: kept, titles }
}

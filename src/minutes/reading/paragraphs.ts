import type { Line } from './lines.ts'
import type { Header } from './numbering.ts'
import { isLabel } from './words.ts'

const PARAGRAPH =
  /^(?:(?![Gg]äst(?:er)?\s|[Dd]eltog\s|[Uu]nder\s|[Tt]ill\s|[Ff]rån\s)\p{L}{1,6}\.?\s)?(?:§+|(?:[Pp]aragraf|PARAGRAF)(?=\s\d))\s*(\d{1,4})(\s?[a-z](?=\s|$)|\s?[-–]\s?\d{1,4}(?=\s+\p{Lu}))?(?:\/\d{2,4})?\s*[.:–-]?\s*(.*)$/u
const SCANNED = /^[S5$8]\s*(\d{1,4})\s+(\p{Lu}.*)$/u
/** Headings that carry a §, or its name: "Paragraf 12". */
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
  return out
}

/** "6 §" alone over its matter, or "6 § Ungdomsrum": the sign behind the number. */
const BEHIND = /^(\d{1,4}) ?§{1,2}\.?(?:\s+(\p{Lu}.*))?$/u

/** Headings with the sign behind their number, each the next one's predecessor: a law's sections are not told in such a row. */
export function paragraphsBehind(lines: readonly Line[]): Header[] {
  const found = lines.flatMap((line, index): Header[] => {
    const match = line.bullet || line.row ? null : BEHIND.exec(line.text.slice(0, 600))
    return match && (line.gap || match[2] === undefined)
      ? [{ index, number: Number(match[1]), title: match[2] ?? '' }]
      : []
  })
  const alone = found.filter(({ title }) => title === '').length
  const row = found.every(({ number }, i) => i === 0 || number === found[i - 1]!.number! + 1)
  return row && alone * 2 > found.length ? found : []
}

import type { Line } from './lines.ts'
import { isMononym, nameAt } from './names.ts'

const MATTER = /^(?:ärenden?|punkt|nr|fråga|rubrik|dagordning|item|agenda item|topic|subject)$/i
const SAID =
  /^(?:beslut|beslut ?\/ ?åtgärd|åtgärd|anteckning(?:ar)?|diskussion|referat|notering|decisions?|discussion|notes|minutes|outcome)/i
const WHO = /^(?:ansvarig(?:a)?|vem|who|owner|responsible|action by)$/i

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

/** "1. Roof" | "The offer was accepted." | "Anna": minutes kept as a table, as the headings and paragraphs they would else be. */
export function withoutMatterTables(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  let who = false
  let inside = false
  for (const line of lines) {
    const { cells } = line
    if (cells.length >= 2 && MATTER.test(cells[0]!) && cells.slice(1).some(cell => SAID.test(cell))) {
      inside = true
      who = cells.some(cell => WHO.test(cell))
      continue
    }
    const number = /^\d{1,3}[.)]$/.test(line.bullet) ? `${line.bullet} ` : ''
    const goesOn = inside && (cells.length >= 2 || line.row || line.indent >= 12)
    if (!goesOn) {
      inside = false
      out.push(line)
      continue
    }
    const own = cells.filter(cell => cell !== '')
    const last = own.at(-1) ?? ''
    const owner = who && own.length > 1 && (isMononym(last) || nameAt(last)?.rest === '' || /^\p{Lu}{2,3}$/u.test(last))
    const said = owner ? own.slice(0, -1) : own
    const heads = number !== '' || /^\d{1,3}[.)]?\s/.test(said[0] ?? '') || (line.row && (cells[0] ?? '') !== '')
    if (heads) out.push(lineOf(line, number + said.shift()!, { level: 2 }))
    for (const text of said) out.push(lineOf(line, text))
    if (owner) out.push(lineOf(line, `Ansvarig: ${last}`, { gap: false }))
  }
  return out
}

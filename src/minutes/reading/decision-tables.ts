/** Decisions with whose they are and till when beside them, on a line each: as the lines that they would else be. */
import type { Lang } from '../../domain/text.ts'
import { cellsAt } from './columns.ts'
import { type Line, retold } from './lines.ts'
import { ownersIn } from './matter-owners.ts'
import { labelOf } from './words.ts'

/** The words that stand before what a cell tells, so that it is read as that. */
export const LABELS: Record<Lang, Record<'decision' | 'who' | 'when' | 'todo', string>> = {
  sv: { decision: 'Beslut', who: 'Ansvarig', when: 'Klart', todo: 'Åtgärd' },
  en: { decision: 'Decision', who: 'Responsible', when: 'Due', todo: 'Action' },
}

export const EMPTY = /^[-–—]?$/
const NUMBER = /^\d{1,3}[.):]?$/
const DAY =
  /^(?:(?:senast|före|by|before) )?(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.|(?:v|vecka|week)\.? ?\d{1,2}|\d{1,2}(?::?[ae]|st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9} \d{1,2})(?:,? \d{4})?$/iu
/** "Beslut", "Decisions:", "2. Decisions": over a list of them. */
const OVER = /^(?:§? ?\d{1,2}[.):]? )?(beslut|decisions?)\s*:?$/iu
const FIRST = /^(beslut|decision)\s*:\s+\S/iu

/** "Owen, Lise", "1 May", "–": whose, till when, or neither. */
const isAside = (cell: string): boolean => EMPTY.test(cell) || DAY.test(cell) || ownersIn(cell) !== null

function put(line: Line, decision: string, aside: readonly string[], lang: Lang): Line[] {
  const told = aside
    .filter(cell => !EMPTY.test(cell))
    .map(cell =>
      /^\p{L}[\p{L} ]{1,20}:(?:\s|$)/u.test(cell) ? cell : `${LABELS[lang][DAY.test(cell) ? 'when' : 'who']}: ${cell}`,
    )
    .filter(text => !/: ?[-–—]?$/.test(text))
  return [retold(line, decision), ...told.map(text => retold(line, text, { gap: false }))]
}

const langOf = (word: string): Lang => (/^beslut/iu.test(word) ? 'sv' : 'en')

/** "Decision: the roof is repaired | Owner: Owen | Due: 1 May", "Decision<tab>The roof is repaired<tab>Owen" */
function labelled(line: Line): Line[] | null {
  const [first = '', second = '', ...rest] = cellsAt(line, true).map(({ text }) => text)
  const lead = FIRST.exec(first)?.[1]
  if (
    lead !== undefined &&
    second !== '' &&
    [second, ...rest].every(cell => isAside(cell) || /^[^:]{2,20}: ?/.test(cell))
  )
    return put(line, first, [second, ...rest], langOf(lead))
  const word = OVER.exec(first)?.[1]
  return word !== undefined && rest.length > 0 && rest.every(isAside) && !isAside(second)
    ? put(line, `${LABELS[langOf(word)].decision}: ${second}`, rest, langOf(word))
    : null
}

/** The rows of cells right below a line: the decision is the first of them, or the second behind its number. */
function rowsBelow(lines: readonly Line[], index: number): string[][] {
  const out: string[][] = []
  for (const line of lines.slice(index + 1)) {
    const cells = [line.bullet, ...cellsAt(line, true).map(({ text }) => text)].filter(
      (cell, i) => i > 0 || NUMBER.test(cell),
    )
    const own = NUMBER.test(cells[0] ?? '') ? cells.slice(1) : cells
    if (own.length < 2 || isAside(own[0]!) || !own.slice(1).every(isAside) || labelOf(line) !== null) break
    out.push(own)
  }
  return out
}

export function withoutDecisionRows(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const own =
      line.text.length < 400 && (line.cells.length > 1 || /\S {2,}\S|\t/.test(line.raw)) ? labelled(line) : null
    if (own) {
      out.push(...own)
      continue
    }
    out.push(line)
    const word = line.cells.length === 1 ? OVER.exec(line.text)?.[1] : undefined
    const rows = word === undefined ? [] : rowsBelow(lines, i)
    if (rows.length < 2) continue
    rows.forEach(([decision = '', ...aside], n) => {
      const lang = langOf(word!)
      out.push(...put(lines[i + 1 + n]!, `${LABELS[lang].decision}: ${decision}`, aside, lang))
    })
    i += rows.length
  }
  return out
}

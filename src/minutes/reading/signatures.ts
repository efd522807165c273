import { announcedIn, type Office, officesOf } from './lexicon/officers.ts'
import type { Line } from './lines.ts'
import { isMononym, nameAt, signer } from './names.ts'
import { partsOf } from './sentences.ts'
import { isLabel, labelOf } from './words.ts'

export interface Signed {
  office: Office
  names: string[]
  /** On the word's own line, as in a form: "Justerare: Anna Berg". */
  beside: boolean
}

interface Cell {
  text: string
  start: number
  announced: { office: Office; value: string } | null
  /** Who signed there. */
  name: string | null
  used: boolean
}

const LONGEST = 250
const BLANK = /^(?:den |digitalt |signerat |e-signerat )?[\s\d._…/:-]*$/i
const HANDLE = /^@[\w-]+/

/** The names of a list: "Alva Nordin och Emil Tran", "Oriol, Benedikt", "@pdevries", "TB". */
export const namesOf = (text: string): string[] =>
  text
    .replace(/\s*\([^()]*\)/g, '')
    .split(/\s{3,}|\t/)
    .flatMap(cell =>
      partsOf(cell).flatMap(
        part => signer(part) ?? nameAt(part)?.name ?? HANDLE.exec(part)?.[0] ?? (isMononym(part) ? part : []),
      ),
    )

/** What stands where on a line: its columns are what tabs and wide gaps keep apart. */
function cellsOf(line: Line): Cell[] {
  if (line.row || line.text.length > LONGEST) return []
  const raw = line.raw.replace(/\t/g, '        ').replace(/[*_]{2,3}(?=\S)|(?<=\S)[*_]{2,3}/g, '')
  const found = [...raw.matchAll(/\S+(?: \S+)*/g)].map(match => ({ text: match[0], start: match.index }))
  return found.map(({ text, start }) => {
    const announced = announcedIn(line, text)
    return { text, start, announced, name: announced ? null : signer(text), used: false }
  })
}

/** Names below a word, in its column: up to the next word of its row, and down to the next one under it. */
function under(rows: readonly Cell[][], r: number, c: number, lines: readonly Line[]): Cell[] {
  const word = rows[r]![c]!
  const level = rows.slice(r + 1, r + 4).find(row => row.some(cell => !BLANK.test(cell.text)))
  const abreast = level?.length === rows[r]!.length && level.every(cell => cell.name !== null)
  // As many names as words, each under its own, however wide the tabs between are.
  if (
    abreast &&
    level.length > 1 &&
    lines[r]!.raw.includes('\t') &&
    rows[r]!.every(cell => cell.announced?.value === '')
  )
    return [level[c]!]
  const next = rows[r]!.slice(c + 1).find(cell => cell.announced !== null)
  const from = rows[r]!.slice(0, c).some(cell => cell.announced !== null) ? word.start - 6 : 0
  const to = next ? next.start - 3 : Number.POSITIVE_INFINITY
  const out: Cell[] = []
  let missed = 0
  for (let i = r + 1; i < Math.min(r + 9, rows.length) && missed < 2; i++) {
    const column = rows[i]!.filter(cell => cell.start >= from && cell.start < to)
    const words = column.some(cell => cell.announced !== null && cell.announced.value === '')
    // Another list starts.
    const other = column.every(cell => cell.announced === null) && labelOf(lines[i]!) !== null
    if (words || other || lines[i]!.text.length > 120) break
    const named = column.filter(cell => cell.name !== null && !cell.used)
    out.push(...named)
    if (out.length > 0 && word.announced!.office !== 'approvers') return out.slice(0, 1)
    // Blanks to sign on, and what the signer is of, stand between.
    if (named.length === 0 && column.some(cell => !BLANK.test(cell.text))) missed++
  }
  return out
}

/** Names right above words, as many as there are: "Anna Berg   Bo Ek" over "Sekreterare   Ordförande". */
function over(rows: readonly Cell[][], r: number, c: number): Cell[] {
  const word = rows[r]![c]!
  const above = (rows[r - 1] ?? []).filter(cell => cell.name !== null)
  const words = rows[r]!.filter(cell => cell.announced !== null)
  const aligned = above.length === words.length && (rows[r - 1] ?? []).length === rows[r]!.length
  if (aligned && (above.length > 1 || !above[0]!.used)) return [above[words.indexOf(word)]!]
  const nearest = above.filter(cell => !cell.used && Math.abs(cell.start - word.start) < 12)
  return nearest.slice(0, 1)
}

/** Who signed as what: beside, below or above the word for it, in columns or one after another; and "Anna Berg, sekr." */
export function signedIn(lines: readonly Line[], { tail }: { tail: boolean }): Signed[] {
  const rows = lines.map(cellsOf)
  const out: Signed[] = []
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.announced === null) {
        // "Elisabet Nyström, sekr.": only where people sign; elsewhere it is a list of those present.
        const [office] = tail && cell.name !== null ? officesOf(cell.text.replace(cell.name, '')) : []
        if (office?.sure) {
          cell.used = true
          out.push({ office: office.office, names: [cell.name!], beside: false })
        }
        return
      }
      const { office, value } = cell.announced
      const before = row[c - 1]
      const next = row.slice(c + 1).find(one => one.announced !== null || !(BLANK.test(one.text) || isLabel(one.text)))
      // In a list of those present, words that stand behind others are no form's.
      if (!tail && row.slice(0, c).some(one => one.announced === null && !isLabel(one.text))) return
      // "Anna Berg     ordförande": in a list of those present it is her role, which is read there.
      if (before?.name != null && value === '') {
        if (tail) out.push({ office, names: [before.name], beside: false })
        return
      }
      const own = namesOf(value)
      const far = own.length === 0 && value === '' && next && next.announced === null ? namesOf(next.text) : []
      const whole =
        far.length === partsOf(next?.text ?? '').length || next?.name != null || nameAt(next?.text ?? '') !== null
      const besides = own.length > 0 ? own : whole ? far : []
      if (besides.length > 0) {
        if (own.length === 0) next!.used = true
        out.push({ office, names: besides, beside: true })
        return
      }
      if (!BLANK.test(value)) return
      const above = lines[r]!.gap || /:$/.test(cell.text) ? [] : over(rows, r, c)
      const found = above.length > 0 ? above : under(rows, r, c, lines)
      for (const one of found) if (above.length > 0 || office !== 'approvers') one.used = true
      if (found.length > 0) out.push({ office, names: found.map(one => one.name!), beside: false })
      // "Chair" over "Tamsin", in a list of short lines.
      else if (row.length === 1 && (rows[r + 1] ?? []).length === 1 && !lines[r + 1]!.gap) {
        const below = namesOf(rows[r + 1]![0]!.text)
        if (below.length > 0) out.push({ office, names: below, beside: false })
      }
    })
  })
  return out
}

const INITIALED = /^\/+\s?(\p{Lu}{2,4}|\p{Lu}[\p{L}-]+(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}-]+){0,3})(?=\s|$|,|\/|\.)/u
const GREETED =
  /^(?:(?:med )?(?:vänlig|bästa|varm)a? hälsning(?:ar)?|hälsningar|mvh|(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|yours \p{Ll}+)\s*[,.!]?$/iu

/** "Therese" over "Therese Lindblad, skoladministratör". */
const fuller = (name: string, lines: readonly Line[]): string =>
  lines
    .slice(-8)
    .flatMap(line => namesOf(line.text))
    .find(one => one.startsWith(`${name} `)) ?? name

/** "/Shirin", "Mvh" over a name, or a name alone at the very end: whoever sends the notes has written them. */
export function senderOf(lines: readonly Line[]): { name: string; sure: boolean } | null {
  const last = lines.slice(-12)
  for (const [i, line] of last.entries()) {
    const initialed = INITIALED.exec(line.text)?.[1]
    if (initialed !== undefined) return { name: fuller(initialed, lines), sure: true }
    const next = last[i + 1]
    const sent = GREETED.test(line.text) && next ? namesOf(next.text)[0] : undefined
    if (sent !== undefined) return { name: fuller(sent, lines), sure: true }
  }
  const end = lines.at(-1)
  const alone = end && end.cells.length === 1 && end.text.length < 40 ? signer(end.text) : null
  return alone === null ? null : { name: alone, sure: false }
}

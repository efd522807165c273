import { headEnd, headingLike, tailStart } from './headings.ts'
import { labelled } from './labelled.ts'
import { isClosingTitle, isUsualTitle } from './lexicon/titles.ts'
import type { Line } from './lines.ts'
import { type Candidate, candidatesIn, type Header, lettersIn, numberOf, numbersIn } from './numbering.ts'
import { paragraphs, paragraphsBehind } from './paragraphs.ts'
import { clocked, pointed } from './pointers.ts'
import { announced, between, capitals, colons, dashed, loud, marks, plain, points, runIns } from './schemes.ts'

export type Scheme = 'paragraphs' | 'marks' | 'numbers' | 'plain' | 'none'

interface Try {
  scheme: Scheme
  headers: Header[]
  /** Fewer are no outline. */
  least: number
  /** How much such a heading is worth: a § is seldom anything else, a short line often is. */
  weight: number
}

const LONG = 100

/** How well headings explain a document: most have a text, many are what matters are usually called, and little stands outside them. */
function worthOf(headers: readonly Header[], lines: readonly Line[], after: number): number {
  const end = tailStart(lines, headers.at(-1)!.index + 1)
  let sum = 0
  let longest = 0
  headers.forEach((header, i) => {
    const next = headers[i + 1]?.index ?? end
    const filled = next > header.index + 1 || header.text !== undefined || /[.!?]$/.test(header.title)
    sum += (filled ? 1 : 0.3) + (isUsualTitle(header.title) ? 0.6 : 0)
    longest = Math.max(longest, next - header.index)
  })
  const before = lines.slice(after + 1, headers[0]!.index).filter(line => line.text.length > LONG).length
  const covered = end - headers[0]!.index
  return sum * (headers.length > 2 && longest > covered * 0.7 ? 0.6 : 1) - Math.min(before, 10) * 0.4
}

const NONE: ReadonlySet<string> = new Set()

/** Over a table of its own at the end. */
const LOG = /^(?:decisions?|decision log|actions?|action log|beslut|beslutslogg|åtgärder|att göra)$/i

/** Headings without a number among those that have one: how a meeting ends often has none, and where § 8 is missing it may be any. */
function withUnnumbered(headers: readonly Header[], lines: readonly Line[]): Header[] {
  const careless = headers.some((header, i) => header.number !== null && headers[i + 1]?.number === header.number + 2)
  const last = headers.at(-1)!
  const end = tailStart(lines, last.index + 1)
  return headers.flatMap((header, i) => {
    const next = headers[i + 1]?.index ?? end
    const out = [header]
    for (let index = header.index + 2; index < next - 1; index++) {
      const line = lines[index]!
      const usual = isClosingTitle(line.text) || /^(?:information|rapporter)$/i.test(line.text)
      const may = line.level === 0 && line.text.length < 60 && (usual || (careless && header !== last))
      const log = line.gap && LOG.test(line.text) && lines[index + 1]!.cells.length > 2
      if (log || (may && !lines[index + 1]!.gap && headingLike(lines, index, NONE)))
        out.push({ index, number: null, title: line.text.replace(/\s*:$/, '') })
    }
    return out
  })
}

/** "NEW BUSINESS" over "1. Youth Commission", which has the text: matters counted anew under headings without a number. */
function withNumbered(headers: readonly Header[], lines: readonly Line[]): Header[] {
  const end = tailStart(lines, headers.at(-1)!.index + 1)
  return headers.flatMap((header, i) => {
    const next = headers[i + 1]?.index ?? end
    const first = lines[header.index + 1]
    if (header.number !== null || !first || numberOf(`${first.bullet} ${first.text}`.trim())?.number !== 1)
      return [header]
    const within = lines.slice(header.index + 1, next)
    const found = numbersIn(within, candidatesIn(within), ['plain', 'word'], 1)
    const headings = found.every(
      (one, n) =>
        one.title.length < 70 && !/[.!?]$/.test(one.title) && (found[n + 1]?.index ?? within.length) > one.index + 1,
    )
    return headings ? [header, ...found.map(one => ({ ...one, index: one.index + header.index + 1 }))] : [header]
  })
}

/** "4.1 Sjukfrånvaro" over its text, within "4. Information": counted from 1 under a matter with a number. */
function withDecimals(headers: readonly Header[], lines: readonly Line[]): Header[] {
  const end = tailStart(lines, headers.at(-1)!.index + 1)
  return headers.flatMap((header, i) => {
    const within: Header[] = []
    for (let index = header.index + 1; index < (headers[i + 1]?.index ?? end) - 1; index++) {
      const { text, gap, row, bullet } = lines[index]!
      const [, number, title = ''] = /^(\d{1,3}\.\d{1,2})\.?\s+(\p{Lu}.{1,80})$/u.exec(text) ?? []
      const next = lines[index + 1]!
      if (
        number === `${header.number}.${within.length + 1}` &&
        gap &&
        !row &&
        !bullet &&
        !/[.!?;,]$/.test(title) &&
        !next.gap
      )
        within.push({ index, number: null, label: number, title })
    }
    return within.length > 1 ? [header, ...within] : [header]
  })
}

/** Two matters are all that an extra meeting has: "1. BOILER", "2. TEMPORARY HEATING", each over its text. */
function pairIn(lines: readonly Line[], candidates: readonly Candidate[]): Header[] {
  const found = numbersIn(lines, candidates, ['plain', 'word'], 2)
  const after = headEnd(lines)
  const sure = ({ index, title, number }: Header, i: number): boolean =>
    number === i + 1 &&
    index > after &&
    lines[index]!.gap &&
    title.length < 60 &&
    !/[.!?:;,]$/.test(title) &&
    // Under it perhaps a number of the register.
    [lines[index + 1], lines[index + 2]].some(line => line && !line.gap && line.text.length > 20) &&
    !lines[index + 1]!.gap
  return found.length === 2 && found.every(sure) ? found : []
}

/** The headings of the way of heading matters that explains the document best. `listed`: titles of a contents page, in lower case. */
export function headersOf(lines: readonly Line[], listed: ReadonlySet<string>): Pick<Try, 'scheme' | 'headers'> {
  const after = headEnd(lines)
  const candidates = candidatesIn(lines)
  const tries: Try[] = [
    { scheme: 'paragraphs', headers: paragraphs(lines), least: 1, weight: 3 },
    { scheme: 'paragraphs', headers: paragraphsBehind(lines), least: 2, weight: 3 },
    { scheme: 'marks', headers: marks(lines), least: 2, weight: 1.6 },
    { scheme: 'numbers', headers: numbersIn(lines, candidates, ['plain', 'word']), least: 3, weight: 1.5 },
    { scheme: 'numbers', headers: pairIn(lines, candidates), least: 2, weight: 1.3 },
    { scheme: 'numbers', headers: numbersIn(lines, candidates, ['coded']), least: 3, weight: 1.6 },
    { scheme: 'numbers', headers: numbersIn(lines, candidates, ['lettered']), least: 3, weight: 1.4 },
    { scheme: 'numbers', headers: numbersIn(lines, candidates, ['roman']), least: 3, weight: 1.3 },
    { scheme: 'numbers', headers: numbersIn(lines, candidates, ['letter']), least: 3, weight: 1 },
    { scheme: 'plain', headers: lettersIn(lines), least: 3, weight: 1.2 },
    { scheme: 'plain', headers: announced(lines), least: 2, weight: 1.5 },
    { scheme: 'plain', headers: capitals(lines), least: 2, weight: 1.3 },
    { scheme: 'plain', headers: plain(lines, listed), least: 1, weight: listed.size > 1 ? 1.5 : 0.8 },
    { scheme: 'marks', headers: between(lines), least: 3, weight: 1.6 },
    { scheme: 'marks', headers: pointed(lines), least: 3, weight: 1.5 },
    { scheme: 'plain', headers: clocked(lines), least: 4, weight: 1.4 },
    { scheme: 'plain', headers: colons(lines), least: 2, weight: 0.6 },
    { scheme: 'plain', headers: loud(lines), least: 3, weight: 1.2 },
    { scheme: 'plain', headers: points(lines), least: 3, weight: 0.7 },
    { scheme: 'plain', headers: runIns(lines), least: 3, weight: 0.6 },
    { scheme: 'plain', headers: dashed(lines), least: 4, weight: 0.8 },
    { scheme: 'plain', headers: labelled(lines), least: 2, weight: 0.7 },
  ]
  // In a chat only what was marked heads anything: "Nej. Har satt upp band" is what somebody says.
  const chat = lines.some(line => line.by !== undefined)
  const scored = tries
    .filter(({ scheme, headers, least }) => headers.length >= least && !(chat && scheme === 'plain'))
    .map(one => ({ ...one, worth: worthOf(one.headers, lines, after) * one.weight }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, one) => (most && most.worth >= one.worth ? most : one),
    null,
  )
  if (!best) return { scheme: 'none', headers: [] }
  const counted = best.scheme === 'paragraphs' || best.scheme === 'numbers'
  return {
    scheme: best.scheme,
    headers: counted ? withDecimals(withUnnumbered(best.headers, lines), lines) : withNumbered(best.headers, lines),
  }
}

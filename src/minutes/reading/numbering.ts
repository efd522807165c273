import { isUsualTitle } from './lexicon/titles.ts'
import type { Line } from './lines.ts'
import { sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

/** Where a matter starts, and what its heading says. */
export interface Header {
  index: number
  number: number | null
  label?: string
  title: string
  /** What follows the heading on its own line. */
  text?: string
}

export interface Numbered {
  /** How it is counted; what is counted in different ways is not one list. */
  style: 'plain' | 'word' | 'coded' | 'decimal' | 'roman' | 'letter' | 'lettered' | 'lost'
  number: number | null
  label?: string
  title: string
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
/** A title starts so; a point of a list often does not. */
const TITLE = '[\\p{Lu}"”’(\\[].*|\\d{4}\\s.*|\\d{1,3}\\s\\p{Lu}{2}.*'
const STYLES: Array<[Numbered['style'], RegExp]> = [
  [
    'word',
    new RegExp(
      `^(?:§\\s*|(?:[Aa]genda )?(?:[Ii]tem|[Pp]oint)\\s+|[Pp](?:unkt|kt\\.?)\\s+|PUNKT\\s+|ITEM\\s+|[Ää]rende\\s+(?:nr\\.?\\s*)?|[Mm]om(?:ent)?\\.?\\s+|[Ff]råga\\s+|[Pp]oint\\s+)(\\d{1,3})\\s?[.:)–-]?\\s+(${TITLE})$`,
      'u',
    ),
  ],
  ['word', new RegExp(`^(\\d{1,3})\\s?§\\.?\\s+(${TITLE})$`, 'u')],
  // "1:o Kvarnen", as the old wrote it
  ['word', new RegExp(`^(\\d{1,3}):[oae]\\.?\\s+(${TITLE})$`, 'u')],
  ['plain', new RegExp(`^(\\d{1,3})\\s?[.):/–-]?\\s+(${TITLE})$`, 'u')],
  ['coded', /^(\p{Lu}{1,3}[./-]\d{1,4}|(?:\p{Lu}{1,3}[./ -]?)?\d{1,4}[/.:]\d{1,4}(?:\.\d{1,3})?)[.:]?\s+(\p{Lu}.*)$/u],
  ['roman', new RegExp(`^([IVX]{1,5})[.)]\\s+(${TITLE})$`, 'u')],
  ['lettered', new RegExp(`^(\\p{Lu}\\d{1,2})[.:]?\\s+(${TITLE})$`, 'u')],
  ['letter', new RegExp(`^([A-ZÅÄÖ])[.)]\\s+(${TITLE})$`, 'u')],
]

/** "10 October 2019, Skype": a day. */
const MONTH =
  /^\d{1,2}\.? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu

/** What a heading's number and title are; null where it has no number. */
export function numberOf(text: string): Numbered | null {
  const lost = /^§\s+(\p{Lu}.*)$/u.exec(text)?.[1]
  if (lost !== undefined) return { style: 'lost', number: null, title: lost }
  if (MONTH.test(text)) return null
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(text)
    if (!match) continue
    const [, mark = '', title = ''] = match
    if (style === 'plain' || style === 'word') return { style, number: Number(mark), title }
    // "P3 Glebe Field": all of a meeting's matters under one letter.
    if (style === 'lettered') return { style, number: Number(mark.slice(1)), label: mark, title }
    if (style === 'coded') return { style, number: null, label: mark, title }
    if (style === 'roman') {
      const number = ROMAN.indexOf(mark)
      if (number > 0) return { style, number, title }
    } else return { style, number: mark.charCodeAt(0) - 64, label: mark, title }
  }
  return null
}

export const numbered = (text: string): { number: number | null; label?: string; title: string } => {
  const found = numberOf(text)
  if (!found || ['roman', 'letter', 'lettered'].includes(found.style)) return { number: null, title: text }
  const { number, label, title } = found
  return { number, ...(label !== undefined && { label }), title }
}

export interface Candidate extends Numbered {
  index: number
  /** Text follows, or the heading is a sentence itself. */
  filled: boolean
  /** How much it looks like a heading. */
  worth: number
}

/** "3) Rent - the Town Council has raised it …": what it is about stands before a dash. */
const SHORT = /^\d{1,3}[.)]\s\p{Lu}[^:.!?–—-]{2,30}(?::|\s[–-])\s/u
const COUNTING = /^(?:(?:agenda )?item|p(?:un)?kt|point|ärende|fråga)\.? (?=\d{1,3}[.:)–-])/iu

/** Lines that may be numbered headings, each with how much it looks like one. */
export function candidatesIn(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line, index): Candidate[] => {
    const counted = /^(?:\d{1,3}[.)]|\p{Lu}\))$/u.test(line.bullet)
    const text = counted ? `${line.bullet} ${line.text}` : line.bullet ? '' : line.text
    // "1. Ekonomi. Kassören rapporterade …", "Item 1. Budget. We …": the heading is its first sentence.
    const bare = text.replace(COUNTING, '')
    const [first = '', ...rest] = sentencesOf(bare.slice(0, 2000))
    const runIn =
      rest.length > 0 && (first.length < 60 || SHORT.test(bare)) && /^(?:\d|[IVX]{1,5}[.)]|\p{Lu}[.)])/u.test(bare)
    // A row of a table of things to do.
    if (line.cells.length > 3) return []
    if (text === '' || (text.length > 140 && !runIn) || /[,;]$/.test(text) || line.row) return []
    const found = numberOf(text)
    if (!found || (found.title.length > 100 && /\.$/.test(found.title) && !runIn)) return []
    const next = lines[index + 1]
    const filled =
      /[.!?]$/.test(found.title) || (next !== undefined && numberOf(`${next.bullet} ${next.text}`.trim()) === null)
    const worth = 1 + (line.gap ? 0.3 : 0) + (isUsualTitle(found.title) ? 0.5 : 0) + (filled ? 0.6 : 0)
    return [{ ...found, index, filled, worth }]
  })
}

/**
 * The rising row of numbers that explains most: each step is to the next number, seldom over one or two that were lost. A list of what
 * was to be dealt with, on the first page, has the same numbers and less text below them.
 */
function risingIn(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  interface Chain {
    score: number
    last: Candidate
    before: Chain | null
  }
  const best = new Map<number, Chain>()
  for (const candidate of candidates) {
    const number = candidate.number!
    const from = [1, 2, 3].map(step => ({ step, chain: best.get(number - step) }))
    // A number given twice still heads a matter of its own.
    const again = best.get(number)
    const steps = [
      ...from.map(({ step, chain }) => ({ chain, cost: (step - 1) * 0.6 })),
      { chain: again, cost: candidate.filled && lines[candidate.index]!.gap && again?.last.filled ? 0.9 : 9 },
    ].filter(one => one.chain !== undefined)
    const start: Chain = { score: candidate.worth - (number > 2 ? 1.2 : 0), last: candidate, before: null }
    const chain = steps
      .map(
        ({ chain, cost }): Chain => ({ score: chain!.score + candidate.worth - cost, last: candidate, before: chain! }),
      )
      .concat(start)
      .reduce((most, one) => (one.score > most.score ? one : most))
    if (chain.score >= (again?.score ?? 0)) best.set(number, chain)
  }
  const longest = [...best.values()].reduce<Chain | null>(
    (most, one) => (most && most.score >= one.score ? most : one),
    null,
  )
  const out: Candidate[] = []
  for (let chain = longest; chain; chain = chain.before) out.unshift(chain.last)
  return out
}

const asHeader = ({ index, number, label, title, style }: Candidate): Header => ({
  index,
  number: style === 'letter' || style === 'lettered' ? null : number,
  ...(label !== undefined && { label }),
  title,
})

/** Headings counted in one way: "1. Title", "Item 1: Title", "24/01 Title", "II. Title". */
export function numbersIn(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  styles: ReadonlyArray<Numbered['style']>,
  least = 3,
): Header[] {
  // A row of a table with its number, what, who and when is no heading.
  const all = candidates.filter(one => styles.includes(one.style) && lines[one.index]!.cells.length < 4)
  const row = styles.includes('coded') ? all.filter(one => lines[one.index]!.gap) : risingIn(all, lines)
  if (row.length < least) return []
  if (styles.includes('lettered') && new Set(row.map(one => one.label!.charAt(0))).size > 1) return []
  // Points under a heading such as "Beslut" are a list, no headings.
  const listed = row.every((one, i) => i === 0 || one.index === row[i - 1]!.index + 1)
  const under = lines[row[0]!.index - 1]
  if (listed && under && labelOf(under)?.kind === 'decision') return []
  const withText = row.filter(
    (one, i) => (row[i + 1]?.index ?? lines.length) > one.index + 1 || /[.!?]$/.test(one.title),
  ).length
  if (withText * 2 < row.length) return []
  const lost = candidates.filter(one => one.style === 'lost' && one.index > row[0]!.index)
  return [...row, ...lost].sort((a, b) => a.index - b.index).map(asHeader)
}

/** "a) Mötet öppnas", "b) Attest", each over its text: small letters in a row. */
export function lettersIn(lines: readonly Line[]): Header[] {
  const found = lines.flatMap((line, index): Array<Header & { letter: number }> => {
    const letter = /^\(?([a-zåäö])[.)]$/u.exec(line.bullet)?.[1]
    const next = lines[index + 1]
    const heads =
      letter !== undefined &&
      line.gap &&
      line.text.length < 80 &&
      /^\p{Lu}/u.test(line.text) &&
      !/[.!?,;:]$/.test(line.text) &&
      next !== undefined &&
      !next.gap &&
      !next.bullet
    return heads ? [{ index, number: null, title: line.text, letter: LETTERS.indexOf(letter) }] : []
  })
  return found.every(({ letter }, i) => letter === i) ? found.map(({ letter: _, ...header }) => header) : []
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö'

import { CLOSING, HEAD_LABELS, headEnd, headingLike, TITLE, tailStart } from './headings.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { isUsualTitle } from './lexicon/titles.ts'
import type { Line } from './lines.ts'
import { isName, nameAt } from './names.ts'
import { type Header, numbered } from './numbering.ts'
import { sentencesOf } from './sentences.ts'
import { isLabel, type LabelKind, labelOf } from './words.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** Made of a table's row: its cells stand in what was written. */
const tabled = (line: Line): boolean => /\S\s*[|\t]\s*\S/u.test(line.raw) && !line.text.includes('|')

/** Headings by their marks (# or bold): without the document's own title, and without those inside a matter. */
export function marks(lines: readonly Line[]): Header[] {
  const found = lines.flatMap((line, index) => (line.level > 0 && !isLabel(line.text) ? [{ index, line }] : []))
  // Where the head ends: the first line that tells who, when or where, unless a text stands above it already.
  const label = lines.slice(0, 40).findIndex(line => HEAD_LABELS.has(labelOf(line)?.kind ?? 'end'))
  const told = lines.slice(0, Math.max(0, label)).some(line => line.text.length > 150) ? -1 : label
  const own = found.filter(({ index, line }, i) => {
    const next = found[i + 1]
    const empty = next?.index === index + 1
    const early = i < 3 && index < 40
    const counted = numbered(line.text)
    const bare = counted.number === null && counted.label === undefined
    if (
      early &&
      bare &&
      !tabled(line) &&
      TITLE.test(line.text) &&
      (line.level <= 2 || line.text.endsWith(':') || index < told)
    )
      return false
    if (early && counted.label === undefined && YEAR.test(line.text) && /,|\bkl\b/.test(line.text)) return false
    if (early && bare && index < told && !isUsualTitle(line.text)) return false
    // "## Meeting of the day" over nothing but "### Roof", "### Rent".
    const deeper = found.slice(1)
    if (index === 0 && deeper.length > 1 && deeper.every(other => other.line.level > line.level)) return false
    if (i === 0 && line.level === 1) return !found.slice(1).some(other => other.line.level === 2)
    return !(early && empty && next.line.level > line.level && next.line.level < 7)
  })
  /** The headings that the running one stands under, each with whether it has a text of its own. */
  const above: Array<{ level: number; text: boolean; counted: boolean }> = []
  return own.flatMap(({ index, line }) => {
    // A line in bold may be of any level.
    const level = line.level === 7 ? (above[0]?.level ?? 7) : line.level
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop()
    const header = { index, ...numbered(line.text.replace(/\s*:$/, '')) }
    const counted = header.number !== null || header.label !== undefined
    const inside =
      above.some(one => one.text || (one.counted && !counted)) && !(counted && !above.some(one => one.counted))
    above.push({ level, text: (lines[index + 1]?.level ?? 1) === 0, counted })
    return inside ? [] : [header]
  })
}

/** "IT", "40 ÅR": two letters are enough right over a text. */
const CAPITALS = /^[^\p{Ll}]*\p{Lu}(?: ?\p{Lu}){2}[^\p{Ll}]*$/u
const SHORT_CAPITALS = /^(?:\d{1,3} )?\p{Lu}{2}$/u

/** "ERSÄTTARE" over "- Klara: två av fem": a matter about them among others, and no list of who they are. */
const deputies = (lines: readonly Line[], index: number): boolean =>
  /^(?:ersättare|suppleanter|alternates|deputies|substitutes)\s*:?$/i.test(lines[index]!.text) &&
  lines[index + 1]?.bullet !== '' &&
  /[:.]\s/.test(lines[index + 1]?.text ?? '') &&
  nameAt(lines[index + 1]?.text ?? '') === null

/**
 * "DECISIONS (numbering goes on)", once in all the record: a heading like its others, over what was decided on every matter. Their places.
 */
function overAll(lines: readonly Line[]): ReadonlySet<number> {
  const places = new Map<LabelKind, number[]>()
  lines.forEach((line, index) => {
    const kind = line.level === 0 && CAPITALS.test(bareOf(line.text)) ? labelOf(line)?.kind : undefined
    if (kind === 'decision' || kind === 'background') places.set(kind, [...(places.get(kind) ?? []), index].slice(0, 2))
  })
  return new Set([...places.values()].flatMap(all => (all.length === 1 ? all : [])))
}
const bareOf = (text: string): string => text.replace(/\s*\([^()]*\)$/, '')

/** Headings in capitals, without a number. */
export function capitals(lines: readonly Line[]): Header[] {
  const after = headEnd(lines)
  const end = tailStart(lines, after + 1, CLOSING)
  const whole = overAll(lines)
  const found = lines.flatMap((line, index): Header[] => {
    const heads =
      index > after &&
      index < end &&
      line.text.length < 90 &&
      (CAPITALS.test(bareOf(line.text)) ||
        (SHORT_CAPITALS.test(line.text) && line.gap && lines[index + 1]?.gap === false)) &&
      (line.gap || isUsualTitle(line.text))
    const label = isLabel(line.text) && !deputies(lines, index) && !whole.has(index)
    return heads && !line.bullet && !line.row && line.cells.length === 1 && !label && lines[index + 1]
      ? [{ index, number: null, title: line.text.replace(/\s*:$/, '') }]
      : []
  })
  // "A. ROOF", "B. RENT": lettered one after the other, whatever else stands in capitals.
  const letterOf = ({ title }: Header) => /^(\p{Lu})[.):]?\s+(?=\p{Lu}{2})/u.exec(title)
  const row = found.flatMap(header => letterOf(header)?.[1] ?? [])
  const lettered = row.length > 1 && row.every((letter, i) => letter === 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i])
  return found.map(header => {
    const [lead, label] = (lettered && letterOf(header)) || []
    return lead !== undefined && label !== undefined
      ? { ...header, label, title: header.title.slice(lead.length) }
      : header
  })
}

/** "*Gift Aid*", "== Roof ==", "[Money]": whatever stands between the same marks, each over its text. */
export function between(lines: readonly Line[]): Header[] {
  const after = headEnd(lines)
  const found = lines.flatMap((line, index) => {
    const match = index > after && line.gap && line.raw.length < 100 ? BETWEEN.exec(line.raw.trim()) : null
    const title = match?.groups?.title ?? match?.groups?.other ?? match?.groups?.quoted
    const next = lines[index + 1]
    return title !== undefined &&
      next &&
      !BETWEEN.test(next.raw.trim()) &&
      !/[.!;,]$/.test(title) &&
      (!isLabel(title) || (!next.gap && next.text.length > 40))
      ? [{ index, number: null, title: title.replace(/\s*:$/, '') }]
      : []
  })
  // A blank line may part them from their text, where that is long.
  const over = ({ index }: Header): boolean => !lines[index + 1]!.gap || lines[index + 1]!.text.length > 60
  return found.filter(over).length * 4 >= found.length * 3 ? found : []
}
const BETWEEN =
  /^(?:(?<mark>[*_~=+–—-]{1,4}|[/|'])(?=[^*_~=+/|'])\s?(?<title>[\p{L}\d].{0,70}?)\s?:?\k<mark>:?|[[<«{](?<other>\p{L}[^\][<>«»{}]{1,60})[\]>»}]|(?:>>|»)\s?(?<quoted>\p{L}[^<>«»]{1,60}?)\s?(?:<<|«))$/u

/** The document's own title; below a text of its own, "Förra protokollet" is a matter. */
const titles = (lines: readonly Line[], index: number): boolean =>
  index < 5 && TITLE.test(lines[index]!.text) && !lines.slice(0, index).some(line => line.text.length > 150)

/** Words that stand before a colon again and again are who speaks, or what kind of line it is. */
function speakers(lines: readonly Line[]): (text: string) => boolean {
  const count = new Map<string, number>()
  const prefix = (text: string) => /^([^:.]{1,30}):\s/.exec(text)?.[1]
  for (const line of lines) {
    const said = prefix(line.text)
    if (said !== undefined) count.set(said, (count.get(said) ?? 0) + 1)
  }
  return text => (count.get(prefix(text) ?? '') ?? 0) > 2
}

/** Short lines that stand over a text; those of a contents page, where there is one. */
export function plain(lines: readonly Line[], listed: ReadonlySet<string>): Header[] {
  const known = lines.flatMap((line, index) =>
    listed.has(line.text.toLowerCase()) ? [{ index, number: null, title: line.text }] : [],
  )
  if (known.length >= 2) return known
  const after = headEnd(lines)
  const end = tailStart(lines, after + 1, CLOSING)
  const spoken = speakers(lines)
  return lines.flatMap((line, index) =>
    index > after && index < end && headingLike(lines, index, listed) && !titles(lines, index) && !spoken(line.text)
      ? [{ index, number: null, title: line.text.replace(/\s*:$/, '') }]
      : [],
  )
}

/** "Parking. The council is consulting …": paragraphs that start with their heading. */
export function runIns(lines: readonly Line[]): Header[] {
  const after = headEnd(lines)
  return lines.flatMap((line, index) => {
    const [first = '', second] = sentencesOf(line.text)
    const heads =
      line.gap && second !== undefined && first.length < 40 && first.split(' ').length <= 6 && !SENTENCE.test(first)
    return heads && index > after && /^\p{Lu}[^:]*\.$/u.test(first) && !isLabel(first)
      ? [{ index, number: null, title: line.text }]
      : []
  })
}

/** "Bryggan kommer i maj.", "Eva fick ordet.": short, and no heading. */
const SENTENCE =
  /\s(?:fick|får|var|är|kommer|kom|blev|blir|gick|går|har|hade|ska|was|is|are|were|has|had|came|comes|got|will)\s/u

/** "TAKET. Två offerter har kommit", "BREDBAND – grävstart i maj": what it is about, in capitals, and the text behind it. */
export function loud(lines: readonly Line[]): Header[] {
  const after = headEnd(lines)
  const found = lines.flatMap((line, index) => {
    const match = index > after && !line.row && !labelOf(line) ? LOUD.exec(line.text) : null
    return match && !TOLD.test(match[1]!) ? [{ index, number: null, title: match[1]!.trim(), text: match[2]! }] : []
  })
  // Words that come again are what kind of line it is: "PUNKT: …".
  return new Set(found.map(one => one.title)).size === found.length ? found : []
}
const LOUD =
  /^((?=[^\p{Ll}]*\p{Lu}{4})\p{Lu}[^\p{Ll}.:\d]{2,40}(?:\d{1,2} \p{Lu}{3,9})?)(?:[.:]|\s[–-]|(?=\s(?:\p{Ll}+dag )?\d{1,2}(?:\/\d|\s\p{Ll})))\s+(\S.*)$/u
const TOLD =
  /^(?:action|resol\p{L}+|decision|propos\p{L}+|beslut|uppgift|åtgärd|punkt|topic|todo|att göra|obs|ps|ja|nej)/iu

/** "- Dikena: Manfred har pratat med grävaren.": points that each start with what they are about. */
export function points(lines: readonly Line[]): Header[] {
  const after = headEnd(lines)
  const end = tailStart(lines, after + 1, CLOSING)
  const spoken = speakers(lines)
  const own = lines.slice(after + 1, end).filter(line => line.bullet !== '' && !/\d|^[a-zåäö(]/i.test(line.bullet))
  const least = Math.min(...own.map(line => line.indent))
  const top = own.filter(line => line.indent === least)
  const found = top.flatMap(line => {
    const match = /^(\p{Lu}[^:.!?,]{2,40}):\s+(\p{Lu}.*|\d.*|\p{Ll}.{25,}|\p{Ll}.{9,}[.!?])$/u.exec(line.text)
    return match && !labelOf(line) && !spoken(line.text) && !isName(match[1]!) && !isFirstName(match[1]!.split(' ')[0]!)
      ? [{ index: lines.indexOf(line), number: null, title: match[1]!, text: match[2]! }]
      : []
  })
  // All of them, or it is a list of something else.
  return found.length * 4 >= top.length * 3 ? found : []
}

/** "Ekonomi: Kassören redogjorde …", "Ekonomi:" over its text. */
export function colons(lines: readonly Line[]): Header[] {
  const after = headEnd(lines)
  const end = tailStart(lines, after + 1, CLOSING)
  const spoken = speakers(lines)
  return lines.slice(0, end).flatMap((line, index) => {
    const match =
      index > after && line.gap && !line.row ? /^(\p{Lu}[^:.!?]{2,45}):(?:\s+(\S.*))?$/u.exec(line.text) : null
    if (!match || labelOf(line) || spoken(line.text)) return []
    const [, title = '', text] = match
    return [{ index, number: null, title, ...(text !== undefined && { text }) }]
  })
}

/** "Speed sign - Tom had two prices.": what a mail is about, point by point, before a dash. */
export function dashed(lines: readonly Line[]): Header[] {
  const after = headEnd(lines)
  const end = tailStart(lines, after + 1, CLOSING)
  const found = lines.slice(0, end).flatMap((line, index) => {
    const match =
      index > after && line.gap && line.bullet === '' && line.cells.length === 1
        ? /^(\p{Lu}[^:.!?–—(),]{2,30}?)\s[–—-]\s(\p{L}.{15,}|\d.{15,})$/u.exec(line.text)
        : null
    if (!match || labelOf(line) || isName(match[1]!) || isFirstName(match[1]!)) return []
    return [{ index, number: null, title: match[1]!, text: match[2]! }]
  })
  return new Set(found.map(one => one.title)).size === found.length ? found : []
}

/** "PUNKT: Tält", "--- topic: licences", "Topic A: Lease": every matter behind the same word, each over its text. */
export function announced(lines: readonly Line[]): Header[] {
  const found = lines.flatMap((line, index) => {
    const match = line.row || line.cells.length > 1 ? null : ANNOUNCED.exec(line.text)
    const next = lines[index + 1]
    return match && next && !next.gap && !ANNOUNCED.test(next.text)
      ? [{ index, number: null, title: match[2]!, word: match[1]!.toLowerCase() }]
      : []
  })
  return found.every(({ word }) => word === found[0]!.word) ? found.map(({ word: _, ...header }) => header) : []
}
const ANNOUNCED =
  /^[-=#*\s]*(punkt|topic|ärende|fråga|(?:agenda )?item|tema)(?: \p{Lu})?:\s+([\p{L}\d][^:]{1,70}[^.:!?;,])$/iu

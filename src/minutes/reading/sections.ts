import { blocksOf } from './blocks.ts'
import { headEnd, tailStart } from './headings.ts'
import { isClosingTitle } from './lexicon/titles.ts'
import type { Line } from './lines.ts'
import { mailOf } from './mail.ts'
import { nameAt } from './names.ts'
import type { Header } from './numbering.ts'
import { headersOf, type Scheme } from './outline.ts'
import { endsSentence, sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

/** A matter as it stands in the document, before its parts are told apart. */
export interface RawSection {
  number: number | null
  /** A number that is no plain one: "24/01", "12 b". */
  label?: string
  title: string
  registryNumber?: string
  lines: Line[]
  from: number
  to: number
}

export interface Outline {
  head: Line[]
  sections: RawSection[]
  /** Signatures, appendices. */
  tail: Line[]
  scheme: Scheme
}

/** Letters of an office before a number: "KS", "UFV-PA", "LiU"; never those of laws, reports and standards. */
const LETTERS = '(?!SOU|SFS|Ds|DS|PROP|Prop|ISO|FFS)\\p{Lu}[\\p{L}]{0,7}(?:-\\p{Lu}{1,4})?'
const NUMBER = `(?:(?:${LETTERS})[ /:.-]?)?(?:\\d(?:\\.\\d{1,2}){1,3}[- ]\\d{1,6}[-/]\\d{2,6}|\\d{2,4}[-/:.]\\d{1,6}(?:[-/.:]\\d{1,4})?|[A-ZÅÄÖ]{2,8}\\s?\\d{2,})(?: \\d{3}(?=$|\\)))?`
const NAMED =
  'dnr|diarienummer|diarienr|diarie-?nr|diariebeteckning|ärendenummer|ärendenr|ärende-id|ärende(?= \\p{L}{2,8}[ -]?\\d)|journalnummer|journalnr|projektnummer|beteckning|reg(?:istry|istration)?\\.? (?:no|nr|number)|(?:case|file|our|document) (?:no|ref|number)|reference|ref'
const REGISTRY = new RegExp(`\\(?(?<!\\p{L})(?:${NAMED})(?!\\p{L})\\.?\\s*:?\\s*(${NUMBER})\\)?`, 'iu')
/** A number with the letters of its office, or that of a planning application: known without a word before it. */
const CODE =
  '(?!SOU|SFS|DS |PROP|ISO|FFS)\\p{Lu}[\\p{Lu}]{1,7}[ /.-]?(?:19|20)\\d\\d[-/:.](?!20\\d\\d(?!\\d))\\d{1,6}(?:[-/.]\\d{1,4})?|\\p{Lu}[ -](?:19|20)\\d\\d-\\d{1,6}|\\d\\d/\\d{3,6}/\\p{Lu}{2,4}|(?:19|20)\\d\\d\\p{Lu}{2,4}\\d{1,6}|\\p{Lu}{2,6}/\\d{6}|\\p{Lu}{2,6}/\\d\\d/\\d{1,4}'
/** "Bidrag till byalaget (KS 2024/123)", "…, KS 2024/123": at a title's end. */
const ENDING = new RegExp(`(?:\\s*\\((${CODE})\\)|,\\s+\\(?(${CODE})\\)?)$`, 'u')
/** A registry number alone on its line, without a word before it. */
const BARE_REGISTRY = new RegExp(
  `^(?!\\d{4}-\\d\\d-\\d\\d$|\\(?(?:SOU|SFS|PROP|ISO|FFS|DS) )\\(?((?:[A-ZÅÄÖ]{1,8}[ -]?)?\\d{4}[-/:]\\d{1,6}(?:[./-]\\d{1,4})?|[A-ZÅÄÖ]{1,8}[ -]?\\d{4}[.]\\d{1,6}|${CODE})\\)?$`,
  'u',
)
const textOf = (line: Line, text: string): Line => ({ ...line, text, cells: [text], level: 0, gap: true })

/** "2. Uniforms: same supplier as last year.": what it is about, and what is told of it; null where the heading is all of it. */
function labelAt(title: string): { title: string; said: string } | null {
  const [, label = '', said = ''] =
    /^([^:]{3,40}):\s+(\S.*)$/.exec(title) ?? /^([^:–-]{3,40}?)\s[–-]\s(\P{Lu}.*)$/u.exec(title) ?? []
  if (said === '') return null
  // "Nästa möte: 15 november, digitalt"
  if (isClosingTitle(label)) return { title: label, said }
  const whole = title.replace(/[)”"]$/, '')
  if (!whole.endsWith('.') || !endsSentence(whole) || label.split(' ').length > 5 || /[.!?](?!\d)/.test(label))
    return null
  // "Course: Research Ethics. The syllabus has been revised.", "Sekreterare: Bo Ek."
  const named = /^(?:[\p{Lu}\d][\p{L}\d]*(?: |$)){2,}$/u.test(sentencesOf(said)[0]!.replace(/\.$/, ''))
  const who = /^(?:$|[.,(])/.test(nameAt(said)?.rest.trim() ?? '-')
  return named || who ? null : { title: label, said }
}

/** "§ 4. Kassarapport. Kassören rapporterade …": a heading that its text follows on the same line. */
function runIn(title: string, line: Line, next: Line | undefined): { title: string; text: Line[] } {
  const label = labelAt(title)
  if (label) return { title: label.title, text: [textOf(line, label.said)] }
  const wrapped = next !== undefined && !next.gap && /^\p{Ll}/u.test(next.text)
  const [first = '', ...rest] = sentencesOf(title)
  if (rest.length > 0 && first.length < 90 && (/[.!?]$/.test(title) || wrapped)) {
    // A sentence instead of a heading is the matter's text too.
    const text = first.split(' ').length > 6 ? title : rest.join(' ')
    return { title: first.replace(/\.$/, ''), text: [textOf(line, text)] }
  }
  return { title, text: endsSentence(title) || (rest.length > 0 && /:$/.test(title)) ? [textOf(line, title)] : [] }
}

function titled(header: Header, lines: readonly Line[], end: number): RawSection {
  let next = header.index + 1
  const split =
    header.text === undefined
      ? runIn(header.title, lines[header.index]!, next < end ? lines[next] : undefined)
      : { title: header.title, text: [textOf(lines[header.index]!, header.text)] }
  const coded = (line: Line): string | undefined => {
    const last = line.cells.length > 1 && !line.row ? BARE_REGISTRY.exec(line.cells.at(-1)!)?.[1] : undefined
    // Set far out on the title's own line.
    if (last !== undefined) registryNumber ??= last
    return last
  }
  let title = split.title
  let registryNumber: string | undefined
  const take = (text: string): string => {
    const match = REGISTRY.exec(text) ?? ENDING.exec(text)
    if (match) registryNumber ??= (match[1] ?? match[2])!.trim()
    return match ? text.replace(match[0], '').trim() : text
  }
  const beside = coded(lines[header.index]!)
  // "SON au § 11      SON 2025/18" on the line above the title.
  const above = header.number === null ? lines[header.index - 1] : undefined
  if (above !== undefined && /^(?:\p{L}{1,8} )*§\s?\d+/u.test(above.text)) coded(above)
  title = take(beside === undefined ? title : title.replace(beside, '').trim())
  // The number of the register stands where the title would: "§ 12   KFN 2014/9".
  const alone = BARE_REGISTRY.exec(title)?.[1]
  if (alone !== undefined) {
    registryNumber ??= alone
    title = ''
  }
  // A number alone on its line: the title follows, wrapped perhaps.
  if (title === '' && next < end && !['registry', 'decision', 'proposal'].includes(labelOf(lines[next]!)?.kind ?? '')) {
    const far = coded(lines[next]!)
    title = take(far === undefined ? lines[next]!.text : lines[next]!.cells.slice(0, -1).join(' '))
    next++
    while (next < end && !lines[next]!.gap && /^\p{Ll}/u.test(lines[next]!.text) && !labelOf(lines[next]!))
      title += ` ${lines[next++]!.text}`
    // "§ 5" and beside it "Dagordningen fastställdes.": the text stands where the heading would.
    const below = runIn(title, lines[header.index]!, next < end ? lines[next] : undefined)
    title = below.title
    split.text.push(...below.text)
  }
  for (let i = next; i < Math.min(next + 3, end) && registryNumber === undefined; i++) {
    const match = BARE_REGISTRY.exec(lines[i]!.text) ?? REGISTRY.exec(lines[i]!.text.slice(0, 200))
    if (!match) continue
    const whole = match.index === 0 && match[0].length >= lines[i]!.text.length - 3
    // At the end of who asks for what: "Sökande: Byalaget. Journalnummer 2023-0411".
    const last = i === next && match.index > 0 && match.index + match[0].length >= lines[i]!.text.length - 1
    if (!whole && !last) continue
    registryNumber = match[1]!.trim()
    if (whole && i === next) next = i + 1
  }
  return {
    number: header.label === undefined ? header.number : /^\d+$/.test(header.label) ? header.number : null,
    ...(header.label !== undefined && { label: header.label }),
    title: title.replace(/\s+/g, ' ').trim(),
    ...(registryNumber !== undefined && { registryNumber }),
    lines: [...split.text, ...lines.slice(next, end)],
    from: lines[header.index]!.from,
    to: lines[Math.max(header.index, end - 1)]!.to,
  }
}

const CAPITALS = /^\P{Ll}+$/u
/** "Who was there" over a paragraph, headed as the matters below it are: it belongs to the head, and is one of them too. */
function rollOver(headers: readonly Header[], lines: readonly Line[]): Header[] {
  const [first] = headers
  if (first === undefined || headers.length < 3 || first.number !== null || first.label !== undefined) return []
  const index = lines.slice(0, first.index).findLastIndex(line => labelOf(line)?.kind === 'present')
  const line = lines[index]
  const below = lines.slice(index + 1, first.index)
  const isHeading =
    line?.gap &&
    line.bullet === '' &&
    labelOf(line)!.value === '' &&
    !line.text.endsWith(':') &&
    line.level === lines[first.index]!.level &&
    CAPITALS.test(line.text) === CAPITALS.test(first.title)
  const inSentences = below.length > 0 && !below[0]!.gap && below.every(one => one.cells.length === 1 && !one.bullet)
  const [paragraph] = blocksOf(below)
  return isHeading && inSentences && paragraph !== undefined && sentencesOf(paragraph.text).length > 1
    ? [{ index, number: null, title: line.text }]
    : []
}

/** The document's head, its matters in order, and what follows the last of them. `titles`: what a contents page listed. */
export function outlineOf(lines: readonly Line[], titles: readonly string[]): Outline {
  const { scheme, headers } = headersOf(lines, new Set(titles.map(title => title.toLowerCase())))
  if (headers.length === 0) {
    const end = tailStart(lines, headEnd(lines) + 1)
    return { head: lines.slice(0, end), sections: [], tail: lines.slice(end), scheme: 'none' }
  }
  const start = headers.at(-1)!.index + 1
  // In a mail whoever wrote it takes leave there.
  const end = Math.max(start, Math.min(tailStart(lines, start), mailOf(lines)?.end ?? lines.length))
  const sections = [...rollOver(headers, lines), ...headers].map((header, i, all) =>
    titled(header, lines, all[i + 1]?.index ?? end),
  )
  // A § listed on a contents page without a heading comes twice, first without text.
  const withText = new Set(sections.filter(section => section.lines.length > 0).map(section => section.number))
  const seen = new Set<number>()
  const once = sections.filter(({ number, lines: own }) => {
    if (number === null || own.length > 0) return true
    return !withText.has(number) && !seen.has(number) && seen.add(number)
  })
  return {
    head: lines.slice(0, headers[0]!.index),
    sections: once.filter(section => section.title !== '' || section.lines.length > 0),
    tail: lines.slice(end),
    scheme,
  }
}

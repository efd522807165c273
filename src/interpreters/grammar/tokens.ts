import { fold, foldPlain, isPlain, tidy } from '../../domain/names.ts'

/** One word of a line. `key` is what patterns compare; the offsets are those of the line as typed. */
interface Token {
  key: string
  /** As `key`, with accents dropped: for people who type without them. */
  plain: string
  start: number
  end: number
}

export interface Line {
  text: string
  tokens: Token[]
  /** False where unseen or look-alike letters had to be undone to read it: it may not be what it looks like. */
  clean: boolean
}

const EDGE =
  '\\s.,;:!?…"”“„»«()\\[\\]{}<>*_~`´¿¡\\-–—\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u200b-\\u200f\\u2060\\ufe0f\\ufeff'
const WORD = /§|[^\s§]+/gu
const LEADING = new RegExp(`^[${EDGE}'’]+`, 'u')
const TRAILING = new RegExp(`[${EDGE}'’]+$`, 'u')

/** Most words have nothing at their edges. */
const LETTERS = /^[0-9A-Za-zÀ-ÖØ-öø-ÿ]+$/

/** A word in the form in which it is compared: folded, without apostrophes ("I'm" and "im" are one), "ej" as "inte". */
const keyOf = (word: string): string => {
  const key = fold(word).replace(/['’`´]/g, '')
  return key === 'ej' || key === 'icke' ? 'inte' : key
}

/** The words of a line; punctuation at their edges and pictures between them are no part of them. */
export function lineOf(text: string): Line {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const whole = LETTERS.test(match[0])
    const left = whole ? 0 : (LEADING.exec(match[0])?.[0].length ?? 0)
    const word = whole ? match[0] : match[0].slice(left).replace(TRAILING, '')
    const key = keyOf(word)
    if (key === '') continue
    const start = match.index + left
    tokens.push({ key, plain: foldPlain(key), start, end: start + word.length })
  }
  return { text, tokens, clean: isPlain(text) }
}

/** "m.m." and "f.d." end in a full stop of their own. */
const SHORT = /(?:^|\s)\p{L}+(?:\.\p{L}+)+\.$/u

/**
 * The words from token `from` up to, not including, token `to`, as they were typed. The last mark stays ("Vad gör vi?"), but
 * neither the sentence's full stop nor a bracket or quotation mark that was opened before.
 */
export function slice(line: Line, from: number, to: number): string {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  if (!first || !last || from >= to) return ''
  if (to < line.tokens.length) {
    const words = line.text.slice(first.start, last.end)
    // "Karl Holm (S) ordinarie": the bracket belongs to what it was opened in; "Vägar m.m. till mötet": so does the stop.
    const open = /[([“«][^)\]”»]*$/u.test(words)
    return tidy(words + ((open ? /^[)\]”»]/u : /^[.?!]+/u).exec(line.text.slice(last.end))?.[0] ?? ''))
  }
  const whole = tidy(line.text.slice(first.start))
  const words = SHORT.test(whole) ? whole : whole.replace(/[\s.]+$/u, '')
  const closer = /[)\]”"»]+$/u.exec(words)?.[0]
  return closer && !/[([“"«”].*[)\]”"»]/u.test(words) ? words.slice(0, -closer.length) : words
}

/** As `slice`, with line breaks and every mark kept: for fields that hold running text. */
export const sliceLong = (line: Line, from: number, to: number): string => {
  const { start } = line.tokens[from]!
  if (to === line.tokens.length) return line.text.slice(start).trim()
  const { end } = line.tokens[to - 1]!
  return line.text.slice(start, end) + (/^[.?!…)”"»]+/u.exec(line.text.slice(end))?.[0] ?? '')
}

/** What a person asked about, without the mark that ends their question. */
export const unasked = (words: string): string => words.replace(/[\s?!.…]+$/u, '') || words

/** The line from token `from` up to, not including, token `to`; offsets stay those of the whole. */
export const within = (line: Line, from: number, to: number): Line => ({
  ...line,
  tokens: line.tokens.slice(from, to),
  text: to === line.tokens.length ? line.text : line.text.slice(0, line.tokens[to - 1]?.end ?? 0),
})

/** Names, titles and choices are few and come again with every message: their words are remembered. */
const memory = new Map<string, readonly string[]>()

/** The keys of a name or title, as `lineOf` gives them. */
export function keysOf(text: string): readonly string[] {
  let keys = memory.get(text)
  if (!keys) {
    if (memory.size > 20_000) memory.clear()
    keys = lineOf(text).tokens.map(token => token.key)
    memory.set(text, keys)
  }
  return keys
}

import { foldPlain, tidy } from '../../domain/names.ts'
import type { Span } from './evidence.ts'
import { keysOf, type Line } from './tokens.ts'
import { near, slips } from './words.ts'

const wordsOf = (name: string): readonly string[] => {
  const keys = keysOf(name)
  return keys.some(key => key.includes('-')) ? keys.flatMap(key => key.split('-')) : keys
}

/** Whether punctuation stands between a word and the one before it. */
const parted = (line: Line, at: number): boolean =>
  /[,;:/]/.test(line.text.slice(line.tokens[at - 1]!.end, line.tokens[at]!.start))

const ME = new Set(['jag', 'mig', 'me', 'i', 'myself'])

/** Every run of words that is (part of) the name of somebody among `all`, accents dropped where need be; and the speaker's "me". */
export function nameSpans(line: Line, all: ReadonlyArray<{ name: string }>): Span[] {
  const words = all.map(({ name }) => wordsOf(name))
  const bearing = (word: string) => all.flatMap((_, i) => (words[i]!.includes(word) ? [i] : []))
  const bearingPlain = (plain: string) =>
    all.flatMap((_, i) => (words[i]!.some(word => foldPlain(word) === plain) ? [i] : []))
  const spans: Span[] = []
  line.tokens.forEach((token, from) => {
    if (ME.has(token.key)) spans.push({ from, to: from + 1, raw: token.key })
    let left: number[] | null = null
    let bent = false
    for (let to = from; to < line.tokens.length; to++) {
      const { key, plain } = line.tokens[to]!
      // "Anna Berg, Anna Wallin": a comma ends a name, and so does a word that it holds already.
      const before = line.tokens.slice(from, to)
      if (before.some(token => token.key === key) || (before.length > 0 && parted(line, to))) break
      for (const [word, plainWord] of key.split('-').map((piece, k) => [piece, plain.split('-')[k] ?? ''] as const)) {
        const exact = bearing(word)
        bent ||= exact.length === 0
        const fits: number[] = exact.length > 0 ? exact : bearingPlain(plainWord)
        left = left === null ? fits : fits.filter(i => left!.includes(i))
      }
      if (!left || left.length === 0) break
      spans.push({
        from,
        to: to + 1,
        raw: tidy(line.text.slice(line.tokens[from]!.start, line.tokens[to]!.end)),
        ...(bent && { bent: true as const }),
      })
    }
  })
  return spans
}

/** The one whose name a misspelt run of words comes nearest to, or null; a first name alone must be one person's. */
export function nearestName(line: Line, at: number, all: ReadonlyArray<{ name: string }>): Span | null {
  const words = line.tokens.slice(at, at + 3).map(token => token.key)
  const like = (word: string | undefined, name: string) =>
    word !== undefined && name.length > 3 && near(word, name, slips(name.length))
  const whole = all.filter(({ name }) => {
    const parts = wordsOf(name)
    return parts.length > 1 && parts.every((part, i) => like(words[i], part) || words[i] === part)
  })
  if (whole.length === 1) return { from: at, to: at + wordsOf(whole[0]!.name).length, raw: whole[0]!.name, bent: true }
  const single = all.filter(({ name }) => wordsOf(name).some(part => like(words[0], part)))
  return single.length === 1 ? { from: at, to: at + 1, raw: single[0]!.name, bent: true } : null
}

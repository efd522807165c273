/** The words of a question as they were typed: with misspelt question words mended, registry numbers and names that only a text holds taken out. */
import { isStop, QUESTION_WORDS } from './cues.ts'
import type { Lexicon } from './lexicon.ts'
import { allNames, nameParts, type Word } from './names.ts'
import { kin } from './terms.ts'
import type { View } from './view.ts'
import { near, plain, slips, stem } from './words.ts'

const REGISTRY =
  /(?<![\p{L}\d])(?:[A-ZÅÄÖ]{1,6}[ -]?)?(?:19|20)\d\d\s?[-/:]\s?\d{1,6}(?!\d)|(?<![\p{L}\d])[A-ZÅÄÖ]{1,6} \d{1,5}[-/]\d{2,4}(?!\d)/gu

const squash = (text: string) => plain(text).replace(/[^\p{L}\p{N}]+/gu, '')

export const blank = (text: string, from: number, to: number) =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)

/** The registry numbers that a question names, known and not, and what is left of its text. */
export function registryOf(text: string, view: View): { known: string[]; strange?: string; rest: string } {
  const numbers = new Set(view.flatMap(doc => doc.sections.flatMap(one => one.registryNumber ?? [])))
  const known: string[] = []
  let strange: string | undefined
  let rest = text
  for (const match of text.matchAll(REGISTRY)) {
    const wanted = squash(match[0])
    const found = [...numbers].filter(
      one => squash(one) === wanted || squash(one).replace(/^\D+/, '').startsWith(wanted.replace(/^\D+/, '')),
    )
    const letters = /^\p{L}/u.test(match[0])
    if (found.length > 0) known.push(...found)
    else if (letters || /dnr|diari|registry|reference/i.test(text)) strange = match[0]
    else continue
    rest = blank(rest, match.index, match.index + match[0].length)
  }
  return { known, ...(strange ? { strange } : {}), rest }
}

/** The words, and which are capitalised where no sentence begins. */
export function typed(text: string): Word[] {
  const out: Word[] = []
  let start = true
  for (const match of text.matchAll(/\d+[:/]\d+|[\p{L}\p{N}][\p{L}\p{N}'’-]*|[.?!:]/gu)) {
    if (/^[.?!:]$/.test(match[0])) {
      start = true
      continue
    }
    for (const raw of match[0].split(/['’](?=s$)|-/)) {
      if (raw === '' || raw === 's') continue
      out.push({ raw, plain: plain(raw), proper: /^\p{Lu}/u.test(raw) && !start, first: start })
      start = false
    }
  }
  return out
}

/** A misspelt question word becomes the word, where the records do not know it as typed. */
export function mended(text: string, lexicon: Lexicon): string {
  return text.replace(/[\p{L}]{5,}/gu, raw => {
    const word = plain(raw)
    if (
      isStop(word) ||
      QUESTION_WORDS.includes(raw.toLowerCase()) ||
      lexicon.df.has(stem(word)) ||
      kin(stem(word)).size > 0
    )
      return raw
    if (/^\p{Lu}/u.test(raw) && !text.startsWith(raw)) return raw
    const meant = QUESTION_WORDS.find(
      one => one.length > 4 && near(plain(one), word, Math.min(slips(word), one.length < 8 ? 1 : 2)),
    )
    return meant ?? raw
  })
}

/** A known first name with a last name that no list holds, but a text does. */
export function told(tokens: readonly Word[], view: View): string[] {
  const firsts = new Set(
    allNames(view)
      .map(nameParts)
      .flatMap(parts => (parts.length > 1 ? [parts[0]] : [])),
  )
  const pairs = tokens.flatMap((word, i) => {
    const next = tokens[i + 1]
    return next?.proper && firsts.has(word.plain) && !isStop(word.plain) ? [[word, next] as const] : []
  })
  return pairs
    .filter(([a, b]) =>
      view.some(doc => doc.passages.some(piece => plain(piece.text).includes(`${a.plain} ${b.plain}`))),
    )
    .map(([a, b]) => `${a.raw} ${b.raw}`)
}

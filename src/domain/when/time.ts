import type { Time } from '../state.ts'
import { readable } from './plain.ts'
import { PART, pattern } from './words.ts'

/** A time of day, or a span of them, and its place in the text as it was written. */
export interface Times {
  start: Time
  end?: Time
  /** Offsets of `text`. */
  at: [from: number, to: number]
  text: string
}

const { month, weekday } = PART
const HOUR = '(?:[01]?\\d|2[0-3])'
const clock = (name: string, minutes: '?' | '' = '?') => `(?<${name}>${HOUR}(?:[.:][0-5]\\d)${minutes})`
const ap = (name: string) => `(?:\\s?(?<${name}>[ap])\\.?m\\b\\.?)`
const KL = '(?:kl\\.?|klockan|at)\\s*'
const TO = '\\s*(?:-+|till|to|until|och|and)\\s*(?:kl\\.?\\s*)?'
/** Where a number goes on: a date, a decimal, an amount. */
const STOP = `(?![-/:.,]\\d|\\s?%|\\s*(?:/|kr|mkr|tkr)\\b|\\s*(?:den\\s+)?${month})`
const COUNTED =
  '(?!\\s*(?:\\d|st\\b|person|ledam|deltag|år|dag|veck|månad|min|poäng|röst|year|day|week|people|member|vote|item))'
const NUMBERED =
  '(?<!(?:§+|punkt(?:erna)?|sid(?:a|orna)?|s\\.|nr|v\\.?|vecka|veckorna|week|weeks|items?|pages?|steg|den|from|till|dnr)\\s?)'

const RULES: RegExp[] = [
  pattern(
    `(?:(?:från|from|mellan|between)\\s+)?(?:${KL})${clock('a')}${ap('p')}?(?:${TO}${clock('b')}${ap('q')}?)?${STOP}`,
  ),
  pattern(`(?:från|from|mellan|between)\\s+${clock('a')}${ap('p')}?${TO}${clock('b')}${ap('q')}?${STOP}`),
  pattern(`${clock('a', '')}${ap('p')}?${TO}${clock('b')}${ap('q')}?${STOP}`),
  pattern(`${clock('a')}${ap('p')}?${TO}${clock('b', '')}${ap('q')}?${STOP}`),
  pattern(`${clock('a')}${ap('p')}?${TO}${clock('b')}${ap('q')}`),
  pattern(`${clock('a')}${ap('p')}`),
  pattern(`${NUMBERED}(?<a>${HOUR})\\s?-\\s?(?<b>${HOUR})${STOP}${COUNTED}`),
  pattern(`(?<a>${HOUR}:[0-5]\\d)${STOP}`),
  // "12 maj 9.30": a dotted time alone is one only right behind a day.
  pattern(
    `(?<=(?:${month}|${weekday}|\\s20\\d\\d|/\\d\\d?|\\d-\\d\\d|i ?morgon|tomorrow),?\\s)(?<a>${HOUR}\\.[0-5]\\d)${STOP}`,
  ),
]
const WHOLE: RegExp[] = [...RULES, pattern(`(?:${KL})?${clock('a')}`), pattern(`(?<a>${HOUR})${TO}(?<b>${HOUR})`)]

const minutes = (text: string, half: string | undefined): number => {
  const [h = 0, m = 0] = text.split(/[.:]/).map(Number)
  const hour = half ? (h % 12) + (half === 'p' ? 12 : 0) : h
  return hour * 60 + m
}
const written = (n: number): Time => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`

/** Null where the end comes before the start: then it is no span of times. */
function span(g: Record<string, string | undefined>): Pick<Times, 'start' | 'end'> | null {
  if (g.b === undefined) return { start: written(minutes(g.a!, g.p)) }
  const to = minutes(g.b, g.q)
  // "2-4 pm" is in the afternoon as a whole, "11-1 pm" is not.
  const shared = minutes(g.a!, g.p ?? g.q)
  const from = shared < to ? shared : minutes(g.a!, g.p)
  return from < to ? { start: written(from), end: written(to) } : null
}

interface Found {
  at: number
  to: number
  times: Pick<Times, 'start' | 'end'>
}

const matches = (text: string, rules: readonly RegExp[]): Found[] =>
  rules.flatMap(rule =>
    [...text.matchAll(rule)].flatMap(match => {
      const times = span(match.groups ?? {})
      return times ? [{ at: match.index, to: match.index + match[0].length, times }] : []
    }),
  )

/**
 * Every time of day in a text, in order: "kl 9.30-12", "9–12", "at 2 pm". A bare number is a time only in a span or after kl/at.
 * A bare span of small numbers ("3-5") is left alone: before six, people say kl.
 */
export function readTimes(text: string): Times[] {
  if (!/\d/.test(text)) return []
  const plain = readable(text)
  let end = 0
  return matches(plain.text, RULES)
    .filter(({ times, at, to }) => !/^\d-|^\d\s-/.test(plain.text.slice(at, to)) || times.start >= '06:00')
    .sort((a, b) => a.at - b.at || b.to - a.to)
    .flatMap(found => {
      if (found.at < end) return []
      end = found.to
      const at = plain.span(found.at, found.to)
      return [{ ...found.times, at, text: text.slice(...at) }]
    })
}

/** The time or span that a text is as a whole ("9.30", "kl. 13", "9-12"), or null. */
export function timesOf(text: string): Pick<Times, 'start' | 'end'> | null {
  const plain = readable(text).text.trim()
  if (plain.length > 40) return null
  return matches(plain, WHOLE).find(found => found.at === 0 && found.to === plain.length)?.times ?? null
}

import { readable } from './plain.ts'

/** A sum of money as written, and what it is in kronor. */
export interface Amount {
  text: string
  sek: number
  start: number
  end: number
}

const UNITS: Array<[pattern: string, factor: number]> = [
  ['(?:miljarder|miljard|billion)\\s(?:kronor|kr|sek)|mdkr|mdr', 1e9],
  ['(?:miljoner|miljon|million)\\s(?:kronor|kr|sek)|mkr|mnkr|msek', 1e6],
  ['tusen\\s(?:kronor|kr)|tkr|ksek', 1e3],
  ['kronor|kr|sek|:-', 1],
]
const NUMBER = '(?<![\\d.,/])(?<n>-?(?:\\d{1,3}(?:[ .,]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d{1,2}(?!\\d))?)'
const PER =
  '(?:\\s?/\\s?\\p{L}+|\\s(?:per|i)\\s(?:år|månad|timme|timmen|person|möte|year|month|hour|meeting)(?!\\p{L}))?'
const AFTER = new RegExp(
  `(?<!\\p{L})${NUMBER}\\s?(?:${UNITS.map(([unit], i) => `(?<u${i}>${unit})`).join('|')})(?![\\p{L}\\d])${PER}`,
  'gu',
)
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:sek|kr)\\s?(?<!\\d)${NUMBER}(?:\\s?(?<u1>miljoner|million|mn|m)(?!\\p{L}))?${PER}`,
  'gu',
)

/** Groups of three are thousands whatever stands between them; a mark before one or two digits is the decimal's. */
const value = (digits: string): number => {
  const [, whole = '0', decimals = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? []
  return Number(`${whole.replace(/[ .,]/g, '')}.${decimals}`)
}

/** Every sum in kronor that a text names; "225 kr/timme" keeps its "per" in `text`. Bare numbers are not amounts. */
export function readAmounts(text: string): Amount[] {
  const plain = readable(text)
  let last = 0
  return [...plain.text.matchAll(AFTER), ...plain.text.matchAll(BEFORE)]
    .sort((a, b) => a.index - b.index)
    .flatMap(match => {
      if (match.index < last) return []
      last = match.index + match[0].length
      const groups = match.groups ?? {}
      const factor = UNITS.find((_, i) => groups[`u${i}`])?.[1] ?? 1
      const [start, end] = plain.span(match.index, last)
      return [{ text: text.slice(start, end), sek: Math.round(value(groups.n!) * factor * 100) / 100, start, end }]
    })
}

import type { Day } from '../state.ts'
import type { Lang } from '../text.ts'
import type { Prefer } from './infer.ts'
import type { When, WhenBody } from './kinds.ts'
import { readable } from './plain.ts'
import type { Context, Rule } from './rule.ts'
import { COMPACT, DAY_RULES } from './rules-days.ts'
import { RELATIVE_RULES } from './rules-relative.ts'
import { NOISE_RULES, SPAN_RULES, WHOLE_RULES } from './rules-spans.ts'

export interface ReadOptions {
  today: Day
  /** English makes "5/6" ambiguous; otherwise it is the 5th of June. */
  lang?: Lang | undefined
  /** Where to look for a year, or the week of a weekday, that was left out. `near` looks both ways; a weekday alone is then coming. */
  prefer?: Prefer
  /** Read "180117" as a day. */
  compact?: boolean
}

interface Found {
  from: number
  to: number
  body: WhenBody | 'noise'
}

const EVERY: Rule[] = [...NOISE_RULES, ...DAY_RULES, ...RELATIVE_RULES, ...SPAN_RULES]
/** "12 och 19 maj": the days before the last one, which has the month. */
const LIST =
  /(?<![\p{L}\p{N}]|\d[-.:/,]|(?:kl\.?|klockan)\s{0,2})((?:\d\d?(?::?[ea])?\s*,\s*)*\d\d?(?::?[ea])?)\s*(?:,?\s*(?:och|samt|eller|and|or)|&)\s*(?:den\s+)?$/u

function matches(text: string, rules: readonly Rule[], context: Context): Found[] {
  // Most texts tell no date, and most that do tell it in one way.
  const signs = new Map<RegExp, boolean>()
  const has = (sign: RegExp): boolean => {
    const before = signs.get(sign)
    if (before !== undefined) return before
    const found = sign.test(text)
    signs.set(sign, found)
    return found
  }
  return rules.flatMap(rule =>
    rule.signs.every(has)
      ? [...text.matchAll(rule.pattern)].flatMap(match => {
          const body = rule.read(match.groups ?? {}, context)
          return body && match[0] ? [{ from: match.index, to: match.index + match[0].length, body }] : []
        })
      : [],
  )
}

/** The earliest wins, and of those the longest. */
const apart = (found: Found[]): Found[] => {
  let end = 0
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(one => {
      if (one.from < end) return false
      end = one.to
      return true
    })
}

/** Days listed before one that was found: they share its month and year. */
function listed(text: string, found: Found, after: number): Found[] {
  if (found.body === 'noise' || found.body.kind !== 'day' || !/^\d/.test(text.slice(found.from))) return []
  const from = Math.max(after, found.from - 40)
  const list = LIST.exec(text.slice(from, found.from))
  if (!list) return []
  const { date, yearInferred } = found.body
  return [...list[1]!.matchAll(/\d+/g)].flatMap(([digits], i, all) => {
    const at = from + list.index + all[i]!.index
    const day = `${date.slice(0, 8)}${digits.padStart(2, '0')}`
    return day < date && +digits > 0
      ? [{ from: at, to: at + digits.length, body: { kind: 'day' as const, date: day, yearInferred } }]
      : []
  })
}

/** Every date expression of a text, in order and apart. Offsets are those of the text as given; nothing throws. */
export function readWhen(text: string, { today, lang, prefer = 'near', compact = false }: ReadOptions): When[] {
  const plain = readable(text)
  const found = apart(matches(plain.text, compact ? [...EVERY, COMPACT] : EVERY, { today, lang, prefer }))
  return found
    .flatMap((one, i) => [...listed(plain.text, one, found[i - 1]?.to ?? 0), one])
    .flatMap(({ from, to, body }) => {
      if (body === 'noise') return []
      const [start, end] = plain.span(from, to)
      return [{ ...body, start, end, text: text.slice(start, end) }]
    })
}

/** The one date expression that a text is as a whole (white space and a final stop aside), or null. */
export function whenOf(text: string, options: ReadOptions): When | null {
  const plain = readable(text)
  const from = plain.text.search(/[^\s]/)
  const to = plain.text.replace(/[\s.!?,]+$/, '').length
  if (from < 0 || to <= from || to - from > 60) return null
  const context = { today: options.today, lang: options.lang, prefer: options.prefer ?? 'near' }
  const rules = [...EVERY, ...WHOLE_RULES, ...(options.compact ? [COMPACT] : [])]
  const whole = matches(plain.text, rules, context).find(
    one => one.from === from && one.to >= to && one.body !== 'noise',
  )
  if (!whole || whole.body === 'noise') return null
  const [start, end] = plain.span(from, whole.to)
  return { ...whole.body, start, end, text: text.slice(start, end) }
}

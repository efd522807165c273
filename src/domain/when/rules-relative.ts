/** Patterns for days that are named by their distance from today or by their weekday. */
import type { Day } from '../state.ts'
import { addDays, addMonths, mondayOf, nthWeekday, weekday, yearOf } from './days.ts'
import { inferYear, weekdayDays } from './infer.ts'
import { nearWeek, type WhenBody } from './kinds.ts'
import type { Groups, Rule } from './rule.ts'
import { fullYear, YEAR } from './rules-days.ts'
import { count, monthNumber, ordinalNumber, PART, pattern, SIGN, weekdayNumber } from './words.ts'

const { month, weekday: wd, weekdayFull, year, count: n, ordinal } = PART

const one = (date: Day): WhenBody => ({ kind: 'day', date, yearInferred: false })

const several = (days: Day[]): WhenBody => ({
  ...(one(days[0]!) as WhenBody & { kind: 'day' }),
  ...(days.length > 1 && { ambiguous: days }),
})

/** -1 for the last, 0 for this, 1 for the next. */
export const direction = (word: string): -1 | 0 | 1 => (/^(n|k|c)/.test(word) ? 1 : /^(f|l|s)/.test(word) ? -1 : 0)

const SHIFTS: Array<[words: string, days: number]> = [
  ['i\\s?dag|ikväll|i\\s(?:kväll|eftermiddag|morse)|today|tonight|this\\s(?:morning|afternoon|evening)', 0],
  ['i\\s?(?:morgon|morron|morn)(?:\\sbitti)?|tomorrow', 1],
  ['(?:i\\s?)?övermorgon|(?:the\\s)?day\\safter\\stomorrow', 2],
  ['i\\s?går|yesterday', -1],
  ['(?:i\\s?)?förrgår|(?:the\\s)?day\\sbefore\\syesterday', -2],
]

const NEAR = /dag|kv[äa]ll|mor|g[åa]r|this|today|tonight|yesterday/

const UNITS: Array<[pattern: RegExp, add: (day: Day, n: number) => Day]> = [
  [/^d/, addDays],
  [/^(v|w)/, (date, k) => addDays(date, 7 * k)],
  [/^m/, addMonths],
]
const UNIT = 'dag(?:ar)?|veck(?:a|or)|månad(?:er)?|days?|weeks?|months?'
const later = (g: Groups, today: Day, sign: 1 | -1): WhenBody =>
  one(UNITS.find(([unit]) => unit.test(g.unit!))![1](today, sign * count(g.n!)))

export const RELATIVE_RULES: Rule[] = [
  ...SHIFTS.map(
    ([words, shift]): Rule => ({
      signs: [NEAR],
      pattern: pattern(words),
      read: (_, c) => one(addDays(c.today, shift)),
    }),
  ),
  {
    signs: [SIGN.unit],
    pattern: pattern(`(?:om|in)\\s+(?<n>${n})\\s+(?<unit>${UNIT})`),
    read: (g, c) => later(g, c.today, 1),
  },
  {
    signs: [SIGN.unit],
    pattern: pattern(`(?<n>${n})\\s+(?<unit>${UNIT})\\s+from\\s(?:now|today)`),
    read: (g, c) => later(g, c.today, 1),
  },
  {
    signs: [SIGN.unit],
    pattern: pattern(`(?:för\\s+)?(?<n>${n})\\s+(?<unit>${UNIT})\\s+(?:sedan|sen|ago)`),
    read: (g, c) => later(g, c.today, -1),
  },
  {
    signs: [SIGN.weekday],
    pattern: pattern(
      `(?:(?:nu\\s+)?på|on|this(?:\\s+coming)?|coming|den\\s+kommande|kommande|till|by|until)\\s+(?<wd>${wd})(?!\\s+(?:den\\s+)?\\d)`,
    ),
    read: (g, c) => several(weekdayDays('bare', weekdayNumber(g.wd), c.today, 'future')),
  },
  {
    signs: [SIGN.weekdayFull],
    pattern: pattern(`(?<wd>${weekdayFull})`),
    read: (g, c) => several(weekdayDays('bare', weekdayNumber(g.wd), c.today, c.prefer)),
  },
  {
    signs: [SIGN.weekday],
    pattern: pattern(`(?:på\\s+|on\\s+)?(?:nästa|next)\\s+(?<wd>${wd})`),
    read: (g, c) => several(weekdayDays('next', weekdayNumber(g.wd), c.today, 'future')),
  },
  {
    signs: [SIGN.weekday],
    pattern: pattern(`(?:on\\s+)?(?:förra|senaste|last|past)\\s+(?<wd>${wd})`),
    read: (g, c) => several(weekdayDays('last', weekdayNumber(g.wd), c.today, 'past')),
  },
  {
    signs: [SIGN.weekdayFull],
    pattern: pattern('i\\s+(?<wd>(?:mån|tis|ons|tors|fre|lör|sön)dag)s'),
    read: (g, c) => one(weekdayDays('last', weekdayNumber(g.wd), c.today, 'past')[0]!),
  },
  {
    signs: [SIGN.weekday, SIGN.unit],
    pattern: pattern(
      `(?:på\\s+|on\\s+)?(?<wd>${wd})\\s+(?:i\\s+)?(?<which>nästa|denna|den\\shär|förra|next|this|last)\\s+(?:veckan?|week)`,
    ),
    read: (g, c) => one(addDays(c.today, weekdayNumber(g.wd) - weekday(c.today) + 7 * direction(g.which!))),
  },
  {
    signs: [SIGN.weekday, SIGN.week],
    pattern: pattern(
      `(?:på\\s+|on\\s+)?(?<wd>${wd})\\s+(?:i\\s+|in\\s+)?(?:v\\.?|vecka|week)\\s?(?<w>\\d\\d?)(?:,?\\s+(?<year>${year}))?`,
    ),
    read: (g, c) => {
      const monday = g.year ? mondayOf(+g.year, +g.w!) : nearWeek(+g.w!, c.today, c.prefer)
      return monday
        ? { kind: 'day', date: addDays(monday, weekdayNumber(g.wd) - 1), yearInferred: !g.year }
        : { kind: 'invalid' }
    },
  },
  {
    signs: [SIGN.weekdayFull, SIGN.month],
    pattern: pattern(
      `(?:den\\s+|the\\s+)?(?<nth>${ordinal})\\s+(?<wd>${weekdayFull})\\s+(?:i|in|of)\\s+(?<m>${month})${YEAR}`,
    ),
    read: (g, c) => {
      const nth = ordinalNumber(g.nth)
      const [m, y] = [monthNumber(g.m), fullYear(g)]
      const at = (k: number) => nthWeekday(k, m, nth === 5 ? -1 : nth, weekdayNumber(g.wd))
      const base = y ?? yearOf(inferYear(m, 1, c.prefer === 'future' ? addDays(c.today, -30) : c.today, c.prefer)!)
      const date = y === undefined && c.prefer === 'future' && (at(base) ?? '') < c.today ? at(base + 1) : at(base)
      return date ? { kind: 'day', date, yearInferred: y === undefined } : { kind: 'invalid' }
    },
  },
]

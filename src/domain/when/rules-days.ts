/** Patterns for days that are named by their date, and for ranges of them. */
import { addMonths, dayOf, isDay, monthOf, weekday, yearOf } from './days.ts'
import { inferYear } from './infer.ts'
import type { WhenBody } from './kinds.ts'
import type { Context, Groups, Rule } from './rule.ts'
import { monthNumber, PART, pattern, SIGN, weekdayNumber } from './words.ts'

const { month, monthEn, weekday: wd, day, year } = PART
/** Also "-24" and "'24" behind a day and month. */
export const YEAR = `(?:,?\\s+(?<year>${year})|\\s?[-'](?<short>\\d\\d)(?!\\d|[.:]))?`
const WEEKDAY = `(?:(?:(?:på|on)\\s+)?(?<wd>${wd}),?\\s+)?`

const day0 = (word: string | undefined): number => Number.parseInt(word ?? '', 10)
export const fullYear = (groups: Groups): number | undefined =>
  groups.year ? +groups.year : groups.short ? 2000 + +groups.short : undefined

/** A day of which the year may be missing and the weekday may contradict. */
function dayBody(y: number | undefined, m: number, d: number, said: number, context: Context): WhenBody {
  const date = y === undefined ? inferYear(m, d, context.today, context.prefer, said) : dayOf(y, m, d)
  if (!date) return { kind: 'invalid' }
  const mismatch = said > 0 && weekday(date) !== said
  return { kind: 'day', date, yearInferred: y === undefined, ...(mismatch && { weekdayMismatch: true }) }
}

/** A range; without a year, the year of its last day decides. */
function range(
  y: number | undefined,
  from: [m: number, d: number],
  to: [m: number, d: number],
  context: Context,
  firstYear?: string,
): WhenBody | null {
  const last = y === undefined ? inferYear(...to, context.today, context.prefer) : dayOf(y, ...to)
  if (!last) return { kind: 'invalid' }
  const turn = from[0] > to[0] ? 1 : 0
  const first = dayOf(firstYear ? +firstYear : yearOf(last) - turn, ...from)
  if (!first) return { kind: 'invalid' }
  return first < last ? { kind: 'days', from: first, to: last, yearInferred: y === undefined } : null
}

const numeric: Rule['read'] = (g, context) => {
  const [a, b] = [+g.a!, +g.b!]
  const y = fullYear(g)
  const said = weekdayNumber(g.wd)
  const swedish = b <= 12 ? dayBody(y, b, a, said, context) : null
  if (context.lang !== 'en' || a === b || a > 12) return a > 31 ? null : swedish
  const american = dayBody(y, a, b, said, context)
  if (swedish?.kind !== 'day' || american.kind !== 'day') return swedish ?? american
  return { ...swedish, ambiguous: [swedish.date, american.date] }
}

// Only where nothing countable follows: "3/4 av", "1/2 timme", "2/3 majoritet" are fractions.
const FRACTION = '(?!\\s*(?:[/%]|av\\b|of\\b|del|dag|tim|hour|majorit|röst|kopp|årsarb|tjänst))'

/** "den 5, 12 och 19 maj": the month stands behind the last of a list. */
const MORE = `(?:\\s*,\\s*(?:den\\s+|the\\s+)?${day}){0,8}\\s*,?\\s*(?:och|samt|eller|and|or|&)\\s*(?:den\\s+|the\\s+)?${day}\\s*(?:of\\s+)?(?:${month}|/\\d)`

export const DAY_RULES: Rule[] = [
  {
    signs: [SIGN.digit, SIGN.month],
    pattern: pattern(`${WEEKDAY}(?:den\\s+|the\\s+)?(?<d>${day}|[34]\\d)\\.?\\s*(?:of\\s+)?(?<m>${month})${YEAR}`),
    read: (g, c) => dayBody(fullYear(g), monthNumber(g.m), day0(g.d), weekdayNumber(g.wd), c),
  },
  {
    signs: [SIGN.digit, SIGN.month],
    pattern: pattern(
      `(?<!(?:^|\\s)i\\s)${WEEKDAY}(?:on\\s+)?(?:the\\s+)?(?<m>${monthEn})\\s+(?:the\\s+)?(?<d>${day})(?!\\s*(?:[:./%]\\d|kr|st\\b|person|people|of\\b))${YEAR}`,
    ),
    read: (g, c) => dayBody(fullYear(g), monthNumber(g.m), day0(g.d), weekdayNumber(g.wd), c),
  },
  {
    signs: [SIGN.hyphened],
    pattern: pattern(`${WEEKDAY}(?:den\\s+)?(?<y>(?:19|20|21)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?!-?\\d)`),
    read: (g, c) => dayBody(+g.y!, +g.m!, +g.d!, weekdayNumber(g.wd), c),
  },
  {
    signs: [SIGN.digit],
    pattern: pattern('(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?!-?\\d)'),
    read: (g, c) => dayBody(+g.y!, +g.m!, +g.d!, 0, c),
  },
  {
    signs: [SIGN.hyphened],
    pattern: pattern('(?<y>\\d\\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?!-?\\d)'),
    read: (g, c) => dayBody(2000 + +g.y!, +g.m!, +g.d!, 0, c),
  },
  {
    signs: [SIGN.dotted],
    pattern: pattern(`${WEEKDAY}(?<d>\\d?\\d)\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>(?:19|20)\\d\\d)(?![.\\d])`),
    read: (g, c) => dayBody(+g.y!, +g.m!, +g.d!, weekdayNumber(g.wd), c),
  },
  {
    signs: [SIGN.slashed],
    pattern: pattern(
      `(?<!(?:sida?|bilaga|punkt|nr|dnr|page|item|no)\\.?\\s)${WEEKDAY}(?:den\\s+)?(?<a>\\d?\\d)/(?<b>\\d?\\d)(?:[\\s/-](?<year>${year})|[-/](?<short>\\d\\d)(?![\\d/:.]))?${FRACTION}`,
    ),
    read: numeric,
  },
  {
    // A day of the month alone, where the sentence or a clock time follows: "kan inte den 12", not "den 3:e punkten".
    signs: [/(?:den|the)\s+\d/],
    pattern: pattern(
      `${WEEKDAY}(?:den|the)\\s+(?<d>${day})(?!${MORE})(?=\\s*(?:[,;!?)]|\\.(?!\\d)|$|\\n|kl\\b|at\\b|och\\b|and\\b))`,
    ),
    read: (g, c) => {
      const found = [0, 1, -1]
        .map(k => addMonths(`${c.today.slice(0, 7)}-01`, k))
        .flatMap(first => dayOf(yearOf(first), monthOf(first), day0(g.d)) ?? [])
      const date = (c.prefer === 'past' ? found.filter(d => d <= c.today) : found.filter(d => d >= c.today)).sort()
      const best = (c.prefer === 'past' ? date.at(-1) : date[0]) ?? found[0]
      const said = weekdayNumber(g.wd)
      return best
        ? {
            kind: 'day',
            date: best,
            yearInferred: true,
            ...(said > 0 && weekday(best) !== said && { weekdayMismatch: true as const }),
          }
        : { kind: 'invalid' }
    },
  },
  {
    signs: [SIGN.digit, SIGN.month],
    pattern: pattern(
      `${WEEKDAY}(?:den\\s+|the\\s+)?(?<d>${day})\\s*(?:-|till|to|until|through)\\s*(?:den\\s+|the\\s+)?(?<e>${day})\\s*(?:of\\s+)?(?<m>${month})${YEAR}`,
    ),
    read: (g, c) => range(fullYear(g), [monthNumber(g.m), day0(g.d)], [monthNumber(g.m), day0(g.e)], c),
  },
  {
    signs: [SIGN.digit, SIGN.month],
    pattern: pattern(
      `(?:den\\s+|the\\s+)?(?<d>${day})\\s*(?:of\\s+)?(?<m>${month})(?:\\s+(?<first>${year}))?\\s*(?:-|till|to|until|through)\\s*(?:den\\s+|the\\s+)?(?<e>${day})\\s*(?:of\\s+)?(?<k>${month})${YEAR}`,
    ),
    read: (g, c) => range(fullYear(g), [monthNumber(g.m), day0(g.d)], [monthNumber(g.k), day0(g.e)], c, g.first),
  },
  {
    signs: [SIGN.digit, SIGN.month],
    pattern: pattern(`(?<m>${monthEn})\\s+(?<d>${day})\\s*(?:-|to|until|through)\\s*(?<e>${day})(?![:.]\\d)${YEAR}`),
    read: (g, c) => range(fullYear(g), [monthNumber(g.m), day0(g.d)], [monthNumber(g.m), day0(g.e)], c),
  },
  {
    signs: [SIGN.slashed],
    pattern: pattern('(?<d>\\d?\\d)/(?<m>\\d?\\d)\\s*-\\s*(?<e>\\d?\\d)/(?<k>\\d?\\d)(?:[\\s-](?<year>20\\d\\d))?'),
    read: (g, c) => (+g.m! > 12 || +g.k! > 12 ? null : range(fullYear(g), [+g.m!, +g.d!], [+g.k!, +g.e!], c)),
  },
  {
    signs: [SIGN.hyphened],
    pattern: pattern('(?<a>20\\d\\d-\\d\\d-\\d\\d)\\s*(?:-|--|till|to|until)\\s*(?<b>20\\d\\d-\\d\\d-\\d\\d)'),
    read: g =>
      isDay(g.a!) && isDay(g.b!) && g.a! < g.b! ? { kind: 'days', from: g.a!, to: g.b!, yearInferred: false } : null,
  },
]

/** "180117": asked for only where the reader expects such days, as in old file names and headings. */
export const COMPACT: Rule = {
  signs: [SIGN.digit],
  pattern: pattern('(?<y>\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?!-?\\d)'),
  read: (g, c) => dayBody(2000 + +g.y!, +g.m!, +g.d!, 0, c),
}

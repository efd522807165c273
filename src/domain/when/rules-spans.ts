/** Patterns for months, weeks, seasons and what has no date, and for what looks like a date and is none. */
import { addDays, addMonths, isoWeek, mondayOf, monthOf, yearOf } from './days.ts'
import { nearWeek, reachOf, type Season, type WhenBody } from './kinds.ts'
import type { Context, Groups, Rule } from './rule.ts'
import { direction } from './rules-relative.ts'
import { monthNumber, PART, pattern, SIGN } from './words.ts'

const { month, monthSv, year } = PART
const YEAR = `(?:,?\\s+(?:of\\s+)?(?<year>${year}))`

const said = (g: Groups) => (g.year ? { year: +g.year } : {})
const monthOnly: Rule['read'] = g => ({ kind: 'month', month: monthNumber(g.m), ...said(g) })

const SEASON_WORDS: Array<[RegExp, Season]> = [
  [/^(v[åa]r|spring)/, 'spring'],
  [/^(sommar|somr|summer)/, 'summer'],
  [/^(h[öo]st|autumn|fall)/, 'autumn'],
  [/^(vint|winter)/, 'winter'],
]
const seasonOf = (word: string): Season => SEASON_WORDS.find(([pattern]) => pattern.test(word))![1]
const season: Rule['read'] = g => ({ kind: 'season', season: seasonOf(g.s!), ...said(g) })

/** The season before this day's own, or the one that comes after it. */
function seasonBy(word: string, sign: -1 | 1, { today }: Context): WhenBody {
  const name = seasonOf(word)
  const years = [-1, 0, 1].map(n => yearOf(today) + n)
  const reach = (y: number) => reachOf({ kind: 'season', season: name, year: y }, { today })!
  const found = sign < 0 ? years.findLast(y => reach(y).to < today) : years.find(y => reach(y).from > today)
  return { kind: 'season', season: name, year: found ?? yearOf(today) + sign }
}

const week: Rule['read'] = (g, c) => {
  const [w, last] = [+g.w!, +(g.last ?? g.w!)]
  const known = (n: number) => (g.year ? mondayOf(+g.year, n) : nearWeek(n, c.today, c.prefer))
  const [monday, end] = [known(w), known(last)]
  if (!monday || !end) return { kind: 'invalid' }
  if (g.last) return monday < end ? { kind: 'days', from: monday, to: addDays(end, 6), yearInferred: !g.year } : null
  return { kind: 'week', week: w, ...said(g) }
}

const WEEK = '(?:v\\.?|veckan?|week|wk\\.?)\\s?(?<w>\\d\\d?)(?![.:/]\\d)'

export const SPAN_RULES: Rule[] = [
  { signs: [SIGN.month], pattern: pattern(`(?:(?:i|under|in|during)\\s+)?(?<m>${month})${YEAR}`), read: monthOnly },
  {
    signs: [SIGN.month],
    pattern: pattern(
      `(?:i|under|in|during|till|by|hela|early|late)\\s+(?<m>${month})(?!\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d|[:.]\\d))`,
    ),
    read: monthOnly,
  },
  {
    signs: [SIGN.month],
    pattern: pattern(
      `(?<=(?:sedan|från|efter|före|innan|mot|senast|början\\sav|slutet\\sav|mitten\\sav|sista|utgången\\sav|since|from|after|before|end\\sof|start\\sof)\\s)(?<m>${month})`,
    ),
    read: monthOnly,
  },
  // "majmötet", "the May meeting": only the month is the date; the edge of the word is the compound's.
  {
    signs: [SIGN.month],
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?<m>${monthSv})(?=mötet?|sammanträde|träff)`, 'gu'),
    read: monthOnly,
  },
  { signs: [SIGN.month], pattern: pattern(`(?<m>${month})(?=\\s(?:meeting|mötet))`), read: monthOnly },
  {
    signs: [SIGN.unit],
    pattern: pattern('(?<which>nästa|denna|den\\shär|förra|next|this|last)\\s+(?:månad(?:en)?|month)'),
    read: (g, c) => {
      const first = addMonths(c.today, direction(g.which!))
      return { kind: 'month', month: monthOf(first), year: yearOf(first) }
    },
  },
  {
    signs: [SIGN.unit],
    pattern: pattern(
      '(?:i\\s+)?(?<which>nästa|kommande|denna|den\\shär|förra|next|this|last|coming)\\s+(?:veckan?|week)',
    ),
    read: (g, c) => ({ kind: 'week', ...isoWeek(addDays(c.today, 7 * direction(g.which!))) }),
  },
  { signs: [SIGN.week], pattern: pattern(`(?:(?:i|under|in|during)\\s+)?${WEEK}${YEAR}?`), read: week },
  { signs: [SIGN.week], pattern: pattern(`${WEEK}\\s*(?:-|till|to)\\s*(?<last>\\d\\d?)${YEAR}?`), read: week },
  {
    signs: [SIGN.season],
    pattern: pattern(
      `(?:(?:i|till|under|på|denna)\\s+)?(?<s>vår(?:ens?)|sommar(?:ens?|n)|höst(?:ens?)|vinter(?:ns?))${YEAR}?`,
    ),
    read: season,
  },
  {
    signs: [SIGN.season],
    pattern: pattern(
      `(?:(?:i|till|under|in|by|during)\\s+)?(?:the\\s+)?(?<s>vår|sommar|höst|vinter|spring|summer|autumn|fall|winter)${YEAR}`,
    ),
    read: season,
  },
  { signs: [SIGN.season], pattern: pattern('(?:i|till|denna)\\s+(?<s>sommar|höst|vinter)'), read: season },
  // "i vår" also means "in our".
  { signs: [SIGN.season], pattern: pattern('(?:i|till)\\s+(?<s>vår)(?=\\s*(?:[.,;!?)]|$|\\n))'), read: season },
  {
    signs: [SIGN.season],
    pattern: pattern(
      '(?:in|by|during|until|this)\\s+(?:the\\s+)?(?:early\\s+|late\\s+)?(?<s>spring|summer|autumn|fall|winter)',
    ),
    read: season,
  },
  {
    signs: [SIGN.season],
    pattern: pattern('(?:nästa|next)\\s+(?<s>vår|sommar|höst|vinter|spring|summer|autumn|fall|winter)'),
    read: (g, c) => seasonBy(g.s!, 1, c),
  },
  {
    signs: [SIGN.season],
    pattern: pattern('(?:förra|last)\\s+(?<s>våren|sommaren|hösten|vintern|spring|summer|autumn|fall|winter)'),
    read: (g, c) => seasonBy(g.s!, -1, c),
  },
  {
    signs: [SIGN.season],
    pattern: pattern('i\\s+(?<s>vår|som|höst|vint)(?:a|ra)s'),
    read: (g, c) => seasonBy(g.s === 'som' ? 'sommar' : g.s!, -1, c),
  },
  {
    signs: [/dat|best[äa]mt/],
    pattern: pattern(
      'datum\\s+(?:är\\s+|är\\sännu\\s+)?(?:(?:ännu\\s+)?(?:ej|inte)\\s+(?:ännu\\s+)?(?:klart|bestämt|fastställt|satt)|meddelas\\ssenare|saknas|kommer)|utan\\s+datum|(?:ännu\\s+)?(?:ej|inte)\\s+(?:ännu\\s+)?bestämt(?:\\s+datum)?|ej\\s+(?:klart\\s+)?datum|inget\\s+datum(?:\\s+än(?:nu)?)?|odatera(?:t|de|d)',
    ),
    read: () => ({ kind: 'undated' }),
  },
  {
    signs: [/date|to\s+be|t\.?b|not\s/],
    pattern: pattern(
      '(?:date\\s+)?(?:is\\s+)?(?:still\\s+)?to\\s+be\\s+(?:decided|confirmed|announced|set)|(?:date\\s+)?t\\.?b\\.?[dac]\\.?|no\\s+date(?:\\s+yet|\\s+set)*|(?:date\\s+)?not\\s+(?:yet\\s+)?(?:decided|set)(?:\\s+yet)?|without\\s+a?\\s*date|undated',
    ),
    read: () => ({ kind: 'undated' }),
  },
]

/** Words that are a date only where nothing else is said: the answer to "when?". */
export const WHOLE_RULES: Rule[] = [
  { signs: [SIGN.month], pattern: pattern(`(?<m>${month})`), read: monthOnly },
  {
    signs: [SIGN.season],
    pattern: pattern('(?<s>vår|sommar|höst|vinter|spring|summer|autumn|fall|winter)'),
    read: season,
  },
  {
    signs: [/ej|inte|ob|ok|un|not/],
    pattern: pattern('(?:ännu\\s+)?(?:ej|inte)\\s+(?:klart|satt)|obestämt|okänt|vet\\s(?:ej|inte)|unknown|not\\sset'),
    read: () => ({ kind: 'undated' }),
  },
]

const noise = (source: string): Rule => ({ signs: [SIGN.digit], pattern: pattern(source), read: () => 'noise' })

/** What claims its digits so that no date is read out of them. */
export const NOISE_RULES: Rule[] = [
  noise('§+\\s*\\d+'),
  noise('(?:dnr|diarienummer|ärende(?:nr|nummer)|rs|ks|rfn?|hsn?)[:.]?\\s+(?:\\p{L}+\\s+)?\\d{2,4}[-/:]\\d{2,6}'),
  // A telephone number; "2019-11-20 17.15" is none.
  noise('(?:\\+\\d{1,3}|0\\d{1,3})[- ]\\d{1,3}[- ]\\d{2,3}[- ]\\d{2,3}(?:[- ]\\d{2})?'),
  noise('(?:19|20)?\\d{6}[-+]\\d{4}'),
  noise('(?:kl\\.?|klockan)\\s*\\d\\d?(?:[.:]\\d\\d)?(?:\\s*-\\s*\\d\\d?(?:[.:]\\d\\d)?)?(?!\\s*\\p{L})'),
]

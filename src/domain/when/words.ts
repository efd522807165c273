/** The words that dates are made of, in both languages, as parts of patterns over `readable` text. */

const MONTHS: ReadonlyArray<readonly string[]> = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const WEEKDAYS: ReadonlyArray<readonly string[]> = [
  ['måndag', 'monday', 'mån', 'mon'],
  ['tisdag', 'tuesday', 'tis', 'tues', 'tue'],
  ['onsdag', 'wednesday', 'ons', 'wed'],
  ['torsdag', 'thursday', 'tors', 'tor', 'thurs', 'thur', 'thu'],
  ['fredag', 'friday', 'fre', 'fri'],
  ['lördag', 'saturday', 'lör', 'sat'],
  ['söndag', 'sunday', 'sön', 'sun'],
]

/** One to twelve, as they are counted. */
export const NUMBER_WORDS: ReadonlyArray<readonly string[]> = [
  ['en', 'ett', 'one'],
  ['två', 'two'],
  ['tre', 'three'],
  ['fyra', 'four'],
  ['fem', 'five'],
  ['sex', 'six'],
  ['sju', 'seven'],
  ['åtta', 'eight'],
  ['nio', 'nine'],
  ['tio', 'ten'],
  ['elva', 'eleven'],
  ['tolv', 'twelve'],
]
/** "a week" is one, too. */
const COUNTS = NUMBER_WORDS.map((words, i) => (i === 0 ? [...words, 'a', 'an'] : words))

const ORDINALS: ReadonlyArray<readonly string[]> = [
  ['första', 'first', '1:a', '1st'],
  ['andra', 'second', '2:a', '2nd'],
  ['tredje', 'third', '3:e', '3rd'],
  ['fjärde', 'fourth', '4:e', '4th'],
  ['sista', 'last'],
]

/** People type without dots and rings; the patterns then see a and o. */
const bare = (text: string): string => text.replace(/[åä]/g, 'a').replace(/ö/g, 'o')

const lookup = (table: ReadonlyArray<readonly string[]>): ((word: string | undefined) => number) => {
  const places = new Map(table.flatMap((words, i) => words.map(word => [bare(word), i + 1] as const)))
  return word => places.get(bare(word ?? '').replace(/\.$/, '')) ?? 0
}

/** 1-12, or 0. */
export const monthNumber = lookup(MONTHS)
const weekdays = lookup(WEEKDAYS)
/** 1 Monday … 7 Sunday, or 0. Endings are allowed: `fredagen`, `friday's`. */
export const weekdayNumber = (word: string | undefined): number => weekdays(word?.replace(/(?<=dag)ens?$|'s$/, ''))
const countNumber = lookup(COUNTS)
/** 1-4, 5 for the last, or 0. */
export const ordinalNumber = lookup(ORDINALS)
export const count = (word: string): number => (/^\d+$/.test(word) ? +word : countNumber(word))

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

const FULL = MONTHS.flatMap(words =>
  words.filter(word => word.length > 4 || /^(mars|maj|may|ju[nl][iey]|june|july)$/.test(word)),
)
const SHORT = MONTHS.flatMap(words => words.filter(word => !FULL.includes(word)))
const DAYS = WEEKDAYS.flatMap(words => words.slice(0, 2))
const DAYS_SHORT = WEEKDAYS.flatMap(words => words.slice(2))

/** Parts of patterns; each is a group of its own, none captures. */
export const PART = {
  month: `(?:(?:${any(FULL)})|(?:${any(SHORT)})\\.?)(?!\\p{L})`,
  /** As English starts a date: "May 12". */
  monthEn: `(?:${any(MONTHS.flatMap(words => words.filter(word => !/^(maj|mars|okt|.*i)$/.test(word))))})\\b\\.?`,
  monthSv: `(?:${any(MONTHS.map(words => words[0]!))})`,
  weekday: `(?:(?:${any(DAYS)})(?:ens?|'s)?|(?:${any(DAYS_SHORT)})\\.?)(?!\\p{L})`,
  weekdayFull: `(?:${any(DAYS)})(?:ens?|'s)?(?!\\p{L})`,
  day: '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)(?::?(?:e|a)(?![\\p{L}])|st\\b|nd\\b|rd\\b|th\\b)?',
  year: '(?:19|20|21)\\d\\d(?![\\d:]|\\.\\d)',
  count: `(?:\\d{1,3}|${any(COUNTS.flat())})`,
  ordinal: `(?:${any(ORDINALS.flat())})`,
} as const

/**
 * A pattern over `readable` text that starts and ends at the edge of a word, never right behind "12-" or "9.".
 * å, ä and ö in the source also match a, a and o.
 */
export const pattern = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_]|\\d[-.:/,])(?:${source.replaceAll('å', '[åa]').replaceAll('ä', '[äa]').replaceAll('ö', '[öo]')})(?![\\p{L}\\p{N}_])`,
    'gu',
  )

/** What a text holds that holds such words: far cheaper to look for than the dates themselves. */
export const SIGN = {
  digit: /\d/,
  hyphened: /\d-+\d|\d\s+-/,
  slashed: /\d\//,
  dotted: /\d\.\d/,
  month: /jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[kc]t|nov|dec/,
  weekday: /dag|day|m[åao]n|ti|tu|ons|wed|tor|thu|fr[ei]|l[öo]r|sat|s[öou]n/,
  weekdayFull: /da[gy]/,
  unit: /dag|day|veck|week|m[åao]n/,
  week: /[vank.]\s?\d/,
  season: /v[åa]r|som|h[öo]st|vint|spring|summer|autumn|fall|winter/,
} as const

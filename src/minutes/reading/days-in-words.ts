/** Days that a head tells in words, or whose year stands in short: "den tredje juni 2026", "the fourth day of June", "Tue 9 Sep 25". */

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const SWEDISH =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta'.split(
    ' ',
  )
/** "den förste maj", as older people write. */
const OLDER: Record<string, number> = { förste: 1, andre: 2 }
const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'

/** "on the fourth day of June" */
const OF = new RegExp(`(?<!\\p{L})(${ENGLISH.join('|')}) (?:day )?of (?=\\p{Lu})`, 'giu')
/** "den tredje juni", "tolfte i sjätte" not */
const I = new RegExp(`(?<!\\p{L})(${SWEDISH.join('|')}|förste|andre) (?=(?:${MONTHS})(?!\\p{L}))`, 'giu')
/** "9 Sep 25 / the hut": a year without a mark, where nothing else follows. */
const YEAR =
  /(?<![\d/])(\d{1,2} (?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)\p{L}*\.?) ([1-3]\d)(?=\s*(?:$|[,/|·;)]|[–-]\s))/giu

/** The same text with such days in figures. */
export const inFigures = (text: string): string =>
  text
    .replace(OF, (_, day: string) => `${ENGLISH.indexOf(day.toLowerCase()) + 1} `)
    .replace(I, (_, day: string) => `${OLDER[day.toLowerCase()] ?? SWEDISH.indexOf(day.toLowerCase()) + 1} `)
    .replace(YEAR, '$1 20$2')

const SPANS = [
  new RegExp(
    `(?<!\\p{L})(?:den )?(?:${SWEDISH.join('|')}|förste|andre) (?:${MONTHS})(?: (?:19|20)\\d\\d)?(?!\\p{L})`,
    'giu',
  ),
  new RegExp(YEAR, 'giu'),
  // "12/11 -24"
  /(?<![\d/])\d{1,2}(?:\/\d{1,2}| \p{L}{3,9}\.?) [-–’'´][1-3]\d(?![\d/-])/giu,
]
/** Where such days stand. */
export const daysInWords = (text: string): Array<readonly [number, number]> =>
  SPANS.flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => [match.index, match.index + match[0].length] as const),
  )

/** What in a text can be checked against another: figures, dates and names. */
import { fold, foldPlain } from '../../domain/names.ts'
import type { Day } from '../../domain/state.ts'
import type { When } from '../../domain/when/kinds.ts'
import { readWhen } from '../../domain/when/read.ts'

export interface Facts {
  numbers: ReadonlySet<string>
  days: readonly When[]
  /** Words with a capital letter, folded; those that only begin a sentence are in `starts`. */
  names: ReadonlySet<string>
  starts: ReadonlySet<string>
}

const NUMBER = /\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*/gu
const GROUPED = /^\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+$/u
/** Not "one": it is an article too. */
const COUNTS =
  'två/two tre/three fyra/four fem/five sex/six sju/seven åtta/eight nio/nine tio/ten elva/eleven tolv/twelve'
    .split(' ')
    .flatMap((pair, i) => pair.split('/').map(word => [word, String(i + 2)] as const))
const COUNTED = new Map(COUNTS)

const numberOf = (digits: string): string =>
  GROUPED.test(digits) ? digits.replace(/\D/g, '') : digits.replace(/[,:]/g, '.').replace(/^0+(?=\d)/, '')

/** Words of a text, folded without accents. */
export const wordsIn = (text: string): string[] => foldPlain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Words with a capital letter, as `wordsIn` gives them: looked for in one run of letters at a time, for folding looks at whole runs. */
function namesIn(text: string): Pick<Facts, 'names' | 'starts'> {
  const names = new Set<string>()
  const starts = new Set<string>()
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    const raw = run.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    const folded = wordsIn(run)
    const first = /(?:^|[.!?:]["”»)]?\s+|\n\s*)$/u.test(text.slice(0, index))
    const alone = raw.length === 1 && !/^\s\p{Lu}/u.test(text.slice(index + run.length))
    folded.forEach((word, i) => {
      // Where folding parted the run otherwise, all of it is taken for a name.
      const capital = /^\p{Lu}/u.test((raw.length === folded.length ? raw[i] : run.match(/\p{Lu}/u)?.[0]) ?? '')
      if (capital && run !== 'I') (first && alone ? starts : names).add(word)
    })
  }
  return { names, starts }
}

/** `today`: from where a date without its year is read. */
export function factsOf(text: string, today: Day): Facts {
  const days = readWhen(text, { today, prefer: 'near' })
  let rest = text
  for (const { start, end } of days) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const numbers = new Set([...rest.matchAll(NUMBER)].map(([digits]) => numberOf(digits)))
  for (const word of fold(rest).match(/\p{L}+/gu) ?? []) {
    const count = COUNTED.get(word)
    if (count !== undefined) numbers.add(count)
  }
  return { numbers, days, ...namesIn(rest) }
}

/** True where one date expression says no other than the other. */
function sameDay(a: When, b: When): boolean {
  if (a.kind === 'day' && b.kind === 'day')
    return (b.ambiguous ?? [b.date]).some(day =>
      a.yearInferred || b.yearInferred ? a.date.slice(5) === day.slice(5) : a.date === day,
    )
  if (a.kind === 'month' && b.kind === 'day')
    return a.month === Number(b.date.slice(5, 7)) && (a.year === undefined || b.date.startsWith(String(a.year)))
  if (a.kind === 'month' && b.kind === 'month') return a.month === b.month && (a.year ?? b.year) === (b.year ?? a.year)
  if (a.kind === 'days' && b.kind === 'days')
    return a.from.slice(5) === b.from.slice(5) && a.to.slice(5) === b.to.slice(5)
  return a.kind === b.kind && fold(a.text) === fold(b.text)
}

/** The year that a date says in so many words. */
const yearIn = (when: When): string | undefined =>
  when.kind === 'day' && !when.yearInferred
    ? when.date.slice(0, 4)
    : when.kind === 'month' && when.year !== undefined
      ? String(when.year)
      : undefined

const genitive = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word)

/** What of the first's facts the second lacks: empty means that it holds them all. Words that only begin a sentence are not asked for. */
export function lacking(of: Facts, within: Facts, words: ReadonlySet<string>): string[] {
  const years = new Set(within.days.map(yearIn))
  return [
    ...[...of.numbers].filter(n => !within.numbers.has(n) && !years.has(n)),
    ...of.days.filter(day => !within.days.some(one => sameDay(day, one))).map(day => day.text),
    ...[...of.names].filter(name => !words.has(name) && !words.has(genitive(name)) && !words.has(`${name}s`)),
  ]
}

export const isEmpty = ({ numbers, days, names }: Facts): boolean => numbers.size + days.length + names.size === 0

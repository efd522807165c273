import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import type { When } from '../../domain/when/kinds.ts'
import { readWhen } from '../../domain/when/read.ts'
import { readTimes } from '../../domain/when/time.ts'
import { inFigures } from './days-in-words.ts'
import { type HeadLine, OTHER_DAY, TITLE_WORDS } from './head-lines.ts'
import type { Line } from './lines.ts'
import { toldBack } from './mail.ts'
import { sentencesOf } from './sentences.ts'
import type { LabelKind } from './words.ts'

export interface MeetingDay {
  date: Day | null
  /** The lines the date was read from. */
  dateAt?: [number, number]
  /** The date's year, or the date itself, was not written as the meeting's. */
  unsure: boolean
}

interface Candidate {
  date: Day
  inferred: boolean
  score: number
  line: Line
}

/** The year to read dates without one by: the document's most frequent, or the file name's. */
export function yearIn(text: string, file: string | undefined): string | null {
  const count = new Map<string, number>()
  for (const match of text.slice(0, 20_000).matchAll(/(?<![\d-])((?:19[5-9]|20[0-4])\d)(?!\d|-\d{3})/g))
    count.set(match[1]!, (count.get(match[1]!) ?? 0) + 1)
  // "Styrelseprotokoll nr 5 för år 2025": the title names one year, whichever comes most often below.
  const titles = text.split('\n', 6).filter(line => line.length < 120 && TITLE_WORDS.test(line))
  const titled = [...new Set(titles.join(' ').match(/(?<![\d-])20[0-4]\d(?!\d)/g))]
  const best = titled.length === 1 ? titled[0] : [...count].sort((a, b) => b[1] - a[1])[0]?.[0]
  return best ?? /(?:^|\D)((?:19|20)\d\d)/.exec(file ?? '')?.[1] ?? null
}

const DATED = /\d|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec/i
const WEEKDAY = /(?:mån|tis|ons|tors|fre|lör|sön)(?:dag|\b)|(?:mon|tues|wednes|thurs|fri|satur|sun)day/i
/** "Möte 3 - 12 mars": the meeting's number is no day, but "möte 11.1.2023" has none. */
const ORDINAL =
  /((?:möte|mötet|sammanträde|sammanträdet|protokoll|anteckningar|meeting|minutes|call|nr|no|number)\.?\s*#?)(?!\d{1,2}([./-])\d{1,2}\2\d)(\d{1,3})(?=\s*[-–—:,.|]\s*\d)/giu

/** "committee, 4.10.15": a year of two digits behind dots. */
const SHORT_YEAR = /(?<![\d.])((?:[012]?\d|3[01])\.(?:0?\d|1[0-2])\.)([0-4]\d)(?![\d.])/g
/** "4/9 -24", "4 sept ’24": the year in short, apart. */
const APART_YEAR = /(?<![\d/])(\d{1,2}(?:\/\d{1,2}| \p{L}{3,9}\.?)) [-–’'´]([1-3]\d)(?![\d/-])/gu

const blank = (text: string): string =>
  inFigures(text)
    .replace(ORDINAL, (_, words: string, _mark: unknown, n: string) => words + ' '.repeat(n.length))
    // "the 14th day of March 2002"
    .replace(/(?<!\d)(\d{1,2})(?:st|nd|rd|th) day of (?=\p{Lu})/gu, '$1 ')
    // "29-11-2022"
    .replace(/(?<![\d-])(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?![\d-])/g, '$1.$2.$3')
    .replace(APART_YEAR, '$1 20$2')
    .replace(SHORT_YEAR, (_, day: string, year: string) => `${day}20${year}`)

/** A clock time right behind a day can hide it ("2019-11-20 17.15"): then the text is read once more without its times. */
function daysOf(given: string, options: Parameters<typeof readWhen>[1]): { text: string; found: When[] } {
  const text = blank(given)
  const found = readWhen(text, options)
  if (found.length > 0) return { text, found }
  const bare = readTimes(text).reduceRight(
    (rest, { at }) => rest.slice(0, at[0]) + ' '.repeat(at[1] - at[0]) + rest.slice(at[1]),
    text,
  )
  return bare === text ? { text, found } : { text: bare, found: readWhen(bare, options) }
}

/** Words of another day that a day before them is not: "12 mars i stället för 5 mars", "12 mars, ej justerat". */
const BEFORE_ONLY =
  /(?<!\p{L})(?:i stället för|istället för|in place of|instead of)(?!\p{L})|(?<!\p{L})(?:ej|inte|ännu|not|un|to be|ska|skall)[ -]?(?:yet |ännu )?(?:juster|godkän|approved)\p{L}*/giu
/** What names the meeting's own day. */
const ITS_DAY = /(?<!\p{L})(?:\p{L}*datum|(?:sammanträdes|mötes)dag|date|held|hölls|hållet)(?!\p{L})/iu

/** Which of a text's days are of something else: "Sammanträde 2024-03-12, justerat 2024-03-20". */
function othersOf(text: string, found: readonly When[]): boolean[] {
  let other = false
  return found.map(({ start, end }, i) => {
    const before = text.slice(found[i - 1]?.end ?? 0, start)
    const behind = i === found.length - 1 ? text.slice(end).replace(BEFORE_ONLY, '') : ''
    if (OTHER_DAY.test(before)) other = true
    else if (i > 0 && (TITLE_WORDS.test(before) || ITS_DAY.test(before))) other = false
    return other || OTHER_DAY.test(behind)
  })
}

const OWN = new Set(['date', 'time', 'place-time', 'place'])

/** How much a line's days are likely to be the meeting's. */
function scoreOf({ line, label, title, under }: HeadLine, i: number): number {
  // A paragraph that speaks of a call is no title.
  const titled = title || (TITLE_WORDS.test(line.text) && (i < 4 || line.text.length < 160))
  const field = DATE_FIELDS.has(label ?? under ?? 'note')
  const coming = !field && (!titled || i > 3) && COMING.test(line.text)
  return (field ? 6 : titled ? 5 : 2) - (coming ? (DUE.test(line.text) ? 10 : titled ? 3 : 1.5) : 0) - i / 100
}
const DATE_FIELDS = new Set<LabelKind>(['date', 'time', 'place-time'])
const DUE = /(?<!\p{L})(?:senast|by the|no later|deadline|closes)(?!\p{L})/iu
/** Told of what is still to come. */
const COMING =
  /(?<!\p{L})(?:blir|ska|skall|senast|ses|flyttas?|kommer att|kommande|härnäst|hålls|inställ[dt]|will|moves?|is moved|is (?:to be )?held|coming|upcoming|cancelled|by the|no later|deadline|closes)(?!\p{L})/iu
/** The meeting is spoken of, and not what it came to. */
const MET =
  /(?<!\p{L})(?:tack|trevlig|kul|roligt|sågs|möttes|träffades|rapport|summering|sammanfattning\p{L}*|anteckning\p{L}*|rader|\p{L}*möte\p{L}*|\p{L}*träff\p{L}*|thanks?|good to see|summary|notes|minutes|meeting|call|met|what we)(?!\p{L})/iu

/** "gårdagens möte", "last night": told from the day that the mail was sent. */
function backFrom(lines: readonly HeadLine[], sent: Day): Candidate[] {
  return lines.slice(0, 5).flatMap(({ line, title }, i): Candidate[] => {
    const said = sentencesOf(line.text.slice(0, LONGEST)).find(one => title || MET.test(one))
    const date = said === undefined || OTHER_DAY.test(said) ? null : toldBack(said, sent)
    return date === null ? [] : [{ date, inferred: false, line, score: (title ? 4 : 3.5) - i / 10 }]
  })
}

const LONGEST = 500
const LEADING = 8

/** The day of the meeting: every day told above the first matter is weighed, by what its line says and what agrees with it. */
export function meetingDayOf(
  lines: readonly HeadLine[],
  { reference, lang, file, sent }: { reference: Day; lang: Lang; file: string | undefined; sent: Day | null },
): MeetingDay {
  const named = readWhen((file ?? '').replace(/[_.]/g, ' '), { today: reference, lang, compact: true }).find(
    when => when.kind === 'day',
  )
  const fromFile = named?.kind === 'day' && !named.yearInferred ? named.date : null
  const days = lines.flatMap((one, i): Candidate[] => {
    const { line, label, under } = one
    if (under === 'approval') return []
    if (label !== null && !OWN.has(label) && !(label === 'secretary' && TITLE_WORDS.test(line.text))) return []
    const text = line.text.slice(0, LONGEST)
    const { text: plain, found } = daysOf(text, { today: reference, lang, prefer: 'past', compact: i < 3 })
    const others = othersOf(plain, found)
    return found.flatMap((when, nth) => {
      // "Tonight" and "on Monday" are told from a day that is not known yet.
      if ((when.kind !== 'day' && when.kind !== 'days') || !DATED.test(when.text)) return []
      const date = when.kind === 'day' ? when.date : when.from
      // "Onsdag 6 mars 2024 · Teams · 08.15–09.40": a line that begins with its day, high up.
      const leads =
        i < LEADING &&
        label === null &&
        !when.yearInferred &&
        /^[^\d:.]{0,14}$/.test(plain.slice(0, when.start)) &&
        !/[.!?]\s+\p{Lu}.*[.!?]$/u.test(plain)
      const agrees = when.kind === 'day' && WEEKDAY.test(when.text) && when.weekdayMismatch !== true
      return [
        {
          date,
          inferred: when.yearInferred,
          line,
          score:
            Math.max(scoreOf(one, i), leads ? 4.5 - i / 100 : 0) -
            (others[nth] ? 10 : 0) -
            (when.yearInferred ? 1 : 0) +
            (agrees ? 0.5 : 0) +
            (readTimes(text).length > 0 ? 0.5 : 0) +
            (date === fromFile ? 2 : 0) -
            nth / 10,
        },
      ]
    })
  })
  const best = [...days, ...(sent === null ? [] : backFrom(lines, sent))]
    .filter(day => day.score > -1)
    .reduce<Candidate | null>((most, one) => (most && most.score >= one.score ? most : one), null)
  if (!best) return { date: named?.kind === 'day' ? named.date : null, unsure: true }
  return {
    date: best.date,
    dateAt: [best.line.from, best.line.to],
    unsure: best.inferred || days.some(day => day.date !== best.date && day.score > best.score - 1),
  }
}

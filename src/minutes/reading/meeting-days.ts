/** The coming days of a sentence, and which of them are those of a meeting of the body. */
import type { Day } from '../../domain/state.ts'
import { daysBetween } from '../../domain/when/days.ts'
import { readWhen } from '../../domain/when/read.ts'
import { GATHERS, isDeadline, isOther, isOurs, NEXT, POINTED, WITH_OTHERS } from './gatherings.ts'
import type { Setting } from './guests.ts'

export interface Dated {
  date: Day
  start: number
  end: number
  inferred: boolean
  mismatch: boolean
  /** The meeting is named with it. */
  named?: boolean
}

/** What was, told without its year. */
const PAST =
  /(?<!\p{L})(?:förra|föregående|senaste|\p{L}*protokoll(?:et)?|\p{L}*anteckningar(?:na)?|previous|last|minutes?|notes|edited|updated|utskrift|tryckt|publicerad)(?!\p{L})[^.]{0,40}$/iu
/** The coming days of a text. `year`: that of the heading, for days without one. */
export function daysIn(text: string, setting: Setting, year: string | null): Dated[] {
  if (!/\d/.test(text) && !/(?:mån|tis|ons|tors|fre|lör|sön)dagen i|day (?:in|of) /i.test(text)) return []
  // "11 December, 1900 hrs" is an hour.
  const told = text.replace(/(?<!\d)(?:[01]\d|2[0-3])[0-5]\d(?= ?(?:hrs?|hours|h)(?!\p{L}))/gu, hour =>
    ' '.repeat(hour.length),
  )
  const spans = readWhen(told, { today: setting.reference, lang: setting.lang, prefer: 'future' })
  // "19–20 September, Thursday ten to Friday noon": the weekdays only repeat it.
  const numbered = spans.some(when => (when.kind === 'day' || when.kind === 'days') && /\d/.test(when.text))
  return [
    ...monthMeetings(text, setting),
    ...shortDays(text, setting),
    ...spans.flatMap(when => {
      if (numbered && !/\d/.test(when.text)) return []
      const found = when.kind === 'day' ? when.date : when.kind === 'days' ? when.from : null
      const inferred = (when.kind === 'day' || when.kind === 'days') && when.yearInferred
      const date = found !== null && inferred && year !== null ? `${year}${found.slice(4)}` : found
      const not = /(?:inte|ej|not)\s(?:den\s)?$/i.test(text.slice(0, when.start))
      return date !== null && date > setting.reference && !not
        ? [
            {
              date,
              start: when.start,
              end: when.end,
              inferred,
              mismatch: when.kind === 'day' && when.weekdayMismatch === true,
            },
          ]
        : []
    }),
  ].sort((a, b) => a.start - b.start)
}

/** "Tue 30.1.24": with the year in two digits. */
const shortDays = (text: string, { reference }: Setting): Dated[] =>
  [...text.matchAll(/(?<![\d.:])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d:]|\.\d)/gu)].flatMap(
    ({ 0: whole, 1: day, 2: month, 3: year, index }) => {
      const date = `20${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` as Day
      return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 && date > reference
        ? [{ date, start: index, end: index + whole.length, inferred: false, mismatch: false }]
        : []
    },
  )

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')
/** "The March meeting (the 13th)", "Till marsmötet (den 19:e)": its day stands in brackets behind the month's meeting. */
const MONTH_MEETING =
  /(?<!\p{L})(jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[ck]t|nov|de[cs])\p{L}*?\s?(?:mötet|möte|träffen|meeting|call) \((?:the |den |\p{L}{3,9} )?(\d{1,2})(?:st|nd|rd|th|:?[ae])?(?:\/\d{1,2}(?!\d))?\)/giu
function monthMeetings(text: string, setting: Setting): Dated[] {
  return [...text.matchAll(MONTH_MEETING)].flatMap(({ 0: whole, 1: name, 2: day, index }) => {
    const month =
      MONTHS.indexOf(name!.toLowerCase().replace('may', 'maj').replace('oct', 'okt').replace('des', 'dec')) + 1
    const rest = `-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`
    const year = Number(setting.reference.slice(0, 4))
    const date = (rest > setting.reference.slice(4) ? `${year}${rest}` : `${year + 1}${rest}`) as Day
    return Number(day) < 1 || Number(day) > 31
      ? []
      : [{ date, start: index, end: index + whole.length, inferred: true, mismatch: false, named: true }]
  })
}

/** Nothing but the day stands there. */
const isDate = (text: string, day: Dated): boolean =>
  text.length > day.start &&
  !/\p{L}{3,}/u.test(`${text.slice(0, day.start).replace(/\p{L}*day|\p{L}*dag(?:en)?/giu, '')}${text.slice(day.end)}`)

/** "29 nov – nätverksmöte", "Committee: 9 May": a row of a calendar that names a meeting of the body. */
function entry(before: string, behind: string, starts: boolean, body: string | null): boolean {
  const label = starts
    ? /^,?(?:\s*(?:kl\.? ?)?[\d.:]+(?:\s*[–-]\s*[\d.:]+)?)?\s*(?:[–—:-]\s*)?(\p{L}[\p{L}’' -]{2,40}?)(?=[.,:;(]|\s[–-]|$)/u.exec(
        behind,
      )?.[1]
    : /(?:^|[.;]\s*)(\p{L}[\p{L} -]{2,30}):\s*(?:(?:on|den|\p{L}+day|\p{L}+dag(?:en)?)\s*)*$/iu.exec(before)?.[1]
  return label !== undefined && isOurs(label, body)
}

/** "UU 5 blir den 21 mars", in the minutes of an Utbildningsutskott. */
function numbered(before: string, body: string | null): boolean {
  const letters =
    /(?:^|[.;]\s)(\p{Lu}{2,5})(?: nr| no\.?| #)? ?\d{1,3}(?:[/:-]\d+)?:? (?:(?:blir|hålls|är|äger rum|infaller|is|will be|will be held)(?: on)? )?(?:\p{L}+(?:dag|day) )?(?:den |the )?$/u.exec(
      before,
    )?.[1]
  return letters !== undefined && (body ?? '').toUpperCase().startsWith(letters[0]!)
}

/** Which of a sentence's days are those of coming meetings of the body. */
export function meetingsIn(
  {
    text,
    days,
    own,
    listing,
    first,
    follows,
  }: { text: string; days: readonly Dated[]; own: boolean; listing: boolean; first: boolean; follows: boolean },
  setting: Setting,
  body: string | null,
): Day[] {
  const lead = days[0]!.start
  // What starts with its day, or is all that the heading promises.
  const bare = lead < 16 || /^(?:\p{L}+ ){0,2}(?:den |on )?$/iu.test(text.slice(0, lead))
  const named = NEXT.exec(text)
  const gathers = GATHERS.exec(text)
  const labelled = /\p{L}{4,}/u.test(text.slice(0, lead).replace(/\p{L}*day|\p{L}*dag(?:en)?/giu, ''))
  const told = named !== null || gathers !== null || follows
  return days.flatMap((day, i) => {
    const before = text.slice(days[i - 1]?.end ?? 0, day.start)
    const behind = text.slice(day.end, days[i + 1]?.start)
    const pointed =
      (POINTED.test(text.slice(0, day.start)) && !WITH_OTHERS.test(behind)) ||
      // "the February 17 meeting"
      (/(?:the|our)\s$/i.test(text.slice(0, day.start + 4)) &&
        /^\s(?:board |committee )?(?:meeting|call)(?!\p{L})/iu.test(behind)) ||
      entry(before, behind, lead < 12, body) ||
      numbered(text.slice(0, day.start), body)
    if (day.named && !isOther(day.date && text.slice(day.start, day.end), body)) return [day.date]
    if (isDeadline(before) || (PAST.test(text.slice(0, day.start)) && named === null)) return []
    if (day.inferred && !own && (day.mismatch || daysBetween(setting.reference, day.date) > 330)) return []
    // Whose it is, and what, the words before the day tell; in a list that starts with days, those behind.
    const words = days.length > 1 ? (labelled ? before : behind) : bare && own ? before + behind.slice(0, 50) : text
    const alone = own && first && days.length === 1 && !NEXT.test(text)
    if (isOther(alone && bare ? text.slice(0, lead) : own ? words.replace(/\([^()]*\)/g, '') : words, body)) return []
    if (own && (first || bare || told || pointed || listing)) return [day.date]
    if (listing && bare && text.length < 90) return [day.date]
    if (pointed ? !day.inferred || daysBetween(setting.reference, day.date) < 200 : follows) return [day.date]
    // "… will be confirmed at the next meeting": the meeting is when, not what.
    if (named && (day.start > named.index || isDate(text.slice(0, named.index), day))) return [day.date]
    if (
      gathers &&
      (lead < 16 || gathers.index < day.start) &&
      !isOther(text.slice(0, gathers.index + gathers[0].length), body)
    )
      return [day.date]
    return []
  })
}

/** Days and times as people write them, in both languages. */
import type { Day, Time } from '../state.ts'
import { each, type Lang, type Text } from '../text.ts'
import { dateOf, monthOf, weekday, yearOf } from './days.ts'

const MONTHS: Record<Lang, string[]> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
const WEEKDAYS: Record<Lang, string[]> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

export interface DayStyle {
  /** For `year: 'auto'`: the year is left out where it is today's. */
  today?: Day
  /** Default true. */
  weekday?: boolean
  year?: 'auto' | 'always' | 'never'
}

const yearText = (day: Day, { today, year = 'auto' }: DayStyle): string =>
  year === 'never' || (year === 'auto' && today !== undefined && yearOf(today) === yearOf(day)) ? '' : ` ${yearOf(day)}`

const dateAndMonth = (day: Day, lang: Lang): string => `${dateOf(day)} ${MONTHS[lang][monthOf(day) - 1]}`

/** "fredag 12 maj", "Friday 12 May 2028": the year where it is not today's. */
export const dayText = (day: Day, style: DayStyle = {}): Text =>
  each(
    lang =>
      `${style.weekday === false ? '' : `${WEEKDAYS[lang][weekday(day) - 1]} `}${dateAndMonth(day, lang)}${yearText(day, style)}`,
  )

/** "mars 2027"; without a year, "mars". */
export const monthText = (month: number, year?: number): Text =>
  each(lang => `${MONTHS[lang][month - 1]}${year === undefined ? '' : ` ${year}`}`)

/** "18–20 maj 2018", "28 maj–2 juni", "30 december 2026–2 januari 2027". */
export function spanText(from: Day, to: Day, style: Omit<DayStyle, 'weekday'> = {}): Text {
  if (from === to) return dayText(from, { ...style, weekday: false })
  const sameYear = yearOf(from) === yearOf(to)
  return each(lang => {
    const end = dayText(to, { ...style, weekday: false })[lang]
    if (sameYear && monthOf(from) === monthOf(to)) return `${dateOf(from)}–${end}`
    return sameYear
      ? `${dateAndMonth(from, lang)}–${end}`
      : `${dateAndMonth(from, lang)} ${yearOf(from)}–${dateAndMonth(to, lang)} ${yearOf(to)}`
  })
}

const clock = (time: Time, lang: Lang): string => {
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3, 5)]
  return lang === 'en' ? `${hours}:${minutes}` : minutes === '00' ? `${hours}` : `${hours}.${minutes}`
}

/** "9.30–12" in Swedish, "9:30–12:00" in English. A lone full hour in Swedish keeps its minutes: "9.00". */
export const timeText = (from: Time, to?: Time): Text =>
  each(lang => {
    if (to !== undefined) return `${clock(from, lang)}–${clock(to, lang)}`
    const alone = clock(from, lang)
    return lang === 'sv' && !alone.includes('.') ? `${alone}.00` : alone
  })

/** "fredag 12 maj kl. 9.30–12", "Friday 12 May at 9:30–12:00". */
export const instantText = (day: Day, from?: Time, style: DayStyle & { to?: Time } = {}): Text => {
  const [date, time] = [dayText(day, style), from === undefined ? null : timeText(from, style.to)]
  return each(lang => (time ? `${date[lang]} ${lang === 'sv' ? 'kl.' : 'at'} ${time[lang]}` : date[lang]))
}

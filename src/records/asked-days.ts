/** The days, months, seasons and years that a question names, as the records can mean them. */
import { tidy } from '../domain/names.ts'
import type { Day } from '../domain/state.ts'
import { reachOf, type When } from '../domain/when/kinds.ts'
import { written } from './spoken.ts'
import type { View } from './view.ts'

/** "aprilträffen": the month is the compound's first part. */
const MONTHLY =
  /(?<!\p{L})(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)-?(träff\p{L}*|möte\p{L}*|sammanträde\p{L}*|protokoll\p{L}*|stämma\p{L}*|anteckning\p{L}*)/giu
/** "oktober -24", "nov '23": the year in short. */
const SHORT_YEAR =
  /(?<!\p{L})((?:jan|feb|mar|apr|maj|may|jun|jul|aug|sept?|okt|oct|nov|dec)\p{L}*\.?) ?[-–'’](\d\d)(?!\d)/giu
/** "i slutet av 2013": of a year's meetings the last is meant anyway. */
const LATE =
  /(?<!\p{L})(?:i slutet (?:av|på)|sent|(?:at|by|towards) the end of|late(?: in)?) (?:under )?(?=(?:19|20)\d\d(?!\d))/giu

/** The question with its days put in words that are read as days: "förra året", "aprilträffen", "nov '23". */
export function withDays(text: string, today: Day): string {
  const year = Number(today.slice(0, 4))
  // "This year? 2024": the year that is said is the one that is meant.
  const named = /(?<!\d)(?:19|20)\d\d(?![\d/-])/.test(text)
  return written(tidy(text))
    .replace(/(?<!\p{L})i år(?!\p{L})|\bthis year\b/giu, named ? '' : `under ${year}`)
    .replace(LATE, 'under ')
    .replace(/\bco-op/giu, 'coop')
    .replace(/\bAGM\b/giu, 'annual general meeting')
    .replace(/(?<!\p{L})(?:förra året|i fjol)(?!\p{L})|\blast year\b/giu, `under ${year - 1}`)
    .replace(MONTHLY, '$2 i $1')
    .replace(SHORT_YEAR, '$1 20$2')
}

/** "Last autumn", "i våras": where nothing is of that season, the latest such that the records have is meant. */
export function ofRecords(when: When, view: View, today: Day): When {
  if (when.kind !== 'season' || when.year === undefined || /\d/.test(when.text)) return when
  const inYear = (year: number, days: ReadonlyArray<Day | null>): boolean => {
    const reach = reachOf({ ...when, year }, { today })
    return reach !== null && days.some(day => day !== null && reach.from <= day && day <= reach.to)
  }
  const known = view.flatMap(doc => [doc.date, ...doc.next, ...doc.events.map(one => one.date)])
  if (inYear(when.year, known)) return when
  const held = view.filter(doc => doc.held).map(doc => doc.date)
  const years = [...new Set(held.flatMap(day => (day === null ? [] : [Number(day.slice(0, 4))])))].sort((a, b) => b - a)
  const year = years.find(one => one < when.year! && inYear(one, held))
  return year === undefined ? when : { ...when, year }
}

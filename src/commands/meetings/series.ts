import { Problem } from '../../domain/problem.ts'
import type { Day } from '../../domain/state.ts'
import { addDays, addMonths, monthOf, nthWeekday, yearOf } from '../../domain/when/days.ts'

/** Five years of a monthly meeting: more is a slip of the hand. */
export const MOST = 60

export interface Rhythm {
  first: Day
  until: Day
  /** Every so many weeks from the first day on. */
  weeks?: number | undefined
  /** Or the n-th weekday (1 Monday) of each month; -1 is the last. */
  nth?: number | undefined
  weekday?: number | undefined
}

const wrong = (field: string, sv: string, en: string) => new Problem('invalid', { sv, en }, { field })

/** The days of a rhythm, in order, both ends included. Problems: `invalid` (no rhythm, no day, too many), `missing`. */
export function daysOf({ first, until, weeks, nth, weekday }: Rhythm): Day[] {
  if (until < first) throw wrong('until', 'Sista dagen är före den första.', 'The last day is before the first.')
  const days: Day[] = []
  if (weeks !== undefined) {
    if (nth !== undefined)
      throw wrong('weeks', 'Välj antingen veckor eller dag i månaden.', 'Choose either weeks or a day of the month.')
    for (let day = first; day <= until && days.length <= MOST; day = addDays(day, weeks * 7)) days.push(day)
  } else if (nth !== undefined && weekday !== undefined) {
    const month = `${first.slice(0, 7)}-01`
    for (let i = 0; days.length <= MOST; i++) {
      const at = addMonths(month, i)
      if (at > until) break
      const day = nthWeekday(yearOf(at), monthOf(at), nth, weekday)
      if (day !== null && day >= first && day <= until) days.push(day)
    }
  } else
    throw new Problem(
      'missing',
      {
        sv: 'Skriv dagarna, hur många veckor det är mellan mötena, eller vilken veckodag i månaden.',
        en: 'Type the days, how many weeks there are between meetings, or which weekday of the month.',
      },
      { field: 'days' },
    )
  if (days.length === 0) throw wrong('until', 'Det blir inget möte på den tiden.', 'No meeting falls in that time.')
  return days
}

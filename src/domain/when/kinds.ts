import type { Day } from '../state.ts'
import { addDays, addMonths, dayOf, isoWeek, mondayOf, yearOf } from './days.ts'
import { inferYear, type Prefer } from './infer.ts'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** What a date expression says, exactly as far as it says it. */
export type WhenBody =
  | {
      kind: 'day'
      date: Day
      yearInferred: boolean
      /** The weekday that was written is not that day's. */
      weekdayMismatch?: true
      /** All days that may be meant, two or more; `date` is the first of them. */
      ambiguous?: Day[]
    }
  | { kind: 'days'; from: Day; to: Day; yearInferred: boolean }
  | { kind: 'month'; month: number; year?: number }
  | { kind: 'week'; week: number; year?: number }
  | { kind: 'season'; season: Season; year?: number }
  | { kind: 'undated' }
  | { kind: 'invalid' }

/** With its place in the text as it was written: `text` is the slice from `start` to `end`. */
export type When = WhenBody & { start: number; end: number; text: string }

/** First month and number of months. Wide, as committees speak: spring and autumn are the halves of their year. */
const SEASONS: Record<Season, [first: number, months: number]> = {
  spring: [1, 6],
  summer: [6, 3],
  autumn: [8, 5],
  winter: [12, 3],
}

/** The year, left out, of the span that starts in `month` and is nearest in the preferred direction (a running one counts). */
const yearFor = (month: number, months: number, today: Day, prefer: Prefer): number => {
  const start = prefer === 'future' ? addMonths(`${today.slice(0, 7)}-01`, 1 - months) : today
  return yearOf(inferYear(month, 1, start, prefer)!)
}

const spread = (days: readonly Day[]) => {
  const sorted = [...days].sort()
  return { from: sorted[0]!, to: sorted.at(-1)! }
}

/** The first and last day that an expression reaches over; null where it names no day. */
export function reachOf(
  when: WhenBody,
  { today, prefer = 'near' }: { today: Day; prefer?: Prefer },
): { from: Day; to: Day } | null {
  const months = (month: number, n: number, year: number | undefined) => {
    const from = dayOf(year ?? yearFor(month, n, today, prefer), month, 1)!
    return { from, to: addDays(addMonths(from, n), -1) }
  }
  switch (when.kind) {
    case 'day':
      return spread(when.ambiguous ?? [when.date])
    case 'days':
      return { from: when.from, to: when.to }
    case 'month':
      return months(when.month, 1, when.year)
    case 'season':
      return months(...SEASONS[when.season], when.year)
    case 'week': {
      const from = when.year === undefined ? nearWeek(when.week, today, prefer) : mondayOf(when.year, when.week)
      return from ? { from, to: addDays(from, 6) } : null
    }
    case 'undated':
    case 'invalid':
      return null
  }
}

/** The Monday of the week of that number which is nearest in the preferred direction; a running week counts. */
export function nearWeek(week: number, today: Day, prefer: Prefer): Day | null {
  const { year } = isoWeek(today)
  const mondays = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].flatMap(n => mondayOf(year + n, week) ?? [])
  if (prefer === 'future') return mondays.find(monday => addDays(monday, 6) >= today) ?? null
  if (prefer === 'past') return mondays.findLast(monday => monday <= today) ?? null
  const far = (monday: Day) => Math.abs(Date.parse(monday) - Date.parse(today))
  return mondays.sort((a, b) => far(a) - far(b))[0] ?? null
}

import type { Day } from '../../domain/state.ts'
import { readWhen } from '../../domain/when/read.ts'
import type { Setting } from './guests.ts'

const NEXT_MEETING =
  /(?:nästa|nästkommande|kommande|next) (?:\p{L}+ )?\p{L}*(?:möte|mötet|sammanträde|sammanträdet|träff|gång|meeting|call|time)(?!\p{L})/iu

/** The day by which something is to be done; `next` are the coming meetings, in order. */
export function dueOf(text: string, setting: Setting, next: readonly Day[]): Day | null {
  const options = { today: setting.reference, lang: setting.lang, prefer: 'future' as const }
  const whens = readWhen(text.slice(0, 2000), options)
  const when = whens.find(one => one.kind === 'day' || one.kind === 'days')
  const day = when?.kind === 'day' ? when.date : when?.kind === 'days' ? when.from : null
  if (day !== null && day >= setting.reference) return day
  if (next[0] !== undefined && NEXT_MEETING.test(text)) return next[0]
  // "till septembermötet": the one meeting of that month.
  const month = whens.find(
    one =>
      one.kind === 'month' && /(?:möte|sammanträde|träff)|\s(?:meeting|mötet)/i.test(text.slice(one.end, one.end + 14)),
  )
  const days = month?.kind === 'month' ? next.filter(one => Number(one.slice(5, 7)) === month.month) : []
  return days.length === 1 ? days[0]! : null
}

/** "Klart senast 15 maj.": the day stands in a sentence of its own behind the task. */
export const DUE_ALONE = /^\(?(?:klart?|färdigt?|senast|deadline|due|tid(?:plan|sram)?|slutdatum|när)(?!\p{L})/iu

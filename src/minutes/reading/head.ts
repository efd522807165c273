import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { bodyIn, organisationIn } from './body.ts'
import { type MeetingDay, meetingDayOf, yearIn } from './date.ts'
import { labelled, undated } from './head-lines.ts'
import type { Line } from './lines.ts'
import { placeOf } from './place.ts'
import { timesOf } from './times.ts'

export interface Head extends MeetingDay {
  startTime: string | null
  endTime: string | null
  place: string | null
  body: string | null
  organisation: string | null
}

function saidOn(said: string, reference: Day, lang: Lang): MeetingDay {
  const when = readWhen(said, { today: reference, lang, prefer: 'past' })[0]
  return when?.kind === 'day' ? { date: when.date, unsure: when.yearInferred } : { date: null, unsure: true }
}

/** No head is longer; lists of those present may be. */
const LONGEST = 120

/** Reads what stands above the first matter: when, where and who met. `said`: the day that a chat's first message carries. */
export function headOf(
  head: readonly Line[],
  all: readonly Line[],
  lang: Lang,
  { today, file, said }: { today?: Day | undefined; file?: string | undefined; said?: string | undefined },
): Head {
  const lines = labelled(head.slice(0, LONGEST))
  const text = all.slice(0, 400).map(line => line.text)
  const reference = `${yearIn(text.join('\n'), file, today)}-12-31`
  const without = (text: string) => undated(text, reference, lang)
  const body = bodyIn(head.slice(0, 60), without)
  const day = meetingDayOf(lines, { reference, lang, file })
  return {
    ...(day.date === null && said !== undefined ? saidOn(said, reference, lang) : day),
    ...timesOf(lines, all),
    place: placeOf(lines, reference, lang),
    body,
    organisation: organisationIn(head.slice(0, 60), without, body),
  }
}

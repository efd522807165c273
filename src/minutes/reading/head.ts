import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { bodyIn, organisationIn } from './body.ts'
import { type MeetingDay, meetingDayOf, yearIn } from './date.ts'
import { type HeadLine, labelled, undated } from './head-lines.ts'
import type { Line } from './lines.ts'
import { type Mail, mailOf, sentOn, subjectIn } from './mail.ts'
import { placeOf } from './place.ts'
import { timesOf } from './times.ts'

export interface Head extends MeetingDay {
  startTime: string | null
  endTime: string | null
  place: string | null
  body: string | null
  organisation: string | null
  /** The day that others are told from where the meeting's is not known: when the mail was sent. */
  sent: Day | null
  /** The year that the text, or its file's name, names. */
  year: string | null
}

function saidOn(said: string, reference: Day, lang: Lang): MeetingDay {
  const when = readWhen(said, { today: reference, lang, prefer: 'past' })[0]
  return when?.kind === 'day' ? { date: when.date, unsure: when.yearInferred } : { date: null, unsure: true }
}

/** No head is longer; lists of those present may be. */
const LONGEST = 120

/** Where people tell below a first heading ("Vilka var med?") where they sat, it is told so early. */
const EARLY = 12

/** Over what the meeting came to: days, hours and places below it are of other things. */
const OUTCOMES =
  /^(?=.{4,100}:$)(?:.*(?<!\p{L})(?:kom (?:vi )?fram till|bestäm(?:de|t|des)|beslut\p{L}*|sa vi|vi sa|togs? upp|viktigaste|korthet|kort|punkter\p{L}*|agreed|decided|decisions|what we (?:said|talked)|talked about|points|outcomes?|in short|in brief)(?!\p{L}))/iu

/** A mail's lines on the meeting: its subject for a title, without who sent it when, and without what was decided. */
function toldOfMeeting(lines: readonly HeadLine[], mail: Mail): HeadLine[] {
  const own = lines.flatMap((one, i): HeadLine[] => {
    const subject = i < mail.head ? subjectIn(one.line) : null
    if (subject !== null)
      return [{ line: { ...one.line, text: subject, cells: [subject] }, label: null, value: subject, title: true }]
    return i < mail.head || i >= mail.end ? [] : [one]
  })
  const end = own.findIndex(({ line }) => OUTCOMES.test(line.text))
  return end > 0 ? own.slice(0, end) : own
}

/** Reads what stands above the first matter: when, where and who met. `said`: the day that a chat's first message carries. */
export function headOf(
  head: readonly Line[],
  all: readonly Line[],
  lang: Lang,
  { today, file, said }: { today?: Day | undefined; file?: string | undefined; said?: string | undefined },
): Head {
  const mail = mailOf(all)
  const labels = labelled(head.slice(0, LONGEST))
  const lines = mail ? toldOfMeeting(labels, mail) : labels
  const text = all.slice(0, 400).map(line => line.text)
  const year = yearIn(text.join('\n'), file)
  const reference = `${year ?? today?.slice(0, 4) ?? '2000'}-12-31`
  const without = (text: string) => undated(text, reference, lang)
  const sent = mail && sentOn(mail, reference, lang)
  const body = bodyIn(mail ? lines.slice(0, 30).map(({ line }) => line) : head.slice(0, 60), without, mail?.to ?? null)
  const day = meetingDayOf(lines, { reference, lang, file, sent })
  return {
    ...(day.date === null && said !== undefined ? saidOn(said, reference, lang) : day),
    ...timesOf(lines, all, lang),
    place: placeOf(
      lines,
      reference,
      lang,
      all.slice(0, EARLY).filter(line => !head.includes(line)),
    ),
    body,
    sent,
    year,
    organisation: organisationIn(head.slice(0, 60), without, body),
  }
}

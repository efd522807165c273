import type { Extract, ExtractAmount, RecordKind } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { readAmounts } from '../../domain/when/amounts.ts'
import { organisationsIn, rolesIn } from './attendance-others.ts'
import { blocksOf, sentencesIn } from './blocks.ts'
import { agreed, referencesOf, type Told } from './days-told.ts'
import { withDays } from './guest-times.ts'
import { comeToday, sameOffice } from './guest-visits.ts'
import { guestsIn, type Setting } from './guests.ts'
import { headOf } from './head.ts'
import { layoutOf } from './layout.ts'
import type { Line } from './lines.ts'
import { mailOf } from './mail.ts'
import { mattersOf } from './matters.ts'
import { calendarIn, isAssembly } from './meetings.ts'
import { namesIn } from './names.ts'
import { officersOf } from './officers.ts'
import { organOf } from './organs.ts'
import { withPages } from './pages.ts'
import { presentIn, presentInChat, withOfficers } from './present.ts'
import { type Remark, remarksOn } from './remarks.ts'
import { writerIn } from './task-context.ts'
import { tasksIn } from './tasks.ts'
import { withOffice, withToldRoles } from './told-roles.ts'
import { labelOf } from './words.ts'

export interface ReadOptions {
  /** Used for a year only where neither the text nor the file's name holds one. */
  today?: Day
  /** The file's name, which may hold the date. */
  file?: string
  /** The line (1-based) that each page starts on, where the file has pages. */
  pages?: readonly number[]
  /** What it is of, where it does not look like the record of a meeting; somebody knows that it is. */
  as?: RecordKind
}

/** Lines outside the sections that are kept: a list of those present may be long. */
const MOST_OUTSIDE = 100

const plainLines = (lines: readonly Line[]): string[] =>
  lines
    .slice(0, MOST_OUTSIDE)
    .map(line => line.text.replace(/\s+/g, ' ').trim().slice(0, 300))
    .filter(line => line !== '')

function amountsIn(lines: readonly Line[], section: number | null): ExtractAmount[] {
  return sentencesIn(blocksOf(lines)).flatMap(({ text, from, to }) =>
    readAmounts(text.slice(0, 5000)).map(amount => ({
      text: amount.text,
      sek: amount.sek,
      what: text.slice(0, 200),
      ...(section !== null && { section }),
      at: { lines: [from, to] as [number, number] },
    })),
  )
}

const namedIn = (lines: readonly Line[]): string[] => [
  ...new Set(lines.flatMap(line => (line.text.length < 5000 ? namesIn(line.text).map(one => one.name) : []))),
]

/** As many lines may tell of the meeting where no heading divides them from its matters. */
const TITLED = 6

/** The first lines of a document that is no record name what it is of. */
const OPENING = 4

/** What is told of a document that is no record of a meeting: its kind, its lines and the sums in it, nothing else. */
const notMinutes = (
  lang: Extract['lang'],
  documentType: string | undefined,
  lines: readonly Line[],
  remarks: Remark[],
): Extract => ({
  kind: 'other',
  lang,
  ...(documentType !== undefined && { documentType }),
  date: null,
  chair: null,
  secretary: null,
  approvers: [],
  attendees: [],
  sections: [],
  guests: [],
  tasks: [],
  nextMeetings: [],
  amounts: amountsIn(lines, null),
  head: plainLines(lines).slice(0, OPENING),
  tail: plainLines(lines).slice(OPENING),
  ...(remarks.length > 0 && { remarks }),
})

/**
 * Reads old minutes or notes, as plain text or Markdown, Swedish or English, into the exchange format.
 * Pure and deterministic; never throws; time grows with the text's length. Every fact tells its lines (1-based).
 * Personal identity numbers are masked before anything is read.
 */
export function readMinutes(text: string, options: ReadOptions = {}): Extract {
  const extract = extractOf(text, options)
  return options.pages ? withPages(extract, options.pages) : extract
}

function extractOf(text: string, options: ReadOptions): Extract {
  const { lines, lang, outline, kind: looks, documentType, chat, done } = layoutOf(text)
  const kind = looks === 'other' ? (options.as ?? looks) : looks
  if (kind === 'other') return notMinutes(lang, documentType, lines, remarksOn({ ...done, kind }))

  // Of a chat without headings all is head, but what somebody said is no title.
  // A title alone over all the text looks like the heading of its one matter.
  const above = outline.head.length === 0 ? lines.slice(0, TITLED) : outline.head
  const top = chat ? above.filter(line => line.by === undefined) : above
  const head = headOf(top, lines, lang, { ...options, said: chat?.day ?? undefined })
  const [reference, other] = referencesOf(head.date ?? head.sent, head.year, options.today ?? '2000-01-01')
  const present = chat ? presentInChat(chat.attendees, outline, lines) : presentIn(outline, lines)
  const there = withToldRoles(present.attendees, outline.sections)
  const mail = mailOf(lines)
  const sender = mail && mail.head > 0 ? mail.sender : null
  const signed = officersOf(outline, there, { reference, lang, body: head.body, sender })
  const officers = {
    ...signed,
    chair: signed.chair ?? chat?.chair ?? null,
    secretary: signed.secretary ?? chat?.secretary ?? null,
  }
  const attendees = present.listed || kind === 'minutes' ? withOfficers(there, officers, outline, lang) : there
  const setting: Setting = {
    date: head.date,
    reference,
    lang,
    attendees,
    listed: present.listed,
    body: head.body,
    named: namedIn(lines),
    roles: rolesIn(outline.head),
    holds: office => attendees.some(one => sameOffice(one.role ?? '', office)),
  }
  const headings = lines.flatMap(line => {
    const label = labelOf(line)
    return label?.kind === 'decision' && label.value === '' ? [label.words] : []
  })
  const organ = organOf(headings)
  const body = organ === null ? head.body : [head.body ?? '', organ].join(' ').trim()
  const read = mattersOf(
    outline,
    { body, lang, formal: kind === 'minutes' },
    attendees.map(one => one.name),
    setting.named,
  )
  const assembly = isAssembly(outline.head, outline.sections)
  // Where no headings were told from their text, all of it stands in the head.
  const matters =
    outline.sections.length > 0
      ? outline.sections
      : [{ number: null, title: '', lines: outline.head, from: 1, to: lines.at(-1)?.to ?? 1 }]
  const told = (setting: Setting): Told => {
    const { guests, listDays } = guestsIn(outline, setting)
    const outside = [...outline.head, ...outline.tail]
    const calendar = calendarIn(matters, setting, listDays, { outside, assembly })
    const tasks = tasksIn(
      matters,
      read.map(one => one.decisions.filter(decision => !one.taken.includes(decision))),
      setting,
      calendar.nextMeetings,
      { writer: officers.secretary ?? writerIn(lines), assembly, head: outline.head, tail: outline.tail },
    )
    const come = [...guests, ...comeToday(attendees, guests, head.date)]
    return { ...calendar, tasks, guests: withDays(come, calendar.nextMeetings, setting) }
  }
  const days = agreed(told(setting), other === undefined ? undefined : told({ ...setting, reference: other }))
  const organisations = organisationsIn(lines)
  const amounts = outline.sections.flatMap(section => amountsIn(section.lines, section.number))
  const opening = plainLines(outline.head)
  const closing = plainLines(outline.tail)
  const extract: Extract = {
    kind,
    lang,
    date: head.date,
    startTime: head.startTime ?? chat?.startTime ?? null,
    endTime: head.endTime ?? chat?.endTime ?? null,
    place: head.place,
    body: head.body,
    organisation: head.organisation,
    ...officers,
    attendees: attendees.map(one => (one.role === undefined ? withOffice(one, officers, lang) : one)),
    ...(organisations.length > 0 && { attendingOrganisations: organisations }),
    ...(opening.length > 0 && { head: opening }),
    ...(closing.length > 0 && { tail: closing }),
    sections: read.map(one => one.section),
    guests: days.guests,
    tasks: days.tasks,
    nextMeetings: days.nextMeetings,
    ...(days.undatedMeetings.length > 0 && { undatedMeetings: days.undatedMeetings }),
    ...(days.events.length > 0 && { events: days.events }),
    amounts,
  }
  const remarks = remarksOn({
    ...done,
    kind,
    unlike: looks === 'other',
    extract,
    head,
    unheaded: outline.sections.length === 0,
    taken: read.flatMap(one => one.taken),
    left: read.flatMap(one => one.left),
  })
  return remarks.length > 0 ? { ...extract, remarks } : extract
}

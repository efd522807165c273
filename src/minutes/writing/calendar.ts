import { getVtimezoneComponent } from '@touch4it/ical-timezones'
import { ICalCalendar, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { type Eyes, memberEyes, roomEyes } from '../../core/digests.ts'
import { agendaOf, between } from '../../domain/find.ts'
import { meetingOf, slotOf, whoText } from '../../domain/guests.ts'
import { matterName } from '../../domain/sections.ts'
import type {
  Answer,
  Day,
  Deep,
  GroupState,
  Guest,
  GuestId,
  Instant,
  Meeting,
  MeetingId,
  MemberId,
  Time,
} from '../../domain/state.ts'
import type { Lang, Text } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { wallClock } from '../../domain/when/zone.ts'

type State = Deep<GroupState>

/** How far back a calendar goes, days; ahead it holds all there is. */
const BEHIND = 365
const FAR = '2199-12-31'

export interface CalendarOptions {
  now: Instant
  /** Whose: with their own answer, in their own language, as they may see it. Without: as the group's members may. */
  person?: MemberId
  /** A guest's own visit, and nothing of what the group keeps to itself. */
  guest?: GuestId
  /** One meeting alone, as anybody may see it: the file that goes with its notice. */
  only?: MeetingId
}

const ANSWERS: Record<Answer, Text> = {
  coming: { sv: 'du kommer', en: 'you are coming' },
  remote: { sv: 'du är med på distans', en: 'you join remotely' },
  late: { sv: 'du kommer senare', en: 'you come late' },
  maybe: { sv: 'kanske', en: 'maybe' },
  absent: { sv: 'du har förhinder', en: 'you cannot come' },
}

function descriptionOf(state: State, meeting: Deep<Meeting>, eyes: Eyes, lang: Lang): string {
  const sv = lang === 'sv'
  const items = agendaOf(state, meeting).filter(
    item => item.state !== 'removed' && item.state !== 'postponed' && eyes.sees(item.visibility),
  )
  const guests = Object.values(state.guests).filter(
    guest =>
      guest.meeting === meeting.id &&
      guest.state !== 'cancelled' &&
      guest.state !== 'suggested' &&
      eyes.sees(guest.visibility),
  )
  const me = eyes.actor.member?.id
  const answer = me === undefined ? undefined : meeting.registrations[me]?.answer
  const parts = [
    ...(meeting.cancelledBecause === undefined ? [] : [meeting.cancelledBecause]),
    ...(me === undefined || !answer ? [] : [`${sv ? 'Ditt svar' : 'Your answer'}: ${ANSWERS[answer][lang]}`]),
    ...(items.length === 0
      ? []
      : [[sv ? 'Dagordning' : 'Agenda', ...items.map(item => matterName(state, item))].join('\n')]),
    ...(guests.length === 0
      ? []
      : [[sv ? 'Gäster' : 'Guests', ...guests.map(guest => whoText(guest)[lang])].join('\n')]),
  ]
  return parts.join('\n\n')
}

/** Where an event of a calendar lies: a whole day where no time is known. */
interface Times {
  date: Day
  start?: Time | undefined
  end?: Time | undefined
}

const timesOf = ({ date, start, end }: Times, timeZone: string) => {
  const at = (time: string) => DateTime.fromISO(`${date}T${time}`, { zone: timeZone })
  return start === undefined
    ? { start: at('00:00'), allDay: true }
    : { start: at(start), timezone: timeZone, ...(end === undefined ? {} : { end: at(end) }) }
}

const called = (off: boolean, lang: Lang, title: string): string =>
  off ? `${lang === 'sv' ? 'Inställt' : 'Cancelled'}: ${title}` : title

/** A guest's own visit: when they are on, and nothing of what the group keeps to itself. */
function visitEvent(state: State, guest: Deep<Guest>, lang: Lang): ICalEventData | null {
  const meeting = meetingOf(state, guest)
  const date = meeting?.date ?? guest.date
  if (date === undefined) return null
  const slot = slotOf(state, guest)
  const off = meeting?.state === 'cancelled' || guest.state === 'cancelled'
  return {
    id: `${guest.id}.${state.id}@klubban`,
    // Either may change: the meeting's time, and which meeting it is.
    sequence: (guest.bookings ?? 0) + (meeting ? (state.revisions?.[meeting.id] ?? 0) : 0) + (off ? 1 : 0),
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: called(off, lang, state.name),
    ...timesOf({ date, start: slot?.start ?? meeting?.start, end: slot ? slot.end : meeting?.end }, state.timeZone),
    ...(meeting?.place === undefined ? {} : { location: meeting.place }),
    ...(meeting?.link === undefined ? {} : { url: meeting.link }),
    ...(guest.topic === undefined ? {} : { description: guest.topic }),
  }
}

function meetingEvent(state: State, meeting: Deep<Meeting>, eyes: Eyes, lang: Lang): ICalEventData {
  const off = meeting.state === 'cancelled'
  const title = meeting.title === undefined ? state.name : `${state.name}: ${meeting.title}`
  const description = descriptionOf(state, meeting, eyes, lang)
  return {
    id: `${meeting.id}.${state.id}@klubban`,
    sequence: state.revisions?.[meeting.id] ?? 0,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: called(off, lang, title),
    ...timesOf(meeting, state.timeZone),
    ...(meeting.place === undefined ? {} : { location: meeting.place }),
    ...(meeting.link === undefined ? {} : { url: meeting.link }),
    ...(description === '' ? {} : { description }),
  }
}

/**
 * The meetings of a group, or of one person or guest, as an iCalendar file (RFC 5545), in the group's own time zone.
 * A meeting keeps its UID for ever; each change raises its SEQUENCE, and one that is called off stays, marked as cancelled.
 */
export function calendarOf(state: State, { now, person, guest: guestId, only }: CalendarOptions): string {
  const today = wallClock(now, state.timeZone).date
  const member = person === undefined ? undefined : state.members[person]
  const guest = guestId === undefined ? undefined : state.guests[guestId]
  const eyes = member ? memberEyes(state, member, today) : roomEyes(only === undefined ? 'group' : 'public')
  const lang = member?.language ?? state.language
  const calendar = new ICalCalendar({
    name: state.name,
    prodId: { company: 'Klubban', product: 'Klubban', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // A name here would put its offset on every date; each event names its own zone instead.
    timezone: { name: null, generator: getVtimezoneComponent },
  })
  const meetings = only === undefined ? between(state, addDays(today, -BEHIND), FAR) : [state.meetings[only]!]
  const events = guest
    ? [visitEvent(state, guest, lang)]
    : meetings.filter(one => one.origin === 'live').map(meeting => meetingEvent(state, meeting, eyes, lang))
  for (const event of events) if (event) calendar.createEvent({ ...event, stamp: new Date(now) })
  return calendar.toString()
}

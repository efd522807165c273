/** The group's weekly letter. */
import type { Block } from '../../core/card.ts'
import { between, nextMeeting } from '../../domain/find.ts'
import { visitOf, whoText } from '../../domain/guests.ts'
import type { Day, Deep, Guest, Meeting, Task } from '../../domain/state.ts'
import { counted, each, listed, same, type Text } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { recordOf, recordWords } from '../minutes/shared.ts'
import { pressingMinutes, stageText } from '../minutes/state.ts'
import { ownerName } from '../tasks/shared.ts'
import {
  answersText,
  byDue,
  dateText,
  dueText,
  GROUP_ONLY,
  MEETINGS_AHEAD,
  MOST,
  nearText,
  press,
  pressing,
  type State,
  seesTask,
  soon,
  type Write,
  whenText,
} from './shared.ts'

type Items = Extract<Block, { kind: 'list' }>['items']

/** A heading with its list, cut at a handful; nothing where there is nothing. */
function part(heading: Text, items: Items, rest: [one: Text, many: Text]): Block[] {
  if (items.length === 0) return []
  const more = items.length - MOST
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items: items.slice(0, MOST) },
    ...(more > 0
      ? [
          {
            kind: 'text' as const,
            tone: 'quiet' as const,
            text: each(lang => `${lang === 'sv' ? 'och' : 'and'} ${counted(more, ...rest)[lang]}.`),
          },
        ]
      : []),
  ]
}

const MEETINGS: [Text, Text] = [
  { sv: 'möte till', en: 'more meeting' },
  { sv: 'möten till', en: 'more meetings' },
]
const GUESTS: [Text, Text] = [
  { sv: 'gäst till', en: 'more guest' },
  { sv: 'gäster till', en: 'more guests' },
]
const TASKS: [Text, Text] = [
  { sv: 'uppdrag till', en: 'more task' },
  { sv: 'uppdrag till', en: 'more tasks' },
]
const RECORDS: [Text, Text] = [
  { sv: 'möte till', en: 'more meeting' },
  { sv: 'möten till', en: 'more meetings' },
]
const MATTERS: [Text, Text] = [
  { sv: 'ärende till', en: 'more matter' },
  { sv: 'ärenden till', en: 'more matters' },
]

/** Meetings of the next weeks, and those that were called off: nobody should stand before a locked door. */
function meetingBlocks(state: State, meetings: Deep<Meeting>[], inside: boolean, today: Day): Block[] {
  const off = between(state, today, addDays(today, MEETINGS_AHEAD)).filter(
    one => one.origin === 'live' && one.state === 'cancelled',
  )
  const items = [...meetings, ...off]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(meeting => {
      const text = each(lang => {
        const place = meeting.place === undefined || meeting.state === 'cancelled' ? '' : `, ${meeting.place}`
        return `${whenText(meeting, today)[lang]}${place}`
      })
      if (meeting.state === 'cancelled') {
        const why = meeting.cancelledBecause === undefined ? '' : `: ${meeting.cancelledBecause}`
        return { text, note: { sv: `inställt${why}`, en: `cancelled${why}` } }
      }
      const answered = inside && Object.keys(meeting.registrations).length > 0
      return { text, ...(answered ? { note: each(lang => answersText(state, meeting)[lang].replace(/\.$/, '')) } : {}) }
    })
  const one = meetings.length === 1 && off.length === 0
  return part(one ? { sv: 'Nästa möte', en: 'Next meeting' } : { sv: 'Möten', en: 'Meetings' }, items, MEETINGS)
}

const dayOf = (state: State, guest: Deep<Guest>): Day | undefined => {
  const visit = visitOf(state, guest)
  return visit.kind === 'day' || visit.kind === 'moved' ? visit.day : undefined
}

/** Where all come on one day, the heading says which. */
function guestBlocks(state: State, guests: Deep<Guest>[], today: Day): Block[] {
  const days = new Set(guests.map(guest => dayOf(state, guest)!))
  const [day] = days
  const together = days.size === 1 && day !== undefined ? dateText(day, today) : undefined
  const items = guests.map(guest => {
    const firm = guest.state === 'confirmed' && visitOf(state, guest).kind === 'day'
    const note = each(lang =>
      [
        ...(together ? [] : [dateText(dayOf(state, guest)!, today)[lang]]),
        ...(firm ? [] : [lang === 'sv' ? 'inte bekräftad än' : 'not confirmed yet']),
      ].join(', '),
    )
    return { text: whoText(guest), ...(note.sv === '' ? {} : { note }) }
  })
  const heading = each(lang => {
    if (!together) return lang === 'sv' ? 'Gäster' : 'Guests'
    return lang === 'sv' ? `Gäster ${together.sv}` : `Guests on ${together.en}`
  })
  return part(heading, items, GUESTS)
}

const taskItem = (state: State, task: Deep<Task>, today: Day): Items[number] => ({
  text: same(`${task.number}. ${task.what}`),
  note: each(lang => `${ownerName(state, task.owner)} · ${dueText(task.due, today)[lang]}`),
})

/** What one looks for first: when the next meeting is, and whether something is late. */
function leadOf(state: State, late: number, today: Day): Text {
  const next = nextMeeting(state, today)
  const told: Text[] = [
    next
      ? each(lang => {
          const day = nearText(next.date, today)[lang]
          return lang === 'sv' ? `nästa möte är ${day}` : `the next meeting is ${day}`
        })
      : { sv: 'inget möte är planerat', en: 'no meeting is planned' },
    ...(late > 0
      ? [
          counted(
            late,
            { sv: 'uppdrag är försenat', en: 'task is overdue' },
            { sv: 'uppdrag är försenade', en: 'tasks are overdue' },
          ),
        ]
      : []),
  ]
  return each(lang => `${lang === 'sv' ? 'Veckan i' : 'The week in'} ${state.name}: ${listed(told)[lang]}.`)
}

/** The group's week: dates, guests ahead, minutes and tasks that are due or late, matters that wait. */
export const weekly: Write = (state, _digest, eyes, now) => {
  const today = now.date
  const inside = eyes.sees(GROUP_ONLY)
  const meetings = soon(state, today)
  const days = new Set(meetings.map(one => one.date))
  const guests = Object.values(state.guests)
    .filter(guest => {
      const day = dayOf(state, guest)
      const invited = guest.state === 'scheduled' || guest.state === 'confirmed'
      return invited && day !== undefined && days.has(day) && eyes.sees(guest.visibility)
    })
    .sort((a, b) => (dayOf(state, a)! < dayOf(state, b)! ? -1 : 1))
  const tasks = state.openTasks
    .map(id => state.tasks[id]!)
    .filter(task => pressing(task, today) && seesTask(state, task, eyes))
    .sort(byDue)
  const waiting = Object.values(state.items).filter(item => item.state === 'suggested' && eyes.sees(item.visibility))
  const minutes = inside ? pressingMinutes(state, today).reverse() : []
  const blocks = [
    ...meetingBlocks(state, meetings, inside, today),
    ...guestBlocks(state, guests, today),
    ...part(
      recordWords(state).heading,
      minutes.map(({ meeting, stage }) => ({
        text: recordOf(state, meeting, today),
        note: stageText(state, stage, today),
      })),
      RECORDS,
    ),
    ...part(
      { sv: 'Uppdrag', en: 'Tasks' },
      tasks.map(task => taskItem(state, task, today)),
      TASKS,
    ),
    ...part(
      { sv: 'Ärenden som väntar', en: 'Matters waiting' },
      waiting.map(item => ({ text: same(item.title) })),
      MATTERS,
    ),
  ]
  if (blocks.length === 0) return null
  const [first] = meetings
  return {
    card: {
      lead: leadOf(state, tasks.filter(task => task.due! < today).length, today),
      blocks: [
        ...blocks,
        {
          kind: 'buttons',
          buttons: [
            ...(first ? [press({ sv: 'Dagordning', en: 'Agenda' }, 'agenda', { meeting: first.id })] : []),
            press({ sv: 'Mina uppdrag', en: 'My tasks' }, 'tasks'),
          ],
        },
      ],
    },
  }
}

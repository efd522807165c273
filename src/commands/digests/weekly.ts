/** The group's weekly letter. */
import type { Block } from '../../core/card.ts'
import { visitOf, whoText } from '../../domain/guests.ts'
import type { Day, Deep, Guest, Meeting } from '../../domain/state.ts'
import { counted, each, listed, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { recordWords } from '../minutes/shared.ts'
import { isLate, pressingMinutes, stageText } from '../minutes/state.ts'
import { dueText, ownerName } from '../tasks/shared.ts'
import {
  answersText,
  byDue,
  GROUP_ONLY,
  MATTER,
  MATTERS,
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

const more = (all: readonly unknown[], what: Text): Block[] =>
  all.length > MOST
    ? [
        {
          kind: 'text',
          tone: 'quiet',
          text: each(lang => `${lang === 'sv' ? 'och' : 'and'} ${all.length - MOST} ${what[lang]}.`),
        },
      ]
    : []

function meetingBlocks(state: State, meetings: Deep<Meeting>[], inside: boolean, today: Day): Block[] {
  if (meetings.length === 0) return []
  return [
    { kind: 'heading', text: { sv: 'Möten', en: 'Meetings' } },
    {
      kind: 'list',
      items: meetings.slice(0, MOST).map(meeting => ({
        text: each(
          lang => `${whenText(meeting, today)[lang]}${meeting.place === undefined ? '' : `, ${meeting.place}`}`,
        ),
        ...(inside && Object.keys(meeting.registrations).length > 0 ? { note: answersText(state, meeting) } : {}),
      })),
    },
  ]
}

function guestBlocks(state: State, guests: Deep<Guest>[], today: Day): Block[] {
  if (guests.length === 0) return []
  return [
    { kind: 'heading', text: { sv: 'Gäster', en: 'Guests' } },
    {
      kind: 'list',
      items: guests.slice(0, MOST).map(guest => {
        const visit = visitOf(state, guest)
        const day = visit.kind === 'day' || visit.kind === 'moved' ? dayText(visit.day, { today }) : undefined
        const firm = guest.state === 'confirmed' && visit.kind === 'day'
        return {
          text: whoText(guest),
          note: each(lang => {
            const parts = day ? [day[lang]] : []
            if (!firm) parts.push(lang === 'sv' ? 'inte bekräftad än' : 'not confirmed yet')
            return parts.join(', ')
          }),
        }
      }),
    },
    ...more(guests, { sv: 'gäster till', en: 'more guests' }),
  ]
}

/** Minutes whose last day is near or has been. */
function minutesBlocks(state: State, waiting: ReturnType<typeof pressingMinutes>, today: Day): Block[] {
  if (waiting.length === 0) return []
  return [
    { kind: 'heading', text: recordWords(state).heading },
    {
      kind: 'list',
      items: waiting.slice(0, MOST).map(({ meeting, stage }) => ({
        text: each(lang => `${lang === 'sv' ? 'Mötet' : 'The meeting on'} ${dayText(meeting.date, { today })[lang]}`),
        note: stageText(state, stage, today),
      })),
    },
  ]
}

/** The group's week: guests ahead, dates, tasks due and overdue, matters that wait. */
export const weekly: Write = (state, _digest, eyes, now) => {
  const today = now.date
  const inside = eyes.sees(GROUP_ONLY)
  const meetings = soon(state, today)
  const days = new Set(meetings.map(one => one.date))
  const guests = Object.values(state.guests).filter(guest => {
    const visit = visitOf(state, guest)
    return (
      (guest.state === 'scheduled' || guest.state === 'confirmed') &&
      (visit.kind === 'day' || visit.kind === 'moved') &&
      days.has(visit.day) &&
      eyes.sees(guest.visibility)
    )
  })
  const tasks = state.openTasks
    .map(id => state.tasks[id]!)
    .filter(task => pressing(task, today) && seesTask(state, task, eyes))
    .sort(byDue)
  const late = tasks.filter(task => task.due! < today).length
  const waiting = Object.values(state.items).filter(item => item.state === 'suggested' && eyes.sees(item.visibility))
  const minutes = inside ? pressingMinutes(state, today) : []
  const overdue = minutes.filter(one => isLate(one.stage, today)).length
  if (meetings.length + tasks.length + waiting.length + minutes.length === 0) return null
  const [first] = meetings
  const told: Text[] = [
    first
      ? each(lang =>
          lang === 'sv'
            ? `nästa möte är ${nearText(first.date, today).sv}`
            : `the next meeting is ${nearText(first.date, today).en}`,
        )
      : { sv: 'inget möte de närmaste fyra veckorna', en: 'no meeting in the next four weeks' },
    ...(late > 0
      ? [
          counted(
            late,
            { sv: 'uppdrag är försenat', en: 'task is overdue' },
            { sv: 'uppdrag är försenade', en: 'tasks are overdue' },
          ),
        ]
      : []),
    ...(overdue > 0
      ? [
          counted(
            overdue,
            { sv: 'protokoll är inte klart i tid', en: 'set of minutes is past its limit' },
            { sv: 'protokoll är inte klara i tid', en: 'sets of minutes are past their limit' },
          ),
        ]
      : []),
    ...(waiting.length > 0
      ? [
          each(
            lang =>
              `${counted(waiting.length, MATTER, MATTERS)[lang]} ${lang === 'sv' ? 'väntar på att tas upp' : `wait${waiting.length === 1 ? 's' : ''} to come up`}`,
          ),
        ]
      : []),
  ]
  return {
    card: {
      lead: each(lang => `${lang === 'sv' ? 'Veckan i' : 'The week in'} ${state.name}: ${listed(told)[lang]}.`),
      blocks: [
        ...meetingBlocks(state, meetings, inside, today),
        ...guestBlocks(state, guests, today),
        ...(tasks.length > 0
          ? [
              { kind: 'heading' as const, text: { sv: 'Uppdrag', en: 'Tasks' } },
              {
                kind: 'list' as const,
                items: tasks.slice(0, MOST).map(task => ({
                  text: same(`${task.number}. ${task.what}`),
                  note: each(lang => `${ownerName(state, task.owner)}, ${dueText(task.due, today)[lang]}`),
                })),
              },
              ...more(tasks, { sv: 'uppdrag till', en: 'more tasks' }),
            ]
          : []),
        ...minutesBlocks(state, minutes, today),
        ...(waiting.length > 0
          ? [
              { kind: 'heading' as const, text: { sv: 'Väntar på att tas upp', en: 'Waiting to come up' } },
              { kind: 'list' as const, items: waiting.slice(0, MOST).map(item => ({ text: same(item.title) })) },
              ...more(waiting, { sv: 'ärenden till', en: 'more matters' }),
            ]
          : []),
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

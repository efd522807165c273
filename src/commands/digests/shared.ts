import type { Block, Button } from '../../core/card.ts'
import type { Now } from '../../core/command.ts'
import type { Digest, Eyes } from '../../core/digests.ts'
import { agendaOf, upcoming } from '../../domain/find.ts'
import { visitOf, whoText } from '../../domain/guests.ts'
import { rulesOf } from '../../domain/rules.ts'
import { matterName } from '../../domain/sections.ts'
import type { Day, Deep, GroupState, Guest, Item, Meeting, Task } from '../../domain/state.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { isOff, timed } from '../../domain/timed.ts'
import { addDays, daysBetween } from '../../domain/when/days.ts'
import { type DayStyle, dayText, instantText, timeText } from '../../domain/when/write.ts'
import { invitedTo, isComing } from '../attendance/invited.ts'

export type State = Deep<GroupState>
export type Write = (
  state: State,
  digest: Digest,
  eyes: Eyes,
  now: Now,
) => import('../../core/digests.ts').Composed | null

/** What stands in the group's own records, and nobody else's. */
export const GROUP_ONLY = { kind: 'group' } as const

export const press = (label: Text, command: string, args: Record<string, unknown> = {}, primary = false): Button => ({
  label,
  press: { intent: { command, args } },
  ...(primary ? { style: 'primary' as const } : {}),
})
export const opens = (label: Text, command: string, args: Record<string, unknown> = {}): Button => ({
  label,
  press: { form: { command, args } },
})

/** In letters a day near enough needs no year, though it is of another: "14 januari" just before Christmas. */
const NEAR = 120
const styleOf = (day: Day, today: Day): DayStyle =>
  Math.abs(daysBetween(today, day)) <= NEAR ? { today, year: 'never' } : { today }
export const dateText = (day: Day, today: Day, style: DayStyle = {}): Text =>
  dayText(day, { ...styleOf(day, today), ...style })

/** "onsdag 12 maj kl. 9.30–12". */
export const whenText = (meeting: Deep<Meeting>, today: Day): Text =>
  instantText(meeting.date, meeting.start, {
    ...styleOf(meeting.date, today),
    ...(meeting.end === undefined ? {} : { to: meeting.end }),
  })

/** "senast 30 april", "skulle varit klart 1 april". */
export function dueText(due: Day | undefined, today: Day): Text {
  if (due === undefined) return { sv: 'utan slutdatum', en: 'no due date' }
  if (due === today) return { sv: 'senast i dag', en: 'due today' }
  const day = dateText(due, today, { weekday: false })
  return each(lang => {
    if (due < today) return `${lang === 'sv' ? 'skulle varit klart' : 'was due'} ${day[lang]}`
    return `${lang === 'sv' ? 'senast' : 'due'} ${day[lang]}`
  })
}

/** "i dag", "i morgon", or the day. */
export function nearText(day: Day, today: Day): Text {
  const days = daysBetween(today, day)
  if (days === 0) return { sv: 'i dag', en: 'today' }
  if (days === 1) return { sv: 'i morgon', en: 'tomorrow' }
  return each(lang => `${lang === 'sv' ? '' : 'on '}${dateText(day, today)[lang]}`)
}

/** "I morgon", with a capital: how a sentence begins. */
export const capital = (text: Text): Text => each(lang => text[lang].charAt(0).toUpperCase() + text[lang].slice(1))

/** Place and link. */
export function whereBlocks(meeting: Deep<Meeting>): Block[] {
  const { place, link } = meeting
  return [
    ...(place === undefined
      ? []
      : [{ kind: 'pairs' as const, pairs: [{ label: { sv: 'Plats', en: 'Place' }, value: same(place) }] }]),
    ...(link === undefined
      ? []
      : [
          {
            kind: 'buttons' as const,
            buttons: [{ label: { sv: 'Anslut på distans', en: 'Join remotely' }, press: { url: link } }],
          },
        ]),
  ]
}

/** The agenda as those eyes may see it: time, presenter and papers under each matter; how many are hidden, if any are. */
export function agendaBlocks(state: State, meeting: Deep<Meeting>, eyes: Eyes): Block[] {
  const all = agendaOf(state, meeting).filter(item => !isOff(item))
  const seen = all.filter(item => eyes.sees(item.visibility))
  const { starts } = timed(meeting, agendaOf(state, meeting))
  let told: string | undefined
  const line = (item: Deep<Item>) => {
    const papers = item.papers.filter(paper => eyes.sees(paper.visibility))
    // A matter without a time of its own begins with the one before it: the clock is said once.
    const start = starts.get(item.id)
    const at = start === told ? undefined : start
    told = start
    const note = each(lang =>
      [
        ...(at === undefined ? [] : [`${lang === 'sv' ? 'kl.' : 'at'} ${timeText(at)[lang]}`]),
        ...(item.presenter === undefined ? [] : [item.presenter]),
        ...papers.filter(paper => paper.url === undefined).map(paper => paper.title),
      ].join(' · '),
    )
    const buttons = papers.flatMap(paper =>
      paper.url === undefined ? [] : [{ label: same(paper.title), press: { url: paper.url } }],
    )
    return {
      text: same(matterName(state, item)),
      ...(note.sv === '' ? {} : { note }),
      ...(buttons.length > 0 ? { buttons } : {}),
    }
  }
  if (all.length === 0) return []
  const hidden = all.length - seen.length
  return [
    { kind: 'heading', text: { sv: 'Dagordning', en: 'Agenda' } },
    ...(seen.length > 0 ? [{ kind: 'list' as const, items: seen.map(line) }] : []),
    ...(hidden > 0
      ? [
          {
            kind: 'text' as const,
            tone: 'quiet' as const,
            text: each(
              lang =>
                `${seen.length > 0 ? (lang === 'sv' ? 'Dessutom ' : 'Also ') : ''}${counted(hidden, MATTER, MATTERS)[lang]} ${lang === 'sv' ? 'som inte visas här.' : 'not shown here.'}`,
            ),
          },
        ]
      : []),
  ]
}
export const MATTER: Text = { sv: 'ärende', en: 'matter' }
export const MATTERS: Text = { sv: 'ärenden', en: 'matters' }

/** Guests who come to a meeting, as those eyes may see them. */
export const guestsAt = (state: State, meeting: Deep<Meeting>, eyes: Eyes): Deep<Guest>[] =>
  Object.values(state.guests).filter(
    guest =>
      (guest.state === 'scheduled' || guest.state === 'confirmed') &&
      (guest.meeting === meeting.id || (guest.meeting === undefined && guest.date === meeting.date)) &&
      eyes.sees(guest.visibility),
  )

export function guestBlocks(state: State, meeting: Deep<Meeting>, eyes: Eyes): Block[] {
  const guests = guestsAt(state, meeting, eyes)
  if (guests.length === 0) return []
  const unsure = (guest: Deep<Guest>) => guest.state !== 'confirmed' || visitOf(state, guest).kind === 'moved'
  return [
    { kind: 'heading', text: { sv: 'Gäster', en: 'Guests' } },
    {
      kind: 'list',
      items: guests.map(guest => ({
        text: whoText(guest),
        ...(unsure(guest) ? { note: { sv: 'inte bekräftad än', en: 'not confirmed yet' } } : {}),
      })),
    },
  ]
}

/** "7 kommer, 1 har förhinder och 2 har inte svarat." */
export function answersText(state: State, meeting: Deep<Meeting>): Text {
  const people = invitedTo(state, meeting)
  const coming = people.filter(one => isComing(one.answer)).length
  const absent = people.filter(one => one.answer === 'absent').length
  const maybe = people.filter(one => one.answer === 'maybe').length
  const rest = people.length - coming - absent - maybe
  return each(lang => {
    const sv = lang === 'sv'
    const parts = [
      sv ? `${coming} kommer` : `${coming} coming`,
      ...(maybe > 0 ? [sv ? `${maybe} kanske` : `${maybe} maybe`] : []),
      ...(absent > 0 ? [sv ? `${absent} har förhinder` : `${absent} cannot come`] : []),
      ...(rest > 0 ? [sv ? `${rest} har inte svarat` : `${rest} yet to answer`] : []),
    ]
    const last = parts.pop()!
    return `${parts.length > 0 ? `${parts.join(', ')} ${sv ? 'och' : 'and'} ` : ''}${last}.`
  })
}

/** Buttons to answer with: the same for everybody, for each press counts for whoever presses. */
export const answerButtons = (state: State, meeting: Deep<Meeting>): Button[] => [
  press({ sv: 'Jag kommer', en: 'I am coming' }, 'attend', { meeting: meeting.id, answer: 'coming' }, true),
  ...(rulesOf(state).remote
    ? [press({ sv: 'På distans', en: 'Remotely' }, 'attend', { meeting: meeting.id, answer: 'remote' })]
    : []),
  press({ sv: 'Kan inte', en: 'Cannot come' }, 'attend', { meeting: meeting.id, answer: 'absent' }),
]

/** A task shows as much as the matter it comes from; one's own is always seen. */
export function seesTask(state: State, task: Deep<Task>, eyes: Eyes): boolean {
  if ('member' in task.owner && task.owner.member === eyes.actor.member?.id) return true
  const item = task.item === undefined ? undefined : state.items[task.item]
  return eyes.sees(item?.visibility ?? GROUP_ONLY)
}

/** How far ahead weekly letters tell of meetings and guests, and of tasks; and how many of each. */
export const MEETINGS_AHEAD = 28
const TASKS_AHEAD = 14
export const MOST = 6

export const soon = (state: State, today: Day): Deep<Meeting>[] =>
  upcoming(state, today).filter(one => one.date <= addDays(today, MEETINGS_AHEAD))

export const pressing = (task: Deep<Task>, today: Day): boolean =>
  task.due !== undefined && task.due <= addDays(today, TASKS_AHEAD)
export const byDue = (a: Deep<Task>, b: Deep<Task>) => (a.due ?? '9').localeCompare(b.due ?? '9')

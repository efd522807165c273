/** Each person's own letter. */
import type { Block } from '../../core/card.ts'
import { isVoter, mandateOn } from '../../domain/seats.ts'
import type { Ask, Day, Deep, Meeting } from '../../domain/state.ts'
import { each, listed, same, type Text } from '../../domain/text.ts'
import { recordOf, recordWords, stepButton } from '../minutes/shared.ts'
import { pressingMinutes, stageText } from '../minutes/state.ts'
import { doneButton } from '../tasks/shared.ts'
import {
  answerButtons,
  byDue,
  dateText,
  dueText,
  MOST,
  press,
  pressing,
  type State,
  soon,
  type Write,
  whenText,
} from './shared.ts'

interface Seat {
  meeting: Deep<Meeting>
  ask: Deep<Ask>
}

/** Seats that the person was asked to fill, or has promised to. */
function seatItem(state: State, { meeting, ask }: Seat, today: Day) {
  const name = state.members[ask.for]!.name
  const when = whenText(meeting, today)
  if (ask.answer === 'yes')
    return {
      text: each(lang =>
        lang === 'sv'
          ? `Du har lovat att tjänstgöra för ${name} ${when.sv}.`
          : `You have promised to serve for ${name} on ${when.en}.`,
      ),
    }
  const answer = { meeting: meeting.id, ask: ask.id }
  return {
    text: each(lang =>
      lang === 'sv' ? `Kan du tjänstgöra för ${name} ${when.sv}?` : `Can you serve for ${name} on ${when.en}?`,
    ),
    buttons: [
      press({ sv: 'Ja, jag kan', en: 'Yes, I can' }, 'alternate-answer', { ...answer, answer: 'yes' }, true),
      press({ sv: 'Nej', en: 'No' }, 'alternate-answer', { ...answer, answer: 'no' }),
    ],
  }
}

/** "2 uppdrag (1 försenat)", "1 försenat uppdrag". */
const tasksText = (n: number, late: number): Text =>
  each(lang => {
    if (lang === 'sv') {
      const overdue = late === 1 ? 'försenat' : 'försenade'
      if (late === n) return `${n} ${overdue} uppdrag`
      return late === 0 ? `${n} uppdrag att göra klart snart` : `${n} uppdrag (${late} ${overdue})`
    }
    const count = `${n} ${n === 1 ? 'task' : 'tasks'}`
    if (late === n) return `${n} overdue ${n === 1 ? 'task' : 'tasks'}`
    return late === 0 ? `${count} due soon` : `${count} (${late} overdue)`
  })

/** One person's week: what waits for their answer first, then what they are to do. Null where nothing is theirs. */
export const personal: Write = (state, _digest, { actor }, now) => {
  const me = actor.member
  if (!me) return null
  const today = now.date
  const meetings = soon(state, today).filter(one => one.state === 'planned')
  const seats: Seat[] = meetings.flatMap(meeting =>
    meeting.asks
      .filter(ask => ask.alternate === me.id && !ask.withdrawn && ask.answer !== 'no')
      .map(ask => ({ meeting, ask })),
  )
  const asked = seats.filter(seat => seat.ask.answer === undefined)
  const promised = seats.filter(seat => seat.ask.answer === 'yes')
  const unanswered = meetings.find(
    one =>
      !Object.hasOwn(one.registrations, me.id) &&
      (isVoter(me, one.date) || mandateOn(me, ['official', 'coOpted'], one.date) !== undefined),
  )
  const minutes = pressingMinutes(state, today)
    .reverse()
    .filter(({ stage, meeting }) => stepButton(stage, meeting, actor).length > 0)
  const tasks = state.openTasks
    .map(id => state.tasks[id]!)
    .filter(task => 'member' in task.owner && task.owner.member === me.id && pressing(task, today))
    .sort(byDue)
  const words = recordWords(state)
  const told: Text[] = [
    ...(asked.length > 0
      ? [
          asked.length === 1
            ? { sv: 'en fråga om att tjänstgöra', en: 'a question whether you can serve' }
            : {
                sv: `${asked.length} frågor om att tjänstgöra`,
                en: `${asked.length} questions whether you can serve`,
              },
        ]
      : []),
    ...(promised.length > 0
      ? [
          each(lang => {
            const days = listed(promised.map(({ meeting }) => dateText(meeting.date, today)))[lang]
            return lang === 'sv' ? `du tjänstgör ${days}` : `you serve on ${days}`
          }),
        ]
      : []),
    ...(unanswered ? [{ sv: 'ett möte att svara på', en: 'a meeting to answer for' }] : []),
    ...(minutes.length > 0 ? [words.wait(minutes.length)] : []),
    ...(tasks.length > 0 ? [tasksText(tasks.length, tasks.filter(task => task.due! < today).length)] : []),
  ]
  if (told.length === 0) return null
  const blocks: Block[] = [
    ...(seats.length > 0 ? [{ kind: 'list' as const, items: seats.map(seat => seatItem(state, seat, today)) }] : []),
    ...(unanswered
      ? [
          {
            kind: 'text' as const,
            text: each(lang => {
              const when = whenText(unanswered, today)[lang]
              return lang === 'sv' ? `Kommer du till mötet ${when}?` : `Are you coming to the meeting on ${when}?`
            }),
          },
          { kind: 'buttons' as const, buttons: answerButtons(state, unanswered) },
        ]
      : []),
    ...(minutes.length > 0
      ? [
          { kind: 'heading' as const, text: words.heading },
          {
            kind: 'list' as const,
            items: minutes.map(({ meeting, stage }) => ({
              text: recordOf(state, meeting, today),
              note: stageText(state, stage, today),
              buttons: stepButton(stage, meeting, actor),
            })),
          },
        ]
      : []),
    ...(tasks.length > 0
      ? [
          { kind: 'heading' as const, text: { sv: 'Dina uppdrag', en: 'Your tasks' } },
          {
            kind: 'list' as const,
            items: tasks.slice(0, MOST).map(task => ({
              text: same(`${task.number}. ${task.what}`),
              note: dueText(task.due, today),
              buttons: [doneButton(task.id, task.number)],
            })),
          },
        ]
      : []),
  ]
  return {
    card: { lead: each(lang => `${lang === 'sv' ? 'Din vecka' : 'Your week'}: ${listed(told)[lang]}.`), blocks },
  }
}

/** Each person's own letter. */
import { isVoter, mandateOn } from '../../domain/seats.ts'
import { counted, each, listed, same, type Text } from '../../domain/text.ts'
import { recordOf, recordWords, stepButton } from '../minutes/shared.ts'
import { pressingMinutes, stageText } from '../minutes/state.ts'
import { doneButton, dueText } from '../tasks/shared.ts'
import { answerButtons, byDue, MOST, press, pressing, soon, type Write, whenText } from './shared.ts'

/** One person's week: seats they are to fill, questions that wait for them, their tasks. Null where nothing is theirs. */
export const personal: Write = (state, _digest, { actor }, now) => {
  const me = actor.member
  if (!me) return null
  const today = now.date
  const meetings = soon(state, today).filter(one => one.state === 'planned')
  const asks = meetings.flatMap(meeting =>
    meeting.asks
      .filter(ask => ask.alternate === me.id && !ask.withdrawn && ask.answer !== 'no')
      .map(ask => ({ meeting, ask })),
  )
  const unanswered = meetings.find(
    one =>
      !Object.hasOwn(one.registrations, me.id) &&
      (isVoter(me, one.date) || mandateOn(me, ['official', 'coOpted'], one.date) !== undefined),
  )
  const tasks = state.openTasks
    .map(id => state.tasks[id]!)
    .filter(task => 'member' in task.owner && task.owner.member === me.id && pressing(task, today))
    .sort(byDue)
  const minutes = pressingMinutes(state, today).filter(
    ({ stage, meeting }) => stepButton(stage, meeting, actor).length > 0,
  )
  if (asks.length + tasks.length + minutes.length === 0 && !unanswered) return null
  const late = tasks.filter(task => task.due! < today).length
  const told: Text[] = [
    ...(tasks.length > 0
      ? [
          each(lang => {
            const n = tasks.length
            if (lang === 'sv') {
              const overdue = late === 1 ? 'försenat' : 'försenade'
              if (late === n) return `${n} ${overdue} uppdrag`
              return late === 0 ? `${n} uppdrag att göra klart snart` : `${n} uppdrag, varav ${late} ${overdue}`
            }
            const count = `${n} ${n === 1 ? 'task' : 'tasks'}`
            if (late === n) return `${n} overdue ${n === 1 ? 'task' : 'tasks'}`
            return late === 0 ? `${count} due soon` : `${count}, ${late} of them overdue`
          }),
        ]
      : []),
    ...(asks.length > 0
      ? [
          counted(
            asks.length,
            { sv: 'plats som ersättare', en: 'seat as an alternate' },
            { sv: 'platser som ersättare', en: 'seats as an alternate' },
          ),
        ]
      : []),
    ...(minutes.length > 0
      ? [
          counted(
            minutes.length,
            { sv: 'protokoll som väntar på dig', en: 'set of minutes that waits for you' },
            { sv: 'protokoll som väntar på dig', en: 'sets of minutes that wait for you' },
          ),
        ]
      : []),
    ...(unanswered ? [{ sv: 'ett möte att svara på', en: 'a meeting to answer for' }] : []),
  ]
  return {
    card: {
      lead: each(lang => `${lang === 'sv' ? 'Din vecka' : 'Your week'}: ${listed(told)[lang]}.`),
      blocks: [
        ...(asks.length > 0
          ? [
              {
                kind: 'list' as const,
                items: asks.map(({ meeting, ask }) => ({
                  text: each(lang => {
                    const name = state.members[ask.for]!.name
                    const day = whenText(meeting, today)[lang]
                    if (ask.answer === 'yes')
                      return lang === 'sv'
                        ? `Du har lovat att tjänstgöra för ${name} ${day}.`
                        : `You have promised to serve for ${name} on ${day}.`
                    return lang === 'sv'
                      ? `Kan du tjänstgöra för ${name} ${day}?`
                      : `Can you serve for ${name} on ${day}?`
                  }),
                  ...(ask.answer === 'yes'
                    ? {}
                    : {
                        buttons: (['yes', 'no'] as const).map(answer =>
                          press(
                            answer === 'yes' ? { sv: 'Ja, jag kan', en: 'Yes, I can' } : { sv: 'Nej', en: 'No' },
                            'alternate-answer',
                            { meeting: meeting.id, ask: ask.id, answer },
                            answer === 'yes',
                          ),
                        ),
                      }),
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
        ...(minutes.length > 0
          ? [
              { kind: 'heading' as const, text: recordWords(state).heading },
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
        ...(unanswered
          ? [
              {
                kind: 'text' as const,
                text: each(lang =>
                  lang === 'sv'
                    ? `Kommer du ${whenText(unanswered, today).sv}?`
                    : `Are you coming on ${whenText(unanswered, today).en}?`,
                ),
              },
              { kind: 'buttons' as const, buttons: answerButtons(state, unanswered) },
            ]
          : []),
      ],
    },
  }
}

/** What is sent after a meeting. */
import type { Block } from '../../core/card.ts'
import { agendaOf, nextMeeting } from '../../domain/find.ts'
import { isRecorded } from '../../domain/presence.ts'
import { lawOf, rulesOf } from '../../domain/rules.ts'
import { approvalDay } from '../../domain/schedule.ts'
import { matterName } from '../../domain/sections.ts'
import type { Decision, Deep, Meeting } from '../../domain/state.ts'
import { counted, each, listed, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { OUTCOMES } from '../decisions/shared.ts'
import { dueText, ownerName } from '../tasks/shared.ts'
import { capital, press, type State, seesTask, type Write, whenText } from './shared.ts'

const DECISION: Text = { sv: 'beslut', en: 'decision' }
const DECISIONS: Text = { sv: 'beslut', en: 'decisions' }
const TASK: Text = { sv: 'nytt uppdrag', en: 'new task' }
const TASKS: Text = { sv: 'nya uppdrag', en: 'new tasks' }

const approversText = (state: State, meeting: Deep<Meeting>): Text => {
  const chair: Text = { sv: 'ordföranden', en: 'the chair' }
  return listed([chair, ...meeting.approvers.map(id => same(state.members[id]!.name))])
}

const recordText = (state: State): Text =>
  rulesOf(state).record === 'protokoll'
    ? { sv: 'protokollet', en: 'the minutes' }
    : { sv: 'minnesanteckningarna', en: 'the meeting notes' }

/** "Beslutat: ett, två": a decision in one line, its points verbatim. */
const decisionNote = (decision: Deep<Decision>): Text =>
  each(lang => {
    const words = decision.points.length > 0 ? decision.points.join(' ') : (decision.summary ?? '')
    const outcome = OUTCOMES[decision.outcome][lang]
    return words === '' ? outcome : `${outcome}: ${words}`
  })

/** Decisions taken, new tasks, and what happens next. */
export const closed: Write = (state, { meeting: id }, eyes, now) => {
  const meeting = state.meetings[id!]!
  const day = dayText(meeting.date, { today: now.date })
  const all = agendaOf(state, meeting).filter(item => isRecorded(item.decision))
  const seen = all.filter(item => eyes.sees(item.visibility))
  const hidden = all.length - seen.length
  const tasks = state.openTasks
    .map(task => state.tasks[task]!)
    .filter(task => task.meeting === meeting.id && seesTask(state, task, eyes))
  const decided = counted(all.filter(item => item.decision?.outcome === 'decided').length, DECISION, DECISIONS)
  const given = counted(tasks.length, TASK, TASKS)
  const next = nextMeeting(state, now.date)
  const last = dayText(approvalDay(state, meeting), { today: now.date })
  const who = approversText(state, meeting)
  const record = capital(recordText(state))
  const steps: Text[] = [
    each(lang => {
      const one = rulesOf(state).record === 'protokoll'
      return lang === 'sv'
        ? `${record.sv} ska vara ${one ? 'justerat' : 'godkända'} senast ${last.sv}, av ${who.sv}.`
        : `${record.en} are to be approved by ${last.en}, by ${who.en}.`
    }),
    ...(next
      ? [each(lang => `${lang === 'sv' ? 'Nästa möte' : 'Next meeting'}: ${whenText(next, now.date)[lang]}.`)]
      : []),
  ]
  const blocks: Block[] = [
    ...(seen.length > 0
      ? [
          { kind: 'heading' as const, text: { sv: 'Beslut', en: 'Decisions' } },
          {
            kind: 'list' as const,
            items: seen.map(item => ({ text: same(matterName(state, item)), note: decisionNote(item.decision!) })),
          },
        ]
      : []),
    ...(hidden > 0
      ? [
          {
            kind: 'text' as const,
            tone: 'quiet' as const,
            text: { sv: `${hidden} beslut visas inte här.`, en: `${hidden} not shown here.` },
          },
        ]
      : []),
    ...(tasks.length > 0
      ? [
          { kind: 'heading' as const, text: { sv: 'Nya uppdrag', en: 'New tasks' } },
          {
            kind: 'list' as const,
            items: tasks.map(task => ({
              text: same(`${task.number}. ${task.what}`),
              note: each(lang => `${ownerName(state, task.owner)}, ${dueText(task.due, now.date)[lang]}`),
            })),
          },
        ]
      : []),
    { kind: 'heading', text: { sv: 'Vad händer nu', en: 'What happens next' } },
    { kind: 'list', items: steps.map(text => ({ text })) },
    {
      kind: 'buttons',
      buttons: [press({ sv: 'Mina uppdrag', en: 'My tasks' }, 'tasks')],
    },
  ]
  return {
    card: {
      lead: each(lang =>
        lang === 'sv'
          ? `Mötet ${day.sv} är avslutat: ${decided.sv}${tasks.length > 0 ? ` och ${given.sv}` : ''}.`
          : `The meeting on ${day.en} is closed: ${decided.en}${tasks.length > 0 ? ` and ${given.en}` : ''}.`,
      ),
      blocks,
    },
  }
}

/** To those who approve the minutes, and to the secretary: the last day, and what follows. */
export const approval: Write = (state, { meeting: id }, eyes, now) => {
  const meeting = state.meetings[id!]!
  const day = dayText(meeting.date, { today: now.date })
  const last = dayText(approvalDay(state, meeting), { today: now.date })
  const record = capital(recordText(state))
  const mine = eyes.actor.member !== undefined && meeting.approvers.includes(eyes.actor.member.id)
  const one = rulesOf(state).record === 'protokoll'
  return {
    card: {
      lead: each(lang =>
        lang === 'sv'
          ? `${record.sv} från mötet ${day.sv} ska vara ${one ? 'justerat' : 'godkända'} senast ${last.sv}.`
          : `${record.en} of the meeting on ${day.en} must be approved by ${last.en}.`,
      ),
      blocks: [
        {
          kind: 'text',
          text: mine
            ? { sv: 'Du är justerare.', en: 'You are the minutes-checker.' }
            : each(lang =>
                lang === 'sv'
                  ? `Det gör ${approversText(state, meeting).sv}.`
                  : `That is done by ${approversText(state, meeting).en}.`,
              ),
        },
        ...(lawOf(state.body).announced
          ? [
              {
                kind: 'text' as const,
                text: {
                  sv: 'Senast andra dagen efter justeringen ska den anslås på anslagstavlan. Där sitter anslaget i tre veckor.',
                  en: 'At the latest the second day after the approval it must be announced on the notice board, where it stays for three weeks.',
                },
              },
            ]
          : []),
      ],
    },
  }
}

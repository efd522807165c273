/** What is sent after a meeting. */
import type { Block } from '../../core/card.ts'
import { agendaOf, nextMeeting } from '../../domain/find.ts'
import { minutesStage } from '../../domain/minutes.ts'
import { isRecorded } from '../../domain/presence.ts'
import { matterName } from '../../domain/sections.ts'
import type { Decision, Deep } from '../../domain/state.ts'
import { counted, each, listed, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { OUTCOMES } from '../decisions/shared.ts'
import { recordWords } from '../minutes/shared.ts'
import { ownerName } from '../tasks/shared.ts'
import { approversText } from './minutes.ts'
import { dateText, dueText, MATTER, MATTERS, press, seesTask, type Write, whenText } from './shared.ts'

const DECISION: Text = { sv: 'beslut', en: 'decision' }
const DECISIONS: Text = { sv: 'beslut', en: 'decisions' }
const TASK: Text = { sv: 'nytt uppdrag', en: 'new task' }
const TASKS: Text = { sv: 'nya uppdrag', en: 'new tasks' }

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
  const taken = all.filter(item => item.decision?.outcome === 'decided').length
  const told = listed([
    ...(taken > 0 ? [counted(taken, DECISION, DECISIONS)] : []),
    ...(tasks.length > 0 ? [counted(tasks.length, TASK, TASKS)] : []),
  ])
  const next = nextMeeting(state, now.date)
  const stage = minutesStage(state, meeting, now.date)
  const who = approversText(state, meeting)
  const { The, approved } = recordWords(state)
  const steps: Text[] = [
    ...(stage?.kind === 'approve'
      ? [
          each(lang => {
            const last = dateText(stage.by, now.date)[lang]
            const by = who[lang] === '' ? '' : `${lang === 'sv' ? ', av' : ', by'} ${who[lang]}`
            return lang === 'sv'
              ? `${The.sv} ska vara ${approved.sv} senast ${last}${by}.`
              : `${The.en} are to be approved by ${last}${by}.`
          }),
        ]
      : []),
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
            text: each(lang => {
              const matters = counted(hidden, MATTER, MATTERS)[lang]
              return `${matters} ${lang === 'sv' ? 'visas inte här.' : 'not shown here.'}`
            }),
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
              note: each(lang => `${ownerName(state, task.owner)} · ${dueText(task.due, now.date)[lang]}`),
            })),
          },
        ]
      : []),
    ...(steps.length > 0
      ? [
          { kind: 'heading' as const, text: { sv: 'Vad händer nu', en: 'What happens next' } },
          { kind: 'list' as const, items: steps.map(text => ({ text })) },
        ]
      : []),
    {
      kind: 'buttons',
      buttons: [press({ sv: 'Mina uppdrag', en: 'My tasks' }, 'tasks')],
    },
  ]
  return {
    card: {
      lead: each(lang =>
        lang === 'sv'
          ? `Mötet ${day.sv} är avslutat${told.sv === '' ? '' : `: ${told.sv}`}.`
          : `The meeting on ${day.en} is closed${told.en === '' ? '' : `: ${told.en}`}.`,
      ),
      blocks,
    },
  }
}

import { WORKING } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { dayMustLieAhead } from '../../domain/ahead.ts'
import { taskChanges } from '../../domain/changes/tasks.ts'
import { each } from '../../domain/text.ts'
import { dueText, MINE, openTask, taskText } from './shared.ts'

/** The task gets a due day, or another one. */
export const taskDate = planCommand({
  name: 'task-date',
  topic: 'tasks',
  title: { sv: 'Ändra slutdatum', en: 'Change the due date' },
  help: { sv: 'Bestäm när ett uppdrag ska vara klart.', en: 'Decide when a task shall be done.' },
  roles: WORKING,
  fields: {
    task: field.task({ sv: 'Uppdrag', en: 'Task' }),
    due: field.day({ sv: 'Klart senast', en: 'Due' }),
  },
  phrases: [
    {
      sv: [
        'uppdrag {task} (senast|klart senast) {due}',
        '(flytta|flytta fram|skjut fram|skjut upp|förläng) uppdrag {task} till {due}',
      ],
      en: ['task {task} (due|by) {due}', '(move|put off|extend|postpone) task {task} to {due}'],
    },
  ],
  examples: [{ sv: 'uppdrag 1 senast 14 maj', en: 'task 1 due 14 May' }],
  plan({ task: id, due }, scope) {
    const { now, actor } = scope
    const task = openTask(id, scope)
    dayMustLieAhead(due, now.date, 'due')
    const by = dueText(due, now.date)
    return {
      changes: [taskChanges.taskDated({ task: id, due })],
      reply: {
        card: {
          lead: each(lang => `${lang === 'sv' ? 'Uppdrag' : 'Task'} ${taskText(task)}: ${by[lang]}.`),
          blocks: [{ kind: 'buttons', buttons: [MINE] }],
        },
      },
      posts: postTo(
        'member' in task.owner ? task.owner.member : undefined,
        'answers',
        {
          lead: each(lang =>
            lang === 'sv'
              ? `${actor.name} har ändrat slutdatum för uppdrag ${taskText(task)}: ${by.sv}.`
              : `${actor.name} has changed the due date of task ${taskText(task)}: ${by.en}.`,
          ),
        },
        scope,
      ),
    }
  },
})

import { WORKING } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { taskChanges } from '../../domain/changes/tasks.ts'
import { MINE, openTask, taskText } from './shared.ts'

/** The task is done, say its owner or the keepers. */
export const taskDone = planCommand({
  name: 'task-done',
  topic: 'tasks',
  title: { sv: 'Uppdrag klart', en: 'Task done' },
  help: { sv: 'Markera ett uppdrag som klart.', en: 'Mark a task as done.' },
  roles: WORKING,
  fields: { task: field.task({ sv: 'Uppdrag', en: 'Task' }) },
  phrases: [
    {
      sv: [
        'uppdrag klart {task}',
        'uppdrag {task} [är] (klart|gjort|färdigt)',
        '[jag är] (klar|klart|färdig) med [uppdrag] {task}',
        '(klart|klar|färdig) {task}',
      ],
      en: [
        'task done {task}',
        'task {task} [is] (done|finished)',
        "[(i'm|i am)] (done|finished) with [task] {task}",
        'done {task}',
      ],
    },
  ],
  examples: [
    { sv: 'uppdrag klart 1', en: 'task done 1' },
    { sv: 'uppdrag 2 är klart', en: 'task 2 is done' },
  ],
  plan({ task: id }, scope) {
    const task = openTask(id, scope)
    return {
      changes: [taskChanges.taskDone({ task: id })],
      reply: {
        card: {
          lead: { sv: `Klart: uppdrag ${taskText(task)}.`, en: `Done: task ${taskText(task)}.` },
          blocks: [{ kind: 'buttons', buttons: [MINE] }],
        },
      },
    }
  },
})

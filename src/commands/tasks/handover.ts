import { rolesOn, WORKING } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { taskChanges } from '../../domain/changes/tasks.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { doneButton, dueText, handOverButton, MINE, openTask, ownerName, taskText } from './shared.ts'

/** The task goes to another member, who is told; so is the one who had it, where somebody else decides. */
export const taskHandover = planCommand({
  name: 'task-handover',
  topic: 'tasks',
  title: { sv: 'Lämna över uppdrag', en: 'Hand over a task' },
  help: { sv: 'Lämna över ett uppdrag till en annan ledamot.', en: 'Hand a task over to another member.' },
  roles: WORKING,
  fields: {
    task: field.task({ sv: 'Uppdrag', en: 'Task' }),
    to: field.member({ sv: 'Till', en: 'To' }),
  },
  phrases: [
    {
      sv: ['(lämna över|överlämna|flytta|ge) uppdrag {task} till {to}', 'uppdrag {task} till {to}'],
      en: ['(hand over|give|move) task {task} to {to}', 'task {task} to {to}'],
    },
  ],
  examples: [{ sv: 'lämna över uppdrag 1 till Omar Haddad', en: 'hand over task 1 to Omar Haddad' }],
  plan({ task: id, to }, scope) {
    const { state, actor, now } = scope
    const task = openTask(id, scope)
    const member = state.members[to]!
    if ('member' in task.owner && task.owner.member === to)
      throw new Problem(
        'conflict',
        { sv: `${member.name} har redan uppdraget.`, en: `${member.name} already has the task.` },
        { field: 'to' },
      )
    if (rolesOn(state, member, now.date).size === 0)
      throw new Problem(
        'conflict',
        { sv: `${member.name} är inte längre med i gruppen.`, en: `${member.name} is no longer in the group.` },
        { field: 'to' },
      )
    const before = ownerName(state, task.owner)
    const by = dueText(task.due, now.date)
    return {
      changes: [taskChanges.taskHandedOver({ task: id, owner: { member: to } })],
      reply: {
        card: {
          lead: {
            sv: `Uppdrag ${taskText(task)}: ${member.name} har tagit över efter ${before}.`,
            en: `Task ${taskText(task)}: ${member.name} has taken over from ${before}.`,
          },
          blocks: [{ kind: 'buttons', buttons: [MINE] }],
        },
      },
      posts: [
        ...postTo(
          to,
          'asks',
          {
            lead: each(lang =>
              lang === 'sv'
                ? `${actor.name} har lämnat över ett uppdrag till dig: ${taskText(task)} (${by.sv}).`
                : `${actor.name} has handed a task over to you: ${taskText(task)} (${by.en}).`,
            ),
            blocks: [{ kind: 'buttons', buttons: [doneButton(id), handOverButton(id)] }],
          },
          scope,
        ),
        ...postTo(
          'member' in task.owner ? task.owner.member : undefined,
          'answers',
          {
            lead: {
              sv: `Uppdrag ${taskText(task)} har gått över till ${member.name}.`,
              en: `Task ${taskText(task)} has gone over to ${member.name}.`,
            },
          },
          scope,
        ),
      ],
    }
  },
})

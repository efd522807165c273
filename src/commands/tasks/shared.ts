import { type Actor, allowed, KEEPERS, maySee, rolesOn } from '../../core/actor.ts'
import type { Button } from '../../core/card.ts'
import type { Scope } from '../../core/command.ts'
import { ME, named } from '../../core/references.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, GroupState, Task } from '../../domain/state.ts'
import { each, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'

type State = Deep<GroupState>
export type Owner = Task['owner']

/**
 * A member where the words mean one, else the words themselves ("förvaltningen").
 * Problem: `ambiguous`, with the members they could mean.
 */
export function ownerOf(words: string, field: string, { state, actor, now }: Scope): Owner {
  if (ME.has(fold(words)) && actor.member) return { member: actor.member.id }
  if (Object.hasOwn(state.members, words)) return { member: words }
  const present = Object.values(state.members).filter(one => rolesOn(state, one, now.date).size > 0)
  const found = named(present, words)
  if (found.length > 1)
    throw new Problem(
      'ambiguous',
      { sv: `Flera heter ”${words}”. Vem menar du?`, en: `Several people are called “${words}”. Whom do you mean?` },
      { field, choices: found.slice(0, 10).map(one => ({ value: one.id, label: same(one.name) })) },
    )
  return found[0] ? { member: found[0].id } : { name: words }
}

export const ownerName = (state: State, owner: Deep<Owner>): string =>
  'member' in owner ? (state.members[owner.member]?.name ?? owner.member) : owner.name

export const isMine = (task: Deep<Task>, actor: Actor): boolean =>
  'member' in task.owner && task.owner.member === actor.member?.id

/** A task shows as much as the matter it comes from; one's own is always seen. */
export function maySeeTask(state: State, task: Deep<Task>, actor: Actor): boolean {
  const item = task.item === undefined ? undefined : state.items[task.item]
  return item === undefined || isMine(task, actor) || maySee(actor, item.visibility)
}

/** "12. Ta fram en plan". */
export const taskText = (task: Deep<Task>): string => `${task.number}. ${task.what}`

export const dueText = (due: Day | undefined, today: Day): Text => {
  if (due === undefined) return { sv: 'utan slutdatum', en: 'no due date' }
  const day = dayText(due, { today, weekday: false })
  return each(lang => {
    const by = lang === 'sv' ? `senast ${day.sv}` : `due ${day.en}`
    return due < today ? `${by} (${lang === 'sv' ? 'försenat' : 'overdue'})` : by
  })
}

/** An open task that this person may alter: their own, or any for the keepers. Problems: `forbidden`, `conflict`. */
export function openTask(id: string, { state, actor }: Scope): Deep<Task> {
  const task = state.tasks[id]!
  if (!isMine(task, actor) && !allowed(actor, KEEPERS))
    throw new Problem(
      'forbidden',
      {
        sv: 'Bara den som har uppdraget, sekreteraren och ordföranden kan ändra det.',
        en: 'Only the one who has the task, the secretary and the chair can change it.',
      },
      { field: 'task' },
    )
  if (task.done)
    throw new Problem(
      'conflict',
      { sv: `Uppdrag ${task.number} är redan klart.`, en: `Task ${task.number} is already done.` },
      { field: 'task' },
    )
  return task
}

/** In a list the number tells one button from the next. */
export const doneButton = (task: string, number?: number): Button => ({
  label: number === undefined ? { sv: 'Klart', en: 'Done' } : { sv: `${number} är klart`, en: `${number} is done` },
  press: { intent: { command: 'task-done', args: { task } } },
})
export const handOverButton = (task: string): Button => ({
  label: { sv: 'Lämna över', en: 'Hand over' },
  press: { form: { command: 'task-handover', args: { task } } },
})
export const MINE: Button = {
  label: { sv: 'Mina uppdrag', en: 'My tasks' },
  press: { intent: { command: 'tasks', args: {} } },
}

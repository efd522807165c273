import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState, Task } from '../state.ts'
import { day, taskIn } from './shared.ts'

const owner = z.union([z.strictObject({ member: z.string() }), z.strictObject({ name: z.string().min(1).max(200) })])

const taskAdded = defineChange(
  'task-added',
  {
    id: z.string(),
    number: z.int().min(1),
    what: z.string().min(1).max(2000),
    owner,
    due: day.optional(),
    item: z.string().optional(),
    meeting: z.string().optional(),
  },
  (state: GroupState, c) => {
    const { v: _v, type: _type, ...task } = c as typeof c & { v: number; type: string }
    state.tasks[c.id] = { ...task, handedFrom: [] } as Task
    state.lastTask = Math.max(state.lastTask, c.number)
    state.openTasks.push(c.id)
  },
)

const taskDone = defineChange('task-done', { task: z.string() }, (state: GroupState, c, meta) => {
  taskIn(state, c.task).done = { at: meta.at, by: meta.by.member ?? meta.by.account }
  state.openTasks = state.openTasks.filter(id => id !== c.task)
})

const taskHandedOver = defineChange('task-handed-over', { task: z.string(), owner }, (state: GroupState, c, meta) => {
  const task = taskIn(state, c.task)
  task.handedFrom.push({ owner: { ...task.owner }, at: meta.at })
  task.owner = c.owner
})

const taskDated = defineChange('task-dated', { task: z.string(), due: day }, (state: GroupState, c) => {
  taskIn(state, c.task).due = c.due
})

export const taskChanges = { taskAdded, taskDone, taskHandedOver, taskDated }

import { z } from 'zod'
import { defineChange } from '../change.ts'
import { putBack } from '../recording.ts'
import type { GroupState } from '../state.ts'
import { reindex, revise } from './shared.ts'

/** Somebody took back their last change: a new fact that tells what was put back. */
const undone = defineChange(
  'undone',
  {
    seq: z.int(),
    command: z.string(),
    patches: z.array(z.strictObject({ path: z.array(z.string()).min(1), was: z.unknown(), is: z.unknown() })),
  },
  (state: GroupState, c) => {
    const moved = new Map<string, { date: string; start?: string } | undefined>()
    const tasks = new Set<string>()
    for (const { path } of c.patches) {
      const [kind, id] = path
      if (kind === 'meetings' && id !== undefined && !moved.has(id)) {
        const now = state.meetings[id]
        moved.set(id, now && { date: now.date, ...(now.start === undefined ? {} : { start: now.start }) })
      }
      if (kind === 'tasks' && id !== undefined) tasks.add(id)
    }
    for (const { path, was } of [...c.patches].reverse()) putBack(state, path, was)
    for (const [id, was] of moved) {
      reindex(state, id, was)
      const now = state.meetings[id]
      if (now && (now.state === 'planned' || now.state === 'cancelled')) revise(state, id)
    }
    for (const id of tasks) {
      state.openTasks = state.openTasks.filter(open => open !== id)
      if (state.tasks[id] && !state.tasks[id].done) state.openTasks.push(id)
    }
    // What the undone entry had sent, or was about to send, no longer holds.
    for (const post of Object.values(state.posts))
      if (post.id === `p${c.seq}` || post.id.startsWith(`p${c.seq}-`)) {
        post.state = 'withdrawn'
        state.outbox = state.outbox.filter(id => id !== post.id)
      }
  },
  { undoable: false },
)

export const undoChanges = { undone }

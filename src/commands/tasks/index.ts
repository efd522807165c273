import type { Command } from '../../core/command.ts'
import { taskAdd } from './add.ts'
import { taskDate } from './date.ts'
import { taskDone } from './done.ts'
import { taskHandover } from './handover.ts'
import { tasks } from './tasks.ts'

export const tasksCommands: readonly Command[] = [tasks, taskAdd, taskDone, taskHandover, taskDate]

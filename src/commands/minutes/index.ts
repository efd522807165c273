import type { Command } from '../../core/command.ts'
import { minutesApproved } from './approved.ts'
import { minutesPosted } from './posted.ts'
import { minutesState } from './state.ts'
import { minutesTakenDown } from './taken-down.ts'

export const minutesCommands: readonly Command[] = [minutesApproved, minutesPosted, minutesTakenDown, minutesState]

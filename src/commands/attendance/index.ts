import type { Command } from '../../core/command.ts'
import { attend } from './attend.ts'

export const attendanceCommands: readonly Command[] = [attend]

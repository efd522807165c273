import type { Command } from '../../core/command.ts'
import { alternateAnswer } from './alternate-answer.ts'
import { attend } from './attend.ts'
import { whoComes } from './who-comes.ts'
import { attendanceYear } from './year.ts'

export const attendanceCommands: readonly Command[] = [attend, whoComes, attendanceYear, alternateAnswer]

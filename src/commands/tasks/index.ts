import type { Command } from '../../core/command.ts'

export const tasksCommands: readonly Command[] = []

import type { Command } from '../../core/command.ts'

export const meetingsCommands: readonly Command[] = []

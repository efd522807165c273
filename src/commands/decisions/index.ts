import type { Command } from '../../core/command.ts'

export const decisionsCommands: readonly Command[] = []

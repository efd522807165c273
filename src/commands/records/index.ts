import type { Command } from '../../core/command.ts'

export const recordsCommands: readonly Command[] = []

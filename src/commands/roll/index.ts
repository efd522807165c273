import type { Command } from '../../core/command.ts'

export const rollCommands: readonly Command[] = []

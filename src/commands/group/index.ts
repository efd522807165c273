import type { Command } from '../../core/command.ts'

export const groupCommands: readonly Command[] = []

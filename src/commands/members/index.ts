import type { Command } from '../../core/command.ts'

export const membersCommands: readonly Command[] = []

import type { Command } from '../../core/command.ts'

export const youCommands: readonly Command[] = []

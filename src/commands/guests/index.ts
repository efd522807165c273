import type { Command } from '../../core/command.ts'

export const guestsCommands: readonly Command[] = []

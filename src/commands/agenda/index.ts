import type { Command } from '../../core/command.ts'

export const agendaCommands: readonly Command[] = []

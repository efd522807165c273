import type { Command } from '../../core/command.ts'
import { ask } from './ask.ts'
import { importMinutes } from './import.ts'
import { importEnter } from './import-enter.ts'
import { importUndo } from './import-undo.ts'
import { imports } from './imports.ts'

export const recordsCommands: readonly Command[] = [ask, importMinutes, importEnter, imports, importUndo]

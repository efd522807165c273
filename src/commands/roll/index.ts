import type { Command } from '../../core/command.ts'
import { arrives } from './arrives.ts'
import { away } from './away.ts'
import { conflict } from './conflict.ts'
import { leaves } from './leaves.ts'
import { quorum } from './quorum.ts'
import { remote } from './remote.ts'
import { rollCall } from './roll-call.ts'

export const rollCommands: readonly Command[] = [rollCall, arrives, leaves, away, remote, conflict, quorum]

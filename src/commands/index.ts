import type { Command } from '../core/command.ts'
import { agendaCommands } from './agenda/index.ts'
import { attendanceCommands } from './attendance/index.ts'
import { decisionsCommands } from './decisions/index.ts'
import { digestsCommands } from './digests/index.ts'
import { groupCommands } from './group/index.ts'
import { guestsCommands } from './guests/index.ts'
import { meetingsCommands } from './meetings/index.ts'
import { membersCommands } from './members/index.ts'
import { minutesCommands } from './minutes/index.ts'
import { recordsCommands } from './records/index.ts'
import { rollCommands } from './roll/index.ts'
import { tasksCommands } from './tasks/index.ts'
import { youCommands } from './you/index.ts'

/** Every command there is, in the order help lists them. */
export const commands: readonly Command[] = [
  ...attendanceCommands,
  ...guestsCommands,
  ...agendaCommands,
  ...decisionsCommands,
  ...tasksCommands,
  ...recordsCommands,
  ...meetingsCommands,
  ...rollCommands,
  ...minutesCommands,
  ...membersCommands,
  ...digestsCommands,
  ...groupCommands,
  ...youCommands,
]

import type { Command } from '../../core/command.ts'
import { alternatesOrder } from './alternates-order.ts'
import { link } from './link.ts'
import { linkCode } from './link-code.ts'
import { memberAdd } from './member-add.ts'
import { memberChange } from './member-change.ts'
import { memberEnd } from './member-end.ts'
import { memberRole } from './member-role.ts'
import { members } from './members.ts'
import { membersImport } from './members-import.ts'
import { standIn } from './stand-in.ts'
import { unlink } from './unlink.ts'

export const membersCommands: readonly Command[] = [
  members,
  memberAdd,
  membersImport,
  memberRole,
  memberEnd,
  memberChange,
  standIn,
  alternatesOrder,
  linkCode,
  link,
  unlink,
]

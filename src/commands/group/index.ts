import type { Command } from '../../core/command.ts'
import { claimAdmin } from './claim-admin.ts'
import { groupBind } from './group-bind.ts'
import { groupChoose } from './group-choose.ts'
import { groupCreate } from './group-create.ts'
import { groupRules } from './group-rules.ts'
import { groupShow } from './group-show.ts'
import { roomSetUp } from './room-set-up.ts'
import { spaceTrust } from './space-trust.ts'

export const groupCommands: readonly Command[] = [
  groupShow,
  groupRules,
  groupCreate,
  groupBind,
  roomSetUp,
  groupChoose,
  spaceTrust,
  claimAdmin,
]

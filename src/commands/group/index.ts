import type { Command } from '../../core/command.ts'
import { claimAdmin } from './claim-admin.ts'
import { groupBind } from './group-bind.ts'
import { groupChoose } from './group-choose.ts'
import { groupCreate } from './group-create.ts'
import { groupRules } from './group-rules.ts'
import { groupShow } from './group-show.ts'
import { spaceTrust } from './space-trust.ts'

export const groupCommands: readonly Command[] = [
  groupShow,
  groupRules,
  groupCreate,
  groupBind,
  groupChoose,
  spaceTrust,
  claimAdmin,
]

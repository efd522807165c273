import type { Command } from '../../core/command.ts'
import { matterAdd } from './add.ts'
import { agenda } from './agenda.ts'
import { agendaCarry } from './carry.ts'
import { matterChange } from './change.ts'
import { agendaFill } from './fill.ts'
import { agendaOrder } from './order.ts'
import { agendaPaper } from './paper.ts'
import { agendaPaperRemove } from './paper-remove.ts'
import { paperShow } from './paper-show.ts'
import { matterPostpone } from './postpone.ts'
import { matterRemove } from './remove.ts'
import { agendaStanding } from './standing.ts'
import { agendaStandingSet } from './standing-set.ts'
import { matterSuggest } from './suggest.ts'

export const agendaCommands: readonly Command[] = [
  agenda,
  matterSuggest,
  matterAdd,
  matterChange,
  agendaOrder,
  matterPostpone,
  matterRemove,
  agendaPaper,
  paperShow,
  agendaPaperRemove,
  agendaStanding,
  agendaStandingSet,
  agendaFill,
  agendaCarry,
]

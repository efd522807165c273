import type { Command } from '../../core/command.ts'
import { guestAccept } from './accept.ts'
import { guestAnswer } from './answer.ts'
import { guestCancel } from './cancel.ts'
import { guestChange } from './change.ts'
import { guestConfirm } from './confirm.ts'
import { guests } from './guests.ts'
import { guestInvitation } from './invitation.ts'
import { guestInvite, guestLetter } from './letter.ts'
import { guestMove } from './move.ts'
import { guestSchedule } from './schedule.ts'
import { guestSuggest } from './suggest.ts'

export const guestsCommands: readonly Command[] = [
  guests,
  guestSuggest,
  guestAccept,
  guestSchedule,
  guestConfirm,
  guestMove,
  guestCancel,
  guestChange,
  guestLetter,
  guestInvite,
  guestInvitation,
  guestAnswer,
]

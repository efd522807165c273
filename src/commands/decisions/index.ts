import type { Command } from '../../core/command.ts'
import { decisionCorrect } from './correct.ts'
import { decide } from './decide.ts'
import { decisions } from './decisions.ts'
import { decisionDispatch, decisionDocuments } from './lists.ts'
import { decisionLog } from './log.ts'
import { decisionMotion, motionWithdraw } from './motions.ts'
import { reservation } from './reservation.ts'
import { decisionShow } from './show.ts'
import { decisionVote } from './vote.ts'

export const decisionsCommands: readonly Command[] = [
  decide,
  decisions,
  decisionLog,
  decisionShow,
  decisionMotion,
  motionWithdraw,
  decisionVote,
  reservation,
  decisionDocuments,
  decisionDispatch,
  decisionCorrect,
]

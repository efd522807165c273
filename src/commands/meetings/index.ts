import type { Command } from '../../core/command.ts'
import { meetingAdjourn } from './meeting-adjourn.ts'
import { meetingApprovers } from './meeting-approvers.ts'
import { meetingCancel } from './meeting-cancel.ts'
import { meetingClose } from './meeting-close.ts'
import { meetingMove } from './meeting-move.ts'
import { meetingOpen } from './meeting-open.ts'
import { meetingPlan } from './meeting-plan.ts'
import { meetingResume } from './meeting-resume.ts'
import { meetingSeries } from './meeting-series.ts'
import { meetings } from './meetings.ts'

export const meetingsCommands: readonly Command[] = [
  meetings,
  meetingPlan,
  meetingSeries,
  meetingMove,
  meetingCancel,
  meetingOpen,
  meetingApprovers,
  meetingAdjourn,
  meetingResume,
  meetingClose,
]

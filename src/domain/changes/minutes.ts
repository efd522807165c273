import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState, MinutesFacts } from '../state.ts'
import { day, meetingIn } from './shared.ts'

const factsOf = (state: GroupState, meeting: string): MinutesFacts => {
  const one = meetingIn(state, meeting)
  one.minutes ??= {}
  return one.minutes
}

/** The minutes were approved (justerade) by these people; said again, it puts right what was said before. */
const minutesApproved = defineChange(
  'minutes-approved',
  { meeting: z.string(), on: day, place: z.string().max(200).optional(), by: z.array(z.string()).min(1).max(10) },
  (state: GroupState, c, meta) => {
    factsOf(state, c.meeting).approved = {
      on: c.on,
      by: c.by,
      noted: meta.at,
      ...(c.place === undefined ? {} : { place: c.place }),
    }
  },
)

/** The public notice (anslag) of the approval was put up on the board. */
const minutesPosted = defineChange(
  'minutes-posted',
  { meeting: z.string(), on: day, board: z.string().max(200).optional(), kept: z.string().max(200).optional() },
  (state: GroupState, c, meta) => {
    const facts = factsOf(state, c.meeting)
    facts.posted = {
      on: c.on,
      noted: meta.at,
      ...(c.board === undefined ? {} : { board: c.board }),
      ...(c.kept === undefined ? {} : { kept: c.kept }),
    }
  },
)

/** The public notice was taken down. */
const minutesTakenDown = defineChange(
  'minutes-taken-down',
  { meeting: z.string(), on: day },
  (state: GroupState, c) => {
    factsOf(state, c.meeting).takenDown = c.on
  },
)

export const minutesChanges = { minutesApproved, minutesPosted, minutesTakenDown }

import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState } from '../state.ts'
import { meetingIn } from './shared.ts'

export const ANSWERS = ['coming', 'remote', 'late', 'maybe', 'absent'] as const

/** Somebody said whether they come; the latest answer holds. */
const attendanceRegistered = defineChange(
  'attendance-registered',
  { meeting: z.string(), member: z.string(), answer: z.enum(ANSWERS), reason: z.string().max(500).optional() },
  (state: GroupState, c, meta) => {
    meetingIn(state, c.meeting).registrations[c.member] = {
      answer: c.answer,
      ...(c.reason === undefined ? {} : { reason: c.reason }),
      by: meta.by.member ?? meta.by.account,
      at: meta.at,
    }
  },
)

const alternateAsked = defineChange(
  'alternate-asked',
  { meeting: z.string(), ask: z.string(), for: z.string(), alternate: z.string() },
  (state: GroupState, c, meta) => {
    meetingIn(state, c.meeting).asks.push({ id: c.ask, for: c.for, alternate: c.alternate, at: meta.at })
  },
)

const alternateAnswered = defineChange(
  'alternate-answered',
  { meeting: z.string(), ask: z.string(), answer: z.enum(['yes', 'no']) },
  (state: GroupState, c) => {
    const ask = meetingIn(state, c.meeting).asks.find(one => one.id === c.ask)
    if (!ask) throw new Error(`no ask ${c.ask}`)
    ask.answer = c.answer
  },
)

/** The member comes after all, or the meeting is off: the alternate is not needed. */
const alternateReleased = defineChange(
  'alternate-released',
  { meeting: z.string(), ask: z.string() },
  (state: GroupState, c) => {
    const ask = meetingIn(state, c.meeting).asks.find(one => one.id === c.ask)
    if (ask) ask.withdrawn = true
  },
)

export const attendanceChanges = { attendanceRegistered, alternateAsked, alternateAnswered, alternateReleased }

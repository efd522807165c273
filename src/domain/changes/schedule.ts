import { z } from 'zod'
import { defineChange } from '../change.ts'
import { DIGEST_KINDS } from '../schedule.ts'
import type { GroupState, Sent } from '../state.ts'
import { day, time } from './shared.ts'

const sentOf = (state: GroupState): Sent => {
  state.sent ??= { since: '', marks: {} }
  return state.sent
}

/** The clock saw the group for the first time: what was due before is not sent afterwards. */
const clockStarted = defineChange(
  'clock-started',
  {},
  (state: GroupState, _c, meta) => {
    sentOf(state).since = meta.at
  },
  { undoable: 'neutral' },
)

/** What was due went out (in this same entry), had nothing to say, or came too late to be of use. */
const digestsMarked = defineChange(
  'digests-marked',
  {
    marks: z
      .array(
        z.strictObject({
          key: z.string(),
          outcome: z.enum(['sent', 'empty', 'missed']),
          posts: z.array(z.string()).optional(),
        }),
      )
      .min(1),
  },
  (state: GroupState, c, meta) => {
    const { marks } = sentOf(state)
    for (const { key, outcome, posts } of c.marks)
      marks[key] = { at: meta.at, outcome, ...(posts === undefined ? {} : { posts }) }
  },
  { undoable: 'neutral' },
)

/** What the group chose of a kind; what is left out stays as it was. Without a kind: all of them, on or off. */
const scheduleSet = defineChange(
  'schedule-set',
  {
    kind: z.enum(DIGEST_KINDS).optional(),
    on: z.boolean().optional(),
    days: z.int().min(0).max(90).optional(),
    weekday: z.int().min(1).max(7).optional(),
    time: time.optional(),
    to: z.enum(['room', 'members']).optional(),
  },
  (state: GroupState, c, meta) => {
    state.schedule ??= {}
    if (c.kind === undefined) {
      state.schedule.off = c.on === false
      if (!state.schedule.off) state.schedule.since = meta.at
      return
    }
    state.schedule.kinds ??= {}
    const chosen = { ...state.schedule.kinds[c.kind] }
    if (c.on !== undefined) chosen.on = c.on
    if (c.on === true) chosen.since = meta.at
    if (c.days !== undefined) chosen.days = c.days
    if (c.weekday !== undefined) chosen.weekday = c.weekday
    if (c.time !== undefined) chosen.time = c.time
    if (c.to !== undefined) chosen.to = c.to
    state.schedule.kinds[c.kind] = chosen
  },
)

const quietSet = defineChange(
  'quiet-set',
  {
    weekends: z.boolean().optional(),
    holidays: z.boolean().optional(),
    days: z
      .array(z.strictObject({ from: day, to: day }))
      .max(100)
      .optional(),
  },
  (state: GroupState, c) => {
    state.schedule ??= {}
    const quiet = { ...state.schedule.quiet }
    if (c.weekends !== undefined) quiet.weekends = c.weekends
    if (c.holidays !== undefined) quiet.holidays = c.holidays
    if (c.days !== undefined) quiet.days = c.days
    state.schedule.quiet = quiet
  },
)

/** Whether members whom no chat reaches get their messages by e-mail. */
const mailSet = defineChange('mail-set', { on: z.boolean() }, (state: GroupState, c) => {
  state.schedule ??= {}
  state.schedule.mail = c.on
})

/** A secret address under which the calendar can be followed: the group's, or one member's. Only its SHA-256 is kept. */
const calendarLinked = defineChange(
  'calendar-linked',
  { digest: z.string().regex(/^[0-9a-f]{64}$/), member: z.string().optional() },
  (state: GroupState, c, meta) => {
    state.feeds ??= {}
    for (const [digest, feed] of Object.entries(state.feeds)) if (feed.member === c.member) delete state.feeds[digest]
    state.feeds[c.digest] = { at: meta.at, ...(c.member === undefined ? {} : { member: c.member }) }
  },
  // An address that was handed out is taken back by the next one, or by `calendar-unlinked`.
  { undoable: 'neutral' },
)

const calendarUnlinked = defineChange(
  'calendar-unlinked',
  { member: z.string().optional() },
  (state: GroupState, c) => {
    for (const [digest, feed] of Object.entries(state.feeds ?? {}))
      if (feed.member === c.member) delete state.feeds![digest]
  },
  { undoable: 'neutral' },
)

export const scheduleChanges = {
  clockStarted,
  digestsMarked,
  scheduleSet,
  quietSet,
  mailSet,
  calendarLinked,
  calendarUnlinked,
}

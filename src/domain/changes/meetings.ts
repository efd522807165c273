import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState, Meeting } from '../state.ts'
import { day, itemIn, meetingIn, reindex, revise, time } from './shared.ts'

const meetingPlanned = defineChange(
  'meeting-planned',
  {
    id: z.string(),
    date: day,
    start: time.optional(),
    end: time.optional(),
    place: z.string().max(300).optional(),
    link: z.string().max(1000).optional(),
    title: z.string().max(300).optional(),
    origin: z.enum(['live', 'imported']).optional(),
    import: z.string().optional(),
  },
  (state: GroupState, c, meta) => {
    const { v: _v, type: _type, origin, ...given } = c as typeof c & { v: number; type: string }
    state.meetings[c.id] = {
      ...(given as Omit<typeof given, never>),
      state: origin === 'imported' ? 'closed' : 'planned',
      origin: origin ?? 'live',
      movedFrom: [],
      announcedAt: meta.at,
      adjournments: [],
      registrations: {},
      asks: [],
      roll: null,
      conflicts: [],
      approvers: [],
      agenda: [],
    } as Meeting
    reindex(state, c.id)
  },
)

/** A new day, time or place; the old day stays told. */
const meetingMoved = defineChange(
  'meeting-moved',
  {
    meeting: z.string(),
    date: day,
    start: time.optional(),
    end: time.optional(),
    place: z.string().max(300).optional(),
    link: z.string().max(1000).optional(),
  },
  (state: GroupState, c, meta) => {
    const meeting = meetingIn(state, c.meeting)
    const was = { date: meeting.date, ...(meeting.start === undefined ? {} : { start: meeting.start }) }
    if (meeting.date !== c.date) {
      meeting.movedFrom.push(meeting.date)
      meeting.announcedAt = meta.at
    }
    meeting.date = c.date
    if (c.start !== undefined) meeting.start = c.start
    if (c.end !== undefined) meeting.end = c.end
    if (c.place !== undefined) meeting.place = c.place
    if (c.link !== undefined) meeting.link = c.link
    revise(state, c.meeting)
    reindex(state, c.meeting, was)
  },
)

const meetingCancelled = defineChange(
  'meeting-cancelled',
  { meeting: z.string(), reason: z.string().max(500).optional() },
  (state: GroupState, c) => {
    const meeting = meetingIn(state, c.meeting)
    meeting.state = 'cancelled'
    revise(state, c.meeting)
    state.open = state.open.filter(id => id !== c.meeting)
    if (c.reason !== undefined) meeting.cancelledBecause = c.reason
  },
)

/** Opens the meeting; the § of its agenda are reserved in the same breath, in the agenda's order. */
const meetingOpened = defineChange(
  'meeting-opened',
  {
    meeting: z.string(),
    at: time,
    numbers: z.array(z.strictObject({ item: z.string(), number: z.int().min(1) })),
    series: z.string().optional(),
  },
  (state: GroupState, c) => {
    const meeting = meetingIn(state, c.meeting)
    meeting.state = 'open'
    meeting.openedAt = c.at
    state.open.push(c.meeting)
    for (const { item, number } of c.numbers) itemIn(state, item).section = { number, fixed: false }
    const last = c.numbers.at(-1)?.number
    if (c.series !== undefined && last !== undefined)
      state.series[c.series] = Math.max(state.series[c.series] ?? 0, last)
  },
)

const meetingAdjourned = defineChange(
  'meeting-adjourned',
  { meeting: z.string(), at: time, until: z.string().max(100).optional() },
  (state: GroupState, c) => {
    const meeting = meetingIn(state, c.meeting)
    meeting.state = 'adjourned'
    meeting.adjournments.push({ at: c.at, ...(c.until === undefined ? {} : { until: c.until }) })
  },
)

const meetingResumed = defineChange('meeting-resumed', { meeting: z.string(), at: time }, (state: GroupState, c) => {
  const meeting = meetingIn(state, c.meeting)
  meeting.state = 'open'
  const pause = meeting.adjournments.at(-1)
  if (pause) pause.resumedAt = c.at
})

/** Closes the meeting: its § are fixed, and what it decided can only be corrected, with a reason. */
const meetingClosed = defineChange(
  'meeting-closed',
  { meeting: z.string(), at: time },
  (state: GroupState, c, meta) => {
    const meeting = meetingIn(state, c.meeting)
    meeting.state = 'closed'
    meeting.closedAt = c.at
    meeting.closedWhen = meta.at
    state.open = state.open.filter(id => id !== c.meeting)
    for (const id of meeting.agenda) {
      const item = itemIn(state, id)
      if (item.section) item.section.fixed = true
      if (item.state === 'listed') item.state = 'handled'
    }
  },
  { undoable: false },
)

const approversElected = defineChange(
  'approvers-elected',
  { meeting: z.string(), members: z.array(z.string()).max(5) },
  (state: GroupState, c) => {
    meetingIn(state, c.meeting).approvers = c.members
  },
)

export const meetingChanges = {
  meetingPlanned,
  meetingMoved,
  meetingCancelled,
  meetingOpened,
  meetingAdjourned,
  meetingResumed,
  meetingClosed,
  approversElected,
}

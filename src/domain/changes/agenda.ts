import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState, Item } from '../state.ts'
import { itemIn, meetingIn, visibility } from './shared.ts'

const paper = z.strictObject({
  title: z.string().min(1).max(300),
  url: z.string().max(2000).optional(),
  blob: z.string().length(64).optional(),
  visibility,
})

/** A matter came up: suggested, or put on a meeting's agenda at once (last, or at `position`, 1-based). */
const matterRaised = defineChange(
  'matter-raised',
  {
    id: z.string(),
    title: z.string().min(1).max(500),
    meeting: z.string().optional(),
    position: z.int().min(1).optional(),
    section: z.int().min(1).optional(),
    series: z.string().optional(),
    standing: z.boolean().optional(),
    suggestedBy: z.string().optional(),
    registryNumber: z.string().max(60).optional(),
    presenter: z.string().max(200).optional(),
    minutes: z.int().min(0).max(600).optional(),
    visibility: visibility.optional(),
  },
  (state: GroupState, c) => {
    const item: Item = {
      id: c.id,
      title: c.title,
      state: c.meeting === undefined ? 'suggested' : 'listed',
      postponedFrom: [],
      standing: c.standing ?? false,
      papers: [],
      visibility: (c.visibility as Item['visibility'] | undefined) ?? { kind: 'group' },
    }
    if (c.suggestedBy !== undefined) item.suggestedBy = c.suggestedBy
    if (c.registryNumber !== undefined) item.registryNumber = c.registryNumber
    if (c.presenter !== undefined) item.presenter = c.presenter
    if (c.minutes !== undefined) item.minutes = c.minutes
    if (c.section !== undefined) item.section = { number: c.section, fixed: false }
    state.items[c.id] = item
    if (c.section !== undefined && c.series !== undefined)
      state.series[c.series] = Math.max(state.series[c.series] ?? 0, c.section)
    if (c.meeting !== undefined) list(state, item, c.meeting, c.position)
  },
)

function list(state: GroupState, item: Item, meeting: string, position?: number): void {
  item.meeting = meeting
  item.state = 'listed'
  const agenda = meetingIn(state, meeting).agenda
  agenda.splice(position === undefined ? agenda.length : position - 1, 0, item.id)
}

/** A suggested or postponed matter was put on a meeting's agenda. */
const matterListed = defineChange(
  'matter-listed',
  {
    item: z.string(),
    meeting: z.string(),
    position: z.int().min(1).optional(),
    section: z.int().min(1).optional(),
    series: z.string().optional(),
  },
  (state: GroupState, c) => {
    const item = itemIn(state, c.item)
    list(state, item, c.meeting, c.position)
    if (c.section !== undefined) {
      item.section = { number: c.section, fixed: false }
      if (c.series !== undefined) state.series[c.series] = Math.max(state.series[c.series] ?? 0, c.section)
    }
  },
)

const matterChanged = defineChange(
  'matter-changed',
  {
    item: z.string(),
    title: z.string().min(1).max(500).optional(),
    registryNumber: z.string().max(60).optional(),
    presenter: z.string().max(200).optional(),
    minutes: z.int().min(0).max(600).optional(),
  },
  (state: GroupState, c) => {
    const item = itemIn(state, c.item)
    if (c.title !== undefined) item.title = c.title
    if (c.registryNumber !== undefined) item.registryNumber = c.registryNumber
    if (c.presenter !== undefined) item.presenter = c.presenter
    if (c.minutes !== undefined) item.minutes = c.minutes
  },
)

const agendaOrdered = defineChange(
  'agenda-ordered',
  { meeting: z.string(), order: z.array(z.string()) },
  (state: GroupState, c) => {
    meetingIn(state, c.meeting).agenda = c.order
  },
)

/** Takes a matter off an agenda that is only planned. Once a meeting has opened, places and § stand: the matter stays there, marked. */
function unlist(state: GroupState, item: Item): void {
  if (item.meeting === undefined) return
  const meeting = meetingIn(state, item.meeting)
  if (meeting.state === 'planned') meeting.agenda = meeting.agenda.filter(id => id !== item.id)
}

const matterRemoved = defineChange(
  'matter-removed',
  { item: z.string(), reason: z.string().max(500).optional() },
  (state: GroupState, c) => {
    const item = itemIn(state, c.item)
    unlist(state, item)
    item.state = 'removed'
    if (c.reason !== undefined) item.removedBecause = c.reason
  },
)

/** Put off (bordlagd) to a later meeting, or until one is planned: the matter follows as itself, under a new § there. */
const matterPostponed = defineChange(
  'matter-postponed',
  { item: z.string(), to: z.string().optional(), as: z.string() },
  (state: GroupState, c) => {
    const item = itemIn(state, c.item)
    const { section: _section, decision: _decision, meeting: from, ...rest } = item
    unlist(state, item)
    item.state = 'postponed'
    const next: Item = {
      // Through JSON: what is read here may be a recording stand-in, which must not end up in the state.
      ...(JSON.parse(JSON.stringify(rest)) as typeof rest),
      id: c.as,
      state: 'suggested',
      postponedFrom: [...item.postponedFrom],
    }
    if (from !== undefined) next.postponedFrom.push(from)
    state.items[c.as] = next
    if (c.to !== undefined) list(state, next, c.to)
  },
)

const paperDetached = defineChange(
  'paper-detached',
  { item: z.string(), index: z.int().min(0) },
  (state: GroupState, c) => {
    itemIn(state, c.item).papers.splice(c.index, 1)
  },
)

const paperAttached = defineChange('paper-attached', { item: z.string(), paper }, (state: GroupState, c) => {
  itemIn(state, c.item).papers.push(c.paper as Item['papers'][number])
})

export const agendaChanges = {
  matterRaised,
  matterListed,
  matterChanged,
  agendaOrdered,
  matterRemoved,
  matterPostponed,
  paperAttached,
  paperDetached,
}

import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState } from '../state.ts'
import { day, visibility } from './shared.ts'

export const BODIES = [
  'namnd',
  'styrelse',
  'fullmaktige',
  'beredning',
  'rad',
  'samverkansgrupp',
  'arbetsgrupp',
  'ekonomisk-forening',
  'ideell-forening',
] as const
export const ROLES = [
  'chair',
  'viceChair',
  'secretary',
  'member',
  'alternate',
  'official',
  'coOpted',
  'observer',
] as const

const rules = z.strictObject({
  quorum: z.union([z.literal('majority'), z.int().min(1).max(1000)]).optional(),
  noticeDays: z.int().min(0).max(90).optional(),
  approvalDays: z.int().min(0).max(90).optional(),
  sections: z.enum(['year', 'meeting', 'none']).optional(),
  record: z.enum(['protokoll', 'minnesanteckningar']).optional(),
  remote: z.boolean().optional(),
  approvers: z.int().min(0).max(5).optional(),
  model: z.boolean().optional(),
})

const groupCreated = defineChange(
  'group-created',
  {
    name: z.string().min(1).max(200),
    body: z.enum(BODIES),
    organisation: z.string().max(200).optional(),
    language: z.enum(['sv', 'en']),
    timeZone: z.string(),
    demo: z.boolean(),
    rules,
  },
  (state: GroupState, c) => {
    state.name = c.name
    state.body = c.body
    if (c.organisation !== undefined) state.organisation = c.organisation
    state.language = c.language
    state.timeZone = c.timeZone
    state.demo = c.demo
    state.rules = c.rules as GroupState['rules']
  },
  { undoable: false },
)

const rulesSet = defineChange(
  'rules-set',
  {
    name: z.string().min(1).max(200).optional(),
    body: z.enum(BODIES).optional(),
    language: z.enum(['sv', 'en']).optional(),
    timeZone: z.string().optional(),
    rules,
  },
  (state: GroupState, c) => {
    if (c.name !== undefined) state.name = c.name
    if (c.body !== undefined) state.body = c.body
    if (c.language !== undefined) state.language = c.language
    if (c.timeZone !== undefined) state.timeZone = c.timeZone
    state.rules = { ...state.rules, ...(c.rules as GroupState['rules']) }
  },
)

/** Somebody acts in another role for a time, such as a stand-in for the secretary. Both days included. */
const roleDelegated = defineChange(
  'role-delegated',
  { to: z.string(), role: z.enum(ROLES), from: day, until: day },
  (state: GroupState, c) => {
    state.delegations.push({ to: c.to, role: c.role, from: c.from, until: c.until })
  },
)

const standingItemsSet = defineChange(
  'standing-items-set',
  {
    items: z
      .array(z.strictObject({ title: z.string().min(1).max(300), minutes: z.int().min(0).max(600).optional() }))
      .max(50),
  },
  (state: GroupState, c) => {
    state.standing = c.items as GroupState['standing']
  },
)

const visibilitySet = defineChange(
  'visibility-set',
  { of: z.enum(['item', 'guest']), id: z.string(), visibility },
  (state: GroupState, c) => {
    const thing = c.of === 'item' ? state.items[c.id] : state.guests[c.id]
    if (!thing) throw new Error(`no ${c.of} ${c.id}`)
    thing.visibility = c.visibility
  },
)

export const groupChanges = { groupCreated, rulesSet, roleDelegated, standingItemsSet, visibilitySet }

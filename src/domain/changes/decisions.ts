import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { Decision, GroupState } from '../state.ts'
import { itemIn } from './shared.ts'

const outcome = z.enum(['decided', 'noted', 'postponed', 'referredBack'])
const points = z.array(z.string().min(1).max(10_000)).max(100)
const names = z.strictObject({ yes: z.array(z.string()), no: z.array(z.string()), abstained: z.array(z.string()) })
const vote = z.strictObject({
  yes: z.int().min(0).max(1000),
  no: z.int().min(0).max(1000),
  abstained: z.int().min(0).max(1000),
  names: names.optional(),
  tie: z.enum(['chair', 'lots']).optional(),
})

/** A motion, vote or reservation may come before the decision's words do. */
const decisionOf = (state: GroupState, id: string, by: string, at: string): Decision => {
  const item = itemIn(state, id)
  item.decision ??= {
    outcome: 'decided',
    points: [],
    motions: [],
    tookPart: [],
    reservations: [],
    documents: [],
    dispatchedTo: [],
    recordedBy: by,
    recordedAt: at,
    corrections: [],
  }
  return item.decision
}
const byOf = (meta: { by: { member?: string; account: string } }) => meta.by.member ?? meta.by.account

const decisionRecorded = defineChange(
  'decision-recorded',
  { item: z.string(), outcome, points, summary: z.string().max(20_000).optional(), tookPart: z.array(z.string()) },
  (state: GroupState, c, meta) => {
    const decision = decisionOf(state, c.item, byOf(meta), meta.at)
    Object.assign(decision, {
      outcome: c.outcome,
      points: c.points,
      tookPart: c.tookPart,
      recordedBy: byOf(meta),
      recordedAt: meta.at,
    })
    if (c.summary !== undefined) decision.summary = c.summary
  },
)

/** An obvious slip was mended (FL 36 §): what stood there stays, with the reason. */
const decisionCorrected = defineChange(
  'decision-corrected',
  { item: z.string(), outcome, points, summary: z.string().max(20_000).optional(), reason: z.string().min(1).max(500) },
  (state: GroupState, c, meta) => {
    const decision = decisionOf(state, c.item, byOf(meta), meta.at)
    decision.corrections.push({
      at: meta.at,
      by: byOf(meta),
      reason: c.reason,
      was: {
        outcome: decision.outcome,
        points: decision.points,
        ...(decision.summary === undefined ? {} : { summary: decision.summary }),
      },
    })
    decision.outcome = c.outcome
    decision.points = c.points
    if (c.summary !== undefined) decision.summary = c.summary
  },
  { undoable: false },
)

const motionPut = defineChange(
  'motion-put',
  { item: z.string(), by: z.string(), text: z.string().min(1).max(5000) },
  (state: GroupState, c, meta) => {
    decisionOf(state, c.item, byOf(meta), meta.at).motions.push({ by: c.by, text: c.text })
  },
)

const motionWithdrawn = defineChange(
  'motion-withdrawn',
  { item: z.string(), index: z.int().min(0) },
  (state: GroupState, c, meta) => {
    const motion = decisionOf(state, c.item, byOf(meta), meta.at).motions[c.index]
    if (motion) motion.withdrawn = true
  },
)

const voteTaken = defineChange('vote-taken', { item: z.string(), vote }, (state: GroupState, c, meta) => {
  decisionOf(state, c.item, byOf(meta), meta.at).vote = c.vote as NonNullable<Decision['vote']>
})

/** KL 4:27: only by one who took part, and before the meeting ends. */
const reservationMade = defineChange(
  'reservation-made',
  { item: z.string(), member: z.string(), text: z.string().max(5000).optional() },
  (state: GroupState, c, meta) => {
    decisionOf(state, c.item, byOf(meta), meta.at).reservations.push({
      member: c.member,
      ...(c.text === undefined ? {} : { text: c.text }),
    })
  },
)

const documentsNamed = defineChange(
  'documents-named',
  { item: z.string(), documents: z.array(z.string().min(1).max(500)).max(100) },
  (state: GroupState, c, meta) => {
    decisionOf(state, c.item, byOf(meta), meta.at).documents.push(...c.documents)
  },
)

const dispatchNamed = defineChange(
  'dispatch-named',
  { item: z.string(), to: z.array(z.string().min(1).max(300)).max(100) },
  (state: GroupState, c, meta) => {
    decisionOf(state, c.item, byOf(meta), meta.at).dispatchedTo.push(...c.to)
  },
)

export const decisionChanges = {
  decisionRecorded,
  decisionCorrected,
  motionPut,
  motionWithdrawn,
  voteTaken,
  reservationMade,
  documentsNamed,
  dispatchNamed,
}

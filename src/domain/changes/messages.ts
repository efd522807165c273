import { z } from 'zod'
import { defineChange } from '../change.ts'
import type { GroupState, Post } from '../state.ts'
import { memberIn } from './shared.ts'

export const MESSAGE_KINDS = ['asks', 'answers', 'reminders', 'digests', 'decisions'] as const

const postQueued = defineChange(
  'post-queued',
  {
    id: z.string(),
    kind: z.enum([...MESSAGE_KINDS, 'notice']),
    to: z.union([
      z.strictObject({ member: z.string() }),
      z.strictObject({ room: z.literal('group') }),
      z.strictObject({ guest: z.string() }),
    ]),
    card: z.unknown().optional(),
    view: z.strictObject({ command: z.string(), args: z.record(z.string(), z.unknown()) }).optional(),
  },
  (state: GroupState, c, meta) => {
    const post: Post = { id: c.id, kind: c.kind, to: c.to, at: meta.at, state: 'queued', copies: [] }
    if (c.card !== undefined) post.card = c.card
    if (c.view !== undefined) post.view = c.view
    state.posts[c.id] = post
    state.outbox.push(c.id)
  },
  { undoable: 'neutral' },
)

function sentOrNot(post: Post | undefined, place: string): void {
  if (!post?.sending) return
  post.sending = post.sending.filter(one => one !== place)
  if (post.sending.length === 0) delete post.sending
}

/** It is being sent there: until what came of it is known, it may stand there. */
const postSending = defineChange(
  'post-sending',
  { id: z.string(), place: z.string() },
  (state: GroupState, c) => {
    const post = state.posts[c.id]
    if (post && !post.sending?.includes(c.place)) post.sending = [...(post.sending ?? []), c.place]
  },
  { undoable: 'neutral' },
)

/** It certainly does not stand there yet; another try follows. */
const postRefused = defineChange(
  'post-refused',
  { id: z.string(), place: z.string() },
  (state: GroupState, c) => sentOrNot(state.posts[c.id], c.place),
  { undoable: 'neutral' },
)

/** It stands in one of its places; others may still wait. A restart sends it there no second time. */
const postCopied = defineChange(
  'post-copied',
  { id: z.string(), place: z.string(), ref: z.string() },
  (state: GroupState, c) => {
    state.posts[c.id]?.copies.push({ place: c.place, ref: c.ref })
    sentOrNot(state.posts[c.id], c.place)
  },
  { undoable: 'neutral' },
)

/** It may stand in a place: nobody answered. Whoever sends it there again, after a restart too, says so. */
const postDoubted = defineChange(
  'post-doubted',
  { id: z.string(), place: z.string() },
  (state: GroupState, c) => {
    const post = state.posts[c.id]
    sentOrNot(post, c.place)
    if (post) post.doubted = [...(post.doubted ?? []), c.place]
  },
  { undoable: 'neutral' },
)

/** What became of a post: where it stands now, or why it never came there. */
const postSettled = defineChange(
  'post-settled',
  {
    id: z.string(),
    state: z.enum(['delivered', 'failed', 'withdrawn']),
    copies: z.array(z.strictObject({ place: z.string(), ref: z.string() })),
    why: z.string().optional(),
  },
  (state: GroupState, c) => {
    state.outbox = state.outbox.filter(id => id !== c.id)
    const post = state.posts[c.id]
    if (!post) return
    delete post.sending
    post.state = c.state
    post.copies.push(...c.copies)
    if (c.why !== undefined) post.why = c.why
  },
  { undoable: 'neutral' },
)

const proposalMade = defineChange(
  'proposal-made',
  {
    token: z.string(),
    command: z.string(),
    args: z.record(z.string(), z.unknown()),
    by: z.string(),
    until: z.string(),
    shown: z.string(),
  },
  (state: GroupState, c, meta) => {
    for (const old of Object.values(state.proposals)) if (old.until < meta.at) delete state.proposals[old.token]
    state.proposals[c.token] = {
      token: c.token,
      command: c.command,
      args: c.args,
      by: c.by,
      until: c.until,
      shown: c.shown,
    }
  },
  { undoable: 'neutral' },
)

const proposalTaken = defineChange(
  'proposal-taken',
  { token: z.string() },
  (state: GroupState, c) => {
    delete state.proposals[c.token]
  },
  { undoable: 'neutral' },
)

const preferenceSet = defineChange(
  'preference-set',
  { member: z.string(), language: z.enum(['sv', 'en']).optional(), mute: z.array(z.enum(MESSAGE_KINDS)).optional() },
  (state: GroupState, c) => {
    const member = memberIn(state, c.member)
    if (c.language !== undefined) member.language = c.language
    if (c.mute !== undefined) member.mute = c.mute
  },
  { undoable: 'neutral' },
)

export const messageChanges = {
  postQueued,
  postSending,
  postRefused,
  postCopied,
  postDoubted,
  postSettled,
  proposalMade,
  proposalTaken,
  preferenceSet,
}

import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { pack, unpack } from './pack.ts'
import { argsSchema } from './press.ts'

/** What a form carries unseen, so that what comes back is whole: command, settled values, group, and where it was asked for. */
export interface Metadata {
  command: string
  fixed: Record<string, unknown>
  group?: string
  channel?: string
  thread?: string
  /** Of a value too long for one box: what stood between its parts, by field. */
  joints?: Record<string, string[]>
}

const schema = z.strictObject({
  c: z.string().min(1).max(100),
  f: argsSchema,
  g: z.string().max(100).optional(),
  ch: z.string().max(64).optional(),
  th: z.string().max(32).optional(),
  j: z.record(z.string(), z.array(z.string().max(1))).optional(),
})

/** As `private_metadata`; null where it exceeds 3000 characters even when packed. */
export const metadataWords = ({ command, fixed, group, channel, thread, joints }: Metadata): string | null =>
  pack({ c: command, f: fixed, g: group, ch: channel, th: thread, j: joints }, LIMITS.metadata)

/** What `metadataWords` was given; null where it is none of ours. */
export function metadataOf(words: string): Metadata | null {
  const { success, data } = schema.safeParse(unpack(words))
  if (!success) return null
  return {
    command: data.c,
    fixed: data.f,
    ...(data.g === undefined ? {} : { group: data.g }),
    ...(data.ch === undefined ? {} : { channel: data.ch }),
    ...(data.th === undefined ? {} : { thread: data.th }),
    ...(data.j === undefined ? {} : { joints: data.j }),
  }
}

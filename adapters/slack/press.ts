import { z } from 'zod'
import type { Press } from '../../src/core/card.ts'
import type { Input } from '../../src/core/incoming.ts'
import { LIMITS } from './limits.ts'
import { pack, unpack } from './pack.ts'

/** What core makes of a button or form is flat: anything deeper did not come from us. */
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).max(1000)])
export const argsSchema = z.record(z.string().max(100), value)

const wish = z.tuple([z.string().min(1).max(100), argsSchema])
const carried = z.union([
  z.strictObject({ i: wish, g: z.string().max(100).optional() }),
  z.strictObject({ f: wish, g: z.string().max(100).optional() }),
  z.strictObject({ p: z.string().min(1).max(100), g: z.string().max(100).optional() }),
])

/**
 * A press as a button's `value`, with the group it is about. Null where it exceeds Slack's 2000 characters even when
 * packed (some 4000 characters of prose): such a button is shown as words instead.
 */
export function buttonValue(press: Exclude<Press, { url: string }>, group?: string): string | null {
  const g = group === undefined ? {} : { g: group }
  if ('proposal' in press) return pack({ p: press.proposal, ...g }, LIMITS.value)
  const { command, args } = 'intent' in press ? press.intent : press.form
  return pack({ ['intent' in press ? 'i' : 'f']: [command, args], ...g }, LIMITS.value)
}

/** What a pressed button's `value` means; null where it is none of ours. */
export function pressOf(words: string): { input: Input; group?: string } | null {
  const { success, data } = carried.safeParse(unpack(words))
  if (!success) return null
  const group = data.g === undefined ? {} : { group: data.g }
  if ('p' in data) return { input: { proposal: data.p }, ...group }
  const [command, args] = 'i' in data ? data.i : data.f
  return { input: 'i' in data ? { intent: { command, args } } : { open: { command, args } }, ...group }
}

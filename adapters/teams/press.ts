import { z } from 'zod'
import type { Press } from '../../src/core/card.ts'
import type { Input } from '../../src/core/incoming.ts'

/** What core makes of a button or form is flat: anything deeper did not come from us. */
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).max(1000)])
const args = z.record(z.string().max(100), value)
const wish = z.tuple([z.string().min(1).max(100), args])
const group = z.string().max(100).optional()

const carried = z.union([
  z.strictObject({ i: wish, g: group }),
  z.strictObject({ o: wish, g: group }),
  z.strictObject({ p: z.string().min(1).max(100), g: group }),
])
const form = z.strictObject({ f: wish, g: group, n: z.string().max(300).optional() })

/** All that is ours in the data of a button or form stands under this name; the rest is what was filled in. */
export const OURS = 'klubban'

export interface Meant {
  input: Input
  group?: string
  /** Of a form: which opened form it is. */
  nonce?: string
}

/** A press as it is carried by a button, with the group it is about. */
export function dataOf(press: Exclude<Press, { url: string }>, about?: string): Record<string, unknown> {
  const g = about === undefined ? {} : { g: about }
  if ('proposal' in press) return { [OURS]: { p: press.proposal, ...g } }
  const { command, args: given } = 'intent' in press ? press.intent : press.form
  return { [OURS]: { ['intent' in press ? 'i' : 'o']: [command, given], ...g } }
}

/** What a form carries unseen: command, settled values, group, and which opened form it is. */
export const formData = (of: { command: string; fixed: Record<string, unknown> }, about?: string, nonce?: string) => ({
  [OURS]: {
    f: [of.command, of.fixed],
    ...(about === undefined ? {} : { g: about }),
    ...(nonce === undefined ? {} : { n: nonce }),
  },
})

const FIELD = 'f:'
/** What a field's box is called. */
export const boxOf = (field: string): string => `${FIELD}${field}`

const ours = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[OURS] : undefined

function filledIn(data: object): Record<string, string> {
  const boxes = Object.entries(data).flatMap(([box, held]): Array<[string, string]> => {
    if (!box.startsWith(FIELD) || (typeof held !== 'string' && typeof held !== 'number')) return []
    return held === '' ? [] : [[box.slice(FIELD.length), String(held)]]
  })
  return Object.fromEntries(boxes)
}

/** What the data of a pressed button or a form sent in means; null where it is none of ours. */
export function meantBy(data: unknown): Meant | null {
  const held = ours(data)
  const pressed = carried.safeParse(held)
  if (pressed.success) {
    const about = pressed.data.g === undefined ? {} : { group: pressed.data.g }
    if ('p' in pressed.data) return { input: { proposal: pressed.data.p }, ...about }
    const [command, given] = 'i' in pressed.data ? pressed.data.i : pressed.data.o
    return {
      input: 'i' in pressed.data ? { intent: { command, args: given } } : { open: { command, args: given } },
      ...about,
    }
  }
  const sent = form.safeParse(held)
  if (!sent.success) return null
  const { f, g, n } = sent.data
  return {
    input: { form: { command: f[0], args: { ...f[1], ...filledIn(data as object) } } },
    ...(g === undefined ? {} : { group: g }),
    ...(n === undefined ? {} : { nonce: n }),
  }
}

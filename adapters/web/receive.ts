import { z } from 'zod'
import { accountKey } from '../../src/core/actor.ts'
import type { Account, Incoming } from '../../src/core/incoming.ts'
import { accountFor } from './session.ts'
import type { Delivered } from './wire.ts'

/** What core makes of a button or form is flat: anything deeper did not come from our page. */
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).max(1000)])
const intent = z.strictObject({ command: z.string().min(1).max(100), args: z.record(z.string().max(100), value) })

// Separators of account keys do not belong in their parts.
const part = z.string().regex(/^[^/\s]{1,100}$/u)

const delivery: z.ZodType<Delivered> = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  group: part.optional(),
  person: part.optional(),
  lang: z.enum(['sv', 'en']),
  input: z.union([
    z.strictObject({ words: z.string().min(1).max(100_000) }),
    z.strictObject({ intent }),
    z.strictObject({ form: intent }),
    z.strictObject({ open: intent }),
    z.strictObject({ proposal: z.string().min(1).max(100) }),
  ]),
})

const account = z.object({ platform: z.string(), space: z.string(), user: z.string() })
const posted = z.object({ body: delivery, accounts: z.array(account) })

/** A body as it was sent, and whose sessions it came with. */
export interface Posted {
  body: unknown
  accounts: readonly Account[]
}

/**
 * A posted body as an Incoming; null where it is not one. Whoever is signed in is the account of their session and names nobody.
 * Else the account is a demo person: only a demo page takes those, and core grants them nothing outside demo groups (design
 * decision 7).
 */
export function receive(raw: Posted): Incoming | null {
  const { success, data } = posted.safeParse(raw)
  if (!success) return null
  const { key, group, person, lang, input } = data.body
  const signedIn = accountFor(data.accounts, group)
  if (signedIn && person !== undefined) return null
  const picked = group === undefined || person === undefined ? null : { platform: 'demo', space: group, user: person }
  const account = signedIn ?? picked
  if (!account) return null
  return {
    keys: [`web/${accountKey(account)}/${key}`],
    account,
    ...(group === undefined ? {} : { group }),
    lang,
    input,
  }
}

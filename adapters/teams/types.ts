import { z } from 'zod'

/**
 * Activities as Teams posts them, as far as Klubban reads them. Our own types: the SDK's know every channel and check
 * nothing. Source: learn.microsoft.com, Bot Framework activity schema; Teams, "Bot activity handlers".
 */

const id = z.string().min(1).max(1000)
/** Tenants and people of Entra ID (Microsoft's playground writes a digit more). Nothing else may stand in an account's key. */
const entra = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12,13}$/i)
const words = z.string().max(100_000)

const account = z.object({ id, name: z.string().max(500).nullish() })
const sender = account.extend({ aadObjectId: entra.nullish(), tenantId: entra.nullish(), role: z.string().nullish() })

const envelope = {
  id: id.optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url().max(500),
  timestamp: z.string().max(64).nullish(),
  from: sender,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.enum(['personal', 'groupChat', 'channel']).nullish(),
    tenantId: entra.nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: entra }).nullish(),
      eventType: z.string().max(100).nullish(),
    })
    .nullish(),
  locale: z.string().max(35).nullish(),
  localTimezone: z.string().max(64).nullish(),
  replyToId: id.nullish(),
}

const mention = z.object({
  type: z.literal('mention'),
  text: words.nullish(),
  mentioned: z.object({ id: z.string().max(1000) }),
})

/** A file sent in a personal chat; its address needs no sign-in and holds for a while. */
const file = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1).max(300),
  content: z.object({ downloadUrl: z.url().max(4000) }),
})

const messageActivity = z.object({
  ...envelope,
  type: z.literal('message'),
  text: words.nullish(),
  value: z.unknown().optional(),
  entities: z
    .array(z.unknown())
    .max(500)
    .nullish()
    .transform(all => (all ?? []).flatMap(one => mention.safeParse(one).data ?? [])),
  attachments: z
    .array(z.unknown())
    .max(100)
    .nullish()
    .transform(all =>
      (all ?? []).flatMap(one => {
        const { data } = file.safeParse(one)
        return data ? [{ name: data.name, url: data.content.downloadUrl }] : []
      }),
    ),
})

/** Requests that wait for an answer: buttons, dialogs, the message extension. */
const invokeActivity = z.object({
  ...envelope,
  type: z.literal('invoke'),
  name: z.string().min(1).max(100),
  value: z.unknown().optional(),
})

const conversationActivity = z.object({
  ...envelope,
  type: z.literal('conversationUpdate'),
  membersAdded: z.array(sender).max(1000).nullish(),
  membersRemoved: z.array(sender).max(1000).nullish(),
})

const installationActivity = z.object({
  ...envelope,
  type: z.literal('installationUpdate'),
  action: z.string().max(50),
})

/** Everything else (reactions, edits, typing, read receipts) is taken and left alone. */
const otherActivity = z.object({ ...envelope, type: z.string().min(1).max(100) })

const KINDS = {
  message: messageActivity,
  invoke: invokeActivity,
  conversationUpdate: conversationActivity,
  installationUpdate: installationActivity,
}

export type Message = z.infer<typeof messageActivity>
export type Invoke = z.infer<typeof invokeActivity>
export type ConversationUpdate = z.infer<typeof conversationActivity>
export type InstallationUpdate = z.infer<typeof installationActivity>
/** One activity, told apart by `kind`: Teams may add types, and a type alone would tell the compiler nothing. */
export type Activity =
  | { kind: 'message'; body: Message }
  | { kind: 'invoke'; body: Invoke }
  | { kind: 'conversationUpdate'; body: ConversationUpdate }
  | { kind: 'installationUpdate'; body: InstallationUpdate }
  | { kind: 'other'; body: z.infer<typeof otherActivity> }
export type Envelope = z.infer<typeof otherActivity>

/** What Teams sent, checked and stripped of what nobody reads; null where it is no activity. Never throws. */
export function activityOf(raw: unknown): Activity | null {
  const type: unknown = typeof raw === 'object' && raw !== null ? (raw as { type?: unknown }).type : undefined
  const kind = typeof type === 'string' && Object.hasOwn(KINDS, type) ? (type as keyof typeof KINDS) : 'other'
  const { success, data } = (kind === 'other' ? otherActivity : KINDS[kind]).safeParse(raw)
  return success ? ({ kind, body: data } as Activity) : null
}

/** `value` of each invoke that is answered. */
export const cardAction = z.object({
  action: z.object({ type: z.literal('Action.Execute'), data: z.unknown() }),
  trigger: z.string().max(50).nullish(),
})
export const dialogRequest = z.object({ data: z.unknown() })
export const linkQuery = z.object({ url: z.url().max(2000) })
export const extensionQuery = z.object({
  commandId: z.string().max(64),
  parameters: z
    .array(z.object({ name: z.string().max(64), value: z.unknown() }))
    .max(5)
    .nullish(),
})
export const extensionFetch = z.object({
  commandId: z.string().max(64),
  messagePayload: z
    .object({
      linkToMessage: z.string().max(2000).nullish(),
      body: z.object({ content: words.nullish() }).nullish(),
    })
    .nullish(),
})

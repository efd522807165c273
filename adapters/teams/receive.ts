import { createHash } from 'node:crypto'
import type { Account, Incoming, Input } from '../../src/core/incoming.ts'
import { MAKINGS, openedBy } from '../shared/making.ts'
import { type Meant, meantBy } from './press.ts'
import { SEARCHES } from './table.ts'
import {
  type Activity,
  activityOf,
  cardAction,
  dialogRequest,
  type Envelope,
  extensionFetch,
  extensionQuery,
  type Invoke,
  linkQuery,
  type Message,
} from './types.ts'
import { htmlWords, plainWords } from './words.ts'

/** Where something came from, for the way back. */
export interface Origin {
  serviceUrl: string
  tenant: string
  /** As Teams named it: in a channel with its thread (`19:…;messageid=…`). */
  conversation: string
  kind: 'personal' | 'groupChat' | 'channel'
  /** The sender's id in Teams (`29:…`), good for sending to, never for telling who it is. */
  user: string
  bot: { id: string; name?: string }
  /** The activity itself, and the message whose button was pressed. */
  activity?: string
  replyTo?: string
}

/** All that one activity says. `receive` is its `base` with `input`; serving needs the rest. */
export interface Read {
  base: Omit<Incoming, 'input'>
  input: Input | null
  origin: Origin
  /** Of a form sent in: which opened form it is. */
  nonce?: string
  /** Whether we are there ourselves: not where only the message extension is used. */
  present: boolean
  /** Sent with the message: the minutes to bring in. */
  files: ReadonlyArray<{ name: string; url: string }>
}

/** Two presses of one button within this many seconds are one; after twice as many they are two, for minds change. */
const DOUBLE = 3

export const tenantOf = (one: Envelope): string | null => {
  const told = [one.channelData?.tenant?.id, one.conversation.tenantId].filter(Boolean).map(id => id!.toLowerCase())
  // Two that differ cannot both be right.
  return told.length > 0 && told.every(id => id === told[0]) ? told[0]! : null
}

/** The conversation without its thread: how rooms are keyed. */
export const withoutThread = (conversation: string): string => conversation.replace(/;messageid=.*$/, '')

/**
 * The account that Teams vouches for: the person's object id in their tenant. `29:` ids differ from bot to bot and are
 * never used. Somebody from another tenant in a shared channel belongs to theirs.
 */
function accountOf({ from }: Envelope, tenant: string): Account | null {
  if (!from.aadObjectId) return null
  const space = (from.tenantId ?? tenant).toLowerCase()
  return { platform: 'teams', space, user: from.aadObjectId.toLowerCase(), ...(from.name ? { name: from.name } : {}) }
}

export const placeOf = (tenant: string, id: string): string => `teams/${tenant}/${id.replaceAll('/', '%2F')}`

const digest = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

function said(one: Message): Meant | null {
  const words = plainWords(one)
  if (words !== '') return { input: { words } }
  if (one.value !== null && one.value !== undefined) return meantBy(one.value)
  // Somebody who only says our name wants to know what we are.
  return one.entities.length > 0 ? { input: { intent: { command: 'help', args: {} } } } : null
}

function searched(value: unknown): Meant | null {
  const { success, data } = extensionQuery.safeParse(value)
  const search = success ? SEARCHES.find(one => one.id === data.commandId) : undefined
  if (!search) return null
  const typed = data?.parameters?.find(one => one.name === search.field)?.value
  const filled = typeof typed === 'string' && typed.trim() !== '' ? { [search.field]: typed.trim().slice(0, 200) } : {}
  return { input: { intent: { command: search.intent.command, args: { ...search.intent.args, ...filled } } } }
}

function taken(value: unknown): Meant | null {
  const { success, data } = extensionFetch.safeParse(value)
  const action = success ? MAKINGS.find(one => one.id === data.commandId) : undefined
  if (!action) return null
  const words = htmlWords(data?.messagePayload?.body?.content ?? '')
  return { input: { open: openedBy(action, words, data?.messagePayload?.linkToMessage ?? undefined) } }
}

function linked(value: unknown): Meant | null {
  const { success, data } = linkQuery.safeParse(value)
  return success ? { input: { intent: { command: 'link-show', args: { address: data.url } } } } : null
}

function invoked({ name, value }: Invoke): Meant | null {
  switch (name) {
    case 'adaptiveCard/action':
      return meantBy(cardAction.safeParse(value).data?.action.data)
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/submitAction':
      return meantBy(dialogRequest.safeParse(value).data?.data)
    case 'composeExtension/query':
      return searched(value)
    case 'composeExtension/queryLink':
      return linked(value)
    case 'composeExtension/fetchTask':
      return taken(value)
    default:
      return null
  }
}

/** What tells this from everything else, and a second press, or a form sent in twice, from nothing. */
function keysOf({ kind, body: one }: Activity, meant: Meant | null, account: Account, tenant: string): string[] {
  const room = withoutThread(one.conversation.id)
  const own = one.id === undefined ? [] : [`teams/${tenant}/${room}/${one.id}`]
  if (meant?.nonce !== undefined) return [`teams/${tenant}/form/${account.user}/${meant.nonce}`]
  const pressed = kind === 'invoke' && meant !== null && !('open' in meant.input)
  const at = Date.parse(one.timestamp ?? '')
  if (!pressed || one.replyToId == null || Number.isNaN(at)) return own
  const press = digest(
    account.space,
    account.user,
    room,
    one.replyToId,
    JSON.stringify(kind === 'invoke' ? one.value : null),
  )
  const span = Math.floor(at / 1000 / DOUBLE)
  return [...own, ...[span, span + 1].map(n => `teams/${tenant}/press/${press}/${n}`)]
}

/** One activity with all that serving needs; null where nobody in particular sent it, or it is not what Teams sends. */
export function readActivity(activity: Activity): Read | null {
  const one = activity.body
  const tenant = tenantOf(one)
  const account = tenant === null ? null : accountOf(one, tenant)
  if (tenant === null || !account || one.from.id === one.recipient.id) return null
  const meant =
    activity.kind === 'message' ? said(activity.body) : activity.kind === 'invoke' ? invoked(activity.body) : null
  const keys = keysOf(activity, meant, account, tenant)
  if (keys.length === 0) return null
  const shared = one.conversation.id.startsWith('19:')
  const told = one.conversation.conversationType ?? (shared ? 'groupChat' : 'personal')
  // The message extension may be used between two people, where Teams says `personal` too: nobody is alone with us there.
  const kind = told === 'personal' && shared ? 'groupChat' : told
  const room = withoutThread(one.conversation.id)
  return {
    base: {
      keys,
      account,
      ...(kind === 'personal' ? {} : { room: placeOf(tenant, room) }),
      ...(meant?.group === undefined ? {} : { group: meant.group }),
      ...(one.locale ? { lang: /^sv\b/i.test(one.locale) ? 'sv' : 'en' } : {}),
      ...(one.localTimezone ? { timeZone: one.localTimezone } : {}),
    },
    input: meant?.input ?? null,
    origin: {
      serviceUrl: one.serviceUrl,
      tenant,
      conversation: one.conversation.id,
      kind,
      user: one.from.id,
      bot: { id: one.recipient.id, ...(one.recipient.name ? { name: one.recipient.name } : {}) },
      ...(one.id === undefined ? {} : { activity: one.id }),
      ...(one.replyToId == null ? {} : { replyTo: one.replyToId }),
    },
    present: activity.kind !== 'invoke' || !activity.body.name.startsWith('composeExtension/'),
    files: activity.kind === 'message' ? activity.body.attachments : [],
    ...(meant?.nonce === undefined ? {} : { nonce: meant.nonce }),
  }
}

/** One activity as an Incoming; null where there is nothing to answer. Never throws. */
export function receive(raw: unknown): Incoming | null {
  const activity = activityOf(raw)
  const { base, input } = (activity && readActivity(activity)) ?? {}
  return base && input ? { ...base, input } : null
}

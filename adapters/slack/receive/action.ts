import { createHash } from 'node:crypto'
import { metadataOf } from '../metadata.ts'
import { isDirect, roomKey } from '../origin.ts'
import { pressOf } from '../press.ts'
import { accountOf, keyOf, presser, type Read, spaceOf } from '../read.ts'
import { blockActions, type Raw } from '../types.ts'

/** Two presses of one button within this many seconds are one; after twice as many they are two, for minds change. */
const DOUBLE = 3

/**
 * A button that was pressed. A double click comes as two deliveries with nothing in common but person, place and button:
 * those, in this and the next span of time, are the keys, so that two presses close to each other share one.
 */
export function readAction(raw: Raw): Read | null {
  const { success, data } = blockActions.safeParse(raw.body)
  if (!success) return null
  const pressed = data.actions[0]!
  const meant = pressed.value == null ? null : pressOf(pressed.value)
  const sender = presser(data, raw.home)
  const account = accountOf(sender)
  const at = spaceOf(sender)
  if (!meant || !account || !at) return null
  const form = data.view ? metadataOf(data.view.private_metadata ?? '') : null
  const channel = data.channel?.id ?? data.container?.channel_id ?? form?.channel
  const message = data.message?.ts ?? data.container?.message_ts ?? undefined
  const thread = data.message?.thread_ts ?? data.container?.thread_ts ?? form?.thread
  const direct = channel === undefined || isDirect(channel)
  const identity = [
    account.space,
    account.user,
    channel ?? '',
    message ?? '',
    data.message?.edited?.ts ?? '',
    data.view?.id ?? '',
    data.view?.hash ?? '',
    pressed.block_id ?? '',
    pressed.action_id,
    pressed.value ?? '',
  ]
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32)
  const span = Math.floor(Number(pressed.action_ts) / DOUBLE)
  return {
    base: {
      keys: [span, span + 1].map(one => keyOf(at.space, 'press', digest, String(one))),
      account,
      ...(direct ? {} : { room: roomKey(at.space, channel) }),
      ...(meant.group === undefined ? {} : { group: meant.group }),
      ...(raw.lang ? { lang: raw.lang } : {}),
    },
    input: meant.input,
    origin: {
      user: data.user.id,
      direct,
      trigger: data.trigger_id,
      ...at,
      ...(channel === undefined ? {} : { channel }),
      ...(message === undefined ? {} : { message }),
      ...(thread == null ? {} : { thread }),
      ...(data.container?.is_ephemeral ? { ephemeral: true } : {}),
      ...(data.response_url ? { responseUrl: data.response_url } : {}),
      ...(data.view
        ? {
            view: {
              id: data.view.id,
              type: data.view.type === 'home' ? ('home' as const) : ('modal' as const),
              ...(data.view.hash == null ? {} : { hash: data.view.hash }),
            },
          }
        : {}),
    },
    files: [],
  }
}

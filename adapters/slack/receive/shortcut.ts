import { MAKINGS, openedBy } from '../../shared/making.ts'
import { isDirect, roomKey } from '../origin.ts'
import { accountOf, keyOf, presser, type Read, spaceOf } from '../read.ts'
import { GLOBAL_SHORTCUTS } from '../table.ts'
import { globalShortcut, messageShortcut, type Raw } from '../types.ts'
import { plainWords } from '../words.ts'

/** Where a message stands, for people: the same address that Slack's "Copy link" gives. */
export function permalink(domain: string, channel: string, ts: string, thread?: string | null): string {
  const at = `https://${domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`
  return thread == null || thread === ts ? at : `${at}?thread_ts=${thread}&cid=${channel}`
}

/** A shortcut: opens a form; from a message's menu, with its words and address filled in. */
export function readShortcut(raw: Raw): Read | null {
  const parsed = globalShortcut.safeParse(raw.body)
  const onMessage = messageShortcut.safeParse(raw.body)
  const data = parsed.data ?? onMessage.data
  if (!data) return null
  const sender = presser(data, raw.home)
  const account = accountOf(sender)
  const at = spaceOf(sender)
  if (!account || !at) return null
  const base = {
    keys: [keyOf(at.space, 'trigger', data.trigger_id)],
    account,
    ...(raw.lang ? { lang: raw.lang } : {}),
  }
  const origin = { ...at, user: data.user.id, trigger: data.trigger_id }

  if (!onMessage.success) {
    const found = GLOBAL_SHORTCUTS.find(one => one.id === data.callback_id)
    if (!found) return null
    const input = { open: { command: found.command, args: {} } }
    return { base, input, origin: { ...origin, direct: true }, files: [] }
  }

  const { channel, message, response_url } = onMessage.data
  const making = MAKINGS.find(one => one.id === data.callback_id)
  if (!making) return null
  const domain = data.team?.domain
  const link = domain ? permalink(domain, channel.id, message.ts, message.thread_ts) : undefined
  const text = plainWords(message.text ?? '', { names: raw.names })
  const direct = isDirect(channel.id)
  return {
    base: { ...base, ...(direct ? {} : { room: roomKey(at.space, channel.id) }) },
    input: { open: openedBy(making, text, link) },
    origin: {
      ...origin,
      channel: channel.id,
      direct,
      ...(message.thread_ts == null ? {} : { thread: message.thread_ts }),
      ...(response_url ? { responseUrl: response_url } : {}),
    },
    files: [],
  }
}

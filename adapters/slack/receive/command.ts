import type { Input } from '../../../src/core/incoming.ts'
import { isDirect, roomKey } from '../origin.ts'
import { accountOf, keyOf, mentionsBy, type Read, spaceOf } from '../read.ts'
import { SHORTS } from '../table.ts'
import { type Raw, slashCommand } from '../types.ts'
import { plainWords } from '../words.ts'

/** `/klubban …` and its short forms, as words. A command that the table does not hold is words as well. */
export function readCommand(raw: Raw): Read | null {
  const { success, data } = slashCommand.safeParse(raw.body)
  if (!success) return null
  const sender = {
    user: data.user_id,
    team: data.team_id,
    enterprise: data.enterprise_id,
    wholeEnterprise: data.is_enterprise_install,
    home: raw.home,
    name: data.user_name ?? undefined,
  }
  const account = accountOf(sender)
  const at = spaceOf(sender)
  if (!account || !at) return null
  const name = data.command.slice(1)
  const short = SHORTS.find(one => one.name === name)
  const text = plainWords(data.text ?? '', { names: raw.names })
  const prefix = short ? ((/\s/.test(text) ? undefined : short.topic) ?? short.prefix) : name
  const input: Input = text === '' && short ? short.empty : { words: [prefix, text].filter(Boolean).join(' ') }
  const lang = raw.lang ?? short?.lang
  const direct = isDirect(data.channel_id)
  return {
    base: {
      keys: [keyOf(at.space, 'trigger', data.trigger_id)],
      account,
      ...(direct ? {} : { room: roomKey(at.space, data.channel_id) }),
      ...(lang ? { lang } : {}),
      ...mentionsBy(sender, data.text ?? '', { names: raw.names }),
    },
    input,
    // What is spread stands last here and on the rest of this road: named after it, each field costs V8 a microsecond.
    origin: {
      user: data.user_id,
      channel: data.channel_id,
      direct,
      trigger: data.trigger_id,
      ...at,
      ...(data.response_url ? { responseUrl: data.response_url } : {}),
    },
    files: [],
  }
}

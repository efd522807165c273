import type { Door, LocalReply } from '../../../src/core/incoming.ts'
import type { Read } from '../read.ts'
import { homeIncomings } from '../receive.ts'
import { renderHome } from '../render/index.ts'
import { PROMPTS } from '../table.ts'
import { failureOf } from './outcome.ts'
import type { Way } from './say.ts'
import type { SlackLog } from './settings.ts'

let shown = 0

/** Publishes the person's Home tab as things stand now. Never rejects. */
export async function showHome(door: Door, way: Way, read: Read, log: SlackLog): Promise<void> {
  // Every showing asks anew: an answer given before says nothing of now.
  shown += 1
  const part = `home-${shown}`
  const asked = homeIncomings(read).map(one => ({ ...one, keys: one.keys.map(key => `${key}/${part}`) }))
  const replies: LocalReply[] = await Promise.all(asked.map(one => door.handle(one)))
  const [first] = replies
  if (!first || replies.some(reply => reply.pending)) return
  try {
    await way.client.views.publish({ user_id: way.origin.user, view: renderHome(replies, first.lang) })
  } catch (error) {
    log.warn({ why: failureOf(error).why }, 'a Home tab could not be shown in Slack')
  }
}

/** What one can ask, in the messages tab: only where the workspace has such a tab, so a refusal is no news. */
export async function showPrompts(way: Way, read: Read): Promise<void> {
  const lang = read.base.lang ?? 'sv'
  const { channel, thread } = way.origin
  if (channel === undefined) return
  await way.client
    .apiCall('assistant.threads.setSuggestedPrompts', {
      channel_id: channel,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      prompts: PROMPTS.map(({ title, words }) => ({ title: title[lang], message: words[lang] })),
    })
    .catch(() => {})
}

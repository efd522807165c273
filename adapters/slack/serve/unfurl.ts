import type { Door } from '../../../src/core/incoming.ts'
import type { Read } from '../read.ts'
import { type Unfurl, unfurlOf } from '../render/index.ts'
import { preview } from '../table.ts'
import { plainWords } from '../words.ts'
import { failureOf } from './outcome.ts'
import type { Way } from './say.ts'
import type { SlackLog } from './settings.ts'

/**
 * Shows below our own links what they lead to, where the whole room may see it; else nothing at all, not even that there is
 * something. Never rejects.
 */
export async function showLinks(
  door: Door,
  way: Way,
  { base, shared }: Pick<Read, 'base' | 'shared'>,
  log: SlackLog,
): Promise<void> {
  if (!shared) return
  const shown = await Promise.all(
    shared.links.map(async (link, i): Promise<Array<[string, Unfurl]>> => {
      const keys = base.keys.map(key => `${key}/${i}`)
      const reply = await door.handle({ ...base, keys, input: { intent: preview(plainWords(link)) } })
      // A refusal is for the one who asked alone.
      const fits = !reply.pending && reply.audience === 'room'
      // Under the address as Slack wrote it: that is what it looks for in the message.
      return fits ? [[link, unfurlOf(reply)]] : []
    }),
  )
  const unfurls = Object.fromEntries(shown.flat())
  if (Object.keys(unfurls).length === 0) return
  await way.client.chat
    .unfurl({ ...shared.target, unfurls })
    .catch((error: unknown) => log.warn({ why: failureOf(error).why }, 'a link could not be previewed in Slack'))
}

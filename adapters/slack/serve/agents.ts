import type { Lang } from '../../../src/domain/text.ts'
import { Memory } from '../../shared/memory.ts'
import type { SlackBlock, SlackMessage } from '../out.ts'
import { slackErrorOf } from './outcome.ts'
import type { Way } from './say.ts'

/** How long a workspace that refuses is not asked again, ms: it may get another plan. */
const HOUR = 3_600_000
/** Blocks that come at a time: about what one reads while the next are on their way. */
const STEP = 3

const WORKING: Record<Lang, string> = { sv: 'söker i protokollen …', en: 'is reading the records …' }

/** What Slack has for conversations with agents, in the workspaces that have it; elsewhere nothing happens. */
export interface Agents {
  /** Says beside the question that the answer is on its way; Slack takes it away when the answer comes. Never rejects. */
  working(way: Way, lang: Lang): Promise<void>
  /**
   * Lets an answer appear bit by bit; all of it was checked before the first bit is sent. Resolves to `channel:ts`, or to null
   * where the workspace has nothing of the kind. Rejects where it is unclear what stands there.
   */
  stream(way: Way, message: SlackMessage): Promise<string | null>
}

function stepsOf(blocks: readonly SlackBlock[]): SlackBlock[][] {
  const steps: SlackBlock[][] = []
  for (let at = 0; at < blocks.length; at += STEP) steps.push(blocks.slice(at, at + STEP))
  return steps
}
const chunks = (blocks: SlackBlock[]) => [{ type: 'blocks' as const, blocks }]

export function createAgents(now: () => number): Agents {
  const without = new Memory<number>(1000)
  const has = ({ origin }: Way): boolean => origin.agent === true && (without.get(origin.space) ?? 0) <= now()
  const refused = ({ origin }: Way): void => without.set(origin.space, now() + HOUR)

  return {
    async working(way, lang) {
      const { channel, thread } = way.origin
      if (!has(way) || channel === undefined || thread === undefined) return
      await way.client.assistant.threads
        .setStatus({ channel_id: channel, thread_ts: thread, status: WORKING[lang] })
        .catch((error: unknown) => {
          if (slackErrorOf(error) !== undefined) refused(way)
        })
    },

    async stream(way, message) {
      const { client, origin } = way
      const { channel, thread, user } = origin
      const [first, ...rest] = stepsOf(message.blocks)
      // Tables stand in messages alone.
      const fits = !message.blocks.some(block => block.type === 'table')
      if (!has(way) || channel === undefined || thread === undefined || !first || !fits) return null
      let ts: string | undefined
      try {
        const to = { channel, thread_ts: thread, recipient_user_id: user, recipient_team_id: origin.space }
        ts = (await client.chat.startStream({ ...to, chunks: chunks(first) })).ts
      } catch (error) {
        if (slackErrorOf(error) === undefined) throw error
        refused(way)
      }
      if (ts === undefined) return null
      const last = rest.pop()
      try {
        for (const step of rest) await client.chat.appendStream({ channel, ts, chunks: chunks(step) })
        await client.chat.stopStream({ channel, ts, ...(last ? { chunks: chunks(last) } : {}) })
      } catch {
        // The beginning stands there: the whole is put in its place.
        await client.chat.stopStream({ channel, ts }).catch(() => {})
        await client.chat.update({ channel, ts, ...message }).catch((error: unknown) => {
          throw new Error('only the beginning of an answer stands there', { cause: error })
        })
      }
      return `${channel}:${ts}`
    },
  }
}

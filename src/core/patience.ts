import { randomBytes } from 'node:crypto'
import type { Door, Incoming, LocalReply } from './incoming.ts'
import { bugReply, localReply, slowReply } from './replies.ts'
import { type CoreDeps, nowIn } from './turn.ts'

/** A door that settles in time: with the answer, or with word that it follows. Never throws. */
export function patiently(deps: CoreDeps, run: (incoming: Incoming) => Promise<LocalReply>): Door {
  /**
   * Says that it takes longer, once that is true whatever happens to this process; the answer follows. Where it cannot be
   * kept nothing is said, and the platform hears no more than it was told.
   */
  async function afterwards(
    incoming: Incoming,
    work: Promise<LocalReply>,
    answer: (reply: LocalReply) => boolean,
  ): Promise<void> {
    const kept = await deps.inbox?.keep(incoming)
    if (answer({ ...localReply(slowReply, incoming.lang ?? 'sv'), pending: true }))
      await deps.later?.(incoming, await work)
    if (kept !== undefined) await deps.inbox?.settle(kept)
  }

  return {
    handle(incoming) {
      const work = run(incoming).catch((error: unknown): LocalReply => {
        const id = randomBytes(4).toString('hex')
        deps.log.error({ id, err: error, at: nowIn(deps, 'UTC').instant }, 'a request failed before it was understood')
        return localReply(bugReply(id), incoming.lang ?? 'sv')
      })
      return new Promise(resolve => {
        let answered = false
        const answer = (reply: LocalReply): boolean => {
          if (answered) return false
          answered = true
          resolve(reply)
          return true
        }
        const timer = setTimeout(() => {
          afterwards(incoming, work, answer).catch((error: unknown) =>
            deps.log.error({ err: error }, 'what takes long could not be kept until it is answered'),
          )
        }, deps.patience ?? 2000)
        void work.then(reply => {
          clearTimeout(timer)
          answer(reply)
        })
      })
    },
  }
}

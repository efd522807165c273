import { allowed } from '../core/actor.ts'
import type { Card, Intent } from '../core/card.ts'
import type { Command } from '../core/command.ts'
import type { Eyes } from '../core/digests.ts'
import type { Ports } from '../core/ports.ts'
import { resolveAll } from '../core/resolve.ts'
import { chance, signer } from '../core/turn.ts'
import type { Deep, GroupState } from '../domain/state.ts'
import type { Lang } from '../domain/text.ts'
import { wallClock } from '../domain/when/zone.ts'

/** The answer to a declared query as those eyes may see it; null where they may not, or there is no such query. */
export type View = (state: Deep<GroupState>, view: Intent, eyes: Eyes, lang: Lang) => Promise<Card | null>

/** Runs the queries that posts hold. They change nothing, so they need no door: the eyes stand for whoever reads. */
export function viewer(deps: {
  commands: readonly Command[]
  ports: Ports
  clock: () => string
  secret: string
  publicUrl?: string
}): View {
  const queries = new Map(deps.commands.flatMap(one => (one.kind === 'query' ? [[one.name, one] as const] : [])))
  return async (state, { command, args }, eyes, lang) => {
    const query = queries.get(command)
    if (!query || !allowed(eyes.actor, query.roles)) return null
    const instant = deps.clock()
    const scope = {
      state,
      actor: eyes.actor,
      now: { instant, ...wallClock(instant, state.timeZone) },
      commands: deps.commands,
      ports: deps.ports,
      lang,
      chance,
      sign: signer(deps),
      ...(deps.publicUrl === undefined ? {} : { publicUrl: deps.publicUrl }),
      id: (): string => {
        throw new Error('a query makes nothing new')
      },
    }
    const reply = await query.query(resolveAll(args, query.fields, scope), scope)
    return (reply.shows ?? [{ kind: 'group' as const }]).every(one => eyes.sees(one)) ? reply.card : null
  }
}

import { type Actor, accountKey, allowed } from './actor.ts'
import type { DirectoryCommand, Reply } from './command.ts'
import { commitLoose } from './directory.ts'
import type { CoreDeps, Turn } from './turn.ts'

/** How many offers are remembered, so as not to be made again. */
const REMEMBERED = 10_000

/**
 * What is shown to whoever may set up a room that belongs to no group: in place of an answer where no group is meant at all,
 * else below the first answer that they get there.
 */
export function roomOffers(deps: CoreDeps) {
  const command = deps.commands.find((one): one is DirectoryCommand => one.kind === 'directory' && !!one.setsUpRooms)
  const offered = new Set<string>()
  const shown = async (turn: Turn, of: DirectoryCommand): Promise<Reply> =>
    (await commitLoose(deps, turn, of, { command: of.name, args: {} })).reply

  return {
    /** Null where there is nothing to offer this person. */
    async instead(turn: Turn, who: Actor): Promise<Reply | null> {
      return command && allowed(who, command.roles) ? shown(turn, command) : null
    },

    async below(reply: Reply, turn: Turn, who: Actor): Promise<Reply> {
      const { room, account } = turn.incoming
      if (!command || room === undefined || Object.hasOwn(turn.directory.rooms, room)) return reply
      const once = `${accountKey(account)} ${room}`
      if (offered.has(once) || reply.form || !allowed(who, command.roles)) return reply
      if (offered.size >= REMEMBERED) offered.clear()
      offered.add(once)
      const { card } = await shown(turn, command)
      const blocks = [{ kind: 'heading' as const, text: card.lead }, ...(card.blocks ?? [])]
      return { ...reply, card: { ...reply.card, blocks: [...(reply.card.blocks ?? []), ...blocks] } }
    },
  }
}

import type { Intent } from './card.ts'
import type { Command, QueryCommand, Reply } from './command.ts'
import { answer, type Committed, commit, commitPrepared, type Wish } from './commit.ts'
import { commitLoose } from './directory.ts'
import { fillIn } from './replies.ts'
import type { CoreDeps, Turn } from './turn.ts'

/** Carries a wish out, each kind of command in its own way. */
export function doer(deps: CoreDeps, find: (name: string) => Command) {
  const fallback = deps.commands.find(command => command.fallback)

  /** Loose words that fit a list: the records are asked first, for a list that was only guessed is no answer. */
  async function guessed(turn: Turn, groupId: string, command: QueryCommand, intent: Intent): Promise<Reply> {
    const { input } = turn.incoming
    if (fallback?.kind === 'query' && fallback !== command && 'words' in input) {
      const reply = await answer(deps, fallback, turn, groupId, {
        command: fallback.name,
        args: { question: input.words },
      })
      if (reply.answered) return reply
    }
    return answer(deps, command, turn, groupId, intent)
  }

  return async function carryOut(turn: Turn, groupId: string, wish: Wish): Promise<Committed> {
    if ('proposal' in wish) return commit(deps, find, turn, groupId, wish)
    const command = find(wish.intent.command)
    // No proposal can hold these: what was only guessed opens the form, which somebody has to send.
    if (!wish.sure && command.kind !== 'plan' && command.kind !== 'query')
      return { reply: { card: fillIn(command), form: wish.intent }, repeated: false }
    switch (command.kind) {
      case 'plan':
        return commit(deps, find, turn, groupId, wish)
      case 'prepared':
        return commitPrepared(deps, command, turn, groupId, wish.intent)
      case 'query': {
        const reply = wish.sure
          ? await answer(deps, command, turn, groupId, wish.intent)
          : await guessed(turn, groupId, command, wish.intent)
        return { reply, repeated: false }
      }
      case 'directory':
      case 'new-group':
        return commitLoose(deps, turn, command, wish.intent)
    }
  }
}

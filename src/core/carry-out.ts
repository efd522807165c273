import { Problem } from '../domain/problem.ts'
import type { Intent } from './card.ts'
import type { Command, QueryCommand, Reply } from './command.ts'
import { answer, type Committed, commit, commitPrepared, type Wish } from './commit.ts'
import { commitLoose } from './directory.ts'
import { fillIn } from './replies.ts'
import type { CoreDeps, Turn } from './turn.ts'

type Asked = Extract<Wish, { intent: Intent }>
const isAbsent = (error: unknown): boolean => error instanceof Problem && error.code === 'no-such-thing'

/** Carries a wish out, each kind of command in its own way. */
export function doer(deps: CoreDeps, find: (name: string) => Command) {
  const fallback = deps.commands.find(command => command.fallback)

  /** What the records answer to the words; null where they hold none, or nothing was said in words. */
  async function recorded(turn: Turn, groupId: string, command: QueryCommand): Promise<Reply | null> {
    const { input } = turn.incoming
    if (fallback?.kind !== 'query' || fallback === command || !('words' in input)) return null
    const reply = await answer(deps, fallback, turn, groupId, {
      command: fallback.name,
      args: { question: input.words },
    })
    return reply.answered ? reply : null
  }

  /** Before a list that was only guessed the records are asked, for it is no answer; else where the list has nothing, or no such meeting. */
  async function asked(turn: Turn, groupId: string, command: QueryCommand, { intent, sure }: Asked): Promise<Reply> {
    const before = sure ? null : await recorded(turn, groupId, command)
    if (before) return before
    try {
      const reply = await answer(deps, command, turn, groupId, intent)
      return sure && reply.answered === false ? ((await recorded(turn, groupId, command)) ?? reply) : reply
    } catch (error) {
      const told = sure && isAbsent(error) ? await recorded(turn, groupId, command) : null
      if (told) return told
      throw error
    }
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
        return { reply: await asked(turn, groupId, command, wish), repeated: false }
      }
      case 'directory':
      case 'new-group':
        return commitLoose(deps, turn, command, wish.intent)
    }
  }
}

import type { Deep, GroupState } from '../domain/state.ts'
import { type Actor, accountKey } from './actor.ts'
import type { Intent } from './card.ts'
import type { Command, Reply } from './command.ts'
import type { Wish } from './commit.ts'
import type { Incoming } from './incoming.ts'
import { suggestionReply } from './replies.ts'
import { type CoreDeps, nowIn, type Turn } from './turn.ts'

/** How many conversations are remembered for follow-up questions. */
const CONVERSATIONS = 10_000
/** How far back a question may lean on those before it. */
const FOLLOWED = 5

/** What a button or a form says outright; null for words. */
export const wishIn = (input: Incoming['input']): Intent | null =>
  'intent' in input ? input.intent : 'form' in input ? input.form : null

/** Makes a wish of what arrived, or the answer where no wish is in it. */
export function listener(deps: CoreDeps, byName: ReadonlyMap<string, Command>) {
  const fallback = deps.commands.find(command => command.fallback)
  // Only to understand "and in May?": losing it costs a person one sentence.
  const lastAsked = new Map<string, { intent: Intent; questions: readonly string[] }>()

  return async function understand(
    turn: Turn,
    state: Deep<GroupState>,
    actor: Actor,
  ): Promise<Wish | { reply: Reply }> {
    const { input, account } = turn.incoming
    if ('proposal' in input) return { proposal: input.proposal }
    const exact = wishIn(input)
    if (exact) return { intent: exact, sure: true }
    const words = 'words' in input ? input.words : ''
    const conversation = `${accountKey(account)} ${state.id}`
    const earlier = lastAsked.get(conversation)
    const last = earlier?.intent
    if (earlier && earlier.questions.length > 0) turn.before = earlier.questions
    const heard = await deps.interpreter.understand(words, {
      commands: deps.commands,
      state,
      actor,
      now: nowIn(deps, state.timeZone),
      lang: turn.lang,
      ...(last ? { last } : {}),
    })
    const asks = heard.kind === 'unknown' || byName.get(heard.intent.command)?.kind === 'query'
    if (asks && heard.lang && actor.language === undefined) {
      turn.asked = heard.lang
      turn.lang = heard.lang
    }
    if (heard.kind === 'unknown' && !(heard.question && fallback)) return { reply: suggestionReply(heard.suggestions) }
    const wish: Wish & { intent: Intent } =
      heard.kind === 'intent' ? heard : { intent: { command: fallback!.name, args: { question: words } }, sure: true }
    if (byName.get(wish.intent.command)?.kind === 'query') {
      if (lastAsked.size > CONVERSATIONS) lastAsked.clear()
      const questions = [...(earlier?.questions ?? []), words].slice(-FOLLOWED)
      lastAsked.set(conversation, { intent: wish.intent, questions })
    }
    return wish
  }
}

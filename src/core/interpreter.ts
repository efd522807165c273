import type { Deep, GroupState } from '../domain/state.ts'
import type { Lang } from '../domain/text.ts'
import type { Actor } from './actor.ts'
import type { Intent } from './card.ts'
import type { Command, Now } from './command.ts'

export interface Hearing {
  /** All commands, whether or not the actor may use them: core authorises. */
  commands: readonly Command[]
  state: Deep<GroupState>
  actor: Actor
  now: Now
  lang: Lang
  /** What the same person asked just before, for "and in May?". */
  last?: Intent
}

/**
 * What words were understood to mean. `sure`: exact grammar, and every name, date and § unique (design decision 4).
 * `unknown` carries two or three sentences that the person could type instead, in the language of the message.
 * `lang`: the language of the message, where it is told.
 */
export type Understanding = (
  | { kind: 'intent'; intent: Intent; sure: boolean }
  | { kind: 'unknown'; suggestions: Array<{ words: string; intent?: Intent }>; question: boolean }
) & { lang?: Lang }

export interface Interpreter {
  name: string
  understand(words: string, hearing: Hearing): Understanding | Promise<Understanding>
}

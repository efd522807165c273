import type { Ports } from '../core/ports.ts'
import { find } from './answers/index.ts'
import { answerOf } from './found.ts'
import { lexiconOf } from './lexicon.ts'
import { viewOf } from './live.ts'
import { readQuestion } from './question.ts'

export interface Records {
  /** Answers from what the actor may see of the group's records. Never guesses: `answered` is false where they hold nothing. */
  answer: Ports['answer']
}

/** Questions about a group's live records and imported minutes, by rules over their own vocabulary: no language model. */
export function createRecords(): Records {
  return {
    answer: async (question, { state, actor, today, lang }) => {
      const view = viewOf(state, actor)
      const lexicon = lexiconOf(view)
      const q = readQuestion(question, view, lexicon, { today, lang })
      return answerOf(find({ q, view, lexicon, today, ...(actor.member ? { me: actor.member.name } : {}) }), q.lang)
    },
  }
}

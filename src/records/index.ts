import type { Ports, Reader } from '../core/ports.ts'
import { find } from './answers/index.ts'
import { answerOf } from './found.ts'
import { lexiconOf } from './lexicon.ts'
import { viewOf } from './live.ts'
import { readQuestion } from './question.ts'
import { readerOf } from './reader.ts'

interface Records {
  /** Answers from what the actor may see of the group's records. Never guesses: `answered` is false where they hold nothing. */
  answer: Ports['answer']
  /** The same records in pieces to search and cite, as far as the actor may see them. */
  read(scope: Parameters<Ports['answer']>[1]): Reader
}

/** Questions about a group's live records and imported minutes, by rules over their own vocabulary: no language model. */
export function createRecords(): Records {
  return {
    read: ({ state, actor, lang }) => readerOf(viewOf(state, actor), lang),
    answer: async (question, { state, actor, today, lang }) => {
      const view = viewOf(state, actor)
      const lexicon = lexiconOf(view)
      const q = readQuestion(question, view, lexicon, { today, lang })
      return answerOf(find({ q, view, lexicon, today, ...(actor.member ? { me: actor.member.name } : {}) }), q.lang)
    },
  }
}

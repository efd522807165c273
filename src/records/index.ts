import type { Ports, Reader } from '../core/ports.ts'
import { find } from './answers/index.ts'
import { beside, type Reading, whole } from './follow.ts'
import { answerOf } from './found.ts'
import { readQuestion } from './question.ts'
import { readerOf } from './reader.ts'
import { createShelves } from './shelf.ts'

interface Records {
  /** Answers from what the actor may see of the group's records. Never guesses: `answered` is false where they hold nothing. */
  answer: Ports['answer']
  /** The same records in pieces to search and cite, as far as the actor may see them. */
  read(scope: Parameters<Ports['answer']>[1]): Reader
}

/** Questions about a group's live records and imported minutes, by rules over their own vocabulary: no language model. Keeps an index of each group in memory. */
export function createRecords(): Records {
  const seenBy = createShelves()
  return {
    read: ({ state, actor, lang, seq }) => readerOf(seenBy(state, actor, seq), lang),
    answer: async (question, { state, actor, today, lang, seq, before = [] }) => {
      const seen = seenBy(state, actor, seq)
      const reading: Reading = {
        read: text => readQuestion(text, seen.view, seen.lexicon, { today, lang }),
        find: q => find({ ...seen, q, today, ...(actor.member ? { me: actor.member.name } : {}) }),
      }
      const meant = whole(question, before, reading)
      const q = reading.read(meant.question)
      const found = meant.more ? beside(reading, q, meant.more.before) : reading.find(q)
      return answerOf(
        meant.question === question ? found : { ...found, asked: meant.question },
        actor.language ?? q.lang,
      )
    },
  }
}

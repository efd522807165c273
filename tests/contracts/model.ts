import type { Draft, Model } from '../../src/core/store.ts'
import type { Change } from '../../src/domain/change.ts'

/** A group as small as a store test needs: a list of words, and a count per word. */
export interface Words {
  id: string
  list: string[]
  count: Record<string, number>
}

export const wordsModel: Model<Words> = {
  version: 1,
  empty: id => ({ id, list: [], count: {} }),
  apply(state, changes) {
    for (const change of changes as Array<Change & { word: string }>) {
      if (change.type === 'bug') throw new Error('a bug in apply')
      state.list.push(change.word)
      state.count[change.word] = (state.count[change.word] ?? 0) + 1
    }
  },
  upcast(change) {
    if (change.type === 'said' && change.v === 1) return change
    if (change.type === 'said' && change.v === 0) return { ...change, v: 1 }
    throw new Error(`unknown change ${change.type}`)
  },
}

export const AT = '2026-03-01T09:00:00.000Z'

/** A draft that says one word. The reply tells it back. */
export const say = (word: string, more: Partial<Draft> = {}): Draft => ({
  at: AT,
  by: { role: 'member', account: 'test/space/one' },
  intent: { command: 'say', args: { word } },
  changes: [{ type: 'said', v: 1, word } as Change],
  reply: { said: word },
  ...more,
})

import { isDeepStrictEqual } from 'node:util'
import type { Conversation, Conversations } from '../core/conversations.ts'
import type { Draft, Store } from '../core/store.ts'
import type { Change } from '../domain/change.ts'
import { directoryChanges } from '../domain/changes/directory.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { Deep, DirectoryState } from '../domain/state.ts'

const keptIn = (state: Deep<DirectoryState>, place: string): Deep<Conversation> | undefined =>
  Object.hasOwn(state.conversations ?? {}, place) ? state.conversations?.[place] : undefined

/** Conversations kept in the directory aggregate. */
export function keptConversations(deps: { store: Store; clock: () => string }): Conversations {
  const draft = (place: string, changes: Change[]): Draft => ({
    at: deps.clock(),
    by: { role: 'clock', account: place },
    intent: null,
    changes,
    reply: null,
  })
  const get = (place: string): Promise<Conversation | null> =>
    deps.store.read<DirectoryState, Conversation | null>(DIRECTORY_ID, state =>
      structuredClone((keptIn(state, place) as Conversation | undefined) ?? null),
    )
  return {
    get,
    async put(place, conversation) {
      if (isDeepStrictEqual(await get(place), conversation)) return
      await deps.store.update<DirectoryState>(DIRECTORY_ID, [], () =>
        draft(place, [directoryChanges.conversationKept({ place, conversation })]),
      )
    },
    async dead(place, why) {
      await deps.store.update<DirectoryState>(DIRECTORY_ID, [], state => {
        const kept = keptIn(state, place)
        return draft(place, kept && !kept.dead ? [directoryChanges.conversationDied({ place, why })] : [])
      })
    },
  }
}

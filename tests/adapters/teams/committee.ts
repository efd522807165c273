import type { TeamsSettings } from '../../../adapters/teams/index.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { directoryChanges } from '../../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../../src/domain/model.ts'
import type { DirectoryState } from '../../../src/domain/state.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { keptConversations } from '../../../src/stores/conversations.ts'
import { GROUP, NOW } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { ANNA, CHANNEL, type Json, TENANT } from './activities.ts'
import { plainBot } from './plain-bot.ts'
import { serving } from './serving.ts'

/** The secretary's account. */
export const EVA = '55555555-5555-4555-8555-555555555555'
export const eva = { from: { id: '29:eva', name: 'Eva Ekdahl', aadObjectId: EVA } }
export const ANNA_KEY = `teams/${TENANT}/${ANNA}`
export const ROOM_KEY = `teams/${TENANT}/${CHANNEL}`

/** The fixture group over the real core, in Teams: Anna and the secretary linked, the channel bound. */
export async function committee(settings: Partial<TeamsSettings> = {}, options: Parameters<typeof openRoom>[0] = {}) {
  let late: Parameters<NonNullable<NonNullable<typeof options>['later']>>[] = []
  const room = await openRoom({ interpreter: grammar, later: (...one) => void late.push(one), ...options })
  const { accountLinked, roomBound } = directoryChanges
  await room.store.update<DirectoryState>(DIRECTORY_ID, [], () => ({
    at: NOW,
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [
      accountLinked({ account: ANNA_KEY, person: 'p1', group: GROUP, member: 'm5-0' }),
      accountLinked({ account: `teams/${TENANT}/${EVA}`, person: 'p2', group: GROUP, member: 'm15-0' }),
      roomBound({ room: ROOM_KEY, group: GROUP, visibility: 'group' }),
    ],
    reply: null,
  }))
  const conversations = keptConversations({ store: room.store, clock: () => NOW })
  const all = await serving(room.core, { conversations, ...settings })
  return {
    ...room,
    ...all,
    conversations,
    late: () => {
      const some = late
      late = []
      return some
    },
    /** Waits until the service was called that often. */
    async calls(many: number) {
      while (all.fake.calls.length < many) await new Promise(resolve => setTimeout(resolve, 2))
      return all.fake.calls
    },
    answerOf: async () => (await room.state()).meetings['e22-0']?.registrations['m5-0']?.answer,
  }
}

/** The port twice: over Microsoft's SDK, and without any. */
export const BOTS: Array<[string, Partial<TeamsSettings>]> = [
  ['botbuilder', {}],
  ['another SDK', { openBot: async () => plainBot() }],
]

export const bodyOf = async (response: Response): Promise<Json> => (await response.json()) as Json
/** What a button that registers carries. */
export const coming = { klubban: { i: ['attend', { answer: 'coming' }] } }
export const said = (text: string): LocalReply => ({
  card: { lead: text, blocks: [], text },
  lang: 'sv',
  audience: 'room',
})

import type { Incoming, LocalReply } from '../../../../src/core/incoming.ts'
import { directoryChanges } from '../../../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../../../src/domain/model.ts'
import { grammar } from '../../../../src/interpreters/grammar/index.ts'
import { createRecords } from '../../../../src/records/index.ts'
import { GROUP, NOW } from '../../../fixtures/group.ts'
import { openRoom } from '../../../fixtures/room.ts'

/** Anna Berg (a member), Eva Ekdahl (the secretary) and Margareta Lindqvist (the chair), as users of workspace T1. */
export const ANNA = 'U1'
export const EVA = 'U2'
export const MARGARETA = 'U3'
/** The administrator, who belongs to no group. */
export const ADMIN = 'U8'
/** A channel bound to the group, and one that is not. */
export const ROOM = 'C1'
export const ELSEWHERE = 'C9'

/** The real core over the memory store, with the fixture group and people linked to Slack accounts of a workspace. */
export async function committee(
  options: { patience?: number; later?: (incoming: Incoming, reply: LocalReply) => void; team?: string } = {},
) {
  const { team = 'T1', ...rest } = options
  const records = createRecords()
  const room = await openRoom({
    interpreter: grammar,
    ports: { answer: (question, scope) => records.answer(question, scope) },
    ...rest,
  })
  const people = [
    [ANNA, 'm5-0'],
    [EVA, 'm15-0'],
    [MARGARETA, 'm1-0'],
  ] as const
  await room.store.update(DIRECTORY_ID, [], () => ({
    at: NOW,
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [
      ...people.map(([user, member]) =>
        directoryChanges.accountLinked({ account: `slack/${team}/${user}`, person: member, group: GROUP, member }),
      ),
      directoryChanges.adminClaimed({ account: `slack/${team}/${ADMIN}` }),
      directoryChanges.roomBound({ room: `slack/${team}/${ROOM}`, group: GROUP, visibility: 'group' }),
    ],
    reply: null,
  }))
  const answers = async (meeting: string) => (await room.state()).meetings[meeting]?.registrations ?? {}
  return { ...room, answers }
}

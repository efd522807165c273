// A data folder as a server finds it: a group with members and a coming meeting, its members' accounts and its rooms.

import { directoryChanges } from '../dist/src/domain/changes/directory.js'
import { meetingChanges } from '../dist/src/domain/changes/meetings.js'
import { openFiles } from '../dist/src/stores/files/index.js'
import { createGroup, modelOf, modelsAt } from './group.mjs'

const MEETINGS = 20

export async function lay(folder, { accounts, rooms = [] }) {
  const store = await openFiles({ folder, modelOf, modelsAt })
  const by = { role: 'operator', account: 'operator/local/' }
  const enter = (aggregate, changes, options) => {
    const draft = { at: new Date().toISOString(), by, intent: null, changes, reply: null }
    return store.update(aggregate, [], () => draft, options)
  }
  await createGroup(store, 'bench', MEETINGS)
  const date = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  await enter('bench', [
    meetingChanges.meetingPlanned({ id: 'next', date, start: '09:30', end: '12:00', place: 'Falköping' }),
  ])
  const linked = accounts.map((account, i) =>
    directoryChanges.accountLinked({ account, person: `p${i}`, group: 'bench', member: `m${i}` }),
  )
  const bound = rooms.map(room => directoryChanges.roomBound({ room, group: 'bench', visibility: 'group' }))
  await enter('directory', [directoryChanges.directoryOpened({}), ...linked, ...bound], { create: true })
  await store.close()
}

/** How many answers about attendance stand in the journal, its chain checked. Read once the server has ended. */
export async function written(folder) {
  const store = await openFiles({ folder, modelOf, modelsAt })
  let n = 0
  for await (const entry of store.entries('bench')) if (entry.intent?.command === 'attend') n += 1
  await store.close()
  return n
}

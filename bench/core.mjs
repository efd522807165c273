// The whole way: what somebody typed or pressed, through grammar, checks, plan and commit, to the sentence they read.
import { join } from 'node:path'
import { commands } from '../dist/src/commands/index.js'
import { createCore } from '../dist/src/core/handle.js'
import { directoryChanges } from '../dist/src/domain/changes/directory.js'
import { groupChanges } from '../dist/src/domain/changes/group.js'
import { meetingChanges } from '../dist/src/domain/changes/meetings.js'
import { memberChanges } from '../dist/src/domain/changes/members.js'
import { grammar } from '../dist/src/interpreters/grammar/index.js'
import { openFiles } from '../dist/src/stores/files/index.js'
import { MEMBERS, modelOf, modelsAt } from './group.mjs'

const NOW = '2027-04-21T08:00:00.000Z'
const by = { role: 'operator', account: 'operator/bench/' }

/** A beredning that registers answers for its next meeting, as `Incoming` after `Incoming` at the core's door. */
export async function wholeWay(folder, input) {
  const store = await openFiles({ folder: join(folder, `core-${input}`), modelOf, modelsAt })
  const enter = (aggregate, changes) =>
    store.update(aggregate, [], () => ({ at: NOW, by, intent: null, changes, reply: null }), { create: true })
  await enter('directory', [directoryChanges.directoryOpened({})])
  const rules = {
    name: 'Bench',
    body: 'beredning',
    language: 'sv',
    timeZone: 'Europe/Stockholm',
    demo: true,
    rules: {},
  }
  await enter('bench', [
    groupChanges.groupCreated(rules),
    ...Array.from({ length: MEMBERS }, (_, i) =>
      memberChanges.memberAdded({
        id: `m${i}-0`,
        name: `Ledamot Nummer${i}`,
        mandates: [{ role: 'member', from: '2020-01-01' }],
      }),
    ),
    meetingChanges.meetingPlanned({ id: 'e1-0', date: '2027-05-12', start: '09:30', end: '12:00', place: 'Falköping' }),
  ])
  const quiet = () => {}
  const core = createCore({
    store,
    commands,
    interpreter: grammar,
    ports: {},
    trust: { demo: true },
    clock: () => NOW,
    log: { info: quiet, warn: quiet, error: data => console.error(data) },
  })
  let n = 0
  const wish = { intent: { command: 'attend', args: { answer: 'coming' } } }
  const operation = async () => {
    const reply = await core.handle({
      keys: [`bench-${process.pid}-${++n}`],
      account: { platform: 'demo', space: 'bench', user: `m${n % MEMBERS}-0` },
      group: 'bench',
      input: input === 'typed' ? { words: 'jag kommer' } : wish,
    })
    if (reply.problem !== undefined || reply.pending) throw new Error(reply.card.text)
  }
  return { name: `Klubban, the whole way (${input})`, operation, close: () => store.close() }
}

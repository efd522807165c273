// Durable attendance by slash command, against a bare Bolt acknowledgement in the same run: signed requests over HTTP, all
// commands registered, each answer given when it would outlive a power cut. Ours is the server that `npm start` starts.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { compare, start } from './load.mjs'
import { inFolder } from './measure.mjs'

const ROUNDS = 7
/** How many requests in a round, by how many at once. */
const EACH = new Map([
  [1, 200],
  [10, 500],
  [50, 1000],
])
const WARM = 3000
const MEETINGS = 20
const MEMBERS = 14
const SECRET = 'a signing secret for the bench'
const GOALS = { 1: 0.28, 10: 0.45, 50: 0.8 }

/** Slack's own end, as far as it is asked: whose token it is, and who somebody is. */
async function webApi() {
  const server = createServer(async (asked, answer) => {
    let text = ''
    for await (const part of asked) text += part
    const user = new URLSearchParams(text).get('user')
    const told = asked.url.endsWith('auth.test')
      ? { team_id: 'T1' }
      : { user: { id: user, team_id: 'T1', locale: 'sv-SE' } }
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, ...told }))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}/api/`, close: () => server.close() }
}

const { createGroup, modelOf, modelsAt } = await import('./group.mjs')
const { openFiles } = await import('../dist/src/stores/files/index.js')
const { directoryChanges } = await import('../dist/src/domain/changes/directory.js')
const { meetingChanges } = await import('../dist/src/domain/changes/meetings.js')

/** A group with a coming meeting, its members' accounts and its channel. */
export async function lay(folder, { accounts, rooms }) {
  const store = await openFiles({ folder, modelOf, modelsAt })
  const enter = (aggregate, changes, options) =>
    store.update(
      aggregate,
      [],
      () => ({
        at: new Date().toISOString(),
        by: { role: 'operator', account: 'operator/local/' },
        intent: null,
        changes,
        reply: null,
      }),
      options,
    )
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

/** How many registrations stand in the journal. */
export async function written(folder) {
  const store = await openFiles({ folder, modelOf, modelsAt })
  let n = 0
  for await (const entry of store.entries('bench')) if (entry.intent?.command === 'attend') n += 1
  await store.close()
  return n
}

export const slackBench = () =>
  inFolder(async folder => {
    const { SHORTS } = await import('../dist/adapters/slack/table.js')
    const data = join(folder, 'slack')
    await lay(data, { accounts: Array.from({ length: MEMBERS }, (_, i) => `slack/T1/U${i}`), rooms: ['slack/T1/C1'] })
    const api = await webApi()
    const here = name => join(import.meta.dirname, name)
    const ours = await start('Klubban: registered, durable, answered', [here('../dist/src/main.js'), 'serve'], {
      PORT: '0',
      KLUBBAN_DATA: data,
      LOG_LEVEL: 'info',
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: api.url,
    })
    const peer = (name, commands) => start(name, [here('bolt.mjs'), ...commands], { BENCH_SECRET: SECRET })
    const contenders = [
      { ...ours, holds: ['"text":"'] },
      await peer('bare Bolt, one listener', ['*']),
      await peer(
        `bare Bolt, ${SHORTS.length} commands`,
        SHORTS.map(one => `/${one.name}`),
      ),
    ]
    const { rows, sent } = await compare(contenders, {
      load: here('slack-load.mjs'),
      each: EACH,
      rounds: ROUNDS,
      warm: WARM,
      env: { BENCH_SECRET: SECRET, BENCH_MEMBERS: String(MEMBERS) },
    })
    for (const { close } of contenders) await close()
    api.close()
    const stand = await written(data)
    if (stand !== sent) throw new Error(`${sent} were acknowledged, ${stand} stand in the journal`)
    return { rows: rows.map(row => ({ ...row, goal: row.name.startsWith('Klubban') ? undefined : GOALS[row.atOnce] })) }
  })

if (process.argv[1] === import.meta.filename) {
  const { rows } = await slackBench()
  console.log('Slash commands answered per second, and CPU time each, all threads (medians)')
  console.table(rows)
}

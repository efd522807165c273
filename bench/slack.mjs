// Durable attendance by slash command, against a bare Bolt acknowledgement in the same run: signed requests over HTTP from
// another thread, all commands registered, each answer given when it would outlive a power cut.
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { inFolder, median, rate, round } from './measure.mjs'

const AT_ONCE = [1, 10, 50]
const ROUNDS = 11
const MS = 400
const MEETINGS = 20
const MEMBERS = 14
const SECRET = 'a signing secret for the bench'
const GOALS = { 1: 0.28, 10: 0.45, 50: 0.8 }

/** The load: commands as Slack sends them, each signed and each with a trigger of its own. */
function load(port, atOnce) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let n = 0
  const body = () => {
    n += 1
    return new URLSearchParams({
      team_id: 'T1',
      channel_id: 'C1',
      user_id: `U${n % MEMBERS}`,
      user_name: 'bench',
      command: '/narvaro',
      text: n % 3 ? 'jag kommer' : 'jag kan inte komma',
      is_enterprise_install: 'false',
      trigger_id: `${process.pid}.${Date.now()}.${n}.${Math.random()}`,
      response_url: 'https://hooks.slack.com/commands/x',
    }).toString()
  }
  return () =>
    new Promise((resolve, reject) => {
      const text = body()
      const timestamp = String(Math.floor(Date.now() / 1000))
      const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${text}`).digest('hex')}`
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(text),
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature,
      }
      const sent = request(
        { port, host: '127.0.0.1', path: '/slack/events', method: 'POST', agent, headers },
        answer => {
          answer.resume()
          answer.on('end', () =>
            answer.statusCode === 200 ? resolve() : reject(new Error(`HTTP ${answer.statusCode}`)),
          )
        },
      )
      sent.on('error', reject)
      sent.end(text)
    })
}

if (!isMainThread) {
  const operation = load(workerData.port, workerData.atOnce)
  parentPort.on('message', async ms => parentPort.postMessage(await rate(operation, workerData.atOnce, ms)))
}

const log = { info() {}, warn() {}, error: (...what) => console.error(...what) }

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

/** The whole road: HTTP, signature, Bolt, words understood, roles, plan, journal, fsync, card, Block Kit. */
async function klubban(folder) {
  const { createGroup, modelOf, modelsAt } = await import('./group.mjs')
  const { openFiles } = await import('../dist/src/stores/files/index.js')
  const { createCore } = await import('../dist/src/core/handle.js')
  const { commands } = await import('../dist/src/commands/index.js')
  const { grammar } = await import('../dist/src/interpreters/grammar/index.js')
  const { directoryChanges } = await import('../dist/src/domain/changes/directory.js')
  const { meetingChanges } = await import('../dist/src/domain/changes/meetings.js')
  const { createServer: createShared } = await import('../dist/adapters/web/server.js')
  const { slack } = await import('../dist/adapters/slack/index.js')

  const store = await openFiles({ folder: join(folder, 'slack'), modelOf, modelsAt })
  const clock = () => new Date().toISOString()
  const by = { role: 'operator', account: 'operator/local/' }
  await createGroup(store, 'bench', MEETINGS)
  const date = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const next = meetingChanges.meetingPlanned({ id: 'next', date, start: '09:30', end: '12:00', place: 'Falköping' })
  await store.update('bench', [], () => ({ at: clock(), by, intent: null, changes: [next], reply: null }))
  const changes = [
    directoryChanges.directoryOpened({}),
    ...Array.from({ length: MEMBERS }, (_, i) =>
      directoryChanges.accountLinked({ account: `slack/T1/U${i}`, person: `p${i}`, group: 'bench', member: `m${i}` }),
    ),
    directoryChanges.roomBound({ room: 'slack/T1/C1', group: 'bench', visibility: 'group' }),
  ]
  const draft = () => ({ at: clock(), by, intent: null, changes, reply: null })
  await store.update('directory', [], draft, { create: true })
  const core = createCore({ store, commands, interpreter: grammar, ports: {}, trust: { demo: false }, clock, log })
  const api = await webApi()
  const server = createShared({ host: '127.0.0.1', port: 0, health: () => ({}), log })
  const running = await slack.serve(core, {
    mount: server.mount,
    access: { botToken: 'xoxb-bench' },
    signingSecret: SECRET,
    apiUrl: api.url,
    log,
  })
  const { port } = new URL(await server.listen())
  let entries = 0
  store.subscribe(entry => {
    if (entry.aggregate === 'bench') entries += 1
  })
  return {
    name: 'Klubban: registered, durable, answered',
    port,
    entries: () => entries,
    async close() {
      await running.stop()
      await server.stop()
      await store.close()
      api.close()
    },
  }
}

/** Bolt acknowledging, and nothing else: with one listener for all commands, or one for each of ours as its manual shows. */
async function bare(name, names) {
  const { default: bolt } = await import('@slack/bolt')
  const receiver = new bolt.HTTPReceiver({ signingSecret: SECRET, logLevel: bolt.LogLevel.ERROR })
  const app = new bolt.App({
    receiver,
    authorize: async () => ({ botToken: 'xoxb-bench' }),
    logLevel: bolt.LogLevel.ERROR,
  })
  for (const one of names) app.command(one, ({ ack }) => ack())
  const server = await receiver.start({ port: 0, host: '127.0.0.1' })
  return { name, port: server.address().port, close: () => receiver.stop() }
}

/** One contender under load from another thread. */
function driven({ port }, atOnce) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { port, atOnce } })
  return {
    async run(ms) {
      const told = once(worker, 'message')
      worker.postMessage(ms)
      return (await told)[0]
    },
    close: () => worker.terminate(),
  }
}

export const slackBench = () =>
  inFolder(async folder => {
    const { SHORTS } = await import('../dist/adapters/slack/table.js')
    const ours = await klubban(folder)
    const contenders = [
      ours,
      await bare('bare Bolt, one listener', [/.*/]),
      await bare(
        `bare Bolt, ${SHORTS.length} commands`,
        SHORTS.map(one => `/${one.name}`),
      ),
    ]
    const rows = []
    for (const atOnce of AT_ONCE) {
      const under = contenders.map(one => driven(one, atOnce))
      for (const one of under) await one.run(MS)
      const before = ours.entries()
      const seen = contenders.map(() => [])
      for (let i = 0; i < ROUNDS; i++) for (const [c, one] of under.entries()) seen[c].push(await one.run(MS))
      const written = ours.entries() - before
      for (const [c, { name }] of contenders.entries())
        rows.push({
          atOnce,
          name,
          perSecond: round(median(seen[c])),
          // Round by round, so that whatever else the machine does falls on both alike.
          klubbanTimes: round(median(seen[0].map((rate, i) => rate / seen[c][i])), 2),
          ...(c === 0 ? { written } : { goal: GOALS[atOnce] }),
        })
      for (const one of under) await one.close()
    }
    for (const { close } of contenders) await close()
    return { rows }
  })

if (isMainThread && process.argv[1] === import.meta.filename) {
  const { rows } = await slackBench()
  console.log('Slash commands answered per second (medians)')
  console.table(rows)
}

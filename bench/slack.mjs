// Durable attendance by slash command, against a bare Bolt acknowledgement in the same run: signed requests over HTTP, all
// commands registered, each answer given when it would outlive a power cut. Ours is the server that `npm start` starts.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { SHORTS } from '../dist/adapters/slack/table.js'
import { lay, written } from './laid.mjs'
import { compare, start } from './load.mjs'
import { inFolder, shown } from './measure.mjs'

const ROUNDS = 9
/** How many requests in a round, by how many at once. */
const EACH = [
  [1, 200],
  [10, 500],
  [50, 1000],
]
const WARM = 6000
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

export const slackBench = () =>
  inFolder(async folder => {
    const data = join(folder, 'slack')
    await lay(data, { accounts: Array.from({ length: MEMBERS }, (_, i) => `slack/T1/U${i}`), rooms: ['slack/T1/C1'] })
    const api = await webApi()
    const here = name => join(import.meta.dirname, name)
    const ours = await start('Klubban: registered, durable, answered', [here('../dist/src/main.js'), 'serve'], {
      PORT: '0',
      KLUBBAN_DATA: data,
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: api.url,
    })
    const peer = (name, commands) => start(name, [here('bolt.mjs'), ...commands], { BENCH_SECRET: SECRET })
    const names = SHORTS.map(one => `/${one.name}`)
    const contenders = [
      { ...ours, holds: ['"text":"Du '] },
      await peer('bare Bolt, one listener for all', ['*']),
      await peer(`bare Bolt, our ${names.length} commands`, names),
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
    return { rows, goals: GOALS }
  })

if (process.argv[1] === import.meta.filename) {
  console.log('Slash commands answered')
  shown(await slackBench())
}

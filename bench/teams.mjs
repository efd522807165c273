// Durable attendance by card, against a bare botbuilder bot in the same run that answers the same press with the same card
// and keeps nothing. Both check the same real token; requests come over HTTP from another thread.
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { inFolder, median, rate, round } from './measure.mjs'

const AT_ONCE = [1, 10, 50]
const ROUNDS = 11
const MS = 400
const MEETINGS = 20
const MEMBERS = 14
const TENANT = '11111111-1111-4111-8111-111111111111'
const APP = '22222222-2222-4222-8222-222222222222'
const SERVICE = 'https://smba.trafficmanager.net/emea/'
const ISSUER = 'https://api.botframework.com'
const GOAL = 0.9

const person = i => `33333333-3333-4333-8333-${String(i).padStart(12, '0')}`

/** The load: presses as Teams sends them, each of its own card, so that none is the double of another. */
function load({ port, atOnce, token }) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const start = Math.random().toString(36).slice(2)
  let n = 0
  const body = () => {
    n += 1
    return JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `f:${start}-${n}`,
      channelId: 'msteams',
      serviceUrl: SERVICE,
      timestamp: new Date().toISOString(),
      from: { id: `29:${n % MEMBERS}`, name: `Ledamot ${n % MEMBERS}`, aadObjectId: person(n % MEMBERS) },
      recipient: { id: `28:${APP}`, name: 'Klubban' },
      conversation: { id: `a:${n % MEMBERS}`, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      locale: 'sv-SE',
      replyToId: `card-${start}-${n}`,
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'press',
          data: { klubban: { i: ['attend', { answer: n % 3 ? 'coming' : 'remote' }], g: 'bench' } },
        },
        trigger: 'manual',
      },
    })
  }
  return () =>
    new Promise((resolve, reject) => {
      const text = body()
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        authorization: `Bearer ${token}`,
      }
      const options = { port, host: '127.0.0.1', path: '/api/messages', method: 'POST', agent, headers }
      const sent = request(options, answer => {
        let told = ''
        answer.setEncoding('utf8').on('data', part => {
          told += part
        })
        answer.on('end', () =>
          told.includes('"statusCode":200') && told.includes('AdaptiveCard')
            ? resolve()
            : reject(new Error(`HTTP ${answer.statusCode} ${told.slice(0, 200)}`)),
        )
      })
      sent.on('error', reject)
      sent.end(text)
    })
}

if (!isMainThread) {
  const operation = load(workerData)
  parentPort.on('message', async ms => parentPort.postMessage(await rate(operation, workerData.atOnce, ms)))
}

const log = { info() {}, warn: (...what) => console.error(...what), error: (...what) => console.error(...what) }

/** Microsoft's OpenID document and keys, and a token signed with them. */
async function issuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] }
  const server = createServer((asked, answer) => {
    const document = { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${server.address().port}/keys` }
    answer.setHeader('content-type', 'application/json')
    answer.end(JSON.stringify(asked.url === '/keys' ? { keys: [key] } : document))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const token = await new SignJWT({ serviceurl: SERVICE })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setIssuer(ISSUER)
    .setAudience(APP)
    .setExpirationTime('2h')
    .sign(privateKey)
  return { openIdUrl: `http://127.0.0.1:${server.address().port}/openid`, token, close: () => server.close() }
}

/** The whole road: HTTP, token, activity, roles, plan, journal, fsync, reply, Adaptive Card. */
async function klubban(folder, openIdUrl) {
  const { createGroup, modelOf, modelsAt } = await import('./group.mjs')
  const { openFiles } = await import('../dist/src/stores/files/index.js')
  const { keptConversations } = await import('../dist/src/stores/conversations.js')
  const { createCore } = await import('../dist/src/core/handle.js')
  const { commands } = await import('../dist/src/commands/index.js')
  const { grammar } = await import('../dist/src/interpreters/grammar/index.js')
  const { directoryChanges } = await import('../dist/src/domain/changes/directory.js')
  const { meetingChanges } = await import('../dist/src/domain/changes/meetings.js')
  const { createServer: createShared } = await import('../dist/adapters/web/server.js')
  const { teams } = await import('../dist/adapters/teams/index.js')

  const store = await openFiles({ folder: join(folder, 'teams'), modelOf, modelsAt })
  const clock = () => new Date().toISOString()
  const by = { role: 'operator', account: 'operator/local/' }
  await createGroup(store, 'bench', MEETINGS)
  const date = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const next = meetingChanges.meetingPlanned({ id: 'next', date, start: '09:30', end: '12:00', place: 'Falköping' })
  await store.update('bench', [], () => ({ at: clock(), by, intent: null, changes: [next], reply: null }))
  const changes = [
    directoryChanges.directoryOpened({}),
    ...Array.from({ length: MEMBERS }, (_, i) =>
      directoryChanges.accountLinked({
        account: `teams/${TENANT}/${person(i)}`,
        person: `p${i}`,
        group: 'bench',
        member: `m${i}`,
      }),
    ),
  ]
  const draft = () => ({ at: clock(), by, intent: null, changes, reply: null })
  await store.update('directory', [], draft, { create: true })
  const core = createCore({ store, commands, interpreter: grammar, ports: {}, trust: { demo: false }, clock, log })
  const server = createShared({ host: '127.0.0.1', port: 0, health: () => ({}), log })
  const running = await teams.serve(core, {
    mount: server.mount,
    access: { kind: 'secret', appId: APP, password: 'bench', tenant: TENANT },
    host: '127.0.0.1',
    allowedTenants: [],
    conversations: keptConversations({ store, clock }),
    targeted: false,
    log,
    openIdUrl,
    token: 'bench',
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
    },
  }
}

/** A card of the size that Klubban answers with. */
const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: Array.from({ length: 5 }, (_, i) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: `Du är anmäld till mötet den 12 maj (${i}).` }],
  })),
}

/** botbuilder as its manual shows it, on the plain HTTP server: the token checked, the press answered, nothing kept. */
async function bare(openIdUrl) {
  const { default: sdk } = await import('botbuilder')
  const factory = new sdk.ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: APP,
    MicrosoftAppPassword: 'bench',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT,
  })
  const adapter = new sdk.CloudAdapter(
    new sdk.ConfigurationBotFrameworkAuthentication(
      {
        ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
        ToChannelFromBotOAuthScope: ISSUER,
        ToBotFromChannelTokenIssuer: ISSUER,
        OAuthUrl: ISSUER,
        ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
      },
      factory,
    ),
  )
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: CARD }
  const bot = context => context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
  const server = createServer(async (asked, answer) => {
    let text = ''
    for await (const part of asked.setEncoding('utf8')) text += part
    asked.body = JSON.parse(text)
    answer.status = status => {
      answer.statusCode = status
    }
    answer.header = (name, value) => answer.setHeader(name, value)
    answer.send = value => answer.write(typeof value === 'string' ? value : JSON.stringify(value))
    await adapter.process(asked, answer, bot)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { name: 'bare botbuilder, the same card', port: server.address().port, close }
}

/** One contender under load from another thread. */
function driven({ port }, atOnce, token) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { port, atOnce, token } })
  return {
    async run(ms) {
      const told = once(worker, 'message')
      worker.postMessage(ms)
      return (await told)[0]
    },
    close: () => worker.terminate(),
  }
}

export const teamsBench = () =>
  inFolder(async folder => {
    const keys = await issuer()
    const ours = await klubban(folder, keys.openIdUrl)
    const contenders = [ours, await bare(keys.openIdUrl)]
    const rows = []
    for (const atOnce of AT_ONCE) {
      const under = contenders.map(one => driven(one, atOnce, keys.token))
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
          klubbanTimes: round(median(seen[0].map((perSecond, i) => perSecond / seen[c][i])), 2),
          ...(c === 0 ? { written } : atOnce === 1 ? {} : { goal: GOAL }),
        })
      for (const one of under) await one.close()
    }
    for (const { close } of contenders) await close()
    keys.close()
    return { rows }
  })

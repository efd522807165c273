// Presses as Teams sends them, each of its own card, so that none is the double of another.
import { serveLoad } from './load.mjs'

const { BENCH_TOKEN: token, BENCH_APP: app, BENCH_TENANT: tenant, BENCH_SERVICE: service } = process.env
const people = process.env.BENCH_PEOPLE.split(' ')
const start = Math.random().toString(36).slice(2)
let made = 0

serveLoad(n =>
  Array.from({ length: n }, () => {
    made += 1
    const who = made % people.length
    const body = JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `f:${start}-${made}`,
      channelId: 'msteams',
      serviceUrl: service,
      timestamp: new Date().toISOString(),
      from: { id: `29:${who}`, name: `Ledamot ${who}`, aadObjectId: people[who] },
      recipient: { id: `28:${app}`, name: 'Klubban' },
      conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      locale: 'sv-SE',
      replyToId: `card-${start}-${made}`,
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'press',
          data: { klubban: { i: ['attend', { answer: made % 3 ? 'coming' : 'remote' }], g: 'bench' } },
        },
        trigger: 'manual',
      },
    })
    return Buffer.from(
      `POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
  }),
)

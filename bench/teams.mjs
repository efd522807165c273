// Durable attendance by card, against a bare botbuilder bot in the same run that answers the same press with a card of the
// same size and keeps nothing. Both check the same real token.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
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
const TENANT = '11111111-1111-4111-8111-111111111111'
const APP = '22222222-2222-4222-8222-222222222222'
const SERVICE = 'https://smba.trafficmanager.net/emea/'
const ISSUER = 'https://api.botframework.com'
const GOALS = { 10: 0.9, 50: 0.9 }
const PEOPLE = Array.from({ length: MEMBERS }, (_, i) => `33333333-3333-4333-8333-${String(i).padStart(12, '0')}`)

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

export const teamsBench = () =>
  inFolder(async folder => {
    const data = join(folder, 'teams')
    await lay(data, { accounts: PEOPLE.map(person => `teams/${TENANT}/${person}`) })
    const keys = await issuer()
    const here = name => join(import.meta.dirname, name)
    const shared = {
      BENCH_APP: APP,
      BENCH_TENANT: TENANT,
      BENCH_OPENID: keys.openIdUrl,
      BENCH_ISSUER: ISSUER,
      BENCH_SERVICE: SERVICE,
      BENCH_TOKEN: keys.token,
      BENCH_PEOPLE: PEOPLE.join(' '),
    }
    const ours = await start('Klubban: registered, durable, answered', [here('teams-klubban.mjs')], {
      ...shared,
      PORT: '0',
      KLUBBAN_DATA: data,
      TEAMS_APP_ID: APP,
      TEAMS_APP_PASSWORD: 'bench',
      TEAMS_TENANT_ID: TENANT,
    })
    const peer = await start('bare botbuilder, a card of that size', [here('botbuilder.mjs')], shared)
    const holds = ['"statusCode":200', 'AdaptiveCard']
    const contenders = [
      { ...ours, holds },
      { ...peer, holds },
    ]
    const load = here('teams-load.mjs')
    const { rows, sent } = await compare(contenders, { load, each: EACH, rounds: ROUNDS, warm: WARM, env: shared })
    for (const { close } of contenders) await close()
    keys.close()
    const stand = await written(data)
    if (stand !== sent) throw new Error(`${sent} were acknowledged, ${stand} stand in the journal`)
    return { rows, goals: GOALS }
  })

if (process.argv[1] === import.meta.filename) {
  console.log('Cards pressed and answered')
  shown(await teamsBench())
}

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { isService } from '../../../adapters/teams/hosts.ts'
import { type TeamsSettings, teams } from '../../../adapters/teams/index.ts'
import type { Incoming, LocalReply } from '../../../src/core/incoming.ts'
import { APP, message, SERVICE, TENANT } from './activities.ts'
import { localIssuer } from './issuer.ts'
import { plainBot } from './plain-bot.ts'
import { SECRET, serving, stopAll } from './serving.ts'

let issuer: Awaited<ReturnType<typeof localIssuer>>
beforeAll(async () => {
  issuer = await localIssuer()
})
afterAll(() => issuer.stop())
afterEach(stopAll)

/** Without an SDK behind the port, our own check is all there is: it must do alone. */
const BOTS = [
  ['botbuilder', {}],
  ['another SDK', { openBot: async () => plainBot('ours') }],
] as const

async function guarded(settings: Partial<TeamsSettings> = {}) {
  const heard: Incoming[] = []
  const reply: LocalReply = { card: { lead: 'ja', blocks: [], text: 'ja' }, lang: 'sv', audience: 'private' }
  const door = {
    async handle(incoming: Incoming) {
      heard.push(incoming)
      return reply
    },
  }
  const all = await serving(door, { access: SECRET, openIdUrl: issuer.openIdUrl, token: 'ours', ...settings })
  return { ...all, heard, good: await issuer.token(all.fake.url) }
}

test.each(BOTS)(
  'a request that Teams signed is let in, and the answer goes out with our own token (%s)',
  async (_, bot) => {
    const { post, heard, good, fake, running } = await guarded(bot)
    const response = await post(message('hej'), { authorization: `Bearer ${good}` })
    expect(response.status).toBe(200)
    await running.stop()
    expect(heard.map(one => one.input)).toEqual([{ words: 'hej' }])
    expect(fake.calls.map(one => one.authorization)).toEqual(['Bearer ours'])
  },
)

test.each(BOTS)(
  'whatever is wrong with the token, the answer is 401 and says nothing, here or on the console (%s)',
  async (_, bot) => {
    const { post, heard, fake } = await guarded(bot)
    const quiet = (['error', 'warn', 'log'] as const).map(name => vi.spyOn(console, name))
    const old = Math.floor(Date.now() / 1000) - 7200
    const unsigned = (await issuer.token(fake.url)).split('.')
    const bearers = {
      none: undefined,
      empty: 'Bearer ',
      basic: 'Basic abc',
      nonsense: 'Bearer a.b.c',
      audience: await issuer.token(fake.url, { aud: '99999999-9999-4999-8999-999999999999' }),
      issuer: await issuer.token(fake.url, { iss: 'https://sts.windows.net/evil/' }),
      emulator: await issuer.token(fake.url, {
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        appid: APP,
        ver: '1.0',
      }),
      service: await issuer.token('https://smba.trafficmanager.net/other/'),
      noService: await issuer.token('', { serviceurl: undefined }),
      expired: await issuer.token(fake.url, { nbf: old - 10, exp: old }),
      endless: await issuer.token(fake.url, { exp: undefined }),
      future: await issuer.token(fake.url, { nbf: old + 14_400 }),
      signature: await issuer.token(fake.url, {}, true),
      algNone: `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${unsigned[1]}.`,
      algNoneSigned: `${Buffer.from('{"alg":"none","kid":"k1"}').toString('base64url')}.${unsigned[1]}.${unsigned[2]}`,
    }
    for (const [what, token] of Object.entries(bearers)) {
      const header = token?.includes(' ') ? token : token && `Bearer ${token}`
      const response = await post(message('hej'), header ? { authorization: header } : {})
      expect([what, response.status, await response.text()]).toEqual([what, 401, ''])
    }
    expect(heard).toEqual([])
    for (const spy of quiet) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  },
)

test('another tenant, two tenants at once, and none are refused and logged', async () => {
  const { post, heard, good, said } = await guarded()
  const evil = '44444444-4444-4444-8444-444444444444'
  const of = (tenant?: string, conversation = tenant) => ({
    channelData: tenant ? { tenant: { id: tenant } } : {},
    conversation: { id: 'a:x', conversationType: 'personal', ...(conversation ? { tenantId: conversation } : {}) },
  })
  const own = { from: { id: '29:x', aadObjectId: evil, tenantId: evil } }
  for (const more of [of(evil), of(TENANT, evil), of(undefined), own]) {
    const response = await post(message('hej', more), { authorization: `Bearer ${good}` })
    expect(response.status).toBe(401)
  }
  expect(heard).toEqual([])
  expect(said.length).toBe(4)
})

test('our credentials go to the hosts of Teams alone', () => {
  const good = [SERVICE, 'https://europe.api.botframework.com/', 'https://smba.infra.gcc.teams.microsoft.com/teams']
  const bad = [
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.trafficmanager.net/',
    'https://evilbotframework.com/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:pw@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'http://127.0.0.1:3978/',
    'nonsense',
  ]
  expect(good.filter(url => !isService(url))).toEqual([])
  expect(bad.filter(url => isService(url))).toEqual([])
})

test('without authentication a development tool on this machine is spoken to, and with it never', async () => {
  const reply: LocalReply = { card: { lead: 'ja', blocks: [], text: 'ja' }, lang: 'sv', audience: 'private' }
  const door = { handle: async () => reply }
  const open = await serving(door, { serviceHosts: [] })
  expect((await open.post(message('hej'))).status).toBe(200)
  await open.running.stop()
  expect(open.fake.calls.length).toBe(1)
  const closed = await serving(door, { access: SECRET, openIdUrl: issuer.openIdUrl, token: 'ours', serviceHosts: [] })
  const authorization = `Bearer ${await issuer.token(closed.fake.url)}`
  expect((await closed.post(message('hej'), { authorization })).status).toBe(401)
})

test('it does not start with authentication off, unless told so, and then on loopback only', async () => {
  const start = (more: object) =>
    teams.serve({ handle: async () => ({}) as LocalReply }, {
      mount: () => {},
      host: '0.0.0.0',
      allowedTenants: [],
      targeted: false,
      ...more,
    } as never)
  const wrong = [
    { access: { ...SECRET, appId: '' } },
    { access: { ...SECRET, password: ' ' } },
    { access: { ...SECRET, tenant: '' } },
    { access: { kind: 'managed', appId: APP, tenant: '' } },
    { access: { kind: 'insecure' } },
  ]
  for (const more of wrong) await expect(start(more)).rejects.toThrow(/TEAMS_/)
  await expect(start({ access: { kind: 'managed', appId: APP, tenant: TENANT } })).resolves.toBeDefined()
})

test('while the keys cannot be read nobody is let in, and Teams is asked to come again', async () => {
  const { post } = await serving(
    { handle: async () => ({}) as LocalReply },
    { access: SECRET, openIdUrl: 'http://127.0.0.1:1/openid' },
  )
  const response = await post(message('hej'), { authorization: 'Bearer a.b.c' })
  expect(response.status).toBe(503)
})

test('what is no activity is refused before the SDK sees it, and the connection ends', async () => {
  const { raw, good, heard } = await guarded()
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${good}` }
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const bodies = [
    'null',
    '[]',
    '{}',
    '"x"',
    '{"type":"message"}',
    '{',
    deep,
    '\u0000',
    `{"type":"message","x":${deep}}`,
  ]
  for (const body of bodies) expect((await raw({ headers, body })).status).toBe(400)
  expect((await raw({ headers, body: 'x'.repeat(5_000_000) }).catch(() => ({ status: 413 }))).status).toBe(413)
  expect((await raw({ headers: { ...headers, 'content-type': 'text/plain' }, body: '{}' })).status).toBe(415)
  expect(heard).toEqual([])
})

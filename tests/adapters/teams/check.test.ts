import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkTeams } from '../../../adapters/teams/check.ts'
import { APP, TENANT } from './activities.ts'
import { SECRET } from './serving.ts'

/** Microsoft's sign-in and keys, as far as they are asked. */
let answer: { status: number; body: object }
const heard: Array<{ path: string; body: string }> = []
const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  heard.push({ path: request.url ?? '', body })
  const keys = request.url === '/openid'
  response.writeHead(keys ? 200 : answer.status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(keys ? { jwks_uri: 'https://keys.example' } : answer.body))
})
let loginUrl = ''
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  loginUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise(resolve => server.close(resolve)))

const check = async (more: Partial<Parameters<typeof checkTeams>[0]> = {}) => {
  const found = await checkTeams({ access: SECRET, loginUrl, openIdUrl: `${loginUrl}/openid`, ...more })
  return found.map(({ ok, words }) => `${ok ? '✓' : '✗'} ${words.sv}`)
}

test('who Microsoft lets in is told, with the credentials that were set', async () => {
  answer = { status: 200, body: { access_token: 'x' } }
  const [signIn, keys, address, ...more] = await check()
  expect([signIn?.[0], keys?.[0], address?.[0], more]).toEqual(['✓', '✓', '✗', []])
  expect(address).toContain('PUBLIC_URL saknas')
  const asked = heard.find(one => one.path !== '/openid')
  expect(asked?.path).toBe(`/${TENANT}/oauth2/v2.0/token`)
  expect(Object.fromEntries(new URLSearchParams(asked?.body))).toMatchObject({
    client_id: APP,
    client_secret: 'secret',
  })
})

test.each([
  ['AADSTS7000215: Invalid client secret provided.', 'TEAMS_APP_PASSWORD är fel'],
  ['AADSTS7000222: The provided client secret keys are expired.', 'har gått ut'],
  ['AADSTS700016: Application not found.', 'TEAMS_APP_ID finns inte'],
  ['AADSTS90002: Tenant not found.', 'TEAMS_TENANT_ID finns inte'],
  ['AADSTS99999: Something else.', 'HTTP 401'],
])('what was wrong is told in words, never the secret: %s', async (error_description, words) => {
  answer = { status: 401, body: { error: 'invalid_client', error_description } }
  const [signIn] = await check()
  expect(signIn?.startsWith('✗')).toBe(true)
  expect(signIn).toContain(words)
  expect(signIn).not.toContain('secret')
})

test('ids of the wrong shape are not tried; what cannot be reached is said so; a managed identity is not tried here', async () => {
  heard.length = 0
  const [app, tenant] = await check({ access: { ...SECRET, appId: 'klubban', tenant: 'region.example' } })
  expect([app, tenant].map(one => /TEAMS_\w+/.exec(one ?? '')?.[0])).toEqual(['TEAMS_APP_ID', 'TEAMS_TENANT_ID'])
  expect(heard.map(one => one.path)).toEqual(['/openid'])
  const [away, keys] = await check({ loginUrl: 'http://127.0.0.1:9', openIdUrl: 'http://127.0.0.1:9/x' })
  expect([away?.includes('inte prövat'), keys?.[0]]).toEqual([true, '✗'])
  const [managed] = await check({ access: { kind: 'managed', appId: APP, tenant: TENANT } })
  expect(managed?.[0]).toBe('✓')
  expect(await check({ access: { kind: 'insecure' } })).toEqual([])
})

test('Teams reaches an address with https alone', async () => {
  answer = { status: 200, body: {} }
  expect((await check({ publicUrl: 'http://klubban.example.se' })).at(-1)).toContain('https:')
  const unreached = (await check({ publicUrl: 'https://127.0.0.1:9/' })).at(-1)
  expect(unreached).toContain('✓ Teams: anropen ska gå till https://127.0.0.1:9/api/messages')
})

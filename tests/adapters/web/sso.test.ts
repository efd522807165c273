import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Tenant, tenant } from '../../fixtures/tenant.ts'
import { sessions, start, stopAll } from './serving.ts'

let contoso: Tenant
let other: Tenant
beforeAll(async () => {
  contoso = await tenant('aaaaaaaa-0000-0000-0000-000000000001')
  other = await tenant('bbbbbbbb-0000-0000-0000-000000000002')
})
afterAll(() => Promise.all([contoso.stop(), other.stop()]))
afterEach(stopAll)

const APP = '11111111-2222-3333-4444-555555555555'

async function serve(more: { tenants?: string[]; authority?: string } = {}) {
  const host = 'klubban.example.se'
  const sso = { appId: APP, tenants: [contoso.id], host, authority: contoso.authority, ...more }
  const one = await start({ demo: false, sso })
  const signIn = (token: unknown) =>
    fetch(`${one.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ teams: token }),
    })
  return { ...one, signIn }
}

describe('single sign-on', () => {
  test('whom the tenant vouches for gets a session of their account', async () => {
    const { signIn, address } = await serve()
    const response = await signIn(await contoso.token({ aud: APP, oid: 'o1' }))
    const { token } = (await response.json()) as { token: string }
    expect(await sessions.whose(token)).toEqual({ platform: 'teams', space: contoso.id, user: 'o1' })
    const open = await fetch(`${address}/api/start`, { headers: { authorization: `Bearer ${token}` } })
    expect(await open.json()).toMatchObject({ as: 'self', groups: [{ id: 'g' }] })
  })

  test('both versions of tokens, and every name of the app', async () => {
    const { signIn } = await serve()
    for (const claims of [
      { aud: `api://klubban.example.se/${APP}` },
      { aud: `api://${APP}`, iss: `https://sts.windows.net/${contoso.id}/` },
      { aud: APP, scp: 'openid access_as_user' },
    ])
      expect((await signIn(await contoso.token({ oid: 'o1', ...claims }))).status).toBe(200)
  })

  test('anybody else is refused, and told nothing', async () => {
    const { signIn } = await serve()
    const good = { aud: APP, oid: 'o1' }
    const hour = 3600
    const now = Math.floor(Date.now() / 1000)
    const tokens: Array<[string, string]> = [
      ['another app', await contoso.token({ ...good, aud: 'api://klubban.example.se/other' })],
      ['another issuer', await contoso.token({ ...good, iss: 'https://login.example.org/x/v2.0' })],
      ['a tenant that is not ours', await other.token(good)],
      ['the keys of another tenant', await other.token({ ...good, tid: contoso.id, iss: contoso.issuer })],
      ['our tenant’s name over another issuer', await contoso.token({ ...good, tid: other.id })],
      ['expired', await contoso.token({ ...good, exp: now - hour })],
      ['not yet', await contoso.token({ ...good, nbf: now + hour })],
      ['no object id', await contoso.token({ aud: APP })],
      ['an object id that is none', await contoso.token({ ...good, oid: 'a/b' })],
      ['another right', await contoso.token({ ...good, scp: 'profile' })],
      ['an app, not a person', await contoso.token({ ...good, scp: undefined, roles: ['access_as_user'] })],
      ['unsigned', contoso.unsigned(good)],
      ['nonsense', 'a.b.c'],
    ]
    for (const [what, token] of tokens) {
      const response = await signIn(token)
      expect([what, response.status, await response.json()]).toEqual([what, 401, { status: 401 }])
    }
    for (const body of [null, '', 7]) expect((await signIn(body)).status).toBe(400)
    expect((await signIn('x'.repeat(17_000))).status).toBe(413)
  })

  test('keys that cannot be read are no refusal: the next try may go well', async () => {
    const { signIn, errors } = await serve({ authority: 'http://127.0.0.1:1' })
    expect((await signIn(await contoso.token({ aud: APP, oid: 'o1' }))).status).toBe(503)
    expect(errors).toHaveLength(1)
  })

  test('without Teams there is no such door', async () => {
    const { address } = await start({ demo: false })
    const response = await fetch(`${address}/api/session`, { method: 'POST', body: '{}' })
    expect(response.status).toBe(404)
  })
})

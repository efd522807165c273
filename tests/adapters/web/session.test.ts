import { afterEach, describe, expect, test } from 'vitest'
import type { Account } from '../../../src/core/incoming.ts'
import type { Sessions } from '../../../src/core/sessions.ts'
import { asked, GOOD, listening, said, sessions, start, stopAll } from './serving.ts'

afterEach(stopAll)

const TEAMS: Account = { platform: 'teams', space: 't1', user: 'o1' }
const { person: _, ...MINE } = GOOD

/** Whoever has the token of a link to group `g` is its member m1. */
const LINK = `link.${'x'.repeat(43)}`
const linked: Sessions = {
  ...sessions,
  whose: async token => (token === LINK ? { platform: 'web', space: 'g', user: 'm1' } : sessions.whose(token)),
}
const real = { demo: false, sessions: linked }

describe('a personal link', () => {
  test('becomes a cookie that no script reads, and leaves the address bar', async () => {
    const { address } = await start({ ...real, reach: { trustProxy: false, publicUrl: 'https://klubban.example.se' } })
    const { status, headers } = await asked(address, `/p/${LINK}`, {})
    expect([status, headers.location, headers['cache-control']]).toEqual([303, '/g/g', 'no-store'])
    expect(headers['set-cookie']).toEqual([
      `__Host-klubban=${LINK}; Path=/; HttpOnly; SameSite=Strict; Max-Age=5184000; Secure`,
    ])
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  test('that does not hold leaves no cookie, whatever it looks like', async () => {
    const { address } = await start(real)
    for (const token of ['', 'x', `link.${'y'.repeat(43)}`, `${LINK}x`, '%00', 'å', `link.${'å'.repeat(43)}`]) {
      const { status, headers } = await asked(address, `/p/${encodeURI(token)}`, {})
      expect([token, status, headers.location]).toEqual([token, 303, '/?link=gone'])
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  test('a link on another site may be followed; another site’s script may not', async () => {
    const { address } = await start(real)
    const followed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }
    expect((await asked(address, `/p/${LINK}`, followed)).status).toBe(303)
    expect(
      (await asked(address, `/p/${LINK}`, { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' })).status,
    ).toBe(403)
  })
})

describe('who is signed in', () => {
  const ways: Array<[string, Record<string, string>]> = [
    ['by cookie', { cookie: `other=1; klubban=${LINK}` }],
    ['by header', { authorization: `Bearer ${LINK}` }],
  ]
  test.each(ways)('%s: the account of every wish, whatever group it names', async (_way, headers) => {
    const { address, post, heard } = await start(real)
    const open = (await (await fetch(`${address}/api/start`, { headers })).json()) as object
    expect(open).toEqual({ as: 'self', groups: [{ id: 'g', name: 'Gruppen' }], queries: ['home'] })
    expect((await post(MINE, headers)).status).toBe(200)
    expect((await post({ ...MINE, group: 'another' }, headers)).status).toBe(200)
    const { group: _, ...nowhere } = MINE
    expect((await post(nowhere, headers)).status).toBe(200)
    const account = { platform: 'web', space: 'g', user: 'm1' }
    expect(heard.map(one => one.account)).toEqual([account, account, account])
    expect(heard.map(one => one.group)).toEqual(['g', 'another', undefined])
  })

  test('nobody who is signed in can be somebody else', async () => {
    const { post, heard } = await start({ ...real, demo: true })
    expect((await post(GOOD, { authorization: `Bearer ${LINK}` })).status).toBe(400)
    expect(heard).toEqual([])
  })

  test('somebody with links to two groups is themselves in each, and keeps both', async () => {
    const other = `other.${'z'.repeat(43)}`
    const two: Sessions = {
      ...linked,
      whose: async token => (token === other ? { platform: 'web', space: 'h', user: 'm7' } : linked.whose(token)),
    }
    const { address, post, heard } = await start({ ...real, sessions: two })
    const first = await asked(address, `/p/${LINK}`, {})
    const before = String(first.headers['set-cookie']).split(';')[0]!
    const second = await asked(address, `/p/${other}`, { cookie: `${before}~gone.${'w'.repeat(43)}` })
    const cookie = String(second.headers['set-cookie']).split(';')[0]!
    expect(cookie).toBe(`klubban=${LINK}~${other}`)
    for (const group of ['g', 'h']) expect((await post({ ...MINE, group }, { cookie })).status).toBe(200)
    expect(heard.map(one => one.account)).toEqual([
      { platform: 'web', space: 'g', user: 'm1' },
      { platform: 'web', space: 'h', user: 'm7' },
    ])
    // The same link opened again is kept once.
    const third = await asked(address, `/p/${LINK}`, { cookie })
    expect(String(third.headers['set-cookie'])).toContain(`klubban=${other}~${LINK};`)
  })

  test('nobody is signed in by nonsense', async () => {
    const { post, heard } = await start(real)
    for (const authorization of [
      '',
      'Bearer',
      'Bearer x',
      `Basic ${LINK}`,
      `Bearer ${LINK} ${LINK}`,
      `Bearer .${'x'.repeat(43)}`,
    ])
      expect((await post(MINE, { authorization })).status).toBe(401)
    for (const cookie of ['klubban=', `xklubban=${LINK}`, `__Host-klubban=${LINK}`])
      expect((await post(MINE, { cookie })).status).toBe(401)
    expect(heard).toEqual([])
  })

  test('the way out takes the cookie back', async () => {
    const { address } = await start(real)
    const json = { 'content-type': 'application/json' }
    const { headers } = await asked(address, '/api/leave', json, 'POST', '{}')
    expect(headers['set-cookie']).toEqual(['klubban=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0'])
  })

  test('the line is theirs as well, and late answers find them', async () => {
    const { address, running } = await start(real)
    const page = await listening(address, 'group=g', { authorization: `Bearer ${sessions.open(TEAMS, 60)}` })
    const answer = { keys: ['web/teams/t1/o1/12345678'], account: TEAMS, group: 'g', input: { words: 'x' } }
    expect((await running.deliver({ answer }, said('z'))).outcome).toBe('delivered')
    expect((await running.deliver({ answer: { ...answer, group: 'h' } }, said('z'))).outcome).toBe('never')
    expect(await page.events(1)).toMatchObject([{ kind: 'answer', key: '12345678' }])
    page.close()
  })
})

test('a line that a session opened ends with it', async () => {
  let holds = true
  const fading: Sessions = { ...linked, whose: async token => (holds ? linked.whose(token) : null) }
  const { address, commit } = await start({ ...real, sessions: fading })
  const page = await listening(address, 'group=g', { authorization: `Bearer ${LINK}` })
  commit('g', [{ id: 'p1', at: '2027-04-21T08:00:00.000Z', reply: said('a') }])
  expect(await page.events(2)).toHaveLength(2)
  holds = false
  commit('g', [{ id: 'p2', at: '2027-04-21T08:00:00.000Z', reply: said('b') }])
  // It is over: nothing of the second commit was sent.
  expect(await page.events(4)).toHaveLength(2)
})

describe('frames', () => {
  test('Teams may frame the tab, and nobody anything else', async () => {
    const { address } = await start(real)
    const framed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }
    for (const path of ['/tab', '/tab/config', '/tab?group=g']) {
      const { status, headers } = await asked(address, path, framed)
      expect(status).toBe(200)
      expect(headers['content-security-policy']).toContain('frame-ancestors https://teams.microsoft.com ')
    }
    for (const path of ['/', '/g/g', '/g/g/tasks', `/p/${LINK}`])
      expect((await asked(address, path, framed)).status).toBe(403)
    const { headers } = await asked(address, '/g/g', {})
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  })
})

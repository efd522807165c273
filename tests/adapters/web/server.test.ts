import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Door } from '../../../src/core/incoming.ts'
import { asked, GOOD, said, start, stopAll } from './serving.ts'

afterEach(stopAll)

describe('what is served', () => {
  test('the page, with headers that let nothing foreign in', async () => {
    const { address } = await start()
    const response = await fetch(`${address}/`)
    expect(response.status).toBe(200)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test.each(['/secret.txt', '/../secret.txt', '/%2e%2e/x', '/assets/', '//', '/api'])('nothing at %s', async path =>
    expect((await asked((await start()).address, path, {})).status).toBe(404),
  )

  test('health says which group is ill, and nothing else', async () => {
    const well = await start()
    expect(await (await fetch(`${well.address}/healthz`)).json()).toEqual({ status: 'ok' })
    const ill = await start({ health: () => ({ a: { state: 'ok' }, b: { state: 'read-only', why: '/some/path' } }) })
    const response = await fetch(`${ill.address}/healthz`)
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ status: 'degraded', groups: { b: 'read-only' } })
  })

  test('without demo mode there is no data and no door', async () => {
    const { address, post, heard } = await start({ demo: false })
    expect(await (await fetch(`${address}/api/start`)).json()).toEqual({ as: 'nobody' })
    expect((await post(GOOD)).status).toBe(401)
    expect((await fetch(`${address}/api/events?group=g&person=m1`)).status).toBe(401)
    expect(heard).toEqual([])
  })

  test('a path that is mounted twice is our mistake, and said so', async () => {
    const { server } = await start()
    expect(() => server.mount({ method: 'GET', path: '/healthz', handle() {} })).toThrow()
  })

  test('what a route throws tells nothing and is logged with the number that is shown', async () => {
    const door: Door = { handle: () => Promise.reject(new Error('a secret')) }
    const { post, errors } = await start({ door })
    const response = await post(GOOD)
    expect(response.status).toBe(500)
    const { id, ...rest } = (await response.json()) as { id: string }
    expect(rest).toEqual({ status: 500 })
    expect(errors).toMatchObject([{ id }])
  })
})

describe('what is taken', () => {
  test('a wish reaches the door as a demo person of that group, and the reply comes back', async () => {
    const { post, heard } = await start()
    const response = await post(GOOD)
    expect(await response.json()).toEqual([said('hej')])
    expect(heard).toEqual([
      {
        keys: ['web/demo/g/m1/12345678'],
        account: { platform: 'demo', space: 'g', user: 'm1' },
        group: 'g',
        lang: 'sv',
        input: { words: 'hej' },
      },
    ])
  })

  const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`
  test.each([
    ['null', 'null'],
    ['[]', '[]'],
    ['nothing', ''],
    ['half', '{"key":'],
    ['deep', deep(100_000)],
    [
      'deep arguments',
      JSON.stringify({ ...GOOD, input: 0 }).replace(
        '"input":0',
        `"input":{"intent":{"command":"x","args":{"a":${deep(5000)}}}}`,
      ),
    ],
    ['two wishes at once', { ...GOOD, input: { words: 'x', proposal: 'y' } }],
    ['an account of another kind', { ...GOOD, account: { platform: 'operator', space: 'local', user: '' } }],
    ['a slash in a name', { ...GOOD, person: 'm1/../x' }],
    ['a short key', { ...GOOD, key: '1' }],
    ['another language', { ...GOOD, lang: 'fi' }],
    ['a prototype', '{"__proto__":{"key":"12345678"},"group":"g"}'],
  ])('%s is refused with 400, and never reaches the door', async (_what, body) => {
    const { post, heard } = await start()
    expect((await post(body)).status).toBe(400)
    expect(heard).toEqual([])
    expect((await post(GOOD)).status).toBe(200)
  })

  test('another type of content is refused: a form of another site cannot post', async () => {
    const { post } = await start()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
      expect((await post(GOOD, { 'content-type': type })).status).toBe(415)
  })

  test('five megabytes are refused with 413 and the connection is closed, declared or not', async () => {
    const { address, post, heard } = await start()
    const declared = await post({ ...GOOD, input: { words: 'x'.repeat(5_000_000) } })
    expect([declared.status, declared.headers.get('connection')]).toEqual([413, 'close'])
    const { hostname, port } = new URL(address)
    const answer = await new Promise<string>(resolve => {
      let got = ''
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /api/handle HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
        )
        const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
        for (let i = 0; i < 80; i++) socket.write(chunk)
      })
      socket.on('data', data => {
        got += String(data)
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve(got))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(heard).toEqual([])
  })

  test('another method is refused', async () => {
    const { address } = await start()
    expect((await fetch(`${address}/api/handle`)).status).toBe(405)
    expect((await fetch(`${address}/api/handle`, { method: 'PUT', body: '{}' })).status).toBe(404)
  })
})

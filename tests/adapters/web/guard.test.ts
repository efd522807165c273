import { afterEach, describe, expect, test } from 'vitest'
import { asked, GOOD, start, stopAll } from './serving.ts'

afterEach(stopAll)

describe('from where', () => {
  const body = JSON.stringify(GOOD)
  const json = { 'content-type': 'application/json' }

  test('a name that is not ours is refused: DNS rebinding', async () => {
    const { address, heard } = await start()
    for (const host of ['evil.example', 'evil.example:3978', 'localhost.evil.example', '127.0.0.1.evil.example']) {
      expect((await asked(address, '/', { host })).status).toBe(421)
      expect((await asked(address, '/api/handle', { host, ...json }, 'POST', body)).status).not.toBe(200)
    }
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:3978', '192.168.1.5:80'])
      expect((await asked(address, '/', { host })).status).toBe(200)
    expect(heard).toEqual([])
  })

  test('another site may neither post nor read', async () => {
    const { address, heard } = await start()
    const host = new URL(address).host
    const foreign: Array<Record<string, string>> = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) {
      expect((await asked(address, '/api/handle', { ...json, ...headers }, 'POST', body)).status).toBe(403)
      expect((await asked(address, '/api/start', headers)).status).toBe(403)
    }
    expect(heard).toEqual([])
    expect((await asked(address, '/api/handle', { ...json, origin: `http://${host}` }, 'POST', body)).status).toBe(200)
    // A link on another site may lead to the page itself.
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }
    expect((await asked(address, '/', link)).status).toBe(200)
    expect((await asked(address, '/api/handle', { ...json, ...link }, 'POST', body)).status).toBe(403)
  })

  test('the public address holds, and a proxy is believed only when it is trusted', async () => {
    const far = { host: '10.0.0.7:3978', 'x-forwarded-host': 'klubban.example.se' }
    const origin = 'https://klubban.example.se'
    const trusting = await start({ reach: { trustProxy: true, publicUrl: origin } })
    expect((await asked(trusting.address, '/api/handle', { ...json, ...far, origin }, 'POST', body)).status).toBe(200)
    expect((await asked(trusting.address, '/', { ...far, 'x-forwarded-host': 'evil.example' })).status).toBe(421)
    const plain = await start()
    expect((await asked(plain.address, '/api/handle', { ...json, ...far, origin }, 'POST', body)).status).toBe(403)
    const named = await start({ reach: { trustProxy: false, publicUrl: origin } })
    expect((await asked(named.address, '/', { host: 'klubban.example.se' })).status).toBe(200)
  })
})

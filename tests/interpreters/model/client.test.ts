import { expect, test } from 'vitest'
import { createModel, type Model } from '../../../src/interpreters/model/index.ts'

type Settings = Parameters<typeof createModel>[0]
const messages = [{ role: 'user' as const, content: 'hemligt ord' }]

/** A model whose server is this function; what was sent and logged is kept. */
function wired(more: Partial<Settings>, respond: (n: number) => Response | Promise<Response>) {
  const sent: Array<{ url: string; headers: Headers; body: Record<string, unknown> }> = []
  const logged: object[] = []
  const model = createModel({
    apiKey: 'key-1',
    model: 'gpt-test',
    log: { info: data => void logged.push(data), warn: data => void logged.push(data) },
    fetch: async (url, init) => {
      sent.push({ url: String(url), headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) })
      return respond(sent.length)
    },
    ...more,
  })
  return { model, sent, logged }
}
const completion = (message: object, more: object = {}) =>
  Response.json({ choices: [{ finish_reason: 'stop', message }], usage: { total_tokens: 42 }, ...more })
const fine = () => completion({ content: 'ok' })
const codeOf = (model: Model, signal?: AbortSignal) =>
  model.say('g', { messages }, signal).then(
    () => 'none',
    (fault: { code: string }) => fault.code,
  )

test.each<[string, Partial<Settings>, string, string]>([
  ['OpenAI itself', {}, 'https://api.openai.com/v1/chat/completions', 'authorization'],
  [
    'any compatible server',
    { baseURL: 'http://llm.local:8080/v1' },
    'http://llm.local:8080/v1/chat/completions',
    'authorization',
  ],
  [
    'Azure by its address',
    { baseURL: 'https://x.openai.azure.com' },
    'https://x.openai.azure.com/openai/deployments/gpt-test/chat/completions?api-version=2024-10-21',
    'api-key',
  ],
  [
    'Azure by its setting',
    { baseURL: 'https://gateway.example', azure: { apiVersion: '2025-01-01' } },
    'https://gateway.example/openai/deployments/gpt-test/chat/completions?api-version=2025-01-01',
    'api-key',
  ],
  [
    'Azure’s newer interface',
    { baseURL: 'https://x.openai.azure.com/openai/v1/' },
    'https://x.openai.azure.com/openai/v1/chat/completions',
    'authorization',
  ],
])('%s', async (_, settings, url, header) => {
  const { model, sent, logged } = wired(settings, fine)
  expect(model.host).toBe(new URL(url).host)
  expect(sent).toEqual([])
  expect(await model.say('g', { messages })).toEqual({ content: 'ok', calls: [] })
  expect(sent[0]!.url).toBe(url)
  expect(sent[0]!.headers.get(header)).toContain('key-1')
  expect(logged).toEqual([{ group: 'g', model: 'gpt-test', host: model.host, tokens: 42 }])
})

test('a server that fails is asked once more, one that refuses is not', async () => {
  const failing = wired({}, n =>
    n === 1 ? new Response('', { status: 500, headers: { 'retry-after-ms': '1' } }) : fine(),
  )
  expect(await codeOf(failing.model)).toBe('none')
  expect(failing.sent.length).toBe(2)
  for (const status of [500, 503, 429]) {
    const still = wired({}, () => new Response('hemligt ord', { status, headers: { 'retry-after-ms': '1' } }))
    expect(await codeOf(still.model)).toBe('refused')
    expect(still.sent.length).toBe(2)
    expect(still.logged).toEqual([{ group: 'g', model: 'gpt-test', host: 'api.openai.com', code: 'refused', status }])
  }
  for (const status of [400, 401, 403, 404]) {
    const refusing = wired({}, () => new Response('', { status }))
    expect(await codeOf(refusing.model)).toBe('refused')
    expect(refusing.sent.length).toBe(1)
  }
})

test('its time is all the time there is, whatever the server asks for', async () => {
  const never = new Promise<Response>(() => {})
  expect(await codeOf(wired({ timeoutMs: 30 }, () => never).model)).toBe('timeout')
  const later = wired({ timeoutMs: 30 }, () => new Response('', { status: 429, headers: { 'retry-after': '50' } }))
  expect(await codeOf(later.model)).toBe('timeout')
  expect(await codeOf(wired({}, fine).model, AbortSignal.abort())).toBe('timeout')
})

test('what is cut off or refused is a fault; no word of it is logged', async () => {
  const bodies: Array<[string, () => Response]> = [
    ['malformed', () => new Response('{"choices":[{"mess', { headers: { 'content-type': 'application/json' } })],
    ['malformed', () => completion({ content: null, refusal: 'hemligt ord' })],
    ['malformed', () => completion({ tool_calls: [{ id: 'a', function: { name: 'b' } }] })],
    ['malformed', () => completion({ content: 'hemligt ord' }, { choices: [] })],
    ['malformed', () => Response.json({ choices: [{ finish_reason: 'length', message: { content: 'hemligt ord' } }] })],
  ]
  for (const [code, body] of bodies) {
    const { model, logged } = wired({}, body)
    expect(await codeOf(model)).toBe(code)
    expect(JSON.stringify(logged)).not.toMatch(/hemligt|key-1/)
  }
})

test('what failed to be sent costs nothing; what was cut off has been paid for', async () => {
  const refused = wired({ tokensPerDay: 2100 }, () => new Response('', { status: 400 }))
  for (let i = 0; i < 5; i++) expect(await codeOf(refused.model)).toBe('refused')
  const cut = wired({ tokensPerDay: 2100 }, () => completion({ content: null, refusal: 'no' }, { usage: null }))
  expect([await codeOf(cut.model), await codeOf(cut.model)]).toEqual(['malformed', 'budget'])
  const twoAtOnce = wired({ tokensPerDay: 2100 }, fine)
  expect((await Promise.all([codeOf(twoAtOnce.model), codeOf(twoAtOnce.model)])).sort()).toEqual(['budget', 'none'])
})

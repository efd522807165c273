import { afterEach, describe, expect, test } from 'vitest'
import { slack } from '../../../../adapters/slack/index.ts'
import { signedBySlack } from '../../../../adapters/slack/serve/signature.ts'
import { fakeSlack } from './fake-slack.ts'
import { FORM, mention, SECRET, signed, slash } from './payloads.ts'
import { atEnd, hearing, NOW, serving, stopAll } from './serving.ts'

afterEach(stopAll)

const MINUTE = 60_000
const body = () => JSON.stringify(mention('hej'))

describe('what Slack did not sign is refused, and nothing runs', () => {
  test.each([
    ['another secret', signed(body(), NOW, 'application/json', 'not-the-secret')],
    ['six minutes old', signed(body(), NOW - 6 * MINUTE)],
    ['six minutes from now', signed(body(), NOW + 6 * MINUTE)],
    ['a body changed on the way', { ...signed(body(), NOW), body: `${body()} ` }],
    ['no signature', { method: 'POST', headers: { 'content-type': 'application/json' }, body: body() }],
  ])('%s', async (_, request) => {
    const { door, heard } = hearing()
    const { post, fake } = await serving(door)
    const response = await post(request)
    expect(response.status).toBe(401)
    expect(response.headers.get('connection')).toBe('close')
    expect(heard).toEqual([])
    expect(fake.calls.map(call => call.method)).toEqual(['auth.test'])
  })

  test('a signature is a whole one, at a time that is a number', () => {
    const { headers, body: bytes } = signed('{}', NOW)
    const check = (more: object, secret = SECRET) =>
      signedBySlack(
        secret,
        { timestamp: headers['x-slack-request-timestamp'], signature: headers['x-slack-signature'], ...more },
        Buffer.from(bytes),
        NOW,
      )
    expect(check({})).toBe(true)
    for (const signature of ['', 'v0=', headers['x-slack-signature'].slice(0, -1), undefined])
      expect(check({ signature })).toBe(false)
    for (const timestamp of ['', 'NaN', '-1', '1e9', `${headers['x-slack-request-timestamp']}.5`, undefined])
      expect(check({ timestamp })).toBe(false)
    expect(check({}, '')).toBe(false)
  })

  test('without a secret or an app token it does not start; with a token that Slack does not accept neither', async () => {
    const fake = await fakeSlack()
    atEnd(fake.stop)
    const settings = {
      mount: () => {},
      access: { botToken: 'xoxb-one' },
      apiUrl: fake.apiUrl,
      log: { info() {}, warn() {}, error() {} },
    }
    await expect(slack.serve(hearing().door, settings)).rejects.toThrow('SLACK_SIGNING_SECRET')
    await expect(slack.serve(hearing().door, { ...settings, signingSecret: '' })).rejects.toThrow(
      'SLACK_SIGNING_SECRET',
    )
    fake.fail('auth.test', { body: { ok: false, error: 'invalid_auth' } })
    await expect(slack.serve(hearing().door, { ...settings, signingSecret: SECRET })).rejects.toThrow('invalid_auth')
  })
})

describe('what makes no sense', () => {
  test.each(['null', '[]', '"x"', '7', '{', '{}', '{"type":"event_callback"}', '{"type":"view_submission"}', '\u0000'])(
    'signed %s is answered within the second, and the server lives',
    async words => {
      const { door, heard } = hearing()
      const { post, event } = await serving(door)
      const { status } = await post(signed(words, NOW))
      expect(words === '{}' || words.includes('type') ? [200, 400] : [400]).toContain(status)
      expect(heard).toEqual([])
      expect((await event(mention('hej'))).status).toBe(200)
      expect(heard).toHaveLength(1)
    },
  )

  test.each([
    ['payload=null', FORM],
    ['payload=[]', FORM],
    ['payload={', FORM],
    ['{"a":1}', 'text/plain'],
    [`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'application/json'],
  ])('%.20s as %s', async (words, type) => {
    const { door, heard } = hearing()
    const { post } = await serving(door)
    expect([200, 400]).toContain((await post(signed(words, NOW, type))).status)
    expect(heard).toEqual([])
  })

  test('more than 1 MB: 413, and the connection closes', async () => {
    const { door, heard } = hearing()
    const { post } = await serving(door)
    const response = await post(signed(JSON.stringify({ x: 'x'.repeat(1_100_000) }), NOW))
    expect(response.status).toBe(413)
    expect(response.headers.get('connection')).toBe('close')
    expect(heard).toEqual([])
  })
})

describe('Slack’s own questions', () => {
  test('the address is verified with the challenge, only where it is signed', async () => {
    const { post } = await serving(hearing().door)
    const question = JSON.stringify({ type: 'url_verification', challenge: 'abc' })
    expect(await (await post(signed(question, NOW))).json()).toEqual({ challenge: 'abc' })
    expect((await post({ ...signed(question, NOW), body: `${question} ` })).status).toBe(401)
  })
  test('ssl_check', async () => {
    const { form } = await serving(hearing().door)
    expect((await form('ssl_check=1&token=x')).status).toBe(200)
  })
})

test('another workspace than the token’s: acknowledged, logged, and nothing runs', async () => {
  const { door, heard } = hearing()
  const { event, form, said: log, fake } = await serving(door)
  expect((await event(mention('hej', { team: 'T2' }))).status).toBe(200)
  expect((await form(slash('/klubban', 'hej', { team: 'T2' }))).status).toBe(200)
  expect(heard).toEqual([])
  expect(log.filter(one => one.words.startsWith('refused'))).toHaveLength(2)
  expect(fake.calls.map(call => call.method)).toEqual(['auth.test'])
})

test('our own messages, and other bots’, are heard by nobody', async () => {
  const { door, heard } = hearing()
  const { event } = await serving(door)
  expect((await event(mention('hej', { user: 'UBOT' }))).status).toBe(200)
  expect((await event(mention('hej', {}, { bot_id: 'B9' }))).status).toBe(200)
  expect(heard).toEqual([])
})

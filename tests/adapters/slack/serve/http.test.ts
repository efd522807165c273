import { afterEach, describe, expect, test } from 'vitest'
import { slack } from '../../../../adapters/slack/index.ts'
import { signedBySlack } from '../../../../adapters/slack/serve/signature.ts'
import type { Door, Incoming, LocalReply } from '../../../../src/core/incoming.ts'
import { localReply } from '../../../../src/core/replies.ts'
import { same } from '../../../../src/domain/text.ts'
import { fakeSlack } from './fake-slack.ts'
import { FORM, mention, SECRET, signed, slash } from './payloads.ts'
import { atEnd, NOW, serving, stopAll } from './serving.ts'

afterEach(stopAll)

const said = (words: string): LocalReply => localReply({ card: { lead: same(words) } }, 'sv')

/** A door that answers at once and remembers. */
function hearing(reply: (incoming: Incoming) => LocalReply | Promise<LocalReply> = () => said('hej')) {
  const heard: Incoming[] = []
  const door: Door = {
    async handle(incoming) {
      heard.push(incoming)
      return reply(incoming)
    },
  }
  return { door, heard }
}

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

describe('acknowledged in time, and never before it is stored', () => {
  test('an event is answered 200 when the door has settled, and the answer follows', async () => {
    let settle = (_: LocalReply) => {}
    const waiting = new Promise<LocalReply>(resolve => {
      settle = resolve
    })
    const { door, heard } = hearing(() => waiting)
    const { event, fake } = await serving(door)
    let answered = false
    const response = event(mention('hej')).then(one => {
      answered = true
      return one
    })
    await fake.seen('users.info')
    while (heard.length === 0) await new Promise(setImmediate)
    expect(answered).toBe(false)
    settle(said('svaret'))
    expect((await response).status).toBe(200)
    const [call] = await fake.seen('chat.postEphemeral')
    expect(call?.args).toMatchObject({ channel: 'C1', user: 'U1', text: 'svaret' })
  })

  test('pending: an event is not acknowledged; sent again it is, and answered once', async () => {
    const replies = [{ ...said('vänta'), pending: true }, said('svaret')]
    const { door, heard } = hearing(() => replies.shift() ?? said('svaret'))
    const { event, fake, running } = await serving(door)
    const body = mention('jag kommer')
    expect((await event(body)).status).toBe(503)
    // The late answer and the repeated delivery meet: one of them speaks.
    expect(await running.deliver({ answer: heard[0]! }, said('svaret'))).toMatchObject({ outcome: 'delivered' })
    expect((await event(body)).status).toBe(200)
    expect((await event({ ...body, event_id: 'EvOther' })).status).toBe(200)
    expect(fake.of('chat.postEphemeral')).toHaveLength(1)
  })

  test('pending: a command is answered with waiting words, and the answer comes by its response_url', async () => {
    const { door, heard } = hearing(() => ({ ...said('vänta'), pending: true }))
    const { form, fake, running } = await serving(door)
    const response = await form(slash('/klubban', 'jag kommer', {}, { response_url: `${fake.origin}/respond` }))
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ response_type: 'ephemeral', text: 'vänta' })
    expect(await running.deliver({ answer: heard[0]! }, said('svaret'))).toMatchObject({ outcome: 'delivered' })
    expect(fake.of('/respond')[0]?.args).toMatchObject({ response_type: 'ephemeral', text: 'svaret' })
  })

  test('a door that never settles: refused in time, so that Slack sends it again', async () => {
    const { door } = hearing(() => new Promise<never>(() => {}))
    const { event, form } = await serving(door, { patience: 30 })
    expect((await event(mention('hej'))).status).toBe(503)
    expect((await form(slash('/klubban', 'hej'))).status).toBe(503)
  })

  test('an answer that Slack did not take just now is said again', async () => {
    const { event, fake } = await serving(hearing(() => said('svaret')).door)
    fake.fail('chat.postEphemeral', { status: 429, headers: { 'retry-after': '1' } })
    await event(mention('hej'))
    const calls = await fake.seen('chat.postEphemeral', 2)
    expect(calls.map(call => call.args.text)).toEqual(['svaret', 'svaret'])
  })

  test('a late answer that was not taken may be delivered again, and then no more', async () => {
    const replies = [{ ...said('vänta'), pending: true }]
    const { door, heard } = hearing(() => replies.shift() ?? said('svaret'))
    const { event, fake, running } = await serving(door)
    await event(mention('hej'))
    fake.fail('chat.postEphemeral', { status: 429, headers: { 'retry-after': '1' } })
    const late = () => running.deliver({ answer: heard[0]! }, said('svaret'))
    expect(await late()).toMatchObject({ outcome: 'later', after: 1000 })
    expect(await late()).toMatchObject({ outcome: 'delivered' })
    expect(await late()).toMatchObject({ outcome: 'delivered' })
    expect(fake.of('chat.postEphemeral')).toHaveLength(2)
  })

  test('stopped: refused, so that Slack sends it to the one that starts next', async () => {
    const { door, heard } = hearing()
    const { event, running } = await serving(door)
    await running.stop()
    await running.stop()
    expect((await event(mention('hej'))).status).toBe(503)
    expect(heard).toEqual([])
  })

  test('a door that throws: refused and logged, and the next one is served', async () => {
    let times = 0
    const { door } = hearing(() => {
      times += 1
      if (times === 1) throw new Error('a bug')
      return said('hej')
    })
    const { event, said: log } = await serving(door)
    expect((await event(mention('hej'))).status).toBe(503)
    expect(log.map(one => one.words)).toContain('a delivery from Slack failed')
    expect((await event(mention('hej'))).status).toBe(200)
  })

  test('Slack does not say which workspace the token is for: refused, not lost', async () => {
    const fake = await fakeSlack()
    atEnd(fake.stop)
    fake.fail('auth.test', { status: 503 })
    fake.fail('auth.test', { status: 503 })
    const { door, heard } = hearing()
    const { event } = await serving(door, { fake })
    expect((await event(mention('hej'))).status).toBe(503)
    expect(heard).toEqual([])
    expect((await event(mention('hej'))).status).toBe(200)
    expect(heard).toHaveLength(1)
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

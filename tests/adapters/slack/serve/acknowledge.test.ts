import { afterEach, describe, expect, test } from 'vitest'
import type { LocalReply } from '../../../../src/core/incoming.ts'
import { fakeSlack } from './fake-slack.ts'
import { mention, signed, slash } from './payloads.ts'
import { atEnd, hearing, NOW, said, serving, stopAll } from './serving.ts'

afterEach(stopAll)

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

  test('pending: an event is acknowledged, for core has kept it; sent again it is not asked twice, and answered once', async () => {
    const { door, heard } = hearing(() => ({ ...said('vänta'), pending: true }))
    const { event, fake, running } = await serving(door)
    const body = mention('jag kommer')
    expect((await event(body)).status).toBe(200)
    expect((await event(body)).status).toBe(200)
    expect(heard).toHaveLength(1)
    expect(fake.of('chat.postEphemeral')).toHaveLength(0)
    expect(await running.deliver({ answer: heard[0]! }, said('svaret'))).toMatchObject({ outcome: 'delivered' })
    expect((await event({ ...body, event_id: 'EvOther' })).status).toBe(200)
    expect(fake.of('chat.postEphemeral')).toHaveLength(1)
    expect(heard).toHaveLength(1)
  })

  test('pending, sent again long after, and still no answer: it is asked for again', async () => {
    let now = NOW
    const { door, heard } = hearing(() => ({ ...said('vänta'), pending: true }))
    const { post } = await serving(door, { now: () => now })
    const body = JSON.stringify(mention('jag kommer'))
    const sent = async () => (await post(signed(body, now))).status
    expect([await sent(), await sent()]).toEqual([200, 200])
    now += 6 * 60_000
    expect(await sent()).toBe(200)
    expect(heard).toHaveLength(2)
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

import { afterEach, describe, expect, test } from 'vitest'
import type { Delivery, Destination } from '../../../../adapters/adapter.ts'
import { isSlacks } from '../../../../adapters/slack/serve/outbound.ts'
import { failureOf } from '../../../../adapters/slack/serve/outcome.ts'
import { withoutTokens } from '../../../../adapters/slack/serve/sdk.ts'
import { localReply } from '../../../../src/core/replies.ts'
import { same } from '../../../../src/domain/text.ts'
import type { Answer } from './fake-slack.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

const said = (words: string) => localReply({ card: { lead: same(words) } }, 'sv')
/** So much that it takes several messages. */
const LONG = said(Array.from({ length: 3000 }, (_, i) => `ord${i}`).join(' '))
const never = { handle: async () => said('x') }
const ROOM: Destination = { room: 'slack/T1/C1' }

describe('deliver', () => {
  test('to a room, to a person, and in place of what stood there', async () => {
    const { running, fake } = await serving(never)
    const sent = await running.deliver(ROOM, said('kallelse'))
    expect(sent).toMatchObject({ outcome: 'delivered' })
    const { ref } = sent as Extract<Delivery, { outcome: 'delivered' }>
    expect(ref).toMatch(/^C1:\d+\.\d+$/)
    expect(await running.deliver({ ...ROOM, replaces: ref }, said('ny kallelse'))).toEqual(sent)
    expect(fake.of('chat.update')[0]?.args).toMatchObject({ channel: 'C1', ts: ref.slice(3), text: 'ny kallelse' })
    expect(await running.deliver({ person: 'slack/T1/U7' }, said('hej'))).toMatchObject({ outcome: 'delivered' })
    expect(fake.of('chat.postMessage').at(-1)?.args.channel).toBe('DU7')
    await running.deliver({ person: 'slack/T1/U7' }, said('hej igen'))
    expect(fake.of('conversations.open')).toHaveLength(1)
  })

  test('several messages are one delivery: replaced piece by piece, and what is left over is taken away', async () => {
    const { running, fake } = await serving(never)
    const { ref } = (await running.deliver(ROOM, LONG)) as Extract<Delivery, { outcome: 'delivered' }>
    const parts = ref.split(':')[1]!.split(',')
    expect(parts.length).toBeGreaterThan(1)
    const { ref: after } = (await running.deliver({ ...ROOM, replaces: ref }, said('kort'))) as {
      ref: string
    } & Delivery
    expect(after).toBe(`C1:${parts[0]}`)
    expect(fake.of('chat.delete').map(call => call.args.ts)).toEqual(parts.slice(1))
  })

  test.each<[string, Answer, Delivery['outcome'], string]>([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '7' } }, 'later', ''],
    ['500', { status: 500 }, 'unknown', 'Slack answered HTTP 500'],
    ['503', { status: 503 }, 'unknown', 'Slack answered HTTP 503'],
    ['a reset', 'reset', 'unknown', ''],
    ['internal_error', { body: { ok: false, error: 'internal_error' } }, 'unknown', 'internal_error'],
    ['ratelimited', { body: { ok: false, error: 'ratelimited' } }, 'later', 'ratelimited'],
    ...['channel_not_found', 'account_inactive', 'is_archived', 'token_revoked', 'invalid_blocks'].map(
      (error): [string, Answer, Delivery['outcome'], string] => [error, { body: { ok: false, error } }, 'never', error],
    ),
  ])('%s', async (_, answer, outcome, why) => {
    const { running, fake } = await serving(never)
    fake.fail('chat.postMessage', answer)
    const sent = await running.deliver(ROOM, said('x'))
    expect(sent.outcome).toBe(outcome)
    if (why !== '') expect(sent).toMatchObject({ why })
    if (sent.outcome === 'later' && why === '') expect(sent.after).toBe(7000)
    // Tried once: whoever calls decides about the next time.
    expect(fake.of('chat.postMessage')).toHaveLength(1)
    expect(await running.deliver(ROOM, said('x'))).toMatchObject({ outcome: 'delivered' })
  })

  test('half of it was sent when it failed: nobody claims that none of it stands there', async () => {
    const { running, fake } = await serving(never)
    let release = () => {}
    const gate = new Promise<void>(resolve => {
      release = resolve
    })
    fake.fail('chat.postMessage', { body: { ok: true, channel: 'C1', ts: '1.1' } }, gate)
    const sending = running.deliver(ROOM, LONG)
    await fake.seen('chat.postMessage')
    fake.fail('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } })
    release()
    expect(await sending).toMatchObject({ outcome: 'unknown' })
  })

  test('places that are none of ours', async () => {
    const { running, fake } = await serving(never)
    for (const room of ['teams/t/c', 'slack', 'slack/T1', ''])
      expect(await running.deliver({ room }, said('x'))).toMatchObject({ outcome: 'never' })
    expect(fake.of('chat.postMessage')).toEqual([])
  })

  test('a late answer that nobody remembers goes to the person alone', async () => {
    const { running, fake } = await serving(never)
    const answer = { keys: ['k'], account: { platform: 'slack', space: 'T1', user: 'U7' }, input: { words: 'x' } }
    expect(await running.deliver({ answer }, said('svar'))).toMatchObject({ outcome: 'delivered' })
    expect(fake.of('chat.postMessage')[0]?.args.channel).toBe('DU7')
  })
})

test('what never left this machine is certainly not delivered', async () => {
  const { running, fake } = await serving(never)
  await fake.stop()
  expect(await running.deliver(ROOM, said('x'))).toMatchObject({ outcome: 'later' })
})

test('whatever is thrown has an outcome', () => {
  for (const error of [null, undefined, 'x', new Error('x'), { code: 1 }, { data: { error: 7 } }])
    expect(failureOf(error).outcome).toBe('unknown')
  expect(failureOf({ statusCode: 404 }).outcome).toBe('never')
})

test('no token survives on its way to the log', () => {
  const words = `xoxb-1-2-abc xoxe.xoxb-1-x xapp-1-A-2-b xoxp-9 and "token":"xoxe-1-abc"`
  expect(withoutTokens(words)).not.toMatch(/abc|A-2|-9/)
})

test('only Slack’s own addresses are spoken to, or those of the Web API that is set instead', () => {
  for (const url of ['https://hooks.slack.com/x', 'https://files.slack.com/x', 'https://slack.com/api/'])
    expect(isSlacks(url, undefined)).toBe(true)
  for (const url of [
    'http://hooks.slack.com/x',
    'https://slack.com.example.org/x',
    'https://notslack.com/x',
    'https://127.0.0.1/x',
    'file:///etc/passwd',
    'x',
    '',
  ])
    expect(isSlacks(url, undefined)).toBe(false)
  expect(isSlacks('http://127.0.0.1:4003/files/x', 'http://127.0.0.1:4003/api/')).toBe(true)
  expect(isSlacks('http://127.0.0.1:9/x', 'http://127.0.0.1:4003/api/')).toBe(false)
  expect(isSlacks('https://hooks.slack.com/x', 'http://127.0.0.1:4003/api/')).toBe(false)
})

import { afterEach, expect, test } from 'vitest'
import { localReply } from '../../../../src/core/replies.ts'
import { same } from '../../../../src/domain/text.ts'
import { aliveIn, messageFaults } from '../validate.ts'
import { ANNA, committee } from './committee.ts'
import { direct } from './payloads.ts'
import { hearing, said, serving, stopAll } from './serving.ts'

afterEach(stopAll)

/** A question where the workspace shows agents; what the person looks at may be nothing. */
const asked = (words: string, context: object | null = {}) => direct(words, { user: ANNA }, { app_context: context })

const LONG = localReply(
  {
    card: {
      lead: same('Ja, i februari.'),
      blocks: ['ett', 'två', 'tre', 'fyra', 'fem', 'sex'].map(words => ({ kind: 'text', text: same(words) })),
    },
    answered: true,
    sources: [{ label: same('§ 4'), intent: { command: 'decision-show', args: {} } }],
  },
  'sv',
)

type Chunks = Array<{ type: string; blocks: unknown[] }>

test('an answer to a question appears bit by bit under it, whole and in order, and nothing else is sent', async () => {
  const { event, fake } = await serving(hearing(() => LONG).door)
  const body = asked('har vi beslutat om bredband?')
  expect((await event(body)).status).toBe(200)
  const [stop] = await fake.seen('chat.stopStream')
  const [start] = fake.of('chat.startStream')
  const { ts } = body.event
  expect(start?.args).toMatchObject({ channel: 'D1', thread_ts: ts, recipient_user_id: ANNA, recipient_team_id: 'T1' })
  const sent = [start, ...fake.of('chat.appendStream'), stop].flatMap(call =>
    ((call?.args.chunks ?? []) as Chunks).flatMap(one => one.blocks),
  )
  const whole = { text: 'x', blocks: sent, mrkdwn: false, unfurl_links: false, unfurl_media: false }
  expect([...messageFaults(whole), ...aliveIn(whole)]).toEqual([])
  const words = JSON.stringify(sent)
  const places = ['Ja, i februari.', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', '§ 4'].map(one => words.indexOf(one))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
  expect(fake.of('chat.postMessage')).toEqual([])
})

test('the real records answer so, too; what is no question is an ordinary message in the thread', async () => {
  const { core } = await committee()
  const { event, fake } = await serving(core)
  await event(asked('vad beslutades om bredband?'))
  await fake.seen('chat.stopStream')
  const body = asked('jag kommer')
  await event(body)
  const [call] = await fake.seen('chat.postMessage')
  expect(call?.args).toMatchObject({ channel: 'D1', thread_ts: body.event.ts })
})

test('a workspace without it gets an ordinary message, and is not asked again', async () => {
  const { event, fake } = await serving(hearing(() => LONG).door)
  fake.fail('chat.startStream', { body: { ok: false, error: 'feature_not_enabled' } })
  await event(asked('har vi beslutat om bredband?'))
  await fake.seen('chat.postMessage')
  await event(asked('och om vägen?'))
  await fake.seen('chat.postMessage', 2)
  expect(fake.of('chat.startStream')).toHaveLength(1)
})

test('where Slack shows no agents, nothing of the kind is tried', async () => {
  const { event, fake } = await serving(hearing(() => LONG).door)
  await event(asked('har vi beslutat om bredband?', null))
  const [call] = await fake.seen('chat.postMessage')
  expect(call?.args.thread_ts).toBeUndefined()
  expect(fake.of('chat.startStream')).toEqual([])
})

test('it breaks off in the middle: the whole is put in the place of the beginning', async () => {
  const { event, fake } = await serving(hearing(() => LONG).door)
  fake.fail('chat.appendStream', { status: 503 })
  await event(asked('har vi beslutat om bredband?'))
  const [call] = await fake.seen('chat.update')
  expect(call?.args).toMatchObject({ channel: 'D1', ts: expect.stringMatching(/^1700000000\./) })
  expect(String(call?.args.text)).toContain('sex')
  expect(fake.of('chat.postMessage')).toEqual([])
})

test('an answer that takes long: Slack says so under the question, and the answer follows there', async () => {
  const { door, heard } = hearing(
    () => new Promise(resolve => setTimeout(resolve, 450, { ...said('vänta'), pending: true })),
  )
  const { event, fake, running } = await serving(door)
  const body = asked('har vi beslutat om bredband?')
  expect((await event(body)).status).toBe(200)
  const [call] = await fake.seen('assistant.threads.setStatus')
  expect(call?.args).toMatchObject({ channel_id: 'D1', thread_ts: body.event.ts })
  expect(await running.deliver({ answer: heard[0]! }, LONG)).toMatchObject({ outcome: 'delivered' })
  expect(fake.of('chat.startStream')[0]?.args).toMatchObject({ thread_ts: body.event.ts })
})

import { afterEach, expect, test } from 'vitest'
import type { Route } from '../../../../adapters/adapter.ts'
import { slack } from '../../../../adapters/slack/index.ts'
import type { Door } from '../../../../src/core/incoming.ts'
import { localReply } from '../../../../src/core/replies.ts'
import { same } from '../../../../src/domain/text.ts'
import { committee } from './committee.ts'
import { fakeSlack } from './fake-slack.ts'
import { fakeSocket } from './fake-socket.ts'
import { mention, slash } from './payloads.ts'
import { atEnd, stopAll } from './serving.ts'

afterEach(stopAll)

async function connected(door: Door) {
  const fake = await fakeSlack()
  const socket = await fakeSocket()
  const routes: Route[] = []
  atEnd(fake.stop)
  atEnd(socket.stop)
  fake.fail('apps.connections.open', { body: { ok: true, url: socket.url } })
  const running = await slack.serve(door, {
    mount: route => void routes.push(route),
    access: { botToken: 'xoxb-one' },
    appToken: 'xapp-1-A1-2-x',
    apiUrl: fake.apiUrl,
    log: { info() {}, warn() {}, error() {} },
  })
  atEnd(running.stop)
  return { fake, socket, routes, running }
}

test('Slack’s own client: an event and a command over the socket, acknowledged when they are stored', async () => {
  const { core, answers } = await committee()
  const { fake, socket, routes } = await connected(core)
  expect(routes).toEqual([])
  const event = socket.send('events_api', mention('jag kommer'))
  expect((await socket.acknowledged(event)).payload ?? {}).toEqual({})
  expect(await answers('e22-0')).toMatchObject({ 'm5-0': { answer: 'coming' } })
  await fake.seen('chat.postEphemeral')
  const form = Object.fromEntries(new URLSearchParams(slash('/narvaro', 'kan inte komma')))
  const command = socket.send('slash_commands', form)
  expect((await socket.acknowledged(command)).payload).toMatchObject({ response_type: 'ephemeral' })
  expect(await answers('e22-0')).toMatchObject({ 'm5-0': { answer: 'absent' } })
})

test('an event that is not stored yet is not acknowledged; sent again it is', async () => {
  const said = localReply({ card: { lead: same('x') } }, 'sv')
  let times = 0
  const { socket, fake } = await connected({
    async handle() {
      times += 1
      if (times === 1) throw new Error('the disk is full')
      return said
    },
  })
  const body = mention('jag kommer')
  const first = socket.send('events_api', body)
  await expect.poll(() => times).toBe(1)
  const again = socket.send('events_api', body)
  await socket.acknowledged(again)
  await fake.seen('chat.postEphemeral')
  expect(socket.heard.map(one => one.envelope_id)).not.toContain(first)
})

test('an app token that Slack does not accept: it does not start', async () => {
  const fake = await fakeSlack()
  atEnd(fake.stop)
  fake.fail('apps.connections.open', { body: { ok: false, error: 'invalid_auth' } })
  const door = { handle: async () => localReply({ card: { lead: same('x') } }, 'sv') }
  await expect(
    slack.serve(door, {
      mount: () => {},
      access: { botToken: 'xoxb-one' },
      appToken: 'xapp-1-A1-2-x',
      apiUrl: fake.apiUrl,
      log: { info() {}, warn() {}, error() {} },
    }),
  ).rejects.toThrow('invalid_auth')
})

test('stopped, it is gone', async () => {
  const door = { handle: async () => localReply({ card: { lead: same('x') } }, 'sv') }
  const { socket, running } = await connected(door)
  expect(socket.connections()).toBe(1)
  await running.stop()
  await running.stop()
  while (socket.connections() > 0) await new Promise(setImmediate)
})

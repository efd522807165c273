import { afterEach, beforeEach, expect, test } from 'vitest'
import { slack } from '../../../../adapters/slack/index.ts'
import { createServer } from '../../../../adapters/web/server.ts'
import { localReply } from '../../../../src/core/replies.ts'
import { directoryChanges } from '../../../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../../../src/domain/model.ts'
import { same } from '../../../../src/domain/text.ts'
import { keptInstallations } from '../../../../src/stores/installations.ts'
import { ANNA, committee } from './committee.ts'
import { CLIENT, type Emulated, emulated } from './emulated.ts'
import { appEvent, FORM, mention, SECRET, signed, slash } from './payloads.ts'
import { atEnd, stopAll } from './serving.ts'

const ONE = 'TEKMARKEN1'
const TWO = 'TLUNDBERG2'
const said: string[] = []
let slackSide: Emulated

beforeEach(async () => {
  said.length = 0
  slackSide = await emulated(ONE, TWO)
  atEnd(slackSide.stop)
})
afterEach(stopAll)

async function started(room: Awaited<ReturnType<typeof committee>>) {
  const log = {
    info: (data: object, words: string) => void said.push(JSON.stringify(data) + words),
    warn: (data: object, words: string) => void said.push(JSON.stringify(data) + words),
    error: (data: object, words: string) => void said.push(JSON.stringify(data) + words),
  }
  const installations = keptInstallations({
    store: room.store,
    secret: 'a state secret of some length',
    clock: () => '2027-04-21T08:00:00.000Z',
    log,
  })
  const server = createServer({ host: '127.0.0.1', port: 0, health: () => ({}), log })
  const address = await server.listen()
  const running = await slack.serve(room.core, {
    mount: server.mount,
    signingSecret: SECRET,
    apiUrl: slackSide.apiUrl,
    log,
    access: {
      ...CLIENT,
      stateSecret: 'a state secret of some length',
      scopes: ['chat:write', 'im:write', 'users:read'],
      installations,
      publicUrl: address,
    },
  })
  atEnd(async () => {
    await running.stop()
    await server.stop()
  })
  /** Somebody of a workspace installs it, in a browser. */
  async function install(team: string): Promise<{ status: number; page: string; back: string; cookie: string }> {
    const asked = await fetch(`${address}/slack/install`, { redirect: 'manual' })
    const cookie = asked.headers.get('set-cookie')?.split(';')[0] ?? ''
    const back = await slackSide.agree(team, asked.headers.get('location') ?? '')
    const done = await fetch(back, { headers: { cookie } })
    return { status: done.status, page: await done.text(), back, cookie }
  }
  const post = (body: string, type = 'application/json') =>
    fetch(`${address}/slack/events`, signed(body, Date.now(), type))
  return {
    running,
    installations,
    install,
    address,
    event: (body: object) => post(JSON.stringify(body)),
    form: (body: string) => post(body, FORM),
  }
}

test('two workspaces install it, and nothing of one is told in the other', async () => {
  const room = await committee({ team: ONE })
  const { install, event, form, running } = await started(room)

  // Nobody has installed it: refused, and nothing runs.
  expect((await event(mention('vilka kommer?', { team: ONE }))).status).toBe(200)
  expect(slackSide.heard).toEqual([])

  for (const team of [ONE, TWO]) {
    const { status, page } = await install(team)
    expect(status).toBe(200)
    expect(page).toContain('/klubban')
  }

  // The same user id in both: Anna of the first is somebody, of the second nobody.
  const here = await (await form(slash('/klubban', 'jag kommer', { team: ONE }))).text()
  expect(await room.answers('e22-0')).toHaveProperty('m5-0')
  const there = await (await form(slash('/klubban', 'vilka kommer?', { team: TWO }))).text()
  expect(here).toContain('Landsbygdsberedningen')
  expect(there).not.toMatch(/Landsbygd|Anna|Falköping|kommer onsdag/)

  // The bound room of the first is no room of the second's, and each answer goes out with its own token.
  await event(mention('vilka kommer?', { team: TWO, channel: 'C1' }))
  const { answer } = {
    answer: { keys: ['x'], account: { platform: 'slack', space: TWO, user: ANNA }, input: { words: '' } },
  }
  await running.deliver({ answer }, localReply({ card: { lead: same('hej') } }, 'sv'))
  const told = slackSide.heard.filter(one => one.team === TWO).map(one => JSON.stringify(one.args))
  expect(told.length).toBeGreaterThan(0)
  for (const words of told) expect(words).not.toMatch(/Landsbygd|Falköping/)
})

test('uninstalled: what was kept is gone, and messages there are never delivered', async () => {
  const room = await committee({ team: ONE })
  const { install, event, running, installations } = await started(room)
  await install(ONE)
  await install(TWO)
  expect(await installations.get(`slack/${ONE}`)).not.toBeNull()
  expect((await event(appEvent('app_uninstalled', {}, { team: ONE }))).status).toBe(200)
  expect(await installations.get(`slack/${ONE}`)).toBeNull()
  const room1 = { room: `slack/${ONE}/C1` }
  expect(await running.deliver(room1, localReply({ card: { lead: same('x') } }, 'sv'))).toMatchObject({
    outcome: 'never',
  })
  expect((await event(appEvent('tokens_revoked', { tokens: { bot: ['UBOT'] } }, { team: TWO }))).status).toBe(200)
  expect(await installations.get(`slack/${TWO}`)).toBeNull()
})

test('another browser’s state, a used code and a refusal install nothing', async () => {
  const room = await committee({ team: ONE })
  const { install, address, installations } = await started(room)
  const { back, cookie } = await install(ONE)
  expect((await fetch(back)).status).toBe(400)
  expect((await fetch(back, { headers: { cookie } })).status).toBe(400)
  expect((await fetch(`${address}/slack/oauth_redirect?error=access_denied`)).status).toBe(400)
  expect((await fetch(`${address}/slack/oauth_redirect`)).status).toBe(400)
  expect(await installations.get(`slack/${TWO}`)).toBeNull()
})

test('no token in the journal or the log', async () => {
  const room = await committee({ team: ONE })
  const { install, event } = await started(room)
  await install(ONE)
  await event(mention('jag kommer', { team: ONE }))
  const journal: string[] = []
  for await (const entry of room.store.entries(DIRECTORY_ID)) journal.push(JSON.stringify(entry))
  expect(journal.join('\n')).toContain(directoryChanges.installationKept.type)
  const token = slackSide.tokenOf(ONE)
  expect(token).toMatch(/^xoxb-/)
  expect(journal.join('\n') + said.join('\n')).not.toContain(token)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { compose } from '../../src/commands/digests/compose.ts'
import { roomEyes } from '../../src/core/digests.ts'
import { directoryChanges } from '../../src/domain/changes/directory.ts'
import { memberChanges } from '../../src/domain/changes/members.ts'
import { messageChanges } from '../../src/domain/changes/messages.ts'
import { DIRECTORY_ID } from '../../src/domain/model.ts'
import type { DirectoryState, GroupState } from '../../src/domain/state.ts'
import { emulated } from '../adapters/slack/serve/emulated.ts'
import { direct, FORM, mention as inSlack, press, SECRET, signed, slash } from '../adapters/slack/serve/payloads.ts'
import { ANNA, CHANNEL, execute, inChannel, type Json, mention, message, TENANT } from '../adapters/teams/activities.ts'
import { type Call, fakeConnector } from '../adapters/teams/connector.ts'
import { buttons, words } from '../adapters/teams/looking.ts'
import { fixtureChanges, GROUP, NOW } from '../fixtures/group.ts'

/** As it was built: the page that it serves lies beside it. */
const BUILT = new URL('../../dist/src/cli/serve.js', import.meta.url).href

const TEAM = 'TEKMARKEN1'
const ROOM_IN_TEAMS = `teams/${TENANT}/${CHANNEL}`
const OPERATOR = { role: 'operator', account: 'operator/local/' } as const
const open: Array<() => unknown> = []
afterEach(async () => {
  for (const end of open.splice(0).reverse()) await end()
})

/**
 * One Klubban as it serves, over a folder: the real Slack adapter before an emulated workspace, the real Teams adapter before
 * a Teams service that only seems, and one group whose channel is in both.
 */
async function world() {
  const { startServing } = (await import(BUILT)) as typeof import('../../src/cli/serve.ts')
  const workspace = await emulated(TEAM)
  open.push(workspace.stop)
  const token = await workspace.installed(TEAM)
  const cast = await workspace.cast(token)
  const service = await fakeConnector()
  open.push(service.stop)
  const data = mkdtempSync(join(tmpdir(), 'klubban-two-'))
  open.push(() => rmSync(data, { recursive: true, force: true }))

  const start = () =>
    startServing({
      port: 0,
      host: '127.0.0.1',
      trustProxy: false,
      data,
      now: NOW,
      logLevel: 'silent',
      demo: false,
      slack: { access: { botToken: token }, signingSecret: SECRET, apiUrl: workspace.apiUrl },
      teams: { access: { kind: 'insecure' }, allowedTenants: [TENANT], targeted: false },
    })
  let running = await start()
  open.push(() => running.stop())
  const commit = <S>(id: string, changes: unknown[], create = false) =>
    running.app.store.update<S>(
      id,
      [],
      () => ({ at: NOW, by: OPERATOR, intent: null, changes: changes as never, reply: null }),
      { create },
    )
  await commit(GROUP, fixtureChanges(), true)
  await commit(GROUP, [memberChanges.memberRenamed({ member: 'm5-0', email: 'Anna@Region.example' })])
  await commit(DIRECTORY_ID, [
    directoryChanges.roomBound({ room: ROOM_IN_TEAMS, group: GROUP, visibility: 'group' }),
    directoryChanges.roomBound({ room: `slack/${TEAM}/${cast.channel}`, group: GROUP, visibility: 'group' }),
  ])
  const state = () => running.app.store.read<GroupState, GroupState>(GROUP, one => structuredClone(one))
  return {
    workspace,
    service,
    state,
    commit,
    anna: { team: TEAM, user: cast.user, channel: cast.channel },
    eva: { team: TEAM, user: cast.eva, channel: cast.channel },
    directory: () => running.app.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, one => structuredClone(one)),
    answer: async (member: string) => (await state()).meetings['e22-0']?.registrations[member]?.answer,
    operate: async (typed: string) =>
      (
        await running.app.handle({
          keys: [typed],
          account: { platform: 'operator', space: 'local', user: '' },
          group: GROUP,
          input: { words: typed },
        })
      ).card.text,
    slack: (body: object) => fetch(`${running.address}/slack/events`, signed(JSON.stringify(body), Date.now())),
    slackForm: (body: string) => fetch(`${running.address}/slack/events`, signed(body, Date.now(), FORM)),
    teams: async (activity: Json): Promise<Json> => {
      const response = await fetch(`${running.address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...activity, serviceUrl: service.url }),
      })
      expect(response.status).toBe(200)
      const text = await response.text()
      return text === '' ? {} : (JSON.parse(text) as Json)
    },
    /** The notice of 12 May, queued as the clock does it. */
    async notice() {
      const at = { instant: NOW, date: NOW.slice(0, 10), time: '10:00' }
      const made = compose(await state(), { kind: 'notice', meeting: 'e22-0' }, roomEyes('group'), at)!
      await commit(GROUP, [
        messageChanges.postQueued({
          id: 'p900',
          kind: 'notice',
          to: { room: 'group' },
          card: made.card,
          view: made.view!,
        }),
      ])
    },
    async restart() {
      await running.stop()
      running = await start()
    },
  }
}
type World = Awaited<ReturnType<typeof world>>

const noticesIn = (calls: readonly Call[], method: string): Call[] =>
  calls.filter(one => one.method === method && one.path.includes(CHANNEL) && words(one.body).includes('Kallelse'))

/** How the notice reads, on each platform, at last. */
function shown({ workspace, service }: World) {
  const inTeams = [...noticesIn(service.calls, 'POST'), ...noticesIn(service.calls, 'PUT')].at(-1)
  const heard = workspace.heard.filter(one => ['chat.postMessage', 'chat.update'].includes(one.method))
  const slack = heard.filter(one => JSON.stringify(one.args).includes('Kallelse')).at(-1)
  return { teams: inTeams ? words(inTeams.body) : '', slack: slack ? JSON.stringify(slack.args) : '' }
}
const reads = (one: World, ...texts: string[]) =>
  expect
    .poll(() => texts.map(text => [shown(one).teams.includes(text), shown(one).slack.includes(text)]), {
      timeout: 60_000,
    })
    .toEqual(texts.map(() => [true, true]))

async function linkedBoth(one: World): Promise<void> {
  const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(await one.operate('engångskod för Anna Berg'))?.[0]
  expect((await one.slack(direct(`koppla ${code}`, one.anna))).status).toBe(200)
  await expect.poll(async () => (await one.state()).members['m5-0']?.accounts.length).toBe(1)
  // In Teams nobody knows her until the administrator trusts the tenant; then the roster tells.
  await one.teams(mention('vilka kommer?'))
  expect((await one.state()).members['m5-0']?.accounts.length).toBe(1)
  expect(await one.operate(`lita på organisationen teams/${TENANT}`)).toContain(TENANT)
}

test('one group in a Slack channel and a Teams channel at once, before and after a restart', async () => {
  const one = await world()
  await linkedBoth(one)

  // One notice, in both channels.
  await one.notice()
  await reads(one, 'Kallelse', 'Just nu: 0 kommer')

  // Anna, whom Teams' roster names, presses on the notice in Teams: both copies follow, in place.
  const [coming] = buttons(noticesIn(one.service.calls, 'POST')[0]?.body)
  const pressed = await one.teams(execute(coming?.data, inChannel()))
  expect(words(pressed)).toContain('Du är anmäld')
  expect(await one.answer('m5-0')).toBe('coming')
  await reads(one, 'Just nu: 1 kommer')
  expect(noticesIn(one.service.calls, 'POST')).toHaveLength(1)
  expect(
    one.workspace.of('chat.postMessage').filter(sent => JSON.stringify(sent.args).includes('Kallelse')),
  ).toHaveLength(1)

  // She is one person with two accounts, and her answer is seen in Slack.
  const { people, accounts } = await one.directory()
  const anna = { slack: `slack/${TEAM}/${one.anna.user}`, teams: `teams/${TENANT}/${ANNA}` }
  expect(accounts[anna.slack]).toBeDefined()
  expect(accounts[anna.teams]).toBe(accounts[anna.slack])
  expect(Object.values(people).filter(person => person.memberships.some(at => at.member === 'm5-0'))).toHaveLength(1)
  expect((await one.state()).members['m5-0']?.accounts.sort()).toEqual([anna.slack, anna.teams])
  const asked = await one.slackForm(slash('/klubban', 'vilka kommer?', one.anna))
  expect(JSON.stringify(await asked.json())).toContain('Anna Berg')

  // What she did in Teams she takes back in Slack; both notices follow.
  expect((await one.slack(inSlack('ångra', one.anna))).status).toBe(200)
  await expect.poll(() => one.answer('m5-0')).toBeUndefined()
  await reads(one, 'Just nu: 0 kommer')

  // Restarted in between, each platform still knows the way to the other's copy.
  await one.restart()
  const before = one.service.calls.length
  const value = JSON.stringify({ i: ['attend', { answer: 'absent', meeting: 'e22-0' }], g: GROUP })
  expect((await one.slackForm(press(value, one.anna))).status).toBe(200)
  await expect.poll(() => one.answer('m5-0')).toBe('absent')
  await reads(one, '1 har förhinder')
  const [changed] = noticesIn(one.service.calls.slice(before), 'PUT')
  expect(changed?.path.endsWith(`/activities/${changed?.body.id}`)).toBe(true)
  expect(noticesIn(one.service.calls, 'POST')).toHaveLength(1)

  // And the other way round: taken back in Teams what was said in Slack.
  await one.teams(message('ångra'))
  await expect.poll(() => one.answer('m5-0')).toBeUndefined()
  await reads(one, 'Just nu: 0 kommer')
})

test('two who answer at the same moment, one in each, are both counted, in both', async () => {
  const one = await world()
  await linkedBoth(one)
  await one.commit(GROUP, [memberChanges.memberLinked({ member: 'm1-0', account: `slack/${TEAM}/${one.eva.user}` })])
  await one.commit(DIRECTORY_ID, [
    directoryChanges.accountLinked({
      account: `slack/${TEAM}/${one.eva.user}`,
      person: 'p9',
      group: GROUP,
      member: 'm1-0',
    }),
  ])
  await one.notice()
  await reads(one, 'Just nu: 0 kommer')
  const value = JSON.stringify({ i: ['attend', { answer: 'coming', meeting: 'e22-0' }], g: GROUP })
  const [coming] = buttons(noticesIn(one.service.calls, 'POST')[0]?.body)
  const [inTeams, there] = await Promise.all([
    one.teams(execute(coming?.data, inChannel())),
    one.slackForm(press(value, one.eva)),
  ])
  expect([words(inTeams).includes('Du är anmäld'), there.status]).toEqual([true, 200])
  await reads(one, 'Just nu: 2 kommer')
  expect([await one.answer('m5-0'), await one.answer('m1-0')]).toEqual(['coming', 'coming'])
})

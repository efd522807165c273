import { afterEach, describe, expect, test } from 'vitest'
import type { Access } from '../../../../adapters/slack/serve/settings.ts'
import type { Incoming } from '../../../../src/core/incoming.ts'
import type { Installations } from '../../../../src/core/installations.ts'
import { localReply } from '../../../../src/core/replies.ts'
import { same } from '../../../../src/domain/text.ts'
import { committee } from './committee.ts'
import { appEvent, mention, slash } from './payloads.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

const said = localReply({ card: { lead: same('hej') } }, 'sv')

function remembering() {
  const kept = new Map<string, unknown>()
  const installations: Installations = {
    get: async key => kept.get(key) ?? null,
    put: async (key, value) => void kept.set(key, value),
    remove: async key => void kept.delete(key),
  }
  const access: Access = {
    clientId: '1.2',
    clientSecret: 'x',
    stateSecret: 'y',
    scopes: ['chat:write'],
    installations,
  }
  return { kept, access }
}
const installed = (token: string, more: object) => ({
  user: { id: 'U0' },
  bot: { token, scopes: ['chat:write'], id: 'B1', userId: 'UBOT' },
  isEnterpriseInstall: false,
  authVersion: 'v2',
  ...more,
})
function hearing() {
  const heard: Incoming[] = []
  return {
    heard,
    door: {
      async handle(incoming: Incoming) {
        heard.push(incoming)
        return said
      },
    },
  }
}

describe('people of another workspace in a shared channel', () => {
  test('the same user id is somebody else, and learns nothing', async () => {
    const { core } = await committee()
    const { event, fake } = await serving(core)
    fake.fail('users.info', { body: { ok: true, user: { id: 'U1', team_id: 'T9' } } })
    const body = mention('vilka kommer?', {}, { user_team: 'T9', team: 'T9' })
    await event({ ...body, is_ext_shared_channel: true })
    const [call] = await fake.seen('chat.postEphemeral')
    expect(String(call?.args.text)).not.toMatch(/Landsbygd|Anna|Falköping|förhinder/)
  })

  test('an answer and a later message reach them through the workspace that has Klubban', async () => {
    const { kept, access } = remembering()
    kept.set('slack/T1', installed('xoxb-t1', { team: { id: 'T1' } }))
    const { door, heard } = hearing()
    const { event, fake, running } = await serving(door, { access })
    fake.fail('users.info', { body: { ok: true, user: { id: 'U9', team_id: 'T9' } } })
    await event({ ...mention('hej', { user: 'U9' }, { user_team: 'T9' }), is_ext_shared_channel: true })
    expect(heard[0]?.account).toMatchObject({ space: 'T9', user: 'U9' })
    expect(heard[0]?.room).toBe('slack/T1/C1')
    await fake.seen('chat.postEphemeral')
    expect(await running.deliver({ person: 'slack/T9/U9' }, said)).toMatchObject({ outcome: 'delivered' })
    expect(fake.of('chat.postMessage').map(call => call.token)).toEqual(['xoxb-t1'])
    expect(await running.deliver({ person: 'slack/T8/U9' }, said)).toMatchObject({ outcome: 'never' })
  })
})

describe('installed for a whole organisation', () => {
  const whole = (body: ReturnType<typeof mention>, team: string) => ({
    ...body,
    team_id: team,
    enterprise_id: 'E1',
    authorizations: [
      { enterprise_id: 'E1', team_id: team, user_id: 'UBOT', is_bot: true, is_enterprise_install: true },
    ],
  })

  test('deliveries of its workspaces are heard, answered with its token, and reached again after a restart', async () => {
    const { kept, access } = remembering()
    const org = { enterprise: { id: 'E1' }, isEnterpriseInstall: true, enterpriseUrl: 'https://e.example/' }
    kept.set('slack/E1', installed('xoxb-e1', org))
    const { door, heard } = hearing()
    const first = await serving(door, { access })
    const profile = { id: 'U1', team_id: 'T5', enterprise_user: { enterprise_id: 'E1' } }
    first.fake.fail('users.info', { body: { ok: true, user: profile } })
    expect((await first.event(whole(mention('hej', { team: 'T5' }), 'T5'))).status).toBe(200)
    expect(heard[0]?.account).toMatchObject({ space: 'E1', user: 'U1' })
    expect((await first.fake.seen('chat.postEphemeral'))[0]?.token).toBe('xoxb-e1')
    const again = await serving(door, { access, fake: first.fake })
    expect(await again.running.deliver({ person: 'slack/E1/U1' }, said)).toMatchObject({ outcome: 'delivered' })
    expect(await again.running.deliver({ room: heard[0]?.room ?? '' }, said)).toMatchObject({ outcome: 'delivered' })
    expect(first.fake.of('chat.postMessage').map(call => call.token)).toEqual(['xoxb-e1', 'xoxb-e1'])
  })

  test('another organisation is refused', async () => {
    const { kept, access } = remembering()
    kept.set('slack/E2', installed('xoxb-e2', { enterprise: { id: 'E2' }, isEnterpriseInstall: true }))
    const { door, heard } = hearing()
    const { event, fake } = await serving(door, { access })
    expect((await event(whole(mention('hej', { team: 'T5' }), 'T5'))).status).toBe(200)
    expect(heard).toEqual([])
    expect(fake.calls).toHaveLength(0)
  })

  test('removed from all of it', async () => {
    const { kept, access } = remembering()
    kept.set('slack/E1', installed('xoxb-e1', { enterprise: { id: 'E1' }, isEnterpriseInstall: true }))
    const { event } = await serving(hearing().door, { access })
    expect((await event(whole(appEvent('app_uninstalled') as never, 'T5'))).status).toBe(200)
    expect(kept.has('slack/E1')).toBe(false)
  })

  test('removed from one of its workspaces: the organisation’s stays', async () => {
    const { kept, access } = remembering()
    kept.set('slack/E1', installed('xoxb-e1', { enterprise: { id: 'E1' }, isEnterpriseInstall: true }))
    kept.set('slack/T5', installed('xoxb-t5', { team: { id: 'T5' }, enterprise: { id: 'E1' } }))
    const { event } = await serving(hearing().door, { access })
    const body = whole(appEvent('app_uninstalled') as never, 'T5')
    const [one] = body.authorizations
    await event({ ...body, authorizations: [{ ...one, is_enterprise_install: false }] })
    expect([...kept.keys()]).toEqual(['slack/E1'])
  })
})

test('a token that runs out is renewed, and the new one is kept', async () => {
  const { kept, access } = remembering()
  const bot = {
    token: 'xoxe.xoxb-old',
    refreshToken: 'xoxe-old',
    expiresAt: 1000,
    scopes: ['chat:write'],
    id: 'B1',
    userId: 'U',
  }
  kept.set('slack/T1', { ...installed('', { team: { id: 'T1' } }), bot })
  const { door } = hearing()
  const { form, fake, running } = await serving(door, { access })
  fake.fail('oauth.v2.access', {
    body: { ok: true, token_type: 'bot', access_token: 'xoxe.xoxb-new', refresh_token: 'xoxe-new', expires_in: 43_200 },
  })
  expect((await form(slash('/klubban', 'hej'))).status).toBe(200)
  expect(await running.deliver({ room: 'slack/T1/C1' }, said)).toMatchObject({ outcome: 'delivered' })
  expect(fake.of('chat.postMessage')[0]?.token).toBe('xoxe.xoxb-new')
  expect(JSON.stringify(kept.get('slack/T1'))).toContain('xoxe-new')
})

test('a token that Slack no longer takes: never delivered, and the next installation is used at once', async () => {
  const { kept, access } = remembering()
  kept.set('slack/T1', installed('xoxb-old', { team: { id: 'T1' } }))
  const { fake, running } = await serving(hearing().door, { access })
  fake.fail('chat.postMessage', { body: { ok: false, error: 'token_revoked' } })
  expect(await running.deliver({ room: 'slack/T1/C1' }, said)).toMatchObject({ outcome: 'never' })
  kept.set('slack/T1', installed('xoxb-new', { team: { id: 'T1' } }))
  await running.deliver({ room: 'slack/T1/C1' }, said)
  expect(fake.of('chat.postMessage').map(call => call.token)).toEqual(['xoxb-old', 'xoxb-new'])
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkSlack } from '../../../adapters/slack/check.ts'
import { scopesFor } from '../../../adapters/slack/scopes.ts'
import { type FakeSlack, fakeSlack } from './serve/fake-slack.ts'

const HOME = 'https://klubban.example.se'

describe('what is missing in Slack', () => {
  let fake: FakeSlack
  beforeEach(async () => {
    fake = await fakeSlack()
  })
  afterEach(() => fake.stop())

  const granted = (scopes: string[]) =>
    fake.fail('auth.test', {
      headers: { 'x-oauth-scopes': scopes.join(',') },
      body: { ok: true, team: 'Bygden', team_id: 'T1' },
    })
  const check = async (more: object = {}) => {
    const found = await checkSlack({ botToken: 'xoxb-one', apiUrl: fake.apiUrl, ...more })
    const words = (ok: boolean) => found.flatMap(one => (one.ok === ok ? [one.words.en] : [])).join('\n')
    return { fine: words(true), wrong: words(false), swedish: found.map(one => one.words.sv).join('\n') }
  }

  test('nothing: it says for which workspace the token is', async () => {
    granted(scopesFor(false))
    const { fine, wrong } = await check()
    expect(wrong).toBe('')
    expect(fine).toContain('Bygden (T1)')
    expect(fine).toContain('all permissions')
  })

  test('permissions: those that are missing are named, those that nobody needs are told', async () => {
    granted([...scopesFor(false).filter(one => one !== 'users:read'), 'channels:history'])
    const { fine, wrong, swedish } = await check()
    expect(wrong).toContain('users:read.')
    expect(wrong).not.toContain('links:read')
    expect(fine).toContain('more than Klubban needs: channels:history')
    expect(swedish).toContain('saknar users:read.')
  })

  test('permissions for our own links, where there is an address', async () => {
    granted(scopesFor(false))
    const { wrong, fine } = await check({ publicUrl: HOME })
    expect(wrong).toContain('links:read, links:write')
    expect(fine).toContain(`${HOME}/slack/events`)
  })

  test('a token that Slack does not accept, for the workspace or for the socket', async () => {
    fake.fail('auth.test', { body: { ok: false, error: 'invalid_auth' } })
    fake.fail('apps.connections.open', { body: { ok: false, error: 'not_allowed_token_type' } })
    const { wrong } = await check({ appToken: 'xapp-1' })
    expect(wrong).toContain('SLACK_BOT_TOKEN is not accepted (invalid_auth)')
    expect(wrong).toContain('SLACK_APP_TOKEN is not accepted (not_allowed_token_type)')
    expect(fake.of('apps.connections.open')[0]?.token).toBe('xapp-1')
  })

  test('an address where many install it, and one that Slack can reach', async () => {
    const many = (more: object) => checkSlack({ apiUrl: fake.apiUrl, ...more })
    expect(await many({})).toMatchObject([
      { ok: false, words: { en: expect.stringContaining('PUBLIC_URL is missing') } },
    ])
    expect(await many({ publicUrl: 'http://klubban.example.se' })).toMatchObject([{ ok: false }])
    expect(await many({ publicUrl: HOME })).toMatchObject([{ ok: true }])
  })

  test('Slack that cannot be reached: said once', async () => {
    await fake.stop()
    const { wrong } = await check({ appToken: 'xapp-1' })
    expect(wrong.split('\n')).toHaveLength(1)
    expect(wrong).toContain('cannot be reached')
  })
})

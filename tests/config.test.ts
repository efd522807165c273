import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingsFrom } from '../src/config.ts'
import { Problem } from '../src/domain/problem.ts'

const problemOf = (env: NodeJS.ProcessEnv): string => {
  try {
    settingsFrom(env)
    return 'none'
  } catch (error) {
    return error instanceof Problem ? error.code : 'bug'
  }
}

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }
const TEAMS = { TEAMS_APP_ID: 'a', TEAMS_APP_PASSWORD: 'p', TEAMS_TENANT_ID: 't' }

describe('settings', () => {
  test('nothing set: loopback, and the demo may be tried', () => {
    expect(settingsFrom({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      trustProxy: false,
      data: 'data/db',
      logLevel: 'info',
      demo: true,
    })
  })

  test('the demo is off beyond loopback, and as soon as a platform or a database is configured', () => {
    expect(settingsFrom({ HOST: '0.0.0.0' }).demo).toBe(false)
    for (const env of [SLACK, TEAMS, { TEAMS_INSECURE: '1' }, { DATABASE_URL: 'x' }])
      expect(settingsFrom(env).demo).toBe(false)
  })

  test('a fixed clock is refused with a platform', () => {
    expect(settingsFrom({ KLUBBAN_NOW: '2027-04-21T10:00:00+02:00' }).now).toBe('2027-04-21T08:00:00.000Z')
    expect(problemOf({ KLUBBAN_NOW: '2027-04-21T08:00:00Z', TEAMS_APP_ID: 'x' })).toBe('usage')
    expect(problemOf({ KLUBBAN_NOW: 'i går' })).toBe('usage')
  })

  test('a value may lie in a file, but not in both places', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'klubban-')), 'token')
    writeFileSync(file, 'xoxb-1\n')
    expect(settingsFrom({ SLACK_BOT_TOKEN_FILE: file, SLACK_SIGNING_SECRET: 's' }).slack).toEqual({
      access: { botToken: 'xoxb-1' },
      signingSecret: 's',
    })
    expect(problemOf({ SLACK_BOT_TOKEN_FILE: file, SLACK_BOT_TOKEN: 'y' })).toBe('usage')
    expect(problemOf({ SLACK_BOT_TOKEN_FILE: '/nowhere/at-all' })).toBe('usage')
  })

  test('a wrong value names its variable', () => {
    expect(problemOf({ PORT: 'many' })).toBe('usage')
    expect(() => settingsFrom({ PORT: '70000' })).toThrow(/PORT/)
  })

  test('a platform that is half configured is refused, and never left open', () => {
    for (const env of [
      { SLACK_BOT_TOKEN: 'x' },
      { SLACK_SIGNING_SECRET: 'x' },
      { SLACK_CLIENT_ID: 'x', SLACK_SIGNING_SECRET: 's' },
      { SLACK_CLIENT_ID: 'x', SLACK_CLIENT_SECRET: 'y', SLACK_STATE_SECRET: 'short', SLACK_SIGNING_SECRET: 's' },
      { TEAMS_APP_ID: 'a' },
      { TEAMS_APP_ID: 'a', TEAMS_TENANT_ID: 't' },
      { TEAMS_APP_PASSWORD: 'p' },
      { TEAMS_INSECURE: '1', HOST: '0.0.0.0' },
    ])
      expect([env, problemOf(env)]).toEqual([env, 'usage'])
    expect(settingsFrom({ ...TEAMS, TEAMS_ALLOWED_TENANTS: 't1, t2' }).teams?.allowedTenants).toEqual(['t1', 't2'])
    const managed = settingsFrom({ TEAMS_APP_ID: 'a', TEAMS_TENANT_ID: 't', TEAMS_APP_TYPE: 'UserAssignedMSI' })
    expect(managed.teams?.access.kind).toBe('managed')
  })
})

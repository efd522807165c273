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
    for (const name of ['SLACK_BOT_TOKEN', 'TEAMS_APP_ID', 'DATABASE_URL'])
      expect(settingsFrom({ [name]: 'x' }).demo).toBe(false)
  })

  test('a fixed clock is refused with a platform', () => {
    expect(settingsFrom({ KLUBBAN_NOW: '2027-04-21T10:00:00+02:00' }).now).toBe('2027-04-21T08:00:00.000Z')
    expect(problemOf({ KLUBBAN_NOW: '2027-04-21T08:00:00Z', TEAMS_APP_ID: 'x' })).toBe('usage')
    expect(problemOf({ KLUBBAN_NOW: 'i går' })).toBe('usage')
  })

  test('a value may lie in a file, but not in both places', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'klubban-')), 'token')
    writeFileSync(file, 'xoxb-1\n')
    expect(settingsFrom({ SLACK_BOT_TOKEN_FILE: file }).demo).toBe(false)
    expect(problemOf({ SLACK_BOT_TOKEN_FILE: file, SLACK_BOT_TOKEN: 'y' })).toBe('usage')
    expect(problemOf({ SLACK_BOT_TOKEN_FILE: '/nowhere/at-all' })).toBe('usage')
  })

  test('a wrong value names its variable', () => {
    expect(problemOf({ PORT: 'many' })).toBe('usage')
    expect(() => settingsFrom({ PORT: '70000' })).toThrow(/PORT/)
  })
})

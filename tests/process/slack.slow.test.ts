import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fakeSlack } from '../adapters/slack/serve/fake-slack.ts'
import { direct, FORM, SECRET, signed, slash } from '../adapters/slack/serve/payloads.ts'
import { dataFolder, klubban, served } from './klubban.ts'

/** The whole program as an administrator starts it: settings from the environment, a folder of its own, Slack before it. */
describe('serve with Slack', () => {
  const data = dataFolder()
  delete data.env.KLUBBAN_NOW
  let fake: Awaited<ReturnType<typeof fakeSlack>>
  let server: Awaited<ReturnType<typeof served>>

  beforeAll(async () => {
    fake = await fakeSlack()
    Object.assign(data.env, { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: fake.apiUrl })
    server = await served(data.env)
  })
  afterAll(async () => {
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    await fake.stop()
    data.remove()
  })
  const post = (body: string, type?: string, secret?: string) =>
    fetch(`${server.address}/slack/events`, signed(body, Date.now(), type, secret))
  const said = async (words: string) =>
    ((await (await post(slash('/klubban', words), FORM)).json()) as { text: string }).text
  const operate = (words: string, group?: string) =>
    klubban(data.env, ['chat', ...(group ? ['--group', group] : [])], `${words}\n`).out

  test('no demo people, no demo groups, and a stranger is told nothing', async () => {
    expect(await (await fetch(`${server.address}/api/start`)).json()).toEqual({ demo: false })
    expect(operate('grupp skapa Hembygdsrådet')).toContain('Hembygdsrådet')
    expect(await said('ledamöter')).not.toContain('Hembygd')
    expect((await post(slash('/klubban', 'hej'), FORM, 'another-secret')).status).toBe(401)
  })

  test('a member is linked by a one-time code, plans nothing they may not, and answers for a meeting', async () => {
    operate('ledamot ny Anna Berg ordinarie', 'hembygdsradet')
    operate('möte ny 12 maj 2098 9-12 Norrby', 'hembygdsradet')
    const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(operate('engångskod för Anna Berg', 'hembygdsradet'))?.[0]
    expect(code).toBeDefined()
    expect(await said(`koppla ${code}`)).toContain('Anna Berg')
    expect(await said('jag kommer')).toContain('12 maj 2098')
    expect(await said('möte ny 13 maj 2098 9-12 Norrby')).not.toContain('planerat')
    const event = direct('vilka kommer?')
    expect((await post(JSON.stringify(event))).status).toBe(200)
    expect((await post(JSON.stringify(event))).status).toBe(200)
    const journal = readFileSync(join(data.folder, 'hembygdsradet', 'journal.jsonl'), 'utf8')
    expect(journal).toContain('slack/')
    expect(journal).not.toContain(code!)
    expect(klubban(data.env, ['verify'])).toMatchObject({ code: 0 })
  })
})

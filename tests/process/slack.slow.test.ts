import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttonsIn, stateOf } from '../adapters/slack/look.ts'
import { fakeSlack } from '../adapters/slack/serve/fake-slack.ts'
import { direct, FORM, press, SECRET, signed, slash, submit } from '../adapters/slack/serve/payloads.ts'
import { dataFolder, klubban, served } from './klubban.ts'

interface Shown {
  text: string
  blocks: unknown[]
}

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
  const post = (body: string, type?: string, secret?: string) => {
    const { headers, ...rest } = signed(body, Date.now(), type, secret)
    // While the command line runs, this process stands still and the server hangs up: no connection is used twice.
    return fetch(`${server.address}/slack/events`, { ...rest, headers: { ...headers, connection: 'close' } })
  }
  const said = async (words: string) =>
    ((await (await post(slash('/klubban', words), FORM)).json()) as { text: string }).text
  const operate = (words: string, group?: string) =>
    klubban(data.env, ['chat', ...(group ? ['--group', group] : [])], `${words}\n`).out

  test('no demo people, no demo groups, and a stranger is told nothing', async () => {
    expect(await (await fetch(`${server.address}/api/start`)).json()).toEqual({ as: 'nobody' })
    expect(operate('grupp skapa Hembygdsrådet')).toContain('Hembygdsrådet')
    expect(await said('ledamöter')).not.toContain('Hembygd')
    expect((await post(slash('/klubban', 'hej'), FORM, 'another-secret')).status).toBe(401)
  })

  test('an administrator sets a channel up from nothing, as docs/slack.md says, and the secretary takes over', async () => {
    const [eva, channel] = ['U7', 'C7']
    const code = klubban(data.env, ['admin-code']).out.trim().split(/\s+/).at(-1)!
    const form = async (body: string) => (await (await post(body, FORM)).json()) as Shown
    const typed = (words: string, user = 'U8') => form(slash('/klubban', words, { user, channel }))
    expect((await typed(`bli administratör ${code}`)).text).toContain('Du är administratör')
    const offered = await typed('hej')
    const [create] = buttonsIn(offered.blocks).filter(one => JSON.stringify(one.text).includes('Ny grupp'))
    await post(press(String(create?.value), { user: 'U8', channel }), FORM)
    const [opened] = await fake.seen('views.open')
    const view = opened?.args.view as Shown & { blocks: never[] }
    const typedIn = (words: string) => ({ v: { type: 'plain_text_input', value: words } })
    const values = { ...stateOf(view.blocks), 'f:name': typedIn('Byarådet'), 'f:secretary': typedIn('Eva Ek') }
    expect(await form(submit(view as never, values, { user: 'U8' }))).toEqual({ response_action: 'clear' })
    const [created] = (await fake.seen('chat.postEphemeral')).slice(-1)
    const [bind] = buttonsIn(created?.args.blocks).filter(one => JSON.stringify(one.text).includes('Bara gruppen'))
    await post(press(String(bind?.value), { user: 'U8', channel }), FORM)
    await fake.seen('chat.postEphemeral', 2)
    const linking = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec((await typed('engångskod för Eva Ek')).text)?.[0]
    expect((await typed(`koppla ${linking}`, eva)).text).toContain('Eva Ek')
    expect((await typed('ledamot ny Bo Berg ordinarie bo@exempel.se', eva)).text).toContain('Bo Berg')
    expect((await typed('ledamöter', eva)).text).toContain('Bo Berg')
    expect((await typed('ledamöter', 'U6')).text).not.toContain('Berg')
  })

  test('doctor asks Slack itself, and says what is missing', () => {
    const { code, out } = klubban(
      { ...data.env, SLACK_BOT_TOKEN: 'xoxp-wrong', SLACK_API_URL: 'http://127.0.0.1:9/api/' },
      ['doctor'],
    )
    expect(code).toBe(1)
    expect(out).toContain('✗ Slack: kan inte nås')
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

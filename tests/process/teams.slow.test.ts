import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { activity, execute, invoke, type Json, mention, message, TENANT } from '../adapters/teams/activities.ts'
import { type FakeConnector, fakeConnector } from '../adapters/teams/connector.ts'
import { buttons, everything, words } from '../adapters/teams/looking.ts'
import { dataFolder, klubban, served } from './klubban.ts'

const eva = { from: { id: '29:eva', name: 'Eva Ek', aadObjectId: '55555555-5555-4555-8555-555555555555' } }

/** The whole program as somebody starts it for a look: no authentication, a folder of its own, a Teams that only seems. */
describe('serve with Teams', () => {
  const data = dataFolder()
  delete data.env.KLUBBAN_NOW
  let fake: FakeConnector
  let server: Awaited<ReturnType<typeof served>>

  beforeAll(async () => {
    fake = await fakeConnector()
    Object.assign(data.env, { TEAMS_INSECURE: '1', PUBLIC_URL: 'https://klubban.example.se' })
    server = await served(data.env)
  })
  afterAll(async () => {
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    await fake.stop()
    data.remove()
  })

  const post = (one: Json) =>
    fetch(`${server.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...one, serviceUrl: fake.url }),
    })
  /** Says it, and waits for what Klubban sends. */
  async function said(one: Json): Promise<Json> {
    const before = fake.calls.length
    expect((await post(one)).status).toBe(200)
    await expect.poll(() => fake.calls.length, { timeout: 20_000 }).toBeGreaterThan(before)
    return fake.calls.at(-1)!.body
  }
  const press = async (data: unknown, more: Json = {}) => (await (await post(execute(data, more))).json()) as Json

  test('an administrator makes the first group and its secretary without leaving Teams, and the secretary the others', async () => {
    expect(words(await said(activity({ type: 'installationUpdate', action: 'add' })))).toContain('er sekreterare')
    const code = /[A-Z0-9]{12}/.exec(klubban(data.env, ['admin-code']).out)?.[0]
    expect(words(await said(message(`bli administratör ${code}`)))).toContain('administratör')
    expect(words(await said(message('skapa grupp Hembygdsrådet')))).toContain('Hembygdsrådet')
    const operate = (typed: string) => klubban(data.env, ['chat', '--group', 'hembygdsradet'], `${typed}\n`).out
    operate('ledamot ny Eva Ek sekreterare')
    const linking = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(operate('engångskod för Eva Ek'))?.[0]
    expect(words(await said(message(`koppla ${linking}`, eva)))).toContain('Eva Ek')
    expect(words(await said(message('möte ny 12 maj 2098 9-12 Norrby', eva)))).toContain('12 maj 2098')
    // A dialog, filled in as a person would.
    const opened = (await (
      await post(invoke('task/fetch', { data: { klubban: { o: ['member-add', {}] } } }, eva))
    ).json()) as Json
    const boxes = everything(opened).filter(one => /^Input\./.test(one.type))
    expect(boxes.map(one => one.id)).toContain('f:name')
    const [submit] = buttons(opened)
    const filled = { ...(submit?.data as Json), 'f:name': 'Bo Berg', 'f:role': 'member' }
    expect(words(await said(invoke('task/submit', { data: filled }, eva)))).toContain('Bo Berg')
    expect(words(await press({ klubban: { i: ['who-comes', {}] } }, eva))).toContain('Bo Berg')
  })

  test('killed in the middle, it forgets nothing that was answered, and answers the same again', async () => {
    const press = execute({ klubban: { i: ['task-add', { what: 'Boka lokalen', owner: 'Bo Berg' }] } }, eva)
    const first = (await (await post(press)).json()) as Json
    expect(words(first)).toContain('Boka lokalen')
    server.child.kill('SIGKILL')
    await server.ended
    server = await served(data.env)
    expect(await (await post(press)).json()).toEqual(first)
    const tasks = words(await said(message('alla uppdrag', eva)))
    expect(tasks.split('Boka lokalen').length).toBe(2)
    expect(klubban(data.env, ['verify'])).toMatchObject({ code: 0 })
  })

  test('strangers, other shapes and other ways in learn nothing', async () => {
    const stranger = { from: { id: '29:x', aadObjectId: '66666666-6666-4666-8666-666666666666' } }
    expect(words(await said(message('ledamöter', stranger)))).not.toContain('Berg')
    expect(words(await said(mention('vilka kommer?', stranger)))).not.toContain('Berg')
    expect((await post({ ...message('hej'), conversation: 7 })).status).toBe(400)
    expect((await fetch(`${server.address}/api/messages`)).status).toBe(405)
    expect((await post({ ...message('hej'), channelId: 'webchat' })).status).toBe(400)
  })

  test('without an app id, and without being told so, it does not start; doctor says what is wrong', () => {
    const { TEAMS_INSECURE: _, ...env } = data.env
    const started = klubban({ ...env, TEAMS_TENANT_ID: TENANT, TEAMS_APP_PASSWORD: 'x' }, ['serve'])
    expect(started.code).not.toBe(0)
    expect(started.err).toContain('TEAMS_APP_ID')
    expect(klubban({ ...data.env, HOST: '0.0.0.0' }, ['serve']).err).toContain('TEAMS_INSECURE')
    const told = klubban({ ...env, TEAMS_APP_ID: 'klubban', TEAMS_TENANT_ID: TENANT, TEAMS_APP_PASSWORD: 'x' }, [
      'doctor',
    ])
    expect(told.code).toBe(1)
    expect(told.out).toContain('✗ Teams: TEAMS_APP_ID ska se ut som')
  })
})

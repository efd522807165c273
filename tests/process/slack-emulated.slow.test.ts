import { afterAll, beforeAll, expect, test } from 'vitest'
import { buttonsIn, stateOf } from '../adapters/slack/look.ts'
import { type Emulated, emulated } from '../adapters/slack/serve/emulated.ts'
import { direct, FORM, mention, press, SECRET, signed, slash, submit } from '../adapters/slack/serve/payloads.ts'
import { messageFaults, viewFaults } from '../adapters/slack/validate.ts'
import { dataFolder, klubban, served } from './klubban.ts'

const TEAM = 'TPROCESS1'
const data = dataFolder()
delete data.env.KLUBBAN_NOW
let side: Emulated
let server: Awaited<ReturnType<typeof served>>
let people: Awaited<ReturnType<Emulated['cast']>>
let token = ''

beforeAll(async () => {
  side = await emulated(TEAM)
  token = await side.installed(TEAM)
  people = await side.cast(token)
  Object.assign(data.env, { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: side.apiUrl })
  server = await served(data.env)
})
afterAll(async () => {
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  await side.stop()
  data.remove()
})

/** The program as an administrator starts it, a folder of its own, and the emulated workspace: nothing of ours in between. */
test('from an empty folder to a group whose members answer, in a workspace', async () => {
  const { user: anna, eva, channel } = people
  const post = async (body: string, type?: string) => {
    const { headers, ...rest } = signed(body, Date.now(), type)
    const sent = { ...rest, headers: { ...headers, connection: 'close' } }
    const response = await fetch(`${server.address}/slack/events`, sent)
    expect(response.status).toBe(200)
    const answer = await response.text()
    return (answer === '' ? {} : JSON.parse(answer)) as { text?: string; blocks?: unknown[]; response_action?: string }
  }
  const typed = (words: string, user = anna) => post(slash('/klubban', words, { team: TEAM, user, channel }), FORM)
  const valueIn = (blocks: unknown, label: string) =>
    String(buttonsIn(blocks).find(one => JSON.stringify(one.text).includes(label))?.value)
  const pressed = (value: string, more = {}) => post(press(value, { team: TEAM, user: anna, channel }, more), FORM)

  const code = klubban(data.env, ['admin-code']).out.trim().split(/\s+/).at(-1)!
  expect((await typed(`bli administratör ${code}`)).text).toContain('Du är administratör')
  const { trigger_id } = await side.call(token, 'views.generateTriggerId', { user_id: anna })
  await pressed(valueIn((await typed('hej')).blocks, 'Ny grupp'), { trigger_id })
  const [opened] = await side.seen('views.open')
  expect(opened?.answer.ok).toBe(true)
  const view = opened?.args.view as { blocks: never[] }
  const words = (value: string) => ({ v: { type: 'plain_text_input', value } })
  const filled = { ...stateOf(view.blocks), 'f:name': words('Byarådet'), 'f:secretary': words('Eva Ek') }
  const { id } = opened!.answer.view as { id: string }
  expect(await post(submit(view, filled, { team: TEAM, user: anna }, id), FORM)).toEqual({ response_action: 'clear' })
  const [created] = (await side.seen('chat.postEphemeral')).slice(-1)
  await pressed(valueIn(created?.args.blocks, 'Bara gruppen'))
  await side.seen('chat.postEphemeral', 2)
  const linking = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec((await typed('engångskod för Eva Ek')).text ?? '')?.[0]
  await post(JSON.stringify(direct(`koppla ${linking}`, { team: TEAM, user: eva, channel: 'D0EVA' })))
  expect((await typed('möte ny 12 maj 2098 9-12 Norrby', eva)).text).toContain('12 maj 2098')
  await post(JSON.stringify(mention('jag kommer', { team: TEAM, user: eva, channel })))
  const whispered = await side.seen('chat.postEphemeral', 3)
  expect(String(whispered.at(-1)?.args.text)).toContain('12 maj 2098')

  expect(klubban(data.env, ['verify'])).toMatchObject({ code: 0 })
  for (const { args } of side.heard) {
    if (args.view) expect(viewFaults(args.view)).toEqual([])
    if (args.blocks) expect(messageFaults(args as never)).toEqual([])
  }
})

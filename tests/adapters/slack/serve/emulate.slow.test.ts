import { afterEach, expect, test } from 'vitest'
import { slack } from '../../../../adapters/slack/index.ts'
import { createServer } from '../../../../adapters/web/server.ts'
import { localReply } from '../../../../src/core/replies.ts'
import { directoryChanges } from '../../../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../../../src/domain/model.ts'
import { same } from '../../../../src/domain/text.ts'
import { GROUP, NOW } from '../../../fixtures/group.ts'
import { messageFaults, viewFaults } from '../validate.ts'
import { committee } from './committee.ts'
import { emulated } from './emulated.ts'
import { FORM, mention, press, SECRET, signed, slash, submit } from './payloads.ts'
import { atEnd, stopAll } from './serving.ts'

afterEach(stopAll)

const TEAM = 'TEKMARKEN1'

/** One emulated workspace with Klubban in it by its token, Anna Berg linked, and the channel bound to the group. */
async function workspace() {
  const side = await emulated(TEAM)
  atEnd(side.stop)
  const token = await side.installed(TEAM)
  const { user, eva, channel } = await side.cast(token)
  const room = await committee({ team: TEAM })
  const linked = (account: string, member: string) =>
    directoryChanges.accountLinked({ account: `slack/${TEAM}/${account}`, person: member, group: GROUP, member })
  await room.store.update(DIRECTORY_ID, [], () => ({
    at: NOW,
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [
      linked(user, 'm5-0'),
      linked(eva, 'm15-0'),
      directoryChanges.roomBound({ room: `slack/${TEAM}/${channel}`, group: GROUP, visibility: 'group' }),
    ],
    reply: null,
  }))
  const log = { info() {}, warn() {}, error() {} }
  const server = createServer({ host: '127.0.0.1', port: 0, health: () => ({}), log })
  const running = await slack.serve(room.core, {
    mount: server.mount,
    access: { botToken: token },
    signingSecret: SECRET,
    apiUrl: side.apiUrl,
    log,
  })
  const address = await server.listen()
  atEnd(async () => {
    await running.stop()
    await server.stop()
  })
  const post = (body: string, type = 'application/json') =>
    fetch(`${address}/slack/events`, signed(body, Date.now(), type))
  return {
    ...room,
    side,
    token,
    running,
    anna: { team: TEAM, user, channel },
    eva: { team: TEAM, user: eva, channel },
    event: (body: object) => post(JSON.stringify(body)),
    form: (body: string) => post(body, FORM),
  }
}

const value = (command: string, args: object, kind = 'i') => JSON.stringify({ [kind]: [command, args], g: GROUP })
const typed = (words: string) => ({ v: { type: 'plain_text_input', value: words } })

test('a mention, a command, a button and a form, all the way to the workspace and the record', async () => {
  const { side, token, anna, eva, event, form, answers, state } = await workspace()

  expect((await event(mention('jag kommer', anna))).status).toBe(200)
  const [whispered] = await side.seen('chat.postEphemeral')
  expect(whispered?.answer.ok).toBe(true)
  expect(await answers('e22-0')).toMatchObject({ 'm5-0': { answer: 'coming' } })

  const command = await form(slash('/narvaro', 'kan inte komma', anna))
  expect(await command.json()).toMatchObject({ response_type: 'ephemeral' })
  expect(await answers('e22-0')).toMatchObject({ 'm5-0': { answer: 'absent' } })

  // Without a response_url the answer to a press is whispered in the channel.
  await form(press(value('attend', { answer: 'remote' }), anna))
  await side.seen('chat.postEphemeral', 2)
  expect(await answers('e22-0')).toMatchObject({ 'm5-0': { answer: 'remote' } })

  // A form opens on a trigger of Slack's own, which lives three seconds.
  const { trigger_id } = await side.call(token, 'views.generateTriggerId', { user_id: eva.user })
  await form(press(value('task-add', {}, 'f'), eva, { trigger_id }))
  const [opened] = await side.seen('views.open')
  expect(opened?.answer.ok).toBe(true)
  const view = opened?.args.view as Record<string, unknown>
  const { id } = opened!.answer.view as { id: string }
  const wrong = { 'f:what': typed('Skicka kallelsen'), 'f:owner': typed('Anna Berg'), 'f:due': typed('snart!') }
  const refused = await (await form(submit(view, wrong, eva, id))).json()
  expect(refused).toMatchObject({ response_action: 'errors' })
  expect(Object.keys((refused as { errors: object }).errors)).toEqual(['f:due'])
  const right = { ...wrong, 'f:due': typed('2027-05-10') }
  expect(await (await form(submit(view, right, eva, id))).json()).toEqual({ response_action: 'clear' })
  expect(Object.values((await state()).tasks).map(task => task.what)).toContain('Skicka kallelsen')

  // The trigger is spent: the words with a button instead.
  await form(press(value('task-add', {}, 'f'), eva, { trigger_id }))
  await side.seen('chat.postEphemeral', 4)

  for (const { args } of side.heard) {
    if (args.view) expect(viewFaults(args.view)).toEqual([])
    if (args.blocks) expect(messageFaults(args as never)).toEqual([])
  }
})

test('a post stands in the channel, is changed in place, and survives what Slack does to it', async () => {
  const { side, running, anna, token } = await workspace()
  const said = (words: string) => localReply({ card: { lead: same(words) } }, 'sv')
  const room = `slack/${TEAM}/${anna.channel}`
  const shown = async () => {
    const { messages } = await side.call(token, 'conversations.history', { channel: anna.channel })
    return (messages as unknown as Array<{ text: string }>).map(one => one.text)
  }

  side.fail('chat.postMessage', 429, { 'retry-after': '3' })
  expect(await running.deliver({ room }, said('kallelse'))).toMatchObject({ outcome: 'later', after: 3000 })
  side.fail('chat.postMessage', 503)
  expect(await running.deliver({ room }, said('kallelse'))).toMatchObject({ outcome: 'unknown' })
  const before = (await shown()).filter(words => words === 'kallelse').length
  expect(before).toBe(0)

  const sent = await running.deliver({ room }, said('kallelse'))
  if (sent.outcome !== 'delivered') throw new Error(sent.why)
  expect(await running.deliver({ room, replaces: sent.ref }, said('flyttat möte'))).toEqual(sent)
  expect(await shown()).toContain('flyttat möte')
  expect(await shown()).not.toContain('kallelse')

  expect(await running.deliver({ person: `slack/${TEAM}/${anna.user}` }, said('till dig'))).toMatchObject({
    outcome: 'delivered',
  })
  expect(await running.deliver({ room: `slack/${TEAM}/CNONE` }, said('x'))).toEqual({
    outcome: 'never',
    why: 'channel_not_found',
  })
  expect(await running.deliver({ person: `slack/${TEAM}/UNONE` }, said('x'))).toEqual({
    outcome: 'never',
    why: 'user_not_found',
  })
  expect(await running.deliver({ room, replaces: `${anna.channel}:1.000001` }, said('x'))).toMatchObject({
    outcome: 'never',
    why: 'message_not_found',
  })
})

test('language and e-mail come from the profile, and one call an hour asks for them', async () => {
  const { side, running, anna, form } = await workspace()
  await form(slash('/klubban', 'hjälp', anna))
  await form(slash('/klubban', 'hjälp', anna))
  const account = { platform: 'slack', space: TEAM, user: anna.user }
  expect(await running.emailOf(account)).toMatch(/@/)
  expect(side.of('users.info')).toHaveLength(1)
  expect(await running.emailOf({ ...account, space: 'T0OTHER' })).toBeNull()
})

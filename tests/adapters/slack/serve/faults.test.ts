import { afterEach, describe, expect, test } from 'vitest'
import { memberChanges } from '../../../../src/domain/changes/members.ts'
import { NOW as DAY, GROUP } from '../../../fixtures/group.ts'
import { readBlocks, stateOf } from '../look.ts'
import { ANNA, committee, EVA } from './committee.ts'
import { direct, mention, press, submit } from './payloads.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

type Part = Record<string, unknown>
const value = (command: string, args: object, kind = 'i') => JSON.stringify({ [kind]: [command, args], g: GROUP })

describe('delivered again', () => {
  test('by a Slack that retries everything, out of order and at once: each has one effect and one answer', async () => {
    const { core, state } = await committee()
    const { event, fake, running } = await serving(core)
    const wishes = Array.from({ length: 12 }, (_, i) => direct(`föreslå ärende Väg ${i}`, { user: ANNA }))
    const copies = wishes.flatMap(one =>
      Array.from({ length: 7 }, (_, i) => (i % 4 === 3 ? { ...one, event_id: `Ev-${i}-${one.event_id}` } : one)),
    )
    // In an order that has nothing to do with theirs: 25 and 84 have no divisor in common.
    const storm = copies.map((_, i) => copies[(i * 25) % copies.length]!)
    const statuses = await Promise.all(storm.map(async body => (await event(body)).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
    await running.stop()
    const titles = Object.values((await state()).items).map(one => one.title)
    expect(titles.filter(one => one.startsWith('Väg ')).sort()).toEqual(wishes.map((_, i) => `Väg ${i}`).sort())
    expect(fake.of('chat.postMessage')).toHaveLength(wishes.length)
  })

  test('after a restart, which remembers nothing of what was said: no second effect, the same answer', async () => {
    const { core, entries } = await committee()
    const body = mention('jag kommer')
    const texts: unknown[] = []
    for (let start = 0; start < 2; start++) {
      const { event, fake } = await serving(core)
      expect((await event(body)).status).toBe(200)
      const [call] = await fake.seen('chat.postEphemeral')
      texts.push(call?.args.text)
    }
    expect(texts[1]).toBe(texts[0])
    const registered = (await entries()).flatMap(one => one.changes).filter(one => one.type === 'attendance-registered')
    expect(registered.filter(one => JSON.stringify(one).includes('m5-0'))).toHaveLength(1)
  })
})

test('two people correct one decision from forms opened at the same time: the second is shown both texts, and nothing is lost', async () => {
  const { core, state } = await committee()
  const { form, fake } = await serving(core)
  const decided = Object.values((await state()).items).find(one => one.decision && one.decision.points.length > 0)!
  const views: Part[] = []
  for (let n = 0; n < 2; n++) {
    await form(press(value('decision-correct', { item: decided.id }), { user: EVA }))
    views.push((await fake.seen('views.open', views.length + 1)).at(-1)?.args.view as Part)
  }
  const filled = (view: Part, points: string) => ({
    ...stateOf(view.blocks as Part[]),
    'f:points': { v: { type: 'plain_text_input', value: points } },
    'f:reason': { v: { type: 'plain_text_input', value: 'Ett ord föll bort' } },
  })
  const sent = async (view: Part, points: string, id: string) =>
    (await (await form(submit(view, filled(view, points), { user: EVA }, id))).json()) as {
      response_action: string
      view?: Part
    }
  expect(await sent(views[0]!, 'Den första rättelsen', 'V1')).toEqual({ response_action: 'clear' })
  const second = await sent(views[1]!, 'Den andra rättelsen', 'V2')
  // Over the form, which keeps what was written.
  expect(second.response_action).toBe('push')
  expect(readBlocks(second.view?.blocks)).toContain('Den första rättelsen')
  expect(readBlocks(second.view?.blocks)).toContain('Den andra rättelsen')
  expect((await state()).items[decided.id]?.decision?.points).toEqual(['Den första rättelsen'])
})

test('a button that was shown to a secretary does nothing once the role is gone, and the attempt is logged', async () => {
  const { core, store, state, warnings } = await committee()
  const { form, fake } = await serving(core)
  const pressed = value('task-add', { what: 'Skicka kallelsen', owner: 'Anna Berg', due: '2027-05-10' })
  await store.update(GROUP, [], () => ({
    at: DAY,
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [memberChanges.mandateEnded({ member: 'm15-0', role: 'secretary', on: '2027-04-20' })],
    reply: null,
  }))
  const before = Object.keys((await state()).tasks).length
  await form(press(pressed, { user: EVA }))
  await fake.seen('chat.postEphemeral')
  expect(Object.keys((await state()).tasks)).toHaveLength(before)
  expect(warnings).toContainEqual(expect.objectContaining({ account: `slack/T1/${EVA}` }))
})

describe('accounts that are nobody’s', () => {
  test.each([
    ['deactivated', { deleted: true }],
    ['a bot’s', { is_bot: true }],
  ])('%s: refused and logged, and nothing runs', async (_, more) => {
    const { core, answers } = await committee()
    const { event, fake, said } = await serving(core)
    fake.always('users.info', { ok: true, user: { id: ANNA, team_id: 'T1', ...more } })
    expect((await event(mention('jag kommer'))).status).toBe(200)
    expect(said.map(one => one.words)).toContain('refused: a deactivated account, or no person’s')
    expect(await answers('e22-0')).not.toHaveProperty('m5-0')
    expect(fake.of('chat.postEphemeral')).toEqual([])
  })
})

describe('the e-mail address that may tell who somebody is', () => {
  const account = (user: string, space = 'T1') => ({ platform: 'slack', space, user })
  test.each<[string, string | null, object]>([
    ['a full member', 'anna@exempel.se', {}],
    ['a guest', null, { is_restricted: true }],
    ['a guest of one channel', null, { is_ultra_restricted: true }],
    ['an address that was never confirmed', null, { is_email_confirmed: false }],
    ['a deactivated account', null, { deleted: true }],
    ['a bot', null, { is_bot: true }],
    ['somebody of another workspace', null, { team_id: 'T9' }],
    ['somebody of another organisation', null, { enterprise_user: { enterprise_id: 'E9' } }],
  ])('%s: %s', async (_, email, more) => {
    const { running, fake } = await serving((await committee()).core)
    const user = { id: ANNA, team_id: 'T1', profile: { email: 'anna@exempel.se' }, ...more }
    fake.always('users.info', { ok: true, user })
    expect(await running.emailOf(account(ANNA))).toBe(email)
    // Asked once an hour, however often somebody writes.
    await running.emailOf(account(ANNA))
    expect(fake.of('users.info')).toHaveLength(1)
  })

  test('another platform’s account, and a Slack that does not say: none', async () => {
    const { running, fake } = await serving((await committee()).core)
    expect(await running.emailOf({ platform: 'teams', space: 'T1', user: ANNA })).toBeNull()
    fake.fail('users.info', { body: { ok: false, error: 'missing_scope' } })
    expect(await running.emailOf(account(ANNA))).toBeNull()
    expect(fake.of('users.info')).toHaveLength(1)
  })
})

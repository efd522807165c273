import { afterEach, describe, expect, test } from 'vitest'
import { commands } from '../../../src/commands/index.ts'
import { memberChanges } from '../../../src/domain/changes/members.ts'
import { messageChanges } from '../../../src/domain/changes/messages.ts'
import type { GroupState } from '../../../src/domain/state.ts'
import { same } from '../../../src/domain/text.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { startDelivery } from '../../../src/schedule/delivery.ts'
import { viewer } from '../../../src/schedule/view.ts'
import { GROUP, NOW } from '../../fixtures/group.ts'
import { execute, invoke, type Json, mention, message, TENANT } from './activities.ts'
import { BOTS, bodyOf, committee, EVA, eva, ROOM_KEY } from './committee.ts'
import { buttons, everything, words } from './looking.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

const by = { role: 'operator', account: 'operator/local/' } as const
type Committee = Awaited<ReturnType<typeof committee>>
const enter = ({ store }: Committee, ...changes: unknown[]) =>
  store.update<GroupState>(GROUP, [], () => ({ at: NOW, by, intent: null, changes: changes as never, reply: null }))

describe('delivered again', () => {
  test('by a Teams that retries everything, out of order and at once: each has one effect and one answer', async () => {
    const { post, fake, running, state } = await committee()
    const wishes = Array.from({ length: 12 }, (_, i) => message(`föreslå ärende Väg ${i}`))
    const copies = wishes.flatMap(one => Array.from({ length: 7 }, () => one))
    // In an order that has nothing to do with theirs: 25 and 84 have no divisor in common.
    const storm = copies.map((_, i) => copies[(i * 25) % copies.length]!)
    const statuses = await Promise.all(storm.map(async one => (await post(one)).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
    await running.stop()
    const titles = Object.values((await state()).items).map(one => one.title)
    expect(titles.filter(one => one.startsWith('Väg ')).sort()).toEqual(wishes.map((_, i) => `Väg ${i}`).sort())
    expect(fake.calls).toHaveLength(wishes.length)
  })

  test('after a restart, a day later, which remembers nothing of what was said: no second effect, the same answer', async () => {
    const { post, calls, core, conversations, entries, at } = await committee()
    const once = message('jag kommer')
    await post(once)
    const [first] = await calls(1)
    const before = (await entries()).length
    at('2027-04-22T08:30:00.000Z')
    const again = await serving(core, { conversations })
    expect((await again.post(once)).status).toBe(200)
    await again.running.stop()
    expect(again.fake.calls.map(one => words(one.body))).toEqual([words(first?.body)])
    expect((await entries()).length).toBe(before)
  })
})

test('two people correct one decision from dialogs opened at the same time: the second is shown both texts', async () => {
  const { post, state } = await committee()
  const decided = Object.values((await state()).items).find(one => one.decision && one.decision.points.length > 0)!
  const opened: Json[] = []
  for (let n = 0; n < 2; n++) {
    const wish = { klubban: { i: ['decision-correct', { item: decided.id }] } }
    const shown = await bodyOf(await post(execute(wish, eva)))
    const button = buttons(shown).find(one => one.type === 'Action.Submit')
    const { msteams: _, ...data } = (button?.data ?? {}) as Json
    opened.push(await bodyOf(await post(invoke('task/fetch', { data }, eva))))
  }
  const sent = (dialog: Json, points: string) => {
    const filled = Object.fromEntries(
      everything(dialog).flatMap(one =>
        /^Input\./.test(one.type) && one.value !== undefined ? [[String(one.id), one.value]] : [],
      ),
    )
    const [submit] = buttons(dialog)
    const data = { ...filled, ...(submit?.data as Json), 'f:points': points, 'f:reason': 'Ett ord föll bort' }
    return post(invoke('task/submit', { data }, eva))
  }
  expect(await (await sent(opened[0]!, 'Den första rättelsen')).text()).toBe('')
  const second = await bodyOf(await sent(opened[1]!, 'Den andra rättelsen'))
  expect(words(second)).toContain('Den första rättelsen')
  expect(words(second)).toContain('Den andra rättelsen')
  // From there the dialog goes on, with what stands now.
  const [again] = buttons(second)
  expect(again).toMatchObject({ type: 'Action.Submit', associatedInputs: 'none' })
  const reopened = await bodyOf(await post(invoke('task/submit', { data: again?.data }, eva)))
  expect(everything(reopened).find(one => one.id === 'f:points')?.value).toBe('Den första rättelsen')
  expect((await state()).items[decided.id]?.decision?.points).toEqual(['Den första rättelsen'])
})

test('what fails in us is answered with a number and tells nothing else; a command that is none is said so', async () => {
  let broken = true
  const understand: typeof grammar.understand = (...asked) => {
    if (broken) throw new Error('a secret of ours: xyz')
    return grammar.understand(...asked)
  }
  const { post, calls, errors, answerOf } = await committee({}, { interpreter: { name: 'broken', understand } })
  expect((await post(message('jag kommer'))).status).toBe(200)
  const [told] = await calls(1)
  expect(words(told?.body)).toMatch(/felnumret [0-9a-f]{8}/)
  expect(words(told?.body)).not.toContain('xyz')
  expect(errors).toHaveLength(1)
  broken = false
  const odd = await bodyOf(await post(execute({ klubban: { i: ['no-such-command', {}] } })))
  expect(odd).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' })
  expect(await answerOf()).toBeUndefined()
  expect(errors).toHaveLength(1)
})

test('a button that was shown to a secretary does nothing once the role is gone, and the attempt is logged', async () => {
  const all = await committee()
  const press = execute({ klubban: { i: ['task-add', { what: 'Skicka kallelsen', owner: 'Anna Berg' }] } }, eva)
  await enter(all, memberChanges.mandateEnded({ member: 'm15-0', role: 'secretary', on: '2027-04-20' }))
  const before = Object.keys((await all.state()).tasks).length
  const answered = await bodyOf(await all.post(press))
  expect(answered.statusCode).toBe(200)
  expect(Object.keys((await all.state()).tasks)).toHaveLength(before)
  expect(all.warnings.length).toBeGreaterThan(0)
})

describe.each(BOTS)('over %s', (_name, settings) => {
  test('whatever Teams does to posts, each place gets them in order, another place does not wait, and a double is marked', async () => {
    const all = await committee(settings)
    const { fake, running, conversations, post, calls } = all
    await post(mention('hjälp'))
    await calls(2)
    await post(message('hjälp', eva))
    await calls(3)
    fake.calls.length = 0
    const queue = (id: string, to: object, text: string) =>
      messageChanges.postQueued({ id, kind: 'notice', to: to as { member: string }, card: { lead: same(text) } })
    await enter(
      all,
      queue('p901', { room: 'group' }, 'Ett'),
      queue('p902', { room: 'group' }, 'Två'),
      queue('p903', { room: 'group' }, 'Tre'),
      queue('p904', { member: 'm15-0' }, 'Till Eva'),
    )
    await enter(all, memberChanges.memberLinked({ member: 'm15-0', account: `teams/${TENANT}/${EVA}` }))
    // Two refusals that pass, then a message that was taken before the connection broke.
    let broken = 0
    const send = async (place: string, reply: Parameters<typeof running.deliver>[1], replaces?: string) => {
      const to = place === ROOM_KEY ? { room: place } : { person: place }
      if (place === ROOM_KEY && broken < 3)
        fake.script.push(([{ status: 412 }, { status: 429 }, 'cut'] as const)[broken++]!)
      return running.deliver({ ...to, ...(replaces === undefined ? {} : { replaces }) }, reply)
    }
    const delivery = startDelivery({
      store: all.store,
      send,
      placesOf: (state, member) => [...(state.members[member]?.accounts ?? [])],
      view: viewer({ commands, ports: {} as never, clock: () => NOW, secret: 'x' }),
      clock: () => NOW,
      log: { info() {}, warn() {}, error() {} },
      // Time does not matter here, order does.
      timers: { set: call => setTimeout(call, 1), clear: timer => clearTimeout(timer as NodeJS.Timeout) },
    })
    await expect.poll(async () => (await all.state()).outbox.length, { timeout: 20_000 }).toBe(0)
    await delivery.stop()
    const [inRoom, toEva] = [true, false].map(room =>
      [...fake.posted.values()]
        .filter(body => /Ett|Två|Tre|Eva/.test(words(body)))
        .filter(body => words(body).includes('Till Eva') !== room),
    )
    expect(inRoom!.map(body => words(body).split('\n')[0])).toEqual(['Ett', 'Ett', 'Två', 'Tre'])
    expect(inRoom!.map(body => words(body).includes('Skickas igen'))).toEqual([false, true, false, false])
    expect(toEva).toHaveLength(1)
    expect((await all.state()).posts.p901).toMatchObject({ state: 'delivered', copies: [{ place: ROOM_KEY }] })
    expect(await conversations.get(ROOM_KEY)).not.toHaveProperty('dead')
  })
})

import { afterEach, describe, expect, test } from 'vitest'
import {
  ANNA,
  APP,
  activity,
  BOT,
  CHANNEL,
  execute,
  inChannel,
  type Json,
  mention,
  message,
  TENANT,
} from './activities.ts'
import { ANNA_KEY, BOTS, bodyOf, coming, committee, EVA, eva, ROOM_KEY, said } from './committee.ts'
import { words } from './looking.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

describe.each(BOTS)('over %s', (_name, settings) => {
  test('only the retry arrives: it is processed', async () => {
    const { post, fake, calls, answerOf } = await committee(settings)
    fake.script.push({ status: 500 })
    const said = message('jag kommer')
    await post(said)
    await calls(1)
    expect(await answerOf()).toBe('coming')
    // The answer got lost; Teams sends again.
    await new Promise(resolve => setTimeout(resolve, 20))
    await post(said)
    const [, again] = await calls(2)
    expect(words(again?.body)).toContain('12 maj')
  })

  test('in a channel a private answer goes to the person alone, a public one into the thread', async () => {
    const { post, calls } = await committee(settings)
    await post(mention('mina uppdrag'))
    const [opened, alone] = await calls(2)
    expect(opened).toMatchObject({
      path: '/emea/v3/conversations',
      body: { members: [{ id: '29:anna' }], tenantId: TENANT },
    })
    expect(alone?.path).toBe('/emea/v3/conversations/a:opened/activities')
    const open = await serving({ handle: async () => said('Alla kommer') }, settings)
    await open.post(mention('vilka kommer?'))
    const pressed = await bodyOf(await open.post(execute(coming, inChannel())))
    await open.running.stop()
    expect(pressed.type).toBe('application/vnd.microsoft.activity.message')
    const thread = `/emea/v3/conversations/${CHANNEL};messageid=1700000000000/activities`
    expect(open.fake.calls.map(one => one.path)).toEqual([thread, thread])
  })

  test('where enabled, a private answer in a channel is a message that only its reader sees', async () => {
    const { post, calls } = await committee({ ...settings, targeted: true })
    await post(mention('mina uppdrag'))
    const [sent] = await calls(1)
    expect(sent).toMatchObject({ query: '?isTargetedActivity=true', body: { recipient: { id: '29:anna' } } })
    expect(sent?.path).toContain(CHANNEL)
  })

  test('who cannot be written to alone is told so in the room, and nothing of the answer is', async () => {
    const { post, fake, calls } = await committee(settings)
    fake.script.push({ status: 403 })
    await post(mention('mina uppdrag'))
    const all = await calls(2)
    expect(all[1]?.path).toContain(CHANNEL)
    expect(words(all[1]?.body)).toContain('Lägg till Klubban')
    expect(words(all[1]?.body)).not.toContain('1.')
  })

  test('passing refusals of Teams are tried again, with its Retry-After', async () => {
    const { post, fake, calls } = await committee(settings)
    fake.script.push({ status: 412 }, { status: 429, headers: { 'retry-after': '0' } }, { status: 502 })
    await post(message('jag kommer'))
    const all = await calls(4)
    expect(all.map(one => one.path)).toEqual(Array(4).fill(all[0]?.path))
    expect(fake.posted.size).toBe(1)
  })

  test('delivering says honestly what became of it, and a place that is closed is not tried again', async () => {
    const { post, fake, running, calls, conversations } = await committee({ ...settings, callTimeout: 150 })
    await post(message('hjälp'))
    await calls(1)
    const deliver = () => running.deliver({ person: ANNA_KEY }, said('Kallelse'))
    const answered = async (...script: typeof fake.script) => {
      fake.script.push(...script)
      return deliver()
    }
    expect(await answered({ status: 412 })).toMatchObject({ outcome: 'later' })
    expect(await answered({ status: 429, headers: { 'retry-after': '7' } })).toMatchObject({
      outcome: 'later',
      after: 7000,
    })
    expect(await answered({ status: 502 })).toMatchObject({ outcome: 'later' })
    expect(await answered({ status: 504 })).toMatchObject({ outcome: 'later' })
    expect(await answered({ status: 500 })).toMatchObject({ outcome: 'unknown' })
    expect(await answered({ delay: 400 })).toMatchObject({ outcome: 'unknown' })
    expect(await answered('cut')).toMatchObject({ outcome: 'unknown' })
    expect(await answered({ status: 400 })).toMatchObject({ outcome: 'never' })
    expect(await deliver()).toMatchObject({ outcome: 'delivered' })
    expect(await answered({ status: 403 })).toMatchObject({ outcome: 'never' })
    expect((await conversations.get(ANNA_KEY))?.dead?.why).toContain('403')
    const before = fake.calls.length
    expect(await deliver()).toMatchObject({ outcome: 'never' })
    expect(fake.calls.length).toBe(before)
    // A sign of life brings it back.
    await post(message('hjälp'))
    await calls(before + 1)
    expect(await deliver()).toMatchObject({ outcome: 'delivered' })
  })

  test('a live card is changed in place, its pages with it', async () => {
    const { post, fake, running, calls } = await committee(settings)
    await post(mention('vilka kommer?'))
    await calls(1)
    const long = {
      ...said('Lista'),
      card: { lead: 'Lista', text: 'Lista', blocks: [{ kind: 'text' as const, text: 'ord '.repeat(9000) }] },
    }
    const first = await running.deliver({ room: ROOM_KEY }, long)
    if (first.outcome !== 'delivered') throw new Error(first.why)
    const stood = fake.posted.size
    const second = await running.deliver({ room: ROOM_KEY, replaces: first.ref }, said('Kort'))
    expect(second.outcome).toBe('delivered')
    expect(fake.calls.filter(one => one.method === 'PUT').length).toBe(1)
    expect(fake.calls.filter(one => one.method === 'DELETE').length).toBeGreaterThan(0)
    expect(fake.posted.size).toBeLessThan(stood)
    fake.script.push({ status: 404 })
    expect(await running.deliver({ room: ROOM_KEY, replaces: first.ref }, said('Borta'))).toMatchObject({
      outcome: 'never',
    })
    expect((await running.deliver({ room: ROOM_KEY }, said('Finns'))).outcome).toBe('delivered')
  })

  test('welcomes once where it is added, though Teams says so twice, and again after it was removed', async () => {
    const { post, fake, calls, conversations, core } = await committee(settings)
    const install = () => activity({ type: 'installationUpdate', action: 'add', ...inChannel() })
    await post(install())
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: BOT.id }], ...inChannel() }))
    await calls(1)
    await post(install())
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:other' }], ...inChannel() }))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(fake.calls.length).toBe(1)
    // Nor after a restart, when nobody remembers but the record.
    const again = await serving(core, { ...settings, conversations, fake })
    await again.post(install())
    await again.running.stop()
    expect(fake.calls.length).toBe(1)
    await post(activity({ type: 'installationUpdate', action: 'remove', ...inChannel() }))
    await post(install())
    expect((await calls(2)).length).toBe(2)
  })

  test('what takes long is acknowledged when it stands in the store, and answered once', async () => {
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const intent = { command: 'attend', args: { answer: 'coming' } }
    const understand = () => held.then(() => ({ kind: 'intent' as const, intent, sure: true }))
    const slow = { name: 'slow', understand }
    const room = await committee(settings, { interpreter: slow, patience: 5 })
    const asked = room.post(message('jag kommer'))
    await new Promise(resolve => setTimeout(resolve, 50))
    release()
    while (room.late().every(([incoming, reply]) => !room.running.deliver({ answer: incoming }, reply)))
      await new Promise(resolve => setTimeout(resolve, 2))
    expect((await asked).status).toBe(200)
    expect(await room.answerOf()).toBe('coming')
    expect((await room.calls(1)).length).toBe(1)
  })

  test('somebody’s e-mail comes from the roster where they were met, theirs alone, and is asked for once', async () => {
    const { post, running, fake, said } = await committee({ ...settings, callTimeout: 150 })
    const emailOf = (user: string, space = TENANT) => running.emailOf({ platform: 'teams', space, user })
    expect(await emailOf(ANNA)).toBeNull()
    // Never spoken to alone: the channel's roster tells.
    await post(activity({ type: 'messageReaction', ...inChannel() }))
    expect(await emailOf(ANNA)).toBeNull()
    await post(mention('', inChannel()))
    expect(await emailOf(ANNA)).toBe('anna@region.example')
    const asked = () => fake.calls.filter(one => one.method === 'GET')
    expect(asked().map(one => one.path)).toEqual([`/emea/v3/conversations/${CHANNEL}/members/29:anna`])
    expect(await emailOf(ANNA)).toBe('anna@region.example')
    expect(asked().length).toBe(1)

    await post(message('hjälp', eva))
    // The roster names somebody else.
    expect(await emailOf(EVA)).toBeNull()
    const told = async (more: Json) => {
      fake.roster.set('29:eva', { aadObjectId: EVA, email: 'eva@region.example', ...more })
      return emailOf(EVA)
    }
    expect(await told({ userRole: 'guest' })).toBeNull()
    expect(await told({ userPrincipalName: 'eva_annan.example#EXT#@region.example' })).toBeNull()
    expect(await told({ tenantId: APP })).toBeNull()
    expect(await told({ tenantId: TENANT, userRole: 'user' })).toBe('eva@region.example')
    expect(await emailOf(EVA, APP)).toBeNull()
    expect(said).toEqual([])
  })

  test('a roster that fails or does not answer tells nothing, and holds nobody up', async () => {
    const { post, running, fake, calls, said } = await committee({ ...settings, callTimeout: 150 })
    await post(message('hjälp'))
    await calls(1)
    const account = { platform: 'teams', space: TENANT, user: ANNA }
    for (const script of [{ status: 403 }, { status: 404 }, { delay: 400 }, 'cut'] as const) {
      fake.script.push(script)
      expect(await running.emailOf(account)).toBeNull()
    }
    expect(said.length).toBe(4)
    expect(await running.emailOf(account)).toBe('anna@region.example')
  })
})

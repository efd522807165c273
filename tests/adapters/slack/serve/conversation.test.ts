import { afterEach, describe, expect, test } from 'vitest'
import type { LocalReply } from '../../../../src/core/incoming.ts'
import { ANNA, committee, ELSEWHERE, EVA, ROOM } from './committee.ts'
import { direct, mention, press, signed, slash, submit } from './payloads.ts'
import { NOW, serving, stopAll } from './serving.ts'

afterEach(stopAll)

/** The next meeting of the fixture group. */
const NEXT = 'e22-0'
const value = (command: string, args: object, kind = 'i') => JSON.stringify({ [kind]: [command, args], g: 'landsbygd' })
const viewOf = (args: Record<string, unknown> | undefined) => args?.view as Record<string, unknown>

describe('words', () => {
  test('a mention registers, and the answer is for that person alone, in the thread', async () => {
    const { core, answers } = await committee()
    const { event, fake } = await serving(core)
    expect((await event(mention('jag kommer', {}, { thread_ts: '1780000000.000001' }))).status).toBe(200)
    const [call] = await fake.seen('chat.postEphemeral')
    expect(call?.args).toMatchObject({ channel: ROOM, user: ANNA, thread_ts: '1780000000.000001' })
    expect(await answers(NEXT)).toMatchObject({ 'm5-0': { answer: 'coming' } })
  })

  test('the same event five times, once under another id: one entry in the journal, one answer', async () => {
    const { core, entries } = await committee()
    const { event, fake } = await serving(core)
    const body = mention('jag kommer')
    const before = (await entries()).length
    const storm = [body, body, body, body, { ...body, event_id: 'EvOther' }]
    const statuses = await Promise.all(storm.map(async one => (await event(one)).status))
    expect(statuses).toEqual([200, 200, 200, 200, 200])
    expect(await entries()).toHaveLength(before + 1)
    await event(mention('språk svenska'))
    await fake.seen('chat.postEphemeral', 2)
    expect(fake.of('chat.postEphemeral')).toHaveLength(2)
  })

  test('only the retry arrives: it is processed', async () => {
    const { core, answers } = await committee()
    const { post, fake } = await serving(core)
    const request = signed(JSON.stringify(mention('jag kommer')), NOW)
    const headers = { ...request.headers, 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    expect((await post({ ...request, headers })).status).toBe(200)
    await fake.seen('chat.postEphemeral')
    expect(await answers(NEXT)).toHaveProperty('m5-0')
  })

  test('captured bytes sent again: no second effect, the same answer', async () => {
    const { core, entries } = await committee()
    const { form } = await serving(core)
    const bytes = slash('/klubban', 'jag kommer')
    const first = (await (await form(bytes)).json()) as { text: string }
    const count = (await entries()).length
    const second = (await (await form(bytes)).json()) as { text: string }
    expect(second.text).toBe(first.text)
    expect(await entries()).toHaveLength(count)
  })

  test('a direct message is answered where it stands', async () => {
    const { core, answers } = await committee()
    const { event, fake } = await serving(core)
    await event(direct('jag kan inte komma'))
    const [call] = await fake.seen('chat.postMessage')
    expect(call?.args).toMatchObject({ channel: 'D1' })
    expect(await answers(NEXT)).toMatchObject({ 'm5-0': { answer: 'absent' } })
  })

  test('refused in the channel (we are not in it): a direct message instead', async () => {
    const { core } = await committee()
    const { event, fake } = await serving(core)
    fake.fail('chat.postEphemeral', { body: { ok: false, error: 'user_not_in_channel' } })
    await event(mention('mina uppdrag', { channel: ELSEWHERE }))
    const [call] = await fake.seen('chat.postMessage')
    expect(call?.args.channel).toBe(`D${ANNA}`)
  })

  test('a member who is mentioned is meant, however they call themselves; whoever only bears a member’s name is not', async () => {
    const { core, answers } = await committee()
    const { event, form, fake } = await serving(core)
    fake.always('users.info', { ok: true, user: { team_id: 'T1', locale: 'sv-SE', real_name: 'Anna Berg' } })
    await event(mention('anmäl <@U3> på distans', { user: EVA }))
    await fake.seen('chat.postEphemeral')
    expect(await answers('e22-0')).toMatchObject({ 'm1-0': { answer: 'remote' } })
    await form(slash('/klubban', 'anmäl <@U3|vem.som.helst>', { user: EVA }))
    expect(await answers('e22-0')).toMatchObject({ 'm1-0': { answer: 'coming' } })
    // Somebody nobody has linked, by a name that they gave themselves: asked, and not done.
    const asked = await form(slash('/klubban', 'anmäl <@U77|anna.b>', { user: EVA }))
    expect(((await asked.json()) as { text: string }).text).toContain('Inget är sparat')
    expect(await answers('e22-0')).not.toHaveProperty('m5-0')
  })

  test('an outsider learns nothing', async () => {
    const { core } = await committee()
    const { form } = await serving(core)
    const answer = await (await form(slash('/klubban', 'vilka kommer?', { user: 'U99' }))).text()
    expect(answer).not.toMatch(/Landsbygd|Anna|Falköping/)
  })
})

describe('slash commands', () => {
  test('the answer is the acknowledgement', async () => {
    const { core, answers } = await committee()
    const { form, fake } = await serving(core)
    const response = await form(slash('/narvaro', 'jag kommer'))
    expect(await response.json()).toMatchObject({ response_type: 'ephemeral' })
    expect(await answers(NEXT)).toMatchObject({ 'm5-0': { answer: 'coming' } })
    expect(fake.calls.map(call => call.method)).toEqual(['auth.test', 'users.info'])
  })

  test('alone, a short command opens its form while the trigger lives', async () => {
    const { core } = await committee()
    const { form, fake } = await serving(core)
    const response = await form(slash('/narvaro', ''))
    expect(await response.text()).toBe('')
    const [call] = await fake.seen('views.open')
    expect(viewOf(call?.args)).toMatchObject({ type: 'modal', callback_id: 'form' })
  })

  test('the trigger has run out: the words, and a button that opens the form', async () => {
    const { core } = await committee()
    const { form, fake } = await serving(core)
    fake.fail('views.open', { body: { ok: false, error: 'expired_trigger_id' } })
    await form(slash('/narvaro', '', {}, { response_url: `${fake.origin}/respond` }))
    const [call] = await fake.seen('/respond')
    expect(call?.args.response_type).toBe('ephemeral')
    expect(JSON.stringify(call?.args.blocks)).toContain('press-')
  })
})

describe('buttons', () => {
  test('a button registers; a double click once; the answer comes by response_url', async () => {
    const { core, answers, entries } = await committee()
    const { form, fake } = await serving(core)
    const before = (await entries()).length
    const pressed = press(value('attend', { answer: 'coming' }), {}, { response_url: `${fake.origin}/respond` })
    expect((await form(pressed)).status).toBe(200)
    expect((await form(pressed)).status).toBe(200)
    const [call] = await fake.seen('/respond', 2)
    expect(call?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(await answers(NEXT)).toMatchObject({ 'm5-0': { answer: 'coming' } })
    expect(await entries()).toHaveLength(before + 1)
  })

  test('a proposal is spent when it is pressed: the answer stands in its place', async () => {
    const { core, answers } = await committee()
    const { event, form, fake } = await serving(core)
    await event(direct('det blir nog svårt för mig att vara med'))
    const [asked] = await fake.seen('chat.postMessage')
    const rows = asked?.args.blocks as Array<{ elements?: Array<{ value?: string }> }>
    const button = rows.flatMap(row => row.elements ?? []).find(one => one.value?.includes('"p":'))?.value ?? ''
    expect(await answers(NEXT)).toEqual({})
    await form(press(button, { channel: 'D1' }, { response_url: `${fake.origin}/respond` }))
    const [call] = await fake.seen('/respond')
    expect(call?.args.replace_original).toBe(true)
    expect(await answers(NEXT)).toMatchObject({ 'm5-0': { answer: 'absent' } })
  })

  test('a form that opens slowly: something opens at once, and is filled in when it is there', async () => {
    const { core } = await committee()
    let release = () => {}
    const gate = new Promise<void>(resolve => {
      release = resolve
    })
    const { form, fake } = await serving({ handle: async incoming => gate.then(() => core.handle(incoming)) })
    const pressed = form(press(value('attend', {}, 'f')))
    const [opened] = await fake.seen('views.open')
    expect(viewOf(opened?.args)).not.toHaveProperty('callback_id')
    expect((await pressed).status).toBe(200)
    release()
    const [filled] = await fake.seen('views.update')
    expect(viewOf(filled?.args)).toMatchObject({ callback_id: 'form' })
  })
})

describe('forms', () => {
  async function opened() {
    const all = await committee()
    const slackSide = await serving(all.core)
    await slackSide.form(press(value('task-add', {}, 'f'), { user: EVA }))
    const [call] = await slackSide.fake.seen('views.open')
    return { ...all, ...slackSide, view: viewOf(call?.args) }
  }
  const typed = (words: string) => ({ v: { type: 'plain_text_input', value: words } })

  test('a field error comes back at its field, and put right it is saved', async () => {
    const { form, view, state, fake } = await opened()
    const wrong = {
      'f:what': typed('Skicka kallelsen'),
      'f:owner': typed('Anna Berg'),
      'f:due': typed('trettonde maj!'),
    }
    const refused = (await (await form(submit(view, wrong, { user: EVA }, 'V7'))).json()) as Record<string, unknown>
    expect(refused.response_action).toBe('errors')
    expect(Object.keys(refused.errors as object)).toEqual(['f:due'])
    const right = { ...wrong, 'f:due': typed('2027-05-10') }
    const taken = await form(submit(view, right, { user: EVA }, 'V7'))
    expect(await taken.json()).toEqual({ response_action: 'clear' })
    const tasks = Object.values((await state()).tasks)
    expect(tasks.filter(task => task.what === 'Skicka kallelsen')).toHaveLength(1)
    await fake.seen('chat.postEphemeral')
    // Sent twice: one record.
    await form(submit(view, right, { user: EVA }, 'V7'))
    expect(Object.values((await state()).tasks)).toHaveLength(tasks.length)
  })

  test('a refusal that is about no field stands over the form, which keeps what was written', async () => {
    const { form, view } = await opened()
    const values = { 'f:what': typed('Skicka kallelsen'), 'f:owner': typed('Anna Berg') }
    const answer = (await (await form(submit(view, values, { user: 'U99' }))).json()) as Record<string, unknown>
    expect(answer).toMatchObject({ response_action: 'push', view: { type: 'modal' } })
    expect(answer.view).not.toHaveProperty('callback_id')
  })

  test('it takes long: a view over the form, and the answer comes in it', async () => {
    const all = await committee()
    const late: Array<[never, LocalReply]> = []
    let slow = true
    const { form, fake, running } = await serving({
      handle: async incoming => {
        const reply = await all.core.handle(incoming)
        if (!slow) return reply
        late.push([incoming as never, reply])
        return { ...reply, pending: true }
      },
    })
    slow = false
    await form(press(value('task-add', {}, 'f'), { user: EVA }))
    const [call] = await fake.seen('views.open')
    slow = true
    const values = { 'f:what': typed('Skicka kallelsen'), 'f:owner': typed('Anna Berg') }
    const answer = (await (await form(submit(viewOf(call?.args), values, { user: EVA }))).json()) as {
      response_action: string
      view: { external_id: string }
    }
    expect(answer.response_action).toBe('push')
    const [[incoming, reply]] = late as [[never, LocalReply]]
    expect(await running.deliver({ answer: incoming }, reply)).toMatchObject({ outcome: 'delivered' })
    expect(fake.of('views.update')[0]?.args.external_id).toBe(answer.view.external_id)
  })
})

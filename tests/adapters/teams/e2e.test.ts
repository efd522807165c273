import { afterEach, describe, expect, test } from 'vitest'
import type { LocalReply } from '../../../src/core/incoming.ts'
import {
  APP,
  activity,
  BOT,
  CHANNEL,
  execute,
  inChannel,
  invoke,
  type Json,
  mention,
  message,
  TENANT,
} from './activities.ts'
import { ANNA_KEY, committee, EVA, ROOM_KEY } from './committee.ts'
import { everything } from './looking.ts'
import { plainBot } from './plain-bot.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

const words = (value: unknown): string =>
  everything(value)
    .flatMap(one => (one.type === 'TextRun' || one.type === 'TextBlock' ? [String(one.text)] : []))
    .join('\n')
const buttons = (value: unknown): Json[] => everything(value).filter(one => String(one.type).startsWith('Action.'))
const bodyOf = async (response: Response): Promise<Json> => (await response.json()) as Json
const eva = { from: { id: '29:eva', name: 'Eva Ekdahl', aadObjectId: EVA } }
const coming = { klubban: { i: ['attend', { answer: 'coming' }] } }
const said = (text: string): LocalReply => ({ card: { lead: text, blocks: [], text }, lang: 'sv', audience: 'room' })

describe.each([
  ['botbuilder', {}],
  ['another SDK', { openBot: async () => plainBot() }],
])('over %s', (_name, settings) => {
  test('words in a personal chat register, and the answer stands there as a card', async () => {
    const { post, calls, answerOf, conversations } = await committee(settings)
    const response = await post(message('jag kommer'))
    expect([response.status, await response.text()]).toEqual([200, ''])
    const [sent] = await calls(1)
    expect(sent).toMatchObject({ method: 'POST', path: '/emea/v3/conversations/a:anna-and-klubban/activities' })
    expect(sent?.body).toMatchObject({ type: 'message', from: { id: BOT.id } })
    expect(words(sent?.body)).toContain('12 maj')
    expect(await answerOf()).toBe('coming')
    expect(await conversations.get(ANNA_KEY)).toMatchObject({
      user: '29:anna',
      timeZone: 'Europe/Stockholm',
      locale: 'sv-SE',
    })
  })

  test('a press registers once, however often it comes, and its answer takes the place of the card', async () => {
    const { post, answerOf, entries } = await committee(settings)
    const press = execute(coming)
    const before = (await entries()).length
    const first = await bodyOf(await post(press))
    expect(first).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(await bodyOf(await post(press))).toMatchObject({ statusCode: 200 })
    // A double click: another activity, the same button.
    const twice = await post({ ...press, id: 'f:other', timestamp: String(press.timestamp).replace('.123', '.623') })
    expect((await bodyOf(twice)).statusCode).toBe(200)
    expect(await answerOf()).toBe('coming')
    expect((await entries()).length).toBe(before + 1)
  })

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

  test('a form opens as a dialog, comes back with its errors, and counts once', async () => {
    const { post, entries, calls } = await committee(settings)
    const fetch = invoke('task/fetch', { data: { klubban: { o: ['task-add', {}] }, type: 'task/fetch' } }, eva)
    const opened = await bodyOf(await post(fetch))
    const dialog = (opened.task as Json).value as Json
    const [submit] = buttons(dialog)
    const data = submit?.data as Json
    expect(opened).toMatchObject({ task: { type: 'continue', value: { title: expect.any(String) } } })
    const send = (filled: Json) => post(invoke('task/submit', { data: { ...data, ...filled } }, eva))
    const before = (await entries()).length
    const wrong = await bodyOf(await send({ 'f:what': 'Ring kommunen', 'f:due': 'någon gång' }))
    const errors = everything(wrong).filter(one => String(one.id).startsWith('error:'))
    expect(errors.map(one => one.id)).toEqual(['error:due'])
    expect(everything(wrong).find(one => one.id === 'f:what')?.value).toBe('Ring kommunen')
    const right = { 'f:what': 'Ring kommunen', 'f:owner': 'Anna Berg' }
    expect((await send(right)).status).toBe(200)
    await calls(1)
    expect((await send(right)).status).toBe(200)
    expect((await entries()).length).toBe(before + 1)
  })

  test('typed words that need a form get a button that opens it', async () => {
    const { post, calls } = await committee(settings)
    await post(message('nytt uppdrag', eva))
    const [sent] = await calls(1)
    const form = buttons(sent?.body).find(one => one.type === 'Action.Submit')
    expect(form?.data).toMatchObject({ msteams: { type: 'task/fetch' } })
  })

  test('an outsider gets one constant answer, whatever they send, wherever', async () => {
    const { post, fake, running } = await committee(settings)
    const who = { from: { id: '29:x', aadObjectId: '66666666-6666-4666-8666-666666666666' } }
    await post(message('jag kommer', who))
    await post(message('vilka kommer?', { ...who, locale: 'sv-SE' }))
    await running.stop()
    const answers = fake.calls.map(one => words(one.body))
    expect(new Set(answers).size).toBe(1)
    const pressed = await bodyOf(await post(execute(coming, who)))
    expect(String(pressed.value)).toBe(answers[0])
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
    const { post, fake, calls } = await committee(settings)
    const install = () => activity({ type: 'installationUpdate', action: 'add', ...inChannel() })
    await post(install())
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: BOT.id }], ...inChannel() }))
    await calls(1)
    await post(install())
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:other' }], ...inChannel() }))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(fake.calls.length).toBe(1)
    await post(activity({ type: 'installationUpdate', action: 'remove', ...inChannel() }))
    await post(install())
    expect((await calls(2)).length).toBe(2)
  })

  test('the message extension finds decisions, and makes a message a matter', async () => {
    const { post, fake } = await committee(settings)
    const found = await bodyOf(await post(invoke('composeExtension/query', { commandId: 'decisions', parameters: [] })))
    const { attachments } = found.composeExtension as { attachments: Json[] }
    expect(attachments.length).toBeGreaterThan(1)
    const payload = { body: { content: '<p>Bredband i <b>byarna</b></p>' }, linkToMessage: 'https://teams.example/l/1' }
    const opened = await bodyOf(
      await post(invoke('composeExtension/fetchTask', { commandId: 'make-matter', messagePayload: payload })),
    )
    const title = everything(opened).find(one => one.id === 'f:title')
    expect(title?.value).toBe('Bredband i byarna\nhttps://teams.example/l/1')
    const [submit] = buttons(opened)
    const done = await bodyOf(
      await post(
        invoke('composeExtension/submitAction', {
          commandId: 'make-matter',
          data: { ...(submit?.data as Json), 'f:title': 'Bredband' },
        }),
      ),
    )
    expect((done.task as Json).type).toBe('message')
    expect(fake.calls).toEqual([])
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

  test('a file sent in a personal chat is read for review, for those who may bring minutes in, from Teams’ own store alone', async () => {
    const got: unknown[] = []
    const ports = {
      keep: async (document: string | Uint8Array) => {
        got.push(Buffer.from(document).toString())
        return 'a'.repeat(64)
      },
      kept: async () => ({ text: 'PROTOKOLL', remarks: [] }),
    }
    const { post, fake, calls } = await committee(settings, { ports })
    const file = (name: string, downloadUrl: string) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl, fileType: 'txt' },
    })
    const sent = (who: Json, ...attachments: Json[]) => post(message('', { ...who, attachments }))
    await sent({}, file('a.txt', `http://${fake.host}/file`))
    await calls(1)
    expect(got).toEqual([])
    await sent(eva, file('a.txt', `http://${fake.host}/file`), file('b.txt', 'https://evil.example/b'))
    const all = await calls(4)
    expect(all[1]).toMatchObject({ method: 'GET', path: '/file', authorization: undefined })
    expect(got.length).toBe(1)
    expect(words(all[3]?.body)).toContain('hämta filen')
  })

  test('somebody’s profile comes from the roster, theirs alone', async () => {
    const { post, running, calls } = await committee(settings)
    await post(message('hjälp'))
    await calls(1)
    expect(await running.profileOf(ANNA_KEY)).toEqual({
      lang: 'sv',
      timeZone: 'Europe/Stockholm',
      name: 'Anna Berg',
      email: 'anna@region.example',
    })
    await post(message('hjälp', eva))
    expect(await running.profileOf(`teams/${TENANT}/${EVA}`)).not.toHaveProperty('email')
    expect(await running.profileOf(`teams/${TENANT}/${APP}`)).toBeUndefined()
  })
})

test('a button of ours that nobody made is refused kindly; an unknown request is not implemented', async () => {
  const { post, answerOf } = await committee()
  const odd = await bodyOf(await post(execute({ klubban: { i: ['attend', { answer: { $ne: 1 } }] } })))
  expect(odd.statusCode).toBe(400)
  expect((await post(invoke('fileConsent/invoke', {}))).status).toBe(501)
  expect(await answerOf()).toBe(undefined)
  expect((await post(activity({ type: 'messageReaction' }))).status).toBe(200)
})

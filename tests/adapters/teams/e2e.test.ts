import { afterEach, describe, expect, test } from 'vitest'
import { activity, BOT, execute, invoke, type Json, message } from './activities.ts'
import { ANNA_KEY, BOTS, bodyOf, coming, committee, eva } from './committee.ts'
import { buttons, everything, words } from './looking.ts'
import { stopAll } from './serving.ts'

afterEach(stopAll)

describe.each(BOTS)('over %s', (_name, settings) => {
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

  test('who is elsewhere is told whose clock it is; an odd zone, or none, says nothing', async () => {
    const { post, calls } = await committee(settings)
    for (const localTimezone of ['America/New_York', 'Mars/Olympus', null])
      await post(message('möten', { localTimezone }))
    const told = (await calls(3)).map(one => words(one.body).includes('Tiderna gäller i Europe/Stockholm'))
    expect(told.filter(Boolean)).toHaveLength(1)
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

  test('the same message once more has no second effect, and is answered once', async () => {
    const { post, fake, running, calls, entries } = await committee(settings)
    const once = message('jag kommer')
    await post(once)
    await calls(1)
    const before = (await entries()).length
    expect((await post(once)).status).toBe(200)
    await running.stop()
    expect(fake.calls.length).toBe(1)
    expect((await entries()).length).toBe(before)
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
    expect(words({ attachments: [{ content: pressed.value }] })).toBe(answers[0])
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
    expect(title?.value).toBe('Bredband i byarna https://teams.example/l/1')
    const [submit] = buttons(opened)
    const done = await bodyOf(
      await post(
        invoke('composeExtension/submitAction', {
          commandId: 'make-matter',
          data: { ...(submit?.data as Json), 'f:title': 'Bredband' },
        }),
      ),
    )
    expect(words(done)).toContain('Bredband')
    expect(fake.calls).toEqual([])
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
})

test('a button of ours that nobody made is refused kindly; an unknown request is not implemented', async () => {
  const { post, answerOf } = await committee()
  const odd = await bodyOf(await post(execute({ klubban: { i: ['attend', { answer: { $ne: 1 } }] } })))
  expect(odd.statusCode).toBe(400)
  expect((await post(invoke('fileConsent/invoke', {}))).status).toBe(501)
  expect(await answerOf()).toBe(undefined)
  expect((await post(activity({ type: 'messageReaction' }))).status).toBe(200)
})

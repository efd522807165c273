import { afterEach, describe, expect, test } from 'vitest'
import { ANNA, committee, EVA } from './committee.ts'
import { appEvent, direct, press } from './payloads.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

const value = (command: string, args: object) => JSON.stringify({ i: [command, args], g: 'landsbygd' })
const text = (args: Record<string, unknown> | undefined): string => String(args?.text)
const viewOf = (args: Record<string, unknown> | undefined) => args?.view as Record<string, unknown>

describe('the app’s own page', () => {
  test('the Home tab is published when it is opened, and again after a press in it', async () => {
    const { core } = await committee()
    const { event, form, fake } = await serving(core)
    await event(appEvent('app_home_opened', { user: ANNA, channel: 'D1', tab: 'home' }))
    const [call] = await fake.seen('views.publish')
    expect(call?.args.user_id).toBe(ANNA)
    expect(viewOf(call?.args)).toMatchObject({ type: 'home' })
    const home = { channel: undefined, message: undefined, container: { type: 'view', view_id: 'V1' } }
    await form(press(value('attend', { answer: 'coming' }), {}, { ...home, view: { id: 'V1', type: 'home' } }))
    await fake.seen('views.publish', 2)
    const [said] = await fake.seen('chat.postMessage')
    expect(text(said?.args)).not.toBe('')
    expect(said?.args.channel).toBe(`D${ANNA}`)
  })

  test('the messages tab gets suggestions; a workspace without it is no trouble', async () => {
    const { core } = await committee()
    const { event, fake, said } = await serving(core)
    fake.fail('assistant.threads.setSuggestedPrompts', { body: { ok: false, error: 'unknown_method' } })
    await event(appEvent('app_home_opened', { user: ANNA, channel: 'D1', tab: 'messages' }))
    const [call] = await fake.seen('assistant.threads.setSuggestedPrompts')
    expect(call?.args.prompts).toHaveLength(4)
    expect(said.filter(one => one.words.includes('failed'))).toEqual([])
  })
})

/** Opens when it is told to. */
function latch(): { opened: Promise<void>; open(): void } {
  let open = (): void => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open: () => open() }
}

describe('shared files', () => {
  test('the event is not acknowledged before they are read; sent again meanwhile, nothing is read twice', async () => {
    const { core } = await committee()
    const { opened, open } = latch()
    const read: string[] = []
    const { event, fake } = await serving(
      {
        handle: async incoming => {
          if ('intent' in incoming.input) {
            read.push(incoming.input.intent.command)
            await opened
          }
          return core.handle(incoming)
        },
      },
      { patience: 200 },
    )
    const url = fake.share('m.txt', Buffer.from('Minnesanteckningar från mötet'))
    const said = direct('', { user: EVA })
    const body = { ...said, event: { ...said.event, ...shared(url, 30) } }
    const first = event(body)
    await expect.poll(() => read.length).toBe(1)
    expect((await event(body)).status).toBe(503)
    expect((await first).status).toBe(503)
    open()
    await fake.seen('chat.postMessage')
    await expect.poll(async () => (await event(body)).status).toBe(200)
    expect(read).toEqual(['import'])
  })

  const shared = (url: string, size: number) => ({
    subtype: 'file_share',
    files: [{ id: 'F1', name: 'minnesanteckningar.txt', mimetype: 'text/plain', size, url_private_download: url }],
  })

  test('old minutes shared with us are fetched with our token and shown for review, once', async () => {
    const { core } = await committee()
    const heard: string[] = []
    const { event, fake } = await serving({
      handle: async incoming => {
        const { input } = incoming
        if ('intent' in input) heard.push(JSON.stringify(input.intent))
        return core.handle(incoming)
      },
    })
    const url = fake.share('m.txt', Buffer.from('Minnesanteckningar från mötet'))
    const said = direct('', { user: EVA })
    const body = { ...said, event: { ...said.event, ...shared(url, 30) } }
    expect((await event(body)).status).toBe(200)
    expect((await event(body)).status).toBe(200)
    await fake.seen('chat.postMessage')
    expect(fake.of('/files/m.txt').map(call => call.token)).toEqual(['xoxb-one'])
    expect(heard).toEqual([
      JSON.stringify({
        command: 'import',
        args: {
          file: 'minnesanteckningar.txt',
          data: Buffer.from('Minnesanteckningar från mötet').toString('base64'),
        },
      }),
    ])
  })

  test('for somebody who may not, nothing is fetched; too large or not there is told', async () => {
    const { core } = await committee()
    const { event, fake } = await serving(core)
    const url = fake.share('m.txt', Buffer.from('x'))
    const from = (user: string, more: object) => {
      const said = direct('', { user })
      return { ...said, event: { ...said.event, ...more } }
    }
    await event(from(ANNA, shared(url, 1)))
    await event(from('U99', shared(url, 1)))
    await event(from(EVA, shared(url, 16_000_000)))
    await event(from(EVA, shared('https://example.org/x', 1)))
    await fake.seen('chat.postMessage', 4)
    expect(fake.of('/files/m.txt')).toEqual([])
  })
})

import { slack } from '../../../../adapters/slack/index.ts'
import type { SlackSettings } from '../../../../adapters/slack/serve/settings.ts'
import { createServer } from '../../../../adapters/web/server.ts'
import type { Door, Incoming, LocalReply } from '../../../../src/core/incoming.ts'
import { localReply } from '../../../../src/core/replies.ts'
import { same } from '../../../../src/domain/text.ts'
import { type FakeSlack, fakeSlack } from './fake-slack.ts'
import { FORM, SECRET, signed } from './payloads.ts'

type Stop = () => Promise<void>
const open: Stop[] = []
export const atEnd = (stop: Stop) => void open.push(stop)
/** Ends every server that a test has started. */
export async function stopAll(): Promise<void> {
  for (const stop of open.splice(0).reverse()) await stop()
}

export const NOW = 1_790_000_000_000

/** The adapter on a real server, before a door of the test's own and a Slack that only seems. */
export async function serving(door: Door, more: Partial<SlackSettings> & { fake?: FakeSlack } = {}) {
  const { fake: given, ...settings } = more
  const fake = given ?? (await fakeSlack())
  if (!given) atEnd(fake.stop)
  const logged: Array<{ data: object; words: string }> = []
  const hear = (data: object, words: string) => void logged.push({ data, words })
  const log = { info: hear, warn: hear, error: hear }
  const server = createServer({ host: '127.0.0.1', port: 0, health: () => ({}), log })
  const running = await slack.serve(door, {
    mount: server.mount,
    access: { botToken: 'xoxb-one' },
    signingSecret: SECRET,
    apiUrl: fake.apiUrl,
    now: () => NOW,
    log,
    ...settings,
  })
  const address = await server.listen()
  atEnd(async () => {
    await running.stop()
    await server.stop()
  })
  const post = (request: RequestInit) => fetch(`${address}/slack/events`, request)
  return {
    fake,
    said: logged,
    server,
    running,
    address,
    post,
    event: (body: unknown) => post(signed(JSON.stringify(body), NOW)),
    form: (body: string) => post(signed(body, NOW, FORM)),
  }
}

export const said = (words: string): LocalReply => localReply({ card: { lead: same(words) } }, 'sv')

/** A door that answers at once and remembers. */
export function hearing(reply: (incoming: Incoming) => LocalReply | Promise<LocalReply> = () => said('hej')) {
  const heard: Incoming[] = []
  const door: Door = {
    async handle(incoming) {
      heard.push(incoming)
      return reply(incoming)
    },
  }
  return { door, heard }
}

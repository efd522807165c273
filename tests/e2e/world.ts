import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { web } from '../../adapters/web/index.ts'
import { createServer } from '../../adapters/web/server.ts'
import type { SsoSettings } from '../../adapters/web/sso.ts'
import { pageData } from '../../src/cli/page.ts'
import type { Door } from '../../src/core/incoming.ts'
import type { Interpreter } from '../../src/core/interpreter.ts'
import { localReply } from '../../src/core/replies.ts'
import { createSessions } from '../../src/core/sessions.ts'
import { everyBlock } from '../fixtures/cards.ts'
import { openRoom, SECRET } from '../fixtures/room.ts'

/** Understands three sentences: enough to see a sure wish, a proposal and a shrug. */
const ear: Interpreter = {
  name: 'ear',
  understand(words) {
    const known: Record<string, [answer: string, sure: boolean]> = {
      'jag kommer': ['coming', true],
      "I'm coming": ['coming', true],
      'jag tror att jag kommer': ['coming', false],
    }
    if (words === 'who is coming?')
      return { kind: 'intent', intent: { command: 'who-comes', args: {} }, sure: true, lang: 'en' }
    const heard = known[words]
    if (heard) return { kind: 'intent', intent: { command: 'attend', args: { answer: heard[0] } }, sure: heard[1] }
    return { kind: 'unknown', question: false, suggestions: [{ words: 'jag kommer' }, { words: 'vilka kommer?' }] }
  },
}

/** The built page in a folder of its own. */
export async function buildPage(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'klubban-page-'))
  await build({
    configFile: new URL('../../adapters/web/page/vite.config.ts', import.meta.url).pathname,
    logLevel: 'silent',
    build: { outDir: folder },
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Server, page and the real core over the fixture group; `every-block` is answered with a card that holds everything. */
export async function openWorld(folder: string, options: { demo?: boolean; sso?: SsoSettings } = {}) {
  const demo = options.demo ?? true
  const room = await openRoom({ interpreter: ear })
  const door: Door = {
    async handle(incoming) {
      const { input } = incoming
      if ('words' in input && input.words === 'allt') return localReply({ card: everyBlock }, incoming.lang ?? 'sv')
      return room.core.handle(incoming)
    },
  }
  const log = { error: (data: object, words: string) => console.error(words, data) }
  const server = createServer({ host: '127.0.0.1', port: 0, health: () => room.store.health(), log })
  const running = await web.serve(door, {
    mount: server.mount,
    reach: { trustProxy: false },
    folder,
    demo,
    subscribe: listener => room.store.subscribe(entry => listener(entry.aggregate)),
    ...pageData({ store: room.store, clock: room.clock, demo }),
    sessions: createSessions({ store: room.store, secret: SECRET, clock: room.clock }),
    ...(options.sso ? { sso: options.sso } : {}),
    guests: { read: () => null, calendar: async () => null },
    log,
  })
  const address = await server.listen()
  return {
    room,
    running,
    address,
    async close() {
      await Promise.all([running.stop(), server.stop()])
    },
  }
}

import type { ServerResponse } from 'node:http'
import { accountKey } from '../../src/core/actor.ts'
import type { Account } from '../../src/core/incoming.ts'
import type { WebSettings } from './settings.ts'
import type { Lang, LiveEvent } from './wire.ts'

/** Somebody's open page. Where they are nobody in the group they hear only that the line is alive. */
interface Listener {
  group: string
  account: Account
  lang: Lang
  /** Whether the session that opened it still holds. */
  holds(): Promise<boolean>
}

const HEARTBEAT = 20_000
/** Each costs a connection and little more; beyond these the next one is told to come back later. */
const MAX_PAGES = 5000
/** A page that does not read is let go before it fills our memory. */
const MAX_WAITING = 1_048_576

export interface Hub {
  /** False: too many pages are open. */
  open(listener: Listener, response: ServerResponse): boolean
  /** To every open page of an account (in that group, where one is named); how many heard it. */
  tell(account: Account, event: LiveEvent, group?: string): number
  close(): void
}

interface Page extends Listener {
  response: ServerResponse
  /** What was last sent of each post. */
  sent: Map<string, string>
  busy: boolean
  stale: boolean
  /** The group changed since they were told. */
  changed: boolean
}

/** Server-sent events to open pages. */
export function createHub(settings: Pick<WebSettings, 'subscribe' | 'posts' | 'log'>): Hub {
  const pages = new Set<Page>()

  const send = (page: Page, event: LiveEvent): void => {
    page.response.write(`data: ${JSON.stringify(event)}\n\n`)
    if (page.response.writableLength > MAX_WAITING) page.response.destroy()
  }

  /** Sends the posts that this page has not, or in other words. What changes meanwhile is looked at once more. */
  async function refresh(page: Page): Promise<void> {
    page.stale = true
    if (page.busy) return
    page.busy = true
    try {
      while (page.stale && pages.has(page)) {
        page.stale = false
        // A session that was taken back ends here: the page asks again, and is told so.
        if (!(await page.holds())) return void page.response.end()
        const posts = await settings.posts(page.group, page.account, page.lang)
        // Nobody learns from the line whether a group exists, or that something happens in it.
        if (posts === null) continue
        if (page.changed) send(page, { kind: 'changed' })
        page.changed = false
        for (const post of posts) {
          const words = JSON.stringify(post)
          if (page.sent.get(post.id) === words) continue
          page.sent.set(post.id, words)
          send(page, { kind: 'post', post })
        }
      }
    } catch (error) {
      settings.log.error({ err: error, group: page.group }, 'posts could not be read for the page')
    } finally {
      page.busy = false
    }
  }

  const stopListening = settings.subscribe(group => {
    for (const page of pages) {
      if (page.group !== group) continue
      page.changed = true
      void refresh(page)
    }
  })
  const heart = setInterval(() => {
    for (const page of pages) page.response.write(': alive\n\n')
  }, HEARTBEAT)
  heart.unref()

  return {
    open(listener, response) {
      if (pages.size >= MAX_PAGES) return false
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write('retry: 2000\n\n')
      const page: Page = { ...listener, response, sent: new Map(), busy: false, stale: false, changed: false }
      pages.add(page)
      response.on('close', () => pages.delete(page))
      void refresh(page)
      return true
    },
    tell(account, event, group) {
      const key = accountKey(account)
      const theirs = [...pages].filter(
        page => accountKey(page.account) === key && (group === undefined || page.group === group),
      )
      for (const page of theirs) send(page, event)
      return theirs.length
    },
    close() {
      stopListening()
      clearInterval(heart)
      for (const page of pages) page.response.end()
      pages.clear()
    },
  }
}

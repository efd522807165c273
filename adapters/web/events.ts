import type { ServerResponse } from 'node:http'
import type { WebSettings } from './settings.ts'
import type { Lang, LiveEvent } from './wire.ts'

/** Somebody's open page. `group` is null where they are nobody there: they hear only that the line is alive. */
interface Listener {
  group: string | null
  person: string
  lang: Lang
}

const HEARTBEAT = 20_000
/** More open pages than a demo has people; the next one is told to come back later. */
const MAX_PAGES = 500
/** A page that does not read is let go before it fills our memory. */
const MAX_WAITING = 1_048_576

export interface Hub {
  /** False: too many pages are open. */
  open(listener: Listener, response: ServerResponse): boolean
  /** To every open page of a person; how many heard it. */
  tell(group: string, person: string, event: LiveEvent): number
  close(): void
}

interface Page extends Listener {
  response: ServerResponse
  /** What was last sent of each post. */
  sent: Map<string, string>
  busy: boolean
  stale: boolean
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
    if (page.busy || page.group === null) return
    page.busy = true
    try {
      while (page.stale && pages.has(page)) {
        page.stale = false
        for (const post of await settings.posts(page.group, page.person, page.lang)) {
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
      send(page, { kind: 'changed' })
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
      const page: Page = { ...listener, response, sent: new Map(), busy: false, stale: false }
      pages.add(page)
      response.on('close', () => pages.delete(page))
      void refresh(page)
      return true
    },
    tell(group, person, event) {
      const theirs = [...pages].filter(page => page.group === group && page.person === person)
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

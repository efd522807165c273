import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core'

/** What a host tells of itself and of whoever looks at the tab; see `host.html`. */
interface HostOptions {
  /** Path of the tab's page. */
  path: string
  theme?: 'default' | 'dark' | 'contrast'
  locale?: string
  subPageId?: string
  frame?: 'content' | 'settings'
  /** The token of single sign-on; none: the host refuses. */
  token?: string
  /** Answers nothing at all. */
  mute?: boolean
}

/**
 * The library asks a server of Microsoft's who its hosts are: our page's policy forbids that, and the library's own list
 * holds. And this machine has no https.
 */
const EXPECTED = /res\.cdn\.office\.net|^Mixed Content: .*\/klubban\.svg/

/** Browsers keep sites on the net from framing this machine: here they are to. */
export const FRAMING = '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests'

/** The tab in a page under Teams' own name, served by the test: origins are checked as they are in Teams. */
export async function openHost(
  browser: Browser,
  address: string,
  { path, ...options }: HostOptions,
  look: BrowserContextOptions = {},
) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 760 }, ...look })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => {
    if ((message.type() === 'error' || message.type() === 'warning') && !EXPECTED.test(message.text()))
      complaints.push(message.text())
  })
  const body = await readFile(new URL('./host.html', import.meta.url), 'utf8')
  await page.route('https://teams.microsoft.com/**', route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('https://teams.microsoft.com/host')
  await page.evaluate(`frameTab(${JSON.stringify({ tab: `${address}${path}`, ...options })})`)
  return {
    page,
    tab: page.frameLocator('iframe'),
    /** The tab's own document. */
    inner: (): Frame => page.frames()[1]!,
    complaints,
    /** With what arguments the tab has asked this of the host. */
    heard: (func: string): Promise<unknown[][]> =>
      page.evaluate(`heard.filter(one => one.func === ${JSON.stringify(func)}).map(one => one.args)`),
    tell: (func: string, ...args: unknown[]): Promise<void> => page.evaluate(`say(${JSON.stringify({ func, args })})`),
    close: () => context.close(),
  }
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const found = PLACES.find(place => place !== undefined && existsSync(place))

/** Why browser tests cannot run here; null where they can. */
export const noBrowser = found ? null : 'no Chromium found: set CHROMIUM to its path, or install the package chromium'

/** `more`: further switches of the browser's command line. */
export const launch = (...more: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: found!,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })

/** A fresh visitor at the page; what the console or the page complains of, and what it asks of others, is kept in `complaints`. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('request', request => {
    if (!request.url().startsWith(address)) complaints.push(`asked ${request.url()}`)
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, complaints, close: () => context.close() }
}

/** What axe-core finds, one line per violation; empty where the page is clean. */
export async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const result = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string; failureSummary: string }> }> }>
      }
    }
    return (await axe.run()).violations
  })
  return result.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html} — ${node.failureSummary}`))
}

/** Types a sentence and waits for its answer. */
export async function say(page: Page, words: string): Promise<void> {
  const answers = page.locator('li.said.klubban')
  const before = await answers.count()
  await page.locator('#words').fill(words)
  await page.locator('#words').press('Enter')
  await answers.nth(before).waitFor()
}

/** The newest answer in the conversation. */
export const answer = (page: Page) => page.locator('li.said.klubban').last()

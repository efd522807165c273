import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, klubban, ROOT, served } from '../process/klubban.ts'
import { launch, noBrowser, say, visit } from './browser.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

/** The rows of the README's tour: who, what they type, what must stand in the answer. */
const tour = readFileSync(join(ROOT, 'README.md'), 'utf8')
  .split('## A tour')[1]!
  .split('\n## ')[0]!
  .split('\n')
  .flatMap(line => {
    const row = /^\| ([^|]+) \| `([^`]+)` \| ([^|]+) \|$/.exec(line)
    return row ? [[row[1]!.trim(), row[2]!, row[3]!.trim()] as const] : []
  })

describe.skipIf(noBrowser !== null)(`the README's tour, word for word${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  // The real clock: a newcomer tries it on any day.
  const data = dataFolder()
  delete data.env.KLUBBAN_NOW
  let browser: Browser
  let server: Awaited<ReturnType<typeof served>>

  beforeAll(async () => {
    browser = await launch()
    server = await served(data.env)
  })
  afterAll(async () => {
    await browser.close()
    server.child.kill('SIGTERM')
    await server.ended
    data.remove()
  })

  test('the table is found', () => {
    expect(tour.length).toBeGreaterThan(10)
  })

  test('every row is typed in Chromium and answered as it says', async () => {
    const visitor = await visit(browser, server.address)
    const { page } = visitor
    const answers = page.locator('li.said.klubban')
    const select = page.getByRole('combobox', { name: /^(Jag är|I am)/ })
    await page.getByRole('combobox', { name: /^(Grupp|Group)/ }).selectOption({ label: 'Landsbygdsberedningen' })
    for (const [who, words, told] of tour) {
      const options = await select.locator('option').allTextContents()
      const label = options.find(option => option.startsWith(who))
      expect([who, label]).not.toEqual([who, undefined])
      await select.selectOption({ label: label! })
      const before = await answers.count()
      await say(page, words)
      // Messages to whoever was picked may arrive in between.
      const since = async () => (await answers.allTextContents()).slice(before).join('\n')
      await expect.poll(since, { message: `${who}: ${words}`, timeout: 10_000 }).toContain(told)
    }
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  })

  test('all of it survives a restart', async () => {
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    server = await served(data.env)
    const { out } = klubban(
      data.env,
      ['chat', '--group', 'landsbygdsberedningen', '--as', 'Karin Åkesson'],
      'vilka kommer?\nvilka gäster kommer?\n',
    )
    expect(out).toContain('Anna Berg')
    expect(out).toContain('Ylva Storm')
  })
})

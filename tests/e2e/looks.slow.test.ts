import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SECTIONS } from '../../adapters/web/page/shown.ts'
import { launch, noBrowser, say, violations, visit } from './browser.ts'
import { buildPage, openWorld } from './world.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

let browser: Browser
let built: Awaited<ReturnType<typeof buildPage>>
let world: Awaited<ReturnType<typeof openWorld>>
let opened: Array<Awaited<ReturnType<typeof visit>>> = []

async function come(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const visitor = await visit(browser, world.address, options)
  opened.push(visitor)
  return visitor.page
}

describe.skipIf(noBrowser !== null)(`how the page looks${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    built = await buildPage()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await built.remove()
  })
  beforeEach(async () => {
    world = await openWorld(built.folder)
    opened = []
    return async () => {
      const complaints = opened.flatMap(one => one.complaints)
      await Promise.all(opened.map(one => one.close()))
      await world.close()
      expect(complaints).toEqual([])
    }
  })

  const looks: Array<[string, BrowserContextOptions]> = [
    ['wide, light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
    ['wide, dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['320 px, light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
    ['320 px, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
    ['forced colours', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }],
  ]
  test.each(
    looks.flatMap(([name, look]) => (['sv-SE', 'en-GB'] as const).map(locale => [name, locale, look] as const)),
  )('axe finds nothing, and nothing hangs over the edge: %s, %s', async (_name, locale, look) => {
    const page = await come({ ...look, locale, reducedMotion: 'reduce' })
    const sv = locale === 'sv-SE'
    await page.locator('.panel').first().waitFor()
    // The page is Swedish, whatever the browser speaks; English is a press away.
    if (!sv) await page.getByText('English', { exact: true }).click()
    await page.locator(`html[lang=${sv ? 'sv' : 'en'}]`).waitFor()
    const wide = async () => expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    expect(await violations(page)).toEqual([])
    await wide()
    // Every view once in each look, in one of the languages.
    if (sv === (look.colorScheme !== 'dark'))
      for (const { name, panels } of SECTIONS.slice(1)) {
        await page
          .locator('nav')
          .getByRole('link', { name: name[sv ? 'sv' : 'en'] })
          .click()
        await page.locator(`.panel.${panels[0]}`).waitFor()
        for (const table of await page.locator('summary').all()) await table.click()
        expect([name.en, await violations(page)]).toEqual([name.en, []])
        await wide()
      }
    const chat = page.locator('nav').getByRole('link', { name: sv ? 'Samtal' : 'Conversation' })
    if ((await chat.count()) > 0) await chat.click()
    await say(page, 'allt')
    await page.getByRole('button', { name: sv ? /^Ändra: Lokala/ : /^Change: Local/ }).click()
    const form = page.getByRole('form')
    await form.locator('fieldset').waitFor()
    await form.locator('input[name=reason]').fill('x'.repeat(600))
    await form.locator('button[type=submit]').click()
    await form.locator('[aria-invalid=true]').waitFor()
    expect(await violations(page)).toEqual([])
    await wide()
  })

  test('without demo mode the page explains how to sign in, and holds no data', async () => {
    await world.close()
    world = await openWorld(built.folder, { demo: false })
    const page = await come()
    await page.getByRole('heading', { name: 'Logga in med din personliga länk' }).waitFor()
    expect(await page.locator('select').count()).toBe(0)
    expect(await violations(page)).toEqual([])
  })
})

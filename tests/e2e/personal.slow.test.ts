import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GROUP } from '../fixtures/group.ts'
import { launch, noBrowser, violations, visit } from './browser.ts'
import { buildPage, openWorld } from './world.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

let browser: Browser
let built: Awaited<ReturnType<typeof buildPage>>
let world: Awaited<ReturnType<typeof openWorld>>
let opened: Array<Awaited<ReturnType<typeof visit>>> = []

/** The personal link that somebody is shown in chat, at this server. */
async function linkOf(who: string): Promise<string> {
  const reply = await world.room.press(who, 'page-link')
  return /\/p\/[\w.-]+/.exec(reply.card.text)![0]
}
async function come(path: string, options: Parameters<typeof visit>[2] = {}) {
  const visitor = await visit(browser, `${world.address}${path}`, options)
  opened.push(visitor)
  return visitor.page
}

describe.skipIf(noBrowser !== null)(`a personal link in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    built = await buildPage()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await built.remove()
  })
  beforeEach(async () => {
    world = await openWorld(built.folder, { demo: false })
    opened = []
    return async () => {
      const complaints = opened.flatMap(one => one.complaints)
      await Promise.all(opened.map(one => one.close()))
      await world.close()
      // A refusal is no fault of the page, but the browser's console says it.
      const ours = `asked ${world.address}/`
      expect(complaints.filter(one => !one.includes('status of 401') && !one.startsWith(ours))).toEqual([])
    }
  })

  test('opens the page as oneself, and stays neither in the address nor in the history', async () => {
    const link = await linkOf('m5-0')
    const page = await come(link)
    await page.getByRole('heading', { level: 1, name: 'Landsbygdsberedningen' }).waitFor()
    expect(page.url()).toBe(`${world.address}/g/${GROUP}`)
    expect(await page.evaluate('document.cookie')).toBe('')
    await page.locator('.panel.home').getByRole('button', { name: 'Jag kommer' }).click()
    await page.locator('.notice.done').waitFor()
    const state = await world.room.state()
    expect(state.meetings['e22-0']?.registrations['m5-0']?.answer).toBe('coming')
    // A link of a card, followed later, opens as oneself too.
    await page.goto(`${world.address}/g/${GROUP}/decision-show?item=i1-0`)
    await page.getByRole('heading', { level: 2, name: /§ 1/ }).waitFor()
  })

  test('taken back, it ends what is open as well', async () => {
    const link = await linkOf('m5-0')
    const page = await come(link)
    await page.locator('.panel.home').waitFor()
    await world.room.press('m5-0', 'page-link', { on: 'nej' })
    await page.getByRole('heading', { name: 'Logga in med din personliga länk' }).waitFor()
    const again = await come(link)
    await again.getByRole('heading', { name: /Länken gäller inte längre/ }).waitFor()
    expect(await violations(again)).toEqual([])
  })

  test('a link into another group shows nothing of this one, and leads back', async () => {
    const page = await come(await linkOf('m5-0'))
    await page.goto(`${world.address}/g/annan/tasks`)
    await page.getByRole('heading', { name: 'Du är inte inloggad i den gruppen' }).waitFor()
    expect(await page.locator('.panel').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Landsbygdsberedningen' }).click()
    await page.locator('.panel.home').waitFor()
  })

  test('the way out leads to the page that shows nothing', async () => {
    const page = await come(await linkOf('m5-0'))
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.getByRole('heading', { name: 'Logga in med din personliga länk' }).waitFor()
    await page.goto(`${world.address}/g/${GROUP}`)
    await page.getByRole('heading', { name: 'Logga in med din personliga länk' }).waitFor()
    expect(await page.locator('body').textContent()).not.toContain('Landsbygd')
  })

  test('by keyboard alone: to the decisions, a word, one decision, and back', async () => {
    const page = await come(await linkOf('m5-0'))
    await page.locator('.panel.home').waitFor()
    const to = async (what: string) => {
      for (let i = 0; i < 30; i++) {
        const [text, id] = await page.evaluate<[string, string]>(
          '[document.activeElement.textContent, document.activeElement.id]',
        )
        if (text === what || id === what) return page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
      }
      throw new Error(`${what} was not reached`)
    }
    await to('Beslut')
    await page.locator('.decision-log').waitFor()
    await to('search')
    await page.keyboard.type('bredband')
    await page.keyboard.press('Enter')
    await page.getByText('1 beslut om ”bredband”.').waitFor()
    // Whoever searches may go on typing.
    expect(await page.locator(':focus').getAttribute('id')).toBe('search')
    await to('§ 4 Bredband till glesbygd')
    const heading = page.getByRole('heading', { level: 2, name: /§ 4/ })
    await heading.waitFor()
    expect(await page.locator('h2:focus').textContent()).toContain('§ 4')
    await page.goBack()
    await page.getByText('1 beslut om ”bredband”.').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('bredband')
  })
})

import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, klubban, served } from '../process/klubban.ts'
import { answer, launch, noBrowser, say, visit } from './browser.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

/** Set to a folder, pictures are left there: `KLUBBAN_PICTURES=docs/pictures`. */
const folder = process.env.KLUBBAN_PICTURES

const GROUP = '/g/landsbygdsberedningen'
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 }

describe.skipIf(noBrowser !== null)(`the demo as a newcomer sees it${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  const data = dataFolder()
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

  async function look(
    name: string,
    path: string,
    act: (page: Page) => Promise<void>,
    look: BrowserContextOptions = {},
  ) {
    const visitor = await visit(browser, server.address, {
      viewport: { width: 1360, height: 860 },
      reducedMotion: 'reduce',
      ...look,
    })
    const { page } = visitor
    await page.goto(`${server.address}${path}`)
    const picker = page.getByLabel('Jag är')
    if (await picker.isVisible()) await picker.selectOption({ label: 'Anna Berg, ledamot' })
    await act(page)
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  }

  test('the overview beside the conversation', () =>
    look('page', GROUP, async page => {
      for (const words of ['jag kommer', 'vilka gäster kommer?', 'vad beslutade vi om bygdegårdar?'])
        await say(page, words)
      await answer(page).getByText('120 000 kronor').waitFor()
    }))

  test('attendance over the year', () =>
    look('page-attendance', `${GROUP}/attendance-year?year=2027`, async page => {
      await page.locator('.chart').first().waitFor()
    }))

  test('the decision log', () =>
    look('page-decisions', `${GROUP}/decision-log`, async page => {
      await page.getByRole('searchbox').fill('bygdegårdar')
      await page.keyboard.press('Enter')
      await page.getByText('om ”bygdegårdar”').waitFor()
    }))

  test('an answer in one tap on a phone, behind a personal link', () => {
    const as = ['chat', '--group', 'landsbygdsberedningen', '--as', 'Anna Berg']
    const link = /\/p\/[\w.-]+/.exec(klubban(data.env, as, 'min sida\n').out)![0]
    return look(
      'page-phone',
      link,
      async page => {
        await page.locator('.panel.home').getByRole('button', { name: 'På distans' }).click()
        await page.locator('.notice.done').waitFor()
        await page.locator('.panel.home').scrollIntoViewIfNeeded()
      },
      PHONE,
    )
  })
})

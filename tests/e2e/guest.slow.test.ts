import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inviting } from '../adapters/web/inviting.ts'
import { launch, noBrowser, violations } from './browser.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

describe.skipIf(noBrowser !== null)(`a guest’s page in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test.each([
    ['sv', 'light', 1280],
    ['en', 'dark', 320],
    ['sv', 'dark', 320],
    ['en', 'light', 320],
  ] as const)(
    'answered with no JavaScript; axe finds nothing, nothing hangs over the edge: %s, %s, %i px',
    async (lang, colorScheme, width) => {
      const t = await inviting()
      const path = await t.link('g2-0')
      const at = `${t.address}${path}?lang=${lang}`
      const open = (javaScriptEnabled: boolean) =>
        browser.newContext({
          javaScriptEnabled,
          colorScheme,
          viewport: { width, height: 700 },
          bypassCSP: javaScriptEnabled,
        })
      const plain = await open(false)
      const page = await plain.newPage()
      await page.goto(at)
      await page.getByRole('textbox').fill('Projektor, tack')
      await page.getByRole('button', { name: lang === 'sv' ? 'Ja, jag kommer' : 'Yes, I am coming' }).click()
      await page.getByRole('status').waitFor()
      expect((await t.room.state()).guests['g2-0']).toMatchObject({ state: 'confirmed', needs: 'Projektor, tack' })
      await plain.close()
      // With script, only so that axe can look.
      const looked = await open(true)
      const look = await looked.newPage()
      await look.goto(at)
      expect(await violations(look)).toEqual([])
      expect(await look.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
      await looked.close()
    },
  )
})

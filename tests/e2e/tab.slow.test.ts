import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GROUP } from '../fixtures/group.ts'
import { type Tenant, tenant } from '../fixtures/tenant.ts'
import { launch, noBrowser, violations } from './browser.ts'
import { FRAMING, openHost } from './host.ts'
import { buildPage, openWorld } from './world.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

/** Set to a folder, pictures are left there: `KLUBBAN_PICTURES=docs/pictures`. */
const folder = process.env.KLUBBAN_PICTURES

const APP = '11111111-2222-3333-4444-555555555555'

let browser: Browser
let entra: Tenant
let built: Awaited<ReturnType<typeof buildPage>>
let world: Awaited<ReturnType<typeof openWorld>>
let opened: Array<Awaited<ReturnType<typeof openHost>>> = []

/** Opens the tab as somebody of the tenant. */
async function open(
  options: Partial<Parameters<typeof openHost>[2]> = {},
  { oid = 'anna', look = {} }: { oid?: string; look?: Parameters<typeof openHost>[3] } = {},
) {
  const token = await entra.token({ aud: APP, oid })
  const host = await openHost(browser, world.address, { path: '/tab', token, ...options }, look)
  opened.push(host)
  return host
}

/** Anna Berg's account in Teams is linked, as she would link it. */
async function linkAnna(): Promise<void> {
  const { room } = world
  const made = await room.press('m15-0', 'link-code', { member: 'Anna Berg' })
  const code = /[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(made.card.text)![0]
  const account = { platform: 'teams', space: entra.id, user: 'anna' }
  await room.core.handle({ keys: ['link'], account, input: { intent: { command: 'link', args: { code } } } })
}

describe.skipIf(noBrowser !== null)(`the tab in Teams${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    entra = await tenant('aaaaaaaa-0000-0000-0000-000000000001')
    built = await buildPage()
    browser = await launch(FRAMING)
  })
  afterAll(async () => {
    await browser.close()
    await built.remove()
    await entra.stop()
  })
  beforeEach(async () => {
    const sso = { appId: APP, tenants: [entra.id], authority: entra.authority }
    world = await openWorld(built.folder, { demo: false, sso })
    await linkAnna()
    opened = []
    return async () => {
      const complaints = opened.flatMap(one => one.complaints)
      await Promise.all(opened.map(one => one.close()))
      await world.close()
      expect(complaints).toEqual([])
    }
  })

  test('single sign-on, and an answer in one tap, with the way back', async () => {
    const { tab, heard } = await open()
    await tab.getByRole('heading', { level: 1, name: 'Landsbygdsberedningen' }).waitFor()
    expect(await heard('appInitialization.success')).toHaveLength(1)
    await tab.locator('.panel.home').getByRole('button', { name: 'Jag kommer' }).click()
    await tab.locator('.notice.done').waitFor()
    const answer = async () => (await world.room.state()).meetings['e22-0']?.registrations['m5-0']?.answer
    expect(await answer()).toBe('coming')
    await tab.locator('.panel.who-comes', { hasText: 'Kommer (1)' }).waitFor()
    await tab.locator('.notice').getByRole('button', { name: 'Ångra' }).click()
    await tab.locator('.panel.who-comes', { hasText: '0 kommer' }).waitFor()
    expect(await answer()).toBeUndefined()
  })

  test('a session that has run out is renewed by itself, and what was pressed meanwhile goes through', async () => {
    const { tab, heard } = await open()
    await tab.locator('.panel.home').waitFor()
    world.room.at('2027-04-21T09:30:00.000Z')
    await tab.locator('.panel.home').getByRole('button', { name: 'Jag kommer' }).click()
    await tab.locator('.notice.done').waitFor()
    expect((await heard('authentication.getAuthToken')).length).toBeGreaterThan(1)
    // The line is open again under the new session: what others do is seen.
    await tab.getByText('Sidan uppdateras av sig själv.').waitFor()
    await world.room.press('m6-0', 'attend', { answer: 'coming' })
    await tab.locator('.panel.who-comes', { hasText: 'Kommer (2)' }).waitFor()
    // The refusal that told of it is no fault of the page, but the browser's console says it.
    const { complaints } = opened.at(-1)!
    expect(complaints.filter(one => !one.includes('status of 401'))).toEqual([])
    complaints.length = 0
  })

  test('the themes are followed as they change, and axe finds nothing in any', async () => {
    const { page, tab, tell, inner } = await open({ theme: 'dark' }, { look: { reducedMotion: 'reduce' } })
    const paper = () => inner().evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    await tab.locator('.panel.guests').waitFor()
    const themes = { dark: 'rgb(31, 31, 31)', contrast: 'rgb(0, 0, 0)', default: 'rgb(246, 245, 241)' }
    for (const [theme, colour] of Object.entries(themes)) {
      await tell('themeChange', theme)
      await tab.locator(`html[data-theme=${theme}]`).waitFor()
      expect([theme, await paper(), await violations(inner())]).toEqual([theme, colour, []])
      if (folder) await page.screenshot({ path: join(folder, `tab-${theme}.png`) })
    }
    await tab.getByRole('link', { name: 'Närvaro' }).click()
    await tell('themeChange', 'contrast')
    await tab.locator('.chart').first().waitFor()
    expect(await violations(inner())).toEqual([])
  })

  test('a card’s link leads to its view, in the host’s language', async () => {
    const { tab } = await open({ subPageId: `/g/${GROUP}/decision-show?item=i1-0`, locale: 'en-gb' })
    await tab.getByRole('heading', { level: 2, name: /§ 1/ }).waitFor()
    expect(await tab.locator('html').getAttribute('lang')).toBe('en')
    await tab.getByRole('link', { name: 'Overview' }).click()
    await tab.locator('.panel.home').waitFor()
  })

  test('a tab of a channel is given its group', async () => {
    const { tab, heard, tell } = await open({ path: '/tab/config', frame: 'settings' })
    await tab.getByRole('radio', { name: 'Landsbygdsberedningen' }).click()
    await expect.poll(() => heard('settings.setValidityState')).toContainEqual([true])
    await tell('settings.save', {})
    await expect.poll(() => heard('settings.save.success')).toHaveLength(1)
    expect((await heard('settings.setSettings')).at(-1)?.[0]).toMatchObject({
      suggestedDisplayName: 'Landsbygdsberedningen',
      entityId: `klubban-${GROUP}`,
      contentUrl: `${world.address}/tab?group=${GROUP}`,
      websiteUrl: `${world.address}/g/${GROUP}`,
    })
  })

  test('somebody nobody knows is told one thing alone, and a code lets them in', async () => {
    const { tab } = await open({}, { oid: 'stranger' })
    await tab.getByText('Jag känner inte igen dig.').waitFor()
    expect(await tab.locator('body').textContent()).not.toContain('Landsbygd')
    const made = await world.room.press('m15-0', 'link-code', { member: 'Karin' })
    await tab.getByLabel('Engångskod från sekreteraren').fill('AAAAA-BBBBB')
    await tab.getByRole('button', { name: 'Koppla mitt konto' }).click()
    await tab.getByText('Koden gäller inte.').waitFor()
    await tab.getByLabel('Engångskod från sekreteraren').fill(/[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(made.card.text)![0])
    await tab.getByRole('button', { name: 'Koppla mitt konto' }).click()
    await tab.getByRole('heading', { level: 1, name: 'Landsbygdsberedningen' }).waitFor()
  })

  test('a host that vouches for nobody, and one that answers nothing, are said', async () => {
    const refusing = await openHost(browser, world.address, { path: '/tab' })
    const mute = await openHost(browser, world.address, { path: '/tab', mute: true })
    await refusing.tab.getByText('Teams ville inte intyga vem du är').waitFor()
    await mute.tab.getByRole('heading', { name: 'Logga in med din personliga länk' }).waitFor()
    await Promise.all([refusing.close(), mute.close()])
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localCard } from '../../src/core/card.ts'
import { everyBlock } from '../fixtures/cards.ts'
import { answer, launch, noBrowser, say, visit } from './browser.ts'
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
const be = (page: Page, person: string) => page.getByLabel('Jag är').selectOption(person)

describe.skipIf(noBrowser !== null)(`the page${noBrowser ? ` (${noBrowser})` : ''}`, () => {
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

  test('somebody answers, and everybody who looks sees it at once', async () => {
    const page = await come()
    const other = await come()
    await be(page, 'm5-0')
    await say(page, 'jag kommer')
    expect(await answer(page).getAttribute('class')).toContain('klubban')
    expect((await world.room.state()).meetings['e22-0']?.registrations['m5-0']?.answer).toBe('coming')
    await other.locator('.panel.who-comes', { hasText: 'Kommer (1)' }).waitFor()
    await other.locator('.panel.who-comes').getByText('Anna Berg').waitFor()
  })

  test('a form that is refused keeps what was typed, shows the error at its field, and is accepted once put right', async () => {
    const page = await come()
    await say(page, 'allt')
    await answer(page).getByRole('button', { name: 'Ändra: Lokala servicepunkter' }).click()
    const form = page.getByRole('form', { name: 'Svara om närvaro' })
    await form.waitFor()
    const reason = form.getByLabel('Skäl')
    await reason.fill('Tåget är sent. '.repeat(50))
    await form.getByRole('button', { name: 'Spara' }).click()
    await form.locator('[aria-invalid=true]').waitFor()
    expect(await reason.getAttribute('aria-invalid')).toBe('true')
    expect(await reason.inputValue()).toBe('Tåget är sent. '.repeat(50))
    expect(await form.getByLabel('Kommer senare').isChecked()).toBe(true)
    expect(await page.locator('input[name=reason]:focus').count()).toBe(1)
    const described = String(await reason.getAttribute('aria-describedby')).split(' ')
    expect(described).toHaveLength(2)
    await reason.fill('Tåget är sent.')
    await form.getByRole('button', { name: 'Spara' }).click()
    await form.waitFor({ state: 'detached' })
    const state = await world.room.state()
    expect(state.meetings['e22-0']?.registrations['m1-0']).toMatchObject({ answer: 'late', reason: 'Tåget är sent.' })
  })

  test('a double click has one effect; loose words become a button first', async () => {
    const page = await come()
    await say(page, 'jag tror att jag kommer')
    expect((await world.room.state()).meetings['e22-0']?.registrations['m1-0']).toBeUndefined()
    await answer(page).locator('.button.primary').dblclick()
    await page.locator('li.said.me').nth(1).waitFor()
    await page.locator('.panel.who-comes', { hasText: 'Kommer (1)' }).waitFor()
    const registered = (await world.room.entries())
      .flatMap(one => one.changes)
      .filter(one => one.type === 'attendance-registered')
    expect(registered).toHaveLength(1)
    expect(await page.locator('li.said.me').count()).toBe(2)
  })

  test('the language is changed at a press: every word of the page, and the answers', async () => {
    const page = await come()
    await say(page, 'allt')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Who comes' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await say(page, "I'm coming")
    expect(await answer(page).locator('[lang]').getAttribute('lang')).toBe('en')
    await page.getByRole('button', { name: 'Svenska' }).click()
    await page.getByRole('heading', { name: 'Vilka kommer' }).waitFor()
  })

  test('a question in the other language is answered in it, and the page stays as it is', async () => {
    const page = await come()
    await be(page, 'm5-0')
    await say(page, 'who is coming?')
    expect(await answer(page).locator('[lang]').first().getAttribute('lang')).toBe('en')
    await page.getByRole('heading', { name: 'Vilka kommer' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  })

  test('a person who chose a language is followed, and a press on the page then changes their choice', async () => {
    await world.room.press('m5-0', 'language', { language: 'en' })
    const page = await come()
    await be(page, 'm5-0')
    await page.getByRole('heading', { name: 'Who comes' }).waitFor()
    await page.getByRole('button', { name: 'Svenska' }).click()
    await page.getByRole('heading', { name: 'Vilka kommer' }).waitFor()
    await page.locator('.panel.who-comes[lang=sv]').waitFor()
    expect((await world.room.state()).members['m5-0']?.language).toBe('sv')
  })

  test('somebody from outside learns nothing', async () => {
    const page = await come()
    await be(page, 'outsider')
    await page.getByText('Det finns inget att visa för dig här.').waitFor()
    expect(await page.locator('.panel').count()).toBe(0)
    await say(page, 'jag kommer')
    const first = await answer(page).textContent()
    await page.getByRole('button', { name: 'Hjälp' }).click()
    await page.locator('li.said.klubban').nth(1).waitFor()
    expect(await answer(page).textContent()).toBe(first)
    const shown = await page.locator('.conversation').textContent()
    for (const name of ['Falköping', 'Anna Berg', 'Landsbygd']) expect(shown).not.toContain(name)
  })

  test('others who are picked do not see what was said before', async () => {
    const page = await come()
    await say(page, 'jag kommer')
    await be(page, 'm5-0')
    expect(await page.locator('li.said').count()).toBe(0)
  })

  test('every word of every kind of block is shown, as text', async () => {
    const page = await come()
    await say(page, 'allt')
    const card = localCard(everyBlock, 'sv')
    const shown = ((await answer(page).textContent()) ?? '').replace(/\s+/g, ' ')
    for (const block of card.blocks)
      if (block.kind === 'list') for (const item of block.items) expect(shown).toContain(item.text.replace(/\s+/g, ' '))
    for (const line of [
      card.lead,
      'Mötet är beslutsfört',
      'Falköping',
      'RE 2027-00130',
      'Elin Forsell',
      '12 februari, § 1',
    ])
      expect(shown).toContain(line.replace(/\s+/g, ' '))
    expect(await answer(page).locator('img').count()).toBe(0)
    const links = await answer(page)
      .locator('a')
      .evaluateAll(all => all.map(one => one.getAttribute('href')))
    expect(links).toEqual(['https://example.org/handling'])
  })

  test('a message arrives by itself, and is there after a reload', async () => {
    const page = await come()
    await be(page, 'm10-0')
    await page.locator('.panel.who-comes').waitFor()
    await world.room.press('m3-0', 'attend', { answer: 'absent' })
    const posts = Object.values((await world.room.state()).posts).filter(
      one => 'member' in one.to && one.to.member === 'm10-0',
    )
    expect(posts.length).toBeGreaterThan(0)
    await page.getByText('Meddelande till dig').first().waitFor()
    await page.reload()
    await page.getByText('Meddelande till dig').first().waitFor()
  })

  test('on a narrow page the bar says how many messages wait, and the way back leads back', async () => {
    const page = await come({ viewport: { width: 320, height: 640 } })
    await be(page, 'm10-0')
    await page.locator('.panel.who-comes').waitFor()
    await world.room.press('m3-0', 'attend', { answer: 'absent' })
    await page.getByRole('link', { name: 'Samtal (1)' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Meddelande till dig').waitFor()
    expect(await page.locator('nav [aria-current]').textContent()).toBe('Samtal')
    await page.goBack()
    await page.locator('.panel.who-comes').waitFor()
    // What was seen is not new at the next visit.
    await page.reload()
    await page.getByRole('link', { name: 'Samtal', exact: true }).waitFor()
    await page.locator('.panel.who-comes').waitFor()
    expect(await page.locator('nav').textContent()).not.toContain('(')
  })

  test('what does not get through is said, and sent again with one effect', async () => {
    const page = await come()
    await page.route('**/api/handle', async route => {
      await route.fetch()
      // On a busy machine the page has given up by itself by now.
      await route.abort().catch(() => undefined)
    })
    await page.locator('#words').fill('jag kommer')
    await page.locator('#words').press('Enter')
    await page.getByText('Det kom inte fram.').waitFor()
    await page.unroute('**/api/handle')
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await answer(page).getByText('Det var redan gjort.').waitFor()
    opened.at(-1)!.complaints.length = 0
  })

  test('a picture is refused kindly; a document goes to the door, byte for byte, as the wish to import', async () => {
    const page = await come()
    const input = page.locator('input[type=file]')
    await input.setInputFiles({ name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from([0, 1, 2]) })
    await page.getByText('Den filen kan jag inte läsa.').waitFor()
    const sent = page.waitForRequest(one => one.postData()?.includes('"import"') ?? false)
    await input.setInputFiles({
      name: 'möte.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('M\xf6te den 12 maj', 'latin1'),
    })
    const { input: wish } = (await sent).postDataJSON() as { input: { intent: { args: unknown } } }
    expect(wish.intent.args).toEqual({
      file: 'möte.txt',
      data: Buffer.from('M\xf6te den 12 maj', 'latin1').toString('base64'),
    })
    await answer(page).waitFor()
  })

  test('by keyboard alone: skip, write, open a form, fill it, send it', async () => {
    const page = await come()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('class')).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('words')
    await page.keyboard.type('allt')
    await page.keyboard.press('Enter')
    await answer(page).waitFor()
    const focused = async () => page.locator(':focus').getAttribute('aria-label')
    for (let i = 0; i < 20 && (await focused()) !== 'Ändra: Lokala servicepunkter'; i++)
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('form', { name: 'Svara om närvaro' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('form', { name: 'Svara om närvaro' }).waitFor({ state: 'detached' })
    expect((await world.room.state()).meetings['e22-0']?.registrations['m1-0']?.answer).toBe('coming')
    expect(await page.locator('li:focus').count()).toBe(1)
  })
})

import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SlackBlock } from '../../../adapters/slack/out.ts'
import { formOf, messagesOf, renderHome } from '../../../adapters/slack/render/index.ts'
import { HOME } from '../../../adapters/slack/table.ts'
import { localCard } from '../../../src/core/card.ts'
import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { launch, noBrowser } from '../../e2e/browser.ts'
import { everyBlock, HOSTILE } from '../../fixtures/cards.ts'
import { GROUP } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { type Picture, pageOf } from './picture.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

/** Set to a folder, pictures are left there: `KLUBBAN_PICTURES=docs/pictures`. */
const folder = process.env.KLUBBAN_PICTURES

const messages = (reply: LocalReply): Picture[] => messagesOf(reply).map(({ blocks }) => ({ blocks }))

describe.skipIf(noBrowser !== null)(`how Slack shows it${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  async function look(name: string, pictures: readonly Picture[]) {
    const page = await browser.newPage({ viewport: { width: 720, height: 400 } })
    await page.setContent(pageOf(pictures))
    if (folder) await page.screenshot({ path: join(folder, `slack-${name}.png`), fullPage: true })
    const text = (await page.locator('.stack').textContent()) ?? ''
    const lively = await page
      .locator('a:not([href="https://example.org/handling"]), [class*=broadcast], [class*=mention], img[onerror]')
      .count()
    await page.close()
    return { text, lively }
  }

  async function said(as: string, input: Input): Promise<LocalReply> {
    const room = await openRoom({ interpreter: grammar })
    return room.core.handle({
      keys: ['picture'],
      account: { platform: 'demo', space: GROUP, user: as },
      group: GROUP,
      lang: 'sv',
      input,
    })
  }

  test('answers', async () => {
    const { text } = await look('answers', [
      ...messages(await said('m5-0', { words: 'jag kommer 12 maj' })),
      ...messages(await said('m15-0', { words: 'dagordning' })),
    ])
    expect(text).toContain('12 maj')
  })

  test('who comes', async () => {
    const { text } = await look('who-comes', messages(await said('m15-0', { words: 'vilka kommer' })))
    expect(text).toContain('Margareta Lindqvist')
  })

  test('a form', async () => {
    const reply = await said('m5-0', {
      open: { command: 'attend', args: { answer: 'absent', reason: 'Tåget är inställt' } },
    })
    const { view } = formOf(reply)!
    const { text } = await look('form', [
      {
        title: view.title.text,
        submit: view.submit?.text,
        close: view.close?.text,
        blocks: view.blocks as SlackBlock[],
      },
    ])
    expect(text).toContain('Skäl')
  })

  test('the Home tab', async () => {
    const replies = await Promise.all(HOME.map(intent => said('m15-0', { intent })))
    const { text } = await look('home', [{ title: 'Klubban', blocks: renderHome(replies).blocks as SlackBlock[] }])
    expect(text).toContain('12 maj')
  })

  test('every kind of block, with hostile words in every place', async () => {
    // What draws the pictures takes the plain text of a section for markup, which Slack does not: no items with buttons.
    const blocks = everyBlock.blocks!.map(block =>
      block.kind === 'list' ? { ...block, items: block.items.map(({ buttons: _, ...item }) => item) } : block,
    )
    const card = localCard({ ...everyBlock, blocks }, 'sv')
    const { text, lively } = await look('every-block', messages({ card, lang: 'sv', audience: 'private' }))
    expect(lively).toBe(0)
    for (const word of HOSTILE.split(' ').filter(one => /^[!-~]+$/.test(one))) expect(text).toContain(word)
  })
})

import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SlackBlock, SlackForm } from '../../../adapters/slack/out.ts'
import { formOf, messagesOf, renderHome, unfurlOf } from '../../../adapters/slack/render/index.ts'
import { HOME, preview } from '../../../adapters/slack/table.ts'
import { localCard } from '../../../src/core/card.ts'
import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import { linkTo } from '../../../src/core/links.ts'
import { directoryChanges } from '../../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../../src/domain/model.ts'
import { LANGS, type Lang } from '../../../src/domain/text.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { createRecords } from '../../../src/records/index.ts'
import { launch, noBrowser } from '../../e2e/browser.ts'
import { everyBlock, HOSTILE } from '../../fixtures/cards.ts'
import { GROUP, NOW } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { type Picture, pageOf } from './picture.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

/** Set to a folder, pictures are left there: `KLUBBAN_PICTURES=docs/pictures`. */
const folder = process.env.KLUBBAN_PICTURES

const ROOM = 'demo/landsbygd/rummet'

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

  const records = createRecords()

  /** What one of the fixture group, or the administrator in a channel of no group, is answered. */
  async function asking(lang: Lang) {
    const room = await openRoom({
      interpreter: grammar,
      ports: { answer: (question, scope) => records.answer(question, scope) },
    })
    await room.store.update(DIRECTORY_ID, [], () => ({
      at: NOW,
      by: { role: 'operator', account: 'operator/local/' },
      intent: null,
      changes: [directoryChanges.roomBound({ room: ROOM, group: GROUP, visibility: 'group' })],
      reply: null,
    }))
    let n = 0
    return (as: string, input: Input, more: { room?: string } = {}): Promise<LocalReply> => {
      n += 1
      const account =
        as === 'admin' ? { platform: 'x', space: 'y', user: 'z' } : { platform: 'demo', space: GROUP, user: as }
      const group = as === 'admin' ? {} : { group: GROUP }
      return room.core.handle({ keys: [`picture-${n}`], account, ...group, ...more, lang, input })
    }
  }

  const views = ({ view, errors }: SlackForm): Picture => ({
    title: view.title.text,
    submit: view.submit?.text,
    close: view.close?.text,
    errors,
    blocks: view.blocks as SlackBlock[],
  })

  describe.each(LANGS)('in %s', lang => {
    const named = (name: string) => (lang === 'sv' ? name : `${name}-en`)
    const say = (sv: string, en: string): Input => ({ words: lang === 'sv' ? sv : en })

    test('answers', async () => {
      const said = await asking(lang)
      const { text } = await look(named('answers'), [
        ...messages(await said('m5-0', say('jag kommer 12 maj', "I'm coming on 12 May"))),
        ...messages(await said('m15-0', say('dagordning', 'agenda'))),
      ])
      expect(text).toContain('12')
    })

    test('who comes', async () => {
      const said = await asking(lang)
      const { text } = await look(
        named('who-comes'),
        messages(await said('m15-0', say('vilka kommer', 'who is coming'))),
      )
      expect(text).toContain('Margareta Lindqvist')
    })

    test('an answer from the records, with where it stands', async () => {
      const said = await asking(lang)
      const reply = await said('m5-0', say('vad beslutades om bredband?', 'what was decided about broadband?'))
      expect(reply.answered).toBe(true)
      const { text } = await look(named('source'), messages(reply))
      expect(text).toContain('§')
    })

    test('a form that was sent in with a mistake', async () => {
      const said = await asking(lang)
      const args = { what: 'Skicka kallelsen', owner: 'Anna Berg', due: lang === 'sv' ? 'snart!' : 'soon!' }
      const sent = formOf(await said('m15-0', { form: { command: 'task-add', args } }))!
      expect(Object.keys(sent.errors)).toEqual(['f:due'])
      // Slack keeps the form as it was opened and filled in, and puts what is wrong below its field.
      const opened = formOf(await said('m15-0', { open: { command: 'task-add', args } }))!
      const form = { ...opened, errors: sent.errors }
      const { text } = await look(named('form'), [views(form)])
      expect(text).toContain('Skicka kallelsen')
    })

    test.each([
      ['member', 'm5-0'],
      ['secretary', 'm15-0'],
    ])('the Home tab of a %s', async (who, member) => {
      const said = await asking(lang)
      const replies = await Promise.all(HOME.map(intent => said(member, { intent })))
      const blocks = renderHome(replies).blocks as SlackBlock[]
      const { text } = await look(named(`home-${who}`), [{ title: 'Klubban', blocks }])
      expect(text).toContain('12')
    })

    test('a link to Klubban, with what it leads to', async () => {
      const said = await asking(lang)
      const url = linkTo('https://klubban.example.se', GROUP, { command: 'agenda', args: { meeting: 'e22-0' } })
      const reply = await said('m15-0', { intent: preview(url) }, { room: ROOM })
      expect(reply.audience).toBe('room')
      await look(named('unfurl'), [{ link: { by: 'Eva Ekdahl', url }, blocks: unfurlOf(reply).blocks }])
    })

    test('a channel that belongs to no group yet, as the administrator sees it; and somebody unknown', async () => {
      const said = await asking(lang)
      const unknown = await said('outsider', { words: 'hej' })
      const { text } = await look(named('set-up'), [
        ...messages(await said('admin', { words: 'hej' }, { room: 'x/y/ny' })),
        ...messages(unknown),
      ])
      expect(text).toContain('Landsbygdsberedningen')
    })
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

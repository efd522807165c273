import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AdaptiveCard } from '../../../adapters/teams/out.ts'
import { dialogOf, messagesOf } from '../../../adapters/teams/render/index.ts'
import { compose } from '../../../src/commands/digests/compose.ts'
import { localCard } from '../../../src/core/card.ts'
import { roomEyes } from '../../../src/core/digests.ts'
import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import { localReply } from '../../../src/core/replies.ts'
import { grammar } from '../../../src/interpreters/grammar/index.ts'
import { launch, noBrowser, violations } from '../../e2e/browser.ts'
import { everyBlock, HOSTILE } from '../../fixtures/cards.ts'
import { fixtureState, GROUP, NOW } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { show, THEMES } from './picture.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

/** Set to a folder, pictures are left there: `KLUBBAN_PICTURES=docs/pictures`. */
const folder = process.env.KLUBBAN_PICTURES
const THEME_NAMES = Object.keys(THEMES) as Array<keyof typeof THEMES>

const cardsOf = (reply: LocalReply): AdaptiveCard[] => messagesOf(reply).map(({ attachments: [one] }) => one.content)

async function said(as: string, input: Input): Promise<LocalReply> {
  const room = await openRoom({ interpreter: grammar })
  const account = { platform: 'demo', space: GROUP, user: as }
  return room.core.handle({ keys: ['picture'], account, group: GROUP, lang: 'sv', input })
}

function notice(): LocalReply {
  const now = { instant: NOW, date: NOW.slice(0, 10), time: '10:00' }
  const made = compose(fixtureState(), { kind: 'notice', meeting: 'e22-0' }, roomEyes('group'), now)!
  return { ...localReply({ card: made.card, audience: 'room' }, 'sv'), group: { id: GROUP, name: 'Beredningen' } }
}

describe.skipIf(noBrowser !== null)(`how Teams shows it${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  async function look(name: string, cards: readonly AdaptiveCard[], theme: keyof typeof THEMES, width = 720) {
    const page = await browser.newPage({ viewport: { width, height: 400 } })
    await show(page, cards, theme)
    if (folder) await page.screenshot({ path: join(folder, `teams-${name}-${theme}.png`), fullPage: true })
    const text = (await page.locator('main').textContent()) ?? ''
    const faults = await violations(page)
    const alive = await page.locator('main a, main img').count()
    await page.close()
    return { text, faults, alive }
  }

  test.each(THEME_NAMES)('a notice and an answer, in the %s theme', async theme => {
    const answer = await said('m15-0', { words: 'vilka kommer' })
    const { text, faults } = await look('cards', [...cardsOf(notice()), ...cardsOf(answer)], theme)
    expect(text).toContain('Kallelse')
    expect(text).toContain('Margareta Lindqvist')
    expect(faults).toEqual([])
  })

  test.each(THEME_NAMES)('a dialog with errors, in the %s theme', async theme => {
    const reply = await said('m15-0', {
      form: { command: 'task-add', args: { what: 'Skicka kallelsen', owner: 'Anna', due: 'någon gång' } },
    })
    const { text } = await look('dialog', [dialogOf(reply, 'n')!.card.content], theme)
    expect(text).toContain('⚠')
  })

  test('every kind of block, with hostile words in every place', async () => {
    const card = localCard(everyBlock, 'sv')
    const cards = cardsOf({ card, lang: 'sv', audience: 'private' })
    const { text, alive } = await look('every-block', cards, 'light')
    expect(alive).toBe(0)
    for (const word of HOSTILE.split(' ').filter(one => /^[!-~]+$/.test(one))) expect(text).toContain(word)
  })
})

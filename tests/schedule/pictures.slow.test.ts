import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messagesOf as slackMessages } from '../../adapters/slack/render/index.ts'
import { messagesOf as teamsMessages } from '../../adapters/teams/render/index.ts'
import { compose } from '../../src/commands/digests/compose.ts'
import { commands } from '../../src/commands/index.ts'
import type { Digest } from '../../src/core/digests.ts'
import { roomEyes } from '../../src/core/digests.ts'
import type { LocalReply } from '../../src/core/incoming.ts'
import type { Ports } from '../../src/core/ports.ts'
import { messageChanges } from '../../src/domain/changes/messages.ts'
import type { DirectoryState, GroupState, Post } from '../../src/domain/state.ts'
import { LANGS, type Lang } from '../../src/domain/text.ts'
import { wallClock } from '../../src/domain/when/zone.ts'
import { replyOf } from '../../src/schedule/render.ts'
import { viewer } from '../../src/schedule/view.ts'
import { pageOf } from '../adapters/slack/picture.ts'
import { show } from '../adapters/teams/picture.ts'
import { inviting } from '../adapters/web/inviting.ts'
import { launch, noBrowser } from '../e2e/browser.ts'
import { buildPage, openWorld } from '../e2e/world.ts'
import { GROUP } from '../fixtures/group.ts'
import { openRoom, SECRET } from '../fixtures/room.ts'
import { bind, enter } from './turning.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

/** Set to a folder, pictures are left there: `KLUBBAN_PICTURES=docs/pictures`. */
const folder = process.env.KLUBBAN_PICTURES
const PLACE = 'demo/x/room'
const AT = '2027-05-05T07:00:00.000Z'

/** The notice and the weekly letter as they stand in the group's channel once some have answered. */
async function sent(lang: Lang): Promise<LocalReply[]> {
  const room = await openRoom()
  await bind(room, PLACE, 'group', AT)
  room.at(AT)
  for (const [who, answer] of Object.entries({
    'm1-0': 'coming',
    'm2-0': 'coming',
    'm5-0': 'absent',
    'm6-0': 'remote',
  }))
    await room.press(who, 'attend', { answer })
  const state = structuredClone(await room.state()) as GroupState
  state.language = lang
  const directory = await room.store.read<DirectoryState, DirectoryState>('directory', one => one)
  const view = viewer({
    commands,
    ports: {} as Ports,
    clock: () => AT,
    secret: SECRET,
    publicUrl: 'https://klubban.example.se',
  })
  const letters: Digest[] = [{ kind: 'notice', meeting: 'e22-0' }, { kind: 'weekly' }]
  const all = letters.map(async digest => {
    const made = compose(state, digest, roomEyes('group'), { instant: AT, ...wallClock(AT, state.timeZone) })!
    const post: Post = { id: 'p1', kind: 'notice', to: { room: 'group' }, at: AT, state: 'queued', copies: [], ...made }
    return (await replyOf(state, post, PLACE, directory, AT, view))!
  })
  return Promise.all(all)
}

describe.skipIf(noBrowser !== null)(`what is sent by itself${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  const take = async (page: Page, name: string) => {
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    const text = (await page.locator('body').textContent()) ?? ''
    await page.close()
    return text
  }

  test.each(LANGS)('notice and weekly letter in Slack and Teams, %s', async lang => {
    const replies = await sent(lang)
    const end = lang === 'sv' ? '' : '-en'
    const slack = await browser.newPage({ viewport: { width: 720, height: 400 } })
    await slack.setContent(pageOf(replies.flatMap(slackMessages).map(({ blocks }) => ({ blocks }))))
    const inSlack = await take(slack, `digests-slack${end}`)
    const teams = await browser.newPage({ viewport: { width: 720, height: 400 } })
    await show(
      teams,
      replies.flatMap(one => teamsMessages(one)).map(({ attachments: [one] }) => one.content),
      'light',
    )
    const inTeams = await take(teams, `digests-teams${end}`)
    for (const text of [inSlack, inTeams])
      for (const words of [
        'Falköping',
        'Lokala servicepunkter',
        'Ingrid Falkenmark',
        lang === 'sv' ? '3 kommer' : '3 coming',
      ])
        expect(text).toContain(words)
  })

  test('notice and weekly letter on the page', { timeout: 120_000 }, async () => {
    const built = await buildPage()
    const world = await openWorld(built.folder)
    const state = await world.room.state()
    const now = { instant: AT, ...wallClock(AT, state.timeZone) }
    const posts = (['weekly', 'notice'] as const).map((kind, i) => {
      const { card, view } = compose(state, { kind, meeting: 'e22-0' }, roomEyes('group'), now)!
      return messageChanges.postQueued({
        id: `p90${i}`,
        kind: 'notice',
        to: { member: 'm5-0' },
        card,
        ...(view ? { view } : {}),
      })
    })
    await enter(world.room, AT, ...posts)
    const page = await browser.newPage({ viewport: { width: 1360, height: 1500 } })
    await page.goto(`${world.address}/g/${GROUP}`)
    await page.getByLabel('Jag är').selectOption({ label: 'Anna Berg, ledamot' })
    await page.getByText('Kallelse: Landsbygdsberedningen').first().waitFor()
    expect(await take(page, 'digests-page')).toContain('Veckan i Landsbygdsberedningen')
    await world.close()
    await built.remove()
  })

  test.each(LANGS)('a guest’s own page, %s', async lang => {
    const t = await inviting()
    const page = await browser.newPage({ viewport: { width: 640, height: 400 } })
    await page.goto(`${t.address}${await t.link('g2-0')}?lang=${lang}`)
    expect(await take(page, `guest-page${lang === 'sv' ? '' : '-en'}`)).toContain('Landsbygdsberedningen')
  })
})

import { afterEach, expect, test } from 'vitest'
import { linkTo } from '../../../../src/core/links.ts'
import { GROUP } from '../../../fixtures/group.ts'
import { readBlocks } from '../look.ts'
import { aliveIn, messageFaults } from '../validate.ts'
import { ANNA, committee, ELSEWHERE, ROOM } from './committee.ts'
import { appEvent } from './payloads.ts'
import { serving, stopAll } from './serving.ts'

afterEach(stopAll)

const HOME = 'https://klubban.example.se'
const AGENDA = linkTo(HOME, GROUP, { command: 'agenda', args: { meeting: 'e22-0' } })

/** A message with our links, as Slack tells of it. */
const shared = (links: string[], more: object = {}) =>
  appEvent('link_shared', {
    user: ANNA,
    channel: ROOM,
    message_ts: '1790000000.000900',
    is_bot_user_member: true,
    links: links.map(url => ({ domain: 'klubban.example.se', url })),
    ...more,
  })

type Unfurls = Record<string, { fallback: string; blocks: unknown[] }>

async function previewed(body: object): Promise<Unfurls | undefined> {
  const { core } = await committee()
  const { event, fake, running } = await serving(core)
  expect((await event(body)).status).toBe(200)
  await running.stop()
  return fake.of('chat.unfurl')[0]?.args.unfurls as Unfurls | undefined
}

test('a link to the group of the channel shows what it leads to, below the message', async () => {
  const { core } = await committee()
  const { event, fake } = await serving(core)
  const decisions = linkTo(HOME, GROUP, { command: 'decisions', args: { about: 'bredband', when: '2027' } })
  const written = decisions.replace('&', '&amp;')
  await event(shared([AGENDA, written, 'https://klubban.example.se/elsewhere']))
  const [call] = await fake.seen('chat.unfurl')
  expect(call?.args).toMatchObject({ channel: ROOM, ts: '1790000000.000900' })
  const unfurls = call?.args.unfurls as Unfurls
  expect(Object.keys(unfurls)).toEqual([AGENDA, written])
  expect(readBlocks(unfurls[AGENDA]?.blocks)).toContain('12 maj')
  for (const { fallback: text, blocks } of Object.values(unfurls)) {
    const message = { text, blocks, mrkdwn: false, unfurl_links: false, unfurl_media: false }
    expect([...messageFaults(message), ...aliveIn(message)]).toEqual([])
    expect(JSON.stringify(blocks)).not.toContain('"button"')
  }
})

test.each<[string, object]>([
  ['in a channel of no group', shared([AGENDA], { channel: ELSEWHERE })],
  ['to another group', shared([AGENDA.replace(GROUP, 'annan')])],
  ['by somebody nobody knows', shared([AGENDA], { user: 'U99' })],
  ['that changes something', shared([linkTo(HOME, GROUP, { command: 'attend', args: { answer: 'coming' } })])],
  ['still being written', shared([AGENDA], { channel: 'COMPOSER', source: 'composer', unfurl_id: 'U1-1' })],
  ['from another workspace', { ...shared([AGENDA]), team_id: 'T2', authorizations: [] }],
])('a link %s shows nothing', async (_, body) => {
  expect(await previewed(body)).toBeUndefined()
})

test('Slack refuses the preview: logged, and nothing else happens', async () => {
  const { core } = await committee()
  const { event, fake, said, running } = await serving(core)
  fake.fail('chat.unfurl', { body: { ok: false, error: 'cannot_unfurl_url' } })
  expect((await event(shared([AGENDA]))).status).toBe(200)
  await fake.seen('chat.unfurl')
  await running.stop()
  expect(said).toContainEqual({ data: { why: 'cannot_unfurl_url' }, words: 'a link could not be previewed in Slack' })
})

import { afterEach, describe, expect, test } from 'vitest'
import { messagesOf, refreshOf } from '../../../adapters/teams/render/index.ts'
import { tabLink } from '../../../adapters/teams/tab.ts'
import { messageChanges } from '../../../src/domain/changes/messages.ts'
import type { GroupState } from '../../../src/domain/state.ts'
import { GROUP, NOW } from '../../fixtures/group.ts'
import { APP, execute, inChannel, invoke, type Json, mention, TENANT } from './activities.ts'
import { ANNA_KEY, BOTS, bodyOf, committee, eva, ROOM_KEY, said } from './committee.ts'
import { breaks, words } from './looking.ts'
import { stopAll } from './serving.ts'

afterEach(stopAll)

const NOTICE = { command: 'post-show', args: { post: 'p1' } }
const automatic = (data: unknown, more: Json = {}): Json =>
  invoke(
    'adaptiveCard/action',
    { action: { type: 'Action.Execute', verb: 'refresh', data }, trigger: 'automatic' },
    { replyToId: 'm1', ...inChannel(), ...more },
  )

/** The committee with a notice in its channel that says who comes; Anna has been met there. */
async function noticed(settings: Parameters<typeof committee>[0]) {
  const all = await committee(settings)
  const card = { lead: { sv: 'Kallelse: onsdag 12 maj.', en: 'Notice: Wednesday 12 May.' } }
  const view = { command: 'notice-status', args: { meeting: 'e22-0' } }
  const post = messageChanges.postQueued({ id: 'p1', kind: 'notice', to: { room: 'group' }, card, view })
  const by = { role: 'clock', account: 'test/x/y' } as const
  await all.store.update<GroupState>(GROUP, [], () => ({ at: NOW, by, intent: null, changes: [post], reply: null }))
  await all.post(mention('hjälp'))
  await all.calls(2)
  return all
}

describe.each(BOTS)('over %s', (_name, settings) => {
  test('a live card in a room asks for itself anew, for the people it may differ for', async () => {
    const { running, fake, calls } = await noticed(settings)
    const before = fake.calls.length
    const stranger = `teams/99999999-9999-4999-8999-999999999999/33333333-3333-4333-8333-333333333333`
    const readers = [ANNA_KEY, `teams/${TENANT}/never-met`, stranger, 'slack/T1/U1']
    const live = { ...said('Kallelse'), group: { id: GROUP, name: 'x' }, anew: { intent: NOTICE, readers } }
    expect(await running.deliver({ room: ROOM_KEY }, live)).toMatchObject({ outcome: 'delivered' })
    const body = (await calls(before + 1)).at(-1)!.body
    const { content } = (body.attachments as Json[])[0] as { content: Json }
    expect(content.refresh).toMatchObject({ userIds: ['29:anna'], action: { type: 'Action.Execute' } })
    expect(breaks({ message: body as never })).toBeNull()
    // Nobody of them was met: there is nothing to ask for.
    const nobody = { ...live, anew: { intent: NOTICE, readers: ['slack/T1/U1'] } }
    await running.deliver({ room: ROOM_KEY }, nobody)
    expect(JSON.stringify((await calls(before + 2)).at(-1)!.body)).not.toContain('refresh')
  })

  test('what Teams asks for unseen reads as that person may see it, and keeps asking', async () => {
    const { post } = await noticed(settings)
    const data = { klubban: { i: [NOTICE.command, NOTICE.args], g: GROUP } }
    const before = await bodyOf(await post(automatic(data)))
    expect(before).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(words(before)).toContain('Kallelse: onsdag 12 maj.')
    expect(words(before)).not.toContain('Du har svarat')
    await post(execute({ klubban: { i: ['attend', { answer: 'coming' }] } }))
    const after = await bodyOf(await post(automatic(data)))
    expect(words(after)).toContain('Du har svarat: kommer.')
    expect((after.value as Json).refresh).toMatchObject({ userIds: ['29:anna'] })
    const other = await bodyOf(await post(automatic(data, eva)))
    expect(words(other)).not.toContain('Du har svarat')
  })

  test('where there is nothing to tell, the card stays as it is, and nobody is bothered', async () => {
    const { post, fake, running } = await noticed(settings)
    const data = (id: string) => ({ klubban: { i: ['post-show', { post: id }], g: GROUP } })
    const before = fake.calls.length
    const outsider = { from: { id: '29:x', aadObjectId: '66666666-6666-4666-8666-666666666666' } }
    for (const request of [automatic(data('p9')), automatic(data('p1'), outsider), automatic(data('constructor'))]) {
      const answer = await bodyOf(await post(request))
      expect(answer).toMatchObject({ statusCode: 403, type: 'application/vnd.microsoft.error' })
      expect(JSON.stringify(answer)).not.toMatch(/maj|Landsbygd/)
    }
    await running.stop()
    expect(fake.calls.length).toBe(before)
  })
})

test('with as many people as Teams asks for, and a full page, a message stays below the ceiling', () => {
  const text = 'å'.repeat(120)
  const blocks = Array.from({ length: 70 }, () => ({ kind: 'text' as const, text }))
  const people = Array.from({ length: 90 }, (_, i) => `29:${String(i).padStart(110, 'x')}`)
  const refresh = refreshOf(NOTICE, GROUP, people)!
  const url = tabLink({ appId: APP, publicUrl: 'https://klubban.example.se' }, GROUP)
  const frame = { refresh, actions: [{ type: 'Action.OpenUrl' as const, title: 'Öppna i fliken', url }] }
  const pages = new Set<number>()
  for (let n = 1; n <= blocks.length; n++) {
    const card = { lead: text, blocks: blocks.slice(0, n), text }
    const sent = messagesOf({ card, lang: 'sv', audience: 'room' }, frame)
    expect(sent.map(message => breaks({ message })).filter(Boolean)).toEqual([])
    const { userIds } = sent[0]!.attachments[0].content.refresh ?? { userIds: [] }
    expect(userIds.length).toBe(sent.length === 1 ? 60 : 0)
    pages.add(sent.length)
  }
  expect([...pages]).toEqual([1, 2])
})

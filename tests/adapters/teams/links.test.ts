import { afterEach, describe, expect, test } from 'vitest'
import type { TeamsSettings } from '../../../adapters/teams/index.ts'
import { linkTo } from '../../../src/core/links.ts'
import { GROUP } from '../../fixtures/group.ts'
import { activity, BOT, CHANNEL, inChannel, invoke, type Json, mention, TENANT } from './activities.ts'
import { ANNA_KEY, BOTS, bodyOf, committee, said } from './committee.ts'
import { breaks, buttons, words } from './looking.ts'
import { SECRET, stopAll } from './serving.ts'

afterEach(stopAll)

const OURS = 'https://klubban.example.se'
const agenda = linkTo(OURS, GROUP, { command: 'agenda', args: { meeting: 'e22-0' } })
const pasted = (url: string, more: Json = inChannel()): Json => invoke('composeExtension/queryLink', { url }, more)
const outsider = { from: { id: '29:x', aadObjectId: '66666666-6666-4666-8666-666666666666' } }
/** Between two people: Teams calls it personal, and Klubban is not in it. */
const between = {
  conversation: { id: '19:anna_eva@unq.gbl.spaces', conversationType: 'personal', tenantId: TENANT },
}
const found = (body: Json): Json[] => (body.composeExtension as { attachments: Json[] }).attachments

describe.each(BOTS)('over %s', (_name, settings) => {
  test('one of our links shows in the group’s room what it leads to, without buttons', async () => {
    const { post } = await committee(settings)
    const [shown, ...more] = found(await bodyOf(await post(pasted(agenda))))
    expect(more).toEqual([])
    expect(words(shown?.content)).toContain('12 maj')
    expect(JSON.stringify(shown?.content)).not.toContain('Action.Execute')
    expect(breaks({ message: { attachments: [shown] } as never })).toBeNull()
    expect(shown?.preview).toMatchObject({ contentType: 'application/vnd.microsoft.card.thumbnail' })
  })

  test('anywhere else, to anybody else, and without the app it stays a link, and tells nothing', async () => {
    const { post, errors } = await committee(settings)
    const others = [
      pasted(agenda, {}),
      pasted(agenda, between),
      pasted(agenda, { ...inChannel(), ...outsider }),
      pasted(linkTo(OURS, 'another-group')),
      pasted(linkTo(OURS, GROUP, { command: 'decide', args: {} })),
      pasted('https://evil.example/g/landsbygd/agenda'),
    ]
    for (const request of others) expect(found(await bodyOf(await post(request)))).toEqual([])
    const anonymous = invoke('composeExtension/anonymousQueryLink', { url: agenda })
    for (const from of [{ id: '29:x' }, { id: '29:anna', aadObjectId: ANNA_KEY.split('/')[2] }])
      expect((await post({ ...anonymous, from })).status).toBe(501)
    expect((await post(invoke('composeExtension/queryLink', { url: 'no address' }))).status).toBe(501)
    expect(errors).toEqual([])
  })

  test('where only the message extension is used, nobody was spoken to, and nobody is welcomed less for it', async () => {
    const { post, fake, running, calls, conversations } = await committee(settings)
    await post(invoke('composeExtension/query', { commandId: 'decisions', parameters: [] }, between))
    expect(await conversations.get(ANNA_KEY)).not.toHaveProperty('conversation')
    expect(await conversations.get(`teams/${TENANT}/${between.conversation.id}`)).toBeNull()
    await post(invoke('composeExtension/query', { commandId: 'decisions', parameters: [] }, inChannel()))
    expect(await conversations.get(`teams/${TENANT}/${CHANNEL}`)).toBeNull()
    // No roster is asked where Klubban is not.
    expect(await running.emailOf({ platform: 'teams', space: TENANT, user: ANNA_KEY.split('/')[2]! })).toBeNull()
    expect(fake.calls).toEqual([])
    await post(activity({ type: 'installationUpdate', action: 'add', ...inChannel() }))
    await post(activity({ type: 'installationUpdate', action: 'add' }))
    await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: BOT.id }] }))
    const all = await calls(2)
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(all.map(one => words(one.body).includes('er sekreterare'))).toEqual([true, true])
  })

  test('what is sent unasked leads into the tab, where there is one', async () => {
    const about = { ...said('Kallelse'), group: { id: GROUP, name: 'Landsbygdsberedningen' } }
    const sent = async (more: Partial<TeamsSettings>) => {
      const { fake, running, conversations } = await committee({ ...settings, ...more })
      const place = { serviceUrl: fake.url, tenant: TENANT, kind: 'personal', bot: BOT, conversation: 'a:x' } as const
      await conversations.put(ANNA_KEY, place)
      expect(await running.deliver({ person: ANNA_KEY }, about)).toMatchObject({ outcome: 'delivered' })
      return fake.calls[0]!.body
    }
    const app = { access: SECRET, token: 'ours' }
    const [button, ...others] = buttons(await sent({ ...app, publicUrl: OURS }))
    expect(others).toEqual([])
    expect(new URL(String(button?.url)).searchParams.get('webUrl')).toBe(linkTo(OURS, GROUP))
    expect(buttons(await sent(app))).toEqual([])
    expect(buttons(await sent({ publicUrl: OURS }))).toEqual([])
  })

  test('in a meeting’s chat Klubban answers as in any other', async () => {
    const { post, calls, answerOf } = await committee(settings)
    const chat = '19:meeting_abc@thread.v2'
    const heard = mention('jag kommer', {
      conversation: { id: chat, conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
      channelData: { tenant: { id: TENANT }, meeting: { id: 'bWVldGluZw==' } },
    })
    await post(heard)
    await calls(2)
    expect(await answerOf()).toBe('coming')
  })
})

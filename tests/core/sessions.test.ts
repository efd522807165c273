import { describe, expect, test } from 'vitest'
import { signed } from '../../src/core/links.ts'
import { createSessions, SESSION } from '../../src/core/sessions.ts'
import { GROUP } from '../fixtures/group.ts'
import { openRoom, SECRET } from '../fixtures/room.ts'

const tokenIn = (reply: { card: { blocks: unknown[] } }) =>
  /https:\/\/klubban\.example\.se\/p\/([\w.-]+)/.exec(JSON.stringify(reply.card.blocks))?.[1]

async function open() {
  const room = await openRoom()
  return { room, sessions: createSessions({ store: room.store, secret: SECRET, clock: room.clock }) }
}

describe('a personal link', () => {
  test('is shown once, names the group, and stands for the member; the journal holds no way to make it', async () => {
    const { room, sessions } = await open()
    const reply = await room.press('m5-0', 'page-link', {}, { keys: ['k'] })
    const token = tokenIn(reply)!
    expect(reply.card.lead).toContain('Landsbygdsberedningen')
    expect(await sessions.whose(token)).toEqual({ platform: 'web', space: GROUP, user: 'm5-0' })
    expect(tokenIn(await room.press('m5-0', 'page-link', {}, { keys: ['k'] }))).toBeUndefined()
    expect(JSON.stringify(await room.entries())).not.toContain(token)
  })

  test('who comes by it is that member, in that group alone, and the journal says how they came', async () => {
    const { room, sessions } = await open()
    const account = (await sessions.whose(tokenIn(await room.press('m5-0', 'page-link'))!))!
    const ask = (group: string, who = account) =>
      room.core.handle({
        keys: ['k1'],
        account: who,
        group,
        input: { intent: { command: 'attend', args: { answer: 'coming' } } },
      })
    expect((await ask('finns-inte')).problem).toBe('outsider')
    expect((await ask(GROUP, { ...account, space: 'annan' })).problem).toBe('outsider')
    expect((await ask(GROUP, { ...account, user: 'm99-0' })).problem).toBe('outsider')
    expect((await ask(GROUP)).problem).toBeUndefined()
    expect((await room.state()).meetings['e22-0']?.registrations['m5-0']?.answer).toBe('coming')
    expect((await room.entries()).at(-1)?.by).toEqual({ role: 'member', member: 'm5-0', account: `web/${GROUP}/m5-0` })
  })

  test('several hold at once, and all end when they are taken back; nobody else’s do', async () => {
    const { room, sessions } = await open()
    const tokens = [] as string[]
    for (const who of ['m5-0', 'm5-0', 'm6-0']) tokens.push(tokenIn(await room.press(who, 'page-link'))!)
    const whose = () => Promise.all(tokens.map(async one => (await sessions.whose(one))?.user))
    expect(await whose()).toEqual(['m5-0', 'm5-0', 'm6-0'])
    await room.press('m5-0', 'page-link', { on: 'nej' })
    expect(await whose()).toEqual([undefined, undefined, 'm6-0'])
  })

  test('the sixth takes the place of the first, and after sixty days none holds', async () => {
    const { room, sessions } = await open()
    const tokens = [] as string[]
    for (let i = 0; i < 6; i++) tokens.push(tokenIn(await room.press('m5-0', 'page-link'))!)
    expect(await sessions.whose(tokens[0]!)).toBeNull()
    expect(await sessions.whose(tokens[5]!)).not.toBeNull()
    room.at('2027-06-20T07:59:00.000Z')
    expect(await sessions.whose(tokens[5]!)).not.toBeNull()
    room.at('2027-06-20T08:01:00.000Z')
    expect(await sessions.whose(tokens[5]!)).toBeNull()
    await room.press('m6-0', 'page-link')
    expect(Object.values((await room.state()).pageLinks!).map(one => one.member)).toEqual(['m6-0'])
  })

  test('whoever is not in the group has none, and an address is no account that can be linked', async () => {
    const { room } = await open()
    expect((await room.press('admin', 'page-link')).problem).toBe('forbidden')
    expect((await room.press('outsider', 'page-link')).problem).toBe('outsider')
    const { code } = /(?<code>[A-Z0-9]{5}-[A-Z0-9]{5})/.exec(
      (await room.press('m15-0', 'link-code', { member: 'Karin' })).card.text,
    )!.groups!
    const account = { platform: 'web', space: GROUP, user: 'm5-0' }
    const input = { intent: { command: 'link', args: { code } } }
    expect((await room.core.handle({ keys: ['k2'], account, input })).problem).toBe('conflict')
  })
})

describe('a session', () => {
  test('of single sign-on stands for its account, as long as it was said to', async () => {
    const { room, sessions } = await open()
    const account = { platform: 'teams', space: 't1', user: 'o1' }
    const token = sessions.open(account, 3600)
    expect(await sessions.whose(token)).toEqual(account)
    room.at('2027-04-21T09:00:01.000Z')
    expect(await sessions.whose(token)).toBeNull()
  })

  test('that was not signed here, or for something else, or names nothing, is nobody’s', async () => {
    const { sessions } = await open()
    const until = '2027-05-01T00:00:00.000Z'
    const account = ['account', 'teams', 't1', 'o1']
    for (const token of [
      signed('another-secret'.repeat(5), SESSION, account, until),
      signed(SECRET, 'guest', account, until),
      signed(SECRET, SESSION, ['link', GROUP, 'w999'], until),
      signed(SECRET, SESSION, ['link', 'finns-inte', 'w1'], until),
      signed(SECRET, SESSION, ['link', 'directory', 'w1'], until),
      signed(SECRET, SESSION, ['link', GROUP, '__proto__'], until),
      signed(SECRET, SESSION, [], until),
      '',
      '.',
      'x.y',
      `x.${'å'.repeat(43)}`,
    ])
      expect(await sessions.whose(token)).toBeNull()
    expect(await sessions.whose(signed(SECRET, SESSION, account, until))).not.toBeNull()
  })
})

import { expect, test } from 'vitest'
import type { Input } from '../../src/core/incoming.ts'
import { linkTo } from '../../src/core/links.ts'
import { directoryChanges } from '../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../src/domain/model.ts'
import { GROUP, NOW } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'

async function told(timeZone: string | undefined, input: Input, lang: 'sv' | 'en' = 'sv') {
  const { core } = await openRoom()
  const reply = await core.handle({
    keys: ['zone'],
    account: { platform: 'demo', space: GROUP, user: 'm5-0' },
    group: GROUP,
    lang,
    ...(timeZone === undefined ? {} : { timeZone }),
    input,
  })
  return reply.card.text
}

const ANSWER: Input = { intent: { command: 'home', args: {} } }

test('whoever is in another time zone is told whose clock it is', async () => {
  expect(await told('Europe/Helsinki', ANSWER)).toContain(
    'Tiderna gäller i Europe/Stockholm. Hos dig är klockan 11.00 nu.',
  )
  expect(await told('America/New_York', ANSWER, 'en')).toContain('Where you are it is 4:00 now.')
})

test.each(['Europe/Stockholm', 'Europe/Paris', 'Mars/Olympus', '', undefined])(
  'in the same time, or in none that is known (%s), nothing is added',
  async zone => {
    expect(await told(zone, ANSWER)).not.toContain('Tiderna gäller')
  },
)

test('nor where no time of day is told', async () => {
  expect(await told('Europe/Helsinki', { intent: { command: 'language', args: { language: 'sv' } } })).not.toContain(
    'Tiderna gäller',
  )
})

test('nor in a room, where everybody reads the same', async () => {
  const { core, store } = await openRoom()
  const room = 'demo/landsbygd/rummet'
  await store.update(DIRECTORY_ID, [], () => ({
    at: NOW,
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [directoryChanges.roomBound({ room, group: GROUP, visibility: 'group' })],
    reply: null,
  }))
  const account = { platform: 'demo', space: GROUP, user: 'm15-0' }
  const address = linkTo('https://klubban.example.se', GROUP, { command: 'agenda', args: { meeting: 'e22-0' } })
  const input: Input = { intent: { command: 'link-show', args: { address } } }
  const reply = await core.handle({ keys: ['room'], account, room, timeZone: 'Europe/Helsinki', input })
  expect([reply.audience, reply.card.text.includes('kl. 9.30')]).toEqual(['room', true])
  expect(reply.card.text).not.toContain('Tiderna gäller')
})

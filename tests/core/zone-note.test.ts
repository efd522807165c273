import { expect, test } from 'vitest'
import type { Input } from '../../src/core/incoming.ts'
import { GROUP } from '../fixtures/group.ts'
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

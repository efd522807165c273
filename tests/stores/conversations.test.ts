import { expect, test } from 'vitest'
import { DIRECTORY_ID } from '../../src/domain/model.ts'
import { keptConversations } from '../../src/stores/conversations.ts'
import { NOW } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'

const PLACE = 'teams/t1/u1'
const one = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  tenant: 't1',
  kind: 'personal',
  bot: { id: '28:bot' },
  conversation: 'a:1',
} as const

test('conversations are kept, changed only when they differ, marked dead once, and brought back by a sign of life', async () => {
  const { store } = await openRoom()
  const kept = keptConversations({ store, clock: () => NOW })
  const lines = () => store.read(DIRECTORY_ID, (_, seq) => seq)
  expect(await kept.get(PLACE)).toBeNull()
  expect(await kept.get('__proto__')).toBeNull()
  const start = await lines()
  await kept.put(PLACE, one)
  await kept.put(PLACE, { ...one })
  expect(await lines()).toBe(start + 1)
  await kept.dead(PLACE, 'Teams answered 403')
  await kept.dead(PLACE, 'once more')
  await kept.dead('teams/t1/unknown', 'nobody')
  expect(await lines()).toBe(start + 2)
  expect(await kept.get(PLACE)).toEqual({ ...one, dead: { why: 'Teams answered 403', at: NOW } })
  await kept.put(PLACE, one)
  expect(await kept.get(PLACE)).toEqual(one)
})

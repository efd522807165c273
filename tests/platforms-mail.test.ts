import { expect, test } from 'vitest'
import { mailPlaces } from '../src/platforms-mail.ts'
import { fixtureState, GROUP } from './fixtures/group.ts'

test('letters go to guests who gave an address, and to members whom nothing else reaches where the group chose so', () => {
  const state = fixtureState()
  state.members['m5-0']!.email = 'anna@exempel.se'
  state.guests['g2-0']!.email = 'bengt@exempel.se'
  const places = (id: string, reached = false) => mailPlaces(state, id, reached)
  expect(places('g2-0')).toEqual([`mail/${GROUP}/g2-0`])
  expect(places('g1-0')).toEqual([])
  expect(places('m5-0')).toEqual([])
  state.schedule = { mail: true }
  expect(places('m5-0')).toEqual([`mail/${GROUP}/m5-0`])
  expect(places('m5-0', true)).toEqual([])
  expect(places('m6-0')).toEqual([])
})

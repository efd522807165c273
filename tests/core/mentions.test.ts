import { expect, test } from 'vitest'
import type { Incoming } from '../../src/core/incoming.ts'
import { named } from '../../src/core/mentions.ts'
import { directoryChanges } from '../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../src/domain/model.ts'
import type { DirectoryState } from '../../src/domain/state.ts'
import { GROUP, NOW } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'

async function said(words: string, mentions: NonNullable<Incoming['mentions']>, group = GROUP) {
  const room = await openRoom()
  await room.store.update(DIRECTORY_ID, [], () => ({
    at: NOW,
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [directoryChanges.accountLinked({ account: 'x/y/anna', person: 'u1', group, member: 'm5-0' })],
    reply: null,
  }))
  const directory = await room.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, state => state)
  const account = { platform: 'x', space: 'y', user: 'eva' }
  const incoming = { keys: ['m'], account, mentions, input: { words } }
  const { input } = named(incoming, directory, await room.state())
  return 'words' in input ? input.words : null
}

const ANNA = { words: '@a', account: 'x/y/anna' }

test('a member who is mentioned stands there by the group’s name for them, each time, and nobody who is called much the same', async () => {
  expect(await said('anmäl @a på distans', [ANNA])).toBe('anmäl Anna Berg på distans')
  expect(await said('@a, @ab och @a!', [ANNA])).toBe('Anna Berg, @ab och Anna Berg!')
  expect(await said('$& @a.*', [{ ...ANNA, words: '@a.*' }])).toBe('$& Anna Berg')
})

test('whoever is of no group here, of another, or bears a name of the language, stays as they stood', async () => {
  expect(await said('anmäl @a', [{ ...ANNA, account: 'x/z/anna' }])).toBe('anmäl @a')
  expect(await said('anmäl @a', [ANNA], 'en-annan')).toBe('anmäl @a')
  expect(await said('anmäl @a', [{ ...ANNA, account: 'constructor' }])).toBe('anmäl @a')
})

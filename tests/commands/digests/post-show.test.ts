import { expect, test } from 'vitest'
import type { Card } from '../../../src/core/card.ts'
import { messageChanges } from '../../../src/domain/changes/messages.ts'
import { DIRECTORY_ID } from '../../../src/domain/model.ts'
import type { DirectoryState, Post } from '../../../src/domain/state.ts'
import { replyOf } from '../../../src/schedule/render.ts'
import { GROUP, NOW } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { enter } from '../../schedule/turning.ts'

const card: Card = { lead: { sv: 'Kallelse.', en: 'Notice.' } }
const view = { command: 'notice-status', args: { meeting: 'e22-0' } }
const queued = (id: string, to: Post['to'], more: object) =>
  messageChanges.postQueued({ id, kind: 'notice', to, ...more })

async function posted() {
  const room = await openRoom()
  await enter(
    room,
    NOW,
    queued('p901', { room: 'group' }, { card, view }),
    queued('p902', { member: 'm5-0' }, { card }),
    queued('p903', { room: 'group' }, { card }),
  )
  return room
}

test('a message to the room reads as whoever asks may see it', async () => {
  const room = await posted()
  await room.press('m5-0', 'attend', { answer: 'absent', reason: 'Semester' })
  const shown = async (as: string) => (await room.press(as, 'post-show', { post: 'p901' })).card.text
  expect(await shown('m5-0')).toMatch(/^Kallelse\.\n(.|\n)*Du har svarat: kan inte komma\./)
  expect(await shown('m6-0')).not.toContain('Du har svarat')
  expect((await room.press('m5-0', 'post-show', { post: 'p903' })).card.text).toBe('Kallelse.')
})

test('a message to one person is theirs alone; what is not there, or was withdrawn, is not there', async () => {
  const room = await posted()
  expect((await room.press('m5-0', 'post-show', { post: 'p902' })).problem).toBeUndefined()
  for (const [as, post] of [
    ['m6-0', 'p902'],
    ['m15-0', 'p902'],
    ['m5-0', 'p999'],
    ['m5-0', 'toString'],
  ] as const)
    expect([as, post, (await room.press(as, 'post-show', { post })).problem]).toEqual([as, post, 'no-such-thing'])
  expect((await room.press('outsider', 'post-show', { post: 'p901' })).problem).toBe('outsider')
})

test('a live card in a room names who may be shown it anew: whoever holds a mandate, by their accounts', async () => {
  const room = await posted()
  const state = structuredClone(await room.state())
  state.members['m5-0']!.accounts = ['teams/t/anna', 'slack/T1/U1']
  state.members['m6-0']!.accounts = ['slack/T1/U2']
  state.members['m6-0']!.mandates = [{ ...state.members['m6-0']!.mandates[0]!, to: '2020-01-01' }]
  const directory = await room.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, one => one)
  const shown = (id: string) =>
    replyOf(state, state.posts[id]!, `demo/${GROUP}/rum`, directory, NOW, async () => ({ lead: card.lead }))
  expect((await shown('p901'))?.anew).toEqual({
    intent: { command: 'post-show', args: { post: 'p901' } },
    readers: ['teams/t/anna', 'slack/T1/U1'],
  })
  expect(await shown('p902')).not.toHaveProperty('anew')
  expect(await shown('p903')).not.toHaveProperty('anew')
})

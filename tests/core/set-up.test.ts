import { expect, test } from 'vitest'
import type { Intent } from '../../src/core/card.ts'
import type { Input } from '../../src/core/incoming.ts'
import { directoryChanges } from '../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../src/domain/model.ts'
import type { DirectoryState } from '../../src/domain/state.ts'
import { grammar } from '../../src/interpreters/grammar/index.ts'
import { GROUP, NOW } from '../fixtures/group.ts'
import { openRoom } from '../fixtures/room.ts'

/** A workspace with an administrator (x/y/z) who is no member, a secretary and a member, and channels of no group. */
async function workspace() {
  const room = await openRoom({ interpreter: grammar })
  const linked = (user: string, member: string) =>
    directoryChanges.accountLinked({ account: `x/y/${user}`, person: member, group: GROUP, member })
  await room.store.update(DIRECTORY_ID, [], () => ({
    at: NOW,
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [linked('eva', 'm15-0'), linked('anna', 'm5-0')],
    reply: null,
  }))
  let n = 0
  const write = (user: string, input: Input, channel?: string) => {
    n += 1
    const place = channel === undefined ? {} : { room: `x/y/${channel}` }
    return room.core.handle({ keys: [`set-up-${n}`], account: { platform: 'x', space: 'y', user }, ...place, input })
  }
  const directory = () => room.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, state => state)
  return { ...room, write, directory }
}

type Reply = Awaited<ReturnType<Awaited<ReturnType<typeof workspace>>['write']>>

const pressesIn = ({ card }: Reply) =>
  card.blocks.flatMap(block => {
    if (block.kind === 'buttons') return block.buttons
    return block.kind === 'list' ? block.items.flatMap(item => item.buttons ?? []) : []
  })
const intentOf = (reply: Reply, label: string): Intent => {
  const press = pressesIn(reply).find(one => one.label === label)?.press
  return press && 'intent' in press ? press.intent : press && 'form' in press ? press.form : { command: '', args: {} }
}

test('an administrator who writes in a new channel is offered to tie it to a group, and the channel is the group’s from then on', async () => {
  const { write, directory } = await workspace()
  const offered = await write('z', { words: 'hej' }, 'kanal')
  expect(offered.problem).toBeUndefined()
  expect(offered.audience).toBe('private')
  expect(offered.card.text).toContain('Landsbygdsberedningen')
  const bound = await write('z', { intent: intentOf(offered, 'Andra kan läsa här') }, 'kanal')
  expect(bound.problem).toBeUndefined()
  expect((await directory()).rooms['x/y/kanal']).toEqual({ group: GROUP, visibility: 'public' })
  expect((await write('z', { words: 'vilka kommer?' }, 'kanal')).group?.id).toBe(GROUP)
})

test('or to create one: the form opens without a group, keeps what was typed on an error, and the channel can be tied to it', async () => {
  const { write, directory } = await workspace()
  const offered = await write('z', { words: 'kom igång' }, 'ny')
  const opened = await write('z', { open: intentOf(offered, 'Ny grupp') }, 'ny')
  expect(opened.form?.fields.map(field => field.name)).toContain('secretary')
  const filled = { name: 'Hembygdsrådet', secretary: 'Eva Ek', timeZone: 'Mars/Olympus' }
  const refused = await write('z', { form: { command: 'group-create', args: filled } }, 'ny')
  const values = Object.fromEntries(refused.form?.fields.map(field => [field.name, field.value]) ?? [])
  expect(values).toMatchObject({ name: 'Hembygdsrådet', timeZone: 'Mars/Olympus' })
  expect(refused.form?.fields.find(field => field.name === 'timeZone')?.error).toBeDefined()
  const args = { ...filled, timeZone: 'Europe/Stockholm' }
  const created = await write('z', { form: { command: 'group-create', args } }, 'ny')
  expect(created.problem).toBeUndefined()
  await write('z', { intent: intentOf(created, 'Bara gruppen läser här') }, 'ny')
  expect((await directory()).rooms['x/y/ny']).toEqual({ group: 'hembygdsradet', visibility: 'group' })
  expect((await write('z', { words: 'ledamöter' }, 'ny')).card.text).toContain('Eva Ek')
})

test('a secretary gets an answer and, once in each channel, the offer for their own group alone', async () => {
  const { write } = await workspace()
  const first = await write('eva', { words: 'vilka kommer?' }, 'kanal')
  expect(pressesIn(first).map(one => one.label)).toContain('Bara gruppen läser här')
  expect(pressesIn(first).map(one => one.label)).not.toContain('Ny grupp')
  const labels = async (channel?: string) =>
    pressesIn(await write('eva', { words: 'vilka kommer?' }, channel)).map(one => one.label)
  expect(await labels('kanal')).not.toContain('Bara gruppen läser här')
  expect(await labels('en annan')).toContain('Bara gruppen läser här')
  expect(await labels()).not.toContain('Bara gruppen läser här')
})

test('a member is offered nothing, and somebody unknown only the way to be linked', async () => {
  const { write } = await workspace()
  const answered = await write('anna', { words: 'vilka kommer?' }, 'kanal')
  expect(answered.problem).toBeUndefined()
  expect(pressesIn(answered).map(one => one.label)).not.toContain('Bara gruppen läser här')
  expect((await write('anna', { words: 'kom igång' }, 'kanal')).problem).toBe('forbidden')
  const unknown = await write('okänd', { words: 'kom igång' }, 'kanal')
  expect(unknown.problem).toBe('outsider')
  expect(pressesIn(unknown)).toHaveLength(1)
  const opened = await write('okänd', { open: intentOf(unknown, 'Jag har en kod') }, 'kanal')
  expect(opened.form?.fields.map(field => field.name)).toEqual(['code'])
  const refused = await write('okänd', { form: { command: 'link', args: { code: 'ABCDE-FGHJK' } } }, 'kanal')
  expect(refused.form?.fields[0]).toMatchObject({ value: 'ABCDE-FGHJK', error: expect.any(String) })
  for (const command of ['group-create', 'group-bind', 'room-set-up', 'attend', 'none'])
    expect((await write('okänd', { open: { command, args: {} } }, 'kanal')).problem).toBe('outsider')
})

test('in a channel that has its group it says so, and to an administrator alone where to write', async () => {
  const { write } = await workspace()
  await write('eva', { intent: { command: 'group-bind', args: { visibility: 'group' } } }, 'kanal')
  expect((await write('eva', { words: 'kom igång' }, 'kanal')).card.lead).toContain('Landsbygdsberedningen')
  expect(pressesIn(await write('z', { words: 'hej' })).map(one => one.label)).toEqual(['Ny grupp'])
})

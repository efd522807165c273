import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/domain/change.ts'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { appealDay, minutesStage } from '../../../src/domain/minutes.ts'
import type { BodyKind, Meeting } from '../../../src/domain/state.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

/** The fixture's group as a nämnd, with one meeting (12 March) whose minutes wait; those of 4 February are done. */
const bodyChanges = (body: BodyKind): Change[] => [...fixtureChanges(), groupChanges.rulesSet({ body, rules: {} })]
async function held(body: BodyKind = 'namnd') {
  const room = await openRoom({ changes: bodyChanges(body) })
  const latest = async (): Promise<Meeting> => (await room.state()).meetings['e21-0']!
  await room.press('m15-0', 'minutes-approved', { meeting: 'e20-0' })
  return { ...room, latest }
}

describe('minutes-approved', () => {
  test('day, place and who: the chair and those elected, where nobody is named', async () => {
    const room = await held('beredning')
    const reply = await room.press('m15-0', 'minutes-approved', { meeting: 'e21-0', on: '7 april', place: 'Skara' })
    expect(reply.problem).toBeUndefined()
    expect((await room.latest()).minutes).toMatchObject({
      approved: { on: '2027-04-07', place: 'Skara', by: ['m1-0', 'm3-0'] },
    })
  })

  test('is offered to those elected to approve these minutes, and to nobody else', async () => {
    const room = await held()
    expect((await room.press('m5-0', 'minutes-approved', { meeting: 'e21-0' })).problem).toBe('forbidden')
    expect((await room.press('m3-0', 'minutes-approved', { meeting: 'e21-0' })).problem).toBeUndefined()
    const told = Object.values((await room.state()).posts).at(-1)!
    expect(told.to).toEqual({ member: 'm15-0' })
    expect(JSON.stringify(told.card)).toContain('minutes-posted')
  })

  test.each([
    [{ meeting: 'e22-0' }, 'closed'],
    [{ meeting: 'e21-0', on: '2027-05-01' }, 'invalid'],
    [{ meeting: 'e21-0', on: '2027-03-01' }, 'invalid'],
    [{ meeting: 'e20-0' }, 'conflict'],
  ])('%j: %s', async (args, code) => {
    const room = await held()
    expect((await room.press('m15-0', 'minutes-approved', args)).problem).toBe(code)
  })

  test('said again it asks first, then puts right what stood', async () => {
    const room = await held()
    await room.press('m15-0', 'minutes-approved', { meeting: 'e21-0', on: '7 april', place: 'Skara' })
    const asked = await room.press('m15-0', 'minutes-approved', { meeting: 'e21-0', on: '8 april' })
    expect(asked.problem).toBe('conflict')
    await room.press('m15-0', 'minutes-approved', { meeting: 'e21-0', on: '8 april', by: 'Yusuf Demir', confirm: 'ja' })
    expect((await room.latest()).minutes?.approved).toMatchObject({ on: '2027-04-08', by: ['m2-0'] })
  })

  test('can be undone', async () => {
    const room = await held()
    await room.press('m15-0', 'minutes-approved', { meeting: 'e21-0' })
    await room.press('m15-0', 'undo')
    expect((await room.latest()).minutes).toBeUndefined()
  })

  test('without a name the one that waits is meant, and a question where several do', async () => {
    const room = await held()
    expect((await room.press('m15-0', 'minutes-approved')).problem).toBeUndefined()
    expect((await room.latest()).minutes?.approved).toBeDefined()
    const fresh = await openRoom({ changes: bodyChanges('namnd') })
    expect((await fresh.press('m15-0', 'minutes-approved')).problem).toBe('ambiguous')
  })

  test('notes of a body outside the law are approved by the chair, and nothing is announced', async () => {
    const room = await held('rad')
    const reply = await room.press('m1-0', 'minutes-approved', { meeting: 'e21-0', by: 'Margareta Lindqvist' })
    expect(reply.card.text).not.toContain('ansl')
    expect(minutesStage(await room.state(), await room.latest(), '2027-04-21')).toEqual({ kind: 'done' })
    expect((await room.press('m15-0', 'minutes-posted', { meeting: 'e21-0' })).problem).toBe('conflict')
  })
})

describe('the public notice', () => {
  test('up: where, and how long; down only after that, unless somebody says so', async () => {
    const room = await held()
    expect((await room.press('m15-0', 'minutes-posted', { meeting: 'e21-0' })).problem).toBe('conflict')
    await room.press('m15-0', 'minutes-approved', { meeting: 'e21-0', on: '7 april' })
    expect((await room.press('m15-0', 'minutes-posted', { meeting: 'e21-0', on: '1 april' })).problem).toBe('invalid')
    const up = await room.press('m15-0', 'minutes-posted', {
      meeting: 'e21-0',
      on: '9 april',
      board: 'Regionens anslagstavla',
      kept: 'regionkansliet',
    })
    // Three weeks from Friday 9 April is Friday 30 April.
    for (const words of ['30 april', '1 maj', 'regionkansliet']) expect(up.card.text).toContain(words)
    expect((await room.latest()).minutes?.posted).toMatchObject({ board: 'Regionens anslagstavla' })
    expect((await room.press('m15-0', 'minutes-taken-down', { meeting: 'e21-0' })).problem).toBe('conflict')
    room.at('2027-05-03T08:00:00.000Z')
    expect((await room.press('m15-0', 'minutes-taken-down', { meeting: 'e21-0' })).problem).toBeUndefined()
    expect((await room.latest()).minutes?.takenDown).toBe('2027-05-03')
    expect((await room.press('m15-0', 'minutes-taken-down', { meeting: 'e21-0' })).problem).toBe('taken')
  })

  test.each([
    ['2027-04-09', '2027-04-30', 'an ordinary Friday'],
    ['2027-04-10', '2027-05-03', 'May Day is a Saturday'],
    ['2027-06-04', '2027-06-28', 'Midsummer’s Eve'],
    ['2027-12-03', '2027-12-27', 'Christmas Eve, then a weekend'],
    ['2027-12-10', '2028-01-03', 'New Year’s Eve, then a weekend'],
    ['2027-03-05', '2027-03-30', 'Good Friday until Easter Monday'],
  ])('put up on %s, it stays until %s: %s', (on, until) => {
    expect(appealDay({ body: 'namnd' }, on)).toBe(until)
  })
})

describe('minutes-state', () => {
  test('tells what waits and until when, with the next step for those who may take it', async () => {
    const room = await held()
    const secretary = await room.press('m15-0', 'minutes-state')
    expect(secretary.card.text).toContain('26 mars')
    expect(JSON.stringify(secretary.card)).toContain('minutes-approved')
    expect(JSON.stringify((await room.press('m5-0', 'minutes-state')).card)).not.toContain('minutes-approved')
    expect(JSON.stringify((await room.press('m3-0', 'home')).card)).toContain('minutes-approved')
    await room.press('m15-0', 'minutes-approved', { meeting: 'e21-0', on: '20 april' })
    expect(JSON.stringify((await room.press('m15-0', 'home')).card)).toContain('minutes-posted')
    await room.press('m15-0', 'minutes-posted', { meeting: 'e21-0' })
    expect((await room.press('m5-0', 'minutes-state', {}, { lang: 'en' })).card.text).toContain('12 May')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPerson } from '../../../src/commands/members/shared.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const added = async (room: Awaited<ReturnType<typeof openRoom>>, name: string) =>
  Object.values((await room.state()).members).filter(one => one.name === name)

describe('readPerson', () => {
  test.each([
    ['Karl Holm (S) ordinarie', { name: 'Karl Holm', party: 'S', role: 'member' }],
    ['Karl Holm (S', { name: 'Karl Holm', party: 'S' }],
    ['vice ordförande Karl Holm', { name: 'Karl Holm', role: 'viceChair' }],
    ['Karin Ek, Länsstyrelsen, tjänsteperson', { name: 'Karin Ek', organisation: 'Länsstyrelsen', role: 'official' }],
    ['Karin Ek (Länsstyrelsen) adjungerad', { name: 'Karin Ek', organisation: 'Länsstyrelsen', role: 'coOpted' }],
    ['Ann Hill (KD) regular', { name: 'Ann Hill', party: 'KD', role: 'member' }],
    ['ERSÄTTARE Åsa Öst (MP)', { name: 'Åsa Öst', party: 'MP', role: 'alternate' }],
  ])('%s', (text, said) => {
    expect(readPerson(text)).toEqual(said)
  })

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => typeof readPerson(text).name === 'string'))
  })
})

describe('member-add', () => {
  test('the secretary adds a member as people write one', async () => {
    const room = await openRoom()
    const reply = await room.press('m15-0', 'member-add', { name: 'Karl Holm (S) ordinarie' })
    expect(reply.problem).toBeUndefined()
    expect(reply.card.text).toContain('Karl Holm')
    expect((await added(room, 'Karl Holm'))[0]).toMatchObject({
      mandates: [{ role: 'member', party: 'S', from: '2027-04-21' }],
    })
  })

  test('an alternate comes after the others; for whom is kept', async () => {
    const room = await openRoom()
    await room.press('m1-0', 'member-add', {
      name: 'Asta Lind (MP)',
      role: 'ersättare',
      for: 'Anna Berg, Johan Rydell',
    })
    expect((await added(room, 'Asta Lind'))[0]!.mandates[0]).toEqual({
      role: 'alternate',
      party: 'MP',
      from: '2027-04-21',
      order: 6,
      alternateFor: ['m5-0', 'm8-0'],
    })
  })

  test('a name that is there already is asked about, and can be confirmed', async () => {
    const room = await openRoom()
    const asked = await room.press('m15-0', 'member-add', { name: 'anna BERG' })
    expect(asked.problem).toBe('taken')
    expect(await added(room, 'anna BERG')).toHaveLength(0)
    const button = asked.card.blocks.find(block => block.kind === 'buttons')!.buttons[0]!.press
    if (!('intent' in button)) throw new Error('no intent')
    expect((await room.press('m15-0', button.intent.command, button.intent.args)).problem).toBeUndefined()
    expect(await added(room, 'anna BERG')).toHaveLength(1)
  })

  test('the same delivery twice adds once', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'member-add', { name: 'Karl Holm' }, { keys: ['k'] })
    expect((await room.press('m15-0', 'member-add', { name: 'Karl Holm' }, { keys: ['k'] })).repeated).toBe(true)
    expect(await added(room, 'Karl Holm')).toHaveLength(1)
  })

  test('only those who keep the group, and the administrator', async () => {
    const room = await openRoom()
    expect((await room.press('m5-0', 'member-add', { name: 'X Y' })).problem).toBe('forbidden')
    expect((await room.press('outsider', 'member-add', { name: 'X Y' })).problem).toBe('outsider')
    expect((await room.press('admin', 'member-add', { name: 'X Y' })).problem).toBeUndefined()
  })

  test('refuses what is no name, no address, and a first day before meetings that were held', async () => {
    const room = await openRoom()
    const problem = async (args: object) => (await room.press('m15-0', 'member-add', { ...args })).problem
    expect(await problem({ name: '😀😀' })).toBe('invalid')
    expect(await problem({ name: '(S) ordinarie' })).toBe('invalid')
    expect(await problem({ name: 'x'.repeat(201) })).toBe('too-long')
    expect(await problem({ name: 'Karl Holm', email: 'karl' })).toBe('invalid')
    expect(await problem({ name: 'Karl Holm', from: '2027-03-01' })).toBe('past')
    expect(await problem({ name: 'Karl Holm', from: '2027-03-13' })).toBeUndefined()
  })

  test('odd letters and formulas are kept as text', async () => {
    const room = await openRoom({ changes: fixtureChanges() })
    await room.press('m15-0', 'member-add', { name: '=SUMMA(A1)' })
    await room.press('m15-0', 'member-add', { name: 'Zoë\u200b Ek 👩‍🌾' }, { lang: 'en' })
    const names = Object.values((await room.state()).members).map(one => one.name)
    expect(names.some(name => name.startsWith('=SUMMA'))).toBe(true)
    expect(names.some(name => name.startsWith('Zoë Ek'))).toBe(true)
  })
})

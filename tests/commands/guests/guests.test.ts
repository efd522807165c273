import { describe, expect, test } from 'vitest'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { guestChanges } from '../../../src/domain/changes/guests.ts'
import { importChanges } from '../../../src/domain/changes/imports.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import type { Extract, ExtractGuest } from '../../../src/domain/extract.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const extract = (guests: ExtractGuest[]): Extract => ({
  kind: 'minutes',
  lang: 'sv',
  date: '2027-04-02',
  chair: null,
  secretary: null,
  approvers: [],
  attendees: [],
  sections: [],
  guests,
  tasks: [],
  nextMeetings: [],
})
const imported = (id: string, guests: ExtractGuest[]) =>
  importChanges.minutesImported({ id, file: 'protokoll.txt', blob: id.padEnd(64, '0'), extract: extract(guests) })

const ask = async (args: object, changes = fixtureChanges(), as = 'm5-0', lang: 'sv' | 'en' = 'sv') => {
  const room = await openRoom({ changes })
  const reply = await room.press(as, 'guests', { ...args }, { lang })
  expect(reply.problem).toBeUndefined()
  return reply
}
const NAMES = ['Ingrid Falkenmark', 'Bengt Stålhandske', 'Amina Warsame']
const named = (text: string) => NAMES.filter(name => text.includes(name))

describe('guests', () => {
  test('all who are coming, by day, and the undated said as such', async () => {
    const { card } = await ask({})
    expect(named(card.text)).toEqual(NAMES)
    expect(card.text.indexOf('12 maj')).toBeLessThan(card.text.indexOf('11 juni'))
    expect(card.text).toMatch(/datum ej klart\n- Amina/i)
    expect((await ask({}, undefined, 'm5-0', 'en')).card.text).toMatch(/no date yet\n- Amina/i)
  })

  test.each([
    ['a month', { period: 'maj' }, ['Ingrid Falkenmark']],
    ['a month with none', { period: 'i april' }, []],
    ['a meeting', { meeting: '11 juni' }, ['Bengt Stålhandske']],
    ['the undated', { period: 'datum ej klart' }, ['Amina Warsame']],
    ['a topic', { about: 'landsbygden service' }, ['Ingrid Falkenmark']],
    ['an organisation, typed without accents', { about: 'roda stugan' }, ['Amina Warsame']],
    ['a person', { guest: 'Bengt' }, ['Bengt Stålhandske']],
  ])('%s', async (_, args, names) => {
    const reply = await ask(args)
    expect(named(reply.card.text)).toEqual(names)
    expect(reply.answered).toBe(names.length > 0)
  })

  test('when does somebody come: one sentence', async () => {
    const { card, answered } = await ask({ guest: 'Amina' })
    expect(answered).toBe(true)
    expect(card.text).toMatch(/^Amina Warsame.*datum ej klart/)
    expect((await ask({ guest: 'Bengt' }, undefined, 'm5-0', 'en')).card.text).toContain('11 June')
  })

  test('guests that imported minutes name: those still ahead, once each, with their source', async () => {
    const changes = [
      ...fixtureChanges(),
      imported('x1', [
        { name: 'Ulla Kvist', affiliation: 'Biblioteket', topic: 'läsning', date: '2027-05-12' },
        { name: 'Sven Gammal', date: '2027-03-01' },
        { name: 'Rut Odaterad', date: null, dateText: 'Datum ej klart' },
        { name: 'Ingrid Falkenmark', date: '2027-05-12' },
      ]),
      imported('x2', [{ name: 'Ulla Kvist', date: '2027-05-12' }]),
      imported('x3', [{ name: 'Falsk Gäst', date: '2027-05-12' }]),
      importChanges.importTakenBack({ import: 'x3' }),
    ]
    const { card, sources } = await ask({}, changes)
    expect(card.text.match(/Ulla Kvist/g)).toHaveLength(1)
    expect(card.text).toContain('2 april')
    expect(card.text.match(/Ingrid Falkenmark/g)).toHaveLength(1)
    expect(card.text).not.toMatch(/Sven Gammal|Rut Odaterad|Falsk/)
    expect(sources).toHaveLength(1)
    expect((await ask({ about: 'rut' }, changes)).card.text).toMatch(/datum ej klart/i)
    expect((await ask({ about: 'Sven Gammal' }, changes)).card.text).toContain('1 mars')
    expect((await ask({ meeting: '12 maj' }, changes)).card.text).toContain('Ulla Kvist')
  })

  test('a moved or cancelled meeting leaves its guests needing a new day', async () => {
    const changes = [
      ...fixtureChanges(),
      meetingChanges.meetingMoved({ meeting: 'e22-0', date: '2027-05-19' }),
      meetingChanges.meetingCancelled({ meeting: 'e23-0' }),
    ]
    const { card } = await ask({}, changes, 'm15-0')
    expect(card.text).toContain('Behöver ny dag')
    expect(card.text).toMatch(/12 maj.*19 maj: Ingrid/)
    const room = await openRoom({ changes })
    expect((await room.press('m15-0', 'guest-confirm', { guest: 'Bengt' })).problem).toBe('closed')
    expect((await room.press('m15-0', 'guest-confirm', { guest: 'Ingrid' })).problem).toBeUndefined()
    expect((await room.press('m15-0', 'guests')).card.text).toContain('onsdag 19 maj: Ingrid')
    expect((await room.press('m15-0', 'guest-move', { guest: 'Bengt', meeting: '19 maj' })).problem).toBeUndefined()
    expect((await room.state()).guests['g2-0']).toMatchObject({ meeting: 'e22-0', state: 'scheduled' })
  })

  test('a guest for named people is seen by them and the keepers, and found by nobody else', async () => {
    const changes = [
      ...fixtureChanges(),
      groupChanges.visibilitySet({ of: 'guest', id: 'g1-0', visibility: { kind: 'named', members: ['m5-0'] } }),
    ]
    expect((await ask({}, changes, 'm6-0')).card.text).not.toContain('Ingrid')
    expect((await ask({}, changes, 'm5-0')).card.text).toContain('Ingrid')
    expect((await ask({}, changes, 'm15-0')).card.text).toContain('Ingrid')
    const room = await openRoom({ changes })
    expect((await room.press('m6-0', 'guests', { guest: 'Ingrid' })).problem).toBe('no-such-thing')
    expect((await room.press('m6-0', 'guests', { guest: 'g1-0' })).problem).toBe('no-such-thing')
  })

  test('only the keepers are offered the next step', async () => {
    const steps = (reply: { card: { blocks: unknown[] } }) =>
      JSON.stringify(reply.card.blocks).includes('guest-confirm')
    expect(steps(await ask({}, undefined, 'm15-0'))).toBe(true)
    expect(steps(await ask({}, undefined, 'm5-0'))).toBe(false)
  })

  test('a guest of a closed meeting is history, and can be suggested anew', async () => {
    const changes = [
      ...fixtureChanges(),
      guestChanges.guestNamed({ id: 'g9-0', name: 'Per Förr', state: 'confirmed', meeting: 'e21-0' }),
    ]
    expect((await ask({}, changes)).card.text).not.toContain('Per Förr')
    expect((await ask({ about: 'förr' }, changes)).card.text).toContain('12 mars')
    const room = await openRoom({ changes })
    expect((await room.press('m15-0', 'guest-move', { guest: 'Per Förr', meeting: '12 maj' })).problem).toBe('past')
    expect((await room.press('m5-0', 'guest-suggest', { name: 'Per Förr' })).problem).toBeUndefined()
    expect((await room.press('m15-0', 'guest-accept', { guest: 'Per Förr' })).problem).toBeUndefined()
  })
})

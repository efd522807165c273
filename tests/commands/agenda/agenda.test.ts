import { describe, expect, test } from 'vitest'
import { agendaChanges } from '../../../src/domain/changes/agenda.ts'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { importChanges } from '../../../src/domain/changes/imports.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const show = async (as: string, args: object, changes = fixtureChanges(), lang: 'sv' | 'en' = 'sv') => {
  const room = await openRoom({ changes })
  const reply = await room.press(as, 'agenda', { ...args }, { lang })
  expect(reply.problem).toBeUndefined()
  return reply.card
}

describe('agenda', () => {
  test('the next meeting: order, clock, presenter, time against the meeting’s length, guests, what waits', async () => {
    const { text } = await show('m5-0', {})
    expect(text).toContain('12 maj')
    expect(text).toContain('1 tim 10 min av mötets 2 tim 30 min')
    expect(text).toMatch(
      /2\. Lokala servicepunkter \(kl\. 9\.30 · 30 min · föredragande Petra Nordin · RE 2027-00130\)/,
    )
    expect(text).toMatch(/3\. Bidrag till skärgårdsföreningar \(kl\. 10\.00/)
    expect(text).toMatch(/4\. Information \(kl\. 10\.20/)
    expect(text).toContain('Ingrid Falkenmark')
    expect(text).not.toContain('Bengt')
    expect(text).toMatch(/Cykelväg till Ekby \(föreslaget av Sofia Öberg\)/)
    expect((await show('m5-0', {}, undefined, 'en')).text).toContain('1 h 10 min of the meeting’s 2 h 30 min')
  })

  test('a held meeting by its day, with its § and no waiting matters', async () => {
    const { text } = await show('m5-0', { meeting: '12 mars' })
    expect(text).toContain('§ 4 Bredband till glesbygd')
    expect(text).not.toContain('Cykelväg')
  })

  test('too much for the time is said', async () => {
    const long = agendaChanges.matterChanged({ item: 'a2-0', minutes: 200 })
    expect((await show('m15-0', {}, [...fixtureChanges(), long])).text).toContain('1 tim 30 min för mycket')
  })

  test('a matter or paper for named people is seen by them and the keepers only; numbers stay', async () => {
    const changes = [
      ...fixtureChanges(),
      groupChanges.visibilitySet({ of: 'item', id: 'a2-0', visibility: { kind: 'named', members: ['m6-0'] } }),
      agendaChanges.paperAttached({
        item: 'a3-0',
        paper: { title: 'Hemligt PM', url: 'https://exempel.se/pm', visibility: { kind: 'named', members: ['m6-0'] } },
      }),
    ]
    const hidden = await show('m5-0', {}, changes)
    expect(hidden.text).not.toMatch(/servicepunkter|Hemligt/)
    expect(JSON.stringify(hidden)).not.toContain('exempel.se')
    expect(hidden.text).toContain('3. Bidrag')
    for (const as of ['m6-0', 'm15-0']) {
      const seen = await show(as, {}, changes)
      expect(seen.text).toContain('Hemligt PM')
      expect(seen.text).toContain('2. Lokala')
      expect(JSON.stringify(seen)).toContain('https://exempel.se/pm')
    }
    const room = await openRoom({ changes })
    expect((await room.press('m5-0', 'task-add', { what: 'Ring', item: 'servicepunkter' })).problem).toBe(
      'no-such-thing',
    )
    expect((await room.press('m5-0', 'task-add', { what: 'Ring', item: 'a2-0' })).problem).toBe('no-such-thing')
  })

  test('imported minutes show their headings', async () => {
    const changes = [
      ...fixtureChanges(),
      meetingChanges.meetingPlanned({ id: 'e9-0', date: '2026-02-02', origin: 'imported', import: 'x1' }),
      importChanges.minutesImported({
        id: 'x1',
        file: 'a.txt',
        blob: 'a'.repeat(64),
        meeting: 'e9-0',
        extract: {
          kind: 'minutes',
          lang: 'sv',
          date: '2026-02-02',
          chair: null,
          secretary: null,
          approvers: [],
          attendees: [],
          sections: [{ number: 4, title: 'Rapport om vägar', decisions: [] }],
          guests: [],
          tasks: [],
          nextMeetings: [],
        },
      }),
    ]
    expect((await show('m5-0', { meeting: '2026-02-02' }, changes)).text).toContain('§ 4 Rapport om vägar')
  })

  test('only the keepers are offered to put what waits on the agenda', async () => {
    expect(JSON.stringify(await show('m15-0', {}))).toContain('matter-add')
    expect(JSON.stringify(await show('m5-0', {}))).not.toContain('matter-add')
  })
})

describe('standing items', () => {
  test('shown to all, set by the keepers, brought into a planned agenda', async () => {
    const room = await openRoom()
    expect((await room.press('m5-0', 'agenda-standing')).card.text).toContain('Information, 20 min')
    expect((await room.press('m5-0', 'agenda-standing-set', { items: 'X' })).problem).toBe('forbidden')
    const set = (items: string) => room.press('m15-0', 'agenda-standing-set', { items })
    expect((await set('Upprop\nUpprop, 5 min')).problem).toBe('taken')
    expect((await set('A, 900 min')).problem).toBe('too-long')
    expect((await set('Upprop\nRapporter (15 min)\nInformation, 20 min')).problem).toBeUndefined()
    expect((await room.state()).standing).toEqual([
      { title: 'Upprop' },
      { title: 'Rapporter', minutes: 15 },
      { title: 'Information', minutes: 20 },
    ])
    expect((await room.press('m5-0', 'agenda-fill')).problem).toBe('forbidden')
    await room.press('m15-0', 'agenda-fill', {})
    await room.press('m15-0', 'agenda-fill', {}, { lang: 'en' })
    const state = await room.state()
    expect(state.meetings['e22-0']!.agenda.map(id => state.items[id]!.title).slice(4)).toEqual(['Upprop', 'Rapporter'])
  })
})

test('two matters change places, first and last are places too', async () => {
  const room = await openRoom()
  const agenda = async () => (await room.state()).meetings['e22-0']!.agenda
  const order = (args: object) => room.press('m15-0', 'agenda-order', { ...args })
  await order({ item: 'a2-0', other: 'a4-0' })
  expect(await agenda()).toEqual(['a1-0', 'a4-0', 'a3-0', 'a2-0'])
  await order({ item: 'a3-0', position: 1 })
  await order({ item: 'a1-0', position: 500 })
  expect(await agenda()).toEqual(['a3-0', 'a4-0', 'a2-0', 'a1-0'])
  expect((await order({ item: 'a2-0', other: 'i4-0' })).problem).toBe('conflict')
})

import { describe, expect, test } from 'vitest'
import { agendaChanges } from '../../../src/domain/changes/agenda.ts'
import { decisionChanges } from '../../../src/domain/changes/decisions.ts'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { importChanges } from '../../../src/domain/changes/imports.ts'
import type { Extract } from '../../../src/domain/extract.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const EXTRACT: Extract = {
  kind: 'minutes',
  lang: 'sv',
  date: '2019-11-08',
  body: 'Bygderådet',
  chair: null,
  secretary: null,
  approvers: [],
  attendees: [],
  sections: [
    {
      number: 12,
      title: 'Badplatser',
      decisions: ['Rådet avsätter 40 000 kronor till bryggor.'],
      at: { lines: [31, 40] },
    },
    { number: 13, title: 'Skolskjuts', decisions: [], text: 'Rådet samtalade om skolskjuts.' },
  ],
  guests: [],
  tasks: [],
  nextMeetings: [],
}
const imported = importChanges.minutesImported({
  id: 'f1',
  file: 'gammalt.txt',
  blob: 'a'.repeat(64),
  extract: EXTRACT,
})
const find = async (args: Record<string, unknown>, changes = fixtureChanges(), as = 'm5-0') => {
  const room = await openRoom({ changes })
  return room.press(as, 'decisions', args)
}

describe('decisions', () => {
  test('verbatim, with meeting and §, by inflected and partial words', async () => {
    for (const about of ['bredband', 'bredbandet i glesbygden', 'BREDBAND', 'plan för bredband', '2027-00117']) {
      const reply = await find({ about })
      expect(reply.answered).toBe(true)
      expect(reply.card.text).toContain('Beredningen uppdrar åt förvaltningen att ta fram en plan för bredband.')
      expect(reply.sources![0]!.label).toBe('Landsbygdsberedningen, 12 mars 2027, § 4')
      expect(reply.sources![0]!.intent).toMatchObject({ command: 'decision-show', args: { item: 'i4-0' } })
    }
  })

  test('what is not there is said so, with the nearest thing', async () => {
    const none = await find({ about: 'rymdfärder' })
    expect(none.answered).toBe(false)
    expect(none.sources).toEqual([])
    const near = await find({ about: 'bidrag till simhallar' })
    expect(near.answered).toBe(false)
    expect(near.card.text).toContain('Bidrag till bygdegårdar')
  })

  test('by time: March is the one that has been', async () => {
    const march = await find({ when: 'mars' })
    expect(march.sources).toHaveLength(3)
    expect(march.sources!.every(one => one.label.includes('12 mars 2027'))).toBe(true)
    expect((await find({ about: '2026' })).answered).toBe(false)
    expect((await find({ about: '2027' })).sources!.length).toBeGreaterThan(3)
    expect((await find({ about: 'bredband 2027?' })).sources).toHaveLength(1)
    expect((await find({ about: 'bredband under 2026' })).answered).toBe(false)
    expect((await find({ about: 'bredband', when: 'februari' })).answered).toBe(false)
  })

  test('without words: the latest first', async () => {
    const reply = await find({})
    expect(reply.sources![0]!.label).toContain('12 mars 2027')
    expect((await find({}, fixtureChanges().slice(0, 20))).answered).toBe(false)
  })

  test('minutes that were brought in count, until they are taken back', async () => {
    const reply = await find({ about: 'badplatsen' }, [...fixtureChanges(), imported])
    expect(reply.answered).toBe(true)
    expect(reply.card.text).toContain('Rådet avsätter 40 000 kronor till bryggor.')
    expect(reply.sources![0]!.label).toContain('Bygderådet, 8 november 2019, § 12')
    const talked = await find({ about: 'skolskjuts' }, [...fixtureChanges(), imported])
    expect(talked.answered).toBe(false)
    expect(talked.card.text).toContain('§ 13 Skolskjuts')
    const back = [...fixtureChanges(), imported, importChanges.importTakenBack({ import: 'f1' })]
    expect((await find({ about: 'badplatsen' }, back)).answered).toBe(false)
  })

  test('what only some may see is not there for others', async () => {
    const changes = [
      ...fixtureChanges(),
      groupChanges.visibilitySet({ of: 'item', id: 'i4-0', visibility: { kind: 'named', members: ['m3-0'] } }),
    ]
    expect((await find({ about: 'bredband' }, changes)).answered).toBe(false)
    expect((await find({ about: 'bredband' }, changes, 'm3-0')).answered).toBe(true)
    expect((await find({ about: 'bredband' }, changes, 'm15-0')).answered).toBe(true)
    const room = await openRoom({ changes })
    expect((await room.press('m5-0', 'decision-show', { item: 'i4-0' })).problem).toBe('no-such-thing')
    expect((await room.press('m3-0', 'decision-show', { item: 'i4-0' })).problem).toBeUndefined()
    expect((await room.press('outsider', 'decisions', {})).problem).toBe('outsider')
  })

  test('ten thousand letters, emoji and unseen characters are no trouble', async () => {
    const words = `👩‍👩‍👧 bredband\u202e ${'ö'.repeat(480)}`
    expect((await find({ about: words })).answered).toBe(false)
    expect((await find({ about: 'x'.repeat(501) })).problem).toBe('too-long')
    const changes = [
      ...fixtureChanges(),
      agendaChanges.matterRaised({ id: 'i90-0', title: 'Stort', meeting: 'e21-0' }),
      decisionChanges.decisionRecorded({
        item: 'i90-0',
        outcome: 'decided',
        points: ['å'.repeat(10_000)],
        tookPart: [],
      }),
    ]
    expect((await find({ about: 'stort' }, changes)).answered).toBe(true)
  })
})

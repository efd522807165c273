import { describe, expect, test } from 'vitest'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { agendaChanges } from '../../../src/domain/changes/agenda.ts'
import { decisionChanges } from '../../../src/domain/changes/decisions.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

/** The fixture's six decisions of 2027, and eighteen of the year before, of which one is for named people. */
const older = () => [
  meetingChanges.meetingPlanned({ id: 'e9-0', date: '2026-11-06' }),
  ...Array.from({ length: 18 }, (_, i) =>
    agendaChanges.matterRaised({
      id: `o${i}-0`,
      title: `Ärende ${i}`,
      meeting: 'e9-0',
      ...(i === 0 ? { visibility: { kind: 'named', members: ['m6-0'] } as const } : {}),
    }),
  ),
  ...Array.from({ length: 18 }, (_, i) =>
    decisionChanges.decisionRecorded({
      item: `o${i}-0`,
      outcome: i % 2 === 0 ? 'decided' : 'referredBack',
      points: i % 2 === 0 ? [`Punkt ${i}.`] : [],
      tookPart: [],
    }),
  ),
]
const log = async (args: Record<string, unknown> = {}, as = 'm5-0') => {
  const room = await openRoom({ changes: [...fixtureChanges(), ...older()] })
  return room.press(as, 'decision-log', args)
}
const itemsOf = (reply: LocalReply) => reply.card.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
const buttonsOf = (reply: LocalReply) =>
  reply.card.blocks.flatMap(block => (block.kind === 'buttons' ? block.buttons : []))

describe('decision-log', () => {
  test('newest first, verbatim, a page at a time; each leads to the decision', async () => {
    const [first, second] = [await log(), await log({ page: 2 })]
    expect([itemsOf(first).length, itemsOf(second).length]).toEqual([15, 8])
    expect(first.card.lead).toContain('23')
    expect(itemsOf(first)[0]).toMatchObject({
      text: '§ 4 Bredband till glesbygd',
      note: '12 mars · Beslutat\nBeredningen uppdrar åt förvaltningen att ta fram en plan för bredband.',
      buttons: [{ press: { intent: { command: 'decision-show', args: { item: 'i4-0' } } } }],
    })
    expect(buttonsOf(first).at(-1)?.press).toEqual({ intent: { command: 'decision-log', args: { page: 2 } } })
    expect((await log({ page: 3 })).problem).toBe('no-such-thing')
  })

  test('year, outcome and words narrow it down together, and each choice keeps the others', async () => {
    expect(itemsOf(await log({ year: 2027 }))).toHaveLength(6)
    expect(itemsOf(await log({ year: 2026, outcome: 'referredBack' }))).toHaveLength(9)
    const both = await log({ year: 2027, about: 'bredband' })
    expect(itemsOf(both).map(one => one.text)).toEqual(['§ 4 Bredband till glesbygd'])
    const chosen = buttonsOf(await log({ year: 2026, outcome: 'referredBack' })).filter(one => one.style === 'primary')
    expect(chosen.map(one => one.label)).toEqual(['2026', 'Återremitterat'])
    const all = buttonsOf(await log({ year: 2026, outcome: 'referredBack' })).find(one => one.label === 'Alla år')
    expect(all?.press).toEqual({ intent: { command: 'decision-log', args: { outcome: 'referredBack' } } })
    const none = await log({ year: 2027, about: 'rymdfärder' })
    expect([none.answered, itemsOf(none)]).toEqual([false, []])
  })

  test('what is for named people is for them and the keepers alone', async () => {
    expect((await log()).card.lead).toContain('23')
    for (const who of ['m6-0', 'm15-0']) expect((await log({}, who)).card.lead).toContain('24')
  })
})

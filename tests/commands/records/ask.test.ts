import { describe, expect, test } from 'vitest'
import { agendaChanges } from '../../../src/domain/changes/agenda.ts'
import { decisionChanges } from '../../../src/domain/changes/decisions.ts'
import { guestChanges } from '../../../src/domain/changes/guests.ts'
import { createRecords } from '../../../src/records/index.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const named = { kind: 'named' as const, members: ['m1-0'] }
const open = () =>
  openRoom({
    ports: { answer: createRecords().answer },
    changes: [
      ...fixtureChanges(),
      agendaChanges.matterRaised({
        id: 'i90-0',
        title: 'Upphandling av hamnfärja',
        meeting: 'e21-0',
        visibility: named,
      }),
      decisionChanges.decisionRecorded({
        item: 'i90-0',
        outcome: 'decided',
        points: ['Anbudet från Ekrederiet antas.'],
        tookPart: [],
      }),
      guestChanges.guestNamed({
        id: 'g90-0',
        name: 'Rolf Tistel',
        topic: 'hamnfärjan',
        state: 'confirmed',
        meeting: 'e22-0',
        visibility: named,
      }),
    ],
  })

describe('ask', () => {
  test('who approves, and who has: as far as it is noted', async () => {
    const room = await open()
    const ask = async () =>
      (await room.press('m5-0', 'ask', { question: 'vem justerade protokollet 12 mars 2027?' })).card.lead
    expect(await ask()).toContain('ska justeras av Karin Åkesson')
    await room.press('m15-0', 'minutes-approved', { meeting: 'e21-0', on: '7 april', place: 'Skara' })
    expect(await ask()).toMatch(/justerades av .*Karin Åkesson den 7 april/)
  })

  test('answers with its source', async () => {
    const room = await open()
    const reply = await room.press('m5-0', 'ask', { question: 'Vad beslutades om bredband?' })
    expect(reply).toMatchObject({ answered: true, audience: 'private' })
    expect(reply.card.text).toContain('plan för bredband')
    expect(reply.sources?.[0]?.label).toContain('§ 4')
  })

  test('says so where the records hold no answer', async () => {
    const room = await open()
    const reply = await room.press('m5-0', 'ask', { question: 'Vad beslutades om vindkraft?' })
    expect(reply.answered).toBe(false)
    expect(reply.problem).toBeUndefined()
  })

  test('an English question is answered in English', async () => {
    const room = await open()
    const reply = await room.press('m5-0', 'ask', { question: 'What was decided about wind power?' })
    expect(reply.answered).toBe(false)
    expect(reply.card.text).toContain('not in the records')
  })

  test.each([
    'Vad beslutades om hamnfärjan?',
    'Vilka gäster kommer den 12 maj?',
    'Vem är Rolf Tistel?',
    'Vilka ärenden behandlades den 12 mars?',
    'Vem antog anbudet från Ekrederiet?',
  ])('what only some may see is shown to them alone: %s', async question => {
    const room = await open()
    const secret = /hamnfärja|Ekrederiet antas|Rolf Tistel,/
    expect((await room.press('m5-0', 'ask', { question })).card.text.replace(/Namnet .* finns inte/, '')).not.toMatch(
      secret,
    )
    expect((await room.press('m1-0', 'ask', { question })).answered).toBe(true)
  })

  test('an outsider learns nothing', async () => {
    const room = await open()
    const reply = await room.press('outsider', 'ask', { question: 'Vad beslutades om bredband?' })
    expect(reply.problem).toBe('outsider')
    expect(JSON.stringify(reply)).not.toContain('bredband')
  })

  test('my tasks are those of who asks', async () => {
    const room = await open()
    expect((await room.press('m5-0', 'ask', { question: 'Vilka uppdrag har jag?' })).card.text).toContain(
      'Sammanställa svaren',
    )
    expect((await room.press('m7-0', 'ask', { question: 'Vilka uppdrag har jag?' })).answered).toBe(false)
  })
})

test('each source opens what it cites', async () => {
  const room = await open()
  for (const question of ['Vad beslutades om bredband?', 'Vilka deltog den 12 mars?', 'Vilka gäster kommer i maj?']) {
    const { sources = [] } = await room.press('m5-0', 'ask', { question })
    expect(sources.length).toBeGreaterThan(0)
    for (const { intent } of sources) {
      const opened = await room.press('m5-0', intent!.command, intent!.args)
      expect(opened.problem).toBeUndefined()
    }
  }
  const { sources } = await room.press('m5-0', 'ask', { question: 'Vad beslutades om bredband?' })
  expect(sources?.map(one => one.intent)).toEqual([{ command: 'decision-show', args: { item: 'i4-0' } }])
})

import { describe, expect, test } from 'vitest'
import { pointsOf } from '../../../src/commands/decisions/shared.ts'
import { groupChanges } from '../../../src/domain/changes/group.ts'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { openMeeting, VOTERS } from '../roll/open.ts'

const SECRETARY = 'm15-0'
type Room = Awaited<ReturnType<typeof openMeeting>>
const close = (room: Room) =>
  room.store.update('landsbygd', [], () => ({
    at: '2027-05-12T09:45:00.000Z',
    by: { role: 'operator', account: 'operator/local/' },
    intent: null,
    changes: [meetingChanges.meetingClosed({ meeting: 'e22-0', at: '11:45' })],
    reply: null,
  }))

describe('decide', () => {
  test('records points, outcome and who took part, with alternates in their seats', async () => {
    const room = await openMeeting([...VOTERS.filter(id => id !== 'm3-0'), 'm10-0'])
    const reply = await room.press(SECRETARY, 'decide', {
      item: '§ 8',
      points: '1. Planen antas.\n2. Medel avsätts.',
      summary: 'Kort om ärendet.',
    })
    expect(reply.problem).toBeUndefined()
    const { decision } = await room.item('a2-0')
    expect(decision).toMatchObject({
      outcome: 'decided',
      points: ['Planen antas.', 'Medel avsätts.'],
      summary: 'Kort om ärendet.',
    })
    expect(decision!.tookPart).toHaveLength(9)
    expect(decision!.tookPart).toContain('m10-0')
    expect(JSON.stringify(reply.card.blocks)).toContain('task-add')
    const shown = await room.press('m5-0', 'decision-show', { item: '§ 8' })
    expect(shown.card.text).toContain('Omar Haddad för Karin Åkesson')
    expect(shown.card.text).toContain('Medel avsätts.')
    expect((await room.press('m5-0', 'decision-show', { item: '§ 8' }, { lang: 'en' })).card.text).toContain(
      'Omar Haddad for Karin',
    )
  })

  test('the same delivery once; a second decision is refused and correcting is offered', async () => {
    const room = await openMeeting(VOTERS)
    const first = await room.press(SECRETARY, 'decide', { item: '§ 8', points: 'Bifall.' }, { keys: ['d1'] })
    const again = await room.press(SECRETARY, 'decide', { item: '§ 8', points: 'Bifall.' }, { keys: ['d1'] })
    expect(again.repeated).toBe(true)
    expect(again.card.text).toBe(first.card.text)
    const second = await room.press(SECRETARY, 'decide', { item: '§ 8', points: 'Avslag.' })
    expect(second.problem).toBe('taken')
    expect(JSON.stringify(second.card.blocks)).toContain('decision-correct')
    expect((await room.item('a2-0')).decision!.points).toEqual(['Bifall.'])
  })

  test('problems: missing, forbidden, outsider, no-such-thing, closed, conflict', async () => {
    const room = await openMeeting(VOTERS)
    expect((await room.press(SECRETARY, 'decide', { item: '§ 8' })).problem).toBe('missing')
    expect((await room.press('m5-0', 'decide', { item: '§ 8', points: 'Ja.' })).problem).toBe('forbidden')
    expect((await room.press('outsider', 'decide', { item: '§ 8', points: 'Ja.' })).problem).toBe('outsider')
    expect((await room.press(SECRETARY, 'decide', { item: '§ 77', points: 'Ja.' })).problem).toBe('no-such-thing')
    expect((await room.press(SECRETARY, 'decide', { item: 'i4-0', points: 'Ja.' })).problem).toBe('closed')
    expect((await room.press(SECRETARY, 'decide', { item: 'i9-0', points: 'Ja.' })).problem).toBe('conflict')
    const few = await openMeeting(VOTERS.slice(0, 4))
    expect((await few.press(SECRETARY, 'decide', { item: '§ 8', points: 'Ja.' })).problem).toBe('conflict')
    const silent = await openMeeting()
    expect((await silent.press(SECRETARY, 'decide', { item: '§ 8', points: 'Ja.' })).problem).toBe('conflict')
  })

  test('noted needs no points; a postponed matter can be put on the next meeting', async () => {
    const room = await openMeeting(VOTERS)
    expect((await room.press(SECRETARY, 'decide', { item: '§ 10', outcome: 'noterat' })).problem).toBeUndefined()
    const reply = await room.press(SECRETARY, 'decide', { item: '§ 9', outcome: 'postponed' })
    expect(JSON.stringify(reply.card.blocks)).toContain('matter-postpone')
    expect((await room.press(SECRETARY, 'matter-postpone', { item: 'a3-0' })).problem).toBeUndefined()
    expect((await room.item('a3-0')).decision).toMatchObject({ outcome: 'postponed' })
  })

  test('a group that keeps notes decides without roll', async () => {
    const room = await openRoom({
      changes: [
        ...fixtureChanges(),
        groupChanges.rulesSet({ body: 'samverkansgrupp', rules: { record: 'minnesanteckningar', quorum: 1 } }),
        meetingChanges.meetingOpened({ meeting: 'e22-0', at: '09:30', numbers: [] }),
      ],
    })
    expect((await room.press(SECRETARY, 'decide', { item: 'punkt 2', points: 'Vi provar.' })).problem).toBeUndefined()
    expect((await room.press(SECRETARY, 'reservation', { item: 'punkt 2', member: 'Karin' })).problem).toBeUndefined()
  })

  test('points: one a line, or numbered in one line', () => {
    expect(pointsOf(['1. Planen antas. 2. Medel avsätts för 2028. 3) Klart.'])).toEqual([
      'Planen antas.',
      'Medel avsätts för 2028.',
      'Klart.',
    ])
    expect(pointsOf(['Beredningen anslår 5. 000 kronor.'])).toEqual(['Beredningen anslår 5. 000 kronor.'])
    expect(pointsOf(['- Ett', '• Två', '2. Tre', 'Fyra'])).toEqual(['Ett', 'Två', 'Tre', 'Fyra'])
  })
})

describe('what else is recorded', () => {
  test('motions: only by one who serves; withdrawn ones stay, marked', async () => {
    const room = await openMeeting(VOTERS)
    const move = (member: string, text: string) =>
      room.press(SECRETARY, 'decision-motion', { item: '§ 8', member, text })
    expect((await move('Karin', 'Bifall.')).problem).toBeUndefined()
    await move('Yusuf', 'Avslag.')
    expect((await move('Omar', 'Bifall.')).problem).toBe('conflict')
    expect((await room.press(SECRETARY, 'motion-withdraw', { item: '§ 8' })).problem).toBe('ambiguous')
    await room.press(SECRETARY, 'motion-withdraw', { item: '§ 8', member: 'Karin' })
    expect((await room.item('a2-0')).decision!.motions).toMatchObject([{ withdrawn: true }, { by: 'm2-0' }])
    expect((await room.press(SECRETARY, 'motion-withdraw', { item: '§ 8', member: 'Karin' })).problem).toBe(
      'no-such-thing',
    )
    expect((await room.press('m5-0', 'decision-motion', { item: '§ 8', member: 'Karin', text: 'x' })).problem).toBe(
      'forbidden',
    )
    // The motion came first: the matter is still to be decided.
    expect((await room.press(SECRETARY, 'decide', { item: '§ 8', points: 'Bifall.' })).problem).toBeUndefined()
    expect((await room.press('m5-0', 'decision-show', { item: '§ 8' })).card.text).toContain('Karin Åkesson: Bifall.')
  })

  test('votes: sums and names checked against who serves; ties broken', async () => {
    const room = await openMeeting(VOTERS)
    const vote = (args: Record<string, unknown>) => room.press(SECRETARY, 'decision-vote', { item: '§ 8', ...args })
    expect((await vote({ yes: 7, no: 3 })).problem).toBe('invalid')
    expect((await vote({})).problem).toBe('missing')
    expect((await vote({ yes: 4, no: 4, abstained: 1 })).problem).toBe('missing')
    expect((await vote({ yes: 5, no: 4, tie: 'lots' })).problem).toBe('invalid')
    expect((await vote({ yes: 6, no: 3, abstained: 0 })).problem).toBeUndefined()
    expect((await room.item('a2-0')).decision!.vote).toEqual({ yes: 6, no: 3, abstained: 0 })
    expect((await vote({ yes: 4, no: 4, abstained: 1, tie: 'utslagsröst' })).problem).toBeUndefined()
    expect((await vote({ yesNames: 'Karin, Yusuf', noNames: 'Karin' })).problem).toBe('invalid')
    expect((await vote({ yesNames: 'Karin, Omar', noNames: 'Yusuf' })).problem).toBe('conflict')
    expect((await vote({ yes: 3, yesNames: 'Karin, Yusuf', noNames: 'Sofia' })).problem).toBe('invalid')
    const named = await vote({ yesNames: 'Karin, Yusuf', noNames: 'Sofia', abstained: 6 })
    expect(named.problem).toBeUndefined()
    expect((await room.item('a2-0')).decision!.vote).toMatchObject({ yes: 2, no: 1, names: { no: ['m7-0'] } })
    expect((await room.press('m5-0', 'decision-vote', { item: '§ 8', yes: 1, no: 0 })).problem).toBe('forbidden')
  })

  test('reservations: only by one who took part, once, and before the meeting ends (KL 4:27)', async () => {
    const room = await openMeeting([...VOTERS, 'm10-0'])
    const reserve = (member: string) => room.press(SECRETARY, 'reservation', { item: '§ 8', member, text: 'För dyrt.' })
    expect((await reserve('Sofia')).problem).toBe('conflict')
    await room.press(SECRETARY, 'decide', { item: '§ 8', points: 'Bifall.' })
    expect((await reserve('Sofia')).problem).toBeUndefined()
    expect((await reserve('Sofia')).problem).toBe('taken')
    expect((await reserve('Omar')).problem).toBe('conflict')
    expect((await reserve('Anna')).problem).toBe('ambiguous')
    await close(room)
    expect((await reserve('Karin')).problem).toBe('closed')
  })

  test('documents and dispatch: several at once, no doubles', async () => {
    const room = await openMeeting(VOTERS)
    await room.press(SECRETARY, 'decision-documents', { item: '§ 4', documents: 'Tjänsteskrivelse, 1 mars; Karta' })
    await room.press(SECRETARY, 'decision-dispatch', { item: 'i4-0', to: 'Regionstyrelsen, Ekonomi' })
    expect(
      (await room.press(SECRETARY, 'decision-documents', { item: 'i4-0', documents: 'Karta' })).problem,
    ).toBeUndefined()
    expect((await room.press(SECRETARY, 'decision-documents', { item: 'i4-0', documents: 'karta' })).problem).toBe(
      'taken',
    )
    expect((await room.press(SECRETARY, 'decision-dispatch', { item: 'i4-0', to: 'x'.repeat(301) })).problem).toBe(
      'too-long',
    )
    expect((await room.item('i4-0')).decision).toMatchObject({
      documents: ['Karta'],
      dispatchedTo: ['Regionstyrelsen', 'Ekonomi'],
    })
    expect((await room.press('m5-0', 'decision-dispatch', { item: 'i4-0', to: 'Ekonomi' })).problem).toBe('forbidden')
  })

  test('corrections: also after the meeting; the old text stays, § and those who took part never move', async () => {
    const room = await openMeeting(VOTERS)
    const before = structuredClone(await room.item('i4-0'))
    const correct = (args: Record<string, unknown>) =>
      room.press(SECRETARY, 'decision-correct', { item: 'i4-0', ...args })
    expect((await correct({ points: 'Ny text.' })).problem).toBe('missing')
    expect((await correct({ points: before.decision!.points.join('\n'), reason: 'Skrivfel' })).problem).toBe('invalid')
    expect((await correct({ points: 'Beredningen ger i uppdrag.', reason: 'Skrivfel' })).problem).toBeUndefined()
    const after = await room.item('i4-0')
    expect(after.section).toEqual(before.section)
    expect(after.decision!.tookPart).toEqual(before.decision!.tookPart)
    expect(after.decision!.corrections).toMatchObject([
      { reason: 'Skrivfel', was: { points: before.decision!.points } },
    ])
    const shown = await room.press('m5-0', 'decision-show', { item: 'i4-0' })
    expect(shown.card.text).toContain(before.decision!.points[0])
    expect(shown.card.text).toContain('Beredningen ger i uppdrag.')
    expect((await room.press(SECRETARY, 'decision-correct', { item: '§ 8', points: 'x', reason: 'y' })).problem).toBe(
      'conflict',
    )
    expect((await room.press('m5-0', 'decision-correct', { item: 'i4-0', points: 'x', reason: 'y' })).problem).toBe(
      'forbidden',
    )
  })

  test('two correct the same decision: the second hears who was first, and overwrites nothing', async () => {
    const room = await openMeeting(VOTERS)
    const CHAIR = 'm1-0'
    const form = (as: string) => room.press(as, 'decision-correct', { item: 'i4-0' })
    const [mine, theirs] = [(await form(SECRETARY)).form!, (await form(CHAIR)).form!]
    expect(mine.fields.map(one => one.name)).not.toContain('version')
    expect(mine.fields.find(one => one.name === 'points')?.value).toContain('bredband')
    const save = (as: string, open: typeof mine, points: string, reason?: string) =>
      room.fill(as, 'decision-correct', { ...open.fixed, item: 'i4-0', points, ...(reason ? { reason } : {}) })
    // A form that comes back because something is missing still knows what was read.
    const again = await save(CHAIR, theirs, 'Ordförandens text.')
    expect(again).toMatchObject({ problem: 'missing', form: { fixed: { version: 0 } } })
    expect((await save(SECRETARY, mine, 'Sekreterarens text.', 'Skrivfel')).problem).toBeUndefined()
    const second = await save(CHAIR, again.form!, 'Ordförandens text.', 'Skrivfel')
    expect(second.problem).toBe('clash')
    expect(second.card.text).toContain('Eva Ekdahl')
    expect(second.card.text).toContain('Sekreterarens text.')
    expect((await room.item('i4-0')).decision).toMatchObject({ points: ['Sekreterarens text.'], corrections: [{}] })
    expect((await save(CHAIR, (await form(CHAIR)).form!, 'Ordförandens text.', 'Skrivfel')).problem).toBeUndefined()
    expect((await room.item('i4-0')).decision!.points).toEqual(['Ordförandens text.'])
  })
})

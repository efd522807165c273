import { describe, expect, test } from 'vitest'
import { meetingChanges } from '../../../src/domain/changes/meetings.ts'
import { servingAt } from '../../../src/domain/presence.ts'
import { fixtureChanges } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'
import { openMeeting, VOTERS } from './open.ts'

const SECRETARY = 'm15-0'

describe('roll-call', () => {
  test('without names it shows who is expected, and its button settles it', async () => {
    const room = await openRoom()
    await room.press('m3-0', 'attend', { answer: 'absent' })
    await room.press('m7-0', 'attend', { answer: 'remote' })
    const ask = (await room.state()).meetings['e22-0']!.asks[0]!
    await room.press('m10-0', 'alternate-answer', { meeting: 'e22-0', ask: ask.id, answer: 'yes' })
    await room.store.update('landsbygd', [], () => ({
      at: '2027-05-12T07:30:00.000Z',
      by: { role: 'operator', account: 'operator/local/' },
      intent: null,
      changes: [meetingChanges.meetingOpened({ meeting: 'e22-0', at: '09:30', numbers: [] })],
      reply: null,
    }))
    room.at('2027-05-12T08:00:00.000Z')
    const list = await room.press(SECRETARY, 'roll-call', {})
    expect(list.card.text).toContain('Omar Haddad för Karin Åkesson')
    expect((await room.state()).meetings['e22-0']!.roll).toBeNull()
    const buttons = list.card.blocks.find(block => block.kind === 'buttons')
    const press = buttons?.kind === 'buttons' ? buttons.buttons[0]!.press : null
    if (!press || !('intent' in press)) throw new Error('no button')
    const reply = await room.press(SECRETARY, press.intent.command, press.intent.args)
    expect(reply.problem).toBeUndefined()
    const roll = (await room.state()).meetings['e22-0']!.roll!
    expect(roll['m3-0']).toMatchObject({ present: false, serving: false })
    expect(roll['m7-0']).toMatchObject({ present: true, remote: true, serving: true })
    expect(roll['m10-0']).toMatchObject({ serving: true, servesFor: 'm3-0' })
  })

  test('all but some; present ones who are named; the other language', async () => {
    const room = await openMeeting()
    await room.press(SECRETARY, 'roll-call', { absent: 'Karin, Lars-Erik' })
    expect(servingAt(await room.meeting(), 1)).toHaveLength(7)
    const reply = await room.press(
      SECRETARY,
      'roll-call',
      { present: ['m1-0', 'm2-0', 'm10-0', 'm11-0'] },
      { lang: 'en' },
    )
    expect(reply.problem).toBeUndefined()
    expect(servingAt(await room.meeting(), 1)).toEqual([
      { member: 'm1-0' },
      { member: 'm2-0' },
      { member: 'm10-0', for: 'm3-0' },
      { member: 'm11-0', for: 'm4-0' },
    ])
    const quorum = await room.press('m5-0', 'quorum', {}, { lang: 'en' })
    expect(quorum.card.text).toContain('4 of 9 serve, 5 needed')
    expect(quorum.card.text).toContain('Omar Haddad for Karin Åkesson')
  })

  test('problems: closed, forbidden, invalid, ambiguous, conflict, outsider', async () => {
    const closed = await openRoom()
    expect((await closed.press(SECRETARY, 'roll-call', {})).problem).toBe('no-such-thing')
    expect((await closed.press(SECRETARY, 'roll-call', { meeting: '12 maj' })).problem).toBe('closed')
    const room = await openMeeting()
    expect((await room.press('m5-0', 'roll-call', {})).problem).toBe('forbidden')
    expect((await room.press('outsider', 'roll-call', {})).problem).toBe('outsider')
    expect((await room.press(SECRETARY, 'roll-call', { present: 'm1-0', absent: 'm1-0' })).problem).toBe('invalid')
    expect((await room.press(SECRETARY, 'roll-call', { present: 'Anna' })).problem).toBe('ambiguous')
    await room.press(SECRETARY, 'roll-call', { present: VOTERS })
    await room.press(SECRETARY, 'decide', { item: '§ 7', points: 'Karin Åkesson utses.' })
    expect((await room.press(SECRETARY, 'roll-call', { present: VOTERS })).problem).toBe('conflict')
    expect((await room.press(SECRETARY, 'roll-call', {})).problem).toBeUndefined()
  })

  test('remotely only where the rules allow it', async () => {
    const room = await openRoom({
      changes: [
        ...fixtureChanges(),
        { type: 'rules-set', v: 1, rules: { remote: false } } as never,
        meetingChanges.meetingOpened({ meeting: 'e22-0', at: '09:30', numbers: [] }),
      ],
    })
    expect((await room.press(SECRETARY, 'roll-call', { present: 'm1-0', remote: 'm2-0' })).problem).toBe('conflict')
    await room.press(SECRETARY, 'roll-call', { present: VOTERS })
    expect((await room.press(SECRETARY, 'remote', { member: 'm2-0', remote: 'ja' })).problem).toBe('conflict')
  })
})

describe('during the meeting', () => {
  test('somebody leaves: the alternate who is there serves from the next §', async () => {
    const room = await openMeeting([...VOTERS, 'm10-0'])
    const reply = await room.press(SECRETARY, 'leaves', { member: 'Karin', item: '§ 8' })
    expect(reply.card.text).toContain('Omar Haddad för Karin Åkesson tjänstgör från § 9')
    const meeting = await room.meeting()
    expect(meeting.roll!['m3-0']).toMatchObject({ to: 2, brokeOff: true })
    expect(servingAt(meeting, 2)).toContainEqual({ member: 'm3-0' })
    expect(servingAt(meeting, 3)).toContainEqual({ member: 'm10-0', for: 'm3-0' })
    expect((await room.press(SECRETARY, 'leaves', { member: 'Karin', item: '§ 9' })).problem).toBe('conflict')
    const back = await room.press(SECRETARY, 'arrives', { member: 'Karin', item: '§ 10' })
    expect(back.card.text).toContain('KL 5:20')
    expect(servingAt(await room.meeting(), 4)).toContainEqual({ member: 'm10-0', for: 'm3-0' })
    await room.press(SECRETARY, 'undo', {})
    expect((await room.meeting()).roll!['m3-0']).toMatchObject({ to: 2 })
  })

  test('a late member takes the seat; what is decided stands', async () => {
    const room = await openMeeting([...VOTERS.slice(1), 'm12-0'])
    await room.press(SECRETARY, 'decide', { item: '§ 7', points: 'Karin Åkesson utses.' })
    expect((await room.press(SECRETARY, 'arrives', { member: 'Margareta', item: '§ 7' })).problem).toBe('conflict')
    expect((await room.press(SECRETARY, 'leaves', { member: 'Gunnar', item: 'a1-0' })).problem).toBeUndefined()
    await room.press(SECRETARY, 'undo', {})
    await room.press(SECRETARY, 'decide', { item: '§ 9', points: 'Bifall.' })
    expect((await room.press(SECRETARY, 'leaves', { member: 'Gunnar', item: '§ 8' })).problem).toBe('conflict')
    await room.press(SECRETARY, 'undo', {})
    const reply = await room.press(SECRETARY, 'arrives', { member: 'Margareta' })
    expect(reply.card.text).toContain('§ 8')
    expect(reply.card.text).toContain('Gunnar Pihl')
    expect(servingAt(await room.meeting(), 2)).toContainEqual({ member: 'm1-0' })
    expect((await room.press(SECRETARY, 'arrives', { member: 'Margareta' })).problem).toBe('taken')
    expect((await room.press(SECRETARY, 'leaves', { member: 'Margareta', item: '§ 77' })).problem).toBe('no-such-thing')
  })

  test('away for one § keeps the seat; remote is noted', async () => {
    const room = await openMeeting([...VOTERS, 'm10-0'])
    await room.press(SECRETARY, 'away', { member: 'Sofia', item: '§ 8' })
    const meeting = await room.meeting()
    expect(servingAt(meeting, 2)).toHaveLength(8)
    expect(servingAt(meeting, 3)).toHaveLength(9)
    expect((await room.press(SECRETARY, 'away', { member: 'Sofia', item: '§ 8' })).problem).toBe('taken')
    expect((await room.press(SECRETARY, 'remote', { member: 'Sofia', remote: 'ja' })).problem).toBeUndefined()
    expect((await room.meeting()).roll!['m7-0']).toMatchObject({ remote: true })
    expect((await room.press(SECRETARY, 'remote', { member: 'Sofia', remote: 'ja' })).problem).toBe('taken')
    expect((await room.press(SECRETARY, 'remote', { member: 'Elin', remote: 'ja' })).problem).toBe('conflict')
  })

  test('jäv: out for the matter, an alternate takes the seat for it, the quorum is counted anew', async () => {
    const room = await openMeeting(VOTERS.slice(0, 5))
    const reply = await room.press(SECRETARY, 'conflict', {
      member: 'Karin',
      item: '§ 8',
      reason: 'Sitter i styrelsen',
    })
    expect(reply.card.text).toContain('4 av 9 tjänstgör, 5 behövs')
    expect((await room.press(SECRETARY, 'decide', { item: '§ 8', points: 'Bifall.' })).problem).toBe('conflict')
    expect((await room.press(SECRETARY, 'decide', { item: '§ 9', points: 'Bifall.' })).problem).toBeUndefined()
    expect((await room.press(SECRETARY, 'conflict', { member: 'Karin', item: '§ 8' })).problem).toBe('taken')
    expect((await room.press(SECRETARY, 'conflict', { member: 'Karin', item: '§ 9' })).problem).toBe('conflict')
    expect((await room.press('m3-0', 'conflict', { member: 'Karin', item: '§ 10' })).problem).toBe('forbidden')

    const filled = await openMeeting([...VOTERS, 'm10-0'])
    await filled.press(SECRETARY, 'conflict', { member: 'Karin', item: '§ 8' })
    const meeting = await filled.meeting()
    expect(servingAt(meeting, 2)).toContainEqual({ member: 'm10-0', for: 'm3-0' })
    expect(servingAt(meeting, 3)).toContainEqual({ member: 'm3-0' })
    expect(servingAt(meeting, 3)).not.toContainEqual({ member: 'm10-0', for: 'm3-0' })
  })

  test('nothing of it before roll call, nor while the meeting is adjourned', async () => {
    const room = await openMeeting()
    expect((await room.press(SECRETARY, 'leaves', { member: 'Karin' })).problem).toBe('conflict')
    await room.store.update('landsbygd', [], () => ({
      at: '2027-05-12T08:00:00.000Z',
      by: { role: 'operator', account: 'operator/local/' },
      intent: null,
      changes: [meetingChanges.meetingAdjourned({ meeting: 'e22-0', at: '10:00' })],
      reply: null,
    }))
    expect((await room.press(SECRETARY, 'roll-call', { present: 'm1-0' })).problem).toBe('closed')
  })

  test('the quorum before roll call is what the answers promise', async () => {
    const room = await openRoom()
    const reply = await room.press('m5-0', 'quorum', {})
    expect(reply.problem).toBeUndefined()
    expect(reply.card.text).toContain('5 behövs')
  })
})

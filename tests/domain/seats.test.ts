import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { servingAt } from '../../src/domain/presence.ts'
import { forecast, quorumOf } from '../../src/domain/quorum.ts'
import { arrive, conflictAt, isBarred, leave, type RollMove, withPresences } from '../../src/domain/roll.ts'
import { seatsOn } from '../../src/domain/rules.ts'
import { callingOrder, nextAlternate, settleRoll } from '../../src/domain/seats.ts'
import type { BodyKind, GroupState, Meeting } from '../../src/domain/state.ts'
import { fixtureState } from '../fixtures/group.ts'

const VOTERS = ['m1-0', 'm2-0', 'm3-0', 'm4-0', 'm5-0', 'm6-0', 'm7-0', 'm8-0', 'm9-0']
const ALTERNATES = ['m10-0', 'm11-0', 'm12-0', 'm13-0', 'm14-0']
const meetingOf = (state: GroupState): Meeting => state.meetings['e22-0']!
const opened = (state: GroupState, here: readonly string[]): Meeting => {
  const meeting = meetingOf(state)
  meeting.state = 'open'
  const presences = settleRoll(state, meeting, { present: new Set(here), remote: new Set() })
  return withPresences(meeting, presences) as Meeting
}

describe('the calling order', () => {
  test('own alternates first, then the same party, then the order', () => {
    const state = fixtureState()
    state.members['m14-0']!.mandates[0]!.alternateFor = ['m4-0']
    expect(callingOrder(state, '2027-05-12', 'm4-0').map(one => one.member)).toEqual([
      'm14-0',
      'm11-0',
      'm10-0',
      'm12-0',
      'm13-0',
    ])
    expect(callingOrder(state, '2027-05-12', 'm8-0').map(one => one.member)).toEqual(ALTERNATES)
  })

  test('nobody is asked who is asked, has promised or said no, cannot come or serves', () => {
    const status = fc.constantFrom('free', 'asked', 'yes', 'no', 'withdrawn', 'withdrawn-no', 'absent', 'serves')
    fc.assert(
      fc.property(fc.tuple(status, status, status, status, status), fc.constantFrom(...VOTERS), (all, seat) => {
        const state = fixtureState()
        const meeting = meetingOf(state)
        all.forEach((one, i) => {
          const alternate = ALTERNATES[i]!
          const ask = { id: `k${i}`, for: VOTERS[(i + 3) % 9]!, alternate, at: '' }
          if (one === 'asked') meeting.asks.push(ask)
          if (one === 'yes' || one === 'no') meeting.asks.push({ ...ask, answer: one })
          if (one === 'withdrawn') meeting.asks.push({ ...ask, withdrawn: true })
          if (one === 'withdrawn-no') meeting.asks.push({ ...ask, answer: 'no', withdrawn: true })
          if (one === 'absent') meeting.registrations[alternate] = { answer: 'absent', by: alternate, at: '' }
          if (one === 'serves') {
            meeting.roll ??= {}
            meeting.roll[alternate] = { member: alternate, present: true, remote: false, serving: true, away: [] }
          }
        })
        const free = ALTERNATES.filter((_, i) => all[i] === 'free' || all[i] === 'withdrawn')
        const expected = callingOrder(state, meeting.date, seat).find(one => free.includes(one.member))?.member
        expect(nextAlternate(state, meeting, seat)).toBe(expected)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the roll', () => {
  test('seats first, then promises, then the order: all are filled that can be', () => {
    fc.assert(
      fc.property(
        fc.subarray([...VOTERS, ...ALTERNATES]),
        fc.option(fc.constantFrom(...ALTERNATES)),
        (here, promised) => {
          const state = fixtureState()
          const meeting = meetingOf(state)
          if (promised !== null)
            meeting.asks.push({ id: 'k1', for: 'm9-0', alternate: promised, answer: 'yes', at: '' })
          const roll = settleRoll(state, meeting, { present: new Set(here), remote: new Set() })
          const serving = roll.filter(one => one.serving)
          const alternates = here.filter(id => ALTERNATES.includes(id)).length
          const members = here.filter(id => VOTERS.includes(id))
          expect(serving).toHaveLength(Math.min(9, members.length + alternates))
          for (const id of members) expect(roll.find(one => one.member === id)?.servesFor).toBeUndefined()
          const seats = serving.map(one => one.servesFor ?? one.member)
          expect(new Set(seats).size).toBe(seats.length)
          if (promised !== null && here.includes(promised) && !here.includes('m9-0'))
            expect(roll.find(one => one.member === promised)?.servesFor).toBe('m9-0')
        },
      ),
      { numRuns: 200 },
    )
  })

  test('the same party is seated before anybody else is', () => {
    const state = fixtureState()
    const meeting = opened(state, ['m1-0', 'm2-0', 'm5-0', 'm6-0', 'm7-0', 'm8-0', 'm9-0', 'm10-0', 'm11-0'])
    expect(meeting.roll!['m10-0']?.servesFor).toBe('m3-0')
    expect(meeting.roll!['m11-0']?.servesFor).toBe('m4-0')
  })

  type Step = { kind: 'leave' | 'arrive' | 'conflict' | 'away'; who: string; at: number }
  const steps = fc.array(
    fc.record<Step>({
      kind: fc.constantFrom('leave', 'arrive', 'conflict', 'away'),
      who: fc.constantFrom(...VOTERS, ...ALTERNATES),
      at: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 12 },
  )
  const bodies = fc.constantFrom<BodyKind>('namnd', 'fullmaktige', 'beredning', 'ekonomisk-forening')

  test('whatever happens: one person a seat, one seat a person, nobody serves who may not', () => {
    fc.assert(
      fc.property(fc.subarray([...VOTERS, ...ALTERNATES], { minLength: 3 }), steps, bodies, (here, all, body) => {
        const state = fixtureState()
        state.body = body
        let meeting = opened(state, here)
        let now = 1
        for (const { kind, who, at } of all.toSorted((a, b) => a.at - b.at)) {
          now = Math.max(now, at)
          const one = meeting.roll![who]
          const gone = !one?.present || one.to !== undefined
          let move: RollMove | null = null
          if (kind === 'leave' && !gone) move = leave(state, meeting, who, now - 1)
          if (kind === 'arrive' && gone) move = arrive(state, meeting, who, now, { remote: false })
          if (kind === 'conflict') {
            move = conflictAt(state, meeting, who, now)
            meeting = { ...meeting, conflicts: [...meeting.conflicts, { member: who, item: meeting.agenda[now - 1]! }] }
          }
          if (kind === 'away' && one && !gone)
            meeting = withPresences(meeting, [{ ...one, away: [...one.away, now] }]) as Meeting
          if (move) meeting = withPresences(meeting, move.presences) as Meeting
          for (let position = now; position <= 5; position++) {
            const serving = servingAt(meeting, position)
            const seats = serving.map(each => each.for ?? each.member)
            expect(new Set(seats).size).toBe(seats.length)
            expect(new Set(serving.map(each => each.member)).size).toBe(serving.length)
            for (const seat of seats) expect(VOTERS).toContain(seat)
            for (const each of serving) {
              const presence = meeting.roll![each.member]!
              expect(presence.to === undefined || position <= presence.to).toBe(true)
              expect(presence.away).not.toContain(position)
              expect(
                meeting.conflicts.some(c => c.member === each.member && c.item === meeting.agenda[position - 1]),
              ).toBe(false)
              expect(isBarred(state, presence) && presence.to === undefined).toBe(false)
            }
            const quorum = quorumOf(state, meeting, meeting.agenda[position - 1])
            expect(quorum.serving + quorum.conflicts).toBeLessThanOrEqual(quorum.seats)
          }
        }
      }),
      {
        numRuns: 100,
        examples: [
          [
            ['m2-0', 'm3-0', 'm4-0', 'm5-0', 'm6-0', 'm8-0', 'm10-0', 'm12-0', 'm13-0', 'm14-0'],
            [
              { kind: 'conflict', who: 'm6-0', at: 2 },
              { kind: 'conflict', who: 'm10-0', at: 2 },
            ],
            'namnd',
          ],
        ],
      },
    )
  })

  test('who left may not serve again that day, who had jäv may (KL 5:20)', () => {
    const state = fixtureState()
    let meeting = opened(state, [...VOTERS, 'm10-0'])
    const left = leave(state, meeting, 'm3-0', 1)
    expect(left.took).toEqual([{ alternate: 'm10-0', for: 'm3-0' }])
    meeting = withPresences(meeting, left.presences) as Meeting
    const back = arrive(state, meeting, 'm3-0', 3, { remote: false })
    expect(back.barred).toBe(true)
    meeting = withPresences(meeting, back.presences) as Meeting
    expect(servingAt(meeting, 3)).toContainEqual({ member: 'm10-0', for: 'm3-0' })
    expect(servingAt(meeting, 1).map(one => one.member)).toContain('m3-0')
    const jav = conflictAt(state, meeting, 'm5-0', 3)
    expect(jav.took).toEqual([])
    meeting = { ...meeting, conflicts: [{ member: 'm5-0', item: meeting.agenda[2]! }] }
    expect(servingAt(meeting, 3).map(one => one.member)).not.toContain('m5-0')
    expect(servingAt(meeting, 4).map(one => one.member)).toContain('m5-0')
  })

  test('an alternate with jäv in the matter is passed over', () => {
    const state = fixtureState()
    let meeting = opened(state, [...VOTERS, 'm10-0', 'm11-0'])
    meeting = { ...meeting, conflicts: [{ member: 'm10-0', item: meeting.agenda[2]! }] }
    expect(conflictAt(state, meeting, 'm3-0', 3).took).toEqual([{ alternate: 'm11-0', for: 'm3-0' }])
  })

  test('who stood in for one matter gives way when somebody takes the seat for good', () => {
    const state = fixtureState()
    state.members['m12-0']!.mandates[0]!.alternateFor = ['m3-0']
    let meeting = opened(state, [...VOTERS, 'm10-0'])
    const jav = conflictAt(state, meeting, 'm3-0', 3)
    meeting = withPresences(meeting, jav.presences) as Meeting
    meeting = { ...meeting, conflicts: [{ member: 'm3-0', item: meeting.agenda[2]! }] }
    meeting = withPresences(meeting, arrive(state, meeting, 'm12-0', 2, { remote: false }).presences) as Meeting
    meeting = withPresences(meeting, leave(state, meeting, 'm3-0', 1).presences) as Meeting
    expect(servingAt(meeting, 3).filter(one => one.for === 'm3-0')).toEqual([{ member: 'm12-0', for: 'm3-0' }])
  })

  test('a member who comes late takes the seat back, and the alternate steps down', () => {
    const state = fixtureState()
    const meeting = opened(state, [...VOTERS.slice(1), 'm12-0'])
    expect(servingAt(meeting, 1)).toContainEqual({ member: 'm12-0', for: 'm1-0' })
    const move = arrive(state, meeting, 'm1-0', 3, { remote: true })
    const after = withPresences(meeting, move.presences)
    expect(move.steppedDown).toEqual(['m12-0'])
    expect(servingAt(after, 2)).toContainEqual({ member: 'm12-0', for: 'm1-0' })
    expect(servingAt(after, 3)).toContainEqual({ member: 'm1-0' })
    expect(after.roll!['m1-0']).toMatchObject({ from: 3, remote: true, serving: true })
  })
})

describe('the quorum', () => {
  test('more than half of the seats; jäv counts as absence, but not in fullmäktige', () => {
    const state = fixtureState()
    let meeting = opened(state, VOTERS.slice(0, 5))
    expect(quorumOf(state, meeting)).toMatchObject({ seats: 9, needed: 5, serving: 5, ok: true })
    meeting = { ...meeting, conflicts: [{ member: 'm1-0', item: 'a2-0' }] }
    expect(quorumOf(state, meeting, 'a2-0')).toMatchObject({ serving: 4, conflicts: 1, ok: false })
    state.body = 'fullmaktige'
    expect(quorumOf(state, meeting, 'a2-0')).toMatchObject({ serving: 4, conflicts: 1, ok: true })
    expect(quorumOf(state, meeting, 'a3-0').ok).toBe(true)
  })

  test('it is reached exactly when more than half serve, and never before roll call', () => {
    fc.assert(
      fc.property(fc.subarray([...VOTERS, ...ALTERNATES]), here => {
        const state = fixtureState()
        expect(quorumOf(state, meetingOf(state)).ok).toBe(false)
        const quorum = quorumOf(state, opened(state, here))
        expect(quorum.ok).toBe(quorum.serving * 2 > quorum.seats)
        expect(quorum.seats).toBe(seatsOn(state, '2027-05-12').length)
      }),
    )
  })

  test('before the meeting: answers and promises tell', () => {
    const state = fixtureState()
    const meeting = meetingOf(state)
    const say = (id: string, answer: 'coming' | 'absent') => {
      meeting.registrations[id] = { answer, by: id, at: '' }
    }
    expect(forecast(state, meeting)).toMatchObject({ sure: 0, open: 9, quorate: 'unsure' })
    for (const id of VOTERS.slice(0, 4)) say(id, 'coming')
    for (const id of VOTERS.slice(4)) say(id, 'absent')
    expect(forecast(state, meeting)).toMatchObject({ sure: 4, open: 0, quorate: 'no' })
    meeting.asks.push({ id: 'k1', for: 'm5-0', alternate: 'm11-0', at: '' })
    expect(forecast(state, meeting)).toMatchObject({ sure: 4, open: 1, quorate: 'unsure' })
    meeting.asks[0]!.answer = 'yes'
    expect(forecast(state, meeting)).toMatchObject({ sure: 5, quorate: 'yes' })
    say('m13-0', 'coming')
    expect(forecast(state, meeting)).toMatchObject({ sure: 6 })
  })
})

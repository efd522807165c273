import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BODIES, groupChanges } from '../../src/domain/changes/group.ts'
import { BODY_NAMES, holdsOn, lawOf, quorumNeeded, rulesOf, rulesOfBody, seatsOn } from '../../src/domain/rules.ts'
import { fixtureState } from '../fixtures/group.ts'

describe('the rules of a body', () => {
  test('every kind has rules that a group may state itself, a law and a name', () => {
    for (const body of BODIES) {
      const rules = rulesOfBody(body)
      expect(() => groupChanges.rulesSet({ rules })).not.toThrow()
      expect(lawOf(body).source.sv).not.toBe('')
      expect(BODY_NAMES[body].en).not.toBe('')
    }
  })

  test('KL: fourteen days to approval, protokoll, § through the year; råd: notes without §', () => {
    for (const body of ['namnd', 'styrelse', 'fullmaktige'] as const)
      expect(rulesOfBody(body)).toMatchObject({ approvalDays: 14, record: 'protokoll', sections: 'year' })
    for (const body of ['rad', 'samverkansgrupp', 'arbetsgrupp'] as const)
      expect(rulesOfBody(body)).toMatchObject({ record: 'minnesanteckningar', sections: 'none', approvers: 0 })
    expect(lawOf('fullmaktige').conflict).toBe('stays')
    expect(lawOf('namnd').conflict).toBe('leaves')
  })

  test('each number can be overridden, the rest stays', () => {
    expect(rulesOf({ body: 'namnd', rules: { approvalDays: 10 } })).toEqual({
      ...rulesOfBody('namnd'),
      approvalDays: 10,
    })
  })

  test('a majority is more than half, and never more than all', () => {
    expect(quorumNeeded({ quorum: 'majority' }, 9)).toBe(5)
    expect(quorumNeeded({ quorum: 'majority' }, 15)).toBe(8)
    expect(quorumNeeded({ quorum: 'majority' }, 10)).toBe(6)
    expect(quorumNeeded({ quorum: 4 }, 10)).toBe(4)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), seats => {
        const needed = quorumNeeded({ quorum: 'majority' }, seats)
        expect(needed * 2).toBeGreaterThan(seats)
        expect((needed - 1) * 2).toBeLessThanOrEqual(seats)
      }),
    )
  })

  test('seats are the chair, the vice chair and the members of that day', () => {
    const state = fixtureState()
    expect(seatsOn(state, '2027-04-21')).toHaveLength(9)
    expect(seatsOn(state, '2026-12-31')).toHaveLength(0)
    state.members['m5-0']!.mandates[0]!.to = '2027-04-20'
    expect(seatsOn(state, '2027-04-20')).toHaveLength(9)
    expect(seatsOn(state, '2027-04-21')).toHaveLength(8)
    expect(holdsOn({ role: 'member', from: '2027-01-01', to: '2027-01-01' }, '2027-01-01')).toBe(true)
  })
})

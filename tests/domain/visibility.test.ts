import { describe, expect, test } from 'vitest'
import { visible } from '../../src/domain/visibility.ts'

describe('visible', () => {
  test('what is public or the group’s own is for everybody in the group', () => {
    for (const kind of ['public', 'group'] as const) {
      expect(visible({ kind }, 'm1', false)).toBe(true)
      expect(visible({ kind }, undefined, false)).toBe(true)
    }
  })

  test('what is for named people is for them and for those who keep the record', () => {
    const named = { kind: 'named', members: ['m1', 'm2'] } as const
    expect(visible(named, 'm1', false)).toBe(true)
    expect(visible(named, 'm3', false)).toBe(false)
    expect(visible(named, 'm3', true)).toBe(true)
    expect(visible(named, undefined, false)).toBe(false)
    expect(visible({ kind: 'named', members: [] }, 'm1', false)).toBe(false)
  })
})

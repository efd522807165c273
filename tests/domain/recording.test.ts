import { describe, expect, test } from 'vitest'
import { putBack, recording, stands } from '../../src/domain/recording.ts'

describe('recording', () => {
  test('what is altered is remembered as it was, and can be put back', () => {
    const state = { a: { x: 1, list: [1, 2] }, b: {} as Record<string, unknown> }
    const was = structuredClone(state)
    const { draft, patches } = recording(state)
    draft.a.x = 2
    draft.a.x = 3
    draft.a.list.splice(0, 1)
    draft.b.new = { deep: true }
    expect(state).toEqual({ a: { x: 3, list: [2] }, b: { new: { deep: true } } })
    expect(patches().every(patch => stands(state, patch))).toBe(true)
    for (const patch of patches().reverse()) putBack(state, patch.path, patch.was)
    expect(state).toEqual(was)
  })

  test('what stands elsewhere may be stored anew, however deep: no stand-in is left behind', () => {
    const state = { from: { list: [{ n: 1 }] }, to: {} as Record<string, unknown> }
    const { draft, patches } = recording(state)
    draft.to.copy = { inside: [{ list: draft.from.list }], one: draft.from.list[0] }
    expect(() => structuredClone(state)).not.toThrow()
    expect(patches()).toEqual([
      { path: ['to', 'copy'], was: null, is: { inside: [{ list: [{ n: 1 }] }], one: { n: 1 } } },
    ])
  })
})

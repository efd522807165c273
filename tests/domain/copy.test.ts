import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copied } from '../../src/domain/copy.ts'

describe('a copy', () => {
  it('is what a restart would read, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
        expect(copied(value)).toEqual(value)
        expect(JSON.stringify(copied(value))).toBe(JSON.stringify(value))
      }),
    )
    expect(Object.keys(copied({ a: undefined, b: 1 }))).toEqual(['b'])
  })

  it('shares nothing with what it was made from', () => {
    const value = { list: [{ deep: 1 }] }
    const copy = copied(value)
    value.list[0]!.deep = 2
    expect(copy).toEqual({ list: [{ deep: 1 }] })
  })

  it('keeps a key that would become a prototype as a key', () => {
    const copy = copied(JSON.parse('{"__proto__":{"roles":["chair"]}}'))
    expect(Object.keys(copy)).toEqual(['__proto__'])
    expect((copy as { roles?: unknown }).roles).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Intent } from '../../src/core/card.ts'
import { canonical, chained, digestOf } from '../../src/core/chain.ts'
import { Keys } from '../../src/stores/keys.ts'
import { Damage, entryOf, erased, FIRST, gapLine, gapOf, seal, unseal } from '../../src/stores/line.ts'
import { AT, say } from '../contracts/model.ts'

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', '\udc00x', '\u2028', '__proto__'),
)
const json = fc.jsonValue({ stringUnit: 'binary' })

describe('a journal line', () => {
  it('says what was sealed into it, whatever that is, and proves it', () => {
    fc.assert(
      fc.property(json, text, fc.array(text), (args, word, keys) => {
        const draft = say(word, { reply: { args, word }, intent: { command: word, args } as Intent })
        const { entry, line } = seal(FIRST, 'a', draft, keys)
        expect(line).not.toContain('\n')
        const same = JSON.parse(JSON.stringify({ ...draft, keys }))
        expect(unseal(line, FIRST, 'a')).toEqual({ ...entry, ...same })
        expect(digestOf(entry, entry.salt)).toBe(entry.digest)
        expect(chained(FIRST.hash, entry)).toBe(entry.hash)
      }),
    )
  })

  it('is not taken for another group’s, another place’s or another chain’s', () => {
    const { entry, line } = seal(FIRST, 'a', say('x'), [])
    for (const [previous, group] of [
      [FIRST, 'b'],
      [{ ...FIRST, seq: 1 }, 'a'],
      [{ ...FIRST, hash: entry.hash }, 'a'],
    ] as const)
      expect(() => unseal(line, previous, group)).toThrow(Damage)
  })

  it('keeps its place in the chain when its content is erased', () => {
    const one = seal(FIRST, 'a', say('secret'), ['k'])
    const two = seal(one.entry, 'a', say('next'), [])
    const gone = erased(entryOf(one.line))
    expect(gone).not.toContain('secret')
    expect(gone).not.toContain(one.entry.salt)
    const left = unseal(gone, FIRST, 'a')
    expect(left).toMatchObject({ changes: [], keys: [], hash: one.entry.hash })
    expect(unseal(two.line, left, 'a')).toEqual(two.entry)
  })

  it('that tells of a gap is read back, and only as it was written', () => {
    const line = gapLine('a', 3, { seq: 8, hash: 'f'.repeat(64) })
    expect(gapOf(line, 'a')).toEqual({ after: 3, to: { seq: 8, hash: 'f'.repeat(64) } })
    expect(gapOf(line.replace('3', '3,"x":1'), 'a')).toBeNull()
    expect(() => unseal(line, { seq: 3, hash: '' }, 'a')).toThrow(Damage)
  })
})

describe('one spelling', () => {
  it('is JSON with sorted keys, the same whatever the order', () => {
    fc.assert(
      fc.property(fc.dictionary(text, json), fields => {
        const turned = Object.fromEntries(Object.entries(fields).reverse())
        expect(canonical(fields)).toBe(canonical(turned))
        expect(JSON.parse(canonical(fields))).toEqual(JSON.parse(JSON.stringify(fields)))
      }),
    )
    expect(canonical({ b: 1, a: [undefined, '"', null], c: undefined, 10: 1, 9: 1 })).toBe(
      '{"10":1,"9":1,"a":[null,"\\"",null],"b":1}',
    )
  })
})

describe('keys', () => {
  it('forget after seven days, a few at a time, and are told as a list', () => {
    const keys = new Keys()
    const day = 86_400_000
    const now = Date.parse(AT)
    for (let i = 0; i < 10; i++) keys.add([`k${i}`], { seq: i, at: now + i * day, offset: i, length: 1 }, now)
    expect(keys.find(['none', 'k3'], now + 9 * day)).toMatchObject({ seq: 3 })
    expect(keys.find(['k2'], now + 9 * day)).toBeUndefined()
    keys.prune(now + 9 * day, 2)
    expect(keys.toJSON()).toHaveLength(8)
    keys.prune(now + 9 * day)
    expect(Keys.from(keys.toJSON(), now + 9 * day).toJSON()).toEqual(keys.toJSON())
    expect(keys.toJSON()).toHaveLength(7)
  })
})

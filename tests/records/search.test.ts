import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex, type Sought } from '../../src/records/search.ts'

const WORDS = ['bredband', 'bygdegard', 'buss', 'budget', 'bad', 'vag', 'skola', 'skolgard']
const word = fc.constantFrom(...WORDS)
const words = fc.uniqueArray(word, { maxLength: 5 })
const sought = fc.array(
  fc.record({
    means: fc.uniqueArray(fc.tuple(word, fc.constantFrom(0.45, 0.8, 1)), { selector: ([one]) => one, minLength: 1 }),
    weight: fc.constantFrom(1, 2, 5),
  }),
  { minLength: 1, maxLength: 3 },
)

const plainly = (parts: ReadonlyMap<string, ReadonlySet<string>>, asked: readonly Sought[]) =>
  [...parts]
    .map(([part, has]) => ({
      part,
      score: asked.reduce(
        (sum, { means, weight }) =>
          sum + weight * Math.max(0, ...[...means].filter(([one]) => has.has(one)).map(([, how]) => how)),
        0,
      ),
    }))
    .filter(one => one.score > 0)

describe('the search index', () => {
  test('after whatever was put in and taken out, it finds what a plain scan finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 400 }), words), { maxLength: 400 }),
        sought,
        fc.integer({ min: 1, max: 12 }),
        (steps, asked, most) => {
          const index = createIndex<string>()
          const parts = new Map<string, ReadonlySet<string>>()
          for (const [n, has] of steps) {
            const part = `p${n % 90}`
            const before = parts.get(part)
            if (before) {
              index.remove(part, before)
              parts.delete(part)
            } else {
              parts.set(part, new Set(has))
              index.add(part, new Set(has))
            }
          }
          const query = asked.map(one => ({ means: new Map(one.means), weight: one.weight }))
          const scan = plainly(parts, query).sort((a, b) => b.score - a.score)
          const found = index.search(query, most)
          expect(found.map(one => one.score)).toEqual(scan.slice(0, most).map(one => one.score))
          const score = new Map(scan.map(one => [one.part, one.score]))
          for (const one of found) expect(score.get(one.part)).toBe(one.score)
          expect(index.lexicon.parts).toBe(parts.size)
          for (const one of WORDS) {
            const held = [...parts.values()].filter(has => has.has(one)).length
            expect(index.lexicon.df.get(one) ?? 0).toBe(held)
            expect([...index.lexicon.like(one)].includes(one)).toBe(held > 0)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test('a word in the title tells more', () => {
    const index = createIndex<string>()
    index.add('text', new Set(['buss']))
    index.add('title', new Set(['buss']), new Set(['buss']))
    expect(index.search([{ means: new Map([['buss', 1]]), weight: 1 }], 2).map(one => one.part)).toEqual([
      'title',
      'text',
    ])
  })
})

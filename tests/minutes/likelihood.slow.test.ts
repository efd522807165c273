import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PLACE } from '../../src/minutes/reading/weighing/weights.ts'
import type { Counts } from '../learning/sparse.ts'
import { foreign, likelihood, placed, places, records, words } from './learn-decisions.ts'

const all = records()
const rows = placed(all, foreign(all))

const counts = (of: ReadonlyMap<string, number>): Counts => ({ always: of.get('always') ?? 0, signs: new Map(of) })

/** How well what is taken for a decision agrees with the gold (F1). */
function agrees(taken: (row: (typeof rows)[number]) => boolean): number {
  const right = rows.filter(row => row.yes && taken(row)).length
  return (2 * right) / (rows.filter(taken).length + rows.filter(row => row.yes).length)
}
const byRules = agrees(row => row.ruled)
const byPlaces = (of: Counts) => agrees(row => likelihood(row.signs, of) >= 0.5)

test('what other hands teach finds more than the rules did at first sight', { timeout: 300_000 }, () => {
  const anew = places(rows)
  if (process.env.KLUBBAN_TEACH) writeFileSync('src/minutes/reading/weighing/weights.ts', written(words(all), anew))
  expect(byPlaces(anew)).toBeGreaterThan(byRules + 0.035)
  expect(byPlaces(counts(PLACE))).toBeGreaterThan(byPlaces(anew) - 0.01)
})

/** The weights as they stand in the code: what kind of sign, then each with what it counts. */
function written(words: Counts, places: Counts): string {
  const entry = (sign: string, n: number) => `${sign} ${Number(n.toFixed(2))}`
  const kinds = new Map<string, string[]>([['any', [entry('always', words.always)]]])
  for (const [sign, count] of [...words.signs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kind = /^(?:sv|en) \p{L}+(?= )/u.exec(sign)?.[0] ?? 'any'
    const those = kinds.get(kind) ?? []
    kinds.set(kind, [...those, entry(kind === 'any' ? sign : sign.slice(kind.length + 1), count)])
  }
  const wrapped = (kind: string, entries: readonly string[]) =>
    entries.slice(1).reduce((text, one) => {
      const line = text.length - text.lastIndexOf('\n')
      return line + one.length > 118 ? `${text},\n  ${one}` : `${text}, ${one}`
    }, `${kind}: ${entries[0]}`)
  const placed = [...places.signs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sign, n]) => entry(sign, n))
  return `/** What each sign counts: learned from the corpus, and written by tests/minutes/likelihood.slow.test.ts with KLUBBAN_TEACH=1. */
import { tableOf } from './table.ts'

export const WORDS = tableOf(\`
${[...kinds].map(([kind, entries]) => wrapped(kind, entries)).join('\n')}
\`)

export const PLACE = tableOf(\`
${wrapped('any', [entry('always', places.always), ...placed])}
\`)
`
}

import { expect, test } from 'vitest'
import { QUOTED, RULED } from '../../src/records/answers/weighing/weights.ts'
import { choices, foretold, trusting } from './learn-trust.ts'

const { quoted, ruled } = choices()

test.each([
  ['a quotation', quoted, QUOTED],
  ["a rule's answer", ruled, RULED],
])('%s: the numbers that stand in the code foretell as well as those that the questions teach anew', (_, all, ours) => {
  expect(Object.keys(all[0]!.signs).sort()).toEqual(Object.keys(ours).sort())
  expect(foretold(all, ours)).toBeGreaterThan(foretold(all, trusting(all)) - 0.08)
})

test('a quotation that tells it is told from one that does not, far better than by chance', () => {
  const rate = quoted.filter(one => one.tells).length / quoted.length
  const chance = rate * Math.log(rate) + (1 - rate) * Math.log(1 - rate)
  expect(foretold(quoted, QUOTED)).toBeGreaterThan(chance + 0.08)
})

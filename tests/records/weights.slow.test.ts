import { expect, test } from 'vitest'
import { WEIGHTS } from '../../src/records/answers/weighing/weights.ts'
import { learned, rightly, teach } from './learn.ts'

const { names, examples } = learned()
const ours = names.map(name => WEIGHTS[name])

test('every sign has its weight', () => expect(Object.keys(WEIGHTS).sort()).toEqual([...names].sort()))

test('the weights that stand in the code choose as well as those that the questions teach anew', {
  timeout: 120_000,
}, () => {
  const anew = teach(examples)
  expect(examples.length).toBeGreaterThan(250)
  expect(rightly(examples, ours)).toBeGreaterThan(rightly(examples, anew) - 0.03)
})

test('they choose far better than words alone would', () => {
  const words = names.map(name => (name === 'own' || name === 'title' ? 5 : 0))
  expect(rightly(examples, ours)).toBeGreaterThan(rightly(examples, words) + 0.1)
})

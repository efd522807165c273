/** Learns how much each sign counts: the sentences that answer the questions of the corpus are to weigh more than the others. */
import { asAsked } from '../../src/records/answers/asked.ts'
import { signed } from '../../src/records/answers/weighing/index.ts'
import type { Sign } from '../../src/records/answers/weighing/signs.ts'
import { climbed } from '../learning/climb.ts'
import { type Asked, corpusQuestions } from './corpus-questions.ts'

/** A question with its candidates' signs, and which of them tell the answer. */
interface Example {
  group: string
  signs: number[][]
  tells: boolean[]
}

function exampleOf({ group, ask, has }: Asked): { names: Sign[]; example: Example } {
  const all = signed({ ...ask, q: asAsked(ask.q) })
  const names = Object.keys(all[0]?.signs ?? {}) as Sign[]
  const whole = new Map<unknown, string>()
  for (const { piece, section, doc } of all)
    whole.set(section ?? doc, `${whole.get(section ?? doc) ?? ''} ${piece.text}`)
  return {
    names,
    example: {
      group,
      signs: all.map(one => names.map(name => one.signs[name])),
      // A matter that tells it as a whole is right too.
      tells: all.map(one => has(whole.get(one.section ?? one.doc) ?? '')),
    },
  }
}

/** All examples, with the signs' names. */
export function learned(asked = corpusQuestions()): { names: Sign[]; examples: Example[] } {
  const all = asked.filter(one => one.expect === null).map(exampleOf)
  return {
    names: all.find(one => one.names.length > 0)!.names,
    examples: all.map(one => one.example).filter(one => one.tells.some(tells => tells)),
  }
}

const likelihoods = (example: Example, weights: readonly number[]): number[] => {
  const sums = example.signs.map(signs => signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0))
  const top = Math.max(...sums)
  const raised = sums.map(sum => Math.exp(sum - top))
  const total = raised.reduce((sum, one) => sum + one, 0)
  return raised.map(one => one / total)
}

/** How likely, on average, a matter that tells the answer is held for it (0-1). */
export const rightly = (examples: readonly Example[], weights: readonly number[]): number =>
  examples.reduce(
    (sum, one) => sum + likelihoods(one, weights).reduce((share, p, i) => share + (one.tells[i] ? p : 0), 0),
    0,
  ) / examples.length

/** Weights that make the answers likely, with a slight pull towards nothing. */
export const teach = (examples: readonly Example[], pull = 0.0005): number[] =>
  climbed(examples[0]!.signs[0]!.length, weights => {
    const up = weights.map(() => 0)
    for (const one of examples) {
      const all = likelihoods(one, weights)
      const told = all.reduce((sum, p, i) => sum + (one.tells[i] ? p : 0), 0)
      for (const [i, p] of all.entries()) {
        const change = (one.tells[i] ? p / told : 0) - p
        if (change !== 0) for (let j = 0; j < up.length; j++) up[j]! += change * one.signs[i]![j]!
      }
    }
    return up.map((slope, j) => slope / examples.length - pull * weights[j]!)
  })

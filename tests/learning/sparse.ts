/** What the signs count that tell yes from no, most of them nothing; and what counts always. */
export interface Counts {
  always: number
  signs: Map<string, number>
}

export interface Example {
  signs: readonly string[]
  yes: boolean
}

/**
 * Logistic regression with an L1 penalty, sign by sign (coordinate descent with Newton's steps, as liblinear does it). `cost` is what an example
 * weighs against the penalty; signs of fewer than `least` examples are left out.
 */
export function sparsely(examples: readonly Example[], cost = 1, least = 6, rounds = 40): Counts {
  const having = new Map<string, number[]>()
  examples.forEach(({ signs }, i) => {
    for (const sign of signs) {
      const those = having.get(sign)
      if (those) those.push(i)
      else having.set(sign, [i])
    }
  })
  const every = examples.map((_, i) => i)
  const columns = [...having].filter(([, those]) => those.length >= least)
  const sums = new Float64Array(examples.length)
  const likely = new Float64Array(examples.length).fill(0.5)
  const at = new Float64Array(columns.length + 1)
  const step = (those: readonly number[], k: number, penalty: number) => {
    let slope = 0
    let bend = 1e-6
    for (const i of those) {
      slope += cost * (likely[i]! - (examples[i]!.yes ? 1 : 0))
      bend += cost * likely[i]! * (1 - likely[i]!)
    }
    const aim = at[k]! - slope / bend
    const kept = Math.sign(aim) * Math.max(0, Math.abs(aim) - penalty / bend)
    const move = Math.max(-1, Math.min(1, kept - at[k]!))
    if (Math.abs(move) < 1e-4) return
    at[k]! += move
    for (const i of those) {
      sums[i]! += move
      likely[i] = 1 / (1 + Math.exp(-sums[i]!))
    }
  }
  for (let round = 0; round < rounds; round++) {
    step(every, columns.length, 0)
    for (const [k, [, those]] of columns.entries()) step(those, k, 1)
  }
  return {
    always: at[columns.length]!,
    signs: new Map(columns.map(([sign], k): [string, number] => [sign, at[k]!]).filter(([, count]) => count !== 0)),
  }
}

export const scored = (signs: readonly string[], counts: Counts): number =>
  signs.reduce((sum, sign) => sum + (counts.signs.get(sign) ?? 0), counts.always)

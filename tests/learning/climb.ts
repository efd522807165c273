/** Numbers that make something as great as can be: uphill from nothing, each in steps as long as its own slopes so far allow (Adam). */
export function climbed(
  width: number,
  slopes: (at: readonly number[]) => readonly number[],
  rounds = 400,
  rate = 0.05,
): number[] {
  const none = () => Array.from({ length: width }, () => 0)
  const [mean, spread] = [none(), none()]
  let at = none()
  for (let round = 1; round <= rounds; round++) {
    const up = slopes(at)
    const pace = round < rounds * 0.6 ? rate : rate * 0.3
    at = at.map((one, j) => {
      mean[j] = 0.9 * mean[j]! + 0.1 * up[j]!
      spread[j] = 0.99 * spread[j]! + 0.01 * up[j]! ** 2
      return one + (pace * (mean[j]! / (1 - 0.9 ** round))) / (Math.sqrt(spread[j]! / (1 - 0.99 ** round)) + 1e-8)
    })
  }
  return at
}

import { expect, test } from 'vitest'
import { createLanes } from '../../src/schedule/lanes.ts'

test('a pause lasts what it must and at most a quarter more, by chance; the stop ends it', async () => {
  const set: number[] = []
  let chance = 0
  const lanes = createLanes({ set: (_call, ms) => set.push(ms), clear: () => {} }, () => chance)
  const pauses: Array<Promise<void>> = []
  for (chance of [0, 0.5, 0.999]) pauses.push(lanes.pause(1000))
  expect(set.map(Math.round)).toEqual([1000, 1125, 1250])
  await Promise.race([lanes.stop([]), Promise.all(pauses)])
  expect(await Promise.all(pauses)).toHaveLength(3)
})

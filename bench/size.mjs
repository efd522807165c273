// What one registration costs in groups of 1, 100 and 10,000 meetings: it should not matter.
import { openFiles } from '../dist/src/stores/files/index.js'
import { createGroup, modelOf, modelsAt, register } from './group.mjs'
import { inFolder, median, round } from './measure.mjs'

const SIZES = [1, 100, 10_000]
const ROUNDS = 60
const WRITES = 40

export const size = () =>
  inFolder(async folder => {
    let store = await openFiles({ folder, modelOf, modelsAt })
    for (const meetings of SIZES) await createGroup(store, `g${meetings}`, meetings)
    // As after a restart, with the snapshots taken.
    await store.close()
    store = await openFiles({ folder, modelOf, modelsAt })
    const seen = SIZES.map(() => [])
    // In turns and from another one each time, so that whatever else the machine does falls on all alike; the first warm up.
    for (let i = -5; i < ROUNDS; i++)
      for (let turn = 0; turn < SIZES.length; turn++) {
        const s = (turn + i + SIZES.length * 2) % SIZES.length
        const began = performance.now()
        for (let n = 0; n < WRITES; n++) await register(store, `g${SIZES[s]}`, SIZES[s])
        if (i >= 0) seen[s].push(((performance.now() - began) / WRITES) * 1000)
      }
    await store.close()
    // Against the smallest group in the same round, not against the quietest round of all.
    const rows = SIZES.map((meetings, s) => ({
      meetings,
      microseconds: round(median(seen[s])),
      timesSmallest: round(median(seen[s].map((cost, i) => cost / seen[0][i])), 2),
    }))
    return { rows, largestOverSmallest: Math.max(...rows.map(row => row.timesSmallest)) }
  })

// What one registration costs in groups of 1, 100 and 10,000 meetings: it should not matter.
import { openFiles } from '../dist/src/stores/files/index.js'
import { createGroup, modelOf, modelsAt, register } from './group.mjs'
import { inFolder, median, round } from './measure.mjs'

const SIZES = [1, 100, 10_000]
const ROUNDS = 40
const WRITES = 40

export const size = () =>
  inFolder(async folder => {
    let store = await openFiles({ folder, modelOf, modelsAt })
    for (const meetings of SIZES) await createGroup(store, `g${meetings}`, meetings)
    // As after a restart, with the snapshots taken.
    await store.close()
    store = await openFiles({ folder, modelOf, modelsAt })
    const seen = SIZES.map(() => [])
    // In turns, so that whatever else the machine does falls on all alike; the first rounds warm up.
    for (let i = -5; i < ROUNDS; i++)
      for (const [s, meetings] of SIZES.entries()) {
        const began = performance.now()
        for (let n = 0; n < WRITES; n++) await register(store, `g${meetings}`, meetings)
        if (i >= 0) seen[s].push(((performance.now() - began) / WRITES) * 1000)
      }
    await store.close()
    const rows = SIZES.map((meetings, s) => ({ meetings, microseconds: round(median(seen[s])) }))
    const costs = rows.map(row => row.microseconds)
    return { rows, largestOverSmallest: round(Math.max(...costs) / Math.min(...costs), 2) }
  })

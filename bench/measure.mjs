import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]
export const round = (n, digits = 0) => Number(n.toFixed(digits))

/** A folder on the same disk as the repository: /tmp may be memory. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(import.meta.dirname, 'run-')).concat('.tmp')
  rmSync(folder.slice(0, -4), { recursive: true })
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Operations per second when `writers` each begin the next as soon as they have the answer to the last. */
export async function rate(operation, writers, ms) {
  let done = 0
  const began = performance.now()
  const writer = async () => {
    while (performance.now() - began < ms) {
      await operation()
      done++
    }
  }
  await Promise.all(Array.from({ length: writers }, writer))
  return (done / (performance.now() - began)) * 1000
}

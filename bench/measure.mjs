import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]
export const round = (n, digits = 0) => Number(n.toFixed(digits))

export const verdict = (holds, goal) => `${holds ? 'reached' : 'MISSED'} (goal: ${goal})`

/** Prints what `compare` found, and whether it is enough. */
export function shown({ rows, goals }) {
  console.table(
    rows.map(({ atOnce, name, perSecond, cpuMicroseconds, klubbanTimes, timesItsCpu }) => ({
      'at once': atOnce,
      server: name,
      'per second': perSecond,
      'CPU µs each': cpuMicroseconds,
      'Klubban does': `${klubbanTimes} x`,
      'with CPU time': `${timesItsCpu} x`,
    })),
  )
  for (const { atOnce, name, klubbanTimes } of rows.slice(1))
    if (goals[atOnce] && !name.startsWith('Klubban'))
      console.log(
        `At ${atOnce} at once, ${name}: ${klubbanTimes} x: ${verdict(klubbanTimes >= goals[atOnce], `at least ${goals[atOnce]}`)}`,
      )
}

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

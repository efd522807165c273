import type { Timers } from './timers.ts'

/** One thing at a time per place, in order; places do not wait for each other. Pauses end at once at the stop. */
export interface Lanes {
  run<T>(place: string, work: () => Promise<T>): Promise<T>
  /** At least that long, and up to a quarter more by chance: many that were refused at once do not come back at once. */
  pause(ms: number): Promise<void>
  readonly stopped: boolean
  /** Ends the pauses, and waits a moment for what is under way: in the lanes, and `besides`. */
  stop(besides: Iterable<Promise<unknown>>): Promise<void>
}

/** How long what is under way may take at the stop, ms. */
const PATIENCE = 1500

export function createLanes(timers: Timers, chance: () => number = Math.random): Lanes {
  const tails = new Map<string, Promise<unknown>>()
  const wakers = new Set<() => void>()
  let stopped = false
  return {
    run(place, work) {
      const before = tails.get(place) ?? Promise.resolve()
      const tail = before.then(work, work)
      const quiet = tail
        .catch(() => {})
        .then(() => {
          if (tails.get(place) === quiet) tails.delete(place)
        })
      tails.set(place, quiet)
      return tail
    },
    pause: ms =>
      new Promise(resolve => {
        const done = () => {
          timers.clear(timer)
          wakers.delete(done)
          resolve()
        }
        const timer = timers.set(done, ms * (1 + chance() / 4))
        wakers.add(done)
        if (stopped) done()
      }),
    get stopped() {
      return stopped
    },
    async stop(besides) {
      stopped = true
      for (const done of [...wakers]) done()
      let timer: unknown
      const enough = new Promise<void>(resolve => {
        timer = timers.set(resolve, PATIENCE)
      })
      await Promise.race([Promise.all([...tails.values(), ...besides]), enough])
      timers.clear(timer)
    },
  }
}

import type { Incoming } from '../../../src/core/incoming.ts'
import { Memory } from '../../shared/memory.ts'

/** How long an answer may be on its way before it is asked for again, ms: longer than the slowest takes. */
const LONGEST = 5 * 60_000

/**
 * Slack sends an event again when our acknowledgement was late or lost. What it leads to is kept by the store and done once;
 * this sees to it that it is said once, and asked for once while it takes long.
 */
export class Once {
  private readonly said = new Memory<true>(20_000)
  private readonly waiting = new Memory<number>(20_000)
  private readonly now: () => number
  constructor(now: () => number) {
    this.now = now
  }

  /** Answered already; or its answer is on its way here; or neither. */
  of({ keys }: Incoming): 'said' | 'waiting' | 'new' {
    if (keys.some(key => this.said.get(key))) return 'said'
    return keys.some(key => (this.waiting.get(key) ?? 0) > this.now()) ? 'waiting' : 'new'
  }

  /** Whether this is the first answer to it. */
  first(incoming: Incoming): boolean {
    if (this.of(incoming) === 'said') return false
    for (const key of incoming.keys) {
      this.said.set(key, true)
      this.waiting.delete(key)
    }
    return true
  }

  /** The answer follows later. */
  waits({ keys }: Incoming): void {
    for (const key of keys) this.waiting.set(key, this.now() + LONGEST)
  }

  /** It could not be said after all. */
  forget({ keys }: Incoming): void {
    for (const key of keys) this.said.delete(key)
  }
}

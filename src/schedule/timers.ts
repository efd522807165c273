/** Timers come in by the door: tests drive their own. */
export interface Timers {
  set(call: () => void, ms: number): unknown
  clear(timer: unknown): void
}

export const realTimers: Timers = {
  set: (call, ms) => setTimeout(call, ms),
  clear: timer => clearTimeout(timer as NodeJS.Timeout | undefined),
}

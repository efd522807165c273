import type { Incoming } from './incoming.ts'

/** What was acknowledged before it was answered (design decision 3): kept until its answer has gone out. */
export interface Inbox {
  /** Durable when it resolves; the name under which it lies. */
  keep(incoming: Incoming): Promise<string>
  /** The answer has gone out, or was given up: what lay there is removed. */
  settle(name: string): Promise<void>
  /** What a server that ended left unanswered, oldest first. */
  left(): Promise<Array<{ name: string; incoming: Incoming }>>
}

import type { By, Change, Meta } from '../domain/change.ts'
import type { Intent } from './card.ts'

/** One line of the journal. `hash` covers the previous hash, `seq`, `at` and `digest`; `digest` is the salted hash of the content. */
export interface Entry {
  v: 1
  aggregate: string
  /** 1, 2, 3 … within the aggregate. */
  seq: number
  /** ISO instant, UTC. Order follows `seq`, never the clock. */
  at: string
  by: By
  intent: Intent | null
  changes: Change[]
  /** What was answered, kept so that the same thing again gets the same answer. */
  reply: unknown
  keys: string[]
  salt: string
  digest: string
  hash: string
}

/** What a plan asks to have committed. Without changes nothing is written, and `reply` is simply handed back. */
export interface Draft {
  at: string
  by: By
  intent: Intent | null
  changes: Change[]
  reply: unknown
}

export interface Outcome {
  /** Of the commit; of the state that was read where nothing was written. */
  seq: number
  reply: unknown
  /** True: one of the keys was committed within the last seven days; `reply` is that commit's. */
  repeated: boolean
  /** Changes committed by this very call (none when repeated). */
  changes: Change[]
}

/** What a store must know of an aggregate's kind to keep it. */
export interface Model<S> {
  /** Version of the state's shape; a snapshot of another version is not used, the journal is replayed instead. */
  version: number
  empty(aggregate: string): S
  /** Applies one entry in place. `latest` is the instant of the newest entry known: what is older than its undo window keeps no undo. */
  apply(state: S, changes: Change[], meta: Meta, command: string | undefined, latest: string): void
  /** Lifts an old change to the present version; throws on an unknown type. */
  upcast(change: Change): Change
}

export interface AggregateHealth {
  state: 'ok' | 'read-only' | 'stopped'
  /** In English, for the log and the operator. */
  why?: string
}

/**
 * The door to every record. Implementations pass `tests/contracts/store.ts`.
 *
 * - `update` runs `plan` on the newest state and commits its changes; it resolves once they are durable.
 *   `plan` is synchronous and pure; what it throws passes through and nothing is written. It may be run again.
 * - `read` runs `view` on the newest state and resolves only when all that it saw is durable.
 * - Problems: `no-such-group` (no such aggregate; `update` with `create: true` makes it, then `taken` if it exists),
 *   `not-saved` (certainly not written), `unknown-outcome`, `read-only`.
 */
export interface Store {
  aggregates(): Promise<string[]>
  update<S>(
    aggregate: string,
    keys: readonly string[],
    plan: (state: S, seq: number) => Draft,
    options?: { create?: boolean },
  ): Promise<Outcome>
  read<S, T>(aggregate: string, view: (state: S, seq: number) => T | Promise<T>): Promise<T>
  /**
   * As `read`, but waits for nothing that is under way: for what a commit checks again, such as who somebody is and what
   * they meant. Nothing that it saw may be shown before a `read` or `update` of the same aggregate has come back.
   */
  peek<S, T>(aggregate: string, view: (state: S, seq: number) => T | Promise<T>): Promise<T>
  /** The journal from `after` (exclusive) on, oldest first. */
  entries(aggregate: string, after?: number): AsyncIterable<Entry>
  /** Stores bytes under their SHA-256 (hex); the same bytes twice are one blob. */
  putBlob(bytes: Uint8Array): Promise<string>
  /** Null where there is none. */
  getBlob(sha256: string): Promise<Uint8Array | null>
  /** Called after each durable commit, in order. Returns the way to stop. */
  subscribe(listener: (entry: Entry) => void): () => void
  health(): Record<string, AggregateHealth>
  /** Drains what is under way; nothing is accepted afterwards. */
  close(): Promise<void>
}

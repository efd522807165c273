import type { Entry } from '../../core/store.ts'
import type { Problem } from '../../domain/problem.ts'
import { notSaved } from '../problems.ts'
import type { Refusal, Writer } from './writer.ts'

/** On its way to the disk. `settled` rejects with the Problem. */
export class Commit {
  /** What subscribers are told. */
  readonly entry: Entry
  readonly line: Buffer
  readonly settled: Promise<void>
  resolve!: () => void
  reject!: (problem: Problem) => void

  constructor(entry: Entry, line: Buffer) {
    this.entry = entry
    this.line = line
    this.settled = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
    // Whoever waits hears of it; where nobody does (any more), that is no bug.
    this.settled.catch(() => {})
  }
}

/** Memory ran ahead of the disk, and the disk refused: what was seen never happened. Look again. */
export class Vanished extends Error {}

export interface Listener {
  /** Durable, in order. */
  written(commit: Commit): void
  /** Memory must be read anew; called before anybody is told. */
  refused(refusal: Refusal): void
  /** Nothing waits. */
  idle(): void
}

/** The queue of one journal: commits that wait together share one sync, and fall together. */
export class Commits {
  readonly #writer: Writer
  readonly #listener: Listener
  #queue: Commit[] = []
  /** The newest commit that is not durable yet. */
  #newest: Commit | null = null
  #flushing: Promise<void> | null = null

  constructor(writer: Writer, listener: Listener) {
    this.#writer = writer
    this.#listener = listener
  }

  push(commit: Commit): void {
    this.#newest = commit
    this.#queue.push(commit)
    this.#flushing ??= this.#flush()
  }

  /** Resolves when all that was pushed is durable. Throws Vanished where the disk refused it. */
  async durable(): Promise<void> {
    if (!(await this.isDurable())) throw new Vanished()
  }

  /** As `durable`, but says how it ended. */
  async isDurable(): Promise<boolean> {
    return (
      (await this.#newest?.settled.then(
        () => true,
        () => false,
      )) ?? true
    )
  }

  /** Resolves when nothing waits; never throws. */
  async drained(): Promise<void> {
    await this.#flushing
  }

  async #flush(): Promise<void> {
    // Whoever comes in the same turn of the loop shares the sync.
    await new Promise(setImmediate)
    while (this.#queue.length > 0) {
      const batch = this.#queue
      this.#queue = []
      const refusal = await this.#writer.append(Buffer.concat(batch.map(commit => commit.line)))
      if (refusal) this.#fall(refusal, batch)
      else {
        if (this.#newest === batch.at(-1)) this.#newest = null
        for (const commit of batch) {
          this.#listener.written(commit)
          commit.resolve()
        }
      }
    }
    this.#flushing = null
    this.#listener.idle()
  }

  #fall(refusal: Refusal, batch: Commit[]): void {
    const behind = this.#queue
    this.#queue = []
    this.#newest = null
    this.#listener.refused(refusal)
    for (const commit of batch) commit.reject(refusal.problem)
    // These rest on what vanished, and never came near the disk.
    for (const commit of behind) commit.reject(notSaved())
  }
}

import type { Home, Taken } from './home.ts'

/** The journal's tail must outweigh this, and the last snapshot: so writing snapshots costs a constant share of writing. */
const AT_LEAST = 8 << 20
const AT_CLOSE = 1 << 20

/** Decides when a new snapshot of one aggregate is taken, and sees to it that one at a time is. */
export class Snapshots {
  readonly #home: Home
  readonly #aggregate: string
  /** The newest one. */
  last: Taken = { seq: 0, offset: 0, size: 0 }
  #running: Promise<void> | null = null
  /** After a failure: not before the journal is this long. */
  #nextTry = 0

  constructor(home: Home, aggregate: string) {
    this.#home = home
    this.#aggregate = aggregate
  }

  /** `upto`: bytes of the journal that are durable. Resolves when none is being taken; never throws. */
  async takeIfLong(upto: number, closing = false): Promise<void> {
    const least = closing ? AT_CLOSE : AT_LEAST
    const due = Math.max(this.last.offset + Math.max(least, this.last.size), this.#nextTry)
    if (upto > due) this.#running ??= this.#take(upto)
    await this.#running
  }

  async #take(upto: number): Promise<void> {
    try {
      this.last = await this.#home.takeSnapshot(this.#aggregate, upto)
    } catch (error) {
      this.#nextTry = upto + AT_LEAST
      this.#home.log.warn(
        { err: error, aggregate: this.#aggregate },
        'no snapshot could be taken; the journal holds all',
      )
    } finally {
      this.#running = null
    }
  }

  async idle(): Promise<void> {
    await this.#running
  }
}

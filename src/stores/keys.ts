/** How long the same delivery gets the same answer: seven days. */
const KEPT = 7 * 86_400_000

/** A commit that carried a key: its number, its instant (ms) and where its line lies in the journal. */
export interface Kept {
  seq: number
  at: number
  offset: number
  length: number
}

/** Which keys were committed, and where the answer stands. Forgets after seven days. */
export class Keys {
  #byKey = new Map<string, Kept>()

  /** The newest commit within seven days of `now` that carried one of `keys`. */
  find(keys: readonly string[], now: number): Kept | undefined {
    for (const key of keys) {
      const kept = this.#byKey.get(key)
      if (kept && now - kept.at < KEPT) return kept
    }
    return undefined
  }

  /** `now`: what is too old by then is not taken in. */
  add(keys: readonly string[], kept: Kept, now: number): void {
    if (now - kept.at >= KEPT) return
    for (const key of keys) {
      // Deleted first, so that the oldest commit always stands first.
      this.#byKey.delete(key)
      this.#byKey.set(key, kept)
    }
  }

  /** Lets go of what is too old, oldest first: a few at a time, so that no commit pays for a week. */
  prune(now: number, atMost = 4): void {
    for (const [key, kept] of this.#byKey) {
      if (atMost-- === 0 || now - kept.at < KEPT) return
      this.#byKey.delete(key)
    }
  }

  toJSON(): Array<[string, number, number, number, number]> {
    return [...this.#byKey].map(([key, k]) => [key, k.seq, k.at, k.offset, k.length])
  }

  static from(list: ReturnType<Keys['toJSON']>, now: number): Keys {
    const keys = new Keys()
    for (const [key, seq, at, offset, length] of list) keys.add([key], { seq, at, offset, length }, now)
    return keys
  }
}

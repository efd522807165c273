/** The search index: which parts of the records hold which stems, kept up to date part by part. */
import type { Lexicon } from './lexicon.ts'

/** A word to look for: the stems it may stand for (0-1), and how much it counts. */
export interface Sought {
  means: ReadonlyMap<string, number>
  weight: number
}

export interface Hit<T> {
  part: T
  score: number
}

/** All that the rest knows of the index, so that another one can take its place. */
export interface SearchIndex<T> {
  readonly lexicon: Lexicon
  /** `title`: those of the words that stand in its heading, which tell more. */
  add(part: T, words: ReadonlySet<string>, title?: ReadonlySet<string>): void
  remove(part: T, words: ReadonlySet<string>): void
  /** The parts that bear out most of the words' weight, best first; each word counts once per part. */
  search(sought: readonly Sought[], most: number): Hit<T>[]
}

const TITLE = 1.6

/** Words by their first and last three letters: all that share a beginning or an end, or differ by a slip, meet there. */
class Alike {
  readonly #starts = new Map<string, Set<string>>()
  readonly #ends = new Map<string, Set<string>>()

  #buckets(word: string): Array<[Map<string, Set<string>>, string]> {
    return [
      [this.#starts, word.slice(0, 3)],
      [this.#ends, word.slice(-3)],
    ]
  }
  add(word: string): void {
    for (const [map, key] of this.#buckets(word)) {
      const bucket = map.get(key)
      if (bucket) bucket.add(word)
      else map.set(key, new Set([word]))
    }
  }
  delete(word: string): void {
    for (const [map, key] of this.#buckets(word)) map.get(key)?.delete(word)
  }
  *of(word: string): Iterable<string> {
    for (const [map, key] of this.#buckets(word)) yield* map.get(key) ?? []
  }
}

/** The `most` best of many, without sorting all of them: a heap whose root is the least of those kept. */
function best(slots: readonly number[], score: Float64Array, most: number): number[] {
  const before = (a: number, b: number) => score[b]! - score[a]! || a - b
  if (slots.length <= most * 2) return [...slots].sort(before).slice(0, most)
  const heap: number[] = []
  const worse = (a: number, b: number) => before(a, b) > 0
  const sink = (from: number) => {
    for (let i = from; ; ) {
      let least = i
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && worse(heap[child]!, heap[least]!)) least = child
      if (least === i) return
      ;[heap[i], heap[least]] = [heap[least]!, heap[i]!]
      i = least
    }
  }
  for (const slot of slots) {
    if (heap.length < most) {
      heap.push(slot)
      if (heap.length === most) for (let i = most >> 1; i >= 0; i--) sink(i)
    } else if (worse(heap[0]!, slot)) {
      heap[0] = slot
      sink(0)
    }
  }
  return heap.sort(before)
}

/** An inverted index in memory: stem → the parts that hold it. */
export function createIndex<T>(): SearchIndex<T> {
  let parts: Array<T | undefined> = []
  let slots = new Map<T, number>()
  // Each entry is a part's slot twice over, plus one where the word stands in its title.
  let postings = new Map<string, number[]>()
  let dead = 0
  let score = new Float64Array(64)
  let seen = new Uint32Array(64)
  let generation = 0
  const df = new Map<string, number>()
  const alike = new Alike()

  /** Those removed are skipped until they are many; then the lists are written anew. */
  function compact(): void {
    const moved = new Map<number, number>()
    const kept: Array<T | undefined> = []
    for (const [slot, part] of parts.entries())
      if (part !== undefined) {
        moved.set(slot, kept.length)
        kept.push(part)
      }
    const fresh = new Map<string, number[]>()
    for (const [word, list] of postings) {
      const live = list.flatMap(entry => {
        const slot = moved.get(entry >> 1)
        return slot === undefined ? [] : [slot * 2 + (entry & 1)]
      })
      if (live.length > 0) fresh.set(word, live)
    }
    ;[parts, postings, dead] = [kept, fresh, 0]
    slots = new Map(kept.map((part, slot) => [part!, slot]))
  }

  return {
    lexicon: {
      df,
      like: word => alike.of(word),
      get parts() {
        return slots.size
      },
    },
    add(part, words, title) {
      const slot = parts.length
      parts.push(part)
      slots.set(part, slot)
      for (const word of words) {
        const entry = slot * 2 + (title?.has(word) ? 1 : 0)
        const list = postings.get(word)
        if (list) list.push(entry)
        else postings.set(word, [entry])
        const held = df.get(word) ?? 0
        if (held === 0) alike.add(word)
        df.set(word, held + 1)
      }
      if (score.length < parts.length) {
        score = new Float64Array(parts.length * 2)
        seen = new Uint32Array(parts.length * 2)
      }
    },
    remove(part, words) {
      const slot = slots.get(part)
      if (slot === undefined) return
      slots.delete(part)
      parts[slot] = undefined
      dead++
      for (const word of words) {
        const held = (df.get(word) ?? 0) - 1
        if (held > 0) df.set(word, held)
        else {
          df.delete(word)
          alike.delete(word)
          postings.delete(word)
        }
      }
      if (dead > 64 && dead > parts.length / 2) compact()
    },
    search(sought, most) {
      const touched: number[] = []
      for (const { means, weight } of sought) {
        generation++
        // The strongest first: what a part holds of a word counts once.
        for (const [word, how] of [...means].sort((a, b) => b[1] - a[1])) {
          const worth = weight * how
          if (worth <= 0) continue
          for (const entry of postings.get(word) ?? []) {
            const slot = entry >> 1
            if (seen[slot] === generation || parts[slot] === undefined) continue
            seen[slot] = generation
            if (score[slot] === 0) touched.push(slot)
            score[slot]! += entry & 1 ? worth * TITLE : worth
          }
        }
      }
      const hits = best(touched, score, most).map(slot => ({ part: parts[slot]!, score: score[slot]! }))
      for (const slot of touched) score[slot] = 0
      if (generation > 2 ** 31) {
        seen.fill(0)
        generation = 0
      }
      return hits
    },
  }
}

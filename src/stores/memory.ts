import { hash } from 'node:crypto'
import type { Entry, Model, Store } from '../core/store.ts'
import { Keys } from './keys.ts'
import { FIRST, seal } from './line.ts'
import { badName, closed, isAggregateName, noSuchGroup, taken } from './problems.ts'

interface Kept {
  state: unknown
  entries: Entry[]
  keys: Keys
}

/** A store that forgets when the process ends: for tests and examples. Keeps every promise but durability. */
export function memoryStore(options: { modelOf: (aggregate: string) => Model<unknown>; clock?: () => Date }): Store {
  const clock = options.clock ?? (() => new Date())
  const aggregates = new Map<string, Kept>()
  const blobs = new Map<string, Uint8Array>()
  const listeners = new Set<(entry: Entry) => void>()
  let open = true

  const find = (aggregate: string): Kept => {
    const kept = aggregates.get(aggregate)
    if (!kept) throw noSuchGroup(aggregate)
    return kept
  }

  return {
    aggregates: async () => [...aggregates.keys()].sort(),

    async update(aggregate, keys, plan, more = {}) {
      if (!open) throw closed()
      if (more.create && !isAggregateName(aggregate)) throw badName()
      const model = options.modelOf(aggregate)
      const known = aggregates.get(aggregate)
      const now = clock().getTime()
      const before = known?.keys.find(keys, now)
      if (known && before)
        return {
          seq: before.seq,
          reply: structuredClone(known.entries[before.seq - 1]!.reply),
          repeated: true,
          changes: [],
        }
      if (more.create && known) throw taken(aggregate)
      const kept = more.create ? { state: model.empty(aggregate), entries: [], keys: new Keys() } : find(aggregate)
      const draft = plan(kept.state as never, kept.entries.length)
      if (draft.changes.length === 0)
        return { seq: kept.entries.length, reply: draft.reply, repeated: false, changes: [] }
      const { entry, line } = seal(kept.entries.at(-1) ?? FIRST, aggregate, draft, keys)
      try {
        model.apply(kept.state, entry.changes, entry, entry.intent?.command, entry.at)
      } catch (error) {
        // Our bug, and the state may be half changed: the entries are the truth.
        kept.state = model.empty(aggregate)
        for (const e of structuredClone(kept.entries)) model.apply(kept.state, e.changes, e, e.intent?.command, e.at)
        throw error
      }
      const told = JSON.parse(line) as Entry
      kept.entries.push(told)
      kept.keys.add(keys, { seq: entry.seq, at: Date.parse(entry.at), offset: 0, length: 0 }, now)
      aggregates.set(aggregate, kept)
      for (const listener of listeners) listener(told)
      return { seq: entry.seq, reply: draft.reply, repeated: false, changes: draft.changes }
    },

    async read(aggregate, view) {
      const kept = find(aggregate)
      return view(kept.state as never, kept.entries.length)
    },

    async peek(aggregate, view) {
      const kept = find(aggregate)
      return view(kept.state as never, kept.entries.length)
    },

    async *entries(aggregate, after = 0) {
      yield* find(aggregate).entries.slice(after)
    },

    async putBlob(bytes) {
      const id = hash('sha256', bytes)
      blobs.set(id, bytes.slice())
      return id
    },
    getBlob: async id => blobs.get(id)?.slice() ?? null,

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    health: () => Object.fromEntries([...aggregates.keys()].map(name => [name, { state: 'ok' as const }])),
    close: async () => {
      open = false
    },
  }
}

import type { Entry, Model, Store } from '../../core/store.ts'
import { badName, closed, isAggregateName, noSuchGroup } from '../problems.ts'
import { Aggregate } from './aggregate.ts'
import { getBlob, putBlob } from './blobs.ts'
import { type Disk, isTemporary, makeLastingFolder, nodeDisk } from './disk.ts'
import type { Home, Log } from './home.ts'
import { aggregatesIn, namesIn, takeMark } from './mark.ts'
import { type Owner, ownFolder } from './owner.ts'
import { type Repaired, repairAggregate } from './repair.ts'
import { takeSnapshot } from './take-snapshot.ts'

export interface FilesOptions {
  folder: string
  modelOf: (aggregate: string) => Model<unknown>
  /** URL of a compiled module that exports the same `modelOf`: then snapshots are taken in a worker, off the event loop. */
  modelsAt?: string
  clock?: () => Date
  disk?: Disk
  log?: Log
  /** Answers another process that comes in through `callOwner`. */
  onRequest?: (request: unknown) => Promise<unknown>
  /** Only for a disk that is not the real one: the lock of one owner is left out. */
  alone?: true
  /** Writes a damaged klubban.json anew. */
  repair?: boolean
}

export interface FilesStore extends Store {
  /** Tells who asks for this owner (a second server, say) where it answers. */
  readonly owner: Owner | null
  /** Sets damaged files of one aggregate aside and goes on from what is good. */
  repair(aggregate: string): Promise<Repaired>
}

const quiet: Log = { warn: () => {}, error: () => {} }

/** No more than this on snapshots while closing: a process that is told to end has five seconds. */
const CLOSE_MS = 2_000

/**
 * Opens a data folder as its one owner.
 * Problems: `owned` (says who holds it), `invalid` (written by a newer version), `read-only` (klubban.json is damaged).
 */
export async function openFiles(options: FilesOptions): Promise<FilesStore> {
  const { folder, disk = nodeDisk, log = quiet, clock = () => new Date() } = options
  await makeLastingFolder(disk, folder)
  const owner = options.alone ? null : await ownFolder(folder, { onRequest: options.onRequest })
  try {
    const isOurs = await takeMark(disk, folder, clock(), options.repair ?? false)
    return await open({ ...options, disk, log, clock }, owner, isOurs)
  } catch (error) {
    await owner?.close()
    throw error
  }
}

async function open(
  options: FilesOptions & { disk: Disk; log: Log; clock: () => Date },
  owner: Owner | null,
  isOurs: () => Promise<boolean>,
): Promise<FilesStore> {
  const { folder, disk, log, clock, modelOf } = options
  const listeners = new Set<(entry: Entry) => void>()
  const all = new Map<string, Aggregate>()
  let closing: Promise<void> | null = null

  const home: Home = {
    disk,
    folder,
    modelOf,
    clock,
    log,
    isOurs,
    publish(entry) {
      for (const listener of listeners)
        try {
          listener(entry)
        } catch (error) {
          log.error({ err: error }, 'a subscriber failed')
        }
    },
    takeSnapshot: (aggregate, upto) =>
      takeSnapshot({
        disk,
        folder,
        aggregate,
        upto,
        now: clock().getTime(),
        model: modelOf(aggregate),
        modelsAt: options.modelsAt,
      }),
  }

  await sweep(disk, folder)
  await disk.syncFolder(folder)
  for (const name of await aggregatesIn(disk, folder)) {
    await sweep(disk, `${folder}/${name}`)
    const aggregate = new Aggregate(home, name)
    all.set(name, aggregate)
    await aggregate.load()
  }

  const find = (name: string): Aggregate => {
    const aggregate = all.get(name)
    if (!aggregate) throw noSuchGroup(name)
    return aggregate
  }
  const absent = (name: string): Promise<never> => Promise.reject(noSuchGroup(name))
  const findOrMake = (name: string): Aggregate => {
    if (!isAggregateName(name)) throw badName()
    const aggregate = all.get(name) ?? new Aggregate(home, name)
    all.set(name, aggregate)
    return aggregate
  }
  const living = () => [...all.values()].filter(aggregate => aggregate.exists)

  return {
    owner,
    aggregates: async () =>
      living()
        .map(({ name }) => name)
        .sort(),
    async update(name, keys, plan, more = {}) {
      if (closing) throw closed()
      return (more.create ? findOrMake(name) : find(name)).update(keys, plan as never, more.create ?? false)
    },
    read: (name, view) => all.get(name)?.read(view as never) ?? absent(name),
    peek: (name, view) => all.get(name)?.peek(view as never) ?? absent(name),
    async *entries(name, after = 0) {
      yield* find(name).entries(after)
    },
    async putBlob(bytes) {
      if (closing) throw closed()
      return putBlob(disk, folder, bytes)
    },
    getBlob: id => getBlob(disk, folder, id),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    health: () => Object.fromEntries(living().map(({ name, health }) => [name, health])),
    repair: name => find(name).mended(() => repairAggregate(disk, folder, name, modelOf(name), clock().getTime())),
    close() {
      closing ??= (async () => {
        const until = Date.now() + CLOSE_MS
        for (const aggregate of all.values()) await aggregate.close(Date.now() < until)
        await owner?.close()
      })()
      return closing
    },
  }
}

/** Away with what a crash left half-made: it was never promised to anybody. */
async function sweep(disk: Disk, folder: string): Promise<void> {
  for (const name of (await namesIn(disk, folder)).filter(isTemporary)) await disk.remove(`${folder}/${name}`)
}

import type { AggregateHealth, Draft, Entry, Model, Outcome } from '../../core/store.ts'
import type { Problem } from '../../domain/problem.ts'
import { Keys } from '../keys.ts'
import { entryOf, FIRST, gapOf, type Link, seal } from '../line.ts'
import { noSuchGroup, owned, readOnly, taken } from '../problems.ts'
import { Commit, Commits, Vanished } from './commits.ts'
import type { Home } from './home.ts'
import { rebuild } from './rebuild.ts'
import { Snapshots } from './snapshots.ts'
import { type Refusal, Writer } from './writer.ts'

interface Memory extends Link {
  state: unknown
  keys: Keys
  /** Where the next line will begin in the journal. */
  end: number
}

type Plan = (state: never, seq: number) => Draft

/**
 * One aggregate: its state in memory, and its commits on their way to the journal.
 * Plans run at once on the newest state in memory; answers leave when what they rest on is durable.
 * When the disk refuses, all that waits is refused and memory is read anew.
 */
export class Aggregate {
  readonly name: string
  readonly #home: Home
  readonly #model: Model<unknown>
  readonly #writer: Writer
  readonly #commits: Commits
  readonly #snapshots: Snapshots
  #memory: Memory | null = null
  /** Reading the files: nobody plans or looks meanwhile. */
  #loading: Promise<void> | null = null
  /** Raised whenever memory is dropped: what was seen before does not count. */
  #generation = 0
  #health: AggregateHealth = { state: 'ok' }
  /** Another process has opened the folder. */
  #ousted = false

  constructor(home: Home, name: string) {
    this.#home = home
    this.name = name
    this.#model = home.modelOf(name)
    this.#writer = new Writer(home, name)
    this.#snapshots = new Snapshots(home, name)
    this.#commits = new Commits(this.#writer, {
      written: commit => home.publish(commit.entry),
      refused: refusal => this.#refused(refusal),
      idle: () => void this.#snapshotIfLong(false),
    })
  }

  get health(): AggregateHealth {
    return this.#health
  }

  /** False until the first commit is durable. */
  get exists(): boolean {
    return this.#writer.size > 0 || this.#health.state !== 'ok'
  }

  #now(): number {
    return this.#home.clock().getTime()
  }

  /** Reads the files. Damage makes the aggregate read-only; it never throws for that. */
  async load(): Promise<void> {
    this.#reload(null)
    await this.#loading
  }

  /** Lets `mend` work on the files while nobody uses them, and begins anew from what it leaves. */
  async mended<T>(mend: () => Promise<T>): Promise<T> {
    await this.#commits.drained()
    await this.#snapshots.idle()
    await this.#writer.close()
    try {
      return await mend()
    } finally {
      this.#health = { state: 'ok' }
      await this.load()
    }
  }

  #reload(after: Promise<void> | null): void {
    this.#generation++
    const before = this.#loading
    const mine = (async () => {
      await before
      await after
      await this.#load()
    })().finally(() => {
      if (this.#loading === mine) this.#loading = null
    })
    this.#loading = mine
  }

  async #load(): Promise<void> {
    const { disk } = this.#home
    const folder = `${this.#home.folder}/${this.name}`
    this.#memory = null
    try {
      if (!this.#writer.journal && (await disk.mark(folder)) === null) return
      // Once stopped, only what was promised counts: the rest may or may not be there.
      const upto = (this.#health.state === 'stopped' && this.#writer.size) || Number.POSITIVE_INFINITY
      const found = await rebuild(disk, folder, this.name, this.#model, this.#now(), upto)
      if (found.seq > 0) this.#memory = { ...found, end: found.offset }
      this.#snapshots.last = found.snapshot
      if (found.damage !== null) this.#ail('read-only', found.damage)
      else
        for (const name of found.unusable) {
          await disk.rename(`${folder}/${name}`, `${folder}/${name.replace('.json', '')}-old-${Date.now()}.json`)
          await disk.syncFolder(folder)
        }
      if (this.#writer.journal || found.journalSize === 0) return
      if (this.#health.state === 'ok') await this.#writer.open(found.offset)
      else await this.#writer.openToRead(found.offset)
    } catch (error) {
      this.#ail('read-only', `cannot be read (${(error as Error).message})`)
    }
  }

  #ail(state: 'read-only' | 'stopped', why: string): void {
    if (this.#health.state === 'stopped') return
    this.#health = { state, why }
    this.#home.log.error({ aggregate: this.name, why }, `group ${state}`)
  }

  async update(keys: readonly string[], plan: Plan, create: boolean): Promise<Outcome> {
    for (;;) {
      while (this.#loading) await this.#loading
      try {
        return await this.#attempt(keys, plan, create)
      } catch (error) {
        if (!(error instanceof Vanished)) throw error
      }
    }
  }

  async #attempt(keys: readonly string[], plan: Plan, create: boolean): Promise<Outcome> {
    const memory = this.#memory
    const now = this.#now()
    const kept = memory?.keys.find(keys, now)
    if (kept) {
      await this.#commits.durable()
      const line = await this.#writer.journal!.read(kept.offset, kept.length)
      return { seq: kept.seq, reply: entryOf(line.toString()).reply, repeated: true, changes: [] }
    }
    if (create ? memory || this.exists : !memory) {
      await this.#commits.durable()
      throw create && memory ? taken(this.name) : this.#absent()
    }
    const base: Memory = memory ?? { ...FIRST, state: this.#model.empty(this.name), keys: new Keys(), end: 0 }
    const { seq } = base
    let draft: Draft
    try {
      draft = plan(base.state as never, seq)
    } catch (error) {
      await this.#commits.durable()
      throw error
    }
    const { reply, changes } = draft
    if (changes.length === 0) {
      await this.#commits.durable()
      return { seq, reply, repeated: false, changes }
    }
    if (this.#health.state !== 'ok') throw this.#ousted ? owned() : readOnly(this.name)
    const commit = this.#commit(base, draft, keys, now)
    await commit.settled
    return { seq: commit.entry.seq, reply, repeated: false, changes }
  }

  /** Into memory and on its way to the disk, in one step that nobody can come between. */
  #commit(memory: Memory, draft: Draft, keys: readonly string[], now: number): Commit {
    const { entry, line } = seal(memory, this.name, draft, keys)
    try {
      this.#model.apply(memory.state, entry.changes, entry, entry.intent?.command, entry.at)
    } catch (error) {
      // Our bug, and the state may be half changed: what is in the journal, or on its way there, is the truth.
      if (this.#memory) this.#reload(this.#commits.drained())
      throw error
    }
    // Whoever is told of it gets the caller's changes: those of the state may be altered before it is durable.
    const commit = new Commit({ ...entry, changes: draft.changes }, Buffer.from(`${line}\n`))
    const length = commit.line.length - 1
    memory.keys.add(keys, { seq: entry.seq, at: Date.parse(entry.at), offset: memory.end, length }, now)
    memory.keys.prune(now)
    memory.seq = entry.seq
    memory.hash = entry.hash
    memory.end += commit.line.length
    this.#memory = memory
    this.#commits.push(commit)
    return commit
  }

  /** The newest state, durable or not. */
  async peek<T>(view: (state: never, seq: number) => T | Promise<T>): Promise<T> {
    while (this.#loading) await this.#loading
    if (!this.#memory) throw this.#absent()
    return view(this.#memory.state as never, this.#memory.seq)
  }

  async read<T>(view: (state: never, seq: number) => T | Promise<T>): Promise<T> {
    for (;;) {
      while (this.#loading) await this.#loading
      const generation = this.#generation
      const settled = this.#see(view)
      const [seen] = await Promise.allSettled([settled])
      const lasting = await this.#commits.isDurable()
      // What was said of a state that vanished does not count, be it an answer or an error.
      if (!lasting || generation !== this.#generation) continue
      if (seen.status === 'rejected') throw seen.reason
      return seen.value
    }
  }

  async #see<T>(view: (state: never, seq: number) => T | Promise<T>): Promise<T> {
    if (!this.#memory) throw this.#absent()
    return view(this.#memory.state as never, this.#memory.seq)
  }

  /** Durable entries, as they lie. */
  async *entries(after: number): AsyncGenerator<Entry> {
    await this.read(() => {})
    const from = after >= this.#snapshots.last.seq ? this.#snapshots.last.offset : 0
    for await (const lines of this.#writer.journal?.lines(from) ?? [])
      for (const { line } of lines) {
        const entry = gapOf(line, this.name) ? null : entryOf(line)
        if (entry && entry.seq > after) yield entry
      }
  }

  #absent(): Problem {
    return this.exists ? readOnly(this.name) : noSuchGroup(this.name)
  }

  #refused({ problem, stop }: Refusal): void {
    this.#ousted = problem.code === 'owned'
    if (stop !== null) this.#ail('stopped', stop)
    this.#reload(null)
  }

  async #snapshotIfLong(closing: boolean): Promise<void> {
    if (this.#health.state === 'ok') await this.#snapshots.takeIfLong(this.#writer.size, closing)
  }

  /** What was accepted is durable or refused when it resolves. `snapshot`: there is time to take one. */
  async close(snapshot: boolean): Promise<void> {
    await this.#commits.drained()
    await this.#loading
    if (snapshot) await this.#snapshotIfLong(true)
    await this.#snapshots.idle()
    await this.#writer.close()
  }
}

import type { Problem } from '../../domain/problem.ts'
import { notSaved, owned, unknownOutcome } from '../problems.ts'
import { codeOf, isMissing, readFully, temporary, writeFully, writeNew } from './disk.ts'
import type { Home } from './home.ts'
import { JOURNAL, Journal } from './journal.ts'

/** Why an append was refused. `problem` says whether that is certain; `stop`: nothing may be written after this. */
export interface Refusal {
  problem: Problem
  stop: string | null
}

const TAKEN_OVER = 'another process has opened the data folder'

/** A full disk passes; any other refusal means that the disk is not to be trusted until somebody has looked at it. */
const passes = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '')

/** The way of bytes to the journal of one aggregate. Appends one batch at a time. */
export class Writer {
  readonly #home: Home
  readonly #folder: string
  #journal: Journal | null = null

  constructor(home: Home, aggregate: string) {
    this.#home = home
    this.#folder = `${home.folder}/${aggregate}`
  }

  /** Bytes that are durable and promised. */
  get size(): number {
    return this.#journal?.size ?? 0
  }

  get journal(): Journal | null {
    return this.#journal
  }

  /** Opens an existing journal to read the `keep` bytes that count. */
  async openToRead(keep: number): Promise<void> {
    this.#journal = await Journal.open(this.#home.disk, `${this.#folder}/${JOURNAL}`, 'read')
    this.#journal.size = keep
  }

  /** Opens an existing journal. A torn line after the `keep` bytes that count is set aside and cut. */
  async open(keep: number): Promise<void> {
    const { disk } = this.#home
    const journal = await Journal.open(disk, `${this.#folder}/${JOURNAL}`, 'append')
    this.#journal = journal
    if (journal.size > keep) {
      const torn = await journal.read(keep, journal.size - keep)
      await writeNew(disk, `${this.#folder}/torn-${keep}-${temporary().slice(5)}.txt`, torn)
    }
    // Synced even where nothing is cut: a process that was killed may have left lines that no sync has followed.
    await journal.cut(keep)
    await disk.syncFolder(this.#folder)
  }

  /** Null: durable, and seen by whoever opens the folder next. Never throws. */
  async append(bytes: Uint8Array): Promise<Refusal | null> {
    if (!(await this.#isOurs())) return { problem: owned(), stop: TAKEN_OVER }
    const refusal = this.#journal ? await this.#extend(this.#journal, bytes) : await this.#found(bytes)
    if (refusal || (await this.#isOurs())) return refusal
    // Whoever opened the folder meanwhile may not have seen what was just written.
    return { problem: unknownOutcome(), stop: TAKEN_OVER }
  }

  async #isOurs(): Promise<boolean> {
    try {
      return await this.#home.isOurs()
    } catch (error) {
      this.#home.log.error({ err: error }, 'cannot see who owns the data folder')
      return false
    }
  }

  async #extend(journal: Journal, bytes: Uint8Array): Promise<Refusal | null> {
    let written = false
    try {
      if (await journal.isAsLeft()) {
        written = true
        await journal.append(bytes)
        return null
      }
      written = true
      throw new Error(`${JOURNAL} is longer or shorter than it was left`)
    } catch (error) {
      this.#home.log.error({ err: error, journal: this.#folder }, 'a write failed')
      try {
        await journal.takeBack(written && codeOf(error) !== 'EROFS')
        return { problem: notSaved(), stop: passes(error) ? null : `a write failed (${(error as Error).message})` }
      } catch (second) {
        this.#home.log.error({ err: second, journal: this.#folder }, 'a failed write could not be taken back')
        return {
          problem: unknownOutcome(),
          stop: `a failed write could not be taken back (${(second as Error).message})`,
        }
      }
    }
  }

  /** The first batch of a new aggregate: its folder appears whole or not at all, so no journal is ever found empty. */
  async #found(bytes: Uint8Array): Promise<Refusal | null> {
    const { disk, folder, log } = this.#home
    const draft = `${folder}/${temporary()}`
    try {
      await disk.makeFolder(draft)
      const file = await disk.open(`${draft}/${JOURNAL}`, 'new')
      try {
        await writeFully(file, bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await disk.syncFolder(draft)
      await disk.rename(draft, this.#folder)
      await disk.syncFolder(folder)
      this.#journal = await Journal.open(disk, `${this.#folder}/${JOURNAL}`, 'append')
      return null
    } catch (error) {
      log.error({ err: error, journal: this.#folder }, 'a group could not be created')
      try {
        if (await this.#holds(bytes)) await disk.rename(this.#folder, draft)
        await disk.remove(draft)
        await disk.syncFolder(folder)
        return { problem: notSaved(), stop: null }
      } catch (second) {
        log.error({ err: second, journal: this.#folder }, 'a half-made group could not be removed')
        return {
          problem: unknownOutcome(),
          stop: `a half-made group could not be removed (${(second as Error).message})`,
        }
      }
    }
  }

  /** Whether the folder under our name holds these very bytes: then it is ours to remove. */
  async #holds(bytes: Uint8Array): Promise<boolean> {
    try {
      const file = await this.#home.disk.open(`${this.#folder}/${JOURNAL}`, 'read')
      try {
        const found = Buffer.alloc(bytes.length)
        return (await readFully(file, found, 0)) === bytes.length && found.equals(bytes)
      } finally {
        await file.close()
      }
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#journal?.close()
    this.#journal = null
  }
}

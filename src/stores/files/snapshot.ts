import { hash } from 'node:crypto'
import { type Adapter, Low } from 'lowdb'
import { Damage, type Link } from '../line.ts'
import { type Disk, readFile, temporary, writeNew } from './disk.ts'

/** An aggregate's state as readable JSON, with the place in the journal up to which it holds. */
export interface Snapshot extends Link {
  /** Of the model: a snapshot of another version is set aside and the journal replayed. */
  version: number
  aggregate: string
  /** Bytes of the journal that it covers. */
  offset: number
  /** As `Keys` lists them: key, number, instant in ms, offset, length. */
  keys: Array<[string, number, number, number, number]>
  state: unknown
}

export const SNAPSHOT = 'snapshot.json'
export const BEFORE = 'snapshot-before.json'

const HEAD = /^\{"checksum": "([0-9a-f]{64})",\n/

/**
 * lowdb's adapter over our own disk: JSON with a checksum over the rest of its text, written under its own temporary
 * name, synced, renamed, and the folder synced. The snapshot before is kept.
 */
export class SnapshotFile implements Adapter<Snapshot> {
  readonly #disk: Disk
  readonly #folder: string
  readonly #name: string
  /** Bytes of the file as last read or written. */
  size = 0

  constructor(disk: Disk, folder: string, name: string = SNAPSHOT) {
    this.#disk = disk
    this.#folder = folder
    this.#name = name
  }

  /** Null where there is none; throws Damage where what lies there is not what was written. */
  async read(): Promise<Snapshot | null> {
    const bytes = await readFile(this.#disk, `${this.#folder}/${this.#name}`)
    if (!bytes) return null
    this.size = bytes.length
    const text = bytes.toString()
    const head = HEAD.exec(text)
    if (!head) throw new Damage(bytes.length === 0 ? 'is empty' : 'does not begin as a snapshot does')
    const body = text.slice(head[0].length)
    if (hash('sha256', body) !== head[1]) throw new Damage('does not match its checksum')
    return JSON.parse(text) as Snapshot
  }

  async write(snapshot: Snapshot): Promise<void> {
    // Without the opening brace, so that the checksum can stand first.
    const body = JSON.stringify(snapshot, null, 1).slice(2)
    const bytes = Buffer.from(`{"checksum": "${hash('sha256', body)}",\n${body}`)
    const draft = `${this.#folder}/${temporary()}`
    await writeNew(this.#disk, draft, bytes)
    const old = await this.#disk.mark(`${this.#folder}/${this.#name}`)
    if (old !== null) await this.#disk.rename(`${this.#folder}/${this.#name}`, `${this.#folder}/${BEFORE}`)
    await this.#disk.rename(draft, `${this.#folder}/${this.#name}`)
    await this.#disk.syncFolder(this.#folder)
    this.size = bytes.length
  }
}

/** Reads through lowdb: null where there is none, Damage where it is not whole. */
export async function readSnapshot(
  disk: Disk,
  folder: string,
  name: string,
): Promise<{ snapshot: Snapshot; size: number } | null> {
  const file = new SnapshotFile(disk, folder, name)
  const low = new Low<Snapshot | null>(file as Adapter<Snapshot | null>, null)
  await low.read()
  return low.data && { snapshot: low.data, size: file.size }
}

/** Writes through lowdb, and says how many bytes it became. */
export async function writeSnapshot(disk: Disk, folder: string, snapshot: Snapshot): Promise<number> {
  const file = new SnapshotFile(disk, folder)
  await new Low(file, snapshot).write()
  return file.size
}

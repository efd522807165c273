import { type Disk, type DiskFile, readFully, writeFully } from './disk.ts'

export const JOURNAL = 'journal.jsonl'
const CHUNK = 1 << 20
const NEWLINE = 10

/** The bytes of a journal that were acknowledged, and what may be done with them: append, read, take back. */
export class Journal {
  readonly #file: DiskFile
  /** Bytes that are durable and promised. */
  size: number

  constructor(file: DiskFile, size: number) {
    this.#file = file
    this.size = size
  }

  static async open(disk: Disk, path: string, how: 'read' | 'append'): Promise<Journal> {
    const file = await disk.open(path, how)
    return new Journal(file, await file.size())
  }

  /** Somebody else wrote here, or a refused line came back: appending would glue to it. */
  async isAsLeft(): Promise<boolean> {
    return (await this.#file.size()) === this.size
  }

  /** Durable when it returns. When it throws, call `takeBack` before anything else. */
  async append(bytes: Uint8Array): Promise<void> {
    await writeFully(this.#file, bytes)
    await this.#file.sync()
    this.size += bytes.length
  }

  /** Back to the last promised byte, durably. Throws where the disk does not let us: then the outcome is unknown. */
  async takeBack(written: boolean): Promise<void> {
    // A refused write that left no trace needs no truncation: a read-only disk would refuse that too.
    if (!written && (await this.isAsLeft())) return
    await this.#file.truncate(this.size)
    await this.#file.sync()
  }

  /** Keeps the first `size` bytes, durably. */
  async cut(size: number): Promise<void> {
    if ((await this.#file.size()) !== size) await this.#file.truncate(size)
    await this.#file.sync()
    this.size = size
  }

  async read(offset: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length)
    return bytes.subarray(0, await readFully(this.#file, bytes, offset))
  }

  /**
   * Whole lines between two offsets, some thousand at a time, so that reading a long journal lets others in between.
   * What follows the last line feed is not a line, and is left out.
   */
  async *lines(from = 0, to = this.size): AsyncGenerator<Array<{ line: string; offset: number; length: number }>> {
    let rest: Buffer = Buffer.alloc(0)
    let offset = from
    for (let at = from; at < to; ) {
      const fresh = await this.read(at, Math.min(CHUNK, to - at))
      if (fresh.length === 0) return
      at += fresh.length
      const chunk = rest.length > 0 ? Buffer.concat([rest, fresh]) : fresh
      const found: Array<{ line: string; offset: number; length: number }> = []
      let start = 0
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        found.push({ line: lineOf(chunk, start, end), offset, length: end - start })
        offset += end + 1 - start
        start = end + 1
      }
      rest = chunk.subarray(start)
      yield found
    }
  }

  /** The newest whole line that ends at or before byte `end`; null where there is none. */
  async lastLine(end: number): Promise<string | null> {
    for (let span = 1 << 16; ; span *= 4) {
      const from = Math.max(0, end - span)
      const bytes = await this.read(from, end - from)
      const stop = bytes.lastIndexOf(NEWLINE)
      const start = stop <= 0 ? -1 : bytes.lastIndexOf(NEWLINE, stop - 1)
      if (stop >= 0 && (start >= 0 || from === 0)) return lineOf(bytes, start + 1, stop)
      if (from === 0) return null
    }
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}

/** Bytes that are no UTF-8 would read as replacement characters: keep them apart from a line that really holds such. */
function lineOf(bytes: Buffer, start: number, end: number): string {
  const line = bytes.toString('utf8', start, end)
  return Buffer.byteLength(line) === end - start ? line : '\u0000'
}

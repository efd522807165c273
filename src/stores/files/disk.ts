import { constants, promises as fs, fstatSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** An open file. What goes wrong is a thrown error with the system's `code` (ENOSPC, EIO …). */
export interface DiskFile {
  /** Fills `into` from byte `position` on; fewer bytes than asked for only at the end of the file. */
  read(into: Buffer, position: number): Promise<number>
  /** Appends; may write fewer bytes than given, and says how many. */
  write(bytes: Uint8Array): Promise<number>
  truncate(length: number): Promise<void>
  /** Returns when the bytes (and the length) will outlive a power cut. */
  sync(): Promise<void>
  size(): Promise<number>
  close(): Promise<void>
}

/** The file system as the store uses it: small, so that tests can let it fail at every step. */
export interface Disk {
  /** `read` and `append` need the file to exist, `new` needs it not to. */
  open(path: string, how: 'read' | 'append' | 'new'): Promise<DiskFile>
  /** Names in a folder. */
  list(folder: string): Promise<string[]>
  /** A mark that differs once the file is replaced; null where there is none. */
  mark(path: string): Promise<string | null>
  /** With its parents; one that exists is left alone. */
  makeFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** A file, or a folder with all it holds; one that does not exist is left alone. */
  remove(path: string): Promise<void>
  /** Makes names made, renamed or removed in a folder outlive a power cut. */
  syncFolder(path: string): Promise<void>
}

const FLAGS = {
  read: constants.O_RDONLY,
  append: constants.O_RDWR | constants.O_APPEND,
  new: constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_EXCL,
}

/** Up to this size a write only fills memory pages: asking a thread to do it would take longer. Only a sync waits for the disk. */
const SMALL = 1 << 16

/** The real one. Files are for the owner's eyes only: they hold what people said in meetings. */
export const nodeDisk: Disk = {
  async open(path, how) {
    const file = await fs.open(path, FLAGS[how], 0o600)
    return {
      read: async (into, position) => (await file.read(into, 0, into.length, position)).bytesRead,
      write: async bytes => (bytes.length > SMALL ? (await file.write(bytes)).bytesWritten : writeSync(file.fd, bytes)),
      truncate: length => file.truncate(length),
      sync: () => file.datasync(),
      size: async () => fstatSync(file.fd).size,
      close: () => file.close(),
    }
  },
  list: folder => fs.readdir(folder),
  async mark(path) {
    const found = statSync(path, { throwIfNoEntry: false })
    return found ? `${found.ino}/${found.size}/${found.mtimeMs}` : null
  },
  async makeFolder(path) {
    await fs.mkdir(path, { recursive: true, mode: 0o700 })
  },
  rename: (from, to) => fs.rename(from, to),
  remove: path => fs.rm(path, { recursive: true, force: true }),
  async syncFolder(path) {
    // Windows cannot open a folder, and does not need to.
    if (process.platform === 'win32') return
    const folder = await fs.open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
}

export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

/** All bytes, or null where there is no such file. */
export async function readFile(disk: Disk, path: string): Promise<Buffer | null> {
  let file: DiskFile
  try {
    file = await disk.open(path, 'read')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  try {
    const bytes = Buffer.allocUnsafe(await file.size())
    return bytes.subarray(0, await readFully(file, bytes, 0))
  } finally {
    await file.close()
  }
}

export async function readFully(file: DiskFile, into: Buffer, position: number): Promise<number> {
  let done = 0
  while (done < into.length) {
    const n = await file.read(into.subarray(done), position + done)
    if (n === 0) break
    done += n
  }
  return done
}

export async function writeFully(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += await file.write(bytes.subarray(done))
}

/** A new file with these bytes, durable but for its name (sync the folder for that). */
export async function writeNew(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'new')
  try {
    await writeFully(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Names that a crash may leave behind, and that opening sweeps away. */
export const isTemporary = (name: string): boolean => name.startsWith('.tmp-')
export const temporary = (): string => `.tmp-${process.pid}-${Math.random().toString(36).slice(2, 10)}`

/** Old or new, never between: own temporary name, sync, rename, sync of the folder. */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const draft = `${folder}/${temporary()}`
  try {
    await writeNew(disk, draft, bytes)
    await disk.rename(draft, path)
  } catch (error) {
    await disk.remove(draft).catch(() => {})
    throw error
  }
  await disk.syncFolder(folder)
}

/** Makes a folder, and its name outlive a power cut. */
export async function makeLastingFolder(disk: Disk, path: string): Promise<void> {
  const missing: string[] = []
  for (let at = path; (await disk.mark(at)) === null && at !== dirname(at); at = dirname(at)) missing.push(at)
  await disk.makeFolder(path)
  // The innermost one always: whoever made it may have been stopped before this.
  for (const made of missing.length > 0 ? missing : [path]) await disk.syncFolder(dirname(made))
}

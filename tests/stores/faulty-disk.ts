import { basename, dirname } from 'node:path'
import type { Disk, DiskFile } from '../../src/stores/files/disk.ts'

type Operation =
  | 'open'
  | 'read'
  | 'write'
  | 'truncate'
  | 'sync'
  | 'list'
  | 'mark'
  | 'makeFolder'
  | 'rename'
  | 'remove'
  | 'syncFolder'

/** What a test does to one operation. `crash`: this and all later ones fail, as if the process had died in the middle. */
export type Fault = { code: 'ENOSPC' | 'EIO' | 'EROFS' } | 'crash' | null

interface File {
  /** What a reader sees now. */
  bytes: Buffer
  /** What a power cut leaves. */
  durable: Buffer
  /** Bytes whose sync failed: the kernel calls them clean, and a later sync will not save them. */
  lost: [number, number] | null
}
type Names = Map<string, File | Folder>
interface Folder {
  names: Names
  durable: Names
}

const isFolder = (node: File | Folder | undefined): node is Folder => node !== undefined && 'names' in node
const failure = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code })

/** A file system in memory that behaves as a hard one does: what was not synced is gone when the power goes. */
export class FaultyDisk implements Disk {
  /** Asked before each operation, which are numbered from 1. */
  fault: (operation: Operation, n: number, path: string) => Fault = () => null
  /** Every write does half of what it was asked to. */
  shortWrites = false
  crashed = false
  count = 0
  readonly #root: Folder

  constructor(root: Folder = { names: new Map(), durable: new Map() }) {
    this.#root = root
  }

  /** The disk as the next process finds it. `kill`: all that was written is there. `power`: only what was synced. */
  after(what: 'kill' | 'power'): FaultyDisk {
    const copies = new Map<File | Folder, File | Folder>()
    const survive = (node: File | Folder): File | Folder => {
      const known = copies.get(node)
      if (known) return known
      if (!isFolder(node)) {
        const bytes = what === 'kill' ? node.bytes : node.durable
        const file: File = { bytes, durable: node.durable, lost: what === 'kill' ? node.lost : null }
        copies.set(node, file)
        return file
      }
      const folder: Folder = { names: new Map(), durable: new Map() }
      copies.set(node, folder)
      for (const [name, child] of node.durable) folder.durable.set(name, survive(child))
      for (const [name, child] of what === 'kill' ? node.names : node.durable) folder.names.set(name, survive(child))
      return folder
    }
    return new FaultyDisk(survive(this.#root) as Folder)
  }

  #begin(operation: Operation, path: string): Fault {
    if (this.crashed) throw failure('ECRASHED', path)
    const fault = this.fault(operation, ++this.count, path)
    if (fault === 'crash') this.crashed = true
    // A write may have done half its work before it failed.
    if (fault && operation !== 'write') throw failure(fault === 'crash' ? 'ECRASHED' : fault.code, path)
    return fault
  }

  #find(path: string): File | Folder | undefined {
    let node: File | Folder | undefined = this.#root
    for (const name of path.split('/').filter(Boolean)) node = isFolder(node) ? node.names.get(name) : undefined
    return node
  }

  #folder(path: string): Folder {
    const node = this.#find(path)
    if (!isFolder(node)) throw failure('ENOENT', path)
    return node
  }

  async open(path: string, how: 'read' | 'append' | 'new'): Promise<DiskFile> {
    this.#begin('open', path)
    let file = this.#find(path)
    if (how === 'new') {
      if (file) throw failure('EEXIST', path)
      file = { bytes: Buffer.alloc(0), durable: Buffer.alloc(0), lost: null }
      this.#folder(dirname(path)).names.set(basename(path), file)
    }
    if (!file || isFolder(file)) throw failure('ENOENT', path)
    return this.#opened(file, path)
  }

  #opened(file: File, path: string): DiskFile {
    return {
      read: async (into, position) => {
        this.#begin('read', path)
        return file.bytes.copy(into, 0, position)
      },
      write: async bytes => {
        const fault = this.#begin('write', path)
        const n = fault || (this.shortWrites && bytes.length > 1) ? Math.floor(bytes.length / 2) : bytes.length
        if (!(fault && fault !== 'crash' && fault.code === 'EROFS'))
          file.bytes = Buffer.concat([file.bytes, bytes.subarray(0, n)])
        if (fault) throw failure(fault === 'crash' ? 'ECRASHED' : fault.code, path)
        return n
      },
      truncate: async length => {
        this.#begin('truncate', path)
        file.bytes = file.bytes.subarray(0, length)
        if (file.lost) file.lost = file.lost[0] >= length ? null : [file.lost[0], Math.min(file.lost[1], length)]
      },
      sync: async () => {
        try {
          this.#begin('sync', path)
        } catch (error) {
          if (!this.crashed) file.lost = [file.durable.length, file.bytes.length]
          throw error
        }
        const durable = Buffer.from(file.bytes)
        if (file.lost) durable.fill(0, ...file.lost)
        file.durable = durable
      },
      size: async () => file.bytes.length,
      close: async () => {},
    }
  }

  async list(folder: string): Promise<string[]> {
    this.#begin('list', folder)
    return [...this.#folder(folder).names.keys()]
  }

  readonly #ids = new WeakMap<object, number>()
  #lastId = 0
  async mark(path: string): Promise<string | null> {
    this.#begin('mark', path)
    const node = this.#find(path)
    if (!node) return null
    if (!this.#ids.has(node)) this.#ids.set(node, ++this.#lastId)
    return `${this.#ids.get(node)}`
  }

  async makeFolder(path: string): Promise<void> {
    this.#begin('makeFolder', path)
    let node = this.#root
    for (const name of path.split('/').filter(Boolean)) {
      const next = node.names.get(name) ?? { names: new Map(), durable: new Map() }
      if (!isFolder(next)) throw failure('ENOTDIR', path)
      node.names.set(name, next)
      node = next
    }
  }

  async rename(from: string, to: string): Promise<void> {
    this.#begin('rename', from)
    const node = this.#find(from)
    if (!node) throw failure('ENOENT', from)
    const there = this.#find(to)
    if (isFolder(there) && there.names.size > 0) throw failure('ENOTEMPTY', to)
    this.#folder(dirname(from)).names.delete(basename(from))
    this.#folder(dirname(to)).names.set(basename(to), node)
  }

  async remove(path: string): Promise<void> {
    this.#begin('remove', path)
    const parent = this.#find(dirname(path))
    if (isFolder(parent)) parent.names.delete(basename(path))
  }

  async syncFolder(path: string): Promise<void> {
    this.#begin('syncFolder', path)
    const folder = this.#folder(path)
    folder.durable = new Map(folder.names)
  }
}

import type { Entry, Model } from '../../core/store.ts'
import type { Disk } from './disk.ts'

export interface Log {
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/** A snapshot as it lies: up to which entry and byte of the journal, and its own bytes. */
export interface Taken {
  seq: number
  offset: number
  size: number
}

/** What all aggregates of one folder share. */
export interface Home {
  disk: Disk
  folder: string
  modelOf(aggregate: string): Model<unknown>
  clock(): Date
  log: Log
  /** True while nobody else has opened the folder. */
  isOurs(): Promise<boolean>
  /** Tells subscribers of a durable entry. Never throws. */
  publish(entry: Entry): void
  /** Writes a new snapshot from the files alone, up to this byte of the journal; answers with its size. */
  takeSnapshot(aggregate: string, upto: number): Promise<Taken>
}

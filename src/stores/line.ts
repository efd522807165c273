import { randomUUID } from 'node:crypto'
import { chained, digestOfSpelled, GENESIS, spelled } from '../core/chain.ts'
import type { Draft, Entry } from '../core/store.ts'
import { copied } from '../domain/copy.ts'

/** How far a journal has come: the newest entry's number and hash. */
export interface Link {
  seq: number
  hash: string
}
export const FIRST: Link = { seq: 0, hash: GENESIS }

/** A line that is not what was written. `message` says why, in English. */
export class Damage extends Error {
  override name = 'Damage'
}

type Envelope = Pick<Entry, 'aggregate' | 'at' | 'digest' | 'hash' | 'salt' | 'seq'>

/** The content comes first and spelled canonically, so that its digest can be checked on the bytes as they lie. */
const tailOf = (e: Envelope): string =>
  `,"aggregate":"${e.aggregate}","at":${JSON.stringify(e.at)},"digest":"${e.digest}","hash":"${e.hash}","salt":"${e.salt}","seq":${e.seq},"v":1}`

const erasedLine = (e: Omit<Envelope, 'salt'>): string =>
  `{"aggregate":"${e.aggregate}","at":${JSON.stringify(e.at)},"digest":"${e.digest}","erased":true,"hash":"${e.hash}","seq":${e.seq},"v":1}`

/**
 * Makes the next entry and its line (without the line feed). Its changes are copies, as a restart will read them from the
 * line: they become part of the state. The rest is the caller's own.
 */
export function seal(
  previous: Link,
  aggregate: string,
  draft: Draft,
  keys: readonly string[],
): { entry: Entry; line: string } {
  const said = {
    by: draft.by,
    intent: draft.intent,
    changes: draft.changes,
    reply: draft.reply ?? null,
    keys: [...keys],
  }
  const content = spelled(said)
  const salt = randomUUID()
  const seq = previous.seq + 1
  const digest = digestOfSpelled(content, salt)
  const hash = chained(previous.hash, { aggregate, seq, at: draft.at, digest })
  const envelope = { aggregate, at: draft.at, digest, hash, salt, seq }
  return {
    entry: { v: 1, ...said, changes: copied(draft.changes), ...envelope },
    line: content.slice(0, -1) + tailOf(envelope),
  }
}

/**
 * Reads one line and proves every byte of it: content against digest, digest against hash, hash against the line before.
 * A line whose content was erased has only its place in the chain left, and comes back with no changes.
 * Throws Damage.
 */
export function unseal(line: string, previous: Link, aggregate: string): Entry {
  let entry: Entry & { erased?: true; gap?: { after: number; upto: number } }
  try {
    entry = JSON.parse(line)
  } catch {
    throw new Damage('not JSON')
  }
  if (entry === null || typeof entry !== 'object') throw new Damage('not an entry')
  if (entry.gap)
    throw new Damage(`entries ${entry.gap.after + 1} to ${entry.gap.upto} were lost before an earlier repair`)
  if (entry.aggregate !== aggregate) throw new Damage('belongs to another group')
  if (entry.seq !== previous.seq + 1) throw new Damage(`number ${entry.seq} stands where ${previous.seq + 1} should`)
  if (typeof entry.at !== 'string') throw new Damage('has no time')
  if (entry.erased) {
    if (line !== erasedLine(entry)) throw new Damage('altered after it was erased')
  } else {
    const tail = tailOf(entry)
    if (!line.endsWith(tail)) throw new Damage('altered outside its content')
    const content = `${line.slice(0, -tail.length)}}`
    if (digestOfSpelled(content, entry.salt) !== entry.digest) throw new Damage('the content does not match its digest')
  }
  if (chained(previous.hash, entry) !== entry.hash) throw new Damage('the hash does not follow from the entry before')
  return entry.erased ? blank(entry) : entry
}

/** What is left of an entry whose content was erased. */
const blank = (e: Entry): Entry => ({
  v: 1,
  aggregate: e.aggregate,
  seq: e.seq,
  at: e.at,
  by: { role: 'operator', account: '' },
  intent: null,
  changes: [],
  reply: null,
  keys: [],
  salt: '',
  digest: e.digest,
  hash: e.hash,
})

/** Reads a line that was proved before. */
export function entryOf(line: string): Entry {
  const entry = JSON.parse(line) as Entry & { erased?: true }
  return entry.erased ? blank(entry) : entry
}

/** The line as it shall lie once its content and salt are gone. */
export const erased = (entry: Entry): string => erasedLine(entry)

/** A line that a repair leaves where entries were lost: the chain goes on from `hash`, and the snapshot holds what they did. */
export const gapLine = (aggregate: string, after: number, upto: Link): string =>
  `{"aggregate":"${aggregate}","gap":{"after":${after},"upto":${upto.seq},"hash":"${upto.hash}"},"v":1}`

/** The gap that a line tells of, if it is such a line. */
export function gapOf(line: string, aggregate: string): { after: number; to: Link } | null {
  if (!line.startsWith(`{"aggregate":"${aggregate}","gap":`)) return null
  const { gap } = JSON.parse(line) as { gap: { after: number; upto: number; hash: string } }
  const to = { seq: gap.upto, hash: gap.hash }
  return line === gapLine(aggregate, gap.after, to) ? { after: gap.after, to } : null
}

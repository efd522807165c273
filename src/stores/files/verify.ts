import { hash } from 'node:crypto'
import { canonical } from '../../core/chain.ts'
import type { Model } from '../../core/store.ts'
import { Damage, FIRST, gapOf, type Link, unseal } from '../line.ts'
import { BLOBS, getBlob } from './blobs.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { JOURNAL, Journal } from './journal.ts'
import { aggregatesIn, checkMark, namesIn } from './mark.ts'
import { replay } from './rebuild.ts'
import { BEFORE, readSnapshot, SNAPSHOT, type Snapshot } from './snapshot.ts'

/** Something that is not as it was written. `line` is 1-based; `why` in English, for the operator. */
export interface Finding {
  aggregate: string | null
  file: string
  line?: number
  seq?: number
  why: string
}

export interface Verified {
  /** True: nothing was found. */
  ok: boolean
  /** Where each journal ends, its newest hash (worth writing down elsewhere), and which entries had their content erased. */
  aggregates: Array<{ aggregate: string; entries: number; hash: string; erased: number[] }>
  blobs: number
  /** Per aggregate, the first bad entry of the journal comes first. */
  findings: Finding[]
}

/**
 * Reads every journal from its beginning and proves every line; replays it and compares with the snapshots; reads every
 * blob. Changes nothing, and may run while the folder's owner does.
 * Problems: `invalid`, `read-only` (klubban.json is newer, damaged or missing).
 */
export async function verifyFolder(
  folder: string,
  options: { modelOf: (aggregate: string) => Model<unknown>; disk?: Disk },
): Promise<Verified> {
  const disk = options.disk ?? nodeDisk
  await checkMark(disk, folder)
  const out: Verified = { ok: true, aggregates: [], blobs: 0, findings: [] }
  for (const aggregate of await aggregatesIn(disk, folder))
    await verifyAggregate(disk, `${folder}/${aggregate}`, aggregate, options.modelOf(aggregate), out)
  for (const part of await namesIn(disk, `${folder}/${BLOBS}`))
    for (const id of await namesIn(disk, `${folder}/${BLOBS}/${part}`)) {
      out.blobs++
      const good = await getBlob(disk, folder, id).catch(() => null)
      if (!good) out.findings.push({ aggregate: null, file: `${BLOBS}/${part}/${id}`, why: 'is not what was stored' })
    }
  out.ok = out.findings.length === 0
  return out
}

/** What a snapshot says, as far as a replay can say it too. */
interface Claim {
  name: string
  seq: number
  hash: string
  /** Of the state, in its one spelling. */
  state: string
}

async function claims(
  disk: Disk,
  folder: string,
  aggregate: string,
  model: Model<unknown>,
  findings: Finding[],
): Promise<Claim[]> {
  const found: Claim[] = []
  for (const name of [SNAPSHOT, BEFORE])
    try {
      const snapshot = (await readSnapshot(disk, folder, name))?.snapshot
      if (!snapshot || snapshot.version !== model.version) continue
      found.push({ name, seq: snapshot.seq, hash: snapshot.hash, state: digest(aged(model, snapshot)) })
    } catch (error) {
      if (!(error instanceof Damage)) throw error
      findings.push({ aggregate, file: name, why: error.message })
    }
  return found
}

/** So long after everything that models keep no undo: the one part of a state that depends on when it was rebuilt. */
const LONG_AFTER = '9999-12-31T00:00:00.000Z'

function aged(model: Model<unknown>, { state, seq }: Snapshot): unknown {
  model.apply(state, [], { seq, at: LONG_AFTER, by: { role: 'clock', account: '' } }, undefined, LONG_AFTER)
  return state
}

const digest = (state: unknown): string => hash('sha256', canonical(state))

async function verifyAggregate(
  disk: Disk,
  folder: string,
  aggregate: string,
  model: Model<unknown>,
  out: Verified,
): Promise<void> {
  const findings: Finding[] = []
  const snapshots = await claims(disk, folder, aggregate, model, findings)
  const state = model.empty(aggregate)
  const erased: number[] = []
  let link: Link = FIRST
  let line = 0
  /** False after a gap or an erased line: the chain goes on, but a replay no longer tells the state. */
  let replayable = true
  const bad = (why: string) => findings.unshift({ aggregate, file: JOURNAL, line, seq: link.seq + 1, why })
  try {
    const journal = await Journal.open(disk, `${folder}/${JOURNAL}`, 'read')
    try {
      if (journal.size === 0) throw new Damage('is empty')
      for await (const lines of journal.lines())
        for (const { line: text } of lines) {
          line++
          const gap = gapOf(text, aggregate)
          if (gap?.after === link.seq) {
            findings.push({
              aggregate,
              file: JOURNAL,
              line,
              seq: gap.after + 1,
              why: `lost up to ${gap.to.seq}; the snapshot knows`,
            })
            link = gap.to
            replayable = false
            continue
          }
          const entry = unseal(text, link, aggregate)
          if (entry.salt === '') {
            erased.push(entry.seq)
            replayable = false
          }
          if (replayable) replay(model, state, entry, LONG_AFTER)
          link = { seq: entry.seq, hash: entry.hash }
          for (const claim of snapshots) if (claim.seq === link.seq) compare(claim)
        }
    } finally {
      await journal.close()
    }
    for (const { name, seq } of snapshots)
      if (seq > link.seq) findings.push({ aggregate, file: name, seq, why: 'knows more than the journal' })
  } catch (error) {
    bad(error instanceof Damage ? error.message : `cannot be read (${(error as Error).message})`)
  }
  out.findings.push(...findings)
  out.aggregates.push({ aggregate, entries: link.seq, hash: link.hash, erased })

  function compare(claim: Claim): void {
    const { name, seq } = claim
    if (claim.hash !== link.hash) findings.push({ aggregate, file: name, seq, why: 'was taken of another journal' })
    else if (replayable && claim.state !== digest(state))
      findings.push({ aggregate, file: name, seq, why: 'the state differs from what the journal tells' })
  }
}

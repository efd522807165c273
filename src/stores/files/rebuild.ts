import type { Entry, Model } from '../../core/store.ts'
import { Keys } from '../keys.ts'
import { Damage, FIRST, type Link, unseal } from '../line.ts'
import { type Disk, isMissing } from './disk.ts'
import type { Taken } from './home.ts'
import { JOURNAL, Journal } from './journal.ts'
import { BEFORE, readSnapshot, SNAPSHOT, type Snapshot } from './snapshot.ts'

/** What the files of one aggregate say. */
export interface Rebuilt extends Link {
  state: unknown
  keys: Keys
  /** Bytes of the journal that are accounted for; what follows is torn or damaged. */
  offset: number
  /** Bytes of the journal file; 0 where there is none. */
  journalSize: number
  /** Of the snapshot that was begun from. */
  snapshot: Taken
  /** The last line has no end: it was never acknowledged. */
  torn: boolean
  /** Snapshot files to set aside: of another version, or damaged. */
  unusable: string[]
  /** What is wrong with the files, in English. */
  damage: string | null
}

interface Start {
  snapshot: Snapshot | null
  size: number
  unusable: string[]
  damage: string | null
}

async function newestSnapshot(disk: Disk, folder: string, aggregate: string, version: number): Promise<Start> {
  const start: Start = { snapshot: null, size: 0, unusable: [], damage: null }
  for (const name of [SNAPSHOT, BEFORE]) {
    try {
      const found = await readSnapshot(disk, folder, name)
      if (!found) continue
      if (found.snapshot.aggregate !== aggregate) throw new Damage('belongs to another group')
      if (found.snapshot.version === version) return { ...start, ...found }
      start.unusable.push(name)
    } catch (error) {
      if (!(error instanceof Damage)) throw error
      start.unusable.push(name)
      start.damage ??= `${name} ${error.message}`
    }
  }
  return start
}

/** The instant of the newest line before byte `end`, '' if unreadable: models keep no undo for what is much older. */
async function latestIn(journal: Journal, end: number): Promise<string> {
  const line = await journal.lastLine(end)
  const at = line && /,"at":"([^"]+)","digest":"/.exec(line.slice(-600))?.[1]
  return at && !Number.isNaN(Date.parse(at)) ? at : ''
}

/** Applies one entry of the journal; old changes are lifted on the way. */
export function replay(model: Model<unknown>, state: unknown, entry: Entry, latest: string): void {
  try {
    model.apply(state, entry.changes.map(model.upcast), entry, entry.intent?.command, latest || entry.at)
  } catch (error) {
    throw new Damage(`cannot be applied (${(error as Error).message})`)
  }
}

/**
 * State = newest good snapshot + the journal after it, every line proved. Changes no file.
 * Damage stops the reading there and is told in `damage`; what was good until then is in the answer.
 * `now`, in ms: keys older than seven days by then are left out. `upto`: no further than this byte.
 */
export async function rebuild(
  disk: Disk,
  folder: string,
  aggregate: string,
  model: Model<unknown>,
  now: number,
  upto = Number.POSITIVE_INFINITY,
): Promise<Rebuilt> {
  const { snapshot, size, unusable, damage } = await newestSnapshot(disk, folder, aggregate, model.version)
  const out: Rebuilt = {
    seq: snapshot?.seq ?? FIRST.seq,
    hash: snapshot?.hash ?? FIRST.hash,
    state: snapshot?.state ?? model.empty(aggregate),
    keys: Keys.from(snapshot?.keys ?? [], now),
    offset: snapshot?.offset ?? 0,
    journalSize: 0,
    snapshot: { seq: snapshot?.seq ?? 0, offset: snapshot?.offset ?? 0, size },
    torn: false,
    unusable,
    damage,
  }
  let journal: Journal
  try {
    journal = await Journal.open(disk, `${folder}/${JOURNAL}`, 'read')
  } catch (error) {
    if (!isMissing(error)) throw error
    return { ...out, damage: `${JOURNAL} is missing` }
  }
  try {
    out.journalSize = journal.size
    if (journal.size === 0) return { ...out, damage: `${JOURNAL} is empty` }
    if (journal.size < out.offset) return { ...out, damage: `${JOURNAL} ends before the snapshot does` }
    if (snapshot && !(await journal.lastLine(out.offset))?.includes(out.hash))
      return { ...out, damage: `${JOURNAL} is not the one that the snapshot was taken of` }
    await replayFrom(out, journal, aggregate, model, now, Math.min(upto, journal.size))
    if (out.seq === 0 && !out.damage) out.damage = `${JOURNAL} holds no whole line`
    out.torn = out.damage === null && upto > journal.size && out.offset < journal.size
    return out
  } finally {
    await journal.close()
  }
}

async function replayFrom(
  out: Rebuilt,
  journal: Journal,
  aggregate: string,
  model: Model<unknown>,
  now: number,
  end: number,
) {
  const latest = await latestIn(journal, end)
  for await (const lines of journal.lines(out.offset, end)) {
    for (const { line, offset, length } of lines) {
      try {
        const entry = unseal(line, out, aggregate)
        replay(model, out.state, entry, latest)
        if (entry.keys.length > 0)
          out.keys.add(entry.keys, { seq: entry.seq, at: Date.parse(entry.at), offset, length }, now)
        out.seq = entry.seq
        out.hash = entry.hash
        out.offset = offset + length + 1
      } catch (error) {
        if (!(error instanceof Damage)) throw error
        out.damage = `${JOURNAL}, entry ${out.seq + 1} (byte ${offset}): ${error.message}`
        return
      }
    }
  }
}

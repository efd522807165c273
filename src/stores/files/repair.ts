import type { Model } from '../../core/store.ts'
import { Problem } from '../../domain/problem.ts'
import { Damage, FIRST, gapLine, gapOf, type Link, unseal } from '../line.ts'
import { type Disk, isMissing, readFile, temporary, writeNew } from './disk.ts'
import { JOURNAL, Journal } from './journal.ts'
import { rebuild } from './rebuild.ts'
import { BEFORE, SNAPSHOT, writeSnapshot } from './snapshot.ts'

export interface Repaired {
  /** The newest entry that could be kept. */
  seq: number
  /** Folder (beside the journal) that holds the files as they were found; null: there was nothing to repair. */
  setAside: string | null
  /** Lines of the journal that could not be kept. */
  lost: number
}

const beyondRepair = (aggregate: string): Problem =>
  new Problem('read-only', {
    sv: `Det finns inget helt att bygga vidare på i filerna för ”${aggregate}”. Lägg tillbaka en säkerhetskopia.`,
    en: `Nothing whole is left to build on in the files of “${aggregate}”. Restore a backup.`,
  })

/**
 * Copies what is damaged aside, then rebuilds from what is good: the newest good snapshot and every line of the journal
 * that still follows from the one before. Where the snapshot knows more than the journal, a line in the journal says so.
 * Safe to run again after a crash at any point.
 */
export async function repairAggregate(
  disk: Disk,
  root: string,
  aggregate: string,
  model: Model<unknown>,
  now: number,
): Promise<Repaired> {
  const folder = `${root}/${aggregate}`
  const found = await rebuild(disk, folder, aggregate, model, now)
  if (found.damage === null) return { seq: found.seq, setAside: null, lost: 0 }
  if (found.seq === 0) throw beyondRepair(aggregate)

  const good = await goodLines(disk, folder, aggregate, found)
  const setAside = `damaged-${temporary().slice(5)}`
  await disk.makeFolder(`${folder}/${setAside}`)
  for (const name of [JOURNAL, SNAPSHOT, BEFORE]) {
    const bytes = await readFile(disk, `${folder}/${name}`)
    if (bytes) await writeNew(disk, `${folder}/${setAside}/${name}`, bytes)
  }
  await disk.syncFolder(`${folder}/${setAside}`)
  await disk.syncFolder(folder)

  const journal = Buffer.concat([
    good.bytes,
    Buffer.from(good.end.seq < found.seq ? `${gapLine(aggregate, good.end.seq, found)}\n` : ''),
  ])
  const draft = `${folder}/${temporary()}`
  await writeNew(disk, draft, journal)
  await disk.rename(draft, `${folder}/${JOURNAL}`)
  await disk.syncFolder(folder)
  for (const name of found.unusable) await disk.remove(`${folder}/${name}`)
  const { seq, hash, keys, state } = found
  await writeSnapshot(disk, folder, {
    version: model.version,
    aggregate,
    seq,
    offset: journal.length,
    hash,
    // Answers are read from the journal: keys whose line is gone are gone too.
    keys: keys.toJSON().filter(([, , , offset, length]) => offset + length < good.bytes.length),
    state,
  })
  return { seq, setAside, lost: good.lost }
}

/** The journal's beginning as far as it is whole (but no further than the state goes), and how many lines follow. */
async function goodLines(disk: Disk, folder: string, aggregate: string, upto: Link) {
  let end: Link = FIRST
  let size = 0
  let lost = 0
  const bytes = (await readFile(disk, `${folder}/${JOURNAL}`)) ?? Buffer.alloc(0)
  if (bytes.length === 0) return { bytes, end, lost }
  const journal = await Journal.open(disk, `${folder}/${JOURNAL}`, 'read').catch(error => {
    if (isMissing(error)) throw beyondRepair(aggregate)
    throw error
  })
  try {
    for await (const lines of journal.lines())
      for (const { line, offset, length } of lines) {
        try {
          if (lost > 0 || end.seq >= upto.seq) throw new Damage('follows what is lost')
          const gap = gapOf(line, aggregate)
          end = gap?.after === end.seq ? gap.to : unseal(line, end, aggregate)
          size = offset + length + 1
        } catch (error) {
          if (!(error instanceof Damage)) throw error
          lost++
        }
      }
  } finally {
    await journal.close()
  }
  return { bytes: bytes.subarray(0, size), end, lost }
}

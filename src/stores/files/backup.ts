import type { Model } from '../../core/store.ts'
import { Problem } from '../../domain/problem.ts'
import { BLOBS } from './blobs.ts'
import { type Disk, isTemporary, nodeDisk, readFile, writeFully, writeNew } from './disk.ts'
import { JOURNAL, Journal } from './journal.ts'
import { aggregatesIn, checkMark, MARK, namesIn } from './mark.ts'
import { BEFORE, SNAPSHOT } from './snapshot.ts'
import { type Verified, verifyFolder } from './verify.ts'

const CHUNK = 1 << 20

const notEmpty = (folder: string): Problem =>
  new Problem('taken', {
    sv: `Mappen ${folder} är inte tom. Välj en tom mapp, så att ingenting skrivs över.`,
    en: `The folder ${folder} is not empty. Choose an empty one, so that nothing is overwritten.`,
  })

const unsound = (first: string): Problem =>
  new Problem('read-only', {
    sv: `Kopian blev gjord, men den är inte hel: ${first}. Kör klubban verify för att se mer.`,
    en: `The copy was made, but it is not whole: ${first}. Run klubban verify to see more.`,
  })

/**
 * Copies a data folder into an empty one, and proves the copy; the same the other way restores. May run while the owner writes: journals only grow, so what
 * is copied is what was committed when the copying began, or a little more.
 * Problems: `taken` (the target is not empty), `read-only` (the copy is not whole; it stays for looking at).
 */
export async function backupFolder(
  folder: string,
  target: string,
  options: { modelOf: (aggregate: string) => Model<unknown>; disk?: Disk },
): Promise<Verified> {
  const disk = options.disk ?? nodeDisk
  await checkMark(disk, folder)
  if ((await namesIn(disk, target)).length > 0) throw notEmpty(target)
  await disk.makeFolder(target)
  const aggregates = await aggregatesIn(disk, folder)
  for (const name of aggregates) {
    await disk.makeFolder(`${target}/${name}`)
    // Snapshots before the journal: they never reach further than it does.
    for (const file of [SNAPSHOT, BEFORE])
      await copyWhole(disk, `${folder}/${name}/${file}`, `${target}/${name}/${file}`)
    await copyJournal(disk, `${folder}/${name}/${JOURNAL}`, `${target}/${name}/${JOURNAL}`)
    await disk.syncFolder(`${target}/${name}`)
  }
  // After the journals: whatever an entry speaks of was stored before it.
  for (const part of await namesIn(disk, `${folder}/${BLOBS}`)) {
    await disk.makeFolder(`${target}/${BLOBS}/${part}`)
    for (const id of (await namesIn(disk, `${folder}/${BLOBS}/${part}`)).filter(name => !isTemporary(name)))
      await copyWhole(disk, `${folder}/${BLOBS}/${part}/${id}`, `${target}/${BLOBS}/${part}/${id}`)
    await disk.syncFolder(`${target}/${BLOBS}/${part}`)
  }
  // Last: a copy that was cut short has none, and is refused.
  await copyWhole(disk, `${folder}/${MARK}`, `${target}/${MARK}`)
  await disk.syncFolder(target)
  const verified = await verifyFolder(target, { ...options, disk })
  const [first] = verified.findings
  if (first) throw unsound(`${first.aggregate ?? ''} ${first.file} ${first.line ?? ''}: ${first.why}`)
  return verified
}

async function copyWhole(disk: Disk, from: string, to: string): Promise<void> {
  const bytes = await readFile(disk, from)
  if (bytes) await writeNew(disk, to, bytes)
}

async function copyJournal(disk: Disk, from: string, to: string): Promise<void> {
  const journal = await Journal.open(disk, from, 'read')
  const file = await disk.open(to, 'new')
  try {
    let end = journal.size
    // A line that is being written just now has no end yet.
    while (end > 0 && (await journal.read(end - 1, 1))[0] !== 10) end--
    for (let at = 0; at < end; at += CHUNK) await writeFully(file, await journal.read(at, Math.min(CHUNK, end - at)))
    await file.sync()
  } finally {
    await file.close()
    await journal.close()
  }
}

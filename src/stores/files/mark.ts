import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Problem } from '../../domain/problem.ts'
import { isAggregateName } from '../problems.ts'
import { type Disk, isMissing, readFile, replaceFile } from './disk.ts'

const VERSION = 1
export const MARK = 'klubban.json'

const Shape = z.object({
  version: z.int(),
  /** Raised by every opening: who finds a higher one has lost the folder. */
  epoch: z.int(),
  /** Of this opening alone: two may raise to the same number. */
  opening: z.string(),
  pid: z.int(),
  since: z.string(),
})
export type Opening = z.infer<typeof Shape>

const newer = (version: number): Problem =>
  new Problem('invalid', {
    sv: `Datamappen är skriven av en nyare Klubban (version ${version}, den här klarar ${VERSION}). Uppdatera Klubban.`,
    en: `The data folder was written by a newer Klubban (version ${version}, this one knows ${VERSION}). Update Klubban.`,
  })

const damaged = (why: string): Problem =>
  new Problem('read-only', {
    sv: `Filen ${MARK} i datamappen är skadad eller saknas, fast det finns grupper där (${why}). Lägg tillbaka den, eller kör klubban repair.`,
    en: `The file ${MARK} in the data folder is damaged or missing, though there are groups (${why}). Put it back, or run klubban repair.`,
  })

/** Names in a folder; none where there is no such folder. */
export async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return (await disk.list(folder)).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** The aggregates of a data folder, and whatever only looks like one. */
export const aggregatesIn = async (disk: Disk, folder: string): Promise<string[]> =>
  (await namesIn(disk, folder)).filter(isAggregateName)

async function readMark(disk: Disk, folder: string): Promise<Opening | string> {
  const bytes = await readFile(disk, `${folder}/${MARK}`)
  if (!bytes) return 'missing'
  try {
    return Shape.parse(JSON.parse(bytes.toString()))
  } catch {
    return 'not what it should be'
  }
}

/** Throws where the folder was written by a newer version, or holds groups but no readable klubban.json. */
export async function checkMark(disk: Disk, folder: string): Promise<Opening | null> {
  const mark = await readMark(disk, folder)
  if (typeof mark !== 'string') {
    if (mark.version > VERSION) throw newer(mark.version)
    return mark
  }
  if (mark !== 'missing' || (await aggregatesIn(disk, folder)).length > 0) throw damaged(mark)
  return null
}

/**
 * Raises the epoch: from now on whoever had the folder before must stop.
 * Returns the question to ask at each append. `repair`: a damaged klubban.json is written anew.
 */
export async function takeMark(
  disk: Disk,
  folder: string,
  now: Date,
  repair: boolean,
): Promise<() => Promise<boolean>> {
  const before = await checkMark(disk, folder).catch(error => {
    if (repair && error instanceof Problem && error.code === 'read-only') return null
    throw error
  })
  const mine: Opening = {
    version: VERSION,
    epoch: (before?.epoch ?? 0) + 1,
    opening: randomUUID(),
    pid: process.pid,
    since: now.toISOString(),
  }
  await replaceFile(disk, `${folder}/${MARK}`, Buffer.from(`${JSON.stringify(mine, null, 1)}\n`))
  let seen = await disk.mark(`${folder}/${MARK}`)
  return async () => {
    const present = await disk.mark(`${folder}/${MARK}`)
    if (present === seen) return true
    const found = await readMark(disk, folder)
    if (typeof found === 'string' || found.opening !== mine.opening) return false
    seen = present
    return true
  }
}

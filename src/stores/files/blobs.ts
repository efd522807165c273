import { hash } from 'node:crypto'
import { type Disk, readFile, replaceFile } from './disk.ts'

export const BLOBS = 'blobs'
const ID = /^[0-9a-f]{64}$/

export const blobPath = (folder: string, id: string): string => `${folder}/${BLOBS}/${id.slice(0, 2)}/${id}`

/** Stores bytes under their SHA-256; durable when it resolves. */
export async function putBlob(disk: Disk, folder: string, bytes: Uint8Array): Promise<string> {
  const id = hash('sha256', bytes)
  // What lies there is read, not believed: a damaged copy is replaced by the good one in hand.
  if (!(await getBlob(disk, folder, id).catch(() => null))) {
    await disk.makeFolder(`${folder}/${BLOBS}/${id.slice(0, 2)}`)
    await replaceFile(disk, blobPath(folder, id), bytes)
  }
  // Also where it lay there already: whoever put it there may have been stopped before this.
  for (const path of [`${BLOBS}/${id.slice(0, 2)}`, BLOBS, '.']) await disk.syncFolder(`${folder}/${path}`)
  return id
}

/** Null where there is none. Throws where what lies there is not what was stored. */
export async function getBlob(disk: Disk, folder: string, id: string): Promise<Buffer | null> {
  if (!ID.test(id)) return null
  const bytes = await readFile(disk, blobPath(folder, id))
  if (bytes && hash('sha256', bytes) !== id) throw new Error(`the stored file ${id} is damaged`)
  return bytes
}

import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeOf } from './disk.ts'

/** Longer paths do not fit into a socket's address. */
const LONGEST_PATH = 100

/** Of the folder itself, not of a path to it. On Linux the name lives in no file system, and goes when its process does. */
export async function socketOf(
  folder: string,
  platform: string = process.platform,
): Promise<{ path: string; isFile: boolean }> {
  const { dev, ino } = await fs.stat(folder, { bigint: true })
  const name = `klubban-${dev}-${ino}`
  if (platform === 'linux') return { path: `\0${name}`, isFile: false }
  if (platform === 'win32') return { path: `\\\\.\\pipe\\${name}`, isFile: false }
  const inside = join(await fs.realpath(folder), '.owner.sock')
  return { path: inside.length <= LONGEST_PATH ? inside : join(tmpdir(), `${name}.sock`), isFile: true }
}

/** Nobody listens there. */
export const isNobody = (error: unknown): boolean => ['ECONNREFUSED', 'ENOENT'].includes(codeOf(error) ?? '')

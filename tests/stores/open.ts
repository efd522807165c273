import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Store } from '../../src/core/store.ts'
import { type FilesOptions, openFiles } from '../../src/stores/files/index.ts'
import { AT, say, type Words, wordsModel } from '../contracts/model.ts'

export const modelOf = () => wordsModel
/** The day on which `say` says everything. */
export const clock = () => new Date(AT)
export const NOW = Date.parse(AT)

/** An empty folder that goes when the test ends. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'klubban-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A real data folder, opened; closed when the test ends. */
export async function opened(folder: string, options: Partial<FilesOptions> = {}) {
  const store = await openFiles({ folder, modelOf, clock, ...options })
  onTestFinished(() => store.close())
  return store
}

export const make = (store: Store, group = 'a', first = 'first') =>
  store.update(group, [], () => say(first), { create: true })
export const put = (store: Store, word: string, keys: string[] = [], group = 'a') =>
  store.update<Words>(group, keys, () => say(word))
export const words = (store: Store, group = 'a') => store.read<Words, string[]>(group, state => [...state.list])

/** A folder with group `a` (first, w1 … w9) and group `b` (first), closed. */
export async function filled(folder: string): Promise<void> {
  const store = await openFiles({ folder, modelOf, clock })
  await make(store, 'a')
  await make(store, 'b')
  for (let i = 1; i < 10; i++) await put(store, `w${i}`, [`k${i}`])
  await store.close()
}

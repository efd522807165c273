import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/domain/problem.ts'
import { type FilesStore, openFiles } from '../../src/stores/files/index.ts'
import { buildSnapshot } from '../../src/stores/files/take-snapshot.ts'
import { verifyFolder } from '../../src/stores/files/verify.ts'
import { say, type Words, wordsModel } from '../contracts/model.ts'
import { type Fault, FaultyDisk } from './faulty-disk.ts'
import { make, modelOf, NOW, put, words } from './open.ts'

const folder = '/data'
/** Seconds of work on a busy machine. */
const LONG = { timeout: 60_000 }
const open = (disk: FaultyDisk) => openFiles({ folder, modelOf, disk, alone: true })

/** What people were told, while anybody was there to tell them. */
interface Told {
  saved: Set<string>
  refused: Set<string>
  blobs: Set<string>
}

/** A day's work: two groups, batches, one at a time, a blob, a snapshot, a restart, more. Notes what was answered. */
async function work(disk: FaultyDisk, told: Told): Promise<void> {
  const note = async (word: string, doing: Promise<unknown>) => {
    try {
      await doing
      if (!disk.crashed) told.saved.add(word)
    } catch (error) {
      if (!disk.crashed && error instanceof Problem && error.code !== 'unknown-outcome') told.refused.add(word)
    }
  }
  const some = (store: FilesStore, group: string, from: number, n: number) =>
    Promise.all(
      Array.from({ length: n }, (_, i) =>
        note(`${group}${from + i}`, put(store, `${group}${from + i}`, [`k${from + i}`], group)),
      ),
    )
  for (let life = 0; life < 2; life++) {
    const store = await open(disk).catch(() => null)
    if (!store) continue
    for (const group of ['a', 'b']) if (life === 0) await note(`${group}-made`, make(store, group, `${group}-made`))
    await Promise.all([some(store, 'a', life * 100, 3), some(store, 'b', life * 100, 2)])
    await note(`a${life * 100 + 50}`, put(store, `a${life * 100 + 50}`, [], 'a'))
    await store.putBlob(Buffer.from(`blob ${life}`)).then(
      id => !disk.crashed && told.blobs.add(id),
      () => {},
    )
    const seq = await store.read<Words, number>('a', (_, n) => n).catch(() => 0)
    await some(store, 'a', life * 100 + 60, 1)
    const upto =
      seq &&
      (await disk.open(`${folder}/a/journal.jsonl`, 'read').then(
        f => f.size(),
        () => 0,
      ))
    if (upto) await buildSnapshot(disk, { folder, aggregate: 'a', upto, now: NOW }, wordsModel).catch(() => {})
    await some(store, 'a', life * 100 + 70, 2)
    await store.close().catch(() => {})
  }
}

const fresh = () => ({
  disk: new FaultyDisk(),
  told: { saved: new Set<string>(), refused: new Set<string>(), blobs: new Set<string>() },
})

/** Saved ⇒ there exactly once. Refused ⇒ never there. The chain holds, and work goes on. */
async function holds(disk: FaultyDisk, told: Told, where: string): Promise<void> {
  const store = await open(disk)
  expect(
    Object.values(store.health()).filter(({ state }) => state !== 'ok'),
    where,
  ).toEqual([])
  const there: string[] = []
  for (const group of await store.aggregates()) there.push(...(await words(store, group)))
  expect(new Set(there).size, `${where}: doubles`).toBe(there.length)
  expect(
    [...told.saved].filter(word => !there.includes(word)),
    `${where}: lost`,
  ).toEqual([])
  expect(
    [...told.refused].filter(word => there.includes(word)),
    `${where}: came back`,
  ).toEqual([])
  for (const id of told.blobs) expect(await store.getBlob(id), `${where}: blob`).not.toBeNull()
  // What is shown must outlive the power from then on, whoever wrote it.
  const last = await open(disk.after('power'))
  const kept: string[] = []
  for (const group of await last.aggregates()) kept.push(...(await words(last, group)))
  expect(kept, `${where}: shown, then lost`).toEqual(there)
  for (const id of told.blobs) expect(await last.getBlob(id), `${where}: blob`).not.toBeNull()
  for (const group of await store.aggregates()) await put(store, 'goes on', [], group)
  await store.close()
  const { findings } = await verifyFolder(folder, { modelOf, disk: disk.after('power') })
  expect(findings, where).toEqual([])
}

async function steps(): Promise<number> {
  const { disk, told } = fresh()
  await work(disk, told)
  expect(told.refused.size).toBe(0)
  return disk.count
}

describe('the disk', () => {
  it('may be left by a crash at any operation, by kill or by power cut, with whole or short writes', LONG, async () => {
    const n = await steps()
    expect(n).toBeGreaterThan(100)
    for (const shortWrites of [false, true])
      for (let at = 1; at <= n; at++) {
        const { disk, told } = fresh()
        disk.shortWrites = shortWrites
        disk.fault = (_, i) => (i === at ? 'crash' : null)
        await work(disk, told)
        for (const what of ['kill', 'power'] as const)
          await holds(disk.after(what), told, `${what} at operation ${at}${shortWrites ? ', short writes' : ''}`)
      }
  })

  it('may crash again while opening after a crash', LONG, async () => {
    const { disk, told } = fresh()
    let writes = 0
    disk.fault = operation => (operation === 'write' && ++writes === 12 ? 'crash' : null)
    await work(disk, told)
    for (let at = 1; at < 60; at++) {
      const second = disk.after('kill')
      second.fault = (_, i) => (i === at ? 'crash' : null)
      await open(second).catch(() => null)
      for (const what of ['kill', 'power'] as const)
        await holds(second.after(what), told, `${what} at ${at} of opening`)
    }
  })

  it.each(['EIO', 'ENOSPC'] as const)('may fail with %s at any operation, once', LONG, async code => {
    const n = await steps()
    for (let at = 1; at <= n + 10; at++) {
      const { disk, told } = fresh()
      disk.fault = (_, i) => (i === at ? { code } : null)
      await work(disk, told)
      disk.fault = () => null
      for (const what of ['kill', 'power'] as const)
        await holds(disk.after(what), told, `${what} after ${code} at ${at}`)
    }
  })

  const failing = async (fault: (operation: string, path: string) => Fault) => {
    const disk = new FaultyDisk()
    const store = await open(disk)
    await make(store, 'a')
    await make(store, 'b')
    disk.fault = (operation, _, path) => (path.includes('/a/journal') ? fault(operation, path) : null)
    return { disk, store }
  }

  it('may be full: refused for ever, reading works, and it goes on when there is room', async () => {
    const { disk, store } = await failing(operation => (operation === 'write' ? { code: 'ENOSPC' } : null))
    const all = await Promise.allSettled([put(store, 'x', ['k']), put(store, 'y'), put(store, 'z', [], 'b')])
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(all[0]).toMatchObject({ reason: { code: 'not-saved' } })
    expect(await words(store)).toEqual(['first'])
    disk.fault = () => null
    expect(store.health()).toMatchObject({ a: { state: 'ok' } })
    expect(await put(store, 'again', ['k'])).toMatchObject({ seq: 2, repeated: false })
    await store.close()
    expect(await words(await open(disk.after('power')))).toEqual(['first', 'again'])
  })

  it.each(['write', 'sync'])('may fail at %s: that group stops writing, health says so, others go on', async what => {
    const { disk, store } = await failing(operation => (operation === what ? { code: 'EIO' } : null))
    let syncs = 0
    // Only the first sync fails; the one after the truncation does not.
    if (what === 'sync')
      disk.fault = (operation, _, path) =>
        operation === 'sync' && path.includes('/a/') && ++syncs === 1 ? { code: 'EIO' } : null
    await expect(put(store, 'x')).rejects.toMatchObject({ code: 'not-saved' })
    expect(store.health()).toMatchObject({ a: { state: 'stopped' }, b: { state: 'ok' } })
    expect(await words(store)).toEqual(['first'])
    await expect(put(store, 'y')).rejects.toMatchObject({ code: 'read-only' })
    await put(store, 'z', [], 'b')
    const again = await open(disk.after('kill'))
    expect(await words(again)).toEqual(['first'])
    await put(again, 'w')
  })

  it.each(['truncate', 'sync'])('may refuse to take a write back (%s): the outcome is unknown', async what => {
    const { store } = await failing(operation => (['write', what].includes(operation) ? { code: 'EIO' } : null))
    const [first, behind] = [put(store, 'x'), new Promise(setImmediate).then(() => put(store, 'y'))]
    await expect(first).rejects.toMatchObject({ code: 'unknown-outcome' })
    await expect(behind).rejects.toMatchObject({ name: 'Problem' })
    expect(store.health()).toMatchObject({ a: { state: 'stopped' } })
    expect(await words(store)).toEqual(['first'])
    await expect(put(store, 'z')).rejects.toMatchObject({ code: 'read-only' })
  })

  it('may be read-only: reading works, and nothing is said to be saved or unknown', async () => {
    const { store } = await failing(operation =>
      ['write', 'truncate', 'sync'].includes(operation) ? { code: 'EROFS' } : null,
    )
    await expect(put(store, 'x')).rejects.toMatchObject({ code: 'not-saved' })
    expect(await words(store)).toEqual(['first'])
  })

  it('never shows what it then refuses: readers and plans that saw it look again', async () => {
    const { store } = await failing(operation => (operation === 'write' ? { code: 'ENOSPC' } : null))
    const writing = put(store, 'x', ['k'])
    const seen: string[][] = []
    const reading = store.read<Words, string[]>('a', state => {
      seen.push([...state.list])
      return [...state.list]
    })
    const thrown = store.update<Words>('a', [], state => {
      throw new Error(state.list.join())
    })
    const idle = store.update<Words>('a', [], state => say('', { changes: [], reply: state.list.length }))
    const repeated = put(store, 'x', ['k'])
    await expect(writing).rejects.toMatchObject({ code: 'not-saved' })
    expect(await reading).toEqual(['first'])
    expect(seen).toEqual([['first', 'x'], ['first']])
    await expect(thrown).rejects.toThrow(/^first$/)
    expect(await idle).toMatchObject({ seq: 1, reply: 1 })
    await expect(repeated).rejects.toMatchObject({ code: 'not-saved' })
  })

  it('makes no group where the first write fails, and can make it later', async () => {
    const disk = new FaultyDisk()
    const store = await open(disk)
    disk.fault = operation => (operation === 'sync' ? { code: 'ENOSPC' } : null)
    const [one, two] = await Promise.allSettled([make(store), make(store)])
    expect([one, two]).toMatchObject([{ reason: { code: 'not-saved' } }, { reason: { code: 'not-saved' } }])
    expect(await store.aggregates()).toEqual([])
    await expect(words(store)).rejects.toMatchObject({ code: 'no-such-group' })
    disk.fault = () => null
    expect(await make(store)).toMatchObject({ seq: 1 })
  })

  it('opened by another leaves this one stopped, with nothing of the other lost', async () => {
    const disk = new FaultyDisk()
    const store = await open(disk)
    await make(store)
    const other = await open(disk)
    await put(other, 'theirs')
    await expect(put(store, 'mine')).rejects.toMatchObject({ code: 'owned' })
    await expect(put(store, 'mine')).rejects.toMatchObject({ code: 'owned' })
    expect(store.health()).toMatchObject({ a: { state: 'stopped' } })
    expect(await words(other)).toEqual(['first', 'theirs'])
    await put(other, 'on')
    expect((await verifyFolder(folder, { modelOf, disk })).findings).toEqual([])
  })

  it('sweeps away half-made files, and never takes a folder without its mark for an empty one', async () => {
    const { disk, told } = fresh()
    await work(disk, told)
    await disk.makeFolder(`${folder}/.tmp-1-x`)
    await disk.open(`${folder}/a/.tmp-1-y`, 'new')
    await (await open(disk)).close()
    expect(
      (await disk.list(folder)).concat(await disk.list(`${folder}/a`)).filter(name => name.startsWith('.tmp')),
    ).toEqual([])
    await disk.remove(`${folder}/klubban.json`)
    await expect(open(disk)).rejects.toMatchObject({ code: 'read-only' })
    const mended = await openFiles({ folder, modelOf, disk, alone: true, repair: true })
    expect(await mended.aggregates()).toEqual(['a', 'b'])
  })
})

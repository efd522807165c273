import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '../../src/stores/files/disk.ts'
import { openFiles } from '../../src/stores/files/index.ts'
import { buildSnapshot } from '../../src/stores/files/take-snapshot.ts'
import { verifyFolder } from '../../src/stores/files/verify.ts'
import { say, wordsModel } from '../contracts/model.ts'
import { filled, freshFolder, modelOf, NOW, opened, put, words } from './open.ts'

const ALL = ['first', ...Array.from({ length: 9 }, (_, i) => `w${i + 1}`)]

/** Two snapshots of group a (at entries 5 and 8) and a tail of two entries. */
async function withSnapshots(): Promise<string> {
  const folder = await freshFolder()
  await filled(folder)
  const lines = (await readFile(`${folder}/a/journal.jsonl`, 'utf8')).split(/(?<=\n)/)
  for (const n of [5, 8])
    await buildSnapshot(
      nodeDisk,
      { folder, aggregate: 'a', upto: Buffer.byteLength(lines.slice(0, n).join('')), now: NOW },
      wordsModel,
    )
  return folder
}

/** What a failing disk, an editor or a stranger may do to a file. */
const DAMAGE: Record<string, (good: Buffer) => Buffer> = {
  empty: () => Buffer.alloc(0),
  'all NUL': good => Buffer.alloc(good.length),
  null: () => Buffer.from('null\n'),
  list: () => Buffer.from('[]\n'),
  'wrong shape': () => Buffer.from('{"version":1,"state":{"list":"x"}}\n'),
  'byte order mark': good => Buffer.concat([Buffer.from('\ufeff'), good]),
  'cut in the middle': good => good.subarray(0, good.length >> 1),
  'bit flip': good => Buffer.from(good).fill(good[good.length >> 1]! ^ 4, good.length >> 1, (good.length >> 1) + 1),
  'duplicate keys': good => Buffer.from(good.toString().replace(/"seq": ?(\d+)/, '"seq":$1,"seq":$1')),
  'a __proto__': good => Buffer.from(good.toString().replace('{"', '{"__proto__":{"x":1},"')),
}

describe('damaged files', () => {
  it.each(Object.keys(DAMAGE))('a snapshot (%s): read-only, whole, mended; other groups run', async kind => {
    const folder = await withSnapshots()
    const path = `${folder}/a/snapshot.json`
    await writeFile(path, DAMAGE[kind]!(await readFile(path)))
    const store = await opened(folder)
    expect(store.health()).toMatchObject({
      a: { state: 'read-only', why: expect.stringContaining('snapshot.json') },
      b: { state: 'ok' },
    })
    expect(await words(store)).toEqual(ALL)
    await expect(put(store, 'x')).rejects.toMatchObject({ code: 'read-only' })
    expect(await put(store, 'other', ['k1'])).toMatchObject({ repeated: true })
    await put(store, 'x', [], 'b')
    expect((await verifyFolder(folder, { modelOf })).ok).toBe(false)

    const { setAside, seq, lost } = await store.repair('a')
    expect({ seq, lost }).toEqual({ seq: 10, lost: 0 })
    expect(await readdir(`${folder}/a/${setAside}`)).toContain('snapshot.json')
    expect(store.health()).toMatchObject({ a: { state: 'ok' } })
    await put(store, 'x')
    await store.close()
    expect(await verifyFolder(folder, { modelOf })).toMatchObject({ ok: true })
    expect(await words(await opened(folder))).toEqual([...ALL, 'x'])
  })

  it.each(Object.keys(DAMAGE))('a journal with no snapshot (%s): nothing is made up, other groups run', async kind => {
    const folder = await freshFolder()
    await filled(folder)
    const path = `${folder}/a/journal.jsonl`
    await writeFile(path, DAMAGE[kind]!(await readFile(path)))
    const store = await opened(folder)
    expect(store.health()).toMatchObject({ b: { state: 'ok' } })
    expect(await store.aggregates()).toEqual(['a', 'b'])
    const left = await words(store).catch(error => error)
    if (left instanceof Error) {
      expect(left).toMatchObject({ code: 'read-only' })
      await expect(store.repair('a')).rejects.toMatchObject({ code: 'read-only' })
      await expect(store.update('a', [], () => say('x'), { create: true })).rejects.toMatchObject({
        code: 'read-only',
      })
    } else {
      expect(left).toEqual(ALL.slice(0, left.length))
      // Cut in the middle of a line: such a line was never acknowledged.
      const torn = kind === 'cut in the middle'
      expect(store.health()).toMatchObject({ a: { state: torn ? 'ok' : 'read-only' } })
      const { lost } = await store.repair('a')
      expect(left.length + lost).toBe(torn ? left.length : 10)
      await put(store, 'x')
      await store.close()
      expect(await verifyFolder(folder, { modelOf })).toMatchObject({ ok: true })
    }
  })

  it.each([['missing'], ['empty'], ['cut in the middle'], ['wrong shape']])(
    'a journal (%s) with a good snapshot: read-only, and mended from the snapshot, which the journal then says',
    async kind => {
      const folder = await withSnapshots()
      const path = `${folder}/a/journal.jsonl`
      if (kind === 'missing') await rm(path)
      else await writeFile(path, DAMAGE[kind]!(await readFile(path)))
      const store = await opened(folder)
      expect(store.health()).toMatchObject({ a: { state: 'read-only' } })
      expect(await words(store)).toEqual(ALL.slice(0, 8))
      await expect(put(store, 'x')).rejects.toMatchObject({ code: 'read-only' })
      expect(await store.repair('a')).toMatchObject({ seq: 8 })
      expect(await put(store, 'x', ['kx'])).toMatchObject({ seq: 9 })
      await store.close()
      const again = await opened(folder)
      expect(again.health()).toMatchObject({ a: { state: 'ok' } })
      expect(await words(again)).toEqual([...ALL.slice(0, 8), 'x'])
      expect(await put(again, 'x', ['kx'])).toMatchObject({ repeated: true })
      await again.close()
      const { findings } = await verifyFolder(folder, { modelOf })
      expect(findings).toEqual([
        expect.objectContaining({ aggregate: 'a', why: expect.stringContaining('lost up to 8') }),
      ])
    },
  )

  it('fuzz: any bytes altered in any file never crash, never invent, never stop the other group', {
    timeout: 60_000,
  }, async () => {
    const good = await withSnapshots()
    const folder = await freshFolder()
    const files = ['journal.jsonl', 'snapshot.json', 'snapshot-before.json']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.uint8Array({ maxLength: 6 }),
        fc.nat({ max: 6 }),
        async (file, where, bytes, gone) => {
          await rm(folder, { recursive: true, force: true })
          await cp(good, folder, { recursive: true })
          const old = await readFile(`${folder}/a/${file}`)
          const at = Math.floor(where * old.length)
          await writeFile(`${folder}/a/${file}`, Buffer.concat([old.subarray(0, at), bytes, old.subarray(at + gone)]))
          const store = await openFiles({ folder, modelOf })
          try {
            const seen = await words(store)
            expect(seen).toEqual(ALL.slice(0, seen.length))
            expect(seen.length).toBeGreaterThanOrEqual(5)
            await put(store, 'x', [], 'b')
            if (store.health().a?.state === 'read-only') await store.repair('a')
            await put(store, 'x')
          } finally {
            await store.close()
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('sets a torn last line aside, cut or zero-filled', async () => {
    for (const torn of ['{"by":{"acc', '\0'.repeat(500)]) {
      const folder = await freshFolder()
      await filled(folder)
      await writeFile(`${folder}/a/journal.jsonl`, torn, { flag: 'a' })
      const store = await opened(folder)
      expect(store.health()).toMatchObject({ a: { state: 'ok' } })
      await put(store, 'x')
      await store.close()
      expect(await verifyFolder(folder, { modelOf })).toMatchObject({ ok: true })
      const aside = (await readdir(`${folder}/a`)).filter(name => name.startsWith('torn-'))
      expect(await readFile(`${folder}/a/${aside}`, 'utf8')).toBe(torn)
    }
  })

  it('an empty folder where a group is expected is no new group', async () => {
    const folder = await freshFolder()
    await filled(folder)
    await mkdir(`${folder}/c`)
    const store = await opened(folder)
    expect(store.health()).toMatchObject({ c: { state: 'read-only' } })
    await expect(store.update('c', [], () => say('x'), { create: true })).rejects.toMatchObject({ code: 'read-only' })
  })

  it('a snapshot of an older shape is kept aside and the journal replayed, old changes lifted', async () => {
    const folder = await withSnapshots()
    const lifted: number[] = []
    const store = await openFiles({
      folder,
      modelOf: () => ({
        ...wordsModel,
        version: 2,
        upcast: change => {
          lifted.push(change.v)
          return wordsModel.upcast(change)
        },
      }),
    })
    expect(store.health()).toMatchObject({ a: { state: 'ok' } })
    expect(await words(store)).toEqual(ALL)
    expect(lifted).toHaveLength(11)
    await store.close()
    expect((await readdir(`${folder}/a`)).filter(name => /^snapshot(-before)?-old-\d+\.json$/.test(name))).toHaveLength(
      2,
    )
  })

  it('a folder written by a newer version is left alone', async () => {
    const folder = await freshFolder()
    await filled(folder)
    const path = `${folder}/klubban.json`
    const mark = (await readFile(path, 'utf8')).replace('"version": 1', '"version": 99')
    await writeFile(path, mark)
    await expect(openFiles({ folder, modelOf, repair: true })).rejects.toMatchObject({ code: 'invalid' })
    await expect(verifyFolder(folder, { modelOf })).rejects.toMatchObject({ code: 'invalid' })
    expect(await readFile(path, 'utf8')).toBe(mark)
  })

  it.each(['', 'null', '{"version":1}', '\0\0'])(
    'a damaged klubban.json (%j) is refused, and mended when asked',
    async bad => {
      const folder = await freshFolder()
      await filled(folder)
      await writeFile(`${folder}/klubban.json`, bad)
      await expect(openFiles({ folder, modelOf })).rejects.toMatchObject({ code: 'read-only' })
      expect(await words(await opened(folder, { repair: true }))).toEqual(ALL)
    },
  )
})

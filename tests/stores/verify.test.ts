import { readFile, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupFolder } from '../../src/stores/files/backup.ts'
import { nodeDisk } from '../../src/stores/files/disk.ts'
import { buildSnapshot } from '../../src/stores/files/take-snapshot.ts'
import { verifyFolder } from '../../src/stores/files/verify.ts'
import { entryOf, erased } from '../../src/stores/line.ts'
import { type Words, wordsModel } from '../contracts/model.ts'
import { filled, freshFolder, make, modelOf, NOW, opened, put, words } from './open.ts'

describe('verify', () => {
  it('finds nothing in a sound folder, and says where each journal ends', async () => {
    const folder = await freshFolder()
    await filled(folder)
    const seen = await verifyFolder(folder, { modelOf })
    expect(seen).toMatchObject({
      ok: true,
      findings: [],
      aggregates: [{ aggregate: 'a', entries: 10 }, { entries: 1 }],
    })
    expect(seen.aggregates[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('names the first bad entry when one byte is edited, put in or taken out anywhere', {
    timeout: 60_000,
  }, async () => {
    const folder = await freshFolder()
    await filled(folder)
    const path = `${folder}/a/journal.jsonl`
    const good = await readFile(path)
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: good.length - 2 }),
        fc.integer({ min: 0, max: 255 }),
        fc.constantFrom('edit', 'insert', 'delete'),
        async (at, byte, how) => {
          fc.pre(how !== 'edit' || good[at] !== byte)
          const middle = how === 'delete' ? Buffer.alloc(0) : Buffer.from([byte])
          const bad = Buffer.concat([good.subarray(0, at), middle, good.subarray(how === 'insert' ? at : at + 1)])
          fc.pre(!bad.equals(good))
          await writeFile(path, bad)
          const line = good.subarray(0, at).toString('latin1').split('\n').length
          const { ok, findings } = await verifyFolder(folder, { modelOf })
          expect(ok).toBe(false)
          expect(findings[0]).toMatchObject({ aggregate: 'a', file: 'journal.jsonl', line, seq: line })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('names the first bad entry when lines are reordered, doubled or left out', { timeout: 60_000 }, async () => {
    const folder = await freshFolder()
    await filled(folder)
    const path = `${folder}/a/journal.jsonl`
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
    const place = fc.nat({ max: lines.length - 1 })
    await fc.assert(
      fc.asyncProperty(place, place, fc.constantFrom('move', 'double', 'leave'), async (from, to, how) => {
        const bad = [...lines]
        const [line] = how === 'double' ? [bad[from]] : bad.splice(from, 1)
        if (how !== 'leave') bad.splice(to, 0, line!)
        fc.pre(bad.join() !== lines.join() && !(how === 'leave' && from === lines.length - 1))
        await writeFile(path, `${bad.join('\n')}\n`)
        const first = bad.findIndex((text, i) => text !== lines[i]) + 1
        expect((await verifyFolder(folder, { modelOf })).findings[0]).toMatchObject({ line: first, seq: first })
      }),
      { numRuns: 100 },
    )
  })

  it('accepts a line whose content was erased, and tells which', async () => {
    const folder = await freshFolder()
    await filled(folder)
    const path = `${folder}/a/journal.jsonl`
    const lines = (await readFile(path, 'utf8')).split('\n')
    lines[3] = erased(entryOf(lines[3]!))
    await writeFile(path, lines.join('\n'))
    expect(await verifyFolder(folder, { modelOf })).toMatchObject({ ok: true, aggregates: [{ erased: [4] }, {}] })
    lines[3] = lines[3].replace('"seq":4', '"seq":4,"by":{}')
    await writeFile(path, lines.join('\n'))
    expect((await verifyFolder(folder, { modelOf })).findings[0]).toMatchObject({ seq: 4 })
  })

  it('compares snapshots with the journal, and blobs with their names', async () => {
    const folder = await freshFolder()
    await filled(folder)
    const { length } = await readFile(`${folder}/a/journal.jsonl`)
    const order = { folder, aggregate: 'a', upto: length, now: NOW }
    await buildSnapshot(nodeDisk, order, wordsModel)
    const store = await opened(folder)
    const blob = await store.putBlob(Buffer.from('paper'))
    await store.close()
    expect(await verifyFolder(folder, { modelOf })).toMatchObject({ ok: true, blobs: 1 })
    await buildSnapshot(nodeDisk, order, {
      ...wordsModel,
      // Replays nothing rightly: its snapshot cannot be what the journal tells.
      apply: (state, changes, ...rest) => wordsModel.apply(state as Words, [...changes, ...changes], ...rest),
    })
    await buildSnapshot(
      nodeDisk,
      { folder, aggregate: 'b', upto: (await readFile(`${folder}/b/journal.jsonl`)).length, now: NOW },
      {
        ...wordsModel,
        apply: () => {},
      },
    )
    await writeFile(`${folder}/blobs/${blob.slice(0, 2)}/${blob}`, 'papper')
    const { findings } = await verifyFolder(folder, { modelOf })
    expect(findings.map(({ aggregate, file }) => [aggregate, file.slice(0, 8)])).toEqual([
      ['b', 'snapshot'],
      [null, `blobs/${blob.slice(0, 2)}`],
    ])
  })
})

describe('backup', () => {
  it('copies a folder while its owner writes, proved, and restores it into an empty one only', async () => {
    const [folder, target, back] = [await freshFolder(), await freshFolder(), await freshFolder()]
    const store = await opened(folder)
    await make(store)
    const blob = await store.putBlob(Buffer.from('paper'))
    let writing = true
    const writer = (async () => {
      for (let i = 0; writing; i++) await put(store, `w${i}`)
    })()
    const before = (await words(store)).length
    const copied = await backupFolder(folder, target, { modelOf })
    writing = false
    await writer
    expect(copied).toMatchObject({ ok: true, blobs: 1 })
    expect(copied.aggregates[0]?.entries).toBeGreaterThanOrEqual(before)
    await expect(backupFolder(folder, target, { modelOf })).rejects.toMatchObject({ code: 'taken' })
    await backupFolder(target, back, { modelOf })
    const restored = await opened(back)
    expect(await words(restored)).toEqual((await words(store)).slice(0, copied.aggregates[0]?.entries))
    expect(Buffer.from((await restored.getBlob(blob))!).toString()).toBe('paper')
    expect(await put(restored, 'on')).toMatchObject({ repeated: false })
  })

  it('says when what it copied is not whole', async () => {
    const [folder, target] = [await freshFolder(), await freshFolder()]
    await filled(folder)
    const path = `${folder}/a/journal.jsonl`
    await writeFile(path, (await readFile(path, 'utf8')).replace('w5', 'w6'))
    await expect(backupFolder(folder, target, { modelOf })).rejects.toMatchObject({ code: 'read-only' })
  })
})

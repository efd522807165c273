// Opening a group of 100,000 journal entries, every line read proved against the hash chain.
import { spawnSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openFiles } from '../dist/src/stores/files/index.js'
import { createGroup, modelOf, modelsAt, register } from './group.mjs'
import { inFolder, median, round } from './measure.mjs'

const ENTRIES = 100_000
const ROUNDS = 5
const MEETINGS = 100

function openings(folder) {
  const seen = []
  for (let i = 0; i < ROUNDS; i++) {
    const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'open-once.mjs'), folder], {
      encoding: 'utf8',
    })
    if (!stdout) throw new Error(stderr)
    const { ms, seq, health } = JSON.parse(stdout)
    if (seq !== ENTRIES || health.state !== 'ok') throw new Error(`opened ${seq} entries, ${health.state}`)
    seen.push(ms)
  }
  return round(median(seen))
}

export const opening = () =>
  inFolder(async folder => {
    const store = await openFiles({ folder, modelOf, modelsAt })
    await createGroup(store, 'bench', MEETINGS)
    const had = await store.read('bench', (_, n) => n)
    // A quarter of an hour apart and ending now: some three years of a group.
    let at = Date.now() - ENTRIES * 900_000
    const next = () => {
      at += 900_000
      return new Date(at)
    }
    for (let n = had; n < ENTRIES; n += 500)
      await Promise.all(
        Array.from({ length: Math.min(500, ENTRIES - n) }, () => register(store, 'bench', MEETINGS, next())),
      )
    await store.close()
    const withSnapshot = openings(folder)
    for (const name of ['snapshot.json', 'snapshot-before.json']) rmSync(join(folder, 'bench', name), { force: true })
    const { size } = statSync(join(folder, 'bench/journal.jsonl'))
    return {
      entries: ENTRIES,
      journalMegabytes: round(size / 1e6, 1),
      withSnapshotMs: withSnapshot,
      fromJournalAloneMs: openings(folder),
    }
  })

// Durable registrations per second, each answered when it would outlive a power cut.
import { promises as fs, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFiles } from '../dist/src/stores/files/index.js'
import { wholeWay } from './core.mjs'
import { createGroup, modelOf, modelsAt, register } from './group.mjs'
import { inFolder, median, rate, round } from './measure.mjs'

const AT_ONCE = [1, 10, 50]
const ROUNDS = 15
const MS = 150
const MEETINGS = 20

/** The whole of what Klubban does below the command: plan, apply, seal, append, sync, answer. */
async function klubban(folder) {
  const store = await openFiles({ folder: join(folder, 'klubban'), modelOf, modelsAt })
  await createGroup(store, 'bench', MEETINGS)
  return {
    name: 'Klubban, files store',
    operation: () => register(store, 'bench', MEETINGS),
    close: () => store.close(),
  }
}

/** Nothing but the bytes: append and sync, shared by those who wait. What the disk allows. */
async function bare(folder, line) {
  const file = await fs.open(join(folder, 'bare'), 'a')
  let waiting = []
  let flushing = false
  const flush = async () => {
    flushing = true
    await new Promise(setImmediate)
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await file.write(Buffer.concat(batch.map(() => line)))
      await file.datasync()
      for (const done of batch) done()
    }
    flushing = false
  }
  const operation = () =>
    new Promise(done => {
      waiting.push(done)
      if (!flushing) void flush()
    })
  return { name: 'bare append + fdatasync, shared', operation, close: () => file.close() }
}

/** The same line as a row, a transaction each: how SQLite is mostly used. */
async function sqlite(folder, line) {
  const { default: Database } = await import('better-sqlite3')
  const db = new Database(join(folder, 'sqlite.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE journal (seq INTEGER PRIMARY KEY, line TEXT)')
  const insert = db.prepare('INSERT INTO journal (line) VALUES (?)')
  const text = line.toString()
  const operation = () => new Promise(done => setImmediate(() => done(insert.run(text))))
  return { name: 'SQLite (WAL, synchronous=FULL)', operation, close: () => db.close() }
}

export const durable = () =>
  inFolder(async folder => {
    mkdirSync(folder, { recursive: true })
    const first = await klubban(folder)
    const contenders = [first]
    await first.operation()
    const line = Buffer.from(
      `${readFileSync(join(folder, 'klubban/bench/journal.jsonl'), 'utf8').trimEnd().split('\n').at(-1)}\n`,
    )
    contenders.push(await bare(folder, line))
    let skipped = null
    try {
      contenders.push(await sqlite(folder, line))
    } catch (error) {
      skipped = `SQLite left out: ${error.message.split('\n')[0]}`
    }
    contenders.push(await wholeWay(folder, 'pressed'), await wholeWay(folder, 'typed'))
    for (const { operation } of contenders) await rate(operation, 10, 4 * MS)
    const rows = []
    for (const atOnce of AT_ONCE) {
      const seen = contenders.map(() => [])
      for (let i = 0; i < ROUNDS; i++)
        for (const [c, { operation }] of contenders.entries()) seen[c].push(await rate(operation, atOnce, MS))
      for (const [c, { name }] of contenders.entries())
        rows.push({
          atOnce,
          name,
          perSecond: round(median(seen[c])),
          // Round by round, so that whatever else the machine does falls on both alike.
          klubbanTimes: round(median(seen[c].map((theirs, i) => seen[0][i] / theirs)), 2),
        })
    }
    for (const { close } of contenders) await close()
    const at50 = name => rows.find(row => row.atOnce === 50 && row.name.startsWith(name))?.klubbanTimes ?? null
    return { bytesPerLine: line.length, rows, skipped, timesSqliteAt50: at50('SQLite'), timesBareAt50: at50('bare') }
  })

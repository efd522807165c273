// `npm run bench -- --json FILE`: prints the figures, and writes the same ones.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { join } from 'node:path'

// What is compared with is installed here, and only here: nobody who uses Klubban pays for it.
if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  console.error('Installing what the figures are compared with …')
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 2, 2],
  })
}

const { durable } = await import('./durable.mjs')
const { size } = await import('./size.mjs')
const { opening } = await import('./opening.mjs')
const { searching } = await import('./search.mjs')
const { slackBench } = await import('./slack.mjs')
const { teamsBench } = await import('./teams.mjs')
const { shown, verdict } = await import('./measure.mjs')

const machine = {
  node: process.version,
  platform: platform(),
  arch: arch(),
  cpu: cpus()[0]?.model,
  cores: cpus().length,
}
console.log(`Node ${machine.node} on ${machine.platform} ${machine.arch}, ${machine.cores} x ${machine.cpu}\n`)

const rates = await durable()
console.log(`Durable registrations per second (${rates.bytesPerLine} bytes each; medians)`)
console.table(
  rates.rows.map(({ atOnce, name, perSecond, klubbanTimes }) => ({
    'at once': atOnce,
    store: name,
    'per second': perSecond,
    'Klubban does': `${klubbanTimes} x`,
  })),
)
if (rates.skipped) console.log(rates.skipped)
if (rates.timesSqliteAt50 !== null)
  console.log(`At 50 at once: ${rates.timesSqliteAt50} x SQLite: ${verdict(rates.timesSqliteAt50 >= 3, 'at least 3')}`)
console.log(`At 50 at once: ${rates.timesBareAt50} x the bare append\n`)

const sizes = await size()
console.log('One registration, one at a time (medians of interleaved rounds)')
console.table(
  sizes.rows.map(({ meetings, microseconds, timesSmallest }) => ({
    'meetings in the group': meetings,
    µs: microseconds,
    'x the smallest': timesSmallest,
  })),
)
console.log(
  `Dearest against the smallest: ${sizes.largestOverSmallest}: ${verdict(sizes.largestOverSmallest <= 1.2, 'at most 1.2')}\n`,
)

const opened = await opening()
console.log(`Opening ${opened.entries} entries (${opened.journalMegabytes} MB), chain checked, in a fresh process`)
console.table([
  { from: 'snapshot + tail', ms: opened.withSnapshotMs },
  { from: 'the journal alone', ms: opened.fromJournalAloneMs },
])
console.log(
  `${verdict(opened.withSnapshotMs <= 500, 'at most 500 ms')}; from the journal alone ${verdict(opened.fromJournalAloneMs <= 500, 'the same')}`,
)

const searched = searching()
console.log(
  `\nSearching ${searched.sections} sections of ${searched.wordsEach} words, ${searched.questions} questions, turn by turn`,
)
console.table(searched.rows)
console.log(
  `p50 ${searched.p50Ratio} x the scan's, p99 ${searched.p99Ratio} x: ${verdict(searched.p99Ratio <= 1, 'at most 1')}; a section that changed costs ${searched.changeMs} ms\n`,
)

console.log('Slash commands answered (medians; CPU time of all threads)')
const slack = await slackBench()
shown(slack)
console.log('\nCards pressed and answered in Teams')
const teams = await teamsBench()
shown(teams)

const at = process.argv.indexOf('--json')
const file = at > 0 ? process.argv[at + 1] : undefined
if (at > 0 && !file) {
  console.error('--json needs a file name')
  process.exit(2)
}
if (file)
  writeFileSync(
    file,
    `${JSON.stringify({ machine, at: new Date().toISOString(), durable: rates, size: sizes, opening: opened, search: searched, slack, teams }, null, 2)}\n`,
  )

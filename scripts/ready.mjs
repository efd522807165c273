// Makes a fresh clone ready: installs when the lock file changed, builds (with --build) when a source did. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Klubban needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

/** What is printed goes to standard error: a command's own output stays clean. */
function run(command, args, why) {
  console.error(why)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`That failed: ${command} ${args.join(' ')}`)
    process.exit(1)
  }
}

const digest = text => createHash('sha256').update(text).digest('hex')

const lock = digest(readFileSync(join(root, 'package-lock.json')))
const installed = join(root, 'node_modules', '.klubban')
const sameLock = existsSync(installed) && readFileSync(installed, 'utf8') === lock
if (!sameLock) {
  // Not `npm ci`: the lock file need not name the binaries of every other system, and this fetches our own.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing what Klubban needs …')
  writeFileSync(installed, lock)
}

/** Names, sizes and times of all sources: reading them all would cost more than building says. */
function stamp(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const file = join(entry.parentPath, entry.name)
      const { size, mtimeMs } = statSync(file)
      return `${file} ${size} ${mtimeMs}`
    })
    .sort()
    .join('\n')
}

if (process.argv.includes('--build')) {
  const now = digest(['src', 'adapters'].map(stamp).join('\n') + lock + readFileSync(join(root, 'tsconfig.build.json')))
  const built = join(root, 'dist', '.built')
  if (process.argv.includes('--force') || !existsSync(built) || readFileSync(built, 'utf8') !== now) {
    rmSync(join(root, 'dist'), { recursive: true, force: true })
    const bin = name => join('node_modules', '.bin', name)
    run(bin('tsc'), ['-p', 'tsconfig.build.json'], 'Building …')
    run(
      bin('vite'),
      ['build', '--logLevel', 'warn', '--config', 'adapters/web/page/vite.config.ts'],
      'Building the page …',
    )
    mkdirSync(dirname(built), { recursive: true })
    writeFileSync(built, now)
  }
}

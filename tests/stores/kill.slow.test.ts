import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openFiles } from '../../src/stores/files/index.ts'
import { verifyFolder } from '../../src/stores/files/verify.ts'
import { freshFolder, modelOf, words } from './open.ts'

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))
const KILLS = Number(process.env.KLUBBAN_KILLS ?? 200)

/** What the children were heard to say, over all their lives. */
interface Heard {
  saved: string[]
  refused: string[]
  /** Milliseconds from asking for the store to having it. */
  opening: number[]
  /** Of the latest one. */
  pid: number
}
const nothing = (): Heard => ({ saved: [], refused: [], opening: [], pid: 0 })

interface Life {
  child: ChildProcess
  ready: Promise<number>
  over: Promise<void>
}

function live(folder: string, life: number, heard: Heard, before: string[] = []): Life {
  const [command = '', ...args] = [...before, process.execPath, CHILD, folder, String(life)]
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let rest = ''
  let told = ''
  const over = new Promise<void>(done => child.once('close', () => done()))
  child.stderr!.on('data', text => {
    told += text
  })
  const ready = new Promise<number>((resolve, reject) => {
    void over.then(() => reject(new Error(`ended before it was ready: ${rest} ${told}`)))
    child.stdout!.on('data', text => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line.startsWith('+')) heard.saved.push(line.slice(1))
        if (line.startsWith('-')) heard.refused.push(line.slice(1))
        if (!line.startsWith('ready')) continue
        const [, seq, ms, pid] = line.split(' ')
        heard.opening.push(Number(ms))
        heard.pid = Number(pid)
        resolve(Number(seq))
      }
    })
  })
  ready.catch(() => {})
  return { child, ready, over }
}

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

async function check(folder: string, { saved, refused }: Heard): Promise<void> {
  const store = await openFiles({ folder, modelOf })
  expect(store.health()).toEqual({ a: { state: 'ok' } })
  const there = await words(store)
  await store.close()
  const set = new Set(there)
  expect(set.size).toBe(there.length)
  expect(saved.filter(word => !set.has(word))).toEqual([])
  expect(refused.filter(word => set.has(word))).toEqual([])
  expect((await verifyFolder(folder, { modelOf })).findings).toEqual([])
}

const figures = (ms: number[]) => {
  const sorted = [...ms].sort((a, b) => a - b)
  return `opening again took ${sorted[sorted.length >> 1]} ms (median), ${sorted.at(-1)} ms (longest)`
}

describe('processes', () => {
  it(`kill -9 under load, ${KILLS} times: nothing acknowledged is lost`, { timeout: 600_000 }, async () => {
    const folder = await freshFolder()
    const heard = nothing()
    for (let life = 0; life < KILLS; life++) {
      const acknowledged = heard.saved.length
      const { child, ready, over } = live(folder, life, heard)
      // One entry more than was acknowledged: the one that made the group.
      expect(await ready).toBeGreaterThanOrEqual(acknowledged + 1)
      await pause(Math.random() * 120)
      child.kill('SIGKILL')
      await over
    }
    console.log(`${KILLS} kills, ${heard.saved.length} acknowledged commits; ${figures(heard.opening)}`)
    expect(heard.saved.length).toBeGreaterThan(KILLS * 50)
    await check(folder, heard)
  })

  it('a second process on one folder leaves, and says who holds it', async () => {
    const folder = await freshFolder()
    const { child, ready, over } = live(folder, 0, nothing())
    await ready
    const began = performance.now()
    const second = spawnSync(process.execPath, [CHILD, folder, '1'], { encoding: 'utf8' })
    console.log(`the second one left after ${Math.round(performance.now() - began)} ms`)
    expect(second.status).toBe(1)
    expect(second.stdout).toMatch(/^owned /)
    expect(second.stdout).toContain(String(child.pid))
    child.kill('SIGKILL')
    await over
  })

  const hasStrace = spawnSync('strace', ['-V']).status === 0
  it.skipIf(!hasStrace)('a disk that fails under a real process (strace must be installed)', async () => {
    for (const inject of [
      'fdatasync:error=EIO:when=8',
      'write:error=ENOSPC:when=12+9',
      'fdatasync:error=EIO:when=8+',
    ]) {
      const folder = await freshFolder()
      const heard = nothing()
      const first = live(folder, 0, heard)
      await first.ready
      first.child.kill('SIGKILL')
      await first.over
      // Only calls on the journal: everything else, standard output included, must go on.
      const path = `${folder}/a/journal.jsonl`
      const [call] = inject.split(':')
      const second = live(folder, 1, heard, [
        'strace',
        '-f',
        '-qq',
        '-o',
        '/dev/null',
        '-P',
        path,
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${inject}`,
      ])
      await second.ready
      await pause(800)
      // A busy machine may need longer until the call that fails.
      const fails = !inject.endsWith('8+')
      for (let i = 0; i < 50 && fails && heard.refused.length === 0; i++) await pause(200)
      process.kill(heard.pid, 'SIGKILL')
      await second.over
      if (fails) expect(heard.refused.length, inject).toBeGreaterThan(0)
      await check(folder, heard)
    }
  })

  const whyNot = noLoopMount()
  it.skipIf(whyNot)(`power cut on ext4${whyNot ? ` (skipped: ${whyNot})` : ''}`, { timeout: 300_000 }, async () => {
    const base = await freshFolder()
    const [image, mount] = [`${base}/disk.img`, `${base}/mnt`]
    execFileSync('truncate', ['-s', '96M', image])
    execFileSync('mkfs.ext4', ['-q', image])
    mkdirSync(mount)
    for (let life = 0; life < 10; life++) {
      const heard = nothing()
      execFileSync('mount', ['-o', 'loop', image, mount])
      const unmount = () => void spawnSync('umount', ['-l', mount])
      onTestFinished(unmount)
      execFileSync('rm', ['-rf', `${mount}/data`])
      const { child, ready, over } = live(`${mount}/data`, life, heard)
      await ready
      await pause(100 + Math.random() * 300)
      // The machine stops here: what has reached the device is all there is.
      child.kill('SIGSTOP')
      copyFileSync(image, `${base}/cut.img`)
      child.kill('SIGKILL')
      await over
      unmount()
      execFileSync('mount', ['-o', 'loop', `${base}/cut.img`, mount])
      await check(`${mount}/data`, heard)
      execFileSync('umount', [mount])
    }
  })
})

function noLoopMount(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux'
  if (!existsSync('/dev/loop-control')) return 'no loop devices here'
  if (spawnSync('mkfs.ext4', ['-V']).error) return 'mkfs.ext4 is not installed'
  return null
}

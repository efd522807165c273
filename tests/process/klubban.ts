import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The repository's root, where the README's commands are typed. */
export const ROOT = resolve(import.meta.dirname, '../..')
const MAIN = join(ROOT, 'dist/src/main.js')

/** A fixed clock keeps what is read the same every day. */
export const NOW = '2027-04-21T08:00:00.000Z'

export function dataFolder(): { folder: string; env: NodeJS.ProcessEnv; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'klubban-'))
  const folder = join(home, 'db')
  const { PATH, HOME } = process.env
  return {
    folder,
    env: { PATH, HOME, LANG: 'sv_SE.UTF-8', KLUBBAN_DATA: folder, KLUBBAN_NOW: NOW, PORT: '0', LOG_LEVEL: 'warn' },
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}

/** Runs the built program to its end. */
export function klubban(
  env: NodeJS.ProcessEnv,
  args: string[],
  input = '',
): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    env,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** As `klubban`, without standing still: for what must answer it meanwhile from this process. */
export async function klubbanLater(
  env: NodeJS.ProcessEnv,
  args: string[],
  input = '',
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString()
  })
  child.stderr.on('data', (bytes: Buffer) => {
    err += bytes.toString()
  })
  child.stdin.end(input)
  const code = await new Promise<number | null>(done => child.on('close', done))
  return { code, out, err }
}

/** Starts the server and waits for its address. */
export async function served(
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; address: string; ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [MAIN, 'serve'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>(done => child.on('exit', done))
  let heard = ''
  const address = await new Promise<string>((found, fail) => {
    child.stderr.on('data', (bytes: Buffer) => {
      heard += bytes.toString()
      const at = /https?:\/\/[\d.]+:\d+/.exec(heard)
      if (at) found(at[0])
    })
    void ended.then(code => fail(new Error(`ended with ${code}: ${heard}`)))
  })
  return { child, address, ended }
}

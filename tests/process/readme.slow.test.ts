import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './klubban.ts'

/** Every shell block of the README, in order. One that needs an account is marked so on the line before it. */
const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^(.*)\n+```sh\n([\s\S]*?)```/gm)].map(
  ([, before, text]) => ({
    account: /needs an account/.test(before!),
    text: text!.trim(),
  }),
)

const clone = mkdtempSync(join(tmpdir(), 'klubban-clone-'))
const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'sv_SE.UTF-8', PORT: '0', LOG_LEVEL: 'warn' }
const run = (line: string) =>
  spawnSync('bash', ['-c', line], { cwd: clone, env, encoding: 'utf8', timeout: 240_000, input: '' })

describe('the README in a fresh clone', () => {
  let server: ReturnType<typeof spawn>

  beforeAll(() => {
    // As git would hand it out, with what is not committed yet; what npm would install is borrowed.
    const files = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
    for (const file of files) cpSync(join(ROOT, file), join(clone, file), { recursive: true, force: true })
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'))
    writeFileSync(
      join(clone, 'protokoll-2019.txt'),
      'Protokoll från byalaget den 3 april 2019\n\n§ 1 Val av justerare\n\nBeslut\n\n1. Sven Ek väljs att justera protokollet.\n',
    )
  })
  afterAll(() => {
    // npm starts a shell that starts node: the whole family goes.
    if (server?.pid !== undefined) process.kill(-server.pid, 'SIGKILL')
    rmSync(clone, { recursive: true, force: true })
  })

  test('npm start prints an address that answers, and keeps running', async () => {
    expect(blocks[0]!.text).toBe('npm start')
    server = spawn('npm', ['start'], { cwd: clone, env, detached: true })
    let heard = ''
    server.stdout!.on('data', (bytes: Buffer) => {
      heard += bytes.toString()
    })
    server.stderr!.on('data', (bytes: Buffer) => {
      heard += bytes.toString()
    })
    await expect.poll(() => /https?:\/\/[\d.]+:\d+/.test(heard), { timeout: 240_000, interval: 200 }).toBe(true)
    const [address] = /https?:\/\/[\d.]+:\d+/.exec(heard)!
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(address)).text()).toContain('<title>Klubban</title>')
  })

  test('every other block runs beside it', () => {
    const lines = blocks
      .slice(1)
      .filter(block => !block.account)
      .flatMap(block => block.text.split('\n'))
      // The test command is what runs this very file.
      .filter(line => line !== 'npm test')
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) {
      const done = run(line)
      expect([line, done.status, done.stderr.slice(-500)]).toEqual([line, 0, expect.any(String)])
    }
  })
})

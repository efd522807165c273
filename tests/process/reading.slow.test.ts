import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archive, pdf } from '../minutes/files/made.ts'
import { dataFolder, klubban, ROOT, served } from './klubban.ts'

const GROUP = 'landsbygdsberedningen'

/** Faults 30 and 31: what is hard to read is read aside, and a server answers others meanwhile. */
describe('a server that is sent documents that are hard to read', () => {
  const data = dataFolder()
  let server: Awaited<ReturnType<typeof served>>
  beforeAll(async () => {
    klubban(data.env, ['demo'])
    server = await served(data.env)
  })
  afterAll(async () => {
    server.child.kill('SIGTERM')
    await server.ended
    data.remove()
  })

  /** Sends the file to the running server, and tells how many others it answered, one after the other, before it replied. */
  async function sent(name: string, bytes: Buffer): Promise<{ code: number | null; said: string; others: number }> {
    const file = join(data.folder, '..', name)
    writeFileSync(file, bytes)
    const main = join(ROOT, 'dist/src/main.js')
    const child = spawn(process.execPath, [main, 'import', file, '--group', GROUP], { cwd: ROOT, env: data.env })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part))
    let code: number | null | undefined
    child.on('exit', status => (code = status))
    let others = 0
    while (code === undefined) {
      expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
      others++
    }
    return { code, said, others }
  }

  test('a thousand pages are reviewed, and others are answered all the while', async () => {
    const few = readFileSync(join(ROOT, 'tests/corpus/01-namnd.txt'), 'utf8')
    const short = await sent('tre-sidor.txt', Buffer.from(few))
    const long = await sent('tusen-sidor.txt', Buffer.from(few.repeat(320)))
    expect(long.said).toContain('2024')
    // Were it read in the server itself, no more would be answered than while the few pages are sent.
    expect(long.others).toBeGreaterThan(2 * short.others)
  })

  test('a bomb, a broken and a locked file are told as such', async () => {
    const bomb = archive([{ name: 'word/document.xml', data: Buffer.alloc(60_000_000), claims: 10 }])
    const secret = await pdf(page => void page.text('hemligt'), { userPassword: 'x', pdfVersion: '1.7' })
    for (const [name, bytes, words] of [
      ['bomb.docx', bomb, '50 MB'],
      ['trasig.pdf', Buffer.from('%PDF-1.7\nnothing'), 'trasig'],
      ['hemlig.pdf', secret, 'lösenord'],
    ] as const) {
      const { code, said } = await sent(name, bytes)
      expect(said).toContain(words)
      expect(code).toBe(1)
    }
  })
})

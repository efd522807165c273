import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, ROOT, served } from './klubban.ts'

const HOME = 'https://klubban.example.se'

/** The whole program with a real mail server before it: letters to guests and to members without chat. */
describe('serve with e-mail', () => {
  const data = dataFolder()
  delete data.env.KLUBBAN_NOW
  const letters: ParsedMail[] = []
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) =>
      void simpleParser(stream).then(letter => {
        letters.push(letter)
        done()
      }, done),
  })
  let server: Awaited<ReturnType<typeof served>>

  beforeAll(async () => {
    await new Promise<void>(resolve => smtp.listen(0, '127.0.0.1', resolve))
    const { port } = smtp.server.address() as AddressInfo
    Object.assign(data.env, {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      KLUBBAN_MAIL_FROM: 'Klubban <klubban@exempel.se>',
      PUBLIC_URL: HOME,
    })
    server = await served(data.env)
  })
  afterAll(async () => {
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    await new Promise<void>(resolve => smtp.close(() => resolve()))
    data.remove()
  })

  /** At the command line, without standing still: the mail server is in this very process. */
  const operate = (words: string, group?: string) =>
    new Promise<string>((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [join(ROOT, 'dist/src/main.js'), 'chat', ...(group ? ['--group', group] : [])],
        {
          cwd: ROOT,
          env: data.env,
        },
      )
      let out = ''
      child.stdout.on('data', (bytes: Buffer) => {
        out += bytes.toString()
      })
      child.on('error', reject)
      child.on('exit', () => resolve(out))
      child.stdin.end(`${words}\n`)
    })
  const arrived = async (count: number) => {
    while (letters.length < count) await new Promise(resolve => setTimeout(resolve, 50))
    return letters[count - 1]!
  }
  const GROUP = 'hembygdsradet'

  test('a guest is invited by letter, answers by its link, and the secretary without chat hears of it by e-mail', async () => {
    await operate('grupp skapa Hembygdsrådet')
    for (const words of [
      'ledamot ny Eva Ekdahl sekreterare',
      'e-post för Eva Ekdahl är eva@exempel.se',
      'utskick med e-post ja',
      'utskick av',
      'möte ny 14 maj 2098 9-12 Norrby',
      'föreslå gäst Bengt Stålhandske om mötesplatser',
      'godkänn gäst Bengt Stålhandske',
      'boka gäst Bengt Stålhandske till 14 maj 2098',
    ])
      await operate(words, GROUP)
    letters.length = 0
    expect(await operate('skicka inbjudan till Bengt Stålhandske på bengt@exempel.se', GROUP)).toContain(
      'bengt@exempel.se',
    )
    const letter = await arrived(1)
    expect([letter.to].flat()[0]!.text).toContain('bengt@exempel.se')
    expect(letter.replyTo!.text).toContain('eva@exempel.se')
    expect(letter.attachments.map(one => one.filename)).toEqual(['mote.ics'])
    const path = /https:\/\/klubban\.example\.se(\/gast\/[\w.-]+)\n/.exec(letter.text!)![1]!
    const page = await (await fetch(server.address + path)).text()
    const key = /name="key" value="(\w+)"/.exec(page)![1]!
    const done = await fetch(server.address + path, {
      method: 'POST',
      body: new URLSearchParams({ key, answer: 'yes', needs: 'Projektor' }),
    })
    expect(await done.text()).toContain('Tack!')
    const told = await arrived(2)
    expect([told.to].flat()[0]!.text).toContain('eva@exempel.se')
    expect(told.text).toContain('Projektor')
    const journal = readFileSync(join(data.folder, GROUP, 'journal.jsonl'), 'utf8')
    expect(journal).toContain('"role":"guest"')
    expect(journal).not.toContain(path)
  })

  test('a meeting called off strikes it out in their calendars', async () => {
    await operate('anmäl Eva Ekdahl till 14 maj 2098', GROUP)
    const before = letters.length
    await operate('ställ in mötet 14 maj 2098', GROUP)
    await arrived(before + 2)
    const mine = letters.slice(before)
    expect(
      mine.map(letter => letter.attachments[0]?.content.toString()).filter(file => file?.includes('STATUS:CANCELLED')),
    ).toHaveLength(2)
  })
})

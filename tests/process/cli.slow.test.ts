import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, klubban, served } from './klubban.ts'

const GROUP = 'landsbygdsberedningen'
const data = dataFolder()
const run = (args: string[], input?: string) => klubban(data.env, args, input)

beforeAll(() => {
  expect(run(['demo'])).toMatchObject({ code: 0 })
})
afterAll(() => data.remove())

const NOTES = `Minnesanteckningar 2019-03-14

Deltog: Karin Åkesson, Omar Haddad och Petra Nordin.

Vägbelysning

Gruppen beslutade att anslå 35 000 kronor till vägbelysning i Norrby.

Vid anteckningarna
Petra Nordin
`

describe('the command line', () => {
  test('the demo is laid once, into an empty folder only', () => {
    const again = run(['demo'])
    expect(again.code).toBe(1)
    expect(again.err).toContain(GROUP)
  })

  test('groups, as text and as JSON', () => {
    expect(run(['groups']).out).toContain(GROUP)
    const all = JSON.parse(run(['groups', '--json']).out) as Array<Record<string, unknown>>
    expect(all.map(one => one.id)).toEqual([GROUP, 'samverkansgruppen'])
    expect(Object.keys(all[0]!)).toEqual(['id', 'name', 'demo', 'body', 'language', 'members', 'meetings'])
  })

  test('a conversation from a pipe: one plain reply a line, and it is there afterwards', () => {
    const { code, out } = run(['chat', '--group', GROUP, '--as', 'Karin Åkesson'], 'jag kommer\nvilka kommer?\n')
    expect(code).toBe(0)
    expect(out).toContain('Du är anmäld')
    expect(out).toContain('Karin Åkesson')
    expect(run(['chat', '--group', GROUP, '--as', 'Sofia Öberg'], 'vilka kommer?\n').out).toContain('Karin Åkesson')
  })

  test('a question, as text, as JSON and in a batch', () => {
    const asked = JSON.parse(run(['ask', 'Vad beslutade vi om bygdegårdar?', '--group', GROUP, '--json']).out)
    expect(asked).toMatchObject({ answered: true })
    expect(asked.answer).toContain('120 000 kronor')
    expect(asked.sources[0]).toContain('§')
    const not = JSON.parse(run(['ask', 'Vad beslutade vi om kärnkraft?', '--group', GROUP, '--json']).out)
    expect(not.answered).toBe(false)
    const file = join(data.folder, '..', 'questions.jsonl')
    writeFileSync(
      file,
      '{"id":"a","q":"Vad beslutade vi om bygdegårdar?"}\n\n{"id":"b","q":"Vad beslutade vi om kärnkraft?"}\n',
    )
    const lines = run(['ask', '--batch', file, '--group', GROUP])
      .out.trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => [line.id, line.answered])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })

  test('old minutes: reviewed, entered, the same file twice changes nothing, answers follow', () => {
    const file = join(data.folder, '..', 'anteckningar-2019.txt')
    writeFileSync(file, NOTES)
    const dry = JSON.parse(run(['import', file, '--group', GROUP, '--dry-run', '--json']).out)
    expect(dry).toMatchObject({ kind: 'notes', date: '2019-03-14' })
    const unasked = run(['import', file, '--group', GROUP])
    expect(unasked.code).toBe(2)
    expect(run(['import', file, '--group', GROUP, '--yes'])).toMatchObject({ code: 0 })
    const before = readFileSync(join(data.folder, GROUP, 'journal.jsonl'), 'utf8')
    expect(run(['import', file, '--group', GROUP, '--yes'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(data.folder, GROUP, 'journal.jsonl'), 'utf8')).toBe(before)
    expect(run(['ask', 'Hur mycket pengar gick till vägbelysning i Norrby?', '--group', GROUP]).out).toContain(
      '35 000 kronor',
    )
  })

  test('a paper that does not look like minutes is read as notes where that is said', () => {
    const file = join(data.folder, '..', 'lapp.txt')
    writeFileSync(file, 'Vi bytte lås på boden, och Asta har nyckeln. Beslut: stegen lånas ut.\n')
    const dry = (...more: string[]) =>
      JSON.parse(run(['import', file, '--group', GROUP, '--dry-run', '--json', ...more]).out)
    expect(dry()).toMatchObject({ kind: 'other', sections: [] })
    expect(dry('--read-as', 'notes')).toMatchObject({
      kind: 'notes',
      sections: [{ decisions: ['stegen lånas ut.'] }],
    })
    expect(run(['import', file, '--group', GROUP, '--read-as', 'brev']).code).toBe(2)
  })

  test('wrong usage is 2, a Problem is 1, and both say what to do', () => {
    expect(run([]).code).toBe(2)
    expect(run(['flyg']).code).toBe(2)
    expect(run(['ask', '--group', GROUP]).code).toBe(2)
    expect(run(['ask', 'x', '--wrong']).code).toBe(2)
    expect(run(['import', '--group', GROUP]).code).toBe(2)
    expect(run(['ask', 'x?', '--group', 'finns-inte'])).toMatchObject({ code: 1, err: expect.stringContaining(GROUP) })
    expect(run(['chat', '--group', GROUP, '--as', 'Ingen Alls'], 'hej\n').out).toContain('Ingen Alls')
    expect(klubban({ ...data.env, PORT: 'många' }, ['serve'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('PORT'),
    })
    expect(klubban({ ...data.env, SLACK_BOT_TOKEN: 'x', SLACK_SIGNING_SECRET: 's' }, ['serve'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('KLUBBAN_NOW'),
    })
  })

  test('help tells of every command, and of each alone; an option that is none is told in the language of the terminal', () => {
    const sv = (args: string[]) => klubban({ ...data.env, LC_ALL: 'sv_SE.UTF-8' }, args)
    const all = sv(['--help'])
    expect(all.code).toBe(0)
    const names = [...all.out.matchAll(/^klubban ([a-z-]+)/gm)].map(match => match[1]!)
    expect(names.length).toBeGreaterThan(10)
    for (const args of [
      ['ask', '--help'],
      ['help', 'ask'],
      ['backup', '-h'],
    ]) {
      const own = sv(args)
      expect(own).toMatchObject({ code: 0, err: '' })
      expect(own.out.startsWith(`klubban ${args.find(word => /^[a-z]/.test(word) && word !== 'help')}`)).toBe(true)
      expect(all.out).toContain(own.out)
    }
    expect(sv(['ask', 'x', '--wrong'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Tillvalet --wrong finns inte\.\nklubban ask /),
    })
    expect(klubban({ ...data.env, LC_ALL: 'en_GB.UTF-8' }, ['ask', 'x', '--as'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('The option --as has a wrong value, or lacks one.'),
    })
  })

  test('verify finds an altered letter, and a backup restores to the same journal', () => {
    expect(run(['verify'])).toMatchObject({ code: 0 })
    const copy = join(data.folder, '..', 'copy')
    expect(run(['backup', copy])).toMatchObject({ code: 0 })
    expect(run(['backup', copy])).toMatchObject({ code: 1 })
    const other = { ...data.env, KLUBBAN_DATA: join(data.folder, '..', 'restored') }
    expect(klubban(other, ['restore', copy])).toMatchObject({ code: 0 })
    expect(klubban(other, ['verify'])).toMatchObject({ code: 0 })
    expect(klubban({ ...data.env, KLUBBAN_DATA: join(data.folder, '..', 'none') }, ['verify'])).toMatchObject({
      code: 1,
    })
    const journal = join(other.KLUBBAN_DATA, GROUP, 'journal.jsonl')
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('120 000 kronor', '520 000 kronor'))
    const found = klubban(other, ['verify', '--json'])
    expect(found.code).toBe(1)
    expect(JSON.parse(found.out).findings[0]).toMatchObject({
      aggregate: GROUP,
      file: expect.stringContaining('journal.jsonl'),
    })
  })
})

describe('a server and the command line on one folder', () => {
  test('a second server leaves and says who holds it; chat goes through the first; SIGTERM ends it with nothing lost', async () => {
    const here = dataFolder()
    try {
      const server = await served(here.env)
      expect(await (await fetch(`${server.address}/healthz`)).json()).toEqual({ status: 'ok' })
      const second = klubban(here.env, ['serve'])
      expect(second).toMatchObject({ code: 1, err: expect.stringContaining(String(server.child.pid)) })
      const elsewhere = dataFolder()
      const port = new URL(server.address).port
      expect(klubban({ ...elsewhere.env, PORT: port }, ['serve'])).toEqual({
        code: 1,
        out: '',
        err: `Porten ${port} används redan av ett annat program. Stäng det, eller sätt PORT till en annan port.\n`,
      })
      expect(klubban({ ...elsewhere.env, HOST: '192.0.2.1' }, ['serve'])).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^Adressen 192\.0\.2\.1 finns inte på den här datorn/),
      })
      elsewhere.remove()
      const said = klubban(here.env, ['chat', '--group', GROUP, '--as', 'Sofia Öberg'], 'jag kommer\n')
      expect(said).toMatchObject({ code: 0, out: expect.stringContaining('Du är anmäld') })

      // Registrations from many at once while the signal comes: what was answered is there.
      const start = (await (await fetch(`${server.address}/api/start`)).json()) as {
        groups: Array<{ id: string; people: Array<{ id: string }> }>
      }
      const people = start.groups.find(one => one.id === GROUP)!.people
      const acknowledged: string[] = []
      let running = true
      const writers = people.slice(0, 10).map(async ({ id }, w) => {
        for (let n = 0; running; n++) {
          const key = `load-${w}-${String(n).padStart(6, '0')}`
          const body = JSON.stringify({
            key,
            group: GROUP,
            person: id,
            lang: 'sv',
            input: { intent: { command: 'attend', args: { answer: n % 2 ? 'coming' : 'late' } } },
          })
          try {
            const response = await fetch(`${server.address}/api/handle`, {
              method: 'POST',
              headers: { 'content-type': 'application/json', origin: server.address },
              body,
            })
            const replies = (await response.json()) as Array<{ problem?: string }>
            if (response.ok && replies.every(one => one.problem === undefined))
              acknowledged.push(`web/demo/${GROUP}/${id}/${key}`)
          } catch {
            return
          }
        }
      })
      await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(50)
      const asked = Date.now()
      server.child.kill('SIGTERM')
      expect(await server.ended).toBe(0)
      // The promise of five seconds is a promise, not a measurement (faults row 37).
      expect(Date.now() - asked).toBeLessThan(5000)
      running = false
      await Promise.all(writers)
      const journal = readFileSync(join(here.folder, GROUP, 'journal.jsonl'), 'utf8')
      for (const key of acknowledged) expect(journal.split(`"${key}"`)).toHaveLength(2)
      expect(klubban(here.env, ['verify'])).toMatchObject({ code: 0 })
    } finally {
      here.remove()
    }
  })

  test('an empty, unreadable or foreign folder is told, and never filled', () => {
    const here = dataFolder()
    try {
      mkdirSync(join(here.folder, 'foreign'), { recursive: true })
      writeFileSync(join(here.folder, 'foreign', 'note.txt'), 'mine')
      klubban(here.env, ['groups'])
      expect(readdirSync(join(here.folder, 'foreign'))).toEqual(['note.txt'])
    } finally {
      here.remove()
    }
  })
})

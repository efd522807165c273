import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Incoming } from '../../src/core/incoming.ts'
import { filesInbox } from '../../src/stores/files/inbox.ts'

let folder = ''
const logged: object[] = []
const log = { warn: () => {}, error: (data: object) => void logged.push(data) }
const open = () => filesInbox({ folder, log })
const asked = (words: string): Incoming => ({
  keys: [`slack/${words}`],
  account: { platform: 'slack', space: 'T1', user: 'U1' },
  room: 'slack/T1/C1',
  lang: 'sv',
  input: { words },
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klubban-inbox-'))
  logged.length = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the inbox on disk', () => {
  test('what was kept is there for the next process, oldest first, until it is settled', async () => {
    const first = open()
    const names = [await first.keep(asked('ett')), await first.keep(asked('två'))]
    const next = open()
    expect((await next.left()).map(one => one.incoming)).toEqual([asked('ett'), asked('två')])
    await next.settle(names[0]!)
    expect((await open().left()).map(one => one.incoming.input)).toEqual([{ words: 'två' }])
  })

  test('a folder where nothing was ever kept has nothing left', async () => {
    expect(await open().left()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test.each(['', 'null', '{"version":2,"incoming":{}}', '{"version":1,"incoming":{"keys":[]}}', '\u0000'])(
    'a file that says %j is told of and left, and the rest is read',
    async text => {
      const inbox = open()
      await inbox.keep(asked('hel'))
      writeFileSync(join(folder, '.inbox', '0-damaged.json'), text)
      expect((await inbox.left()).map(one => one.incoming)).toEqual([asked('hel')])
      expect(logged).toHaveLength(1)
      expect(readdirSync(join(folder, '.inbox'))).toHaveLength(2)
    },
  )
})

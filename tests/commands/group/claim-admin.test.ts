import { expect, test } from 'vitest'
import { claimAdmin } from '../../../src/commands/group/claim-admin.ts'
import { commands } from '../../../src/commands/index.ts'
import { digestOfCode } from '../../../src/core/codes.ts'
import { createCore } from '../../../src/core/handle.ts'
import { DIRECTORY_ID } from '../../../src/domain/model.ts'
import type { DirectoryState } from '../../../src/domain/state.ts'
import { NOW } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const CODE = 'K7MPQ2XWRT4H'

/** The room's store behind a core that has a code out, or none. */
async function claiming(digest: string | null) {
  const room = await openRoom()
  const core = createCore({
    store: room.store,
    commands,
    interpreter: { name: 'none', understand: () => ({ kind: 'unknown', suggestions: [], question: false }) },
    ports: {} as never,
    secret: 'fixture-'.repeat(5),
    trust: { demo: false },
    clock: () => NOW,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    adminDigest: async () => digest,
  })
  let n = 0
  const claim = (code: string, platform = 'slack') =>
    core.handle({
      keys: [`claim-${++n}`],
      account: { platform, space: 'T1', user: 'U1' },
      input: { intent: { command: 'claim-admin', args: { code } } },
    })
  const admins = async () =>
    (await room.store.read<DirectoryState, DirectoryState>(DIRECTORY_ID, state => state)).admins
  return { claim, admins, room }
}

test('the code from the command line makes the account administrator, and is not kept', async () => {
  const { claim, admins, room } = await claiming(digestOfCode(CODE))
  expect((await claim('WRONG')).problem).toBe('expired')
  expect((await claim(CODE, 'demo')).problem).toBe('expired')
  expect((await claim(CODE.toLowerCase())).problem).toBeUndefined()
  expect((await claim(CODE)).problem).toBeUndefined()
  expect(await admins()).toEqual(['x/y/z', 'slack/T1/U1'])
  const entries = []
  for await (const entry of room.store.entries(DIRECTORY_ID)) entries.push(entry)
  expect(JSON.stringify(entries)).not.toContain(CODE)
})

test('while no code is out, no code fits', async () => {
  const { claim, admins } = await claiming(null)
  expect((await claim(CODE)).problem).toBe('expired')
  expect((await claim('')).problem).toBe('missing')
  expect(await admins()).toEqual(['x/y/z'])
  expect(claimAdmin.kind).toBe('directory')
})

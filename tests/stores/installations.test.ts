import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/store.ts'
import { directoryChanges } from '../../src/domain/changes/directory.ts'
import { DIRECTORY_ID, modelOf } from '../../src/domain/model.ts'
import { keptInstallations } from '../../src/stores/installations.ts'
import { memoryStore } from '../../src/stores/memory.ts'

const SECRET = 'a secret of at least sixteen characters'
const AT = '2027-04-21T08:00:00.000Z'

async function opened() {
  const store = memoryStore({ modelOf: modelOf as never })
  const by = { role: 'operator', account: 'operator/local/' } as const
  const changes = [directoryChanges.directoryOpened({})]
  await store.update(DIRECTORY_ID, [], () => ({ at: AT, by, intent: null, changes, reply: null }), { create: true })
  const warnings: object[] = []
  const open = (secret = SECRET) =>
    keptInstallations({ store, secret, clock: () => AT, log: { warn: data => void warnings.push(data) } })
  const journal = async () => {
    const all: Entry[] = []
    for await (const entry of store.entries(DIRECTORY_ID)) all.push(entry)
    return JSON.stringify(all)
  }
  return { open, warnings, journal, store }
}

test('what is put is there, until it is removed; another place’s is not', async () => {
  const { open } = await opened()
  const installations = open()
  expect(await installations.get('slack/T1')).toBeNull()
  await installations.put('slack/T1', { token: 'xoxb-1' })
  await installations.put('slack/T2', { token: 'xoxb-2' })
  await installations.put('slack/T1', { token: 'xoxb-3' })
  expect(await open().get('slack/T1')).toEqual({ token: 'xoxb-3' })
  await installations.remove('slack/T1')
  await installations.remove('slack/T1')
  expect(await installations.get('slack/T1')).toBeNull()
  expect(await installations.get('slack/T2')).toEqual({ token: 'xoxb-2' })
  expect(await installations.get('__proto__')).toBeNull()
})

test('neither the journal nor the warnings hold the token', async () => {
  const { open, journal, warnings } = await opened()
  await open().put('slack/T1', { token: 'xoxb-very-secret' })
  expect(await open('another secret of enough length').get('slack/T1')).toBeNull()
  expect(warnings).toHaveLength(1)
  expect((await journal()) + JSON.stringify(warnings)).not.toContain('very-secret')
})

test('what was kept for one workspace does not open as another’s, nor after a changed letter', async () => {
  const { open, store } = await opened()
  const installations = open()
  await installations.put('slack/T1', { token: 'xoxb-1' })
  const kept = await store.read<{ installations: Record<string, { sealed: string }> }, string>(
    DIRECTORY_ID,
    state => state.installations['slack/T1']!.sealed,
  )
  const turned = Buffer.from(kept, 'base64')
  turned[40] = turned[40]! ^ 1
  const put = (installation: string, sealed: string) =>
    store.update(DIRECTORY_ID, [], () => ({
      at: AT,
      by: { role: 'admin', account: 'x' },
      intent: null,
      changes: [directoryChanges.installationKept({ installation, sealed })],
      reply: null,
    }))
  await put('slack/T2', kept)
  await put('slack/T1', turned.toString('base64'))
  expect(await installations.get('slack/T2')).toBeNull()
  expect(await installations.get('slack/T1')).toBeNull()
})

test('a short secret is refused', async () => {
  const { open } = await opened()
  expect(() => open('short')).toThrow()
})

import { mkdir, readFile, stat, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Problem } from '../../src/domain/problem.ts'
import { callOwner, connectOwner } from '../../src/stores/files/call-owner.ts'
import { openFiles } from '../../src/stores/files/index.ts'
import { folderOwner, ownFolder } from '../../src/stores/files/owner.ts'
import { freshFolder, modelOf } from './open.ts'

const own = async (folder: string, onRequest = async (request: unknown) => request, platform = process.platform) => {
  const owner = await ownFolder(folder, { onRequest, platform })
  onTestFinished(() => owner.close())
  return owner
}

describe.each(['linux', 'darwin'] as const)('one owner per folder (as on %s)', platform => {
  it.runIf(platform === process.platform || platform === 'darwin')(
    'refuses a second, and says who holds it',
    async () => {
      const folder = await freshFolder()
      const owner = await own(folder, undefined, platform)
      owner.setAddress('http://127.0.0.1:3978')
      const second = ownFolder(folder, { platform })
      await expect(second).rejects.toMatchObject({ code: 'owned', message: expect.stringContaining(`${process.pid}`) })
      await expect(second).rejects.toMatchObject({ message: expect.stringContaining('http://127.0.0.1:3978') })
      await owner.close()
      await own(folder, undefined, platform)
    },
  )

  it('carries requests at the same time, with answers and Problems', async () => {
    const folder = await freshFolder()
    await own(
      folder,
      async request => {
        const { n } = request as { n: number }
        await new Promise(done => setTimeout(done, 20 - n))
        if (n === 13) throw new Problem('closed', { sv: 'Stängt', en: 'Closed' }, { field: 'meeting' })
        if (n === 14) throw new Error('a bug')
        return { n, text: 'å\n'.repeat(n) }
      },
      platform,
    )
    const call = (await connectOwner(folder, platform))!
    const all = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => call.request({ n })))
    for (const [n, one] of all.entries())
      if (n === 13) expect(one).toMatchObject({ reason: { code: 'closed', field: 'meeting', words: { sv: 'Stängt' } } })
      else if (n === 14) expect(one).toMatchObject({ reason: { message: 'a bug' } })
      else expect(one).toMatchObject({ value: { n, text: 'å\n'.repeat(n) } })
    expect(await call.request({ describe: true })).toMatchObject({ pid: process.pid, address: null })
    call.close()
  })

  it('says what is known where the owner is gone: of what was asked, and of what is asked then', async () => {
    const folder = await freshFolder()
    let reach = () => {}
    const reached = new Promise<void>(done => {
      reach = done
    })
    const never = () => {
      reach()
      return new Promise(() => {})
    }
    const owner = await own(folder, never, platform)
    const call = (await connectOwner(folder, platform))!
    const waits = call.request({ n: 1 })
    await reached
    await Promise.all([owner.close(), expect(waits).rejects.toMatchObject({ code: 'unknown-outcome' })])
    await expect(call.request({ n: 2 })).rejects.toMatchObject({ code: 'not-saved' })
  })
})

describe('the way in', () => {
  it('is shut to whoever cannot read the token', async () => {
    const folder = await freshFolder()
    let asked = 0
    await own(folder, async () => ++asked)
    expect((await stat(`${folder}/.owner-token`)).mode & 0o777).toBe(0o600)
    const token = await readFile(`${folder}/.owner-token`, 'utf8')
    const { rename } = await import('node:fs/promises')
    await rename(`${folder}/.owner-token`, `${folder}/elsewhere`)
    await expect(callOwner(folder, 'x')).rejects.toMatchObject({ code: 'owned' })
    expect(asked).toBe(0)
    expect(token).toMatch(/^[0-9a-f]{64}$/)
  })

  it('leads nowhere where nobody owns the folder', async () => {
    const folder = await freshFolder()
    expect(await callOwner(folder, 'x')).toEqual({ owned: false })
    expect(await folderOwner(folder)).toBeNull()
  })

  it('is the folder’s, whatever path leads there', async () => {
    const folder = await freshFolder()
    await mkdir(`${folder}/real`)
    await symlink(`${folder}/real`, `${folder}/link`)
    await own(`${folder}/real`)
    await expect(ownFolder(`${folder}/link`)).rejects.toMatchObject({ code: 'owned' })
    expect(await callOwner(`${folder}/link`, 1)).toEqual({ owned: true, answer: 1 })
  })

  it('is refused within a second where the holder is silent', async () => {
    const folder = await freshFolder()
    const { dev, ino } = await stat(folder, { bigint: true })
    const silent = createServer(() => {})
    await new Promise<void>(done => silent.listen(`\0klubban-${dev}-${ino}`, done))
    onTestFinished(() => void silent.close())
    await expect(ownFolder(folder)).rejects.toMatchObject({ code: 'owned' })
  })

  it('takes over a socket file that nobody listens behind', async () => {
    const folder = await freshFolder()
    const { writeFile } = await import('node:fs/promises')
    await writeFile(`${folder}/.owner.sock`, '')
    await own(folder, undefined, 'darwin')
  })

  it('opens a store once', async () => {
    const folder = await freshFolder()
    const store = await openFiles({ folder, modelOf, onRequest: async () => 'served' })
    await expect(openFiles({ folder, modelOf })).rejects.toMatchObject({ code: 'owned' })
    expect(await callOwner(folder, 'x')).toEqual({ owned: true, answer: 'served' })
    await store.close()
    await (await openFiles({ folder, modelOf })).close()
  })
})

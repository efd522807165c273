import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFiles } from '../../src/stores/files/index.ts'
import { wordsModel } from '../contracts/model.ts'
import { storeContract } from '../contracts/store.ts'

storeContract('files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'klubban-'))
  let now = new Date()
  const open = () => openFiles({ folder, modelOf: () => wordsModel, clock: () => now })
  let store = await open()
  return {
    store,
    setClock: time => {
      now = time
    },
    reopen: async () => {
      await store.close()
      store = await open()
      return store
    },
    dispose: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})

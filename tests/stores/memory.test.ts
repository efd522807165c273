import { memoryStore } from '../../src/stores/memory.ts'
import { wordsModel } from '../contracts/model.ts'
import { storeContract } from '../contracts/store.ts'

storeContract('memory', async () => {
  let now = new Date()
  return {
    store: memoryStore({ modelOf: () => wordsModel, clock: () => now }),
    setClock: time => {
      now = time
    },
    reopen: null,
    dispose: async () => {},
  }
})

// Opens a data folder in a process of its own, as a restart does, and tells how many milliseconds it took.
import { openFiles } from '../dist/src/stores/files/index.js'
import { modelOf } from './group.mjs'

const began = performance.now()
const store = await openFiles({ folder: process.argv[2], modelOf })
const ms = performance.now() - began
const seq = await store.read('bench', (_, n) => n)
process.stdout.write(JSON.stringify({ ms, seq, health: store.health().bench }))
process.exit(0)

import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Model } from '../../core/store.ts'
import { nodeDisk } from './disk.ts'
import { buildSnapshot, type Order } from './take-snapshot.ts'

const NICE = 10

// A snapshot is in nobody's way: whoever waits for an answer goes first. Elsewhere than on Linux this would slow the whole process.
if (process.platform === 'linux') setPriority(NICE)

const order = workerData as Order & { modelsAt: string }
const { modelOf } = (await import(order.modelsAt)) as { modelOf: (aggregate: string) => Model<unknown> }
parentPort?.postMessage(await buildSnapshot(nodeDisk, order, modelOf(order.aggregate)))

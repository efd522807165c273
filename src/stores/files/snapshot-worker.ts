import { parentPort, workerData } from 'node:worker_threads'
import type { Model } from '../../core/store.ts'
import { nodeDisk } from './disk.ts'
import { buildSnapshot, type Order } from './take-snapshot.ts'

const order = workerData as Order & { modelsAt: string }
const { modelOf } = (await import(order.modelsAt)) as { modelOf: (aggregate: string) => Model<unknown> }
parentPort?.postMessage(await buildSnapshot(nodeDisk, order, modelOf(order.aggregate)))

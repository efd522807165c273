import { Worker } from 'node:worker_threads'
import type { Model } from '../../core/store.ts'
import type { Disk } from './disk.ts'
import type { Taken } from './home.ts'
import { rebuild } from './rebuild.ts'
import { writeSnapshot } from './snapshot.ts'

export interface Order {
  folder: string
  aggregate: string
  /** Byte of the journal, at the end of a durable line. */
  upto: number
  /** In ms. */
  now: number
}

/** Former snapshot + journal = new snapshot, from the files alone: memory is not touched, so nobody waits. */
export async function buildSnapshot(disk: Disk, order: Order, model: Model<unknown>): Promise<Taken> {
  const { aggregate, upto, now } = order
  const folder = `${order.folder}/${aggregate}`
  const { damage, seq, hash, offset, keys, state } = await rebuild(disk, folder, aggregate, model, now, upto)
  if (damage !== null || offset !== upto) throw new Error(damage ?? `the journal has no line that ends at byte ${upto}`)
  const snapshot = { version: model.version, aggregate, seq, offset, hash, keys: keys.toJSON(), state }
  return { seq, offset, size: await writeSnapshot(disk, folder, snapshot) }
}

/** In a worker where there is compiled code for it to run; in this process otherwise (tests run the sources). */
export function takeSnapshot(
  order: Order & { disk: Disk; model: Model<unknown>; modelsAt: string | undefined },
): Promise<Taken> {
  const { disk, model, modelsAt, folder, aggregate, upto, now } = order
  if (!modelsAt || import.meta.url.endsWith('.ts')) return buildSnapshot(disk, order, model)
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./snapshot-worker.js', import.meta.url), {
      workerData: { folder, aggregate, upto, now, modelsAt },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`the snapshot's worker ended with ${code}`)))
  })
}

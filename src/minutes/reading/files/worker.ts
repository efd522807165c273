import { parentPort, workerData } from 'node:worker_threads'
import { Problem } from '../../../domain/problem.ts'
import { convert } from './convert.ts'

const { bytes, name } = workerData as { bytes: Uint8Array; name: string }
try {
  parentPort?.postMessage({ read: await convert(bytes, name) })
} catch (error) {
  if (!(error instanceof Problem)) throw error
  parentPort?.postMessage({ problem: { code: error.code, words: error.words } })
}

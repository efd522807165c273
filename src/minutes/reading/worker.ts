import { parentPort, workerData } from 'node:worker_threads'
import { Problem } from '../../domain/problem.ts'
import { done, type Job } from './jobs.ts'

try {
  parentPort?.postMessage({ done: await done(workerData as Job) })
} catch (error) {
  if (!(error instanceof Problem)) throw error
  parentPort?.postMessage({ problem: { code: error.code, words: error.words } })
}

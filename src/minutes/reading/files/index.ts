import { Worker } from 'node:worker_threads'
import { Problem } from '../../../domain/problem.ts'
import { convert, type FileText } from './convert.ts'
import { MAX_FILE, tooLarge, tooSlow } from './problems.ts'

export type { FileText } from './convert.ts'

const SECONDS = 30
/** Readers at once; further files wait. */
const READERS = 2

let busy = 0
const waiting: Array<() => void> = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= READERS) await new Promise<void>(resolve => waiting.push(resolve))
  else busy++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }
}

type Told = { read: FileText } | { problem: { code: Problem['code']; words: Problem['words'] } }

const inWorker = (bytes: Uint8Array, name: string): Promise<FileText> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { bytes, name },
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
      stdout: true,
      stderr: true,
    })
    const timer = setTimeout(() => {
      reject(tooSlow())
      void worker.terminate()
    }, SECONDS * 1000)
    worker.once('message', (told: Told) => {
      if ('read' in told) resolve(told.read)
      else reject(new Problem(told.problem.code, told.problem.words))
      void worker.terminate()
    })
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooSlow() : error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(tooSlow())
    })
  })

/**
 * A file's text: .txt and .md (UTF-8, UTF-16 with its mark, windows-1252), .docx, .pdf. In a worker with limits of time and memory,
 * so that others are served meanwhile; in this process where the sources run uncompiled (tests).
 * Problems: `invalid` (no such kind, damaged, with a password, a scan without text), `too-long`.
 */
export async function textOfFile(bytes: Uint8Array, name: string): Promise<FileText> {
  if (bytes.length > MAX_FILE) throw tooLarge()
  return inTurn(() => (import.meta.url.endsWith('.ts') ? convert(bytes, name) : inWorker(bytes, name)))
}

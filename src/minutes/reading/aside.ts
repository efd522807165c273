import { Worker } from 'node:worker_threads'
import type { Extract } from '../../domain/extract.ts'
import { Problem } from '../../domain/problem.ts'
import { convert, type FileText } from './files/convert.ts'
import { MAX_FILE, tooLarge, tooSlow } from './files/problems.ts'
import type { Job } from './jobs.ts'
import { type ReadOptions, readMinutes } from './read.ts'

const SECONDS = 30
/** Readers at once; further files wait. */
const READERS = 2
/** A text of a few pages is read where it is: sooner than a worker starts. */
const SHORT = 10_000
/** Workers need compiled sources; run from source (tests), all is read in the process. */
const COMPILED = !import.meta.url.endsWith('.ts')

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

type Told<T> = { done: T } | { problem: { code: Problem['code']; words: Problem['words'] } }

const inWorker = <T>(job: Job): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
      stdout: true,
      stderr: true,
    })
    const timer = setTimeout(() => {
      reject(tooSlow())
      void worker.terminate()
    }, SECONDS * 1000)
    worker.once('message', (told: Told<T>) => {
      if ('done' in told) resolve(told.done)
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
 * so that others are served meanwhile.
 * Problems: `invalid` (no such kind, damaged, with a password, a scan without text), `too-long`.
 */
export async function textOfFile(bytes: Uint8Array, name: string): Promise<FileText> {
  if (bytes.length > MAX_FILE) throw tooLarge()
  return inTurn(() => (COMPILED ? inWorker<FileText>({ bytes, name }) : convert(bytes, name)))
}

/** What the minutes in a text say, as `readMinutes` tells it; a long text is read in such a worker too. Problem: `too-long`. */
export async function minutesOf(text: string, options: ReadOptions): Promise<Extract> {
  if (text.length <= SHORT || !COMPILED) return readMinutes(text, options)
  return inTurn(() => inWorker<Extract>({ text, options }))
}

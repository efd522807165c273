import type { Extract } from '../../domain/extract.ts'
import { convert, type FileText } from './files/convert.ts'
import { type ReadOptions, readMinutes } from './read.ts'

/** What a worker is asked for: a file's text, or what the minutes in a text say. */
export type Job = { bytes: Uint8Array; name: string } | { text: string; options: ReadOptions }

export const done = async (job: Job): Promise<FileText | Extract> =>
  'bytes' in job ? convert(job.bytes, job.name) : readMinutes(job.text, job.options)

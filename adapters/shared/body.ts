import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'

/** Why a body was not taken, as an HTTP status. */
export class BadBody extends Error {
  readonly status: 400 | 413 | 415
  constructor(status: 400 | 413 | 415) {
    super(`body refused: ${status}`)
    this.status = status
  }
}

/** The request's bytes, at most `max`. Throws BadBody: 413 too large, 400 cut off; what is still coming is not kept. */
export function bytesOf(request: IncomingMessage, max: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > max) return Promise.reject(new BadBody(413))
  // Events rather than `for await`: leaving such a loop destroys the socket, and the 413 with it.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= max) chunks.push(chunk)
      else {
        chunks.length = 0
        reject(new BadBody(413))
      }
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    // A request that is cut off in the middle tells of no error to those who do not ask.
    request.on('close', () => {
      if (!request.complete) reject(new BadBody(400))
    })
  })
}

/** The bytes as UTF-8. Throws BadBody 400 where they are not. */
export function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new BadBody(400)
  const text = bytes.toString()
  // A byte order mark is no part of the text.
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Throws BadBody 400 where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadBody(400)
  }
}

/** The request's JSON, at most `max` bytes. Throws BadBody: 415 other type, 413 too large, 400 not JSON or not UTF-8. */
export async function jsonOf(request: IncomingMessage, max: number): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw new BadBody(415)
  return parsed(textOf(await bytesOf(request, max)))
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import type { IncomingMessage } from 'node:http'

/** A document of three megabytes, as text in a request. */
const MAX_BODY = 4_194_304

/** Why a body was not taken, as an HTTP status. */
export class BadBody extends Error {
  readonly status: 400 | 413 | 415
  constructor(status: 400 | 413 | 415) {
    super(`body refused: ${status}`)
    this.status = status
  }
}

/** The request's JSON, at most `MAX_BODY` bytes. Throws BadBody: 415 other type, 413 too large, 400 not JSON or not UTF-8. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw new BadBody(415)
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) throw new BadBody(413)
  const bytes = await collect(request)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new BadBody(400)
  }
}

// Events rather than `for await`: leaving such a loop destroys the socket, and the 413 with it.
const collect = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MAX_BODY) chunks.push(chunk)
      else {
        chunks.length = 0
        reject(new BadBody(413))
      }
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })

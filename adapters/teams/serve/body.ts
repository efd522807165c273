import type { IncomingMessage } from 'node:http'

const MAX_BODY = 1_048_576
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Why a body was not taken, as an HTTP status. */
export class BadBody extends Error {
  readonly status: 400 | 413 | 415
  constructor(status: 400 | 413 | 415) {
    super(`body refused: ${status}`)
    this.status = status
  }
}

function bytesOf(request: IncomingMessage): Promise<Buffer> {
  // Events rather than `for await`: leaving such a loop destroys the socket, and the 413 with it.
  return new Promise((resolve, reject) => {
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
    // A request that is cut off in the middle ends without an error.
    request.on('close', () => {
      if (!request.complete) reject(new BadBody(400))
    })
  })
}

/** The request's JSON object, at most 1 MB. Throws BadBody: 415 other type, 413 too large, 400 anything but an object. */
export async function objectOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw new BadBody(415)
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) throw new BadBody(413)
  const bytes = await bytesOf(request)
  let body: unknown
  try {
    body = JSON.parse(utf8.decode(bytes))
  } catch {
    throw new BadBody(400)
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new BadBody(400)
  return body as Record<string, unknown>
}

import type { IncomingMessage } from 'node:http'

const MAX_BODY = 1_048_576

/** Why a body was not taken, as an HTTP status. */
export class BadBody extends Error {
  readonly status: 400 | 413
  constructor(status: 400 | 413) {
    super(`body refused: ${status}`)
    this.status = status
  }
}

/** The request's bytes, at most 1 MB. Throws BadBody 413; what is still coming is not kept. */
export function bytesOf(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return Promise.reject(new BadBody(413))
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What Slack sent: JSON for events, a form for commands, a form with JSON in `payload` for buttons and views.
 * Throws BadBody 400 for everything else, `null` and `[]` included.
 */
export function parseBody(bytes: Buffer, contentType: string | undefined): Record<string, unknown> {
  let body: unknown
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (/^application\/json\s*(;|$)/i.test(contentType ?? '')) body = JSON.parse(text)
    else if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? '')) {
      const form = new URLSearchParams(text)
      const payload = form.get('payload')
      body = payload === null ? Object.fromEntries(form) : JSON.parse(payload)
    }
  } catch {
    throw new BadBody(400)
  }
  if (!isObject(body)) throw new BadBody(400)
  return body
}

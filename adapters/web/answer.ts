import type { ServerResponse } from 'node:http'

/** A JSON answer that no cache keeps. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
  })
  response.end(body)
}

/** Refuses and closes the connection: what is still coming is not read. */
export function refuse(response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close')
  sendJson(response, status, { status })
}

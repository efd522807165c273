import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Route } from '../../adapter.ts'
import { BadBody, bytesOf } from '../../shared/body.ts'
import { MAX_BODY, parseBody } from './body.ts'
import type { Gate } from './gate.ts'
import { signedBySlack } from './signature.ts'

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

function send(response: ServerResponse, status: number, value?: object): void {
  const body = value === undefined ? '' : JSON.stringify(value)
  // What is refused is not read to its end: the connection goes with it.
  if (status >= 400) response.setHeader('connection', 'close')
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(body === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
  })
  response.end(body)
}

/**
 * The one address that Slack sends to. Nothing is looked at before its signature was found right; nothing is answered
 * 200 before what it led to stands in the store.
 */
export function eventsRoute(secret: string, gate: Gate, now: () => number): Route {
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bytesOf(request, MAX_BODY)
    const signed = {
      timestamp: header(request, 'x-slack-request-timestamp'),
      signature: header(request, 'x-slack-signature'),
    }
    if (!signedBySlack(secret, signed, bytes, now())) return send(response, 401)
    const body = parseBody(bytes, header(request, 'content-type'))
    if (body.ssl_check === '1') return send(response, 200)
    if (body.type === 'url_verification') return send(response, 200, { challenge: String(body.challenge ?? '') })
    const verdict = await gate.pass(body)
    if (verdict.taken) send(response, 200, verdict.answer)
    else send(response, verdict.sense ? 503 : 400)
  }

  return {
    method: 'POST',
    path: '/slack/events',
    async handle(request, response) {
      try {
        await take(request, response)
      } catch (error) {
        if (!(error instanceof BadBody)) throw error
        if (request.destroyed && !request.complete) response.destroy()
        else send(response, error.status)
      }
    },
  }
}

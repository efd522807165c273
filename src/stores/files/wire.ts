import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'

/** In the data folder, readable by its owner alone. */
export const TOKEN = '.owner-token'

/** A line longer than this is nobody's request. */
const LONGEST = 64 << 20

/** What the owner says to anybody who connects: who it is, and a number used once. */
export interface Hello {
  pid: number
  since: string
  /** Where it answers people, once it does. */
  address: string | null
  nonce: string
}

/** JSON lines both ways over a socket. A line that is no JSON ends the connection. */
export function lines(socket: Socket, take: (message: Record<string, unknown>) => void): (message: object) => void {
  let rest = ''
  socket.setEncoding('utf8')
  socket.on('data', chunk => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    if (rest.length > LONGEST) socket.destroy()
    for (const part of parts) {
      let message: unknown
      try {
        message = JSON.parse(part)
      } catch {
        socket.destroy()
        return
      }
      if (message !== null && typeof message === 'object') take(message as Record<string, unknown>)
    }
  })
  return message => {
    if (!socket.destroyed) socket.write(`${JSON.stringify(message)}\n`)
  }
}

/** Shows that one knows the token without telling it: a stranger may have taken the socket's name. */
export const proof = (token: string, side: 'owner' | 'caller', nonce: string): string =>
  createHmac('sha256', token).update(`${side}\n${nonce}`).digest('hex')

export const proves = (shown: unknown, expected: string): boolean =>
  typeof shown === 'string' &&
  shown.length === expected.length &&
  timingSafeEqual(Buffer.from(shown), Buffer.from(expected))

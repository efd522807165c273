import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A server's text frame. Source: RFC 6455, 5.2. */
function frame(text: string, opcode = 1): Buffer {
  const body = Buffer.from(text)
  const head =
    body.length < 126
      ? Buffer.from([0x80 | opcode, body.length])
      : Buffer.from([0x80 | opcode, 126, body.length >> 8, body.length & 255])
  return Buffer.concat([head, body])
}

/** The first whole frame of a client (always masked), and what follows it. */
function unframe(bytes: Buffer): { opcode: number; text: string; rest: Buffer } | null {
  if (bytes.length < 6) return null
  const short = bytes[1]! & 127
  const at = short === 126 ? 4 : 2
  const length = short === 126 ? bytes.readUInt16BE(2) : short
  if (bytes.length < at + 4 + length) return null
  const mask = bytes.subarray(at, at + 4)
  const body = Buffer.from(bytes.subarray(at + 4, at + 4 + length).map((byte, i) => byte ^ mask[i % 4]!))
  return { opcode: bytes[0]! & 15, text: body.toString('utf8'), rest: bytes.subarray(at + 4 + length) }
}

/** Slack's end of Socket Mode: says hello, sends envelopes, and hears what is acknowledged. */
export async function fakeSocket() {
  const sockets = new Set<Socket>()
  const heard: Array<{ envelope_id: string; payload?: Record<string, unknown> }> = []
  const waiters = new Set<() => void>()
  const server = createServer()
  server.on('upgrade', (request, stream) => {
    const socket = stream as Socket
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    socket.write(frame(JSON.stringify({ type: 'hello', num_connections: 1 })))
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let kept: Buffer = Buffer.alloc(0)
    socket.on('data', chunk => {
      kept = Buffer.concat([kept, chunk])
      for (let one = unframe(kept); one; one = unframe(kept)) {
        kept = one.rest
        if (one.opcode === 8) socket.end(frame('', 8))
        else if (one.opcode === 9) socket.write(frame(one.text, 10))
        else if (one.opcode === 1) heard.push(JSON.parse(one.text))
      }
      for (const wake of [...waiters]) wake()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  let n = 0
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    heard,
    connections: () => sockets.size,
    /** Sends an envelope; its id is what an acknowledgement names. */
    send(type: 'events_api' | 'slash_commands' | 'interactive', payload: unknown): string {
      n += 1
      const envelope = { envelope_id: `e${n}`, type, payload, accepts_response_payload: type !== 'events_api' }
      for (const socket of sockets) socket.write(frame(JSON.stringify(envelope)))
      return envelope.envelope_id
    },
    /** What was acknowledged for an envelope, when it has been. */
    async acknowledged(id: string) {
      for (;;) {
        const found = heard.find(one => one.envelope_id === id)
        if (found) return found
        await new Promise<void>(resolve => {
          const wake = () => {
            waiters.delete(wake)
            resolve()
          }
          waiters.add(wake)
        })
      }
    },
    stop: () =>
      new Promise<void>(resolve => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

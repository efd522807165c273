import { randomBytes, randomUUID } from 'node:crypto'
import { promises as fs } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { Problem } from '../../domain/problem.ts'
import { owned } from '../problems.ts'
import { codeOf, nodeDisk, replaceFile } from './disk.ts'
import { checkMark, type Opening } from './mark.ts'
import { isNobody, socketOf } from './socket.ts'
import { type Hello, lines, proof, proves, TOKEN } from './wire.ts'

const HELLO_MS = 500

/** The lock of a data folder, and the way in for other processes while it is held. */
export interface Owner {
  /** Where people reach this owner, for those who ask who holds the folder. */
  setAddress(address: string): void
  close(): Promise<void>
}

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      resolve()
    })
  })

/** Who holds the folder: null where nobody does, 'silent' where somebody does who does not answer in time. */
async function holder(path: string): Promise<Hello | 'silent' | null> {
  const socket = connect(path)
  return new Promise(resolve => {
    const end = (found: Hello | 'silent' | null) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(found)
    }
    const timer = setTimeout(() => end('silent'), HELLO_MS)
    lines(socket, message => end(message as unknown as Hello))
    socket.on('error', error => end(isNobody(error) ? null : 'silent'))
    socket.on('close', () => end('silent'))
  })
}

/** Who owns a data folder just now; null: nobody, or nobody who answers. */
export async function folderOwner(folder: string): Promise<Omit<Hello, 'nonce'> | null> {
  const found = await holder((await socketOf(folder)).path)
  return found === 'silent' ? null : found
}

/** Who last opened the folder, by its own klubban.json: for a holder that is too busy to answer. */
const opening = (folder: string): Promise<Opening | null> => checkMark(nodeDisk, folder).catch(() => null)

/** Takes the folder, or throws the Problem `owned` within a second. The lock goes with the process, kill -9 included. */
export async function ownFolder(
  folder: string,
  options: { onRequest?: ((request: unknown) => Promise<unknown>) | undefined; platform?: string } = {},
): Promise<Owner> {
  const { path, isFile } = await socketOf(folder, options.platform)
  const token = randomBytes(32).toString('hex')
  const about = { pid: process.pid, since: new Date().toISOString(), address: null as string | null }
  const sockets = new Set<Socket>()
  let open = () => {}
  // Nobody is greeted before the token lies where callers look for it.
  const ready = new Promise<void>(resolve => {
    open = resolve
  })
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    void ready.then(() => serve(socket, token, () => about, options.onRequest ?? (async () => null)))
  })
  for (let tries = 0; ; tries++) {
    try {
      await listen(server, path)
      break
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error
      const found = await holder(path)
      if (found || tries === 2) throw owned(found === 'silent' || !found ? await opening(folder) : found)
      // A socket file that nobody listens behind: its process was killed.
      if (isFile) await fs.rm(path, { force: true })
    }
  }
  // A lock must not keep a process alive that has nothing else to do.
  server.unref()
  await replaceFile(nodeDisk, join(folder, TOKEN), Buffer.from(token))
  open()
  return {
    setAddress(address) {
      about.address = address
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.end()
        // Whoever does not hang up is hung up on.
        setTimeout(() => {
          for (const socket of sockets) socket.destroy()
        }, 200).unref()
      }),
  }
}

function serve(
  socket: Socket,
  token: string,
  about: () => Omit<Hello, 'nonce'>,
  onRequest: (request: unknown) => Promise<unknown>,
): void {
  const nonce = randomUUID()
  let known = false
  const send = lines(socket, async message => {
    if (!known) {
      if (!proves(message.proof, proof(token, 'caller', nonce))) return void socket.destroy()
      known = true
      return send({ proof: proof(token, 'owner', String(message.nonce)) })
    }
    const { id, request } = message
    try {
      const isDescribe = (request as { describe?: unknown } | null)?.describe === true
      send({ id, answer: (isDescribe ? about() : await onRequest(request)) ?? null })
    } catch (error) {
      if (error instanceof Problem)
        send({ id, problem: { code: error.code, words: error.words, field: error.field, choices: error.choices } })
      else send({ id, failed: (error as Error).message })
    }
  })
  send({ ...about(), nonce })
}

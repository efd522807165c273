import { randomUUID } from 'node:crypto'
import { promises as fs } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Problem } from '../../domain/problem.ts'
import { owned, ownerGone } from '../problems.ts'
import { codeOf } from './disk.ts'
import { isNobody, socketOf } from './socket.ts'
import { lines, proof, proves, TOKEN } from './wire.ts'

/** A way to the process that owns a folder. Requests may run at the same time. */
export interface OwnerCall {
  /** What `onRequest` answered. Problems come through as Problems. */
  request(request: unknown): Promise<unknown>
  close(): void
}

/** Null where nobody owns the folder: then it may be opened directly. */
export async function connectOwner(folder: string, platform?: string): Promise<OwnerCall | null> {
  // A folder that is not there is owned by nobody.
  const place = await socketOf(folder, platform).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (!place) return null
  const { path } = place
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  const mine = randomUUID()
  const socket = connect(path)
  let token = ''
  let last = 0
  const gone = () => {
    for (const { reject } of waiting.values()) reject(ownerGone(true))
    waiting.clear()
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      socket.destroy()
      reject(owned())
    }, 5_000)
    const settle = (act: () => void) => {
      clearTimeout(timer)
      act()
    }
    socket.on('error', error => settle(() => (isNobody(error) ? resolve(null) : reject(error))))
    socket.on('close', () =>
      settle(() => {
        gone()
        reject(owned())
      }),
    )
    const send = lines(socket, async message => {
      if (typeof message.nonce === 'string') {
        token = (await fs.readFile(join(folder, TOKEN), 'utf8').catch(() => '')).trim()
        return send({ proof: proof(token, 'caller', message.nonce), nonce: mine })
      }
      if ('proof' in message) {
        if (!proves(message.proof, proof(token, 'owner', mine))) return void socket.destroy()
        return settle(() =>
          resolve({
            request: request =>
              new Promise((done, failed) => {
                if (socket.destroyed) return failed(ownerGone(false))
                waiting.set(++last, { resolve: done, reject: failed })
                send({ id: last, request })
              }),
            close: () => socket.end(),
          }),
        )
      }
      const call = waiting.get(Number(message.id))
      waiting.delete(Number(message.id))
      if (message.problem) call?.reject(asProblem(message.problem as Problem))
      else if (typeof message.failed === 'string') call?.reject(new Error(message.failed))
      else call?.resolve(message.answer)
    })
  })
}

const asProblem = ({ code, words, field, choices }: Problem): Problem =>
  new Problem(code, words, { ...(field === undefined ? {} : { field }), choices })

/** One request to the owner; `{ owned: false }` where nobody owns the folder. */
export async function callOwner(
  folder: string,
  request: unknown,
): Promise<{ owned: false } | { owned: true; answer: unknown }> {
  const owner = await connectOwner(folder)
  if (!owner) return { owned: false }
  try {
    return { owned: true, answer: await owner.request(request) }
  } finally {
    owner.close()
  }
}

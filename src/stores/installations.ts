import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Installations } from '../core/installations.ts'
import type { Draft, Store } from '../core/store.ts'
import type { Change } from '../domain/change.ts'
import { directoryChanges } from '../domain/changes/directory.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { DirectoryState } from '../domain/state.ts'

const NONCE = 12
const TAG = 16

/** Encrypted with AES-256-GCM under the key, tied to its place: moved to another workspace's key it does not open. */
function seal(key: Buffer, place: string, value: unknown): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

function unseal(key: Buffer, place: string, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64')
  const opening = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return JSON.parse(Buffer.concat([opening.update(bytes.subarray(NONCE + TAG)), opening.final()]).toString('utf8'))
}

/**
 * Installations kept in the directory aggregate, encrypted under a key derived from `secret`. With another secret than
 * they were kept under they read as none, and `log` says so.
 */
export function keptInstallations(deps: {
  store: Store
  secret: string
  clock: () => string
  log: { warn(data: object, words: string): void }
}): Installations {
  if (deps.secret.length < 16) throw new Error('the secret that encrypts installations must be at least 16 characters')
  const key = Buffer.from(hkdfSync('sha256', deps.secret, 'klubban', 'installations', 32))

  const draft = (place: string, changes: Change[]): Draft => ({
    at: deps.clock(),
    by: { role: 'admin', account: place },
    intent: null,
    changes,
    reply: null,
  })
  const find = (place: string) =>
    deps.store.read<DirectoryState, string | undefined>(DIRECTORY_ID, state =>
      Object.hasOwn(state.installations ?? {}, place) ? state.installations?.[place]?.sealed : undefined,
    )

  return {
    async get(place) {
      const sealed = await find(place)
      if (sealed === undefined) return null
      try {
        return unseal(key, place, sealed)
      } catch {
        deps.log.warn({ place }, 'an installation was kept under another secret: it must be installed again')
        return null
      }
    },
    async put(place, value) {
      const sealed = seal(key, place, value)
      await deps.store.update<DirectoryState>(DIRECTORY_ID, [], () =>
        draft(place, [directoryChanges.installationKept({ installation: place, sealed })]),
      )
    },
    async remove(place) {
      await deps.store.update<DirectoryState>(DIRECTORY_ID, [], state =>
        draft(
          place,
          Object.hasOwn(state.installations ?? {}, place)
            ? [directoryChanges.installationRemoved({ installation: place })]
            : [],
        ),
      )
    },
  }
}

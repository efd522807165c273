import type { Incoming, LocalReply } from '../../../src/core/incoming.ts'
import { bringIn, fileOf, MAX_FILE } from '../../shared/files.ts'
import type { Read } from '../read.ts'
import type { SharedFile } from '../types.ts'
import { isSlacks } from './outbound.ts'
import type { Way } from './say.ts'

const TIMEOUT = 20_000

async function bytesOf(file: SharedFile, token: string, apiUrl: string | undefined) {
  const url = file.url_private_download
  if (url == null || !isSlacks(url, apiUrl)) return null
  if ((file.size ?? 0) > MAX_FILE) return 'too large'
  const signal = AbortSignal.timeout(TIMEOUT)
  // Without the right to read files Slack sends one on to its page for signing in.
  return fileOf(await fetch(url, { headers: { authorization: `Bearer ${token}` }, signal, redirect: 'error' }))
}

/** Shared files, as sent to `import`. */
export const readFiles = (
  { base, files }: Read,
  way: Way,
  apiUrl: string | undefined,
  handle: (incoming: Incoming) => Promise<LocalReply>,
  tell: (incoming: Incoming, reply: LocalReply) => Promise<unknown>,
): Promise<void> =>
  bringIn(
    {
      base,
      platform: 'Slack',
      files: files.map(file => ({
        name: file.name ?? file.id,
        bytes: () => bytesOf(file, way.client.token ?? '', apiUrl),
      })),
    },
    handle,
    tell,
  )

import type { Incoming, LocalReply } from '../../../src/core/incoming.ts'
import { bringIn, fileOf } from '../../shared/files.ts'
import { isTeamsFile } from '../hosts.ts'
import type { Read } from '../receive.ts'

const TIMEOUT = 10_000

async function bytesOf(url: string, hosts: readonly string[] | undefined): Promise<Buffer | 'too large' | null> {
  if (!isTeamsFile(url, hosts)) return null
  return fileOf(await fetch(url, { signal: AbortSignal.timeout(TIMEOUT), redirect: 'error' }))
}

/** Files of a message, as sent to `import`. */
export const readFiles = (
  { base, files }: Read,
  hosts: readonly string[] | undefined,
  handle: (incoming: Incoming) => Promise<LocalReply>,
  tell: (incoming: Incoming, reply: LocalReply) => Promise<unknown>,
): Promise<void> =>
  bringIn(
    { base, platform: 'Teams', files: files.map(({ name, url }) => ({ name, bytes: () => bytesOf(url, hosts) })) },
    handle,
    tell,
  )

import { localCard } from '../../../src/core/card.ts'
import type { Door, Incoming, LocalReply } from '../../../src/core/incoming.ts'
import type { Text } from '../../../src/domain/text.ts'
import { isTeamsFile } from '../hosts.ts'
import type { Read } from '../receive.ts'

/** What `import` takes of a file at most, in bytes; it comes as base64 within 20 million characters. */
const MAX_FILE = 15_000_000
const TIMEOUT = 10_000
/** Of one message. */
const MOST = 10

const TOO_LARGE: Text = {
  sv: 'Filen är större än 15 MB. Dela upp den, eller be den som driver Klubban att läsa in den.',
  en: 'The file is larger than 15 MB. Split it, or ask whoever runs Klubban to bring it in.',
}
const NOT_FETCHED: Text = {
  sv: 'Jag kunde inte hämta filen från Teams. Skicka den igen, eller klistra in texten.',
  en: 'I could not fetch the file from Teams. Send it again, or paste the text.',
}
const TOO_MANY: Text = {
  sv: `Jag läser högst ${MOST} filer ur ett meddelande. Skicka resten i ett nytt.`,
  en: `I read at most ${MOST} files from one message. Send the rest in another.`,
}

async function bytesOf(url: string, hosts: readonly string[] | undefined): Promise<Buffer | 'too large' | null> {
  if (!isTeamsFile(url, hosts)) return null
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT), redirect: 'error' })
  if (!response.ok || !response.body) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > MAX_FILE) return 'too large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Files of a message, one after the other, as sent to `import`; what comes of each is told. Nothing is fetched for
 * somebody who may not bring minutes in.
 */
export async function readFiles(
  door: Door,
  { base, files }: Read,
  hosts: readonly string[] | undefined,
  tell: (incoming: Incoming, reply: LocalReply) => Promise<unknown>,
): Promise<void> {
  const lang = base.lang ?? 'sv'
  const part = (name: string, input: Incoming['input']): Incoming => ({
    ...base,
    keys: base.keys.map(key => `${key}/${name}`),
    input,
  })
  const asked = part('may', { open: { command: 'import', args: {} } })
  const may = await door.handle(asked)
  if (may.problem !== undefined) return void (await tell(asked, may))
  const say = (incoming: Incoming, words: Text) =>
    tell(incoming, { card: localCard({ lead: words }, lang), lang, audience: 'private', problem: 'invalid' })
  for (const [i, { name, url }] of files.slice(0, MOST).entries()) {
    const bytes = await bytesOf(url, hosts).catch(() => null)
    const data = Buffer.isBuffer(bytes) ? bytes.toString('base64') : ''
    const incoming = part(String(i), { intent: { command: 'import', args: { file: name, data } } })
    if (bytes === 'too large') await say(incoming, TOO_LARGE)
    else if (!bytes) await say(incoming, NOT_FETCHED)
    else {
      const reply = await door.handle(incoming)
      // Where it takes long, `deliver` brings the answer.
      if (!reply.pending) await tell(incoming, reply)
    }
  }
  if (files.length > MOST) await say(part('rest', { words: '' }), TOO_MANY)
}

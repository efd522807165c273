import type { Door, Incoming, LocalReply } from '../../../src/core/incoming.ts'
import { localReply } from '../../../src/core/replies.ts'
import type { Lang, Text } from '../../../src/domain/text.ts'
import type { Read } from '../read.ts'
import type { SharedFile } from '../types.ts'
import { isSlacks } from './outbound.ts'
import type { Way } from './say.ts'

/** What `import` takes of a file at most, in bytes; it comes as base64 within 20 million characters. */
const MAX_FILE = 15_000_000
/** Of one message: more of them are better brought in at the command line. */
const MOST = 5
const TIMEOUT = 20_000

const TOO_LARGE: Text = {
  sv: 'Filen är större än 15 MB. Dela den i delar, eller be den som sköter Klubban att läsa in den.',
  en: 'The file is larger than 15 MB. Split it, or ask whoever runs Klubban to bring it in.',
}
const NOT_FETCHED: Text = {
  sv: 'Jag kunde inte hämta filen från Slack. Dela den igen, eller klistra in texten.',
  en: 'I could not fetch the file from Slack. Share it again, or paste the text.',
}
const TOO_MANY: Text = {
  sv: `Jag läser högst ${MOST} filer ur ett meddelande. Dela resten i ett nytt.`,
  en: `I read at most ${MOST} files from one message. Share the rest in another.`,
}

/** The bytes of a shared file; null where Slack does not give them. Throws where there are more than `MAX_FILE`. */
async function bytesOf(
  file: SharedFile,
  token: string,
  apiUrl: string | undefined,
): Promise<Buffer | 'too large' | null> {
  const url = file.url_private_download
  if (url == null || !isSlacks(url, apiUrl)) return null
  if ((file.size ?? 0) > MAX_FILE) return 'too large'
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(TIMEOUT),
    // Without the right to read files Slack sends one on to its page for signing in.
    redirect: 'error',
  })
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
 * Shared files, one after the other, as sent to `import`; what comes of each is told. Nothing is fetched for somebody who
 * may not bring minutes in.
 */
export async function readFiles(
  door: Door,
  way: Way,
  read: Read,
  apiUrl: string | undefined,
  tell: (reply: LocalReply) => Promise<unknown>,
): Promise<void> {
  const { base } = read
  const lang: Lang = base.lang ?? 'sv'
  const ask = (part: string, input: Incoming['input']) =>
    door.handle({ ...base, keys: base.keys.map(key => `${key}/${part}`), input })
  const may = await ask('may', { open: { command: 'import', args: {} } })
  if (may.problem) return void (await tell(may))
  const told = (words: Text) => tell(localReply({ card: { lead: words }, problem: 'invalid' }, lang))
  for (const file of read.files.slice(0, MOST)) {
    const bytes = await bytesOf(file, way.client.token ?? '', apiUrl).catch(() => null)
    if (bytes === 'too large') await told(TOO_LARGE)
    else if (!bytes) await told(NOT_FETCHED)
    else {
      const args = { file: file.name ?? file.id, data: bytes.toString('base64') }
      const reply = await ask(file.id, { intent: { command: 'import', args } })
      // Where it takes long, `deliver` brings the answer.
      if (!reply.pending) await tell(reply)
    }
  }
  if (read.files.length > MOST) await told(TOO_MANY)
}

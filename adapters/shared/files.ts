import type { Incoming, LocalReply } from '../../src/core/incoming.ts'
import { localReply } from '../../src/core/replies.ts'
import { each, type Text } from '../../src/domain/text.ts'

/** What `import` takes of a file at most, in bytes; it comes as base64 within 20 million characters. */
export const MAX_FILE = 15_000_000
/** Of one message: more of them are better brought in at the command line. */
const MOST = 10

const TOO_LARGE: Text = {
  sv: 'Filen är större än 15 MB. Dela upp den, eller be den som sköter Klubban att läsa in den.',
  en: 'The file is larger than 15 MB. Split it, or ask whoever runs Klubban to bring it in.',
}
const TOO_MANY: Text = {
  sv: `Jag läser högst ${MOST} filer ur ett meddelande. Skicka resten i ett nytt.`,
  en: `I read at most ${MOST} files from one message. Send the rest in another.`,
}

/** A response's bytes; null where it holds none. What is still coming of too large a file is not fetched. */
export async function fileOf(response: Response): Promise<Buffer | 'too large' | null> {
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

export interface SentFile {
  name: string
  /** Null where the platform does not give them. */
  bytes(): Promise<Buffer | 'too large' | null>
}

/**
 * Files of a message, one after the other, as sent to `import`; what comes of each is told. Nothing is fetched for
 * somebody who may not bring minutes in. `platform`: what people call it.
 */
export async function bringIn(
  { base, files, platform }: { base: Omit<Incoming, 'input'>; files: readonly SentFile[]; platform: string },
  handle: (incoming: Incoming) => Promise<LocalReply>,
  tell: (incoming: Incoming, reply: LocalReply) => Promise<unknown>,
): Promise<void> {
  const part = (name: string, input: Incoming['input']): Incoming => ({
    ...base,
    keys: base.keys.map(key => `${key}/${name}`),
    input,
  })
  const say = (incoming: Incoming, words: Text) =>
    tell(incoming, localReply({ card: { lead: words }, problem: 'invalid' }, base.lang ?? 'sv'))
  const asked = part('may', { open: { command: 'import', args: {} } })
  const may = await handle(asked)
  if (may.problem !== undefined) return void (await tell(asked, may))
  for (const [i, { name, bytes }] of files.slice(0, MOST).entries()) {
    const got = await bytes().catch(() => null)
    const data = Buffer.isBuffer(got) ? got.toString('base64') : ''
    const incoming = part(String(i), { intent: { command: 'import', args: { file: name, data } } })
    if (got === 'too large') await say(incoming, TOO_LARGE)
    else if (!got)
      await say(
        incoming,
        each(lang =>
          lang === 'sv'
            ? `Jag kunde inte hämta filen från ${platform}. Skicka den igen, eller klistra in texten.`
            : `I could not fetch the file from ${platform}. Send it again, or paste the text.`,
        ),
      )
    else {
      const reply = await handle(incoming)
      // Where it takes long, `deliver` brings the answer.
      if (!reply.pending) await tell(incoming, reply)
    }
  }
  if (files.length > MOST) await say(part('rest', { words: '' }), TOO_MANY)
}

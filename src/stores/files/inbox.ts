import { z } from 'zod'
import type { Inbox } from '../../core/inbox.ts'
import type { Incoming } from '../../core/incoming.ts'
import { type Disk, isTemporary, makeLastingFolder, nodeDisk, readFile, replaceFile } from './disk.ts'
import type { Log } from './home.ts'
import { namesIn } from './mark.ts'

const VERSION = 1
/** No aggregate's name begins with a dot. */
const FOLDER = '.inbox'

const intent = z.object({ command: z.string(), args: z.record(z.string(), z.unknown()) })
const Kept = z.object({
  version: z.literal(VERSION),
  incoming: z
    .object({
      keys: z.array(z.string()),
      account: z.object({ platform: z.string(), space: z.string(), user: z.string(), name: z.string().optional() }),
      input: z.union([
        z.object({ words: z.string() }),
        z.object({ intent }),
        z.object({ form: intent }),
        z.object({ open: intent }),
        z.object({ proposal: z.string() }),
      ]),
    })
    .loose(),
})

/**
 * One file per thing, in a folder of its own beside the aggregates: words as typed stay out of the journals, and are gone
 * once answered. A file that cannot be read is logged and left where it is.
 */
export function filesInbox(deps: { folder: string; log: Log; disk?: Disk; clock?: () => Date }): Inbox {
  const { disk = nodeDisk, log, clock = () => new Date() } = deps
  const folder = `${deps.folder}/${FOLDER}`
  let count = 0
  let made: Promise<void> | undefined

  return {
    async keep(incoming) {
      made ??= makeLastingFolder(disk, folder)
      await made.catch((error: unknown) => {
        made = undefined
        throw error
      })
      count += 1
      const name = `${clock().toISOString().replace(/[:.]/g, '-')}-${process.pid}-${count}.json`
      await replaceFile(disk, `${folder}/${name}`, Buffer.from(JSON.stringify({ version: VERSION, incoming }, null, 1)))
      return name
    },

    async settle(name) {
      await disk.remove(`${folder}/${name}`)
      await disk.syncFolder(folder)
    },

    async left() {
      const out: Array<{ name: string; incoming: Incoming }> = []
      for (const name of await namesIn(disk, folder)) {
        if (isTemporary(name)) await disk.remove(`${folder}/${name}`)
        if (!name.endsWith('.json')) continue
        try {
          const bytes = await readFile(disk, `${folder}/${name}`)
          out.push({ name, incoming: Kept.parse(JSON.parse(String(bytes))).incoming as Incoming })
        } catch (error) {
          log.error({ err: error, file: `${FOLDER}/${name}` }, 'something left unanswered cannot be read')
        }
      }
      return out
    },
  }
}

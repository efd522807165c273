import type { Intent } from '../../src/core/card.ts'
import type { Incoming } from '../../src/core/incoming.ts'
import type { Read } from './read.ts'
import { readAction } from './receive/action.ts'
import { readCommand } from './receive/command.ts'
import { readEvent } from './receive/event.ts'
import { readShortcut } from './receive/shortcut.ts'
import { readSubmission } from './receive/submission.ts'
import { HOME } from './table.ts'
import type { Raw } from './types.ts'

const READERS: Record<Raw['kind'], (raw: Raw) => Read | null> = {
  command: readCommand,
  event: readEvent,
  action: readAction,
  submission: readSubmission,
  shortcut: readShortcut,
}

/** One delivery with all that serving needs; null where it is nothing for us, or not what Slack sends. Never throws. */
export function read(raw: Raw): Read | null {
  const kind: unknown = raw?.kind
  return typeof kind === 'string' && Object.hasOwn(READERS, kind) ? READERS[kind as Raw['kind']](raw) : null
}

/** One delivery as an Incoming; null where there is nothing to answer. Never throws. */
export function receive(raw: Raw): Incoming | null {
  const { base, input } = read(raw) ?? {}
  return base && input ? { ...base, input } : null
}

const asked = (base: Read['base'], part: string, intent: Intent): Incoming => ({
  ...base,
  keys: base.keys.map(key => `${key}/${part}`),
  input: { intent },
})

/** What the Home tab asks for, from the top. */
export const homeIncomings = ({ base }: Read): Incoming[] => HOME.map(intent => asked(base, intent.command, intent))

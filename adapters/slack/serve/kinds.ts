import type { Raw } from '../types.ts'

const KINDS: Record<string, Raw['kind']> = {
  event_callback: 'event',
  block_actions: 'action',
  view_submission: 'submission',
  shortcut: 'shortcut',
  message_action: 'shortcut',
}

/** Which kind of delivery this is; null for what nobody here has use for, such as a view that was closed. */
export function kindOf(body: Record<string, unknown>): Raw['kind'] | null {
  if (typeof body.type === 'string') return Object.hasOwn(KINDS, body.type) ? KINDS[body.type]! : null
  return typeof body.command === 'string' ? 'command' : null
}

interface Event {
  type?: unknown
  tokens?: { bot?: unknown }
}

const eventOf = (body: unknown): Event => {
  const event = typeof body === 'object' && body !== null && 'event' in body ? body.event : undefined
  return typeof event === 'object' && event !== null ? event : {}
}

/** Klubban was removed from the workspace, or the bot's token is of no use any more. */
export function isRemoval(body: Record<string, unknown>): boolean {
  const { type, tokens } = eventOf(body)
  return (
    type === 'app_uninstalled' || (type === 'tokens_revoked' && Array.isArray(tokens?.bot) && tokens.bot.length > 0)
  )
}

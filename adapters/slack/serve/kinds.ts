import type { Raw } from '../types.ts'
import { mentionedIn } from '../words.ts'

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

const textIn = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined
  return typeof text === 'string' ? text : ''
}

/** Whom it mentions, beside us: in a message, after a slash command, or in the message of a shortcut. */
export function mentionedBy(body: Record<string, unknown>): string[] {
  const event = eventOf(body)
  const [authorized] = Array.isArray(body.authorizations) ? (body.authorizations as Array<{ user_id?: unknown }>) : []
  const all = mentionedIn(`${textIn(body)} ${textIn(event)} ${textIn(body.message)}`)
  // Where Slack does not say who we are, a mention begins with us.
  const self = authorized?.user_id ?? (event.type === 'app_mention' ? all[0] : undefined)
  return all.filter(user => user !== self)
}

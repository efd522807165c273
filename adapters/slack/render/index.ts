import type { LocalReply } from '../../../src/core/incoming.ts'
import type { SlackBlock, SlackOut } from '../out.ts'
import { lookOf, replyUnits } from './card.ts'
import { formOf } from './form.ts'
import { messagesOf } from './messages.ts'

export { formOf } from './form.ts'
export { renderHome } from './home.ts'
export { messagesOf } from './messages.ts'
export { type Unfurl, unfurlOf } from './unfurl.ts'

/**
 * A reply as Slack shows it: its messages in order, or its form, which then holds the words too. Where a form cannot be
 * opened (nobody pressed anything), serving shows the words and a button that opens it.
 */
export function render(reply: LocalReply): SlackOut[] {
  const form = formOf(reply)
  return form ? [{ form }] : messagesOf(reply).map(message => ({ message }))
}

/** A reply's words as blocks of a view, which hold no tables; may be more than one view takes. */
export const viewBlocks = (reply: LocalReply): SlackBlock[] =>
  replyUnits(reply, lookOf(reply, false)).flatMap(unit => unit.blocks)

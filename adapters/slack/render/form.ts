import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Text } from '../../../src/domain/text.ts'
import { boxOf } from '../boxes.ts'
import { LIMITS } from '../limits.ts'
import { metadataWords } from '../metadata.ts'
import type { Origin } from '../origin.ts'
import type { SlackForm } from '../out.ts'
import { lookOf, replyUnits } from './card.ts'
import { askedOf } from './input.ts'
import { fitted, literal } from './text.ts'
import { headingUnits } from './unit.ts'

const CLOSE: Text = { sv: 'Avbryt', en: 'Cancel' }

/**
 * The form of a reply as a view, with what the reply says above the fields. `from`: where it was asked for, so that what
 * is sent in counts as said there. Null where the reply has no form, or Slack cannot hold it: more than 100 blocks.
 */
export function formOf(reply: LocalReply, from?: Pick<Origin, 'channel' | 'thread'>): SlackForm | null {
  const { form, lang } = reply
  if (!form) return null
  const asked = form.fields.map(field => ({ name: field.name, ...askedOf(field, lang) }))
  const joints = Object.fromEntries(asked.flatMap(one => (one.joints.length > 0 ? [[one.name, one.joints]] : [])))
  const metadata = metadataWords({
    command: form.command,
    fixed: form.fixed,
    ...(reply.group ? { group: reply.group.id } : {}),
    ...(from?.channel === undefined ? {} : { channel: from.channel }),
    ...(from?.thread === undefined ? {} : { thread: from.thread }),
    ...(Object.keys(joints).length > 0 ? { joints } : {}),
  })
  const { card } = reply
  // What the title says, or stands at its field, is not said once more.
  const said = card.lead === form.title || form.fields.some(field => field.error === card.lead)
  const told = said ? { ...reply, card: { ...card, lead: '' } } : reply
  const title = fitted(form.title, LIMITS.viewTitle)
  const blocks = [
    // A title of more than 24 characters stands in full below.
    ...(title === literal(form.title) ? [] : headingUnits(form.title).flatMap(unit => unit.blocks)),
    ...replyUnits(told, lookOf(reply, false)).flatMap(unit => unit.blocks),
    ...asked.flatMap(one => one.blocks),
  ]
  if (metadata === null || blocks.length > LIMITS.viewBlocks) return null
  return {
    view: {
      type: 'modal',
      callback_id: 'form',
      title: { type: 'plain_text', text: title, emoji: false },
      submit: { type: 'plain_text', text: fitted(form.submit, LIMITS.viewButton), emoji: false },
      close: { type: 'plain_text', text: CLOSE[lang], emoji: false },
      private_metadata: metadata,
      blocks,
    },
    errors: Object.fromEntries(
      form.fields.flatMap(({ name, error }) => (error === undefined ? [] : [[boxOf(name, 0), error]])),
    ),
  }
}

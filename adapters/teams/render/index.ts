import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Text } from '../../../src/domain/text.ts'
import { MESSAGE_SIZE, SUMMARY_SIZE } from '../limits.ts'
import type { Element, TeamsMessage, TeamsOut } from '../out.ts'
import { cardOf, type Frame, replyElements } from './card.ts'
import { lines } from './elements.ts'
import { dialogOf } from './form.ts'
import { fitted } from './text.ts'

export { refreshOf } from './buttons.ts'
export type { Frame } from './card.ts'
export { dialogOf, saidInDialog } from './form.ts'

/** A form cannot be opened by words: a button opens it. */
const OPEN: Text = { sv: 'Öppna formuläret', en: 'Open the form' }

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** Elements in pages that each make one message. */
function pagesOf(units: readonly Element[]): Element[][] {
  const pages: Element[][] = [[]]
  let size = 0
  for (const unit of units) {
    const more = bytes(unit)
    if (size + more > MESSAGE_SIZE && pages.at(-1)!.length > 0) {
      const last = pages.at(-1)!
      // A heading stands with what it heads.
      const heads = last.length > 1 && last.at(-1)!.style === 'heading' ? [last.pop()!] : []
      pages.push(heads)
      size = bytes(heads)
    }
    pages.at(-1)!.push(unit)
    size += more
  }
  return pages
}

/**
 * A reply as messages, in the order to send them; a form as a button that opens it. `frame`: what stands around the last
 * of them; its refresh only where there is one message, for the answer takes the place of one card.
 */
export function messagesOf(reply: LocalReply, frame: Frame = {}): TeamsMessage[] {
  const { form, ...rest } = reply
  if (form) {
    const values = form.fields.flatMap(field => (field.value === undefined ? [] : [[field.name, field.value] as const]))
    const press = { form: { command: form.command, args: { ...form.fixed, ...Object.fromEntries(values) } } }
    const button = { kind: 'buttons' as const, buttons: [{ label: OPEN[reply.lang], press }] }
    return messagesOf({ ...rest, card: { ...reply.card, blocks: [...reply.card.blocks, button] } }, frame)
  }
  const pages = pagesOf(replyElements(reply))
  return pages.map((body, i) => {
    const last = i === pages.length - 1
    const { refresh, ...around } = frame
    const whole = { ...(last ? around : {}), ...(refresh && pages.length === 1 ? { refresh } : {}) }
    const number = pages.length === 1 ? [] : lines(`${i + 1} (${pages.length})`, { quiet: true })
    return {
      type: 'message',
      summary: fitted(reply.card.lead, SUMMARY_SIZE),
      textFormat: 'plain',
      attachments: [cardOf([...body, ...number], { lead: reply.card.lead, lang: reply.lang }, whole)],
    }
  })
}

/** A reply as Teams shows it: its messages in order, or its form, which then holds the words too. */
export function render(reply: LocalReply): TeamsOut[] {
  const dialog = dialogOf(reply)
  return dialog ? [{ dialog }] : messagesOf(reply).map(message => ({ message }))
}

import { type LocalCard, localCard } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { each, type Lang, type Text } from '../../../src/domain/text.ts'
import { SUMMARY_SIZE } from '../limits.ts'
import type { Attachment, TeamsDialog } from '../out.ts'
import type { Answer, Json } from '../port.ts'
import { dialogOf, messagesOf, saidInDialog } from '../render/index.ts'
import { fitted } from '../render/text.ts'

const ok = (body: object): Answer => ({ status: 200, body: body as Json })
export const DONE: Answer = { status: 200 }
export const UNKNOWN: Answer = { status: 501 }
export const LATER: Answer = { status: 503 }

/** In the card's place, for whoever pressed. */
export const cardAnswer = (card: Attachment): Answer =>
  ok({ statusCode: 200, type: card.contentType, value: card.content })

/** Words that appear and go; the card stays as it was. */
export const wordsAnswer = (words: string): Answer =>
  ok({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words })

/** To a card that is asked for unseen: it stays as it is, and nobody is told. */
export const STAYS: Answer = ok({
  statusCode: 403,
  type: 'application/vnd.microsoft.error',
  value: { code: 'Forbidden', message: 'Klubban' },
})

export const badAction = (lang: Lang): Answer =>
  ok({
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: NOT_UNDERSTOOD[lang] },
  })
const NOT_UNDERSTOOD: Text = { sv: 'Den knappen känner jag inte igen.', en: 'I do not recognise that button.' }

const open = ({ card, ...about }: TeamsDialog): Answer => ok({ task: { type: 'continue', value: { ...about, card } } })

const hasButtons = ({ blocks }: LocalCard): boolean =>
  blocks.some(one => one.kind === 'buttons' || (one.kind === 'list' && one.items.some(item => item.buttons)))

/** The form as a dialog, or what is to be said instead: with its buttons, if it has any. */
export function dialogAnswer(reply: LocalReply, nonce: string | undefined): Answer {
  const dialog = dialogOf(reply, nonce) ?? (hasButtons(reply.card) ? saidInDialog(reply) : null)
  return dialog ? open(dialog) : ok({ task: { type: 'message', value: reply.card.text } })
}

/** The parts of an answer that can stand alone: what stands under each heading, and each item of a list. */
function partsOf({ blocks }: LocalCard): LocalCard[] {
  const parts: LocalCard[] = []
  let under: LocalCard | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') {
      under = { lead: block.text, blocks: [], text: '' }
      parts.push(under)
    } else if (under) under.blocks.push(block)
    else if (block.kind === 'list')
      for (const { text, note } of block.items)
        parts.push({ lead: text, blocks: note ? [{ kind: 'text', text: note, tone: 'quiet' }] : [], text: '' })
  }
  return parts
}

/** What stands first in a part, as words: enough to choose by. */
function gistOf({ blocks: [first] }: LocalCard): string {
  switch (first?.kind) {
    case 'text':
    case 'quote':
      return first.text
    case 'pairs':
      return first.pairs.map(one => `${one.label}: ${one.value}`).join(', ')
    case 'list':
      return first.items.map(one => one.text).join(', ')
    default:
      return ''
  }
}

const found = (attachments: object[]): Answer =>
  ok({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } })

/** A card of a reply's, with what stands for it until it is chosen. */
function resultOf(reply: LocalReply): object {
  const [message] = messagesOf(reply)
  const { lead } = reply.card
  const preview = { title: fitted(lead, SUMMARY_SIZE), text: fitted(gistOf(reply.card), SUMMARY_SIZE) }
  return {
    ...message!.attachments[0],
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
  }
}

/** What one of our links leads to, where everybody in the room may see it; else the link stays a link, and nothing is told. */
export const linkAnswer = (reply: LocalReply): Answer =>
  found(reply.problem === undefined && !reply.pending && reply.audience === 'room' ? [resultOf(reply)] : [])

/** Results of a search: the whole answer first, then its parts, to put in the chat. */
export function searchAnswer(reply: LocalReply): Answer {
  if (reply.problem !== undefined) return ok({ composeExtension: { type: 'message', text: reply.card.text } })
  const cards = [reply.card, ...partsOf(reply.card).slice(0, RESULTS)]
  return found(cards.map(card => resultOf({ ...reply, card })))
}
/** Teams shows that many at a time. */
const RESULTS = 24

/** The one message that says who has come, where Klubban was added. */
export function welcomeReply(lang: Lang, personal: boolean): LocalReply {
  const lead = each(one =>
    one === 'sv'
      ? 'Hej! Jag är Klubban, er sekreterare i chatten. Jag håller reda på närvaro, gäster, dagordning, beslut och uppdrag.'
      : 'Hello! I am Klubban, your secretary in the chat. I keep track of attendance, guests, agenda, decisions and tasks.',
  )
  const how = each(one => {
    if (personal) return one === 'sv' ? 'Skriv med egna ord vad du vill.' : 'Write what you want in your own words.'
    return one === 'sv'
      ? 'Nämn mig med @Klubban och skriv med egna ord vad du vill.'
      : 'Mention me with @Klubban and write what you want in your own words.'
  })
  const help = {
    label: { sv: 'Vad kan du göra?', en: 'What can you do?' },
    press: { intent: { command: 'help', args: {} } },
  }
  const card = localCard(
    {
      lead,
      blocks: [
        { kind: 'text', text: how },
        { kind: 'buttons', buttons: [help] },
      ],
    },
    lang,
  )
  return { card, lang, audience: 'room' }
}

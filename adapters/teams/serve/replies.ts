import { type LocalCard, localCard } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { each, type Lang, type Text } from '../../../src/domain/text.ts'
import { SUMMARY_SIZE } from '../limits.ts'
import type { Attachment, TeamsDialog } from '../out.ts'
import type { Answer, Json } from '../port.ts'
import { dialogOf, messagesOf } from '../render/index.ts'
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

export const badAction = (lang: Lang): Answer =>
  ok({
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: NOT_UNDERSTOOD[lang] },
  })
const NOT_UNDERSTOOD: Text = { sv: 'Den knappen känner jag inte igen.', en: 'I do not recognise that button.' }

const open = ({ card, ...about }: TeamsDialog): Answer => ok({ task: { type: 'continue', value: { ...about, card } } })
export const dialogWords = (words: string): Answer => ok({ task: { type: 'message', value: words } })

/** The form as a dialog, or what is to be said instead. */
export function dialogAnswer(reply: LocalReply, nonce: string | undefined): Answer {
  const dialog = dialogOf(reply, nonce)
  return dialog ? open(dialog) : dialogWords(reply.card.text)
}

/** Results of a search: the whole answer first, then each item that it lists, to put in the chat. */
export function searchAnswer(reply: LocalReply): Answer {
  if (reply.problem !== undefined) return ok({ composeExtension: { type: 'message', text: reply.card.text } })
  const only = (card: LocalCard): LocalReply => ({ ...reply, card })
  const items = reply.card.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
  const cards = items.slice(0, 24).map((item): LocalCard => {
    const words = item.note === undefined ? item.text : `${item.text} (${item.note})`
    return { lead: item.text, blocks: item.note ? [{ kind: 'text', text: item.note, tone: 'quiet' }] : [], text: words }
  })
  const attachments = [reply.card, ...cards].flatMap(card => {
    const [message] = messagesOf(only(card))
    const preview = { title: fitted(card.lead, SUMMARY_SIZE), text: fitted(card.text, SUMMARY_SIZE) }
    return message
      ? [
          {
            ...message.attachments[0],
            preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
          },
        ]
      : []
  })
  return ok({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } })
}

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

import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Lang, Text } from '../../../src/domain/text.ts'
import { LIMITS } from '../limits.ts'
import type { ModalView } from '../out.ts'
import { viewBlocks } from '../render/index.ts'
import type { Way } from './say.ts'

/** A trigger id lives 3000 ms from the press; what is left when we ask must carry the call. */
const TRIGGER_MS = 2800

const WAIT: Text = {
  sv: 'Det tar längre tid än vanligt. Formuläret kommer här.',
  en: 'This takes longer than usual. The form will appear here.',
}
const LONGER: Text = {
  sv: 'Det tar längre tid än vanligt. Svaret kommer här, och det du skrev finns kvar under den här rutan.',
  en: 'This takes longer than usual. The answer will appear here, and what you wrote is kept beneath this box.',
}
const CLOSE: Text = { sv: 'Stäng', en: 'Close' }
const BACK: Text = { sv: 'Tillbaka', en: 'Back' }

/** A view that only tells something. */
const note = (lang: Lang, blocks: ModalView['blocks'], close: Text): ModalView => ({
  type: 'modal',
  title: { type: 'plain_text', text: 'Klubban', emoji: false },
  close: { type: 'plain_text', text: close[lang], emoji: false },
  blocks,
})
const words = (text: string): ModalView['blocks'] => [
  { type: 'section', text: { type: 'plain_text', text, emoji: false } },
]

export const loadingView = (lang: Lang): ModalView => note(lang, words(WAIT[lang]), CLOSE)

/** Stands over a form that was sent in while its answer takes long; `id` finds it again. */
export const longerView = (lang: Lang, id: string): ModalView => ({
  ...note(lang, words(LONGER[lang]), BACK),
  external_id: id,
})

/**
 * A reply as something to read in a view; `back`: over a form, which stands behind it as it was filled in. Null where a
 * view cannot hold all of it: then it is said in messages.
 */
export function answerView(reply: LocalReply, back = false): ModalView | null {
  const blocks = viewBlocks(reply)
  return blocks.length > LIMITS.viewBlocks ? null : note(reply.lang, blocks, back ? BACK : CLOSE)
}

/** Opens a view, or fills in the one that stands open for it. False where it is too late for that. */
export async function openView(way: Way, view: ModalView, arrived: number, now: number): Promise<boolean> {
  const { client, origin } = way
  try {
    if (way.view) {
      await client.views.update({ ...way.view, view })
      return true
    }
    if (origin.trigger === undefined || now - arrived > TRIGGER_MS) return false
    const trigger = origin.trigger
    // From within a form, the new one stands upon it: that keeps what was filled in beneath.
    const { view: opened } = await (origin.view?.type === 'modal'
      ? client.views.push({ trigger_id: trigger, view })
      : client.views.open({ trigger_id: trigger, view }))
    if (opened?.id !== undefined) way.view = { view_id: opened.id }
    return true
  } catch {
    // The trigger ran out, or the person closed the view: the caller says it in a message instead.
    return false
  }
}

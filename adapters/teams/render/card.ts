import type { LocalBlock } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Text } from '../../../src/domain/text.ts'
import { LIMITS, SUMMARY_SIZE } from '../limits.ts'
import type { Action, AdaptiveCard, Attachment, Element } from '../out.ts'
import { buttonElements } from './buttons.ts'
import { heading, lines, listItem, pair, quote } from './elements.ts'
import { tableElements } from './table.ts'
import { fitted } from './text.ts'

const SOURCE: Text = { sv: 'Källa', en: 'Source' }

/** A lead this short heads what stands below it. */
const TITLE = 150

const TONES = { good: 'Good', warn: 'Warning' } as const
/** Colour is never the only bearer of meaning. */
const MARKS = { good: '✓ ', warn: '⚠ ' } as const

function blockElements(block: LocalBlock, group: string | undefined): Element[] {
  switch (block.kind) {
    case 'text':
      if (block.tone === undefined || block.tone === 'quiet')
        return lines(block.text, { quiet: block.tone === 'quiet' })
      return lines(`${MARKS[block.tone]}${block.text}`, { color: TONES[block.tone] })
    case 'heading':
      return heading(block.text)
    case 'pairs':
      return block.pairs.flatMap(one => pair(one.label, one.value))
    case 'list':
      return block.items.flatMap(({ text, note, buttons }, i) => [
        ...listItem(block.ordered ? `${i + 1}.` : '•', text, note),
        ...buttonElements(buttons ?? [], group),
      ])
    case 'table':
      return tableElements(block)
    case 'quote':
      return quote(block.text, block.source)
    case 'buttons':
      return buttonElements(block.buttons, group)
  }
}

/** A reply's card, its sources, and in private the group it is about. */
export function replyElements({ card, sources = [], audience, group, lang }: LocalReply): Element[] {
  const named =
    sources.length === 0 ? [] : lines(`${SOURCE[lang]}: ${sources.map(one => one.label).join('; ')}`, { quiet: true })
  const openable = sources.flatMap(({ label, intent }) => (intent ? [{ label, press: { intent } }] : []))
  const isTitle = card.lead.length <= TITLE && card.blocks.some(block => block.kind !== 'buttons')
  return [
    ...lines(card.lead, { bold: isTitle }),
    ...card.blocks.flatMap(block => blockElements(block, group?.id)),
    ...named,
    ...buttonElements(openable, group?.id),
    ...(audience === 'private' && group ? lines(group.name, { quiet: true }) : []),
  ]
}

/** What a whole card holds beside its body. */
export interface Frame {
  actions?: Action[]
  refresh?: NonNullable<AdaptiveCard['refresh']>
}

/** A whole card in Teams' own frame. */
export function cardOf(body: Element[], about: { lead: string; lang: string }, frame: Frame = {}): Attachment {
  const content: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: LIMITS.cardVersion,
    lang: about.lang,
    fallbackText: fitted(about.lead, SUMMARY_SIZE),
    body,
    msteams: { width: 'Full' },
    ...frame,
  }
  return { contentType: 'application/vnd.microsoft.card.adaptive', content }
}

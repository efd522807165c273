import type { LocalBlock } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Text } from '../../../src/domain/text.ts'
import { buttonUnits, type Look } from './buttons.ts'
import { listUnits } from './list.ts'
import { tableUnits } from './table.ts'
import { headingUnits, pairUnits, quietUnits, quoteUnits, textUnits, type Unit } from './unit.ts'

const SOURCE: Text = { sv: 'Källa', en: 'Source' }

function blockUnits(block: LocalBlock, look: Look): Unit[] {
  switch (block.kind) {
    case 'text':
      return block.tone === 'quiet'
        ? quietUnits(block.text)
        : textUnits(block.text, block.tone ? { tone: block.tone } : {})
    case 'heading':
      return headingUnits(block.text)
    case 'pairs':
      return pairUnits(block.pairs)
    case 'list':
      return listUnits(block, look)
    case 'table':
      return tableUnits(block, look)
    case 'quote':
      return quoteUnits(block.text, block.source)
    case 'buttons':
      return buttonUnits(block.buttons, look)
  }
}

/** A reply's card, its sources, and in private the group it is about. */
export function replyUnits(reply: LocalReply, look: Look): Unit[] {
  const { card, sources = [], audience, group } = reply
  const quoted = new Set(card.blocks.map(block => (block.kind === 'quote' ? block.source : undefined)))
  const openable = sources.flatMap(({ label, intent }) => (intent ? [{ label, press: { intent } }] : []))
  // What stands under its quotation, or on its button, is not said once more.
  const named = sources.filter(one => !one.intent && !quoted.has(one.label)).map(one => one.label)
  // Buttons whose words stand in the answer already need no introduction.
  const introduced = openable.every(one => card.text.includes(one.label))
  const from = named.length === 0 && introduced ? [] : [`${SOURCE[reply.lang]}: ${named.join('; ')}`.trimEnd()]
  const about = audience === 'private' && group ? [group.name] : []
  return [
    ...(card.lead === '' && card.blocks.length > 0 ? [] : textUnits(card.lead)),
    ...card.blocks.flatMap(block => blockUnits(block, look)),
    ...from.flatMap(quietUnits),
    ...buttonUnits(openable, look),
    ...about.flatMap(quietUnits),
  ]
}

export const lookOf = (reply: LocalReply, tables: boolean): Look => ({
  buttons: 0,
  lang: reply.lang,
  group: reply.group?.id,
  tables,
})

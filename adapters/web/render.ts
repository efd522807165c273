import type { LocalBlock, LocalButton } from '../../src/core/card.ts'
import type { LocalReply } from '../../src/core/incoming.ts'

/** A page has no ceilings: one reply is one message. The page shows every string as text, never as markup. */
export const render = (reply: LocalReply): LocalReply[] => [
  { ...reply, card: { ...reply.card, blocks: reply.card.blocks.map(harmless) } },
]

/** Links that a browser may follow: `javascript:` and its kin come out as text. */
const follows = (button: LocalButton): boolean =>
  !('url' in button.press) || /^(https?|mailto):/i.test(button.press.url)

function harmless(block: LocalBlock): LocalBlock {
  switch (block.kind) {
    case 'text':
    case 'heading':
    case 'pairs':
    case 'table':
    case 'quote':
      return block
    case 'list':
      return {
        ...block,
        items: block.items.map(({ buttons, ...item }) => {
          const dead = buttons?.filter(button => !follows(button)).map(asWords) ?? []
          return {
            ...item,
            ...(dead.length > 0 ? { note: [item.note, ...dead].filter(Boolean).join(' · ') } : {}),
            ...(buttons ? { buttons: buttons.filter(follows) } : {}),
          }
        }),
      }
    case 'buttons': {
      const dead = block.buttons.filter(button => !follows(button)).map(asWords)
      return dead.length === 0 ? block : { kind: 'list', items: [...dead.map(text => ({ text })), ...live(block)] }
    }
  }
}

const asWords = (button: LocalButton): string =>
  'url' in button.press ? `${button.label}: ${button.press.url}` : button.label

const live = (block: { buttons: LocalButton[] }) =>
  block.buttons.filter(follows).map(button => ({ text: button.label, buttons: [button] }))

import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Text } from '../../../src/domain/text.ts'
import { LIMITS } from '../limits.ts'
import type { SlackBlock } from '../out.ts'
import { escaped } from '../words.ts'
import { lookOf, replyUnits } from './card.ts'
import { pagesOf } from './messages.ts'
import { literal, orSpace, split } from './text.ts'
import { quietUnits } from './unit.ts'

const MORE: Text = { sv: 'Länken visar allt.', en: 'The link shows all of it.' }

/** What stands below a link in somebody's message; tables as lists, for a preview holds none. */
export interface Unfurl {
  fallback: string
  blocks: SlackBlock[]
}

/** A reply as a preview: one message's worth, and it says where the link holds more. */
export function unfurlOf(reply: LocalReply): Unfurl {
  const { card, lang } = reply
  const [first = [], ...rest] = pagesOf(replyUnits(reply, lookOf(reply, false)))
  const more = rest.length > 0 ? quietUnits(MORE[lang]) : []
  return {
    fallback: orSpace(escaped(literal(split(card.text, LIMITS.section)[0]!))),
    blocks: [...first, ...more].flatMap(unit => unit.blocks),
  }
}

import type { LocalReply } from '../../../src/core/incoming.ts'
import { LIMITS, MESSAGE_SIZE } from '../limits.ts'
import type { SlackBlock, SlackMessage } from '../out.ts'
import { escaped } from '../words.ts'
import { lookOf, replyUnits } from './card.ts'
import { literal, orSpace } from './text.ts'
import { quietUnits, type Unit } from './unit.ts'

const sizeOf = (unit: Unit): number => escaped(unit.words).length + 1
const isTable = (unit: Unit): boolean => unit.blocks.some(block => block.type === 'table')

/** Units in pages that each make one message: at most 50 blocks, one table, and no more words than are read at a time. */
export function pagesOf(units: readonly Unit[]): Unit[][] {
  const pages: Unit[][] = [[]]
  let blocks = 0
  let size = 0
  let tables = 0
  const turn = (start: Unit[]) => {
    pages.push(start)
    blocks = start.reduce((sum, unit) => sum + unit.blocks.length, 0)
    size = start.reduce((sum, unit) => sum + sizeOf(unit), 0)
    tables = start.filter(isTable).length
  }
  for (const unit of units) {
    const page = pages.at(-1)!
    // One block is kept for the page number.
    const full =
      blocks + unit.blocks.length > LIMITS.messageBlocks - 1 ||
      size + sizeOf(unit) > MESSAGE_SIZE ||
      (isTable(unit) && tables > 0)
    if (full && page.length > 0) {
      const heads = page.length > 1 && page.at(-1)!.leads ? [page.pop()!] : []
      turn(heads)
    }
    pages.at(-1)!.push(unit)
    blocks += unit.blocks.length
    size += sizeOf(unit)
    tables += isTable(unit) ? 1 : 0
  }
  return pages
}

export const message = (text: string, blocks: SlackBlock[]): SlackMessage => ({
  text: orSpace(text),
  blocks,
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
})

/** A reply as messages, in the order to send them. */
export function messagesOf(reply: LocalReply): SlackMessage[] {
  const pages = pagesOf(replyUnits(reply, lookOf(reply, true)))
  const whole = escaped(literal(reply.card.text))
  return pages.map((units, i) => {
    const blocks = units.flatMap(unit => unit.blocks)
    const words = units.map(unit => unit.words).filter(Boolean)
    const text = pages.length === 1 && whole.length <= LIMITS.text ? whole : escaped(literal(words.join('\n')))
    const number = pages.length === 1 ? [] : quietUnits(`${i + 1} (${pages.length})`).flatMap(unit => unit.blocks)
    return message(text, [...blocks, ...number])
  })
}

/** A text before its facts are read: its lines, tidied; its sections; its language, and what kind of document it is. */
import type { Extract } from '../../domain/extract.ts'
import type { Lang } from '../../domain/text.ts'
import { type Chat, chatIn } from './chat.ts'
import { withoutDecisionRows } from './decision-tables.ts'
import { withoutContents, withoutFurniture } from './furniture.ts'
import { fieldsApart } from './head-lines.ts'
import { chatKind, kindOf, langOf } from './kind.ts'
import { joined, type Line, linesOf } from './lines.ts'
import { withoutLeftColumn, withoutMatterTables } from './matter-tables.ts'
import { type Outline, outlineOf } from './sections.ts'

/** No minutes are longer (some five hundred pages); what follows is left unread, and a remark says so. */
const LONGEST = 1_500_000
const MOST_LINES = 40_000

/** How much of the text is read: whole lines, up to either ceiling. */
function readable(text: string): number {
  let end = -1
  for (let n = 0; n < MOST_LINES; n++) {
    end = text.indexOf('\n', end + 1)
    if (end < 0 || end >= LONGEST) return Math.min(text.length, LONGEST)
  }
  return end
}

export interface Layout {
  lines: Line[]
  lang: Lang
  outline: Outline
  kind: Extract['kind']
  documentType?: string
  chat: Chat | null
  /** What was done to the text on the way in. */
  done: { maskedAt: readonly number[]; tooLong: readonly number[]; mendedAt: readonly number[]; cut: boolean }
}

/** Lays out a text (any; Swedish or English). Pure; never throws; time grows with its length. */
export function layoutOf(text: string): Layout {
  const length = readable(text)
  const given = linesOf(text.slice(0, length))
  const chat = chatIn(given.lines)
  const tidy = chat
    ? { lines: chat.lines, titles: [] }
    : withoutContents(
        joined(withoutDecisionRows(withoutMatterTables(withoutLeftColumn(withoutFurniture(given.lines))))),
      )
  const lines = fieldsApart(tidy.lines)
  const outline = outlineOf(lines, tidy.titles)
  const { maskedAt, tooLong, mendedAt } = given
  return {
    lines,
    lang: langOf(lines),
    outline,
    ...(chat ? chatKind(lines) : kindOf(lines, outline)),
    chat,
    done: { maskedAt, tooLong, mendedAt, cut: text.length > length },
  }
}

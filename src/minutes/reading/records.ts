import { blocksOf } from './blocks.ts'
import type { Line } from './lines.ts'
import type { Part, PartKind } from './parts.ts'
import { partsOf } from './sentences.ts'

const of = (parts: readonly Part[], kind: PartKind): Line[] =>
  parts.filter(part => part.kind === kind).flatMap(part => part.lines)
const NONE = /^(?:-|–|inga|ingen|inget|none|nil)\.?$/i

/** What the decision rests on, one entry per line. */
export const documentsIn = (parts: readonly Part[]): string[] =>
  blocksOf(of(parts, 'documents'))
    .map(block => block.text.trim())
    .filter(text => text !== '' && !NONE.test(text))

/** Who gets the decision. A line of plain names of bodies is several; a person with a title is one. */
export const dispatchedIn = (parts: readonly Part[]): string[] =>
  blocksOf(of(parts, 'dispatched')).flatMap(block => {
    const text = block.text.replace(/\.$/, '')
    if (NONE.test(text) || text.length > 300) return []
    const pieces = text.split(/,\s+/)
    const titled = pieces.some((piece, i) => i > 0 && /^\p{Ll}.*\s/u.test(piece))
    return titled
      ? [text]
      : pieces.flatMap(piece => (piece.split(' ').length <= 5 ? partsOf(piece).filter(part => part !== '') : [piece]))
  })

import { blocksOf } from './blocks.ts'
import type { Line } from './lines.ts'
import { isName, namesIn } from './names.ts'
import type { Part, PartKind } from './parts.ts'
import { partsOf, sentencesOf } from './sentences.ts'

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

const unique = (list: readonly string[]): string[] => [...new Set(list)]

const whoIn = (lines: readonly Line[], pattern: RegExp, headed: readonly Line[]): string[] => {
  const own = blocksOf(headed).flatMap(block => {
    const first = block.text.split(/\b(?:till förmån|mot beslutet|to the)\b/)[0] ?? ''
    return isName(first.trim()) ? [first.trim()] : namesIn(first).map(one => one.name)
  })
  const told = blocksOf(lines).flatMap(block =>
    block.text.length > 20_000
      ? []
      : sentencesOf(block.text).flatMap(sentence => {
          const match = pattern.exec(sentence)
          if (!match) return []
          // "På grund av jäv deltar Oskar Rehn inte": behind it, where nothing stands before.
          const where = match.index === 0 ? sentence : sentence.slice(0, match.index)
          return namesIn(where).map(one => one.name)
        }),
  )
  return unique([...own, ...told])
}

/** Those who had their disagreement noted. */
export const reservationsIn = (lines: readonly Line[], parts: readonly Part[]): string[] =>
  whoIn(
    lines,
    /\breservera(?:r|de|t)\b|\banmäl(?:er|de) reservation\b|\bhad a dissenting opinion|\basked that (?:its|her|his|their) (?:dissent|vote)|\bvoted against\b|\basked (?:for|that) (?:their|his|her) vote/i,
    of(parts, 'reservation'),
  )

/** Those who did not take part because of jäv. */
export const conflictsIn = (lines: readonly Line[], parts: readonly Part[]): string[] =>
  whoIn(
    lines,
    /\b(?:anmäl(?:er|de|t)|på grund av|deltar inte|deltog inte|lämnade).{0,60}\bjäv\b|\bär jävig|\bvar jävig|\bjäv\b|\bdeclared an? (?:[\p{L}-]+ )?interest\b|\bdeltar (?:inte|ej) i (?:beslutet|handläggningen) på grund av\b/iu,
    of(parts, 'conflict'),
  )

/** A column in the margin that tells whose a paragraph's task is. */
import type { Block } from './blocks.ts'
import type { Line } from './lines.ts'
import { ownersOf, type People } from './owners.ts'

/** "Ansvarig" or "Action" over a column in the margin: names at the end of lines are those of owners. */
const MARGIN = /^(?:ansvarig|ansv\.?|vem|åtgärd|action|actions|action by)$/i

/** Whether the document has such a column. */
export function hasMargin(lines: readonly Line[], people: People): boolean {
  const ends = lines.filter(line => line.cells.length > 1 && !line.row && people.short.has(line.cells.at(-1)!))
  return ends.length > 1 || lines.some(line => line.cells.length > 1 && MARGIN.test(line.cells.at(-1)!))
}

/** "KB", "KB to file", "KB by 11 Dec" in the margin of a paragraph: whose its last sentence is, and the paragraphs without it. */
export function withoutMargin(
  blocks: readonly Block[],
  people: People,
): { texts: Block[]; inMargin: ReadonlyMap<Block, string> } {
  const inMargin = new Map<Block, string>()
  const texts = blocks.map(block => {
    const cell = block.cells.length > 1 && !block.row ? block.cells.at(-1)! : ''
    const owner =
      /^(.{2,40}?)(?:(?:\s+(?:to|by|senast|före|till|before)|\s[–-]|,)\s.+|\s+\(?\d.*)?$/u
        .exec(cell)?.[1]
        ?.replace(/\s*[/+&]\s*/g, ', ') ?? ''
    if (cell === '' || !block.text.endsWith(cell) || ownersOf(owner, people) === null) return block
    const bare = {
      ...block,
      text: cell === owner || !/ (?:to|att) /.test(cell) ? block.text.slice(0, -cell.length).trim() : block.text,
    }
    inMargin.set(bare, owner)
    return bare
  })
  return { texts, inMargin }
}

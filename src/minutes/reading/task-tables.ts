import type { ExtractTask } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Block } from './blocks.ts'

const WHAT =
  /^(?:(?:nr|no|#)\.?\s+)?(?:vad|uppgift|åtgärd|uppdrag|aktivitet|att göra|vad ska göras|punkt|what|action|task|åtagande)$/i
const WHO = /^(?:vem|ansvarig(?:a)?|ansvar|vem gör|utförs av|who|owner|responsible|namn|by whom)$/i
const WHEN = /^(?:när|klart|klar|datum|senast|deadline|when|due|by|by when|klart senast|tid|tidplan|klart till)$/i

/** Rows of a table with what, who and when. */
export function tasksInTable(blocks: readonly Block[], dueOf: (text: string) => Day | null): ExtractTask[] {
  let columns: { what: number; who: number; when: number } | null = null
  return blocks.flatMap(block => {
    if (!block.row && block.cells.length < 2) {
      columns = null
      return []
    }
    const find = (pattern: RegExp) => block.cells.findIndex(cell => pattern.test(cell))
    if (find(WHAT) >= 0 && find(WHO) >= 0) {
      columns = { what: find(WHAT), who: find(WHO), when: find(WHEN) }
      return []
    }
    // A number of its own before them, where the heading has its word beside another's: "No. What".
    const shift = columns && /^\d{1,3}$/.test(block.cells[0] ?? '') && columns.what === 0 ? 1 : 0
    const what = columns && block.cells[columns.what + shift]
    const who = columns && block.cells[columns.who + shift]
    if (!columns || !what || !who) return []
    const due = dueOf(block.cells[columns.when + shift] ?? '')
    return [
      { owner: who, what, ...(due !== null && { due }), at: { lines: [block.from, block.to] as [number, number] } },
    ]
  })
}

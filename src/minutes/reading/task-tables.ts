import type { ExtractTask } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Block } from './blocks.ts'
import { ownersOf, type People } from './owners.ts'
import { listsTasks } from './task-lists.ts'

const OF = '(?: (?:uppgift|åtgärd|aktivitet|att göra|som ska göras|göra|action|required|item|point|description))?'
const WHAT = new RegExp(
  `^(?:(?:nr|no|#)\\.?\\s+)?(?:vad(?: ska göras)?|uppgift(?:er)?|åtgärd(?:er)?|uppdrag|aktivitet(?:er)?|att göra|punkt|fråga|what|actions?|tasks?|åtagande|beskrivning|moment|ärende|beslut/åtgärd|to do|agreed action|description)${OF}$`,
  'i',
)
const WHO =
  /^(?:vem|ansvarig(?:a|t)?(?: person(?:er)?)?|ansvar|ansv\.?|vem gör(?: det)?|utförs av|utförare|who|owner|responsible|responsibility|namn|by whom|whom|assigned to|lead|person|ägare|tilldelad|initials|action by|resp\.?)$/i
const WHEN =
  /^(?:när|klart|klar|datum|senast|deadline|when|due(?: date)?|by|by when|klart? senast|klardatum|slutdatum|tid|tidplan|tidsplan|klart? till|färdigt|date|timescale|target date|till när|förfaller)$/i
const STATE = /^(?:status|läge|state|progress|kommentar|resultat)$/i
/** What is done is nobody's task any more. */
const DONE =
  /^(?:klart?|klara|utförd?t?|gjort|avslutad?t?|genomförd?t?|färdigt?|done|completed?|closed|finished|ok|✓|x|utgår|utgått|avförs|avförd|dropped|cancelled|withdrawn|superseded)\.?(?:$|\s*[(,;:–-]|\s\d)/i
/** A day, or what stands for one: never an owner. */
const DAY =
  /^(?:(?:senast|till|by|before|den|v\.?|vecka|week) )?(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2}(?:\s\p{L}{3,9}){0,2}(?: \d{4})?|\p{L}{3,9} \d{1,4}|\d{4})$/u
/** "Ordförande | Bo | 2 år": who was elected to what is no list of things to do. */
const OFFICES =
  /^(?:(?:vice|v\.|biträdande|1:[ae]|2:[ae]|första|andra|för(?:ste|ra)|intern|deputy|vice-|assistant) ?)?(?:ordförande|ledamot|ledamöter|suppleant(?:er)?|ersättare|kassör|sekreterare|(?:lekmanna|intern)?revisor(?:er)?(?:suppleant(?:er)?)?|valberedning(?:en)?|sammankallande|firmatecknare|webbansvarig|materialförvaltare|fanbärare|ombud|chair(?:man|person)?|secretary|treasurer|president|member|trustee|auditor|alternate|deputy|committee member)(?:\s*\(.*\)|,? (?:för|till|i|1|2|3|sammankallande).*)?$/iu
/** Columns that a wide cell ran into. */
const WIDE = / {2,}/

/** Over a table of what was to be done until now. */
const FOLLOWED = /beslutsuppfölj|uppföljning av|föregående|förra|previous|last meeting/i

interface Columns {
  what: number
  who: number
  when: number
  state: number
  count: number
}

const columnsOf = (cells: readonly string[]): Columns | null => {
  const find = (pattern: RegExp, not = -1) =>
    cells.findIndex((cell, i) => i !== not && pattern.test(cell.replace(/[:*]/g, '').trim()))
  const who = find(WHO)
  const what = find(WHAT, who)
  return who >= 0 && what >= 0 && cells.length < 9
    ? { what, who, when: find(WHEN), state: find(STATE), count: cells.length }
    : null
}

/** "Boka lokal  Ali" in one cell, "Bo Ek 2024-05-01" in another: a wide cell left too little room before the next. */
function apart(cells: readonly string[], columns: Columns, people: People): string[] {
  if (cells.length >= columns.count) return [...cells]
  const wide = cells.flatMap(cell => cell.split(WIDE))
  const split = wide.length <= columns.count ? wide : cells
  if (split.length === columns.count) return [...split]
  return split.flatMap(cell => {
    const [, name, day] =
      /^(\p{Lu}.*\p{L}\.?)\s+(\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)$/u.exec(cell) ?? []
    return name !== undefined && day !== undefined && ownersOf(name, people) !== null ? [name, day] : [cell]
  })
}

/** "AX.2 | Contact the school | Bo Ek | 24 January", without a heading over the columns: what, who and when are known by what they say. */
function headless(cells: readonly string[], people: People): { who: string; what: string; when: string } | null {
  const rest =
    /^[\p{Lu}\d.:/-]{1,8}$/u.test(cells[0] ?? '') && people.kindOf(cells[0]!) === null ? cells.slice(1) : [...cells]
  const who =
    rest.findLast(
      cell => people.kindOf(cell.split(/,| och | and /)[0]!) === 'near' && ownersOf(cell, people) !== null,
    ) ?? rest.slice(1).find(cell => ownersOf(cell, people) !== null)
  const days = rest.filter(cell => DAY.test(cell))
  const told = rest.filter(cell => cell !== who && !days.includes(cell))
  if (who === undefined || rest.some(cell => DONE.test(cell))) return null
  const what = told.find(cell => /\p{L} \p{L}/u.test(cell))
  return what !== undefined && rest.length < 6 ? { who, what, when: days[0] ?? '' } : null
}

/** Rows of a table with what, who and when. */
export function tasksInTable(
  blocks: readonly Block[],
  people: People,
  dueOf: (text: string) => Day | null,
  /** They stand under a heading such as "Action log". */
  under: boolean,
): { tasks: ExtractTask[]; read: ReadonlySet<number> } {
  /** Lines of tables that are understood, whatever came of them. */
  const read = new Set<number>()
  let columns: Columns | null = null
  let above = ''
  const out: ExtractTask[] = []
  for (const block of blocks) {
    const cells = columns && !block.row ? apart(block.cells, columns, people) : block.cells
    const last = out.at(-1)
    if (!block.row && cells.length < 2) {
      // A cell that goes on in the next line.
      const wraps = columns && last && !block.gap && block.bullet === '' && last.at!.lines[1] === block.from - 1
      if (wraps && /^[\p{Ll}\d(]/u.test(block.text)) {
        last.what += ` ${block.text}`
        last.at = { lines: [last.at!.lines[0], block.to] }
      } else {
        columns = null
        above = block.text
      }
      continue
    }
    const heading = columnsOf(cells)
    if (heading) {
      columns = FOLLOWED.test(above) ? null : heading
      continue
    }
    if (!columns) {
      const told = under || listsTasks(above) ? headless(cells, people) : null
      if (told) {
        read.add(block.from)
        const due = dueOf(told.when) ?? dueOf(told.what)
        out.push({
          owner: told.who,
          what: told.what,
          ...(due !== null && { due }),
          at: { lines: [block.from, block.to] },
        })
      }
      continue
    }
    read.add(block.from)
    // A number of its own before them, where the heading has its word beside another's: "No. What".
    const shift = /^\d{1,3}\.?$/.test(cells[0] ?? '') && columns.what === 0 ? 1 : 0
    const at = { ...columns }
    if (!block.row && cells.length < columns.count) {
      // An empty cell left no trace: the owner is known by the name.
      const who = cells.findIndex((cell, i) => ownersOf(cell, people) !== null && i !== columns!.what)
      if (who >= 0)
        Object.assign(at, {
          who: who - shift,
          when: who + 1 - shift,
          state: -1,
          what: who === 0 ? 1 : Math.min(at.what, who - 1),
        })
    }
    const what = cells[at.what + shift]
    const who = cells[at.who + shift]
    if (
      !what ||
      !who ||
      DAY.test(who) ||
      OFFICES.test(what) ||
      DONE.test(cells[at.state + shift] ?? '') ||
      (at.state < 0 && DONE.test(cells[at.when + shift] ?? ''))
    )
      continue
    // "Ewa Z, Oskar B 2023-11-20": a wide name left no room between its column and the next.
    const [, name = who, day = ''] =
      /^(.*\p{L}\.?)\s+(\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)$/u.exec(who) ?? []
    const due = (at.when >= 0 ? dueOf(cells[at.when + shift] ?? '') : null) ?? dueOf(day) ?? dueOf(what)
    out.push({ owner: name, what, ...(due !== null && { due }), at: { lines: [block.from, block.to] } })
  }
  return { tasks: out, read }
}

import type { ExtractAttendee } from '../../domain/extract.ts'
import { describe, type Entry, standsFor } from './attributes.ts'
import type { Line } from './lines.ts'
import { nameAt } from './names.ts'
import { partsOf } from './sentences.ts'

/** Who the letters are that notes go on to call people by: "AB = Anna Berg (chair)", a line each, or "(AB Anna Berg, BE Bo Ek)". */

interface Legend {
  names: ReadonlyMap<string, string>
  people: ExtractAttendee[]
  /** The first line of each that it takes. */
  lines: ReadonlySet<number>
}

const LETTERS = '\\p{Lu}\\p{L}{0,2}\\p{Lu}'
/** "AB = Anna Berg", "AB: Anna Berg", in a row of them "AB Anna Berg", "AB = me, Anna Berg". */
const PAIR = new RegExp(`^(${LETTERS})(?:\\s?[=:–-]\\s?|\\s)(?:(?:jag|me|undertecknad|myself),? )?(?=\\p{Lu})`, 'u')
const LONGEST = 600
const FIRST = 25

function pairIn(text: string): { letters: string; entry: Entry } | null {
  const [lead, letters = ''] = PAIR.exec(text) ?? []
  const found = lead === undefined ? null : nameAt(text.slice(lead.length))
  if (!found || !standsFor(letters, found.name)) return null
  const entry: Entry = { name: found.name }
  if (/^(?: ?\(|, )/.test(found.rest)) describe(entry, found.rest)
  return { letters, entry }
}

/** The pairs of a line: one alone, or several in a row, between brackets or not. */
function pairsOf({ text, cells, row }: Line): Array<{ letters: string; entry: Entry }> {
  if (row || cells.length > 1 || text.length > LONGEST) return []
  if (/^\(.*\)\.?$/u.test(text) || /[,;] \p{Lu}\p{L}{0,2}\p{Lu}[ =:]/u.test(text)) {
    const parts = partsOf(text.replace(/^\(|\)\.?$/g, '').replace(/([=:] ?(?:jag|me)), /giu, '$1 '))
    const pairs = parts.map(pairIn)
    // What stands behind the last name is told of its bearer: "…, BE = Bo Ek, who wrote this".
    const end = pairs.indexOf(null)
    const own = end < 0 ? pairs : pairs.slice(0, end)
    return own.length >= 3 && parts.slice(own.length).every(part => pairIn(part) === null && nameAt(part) === null)
      ? own.flatMap(pair => pair ?? [])
      : []
  }
  const pair = /^\p{L}+\s?[=:–-]/u.test(text) ? pairIn(text) : null
  return pair ? [pair] : []
}

/** The legend among a document's first lines; null where fewer than three are told. */
export function legendOf(lines: readonly Line[]): Legend | null {
  const names = new Map<string, string>()
  const people: ExtractAttendee[] = []
  const own = new Set<number>()
  for (const line of lines.slice(0, FIRST))
    for (const { letters, entry } of pairsOf(line)) {
      if (names.has(letters)) continue
      names.set(letters, entry.name)
      own.add(line.from)
      const { sections: _, present = true, ...told } = entry
      people.push({ ...told, present, at: { lines: [line.from, line.to] } })
    }
  return names.size >= 3 ? { names, people, lines: own } : null
}

const WORD = new RegExp(`(?<![\\p{L}\\d-])${LETTERS}(?![\\p{L}\\d-])`, 'gu')

/** Lines without the legend's own, and with whole names for its letters. */
export const spelledOut = (lines: readonly Line[], legend: Legend): Line[] =>
  lines
    .filter(line => !legend.lines.has(line.from))
    .map(line => {
      const text = line.text.replace(WORD, letters => legend.names.get(letters) ?? letters)
      return text === line.text || line.row
        ? line
        : { ...line, text, cells: line.cells.length > 1 ? line.cells : [text] }
    })

/**
 * Those of the legend besides whom lists and sentences tell: where these tell of few who came, it is the list. Whoever else is told to be away is.
 */
export function withLegend(told: readonly ExtractAttendee[], legend: Legend | null): ExtractAttendee[] {
  if (legend === null) return [...told]
  const came = told.filter(one => one.present && legend.people.some(({ name }) => name === one.name))
  // "MK (chair), LA and GE sat round the table": some of them were told, and the others not.
  if (came.length >= 3 || came.length * 2 > legend.people.length) return [...told]
  return [...told, ...legend.people.filter(({ name }) => !told.some(one => one.name === name))]
}

import type { Block } from './blocks.ts'
import { type Found, trimmed } from './decision-points.ts'
import { sentencesOf } from './sentences.ts'
import { shareOf, wordsIn } from './wordings.ts'

/** Columns under which stands what was decided on the row. */
const HEAD =
  /^(?:awarded|granted|grant awarded|approved|decision|outcome|result|recommendation agreed|beviljat|beviljat belopp|beviljas|tilldelat|tilldelas|tilldelning|beslut|utfall)$/iu
/** A cell that by itself says how it went. */
const WENT =
  /^(?:bevilja[st]|avslås|avslag|bifall(?:s|es)?|bordläggs|återremiss|får vänta(?: .*)?|godkänns|(?:om|ny|fyllnads)val(?: .{1,30})?|approved|granted|declined|refused|rejected|held over|deferred|awarded|not (?:funded|granted|approved)|re-?elected|elected(?: unopposed)?|newly elected|\d+ votes, (?:re-?)?elected|appointed|PERMITTED|REFUSED|APPROVED)(?: (?:in full|in part|till .{2,20}|to .{2,20}|for .{2,20}|(?:med )?(?:[£€$] ?)?\d[\d ,.]*(?: ?(?:kr|kronor|tkr|SEK))?))?\.?$/u
/** Told by others, or before. */
const REPORTED = /(?:delegation|delegat|anmäl(?:s|da|an)|redovisas|reported|previous|tidigare)/iu

/** Two blanks may part a cell from the next where columns are narrow: "Held over  accounts missing". */
const toldIn = (cells: readonly string[], elects = false): boolean =>
  cells
    .slice(1)
    .some(cell => WENT.test(cell.split(/\s{2,}/)[0]!) || TERM.test(cell) || (elects && /^\d år$/u.test(cell)))

/** "1 år, nyval", "omval 2 år": how long and how, in one cell. */
const TERM =
  /^(?:(?:\d|ett|två|tre) år,? ?)?(?:omval|nyval|fyllnadsval|återval)(?:,? ?(?:på )?(?:\d|ett|två|tre) år)?$/iu

/** "The rent goes up to £9 an hour": a cell that needs no other to say what was decided; "Granted in full" does. */
const TELLS = /^(?:[^ ]+ ){4,}[^ ]+$/u

const EMPTY = /^[-–—.]*$/

/** A column that says what was decided, not how it went or how much. */
const IN_WORDS = /^(?:decisions?|beslut|text)$/iu
const ITEM = /^(?:item|agenda item|point|agenda point|punkt|dagordningspunkt|§)\.?$/iu
const CODE = /^(?:no|nr|id|ref|#)\.?$/iu

/** Rows that tell one by one how it went: "118 | Toddlers | £1,200 | £1,200", "Ordförande, ett år | Ida Ek | omval". */
export function rowsDecided(blocks: readonly Block[], title: string): Found[] {
  if (REPORTED.test(title)) return []
  const out: Found[] = []
  let column = -1
  let width = 0
  let log: { item: number } | null = null
  let reported = false
  const elects = blocks.some(({ cells }) => cells.slice(1).some(cell => TERM.test(cell)))
  for (const { text, cells, gap, from, to } of blocks) {
    if (cells.length < 2) {
      reported = REPORTED.test(text) || (reported && !gap)
      column = -1
      continue
    }
    // "No. | Point | Text": a log that says so in its heading only.
    const wording = cells.some(cell => ITEM.test(cell)) && cells.some(cell => CODE.test(cell)) ? IN_WORDS : HEAD
    const head = cells.findIndex(cell => wording.test(cell))
    if (head > 0 && !cells.some(cell => /\d/.test(cell))) {
      column = head
      width = cells.length
      log =
        IN_WORDS.test(cells[head]!) && cells.some(cell => CODE.test(cell))
          ? { item: cells.findIndex(cell => ITEM.test(cell)) }
          : null
      continue
    }
    const decided =
      column > 0
        ? (cells.length === width && !EMPTY.test(cells[column]!)) ||
          (cells.length === width - 1 && toldIn(cells.map(cell => cell.toLowerCase())))
        : toldIn(cells, elects) && /^[\p{Lu}\d]/u.test(cells[0]!)
    if (!decided || reported || /^(?:summa|total)/iu.test(cells[0]!)) continue
    if (column > 0 && log) {
      const item = log.item < 0 ? '' : (/\d+/.exec(cells[log.item] ?? '')?.[0] ?? '')
      out.push({ text: trimmed(cells[column]!), from, to, logged: item })
    } else {
      const told = column > 0 && cells.length === width ? cells[column]! : ''
      const whole = TELLS.test(told) ? told : cells.join(' ').replace(/\s{2,}/g, ' ')
      out.push({ text: trimmed(whole), from, to, row: true })
    }
  }
  return out
}

/** "13/01188  12 Sheep Street, fascia sign": an application by its number. */
export const APPLICATION = /^(?:\p{Lu}{1,4}[/ -]?)?\d{2,4}\/\d{2,6}(?:\/\p{Lu}{2,5})?\s/u
const SHOUTED = /^(?:PERMITTED|REFUSED|GRANTED|APPROVED|DEFERRED|DISMISSED)(?!\p{L}|:)/u
/** Of others' decisions, which came to be known. */
const NOTICED = /decisions?|notices?|notif|determin|received|appeals|reported|previous/iu

/** The line of an application with how it went on the next: it is told in capitals by whoever decides it. */
export const applicationsIn = (blocks: readonly Block[], title: string): Found[] =>
  NOTICED.test(title)
    ? []
    : blocks.flatMap(({ text, from }, i) => {
        const next = APPLICATION.test(text) && SHOUTED.test(blocks[i + 1]?.text ?? '') ? blocks[i + 1]! : null
        return next ? [{ text: trimmed(`${text} ${sentencesOf(next.text)[0]}`), from, to: next.to }] : []
      })

/** Sections in which money is given away by saying how much. */
const GIVING = /^(?:donations?|grants?|bidrag|gåvor|anslag)(?!\p{L})/iu
const AMOUNT = /(?:[£€$]\s?\d|\d[\d ]*\s?(?:kr|kronor|SEK)(?!\p{L}))/u

/** "Flood fund £50; Banner £25; Radio nil." under "Donations" */
export const giftsIn = (blocks: readonly Block[], title: string): Found[] =>
  GIVING.test(title)
    ? blocks.flatMap(({ text, from, to }) => {
        const sentences = sentencesOf(text)
        const parts = text.split(/;\s+/)
        return sentences.length === 1 &&
          parts.length > 1 &&
          parts.filter(part => AMOUNT.test(part)).length * 2 > parts.length
          ? parts.filter(part => AMOUNT.test(part)).map(part => ({ text: trimmed(part.replace(/\.$/, '')), from, to }))
          : []
      })
    : []

/** Most words of the one stand in the other. */
const repeats = (text: string, other: string): boolean => shareOf(wordsIn(text), wordsIn(other)) >= 0.7

/** A log of decisions at the end repeats what was told under the matters; what it alone tells belongs to the matter that it names. */
export function withoutLog<S extends { number: number | null; decisions: readonly Found[] }>(
  sections: readonly S[],
): Array<readonly Found[]> {
  const told = sections.flatMap(one => one.decisions.filter(({ logged }) => logged === undefined))
  const alone = sections.flatMap(one =>
    one.decisions.filter(({ logged, text }) => logged !== undefined && !told.some(other => repeats(text, other.text))),
  )
  const numbers = new Set(sections.map(one => one.number))
  return sections.map(({ number, decisions }) => [
    ...decisions.filter(
      one =>
        one.logged === undefined || (alone.includes(one) && (one.logged === '' || !numbers.has(Number(one.logged)))),
    ),
    ...alone.filter(one => one.logged !== undefined && one.logged !== '' && Number(one.logged) === number),
  ])
}

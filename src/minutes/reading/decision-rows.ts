import type { Block } from './blocks.ts'
import { type Found, trimmed } from './decision-points.ts'
import { sentencesOf } from './sentences.ts'

/** Columns under which stands what was decided on the row. */
const HEAD =
  /^(?:awarded|granted|grant awarded|approved|decision|outcome|result|recommendation agreed|beviljat|beviljat belopp|beviljas|tilldelat|tilldelas|tilldelning|beslut|utfall)$/iu
/** A cell that by itself says how it went. */
const WENT =
  /^(?:bevilja[st]|avslås|avslag|bifall(?:s|es)?|bordläggs|återremiss|får vänta(?: .*)?|godkänns|(?:om|ny|fyllnads)val(?: .{1,30})?|approved|granted|declined|refused|rejected|held over|deferred|awarded|not (?:funded|granted|approved)|re-?elected|elected(?: unopposed)?|newly elected|appointed|PERMITTED|REFUSED|APPROVED)(?: (?:in full|in part|till .{2,20}|to .{2,20}|for .{2,20}|(?:med )?(?:[£€$] ?)?\d[\d ,.]*(?: ?(?:kr|kronor|tkr|SEK))?))?\.?$/u
/** Told by others, or before. */
const REPORTED = /(?:delegation|delegat|anmäl(?:s|da|an)|redovisas|reported|previous|tidigare)/iu

/** Two blanks may part a cell from the next where columns are narrow: "Held over  accounts missing". */
const toldIn = (cells: readonly string[]): boolean => cells.slice(1).some(cell => WENT.test(cell.split(/\s{2,}/)[0]!))

const EMPTY = /^[-–—.]*$/

/** Rows that tell one by one how it went: "118 | Toddlers | £1,200 | £1,200", "Ordförande, ett år | Ida Ek | omval". */
export function rowsDecided(blocks: readonly Block[], title: string): Found[] {
  if (REPORTED.test(title)) return []
  const out: Found[] = []
  let column = -1
  let width = 0
  let reported = false
  for (const { text, cells, gap, from, to } of blocks) {
    if (cells.length < 2) {
      reported = REPORTED.test(text) || (reported && !gap)
      column = -1
      continue
    }
    const head = cells.findIndex(cell => HEAD.test(cell))
    if (head > 0 && !cells.some(cell => /\d/.test(cell))) {
      column = head
      width = cells.length
      continue
    }
    const decided =
      column > 0
        ? (cells.length === width && !EMPTY.test(cells[column]!)) ||
          (cells.length === width - 1 && toldIn(cells.map(cell => cell.toLowerCase())))
        : toldIn(cells) && /^[\p{Lu}\d]/u.test(cells[0]!)
    if (decided && !reported && !/^(?:summa|total)/iu.test(cells[0]!))
      out.push({ text: trimmed(cells.join(' ').replace(/\s{2,}/g, ' ')), from, to })
  }
  return out
}

/** "13/01188  12 Sheep Street, fascia sign": an application by its number. */
const APPLICATION = /^(?:\p{Lu}{1,4}[/ -]?)?\d{2,4}\/\d{2,6}(?:\/\p{Lu}{2,5})?\s/u
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

/** Running text in pieces that can be quoted: sentences and list lines. */
import type { Day } from '../domain/state.ts'
import { readAmounts } from '../domain/when/amounts.ts'
import { readWhen } from '../domain/when/read.ts'
import type { Doc, Passage, Section } from './view.ts'
import { stems } from './words.ts'

const BULLET = /^\s*(?:[-–•*·]|\d+[.)]|[a-zåäö]\))\s+/u
const ABBREVIATED =
  /(?:\b(?:bl\.a|t\.ex|kl|ca|dnr|st|nr|m\.m|m\.fl|f\.d|fr\.o\.m|t\.o\.m|resp|dvs|tel|mr|mrs|ms|miss|prof|cllr|dr|no|approx)|(?<![\p{L}\p{N}])\p{Lu}|(?<![\d.:])\d{1,2})\.$/iu

/** Lines that were broken by the page's width are joined; list lines and paragraphs stay apart. */
function paragraphs(text: string): string[] {
  const out: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    const words = line.replace(/\s+/g, ' ').trim()
    if (words === '') {
      open = false
      continue
    }
    const last = out.at(-1)
    if (
      open &&
      last !== undefined &&
      /\p{L}-$/u.test(last) &&
      /^\p{Ll}/u.test(words) &&
      !/^(?:och|eller|and|or)\b/.test(words)
    ) {
      out[out.length - 1] = `${last.slice(0, -1)}${words}`
      continue
    }
    const carries = open && last !== undefined && !BULLET.test(line) && /^(?!att )[\p{Ll}(]/u.test(words)
    if (carries) out[out.length - 1] = `${last} ${words}`
    else out.push(words.replace(BULLET, ''))
    open = true
  }
  return out
}

function sentences(paragraph: string): string[] {
  const out: string[] = []
  for (const piece of paragraph.split(/(?<=[.!?]["”»)]?)\s+(?=[\p{Lu}\d"”«(–-])/u)) {
    const last = out.at(-1)
    if (last !== undefined && ABBREVIATED.test(last)) out[out.length - 1] = `${last} ${piece}`
    else out.push(piece)
  }
  return out
}

/** Headings inside a matter: they say nothing by themselves. */
const HEADING =
  /^(?:[\p{L} -]{0,60} beslut(?:ar)?|reservation(?:er)?|jäv|ärendebeskrivning|beslutsgång|beslutsunderlag|bakgrund|yrkanden?|omröstning|votering|propositionsordning|information|protokollsanteckning|sammanfattning(?: av ärendet)?|förslag till beslut[\p{L} ]*|(?:beslutet )?(?:skickas|expedieras|sänds) till|decision|background|resolved):?$/iu

/** A sentence or list line, and the whole paragraph it stands in. */
export interface Piece {
  text: string
  line: string
}

export const piecesOf = (text: string): Piece[] =>
  paragraphs(text)
    .filter(line => !HEADING.test(line))
    .flatMap(line => sentences(line).map(piece => ({ text: piece, line })))

/** What a day without its year is counted from, where nothing says when the text was written: no year that anybody asks about. */
const UNDATED = '1950-06-15'

/** A piece with what is read from it: stems at once, dates (seen from the meeting's day) and sums of money when first asked for. */
export function passage(
  text: string,
  doc: Doc,
  section: Section | undefined,
  decision = false,
  day?: Day | null,
  line = text,
): Passage {
  let days: Passage['days'] | undefined
  let amounts: Passage['amounts'] | undefined
  return {
    text,
    line,
    stems: stems(text),
    doc,
    ...(section ? { section } : {}),
    ...(decision ? { decision: true as const } : {}),
    get days() {
      days ??= readWhen(text, { today: day ?? UNDATED, prefer: 'near' })
      return days
    },
    get amounts() {
      amounts ??= readAmounts(text)
      return amounts
    },
  }
}

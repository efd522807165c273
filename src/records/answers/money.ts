import { each, same } from '../../domain/text.ts'
import { docText, type Found, missing, noMinutes, refOf, sectionName } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { type Ask, besideMeeting, headOf, namesOnly, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { stems } from '../words.ts'
import { tellsGiven } from './holds.ts'
import { bears } from './proof/index.ts'
import { bestPassages, quotedFrom } from './quotes.ts'
import { rankedSections, topOf } from './sections.ts'

/** "12 418:50", "640:-", "till en kostnad av 46.000". */
const BARE =
  /(?<![\d:])\d{1,3}(?:[ .]?\d{3})*:-|\d{1,3}(?:[ .]\d{3})+:\d\d(?!\d)|(?<=(?:kostnad|belopp|summa|pris|cost|sum|price)(?:en|et|n)? (?:av|om|of|på|högst) (?:högst )?)\d{1,3}(?:[ .]?\d{3})+(?![\d:])/giu

/** Kronor as they were read, or another currency's sign. */
const sums = (piece: Passage): string[] => [
  ...piece.amounts.map(one => one.text),
  ...(piece.text.match(BARE) ?? []),
  ...(piece.text.match(
    /\bSEK\s?\d[\d., ]*\d|(?<![\d.,])\d+\s?(?:p|pence|öre)\b|(?<![\d.,])\d+k\b|[£€$]\s?\d[\d., ]*\d|[£€$]\s?\d|\d[\d., ]*\s?(?:euro?|EUR|pounds|GBP|dollars|USD)\b/g,
  ) ?? []),
]
const hasSum = (piece: Passage) => sums(piece).length > 0

/** The one sum under the § that all the words fit: its sentence need not repeat what the § is about. */
function onlySum(ask: Ask): Passage | undefined {
  const [section] = topOf(rankedSections(ask), 1)
  if (
    !section ||
    evidence(
      ask.q.terms.filter(term => !term.loose),
      [...stems(section.title), ...section.decisions.flatMap(stems)],
      headOf(section.doc),
    ).missed.length > 0
  )
    return undefined
  const held = section.passages.filter(hasSum)
  return held.length === 1 && held[0]!.decision ? held[0] : undefined
}

/** Sums of money: granted, surplus, budget, cost. The sentence that holds the figure, as it stands. */
export function money(ask: Ask): Found | null {
  const { q } = ask
  const where = whereOf(ask)
  if ((where.date === 'unknown' || where.date === 'planned') && q.terms.length === 0) return noMinutes(ask)
  // Whose sum it is must be said by the sentence, its paragraph or its heading.
  const named = q.terms.filter(term => term.must && !/\d/.test(term.stem))
  const isTheirs = (piece: Passage) =>
    evidence(named, [...stems(piece.line), ...stems(piece.section?.title ?? ''), ...piece.doc.body]).missed.length === 0
  const found = bestPassages(ask, { test: piece => hasSum(piece) && isTheirs(piece), share: 0.55, most: 3 })
  const pieces = found.filter(piece => tellsGiven(ask, piece))
  if (pieces.length === 0) {
    const only = onlySum(ask)
    if (only && bears(ask, only)) return quotedFrom([only], q)
    const meant = q.sections.length === 0 && q.people.length === 0 && namesOnly(ask)
    if (!meant) return missing()
    const docs = where.docs.filter(doc => besideMeeting(doc, q.terms).length === 0)
    const held = docs
      .slice(0, where.date === 'named' ? 3 : 1)
      .flatMap(doc => doc.passages.filter(piece => hasSum(piece) && bears(ask, piece)))
    // Words that only say what kind of answer is wanted ("kvar", "banken") choose between the sums.
    const scored = held.map(piece => ({ piece, direct: evidence(q.soft, piece.stems).direct }))
    const top = Math.max(0, ...scored.map(({ direct }) => direct))
    const all = scored.filter(({ direct }) => direct >= top).map(({ piece }) => piece)
    if (all.length === 0) return missing({ sv: 'Inga belopp är antecknade.', en: 'No sums of money are recorded.' })
    return {
      answered: true,
      lead: { sv: 'Belopp i protokollet:', en: 'Sums in the minutes:' },
      items: all.map(piece => same(piece.text)),
      refs: all.map(refOf),
    }
  }
  const [first] = pieces
  return {
    answered: true,
    lead: each(
      lang =>
        `${[...new Set(pieces.flatMap(sums))].join('; ')} (${docText(first!.doc)[lang]}${first!.section ? `, ${sectionName(first!.section)}` : ''}):`,
    ),
    items: pieces.map(piece => same(piece.text)),
    refs: pieces.map(refOf),
  }
}

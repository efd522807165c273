import { same } from '../../domain/text.ts'
import { docText, type Found, missing, noMinutes, refOf, sectionName } from '../found.ts'
import { each } from '../../domain/text.ts'
import { type Ask, whereOf } from '../scope.ts'
import { nothingOn } from './decisions.ts'
import { bestPassages } from './quotes.ts'

/** Sums of money: granted, surplus, budget, cost. The sentence that holds the figure, as it stands. */
export function money(ask: Ask): Found | null {
  const { q } = ask
  const where = whereOf(ask)
  if ((where.date === 'unknown' || where.date === 'planned') && q.terms.length === 0) return noMinutes(ask)
  const pieces = bestPassages(ask, { test: piece => piece.amounts.length > 0, share: 0.55, most: 3 })
  if (pieces.length === 0) {
    if (q.terms.length > 0 || q.sections.length > 0 || q.people.length > 0) return nothingOn(ask)
    const all = where.docs.slice(0, where.date === 'named' ? 3 : 1).flatMap(doc => doc.passages.filter(piece => piece.amounts.length > 0))
    if (all.length === 0) return missing({ sv: 'Inga belopp är antecknade.', en: 'No sums of money are recorded.' })
    return { answered: true, lead: { sv: 'Belopp i protokollet:', en: 'Sums in the minutes:' }, items: all.map(piece => same(piece.text)), refs: all.map(refOf) }
  }
  const [first] = pieces
  return {
    answered: true,
    lead: each(lang => `${[...new Set(pieces.flatMap(piece => piece.amounts.map(one => one.text)))].join('; ')} (${docText(first!.doc)[lang]}${first!.section ? `, ${sectionName(first!.section)}` : ''}):`),
    items: pieces.map(piece => same(piece.text)),
    refs: pieces.map(refOf),
  }
}

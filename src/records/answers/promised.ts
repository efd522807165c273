/** What somebody was to do by a day: sentences that name both, where no task has that day for its own. */
import { each, same } from '../../domain/text.ts'
import { type Found, refOf } from '../found.ts'
import { nameParts } from '../names.ts'
import { type Ask, newestFirst, speaksOf, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stem } from '../words.ts'
import { kindOf } from './asked.ts'
import { heading } from './decisions.ts'

/** "Vad skulle Ulf göra till den 1 maj?", asked of nothing else. */
const TO_DO =
  /^(?:vad|what) (?:ska|skall|skulle|maste|lovade|should|must|will|is|was|did)\b.* (?:gora|ha klart|ha gjort|fixa|ordna|klar\w*|do|have done|have ready|sort out|promise)\b/
const MOST = 3

export function promised(ask: Ask): Found | null {
  const { q } = ask
  if (q.people.length === 0 || q.whens.length === 0 || q.terms.length > 0) return null
  if (!TO_DO.test(q.plain) && kindOf(q) !== 'todo') return null
  // "Efter novembermötet" says at which meeting it was taken on.
  if (whereOf(ask).date === 'named') return null
  const parts = new Set(
    q.people
      .flatMap(nameParts)
      .filter(part => part.length > 2)
      .map(stem),
  )
  const first = q.people.map(name => stem(nameParts(name)[0]!))
  const names = (piece: Passage): boolean =>
    piece.stems.some(word => first.includes(word)) || piece.stems.filter(word => parts.has(word)).length > 1
  const said = newestFirst(ask.view)
    .flatMap(doc => doc.passages)
    .filter(piece => piece.text.length < 400 && names(piece) && speaksOf(ask, piece.days))
  const own = said.filter((piece, i) => said.findIndex(one => plain(one.text) === plain(piece.text)) === i)
  const [top] = own
  if (!top) return null
  return {
    answered: true,
    lead: each(lang => `${top.section ? heading(top.section)[lang] : top.doc.title}:`),
    items: own.slice(0, MOST).map(piece => same(piece.text)),
    refs: own.slice(0, MOST).map(refOf),
  }
}

/** How many came to something that is no meeting of the body: told by a sentence that counts people, never by a list. */
import { type Found, missing } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { type Ask, speaksOf, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stems } from '../words.ts'
import { inParts } from './parts.ts'
import { quoted, quotedFrom } from './quotes.ts'

const PEOPLE =
  'person\\w*|deltag\\w*|besok\\w*|ahorar\\w*|gast\\w*|elev\\w*|barn\\w*|medlem\\w*|boende\\w*|grann\\w*|hushall\\w*|anmal\\w*|people|guests?|visitors?|residents?|members?|children|pupils|neighbours|public|participants?|attendees?|households?'
const CAME = 'kom|deltog|dok upp|var dar|narvarade|var med|came|attended|turned (?:up|out)|were there|took part'
const NUMBER =
  '(?:\\d+|(?:et)?tjugo\\w*|trettio\\w*|fyrtio\\w*|femtio\\w*|ett hundratal|hundra\\w*|a dozen|twenty|thirty|forty|fifty|a hundred|hundred)'
const COUNTS = new RegExp(
  `\\b${NUMBER}(?: \\p{L}+){0,2} (?:${PEOPLE}|${CAME})\\b|\\b(?:kom|samlade|lockade|drog|med|deltog|attracted|drew)\\b(?: \\p{L}+){0,3} ${NUMBER}`,
  'u',
)

const HOW_MANY_CAME =
  /\b(?:hur manga|hur mycket folk|how many)(?: \w+){0,2} (?:kom|dok upp|var pa|gick pa|deltog|came|turned (?:up|out)|attended|were at|went to)\b/
/** To the orchard's apple day, not to a meeting of the orchard's board. */
export const asksHeadcount = (ask: Ask): boolean =>
  HOW_MANY_CAME.test(ask.q.plain) &&
  !(ask.q.cues.has('meeting') || ask.q.cues.has('last') || (ask.q.whens.length > 0 && whereOf(ask).date === 'named'))

const FOLK = /^(?:folk|manniskor|personer|people|det|totalt|sammanlagt|total|altogether)$/

export function headcount(ask: Ask): Found | null {
  const q = { ...ask.q, terms: inParts(ask, ask.q.terms).filter(term => !FOLK.test(plain(term.word))) }
  // What the body is called is no event of its.
  const speaks = (piece: Passage): boolean =>
    q.whens.length > 0 && q.terms.length === 0
      ? speaksOf(ask, piece.days)
      : evidence(q.terms, [...piece.stems, ...stems(piece.section?.title ?? '')]).direct > 0
  if (q.terms.length === 0) {
    const said =
      q.whens.length === 0
        ? []
        : ask.view.flatMap(doc => doc.passages.filter(one => COUNTS.test(plain(one.text)) && speaks(one)))
    return said.length === 1 ? quotedFrom(said) : null
  }
  return (
    quoted({ ...ask, q }, { test: piece => COUNTS.test(plain(piece.text)) && speaks(piece), share: 0.6, most: 1 }) ??
    missing()
  )
}

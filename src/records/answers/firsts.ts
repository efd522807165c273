/** "När kom … upp första gången", "who first raised …": of all meetings that took something up, the earliest. */
import { each, same } from '../../domain/text.ts'
import { docText, type Found, refOf } from '../found.ts'
import { evidence, inFew, type Term } from '../lexicon.ts'
import { type Ask, heldDocs, namesKind } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stems } from '../words.ts'
import { namesSomebody } from './holds.ts'
import { inParts, known } from './parts.ts'

/** Of the matter itself: "the first film" is another thing. */
const FIRST =
  /\b(?:forsta gangen|for forsta gang(?:en)?|fran borjan|ursprungligen|first time|for the first time|originally|in the first place)\b|\b(?:tog|togs|kom|vackte|lyfte|foreslog|pratade|diskuterade|namndes|borjade|sades?)\b[^?]*\bforst\b|\bforst (?:tog|togs|kom|vackte|lyfte|foreslog|pratade|diskuterade|namndes|upp|foresl\w*)\b|\bfirst (?:suggest\w*|rais\w*|mention\w*|discuss\w*|brought|bring|propos\w*|talk\w*|c[ao]me up|taken up|put forward|reported|hear\w*)\b|\b(?:raised?|mentioned?|discuss(?:ed)?|suggest(?:ed)?|brought|bring|proposed?|come up|came up)\b[^?]*\bfirst\b/
/** Whose idea it was is the same as who first raised it. */
const IDEA =
  /\b(?:kom (?:\w+ ){0,2}med (?:iden|forslaget|tanken)|vems (?:ide|forslag)|kom pa iden|whose idea|came up with|had the idea)\b/
/** When it was last spoken of. */
const LAST =
  /^(?:och )?(?:nar|when)\b.*\b(?:uppe|prata\w*|snacka\w*|diskutera\w*|diskussion|tog (?:\w+ ){0,2}upp|tagits upp|togs upp|namndes|talk\w*|discuss\w*|mention\w*|rais\w*|c[ao]me up|spoke)\b/
const LATELY = /\b(?:senast|sist|sista gangen|last|last time|most recently)\b/
const ASKS =
  /^(?:och )?(?:nar|vem|vems|vilka|vilken? (?:mote|gang|datum|dag)|pa vilket mote|when|who|whose|which meeting|at which)\b/

/** Words for taking something up: they tell no matter from another. */
const IDLE =
  /^(?:forst\w*|borjan|ursprung\w*|gang\w*|ide|iden|tanke\w*|upp\w*|senast|sist|sista|last|tog|togs|kom|komm\w*|vack\w*|lyft\w*|foresl\w*|forslag\w*|prata\w*|snack\w*|diskut\w*|namn\w*|fraga\w*|tal\w*|sak\w*|grej\w*|det|first|time|origin\w*|idea|suggest\w*|rais\w*|mention\w*|discuss\w*|brought|bring|propos\w*|talk\w*|up|put|forward|get|got|away|go|going|it|thing|place)$/
const RAISES =
  /\b(?:foresl\w*|vack\w*|lyft\w*|tog upp|tar upp|undra\w*|fraga(?:r|de)|onska\w*|presentera\w*|forslag\w*|ide|iden|papeka\w*|pata\w*|motion\w*|vill|ville|suggest\w*|propos\w*|rais\w*|wonder\w*|ask(?:s|ed)|would like|idea|put forward|point(?:s|ed) out)\b/

/** What is one word by now may have been put in two at first: "platser för unga". */
const inPlain = (terms: readonly Term[], words: readonly string[]): Term[] => {
  const said = new Set(words)
  return terms.flatMap(term => (term.must || evidence([term], words).missed.length === 0 ? [term] : inFew(term, said)))
}

export function firsts(ask: Ask): Found | null {
  const { q } = ask
  const lately = LAST.test(q.plain) && LATELY.test(q.plain)
  const first = ASKS.test(q.plain) && (FIRST.test(q.plain) || IDEA.test(q.plain))
  if (!(first || lately) || q.whens.length > 0 || q.people.length > 0) return null
  const docs = heldDocs(ask).filter(doc => doc.date !== null)
  const terms = inParts(
    ask,
    q.terms.filter(term => !IDLE.test(plain(term.word)) && !namesKind(term)),
  )
  if (terms.length === 0 || !terms.every(known)) return null
  const who = /^(?:och )?(?:vems?|vilka|who|whose)\b/.test(q.plain)
  const named = namesSomebody(ask)
  for (const doc of lately ? docs.reverse() : docs) {
    const about = doc.passages.filter(piece => {
      const title = piece.section ? stems(piece.section.title) : []
      return (
        piece.section !== undefined &&
        evidence(inPlain(terms, [...piece.stems, ...title]), [...piece.stems, ...title]).missed.length === 0
      )
    })
    if (about.length === 0) continue
    const worth = (piece: Passage): number =>
      evidence(terms, piece.stems).share + (RAISES.test(plain(piece.text)) ? 1 : 0) + (named(piece.text) ? 0.5 : 0)
    const [best] = [...about].sort((a, b) => worth(b) - worth(a))
    // Who took it up is told only by a sentence that says so.
    if (who && !(named(best!.text) && RAISES.test(plain(best!.text)))) return null
    return {
      answered: true,
      lead: each(lang =>
        lang === 'sv' ? `Tidigast i protokollen: ${docText(doc).sv}.` : `Earliest in the records: ${docText(doc).en}.`,
      ),
      items: [same(best!.text)],
      refs: [refOf(best!)],
    }
  }
  return null
}

/** "Vem var moderator på …": who was something that no list of the body's offices has, as a sentence puts it. */
import { each, same } from '../../domain/text.ts'
import { docText, type Found, refOf } from '../found.ts'
import { evidence, inFew } from '../lexicon.ts'
import { hasName } from '../names.ts'
import { type Ask, headOf, namesKind, newestFirst, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stem, stems, wordsOf } from '../words.ts'

const ASKED =
  /^(?:och )?(?:vem|vilka|who)(?: \w+)?? (?:var|ar|blir|blev|is|was|were|are)(?: det som var| the| our| var| nu| vi)? (\p{L}{5,})(?= (?:pa|for|vid|under|i|till|at|for|on|of|in|during)\b| ?\??$)/u
/** Such a role is held at a meeting, or is told by the lists. */
const LISTED =
  /^(?:\w*ordf\w*|\w*sekreterare\w*|kassor\w*|\w*juster\w*|ledam\w*|ersattare\w*|narvarande|franvarande|revisor\w*|chair\w*|secretary|treasurer|present|absent|members?|emot|ansvarig\w*|responsible|borta|against|guests?|gast\w*|there|going|coming|jav\w*|sjuk\w*|delta\w*|anmald\w*)$/
/** "Moderator är journalisten Eva Ek", "Eva Ek är moderator", "Moderator: Eva Ek". */
const BE = '(?:ar|var|blir|blev|as|som|is|was|will be|:|,|–|-|\\()'

function tells(piece: Passage, role: string): boolean {
  const text = plain(piece.text)
  const own = wordsOf(text).find(word => stem(word) === role)
  if (!own || !hasName(piece.text)) return false
  return new RegExp(`\\b${own}\\b(?: [\\p{L}]+){0,2} ?${BE}|(?:${BE}) ?(?:[\\p{L}]+ ){0,2}${own}\\b`, 'u').test(text)
}

export function roles(ask: Ask): Found | null {
  const { q } = ask
  const word = ASKED.exec(q.plain)?.[1]
  if (!word || LISTED.test(word) || q.people.length > 0) return null
  const role = stem(word)
  const term = q.terms.find(one => one.stem === role)
  if (!term) return null
  const others = q.terms.filter(one => one !== term && !namesKind(one))
  const hits = newestFirst(whereOf(ask).docs).flatMap(doc =>
    doc.passages.filter(piece => piece.section !== undefined && tells(piece, role)),
  )
  const fits = hits.filter(piece => {
    const words = [...piece.stems, ...stems(piece.section!.title), ...piece.section!.passages.flatMap(one => one.stems)]
    const around = headOf(piece.doc)
    const few = others.flatMap(one => (one.must ? [one] : inFew(one, new Set(words))))
    return (
      !few.some(one => one.must && evidence([one], words, around).missed.length > 0) &&
      evidence(few, words, around).missed.length === 0
    )
  })
  // The word may stand in one matter only: then that is meant, whatever else it is called.
  const matters = new Set(hits.map(piece => piece.section))
  const loose = hits.filter(
    piece => matters.size === 1 && !others.some(one => one.must && !headOf(piece.doc).includes(one.stem)),
  )
  const [first] = fits.length > 0 ? fits : loose
  return first
    ? {
        answered: true,
        lead: each(lang => `${docText(first.doc)[lang]}:`),
        items: [same(first.text)],
        refs: [refOf(first)],
      }
    : null
}

/** Why somebody was not there, why so few were, why there was no meeting: told by a sentence, never by the list of those present. */
import type { Found } from '../found.ts'
import { nameParts } from '../names.ts'
import { type Ask, fitsDay, newestFirst, speaksOf, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stem } from '../words.ts'
import { kindOf } from './asked.ts'
import { quotedFrom } from './quotes.ts'

/** What a list cannot tell: the reason, or how long. */
export const asksMore = ({ q }: Ask): boolean => {
  const kind = kindOf(q)
  return kind === 'why' || kind === 'length'
}

const FEW = /\bsa (?:fa|glest|tunt)\b|\bso (?:few|thin)\b/
const AWAY =
  /\b(?:dok\b.*\bupp|kom\b.*\b(?:inte|aldrig)|(?:inte|aldrig)\b.*\bkom|uteblev|franvar\w*|borta|saknades|missade|(?:inte|aldrig) (?:\w+ )?(?:med|dar)|absent|away|miss(?:ed)?|apolog\w*|(?:not|n.t)\b.*\b(?:come|there|turn up|show up|attend|make it|at the))\b/
const SAID_AWAY =
  /\b(?:forhind\w*|forfall|aterbud|franvar\w*|sjuk\w*|bortrest|kunde (?:inte|ej)|uteblev|apolog\w*|absent|unable|could not|called away|unwell|ill|sick|recover\w*|away|holiday|brutit|ruptur\w*|broken)\b/
const BECAUSE =
  /\b(?:pa grund av|eftersom|da (?:\w+ )?(?:\w+ )?(?:ar|var|hade)|orsak\w*|because|due to|owing to|sjuk\w*|bortrest|forhinder|called away|unwell|ill|sick|recover\w*|brutit|broken)\b/
const NO_MEETING =
  /\b(?:inget|inte nagot|no) (?:\w*mote|\w*sammantrade|meeting)\b|\b(?:mote\w*|sammantrade\w*|meeting)\b.*\b(?:inte av|installt|stalldes in|called off|cancelled)\b/
const CALLED_OFF =
  /\b(?:installt|inget (?:\w+ )?mote|cancel\w*|called off|no meeting)\b|\bstall(?:s|des|er|de|ts)\b.*\bin\b/

/** With what is said right behind it, where a new day or a reason may stand. */
function withNext(piece: Passage): Passage[] {
  const all = piece.doc.passages
  const next = all[all.indexOf(piece) + 1]
  return next && next.line === piece.line ? [piece, next] : [piece]
}

const whyAway = (ask: Ask): Passage[] => {
  const { q } = ask
  if (!(FEW.test(q.plain) || AWAY.test(q.plain))) return []
  const { docs, date } = whereOf(ask)
  if (date !== 'named' && q.people.length === 0) return []
  const parts = q.people.map(name => new Set(nameParts(name).map(stem)))
  for (const doc of newestFirst(date === 'named' ? docs : ask.view)) {
    const said = doc.passages.find(
      piece =>
        (q.people.length > 0
          ? SAID_AWAY.test(plain(piece.text)) && parts.some(name => piece.stems.some(word => name.has(word)))
          : SAID_AWAY.test(plain(piece.text)) && BECAUSE.test(plain(piece.text))) && piece.text.length < 400,
    )
    if (said) return withNext(said)
  }
  return []
}

/** Why a meeting of that day or month was not held, as other minutes say. */
const whyNone = (ask: Ask): Passage[] => {
  if (ask.q.whens.length === 0 || !NO_MEETING.test(ask.q.plain)) return []
  const said = newestFirst(ask.view).flatMap(doc =>
    doc.passages.filter(
      piece =>
        CALLED_OFF.test(plain(piece.text)) &&
        (speaksOf(ask, piece.days) || piece.days.some(day => day.kind === 'day' && fitsDay(ask, day.date))),
    ),
  )
  return said.slice(0, 1)
}

export function reasons(ask: Ask): Found | null {
  if (kindOf(ask.q) !== 'why') return null
  const pieces = [whyNone, whyAway].map(rule => rule(ask)).find(found => found.length > 0)
  return pieces ? quotedFrom(pieces) : null
}

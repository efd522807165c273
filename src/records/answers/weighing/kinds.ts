/** What kinds of thing a question asks for, and whether a sentence holds one in any form. */
import { cuesOf } from '../../cues.ts'
import type { Question } from '../../question.ts'
import type { Ask } from '../../scope.ts'
import type { Passage } from '../../view.ts'
import { plain } from '../../words.ts'
import { type Kind, kindOf } from '../asked.ts'
import { holdsKind, namesSomebody } from '../holds.ts'

/** "Vem skriver, och till när?": where the next thing that is asked for begins. */
const NEXT =
  /(?:[,?.–]| och | and )+(?:till |av |by |pa |fran |from |vid )?(?=(?:vem|vilka|vilken|vilket|nar|var|hur|varfor|vad|who|when|what|how|why|where|which)\b)/

/** What is asked for; a question of money that is put in no other way asks for a sum. */
export const firstKind = (q: Question): Kind | null => kindOf(q) ?? (q.cues.has('money') ? 'sum' : null)

/** What is asked for first, and what beside it. */
export function kindsOf(q: Question): { first: Kind | null; more: Kind[] } {
  const [, ...rest] = q.plain.split(NEXT)
  const more = rest.map(part => kindOf({ ...q, plain: part, cues: cuesOf(part) }))
  return { first: firstKind(q), more: more.filter(one => one !== null).slice(0, 2) }
}

const FIGURE =
  /\d|\b(?:en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b/
const HOUR = /\bkl\b|\d{1,2}[.:]\d\d|\b\d{1,2} ?[ap]m\b/

/** As `holdsKind`, without asking what else the sentence must say. */
export function holdsLoosely(ask: Ask, kind: Kind | null, piece: Passage): boolean {
  switch (kind) {
    case 'sum':
      return piece.amounts.length > 0
    case 'number':
      return FIGURE.test(plain(piece.text))
    case 'day':
    case 'length':
      return piece.days.length > 0 || HOUR.test(plain(piece.text))
    case 'who':
      return namesSomebody(ask)(piece.text)
    case null:
      return true
    default:
      return holdsKind(ask, kind, piece)
  }
}

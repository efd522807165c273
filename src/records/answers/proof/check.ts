/** One thing that may speak against a sentence's being the answer. */
import { evidence, type Term } from '../../lexicon.ts'
import { type Ask, headOf, namesKind } from '../../scope.ts'
import type { Passage } from '../../view.ts'
import { plain } from '../../words.ts'

export type Check = (ask: Ask, piece: Passage, text: string) => boolean

const YEAR = /^(?:19|20)\d\d$/
const OF_SUMS =
  /^(?:pay|pays|paid|cost\w*|spend|spent|give|price|betala\w*|kosta\w*|kostnad\w*|lagg(?:a|er)|pris(?:et)?|totalt|mest|total)$/
/** The question's words that do not only name the meeting. */
export const own = ({ q }: Ask, piece: Passage): readonly Term[] =>
  evidence(
    q.terms.filter(
      term => !namesKind(term) && !YEAR.test(term.stem) && term.means.size > 0 && !OF_SUMS.test(plain(term.word)),
    ),
    [...headOf(piece.doc), ...piece.doc.body],
  ).missed

/** What a sentence leaves open. */
export const OPEN =
  /\b(?:(?:inte|ej) (?:\w+ )?(?:klart?|bestam\w+|utsedd|kand)|inget bestamdes|meddelas senare|(?:satter|bokar|bestammer) (?:datum|dag|en dag|tid)|onskemal om|om nagon vill|undra(?:r|de)|fraga(?:r|de) (?:nar|om|hur)|asked (?:when|whether|if)|wondered|not (?:yet )?(?:known|decided|been)|no decision|to be (?:confirmed|decided|announced)|tbc|vill ha hit|har inte (?:\w+ )?svarat|begar in (?:en )?offert\w*|tar in (?:en )?offert\w*|skickar en (?:person|medarbetare)|nagon fran|sends? (?:someone|somebody|a person)|saknas|sok(?:er|s) (?:ny|lokal|ledare))\b/

/** Votes, and who was against, that the minutes tell in running text: "Handuppräckning: sju för, en emot (Ivar)". */
import { evidence, inFew } from '../lexicon.ts'
import { hasName } from '../names.ts'
import { type Ask, headOf, namesKind, whereOf } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain, stems } from '../words.ts'
import { namesSomebody, OPPOSES } from './holds.ts'
import { IDLE } from './opposed.ts'

const N =
  '(?:\\d{1,3}|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|ingen)'
const FIGURES = new RegExp(
  `\\b${N} (?:\\w+ )?(?:roster|rost|votes?|ja|nej|for|mot|emot|against|in favour|to|avst\\w+|abst\\w+|hander|hands)\\b|\\b\\d{1,3} ?[-–:] ?\\d{1,3}\\b(?![-–:.]?\\d)`,
)
const BALLOT =
  /\b(?:votering\w*|omrostning\w*|rostade\w*|rostar|rost|roster|rostsiffr\w*|handuppracknin\w*|show of hands|votes?|voted|voting|ballot|carried|lost|defeated|utslagsrost\w*|casting vote|mot|emot|against)\b/

/** Against it in fewer words: "(Ivar emot)", "Ivar var ensam om det". */
const ALONE =
  /\b(?:ensam\w* om|emot|mot sig|against|nej|protest\w*|antecknad\w*|till protokollet|recorded|dissent\w*|hade hellre|would rather|would have (?:liked|preferred)|would.ve (?:liked|had|preferred)|ville (?:stryka|stoppa|behalla|ha kvar|vanta|avsla)|wanted (?:to|a|the|no)|no from|la ner sin rost|lade ner sin rost)\b/

/** What a vote is asked with says nothing of what it was about. */
const ASKING =
  /^(?:rost\w*|votering\w*|omrostning\w*|votes?|voted|voting|voter|ballot|foll|gick|go|went|look\w*|like|numbers?|siffr\w*|resultat\w*|result|please|reserv\w*|against|objected|object|dissent|avst\w*|abstain\w*|down|up|upp|ner|bort|dra|put|putting|gav|gave|ta|tog|idea|pengar|sluta|stop|lost|wanted|record|noted|antecknat)$/

export const tellsBallot = (piece: Passage): boolean => {
  const text = plain(piece.text)
  return BALLOT.test(text) && FIGURES.test(text)
}
/** Who did not vote was not against. */
const ABSTAINED = /\b(?:avst\w*|abst\w*)\b/
const tellsAgainst = (piece: Passage, abstained: boolean): boolean => {
  const text = plain(piece.text)
  return (OPPOSES.test(text) || ALONE.test(text) || (abstained && ABSTAINED.test(text))) && hasName(piece.text)
}

/** A vote stands behind what it was about, and who lost it behind that. */
const BEFORE = 4

interface Told {
  piece: Passage
  direct: number
}

/** The sentences that tell it of the matter asked about; none where several matters fit as well. */
export function balloted(ask: Ask, asksWho: boolean): Passage[] {
  const { q } = ask
  const where = whereOf(ask)
  const docs = where.date === 'named' ? where.docs : ask.view.filter(doc => doc.held)
  const terms = q.terms.filter(
    term => !ASKING.test(plain(term.word)) && !IDLE.test(plain(term.word)) && !namesKind(term),
  )
  if (terms.length === 0) return []
  const tells = (piece: Passage): boolean =>
    asksWho ? tellsAgainst(piece, ABSTAINED.test(q.plain)) : tellsBallot(piece)
  const told = docs.flatMap(doc => inDoc(doc, terms, tells)).sort((a, b) => b.direct - a.direct)
  const [top] = told
  if (!top) return []
  const near = told.filter(one => one.direct >= top.direct * 0.9)
  if (near.some(one => one.piece.section !== top.piece.section || one.piece.doc !== top.piece.doc)) return []
  const at = top.piece.doc.passages.indexOf(top.piece)
  const close = near.filter(one => Math.abs(top.piece.doc.passages.indexOf(one.piece) - at) <= 2).map(one => one.piece)
  return asksWho && !close.some(one => namesSomebody(ask)(one.text)) ? [] : close.slice(0, 2)
}

function inDoc(doc: Doc, terms: Ask['q']['terms'], tells: (piece: Passage) => boolean): Told[] {
  const words = new Set(doc.bags.flatMap(bag => [...bag]))
  const few = terms.flatMap(term => inFew(term, words))
  return doc.passages.flatMap((piece, i) => {
    if (!tells(piece)) return []
    const beside = doc.passages
      .slice(Math.max(0, i - BEFORE), i)
      .filter(one => one.section === piece.section)
      .reverse()
    const title = piece.section ? stems(piece.section.title) : []
    const got = evidence(
      few,
      [...piece.stems, ...beside.slice(0, 1).flatMap(one => one.stems)],
      [...title, ...beside.flatMap(one => one.stems)],
      headOf(doc),
    )
    const own = evidence(few, [...title, ...piece.stems, ...beside.flatMap(one => one.stems)])
    return got.share < LEAST || own.direct === 0 ? [] : [{ piece, direct: got.direct + own.direct }]
  })
}

/** Share of the question's weight that must be near. */
const LEAST = 0.7

/** The kind of thing that a question asks for: a sentence that holds none of that kind is no answer, whatever words it shares. */
import { allNames, nameParts } from '../names.ts'
import type { Question } from '../question.ts'
import type { Ask } from '../scope.ts'
import type { Doc, Passage, View } from '../view.ts'
import { plain, stem } from '../words.ts'

export type Kind = 'day' | 'sum' | 'length' | 'number' | 'who' | 'said' | 'vote' | 'decision'

const START = '^(?:(?:och|and|pa|till|fran|i|at|by|on|from|to|for|med|with|av|under) )?'
const starts = (words: string) => new RegExp(`${START}(?:${words})(?![\\p{L}])`, 'u')

const DAY = starts(
  'nar|vilken dag|vilket datum|vilka (?:\\w+ )?(?:dagar|datum)|vilken (?:manad|vecka)|(?:what|which) (?:\\w+ )?(?:days?|dates?|month|week)|when',
)
const SUM =
  /^(?:vad|what) (?:kosta\w*|blev (?:kostnaden|priset)|(?:does|do|did|will|would|is|was) .*\bcosts?\b)|\b(?:vilket|what) (?:belopp|pris|price|sum)\b|\b(?:och|and) (?:vad kosta\w*|hur mycket|how much|what .*costs?)|\bvilken (?:\w*avgift|summa|hyra|ersattning|kostnad)\b|\b(?:hur mycket|how much) (?:pengar|money|kosta\w*|costs?|betala\w*|bidrag\w*|vinst|overskott|underskott|profit|surplus|(?:\w+ )+(?:spend|spent|pay|paid|cost|fa kosta|kosta|kostade|betala|betalade|anslog|anslogs)|(?:did|does) .*(?:spend|pay|cost|raise|earn))\b|\b(?:what|which) (?:\w+ )?(?:fee|rent|grant|amount)\b|\bhur (?:dyr|hog (?:\w*avgift|hyra|kostnad))/
const LENGTH = starts('hur lange|how long|till nar|until when')
const NUMBER = starts(
  'hur manga|how many|hur (?:mycket|stora?|stort|hogt?|hoga|lang|langt)|how (?:much|large|big|high|far)',
)
const PERSONS =
  'vem|vilka|vems|who|whom|whose|(?:vilken|vilket|which|what) (?:\\w+ )?(?:person|firma|foretag|bolag|leverantor|entreprenor|byra|polis|partist?|organisation|forening|forvaltning|company|firm|contractor|supplier|guard|officer|councillor|member|organisation|organization|partner|person|builder|bank)'
const WHO = starts(PERSONS)
const THINGS =
  /^(?:\w+ )?vilka (?:(?:nya|kommande|andra|fler|ovriga|olika|tre|tva|fyra) )?(?:mot|datum|dag|heldag|sammantrad|arend|paragraf|beslut|punkt|uppdrag|frag|underlag|handling|bel|summ|pengar|tid|dokument|amne|diarie|krav|regler|villkor|atgard|skal|forslag|plan|mal|projekt|aktivitet|evenemang|lokal|plats|synpunkt)/
const SAID =
  /^(?:vad|hur|what|how) (?:svarade|sade|sa|tyckte|ansag|menade|lovade|berattade|trodde|did .*\b(?:say|answer|reply|think|promise|respond|tell)\b)/

const VOTED = /^(?:hur|how|vem|vilka|who) .*\b(?:rosta\w*|rosterna|votes?|voted)\b/

const CAME_OF = /^(?:hur gick det|vad (?:hande|blev)|what (?:happened|became|came)|how did .* (?:go|end|turn out))\b/
/** Asked of what is done. */
const OF_THE_PAST =
  /\b(?:deltog|narvarade|beslutade\w*|bestamde\w*|rostade|valdes|utsags|blev|hande|gick|reserverade|godkande\w*|justerade\w*|attended|decided|voted|elected|became|happened|approved|was (?:the )?(?:chair|secretary))\b|\b(?:ordforande|sekreterare)\b/

/** Kinds that an answer must hold, the first asked for first. */
export function kindOf({ plain: text, cues }: Question): Kind | null {
  if (VOTED.test(text)) return 'vote'
  if (LENGTH.test(text)) return 'length'
  if (DAY.test(text)) return 'day'
  if (SUM.test(text)) return 'sum'
  if (NUMBER.test(text)) return 'number'
  if (WHO.test(text) && !THINGS.test(text) && cues.has('who')) return 'who'
  if (SAID.test(text)) return 'said'
  if ((cues.has('decide') && !cues.has('who')) || CAME_OF.test(text)) return 'decision'
  return null
}

const LASTS =
  /\d+ (?:ars?|manad\w*|veck\w*|dag\w*|timm\w*|minut\w*|years?|months?|weeks?|days?|hours?|minutes?)\b|\b(?:ett|en|tva|tre|fyra|fem|sex|sju|atta|nio|tio|one|two|three|four|five|six|ten) (?:\w+ )?(?:ar|ars|manad\w*|veck\w*|dag\w*|timm\w*|year|month|week|day|hour)/
const SOME_TIME =
  /\b(?:vecka|v\.|week) ?\d+|\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\b(?:pingst|pask|midsommar|julen|nyar|sportlov|hostlov|easter|christmas)|\b(?:varen|hosten|sommaren|vintern|spring|autumn|summer|winter)\b|\b(?:nasta|kommande|next) (?:mote|sammantrade|vecka|manad|ar|termin|meeting|week|month|year|term)/
const FIGURE =
  /\d|%|\b(?:procent|halften|dubbl\w*|half|double\w*|ingen|inga|none|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b/
const SAYS =
  /\b(?:svara\w*|sager|sade|sa|tycker|tyckte|anser|ansag|menar|menade|lova(?:r|de)|beratta\w*|inform\w*|meddela\w*|pap\w*|framhall\w*|betona\w*|papeka\w*|uppger|uppgav|redogor\w*|redogjorde|said|says|repl\w*|answer\w*|thought|thinks|promis\w*|report\w*|explain\w*|told|noted|state[sd]|respond\w*|stress\w*|felt|confirm\w*|agree\w*|vill|ville|wants?|wanted|decided|beslu\w*|defer\w*|bordla\w*)\b/
const VOTES =
  /\b(?:rost(?:a\w*|er|erna|siffr\w*)|ja-?roster|votering\w*|votes?|voted|voting|abstain\w*|unanimous\w*|enhallig\w*|aye|ayes|nays?)\b/
const DECIDES =
  /\b(?:beslu\w*|beslo\w*|enades|enig\w*|overens|bestam\w*|godkan\w*|avsla\w*|avslog\w*|bifall\w*|bifoll\w*|antog\w*|antas|faststall\w*|resolved|agree[ds]?|decided|decision|approved|accepted|adopted|rejected|carried|bestrid\w*|da sager vi|da kor vi|ja till|nej till|bordlagg\w*|aterremitt\w*)\b/
/** What another body has decided, or this one is yet to. */
const OTHERS =
  /\b(?:har|hade|has|have|had) (?:\w+ )?(?:beslut\w*|antagit|godkant|decided|agreed|approved)|\b(?:ska|skall|kan|kommer att|will|to) (?:\w+ )?(?:besluta\w*|fatta|decide)|\bbeslut\w* (?:tas|fattas)|forslag till beslut|\bforesla(?:r|s)\b/
const TO_ASK =
  /\b(?:ska|skall|kan|to|will) (?:\w+ )?(?:tala med|fraga|hora med|kontakta|ask|contact|speak to|talk to)\b/

const knownNames = new WeakMap<View, ReadonlySet<string>>()
function namesOf(view: View): ReadonlySet<string> {
  const before = knownNames.get(view)
  if (before) return before
  const made = new Set(allNames(view).flatMap(nameParts))
  knownNames.set(view, made)
  return made
}

/** A capital letter that is no beginning of a sentence. */
const CAPITAL = /(?<=[^\s.!?:;–•-]\s[(“"”]?|[(“"”/])\p{Lu}[\p{L}-]+|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu
const NO_NAME =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|monday|tuesday|wednesday|thursday|friday|saturday|sunday|decision|action|beslut|bilaga|annex|sek|eur|gbp|usd|moms|vat|wp\d?|pp\d?|ks\d?|ocr|pdf|id)$/

/** True where a text names somebody beside those whom the question itself names: "Gareth voted against." */
export const namesSomebody =
  ({ view, q }: Ask) =>
  (text: string): boolean => {
    const said = text.replace(/(?<!\p{L})\p{L}\)\s+/gu, '. ')
    const asked = new Set([...q.terms.map(term => term.stem), ...q.people.flatMap(nameParts).map(stem)])
    const known = namesOf(view)
    const fits = (word: string) => !asked.has(stem(plain(word))) && !NO_NAME.test(plain(word))
    return (
      (said.match(CAPITAL) ?? []).some(fits) ||
      (said.match(/\p{Lu}\p{Ll}+/gu) ?? []).some(word => known.has(plain(word)) && fits(word))
    )
  }

const MONEY =
  /\d[\d .,]*\s?(?:kr\b|kronor|:-|tkr|mkr|mnkr|sek|euro?\b|eur\b|pounds|miljon|million)|[£€$]\s?\d|(?:sek|eur|gbp)\s?\d|\d:-|\d{1,3}[ .]\d{3}(?!\d)|gratis|kostnadsfri|free of charge/i

/** What became of it must be said: who applied for something has not got it. */
const OUTCOMES: ReadonlyArray<readonly [asked: RegExp, said: RegExp]> = [
  [
    /^(?:\w+ )?(?:vem|vilka|vilken \w+|who|which \w+)\b.* (?:kommer|komma|is coming|are coming|will come|to come|visits?|visiting)\b/,
    /\b(?:komm\w*|kom|bjud\w*|inbjud\w*|besok\w*|gast\w*|invit\w*|visit\w*|attend\w*|join\w*|present\w*|speak\w*|talk\w*|beratt\w*|medverka\w*|delta\w*|come|comes|coming|foredra\w*|foreläs\w*|welcom\w*)\b/,
  ],
  [
    /^(?:\w+ )?(?:vem|vilka|vilken \w+|who|which \w+) (?:fick|tilldelades|beviljades|erholl|vann|got|received|won|was awarded|were awarded|was given)\b(?! (?:i uppdrag|the task|\w+a\b))/,
    /\b(?:tilldel\w*|bevilj\w*|fick|far|erhall\w*|erholl|vann|vinnare\w*|ges|gar till|gick till|uts(?:es|ags|edd)\w*|antog\w*|antas|award\w*|grant\w*|receiv\w*|won|winner|given|appointed|selected|accept\w*|got|goes to|went to)\b/,
  ],
  [
    /^(?:\w+ )?(?:vem|vilka|who) (?:blev|valdes|utsags|became|was (?:elected|chosen|appointed)|were (?:elected|chosen|appointed))\b/,
    /\b(?:val\w*|(?:om|ny|fyllnads)val\w*|uts\w*|elect\w*|appoint\w*|chosen|took over|tog over|tar over|eftertrad\w*|succe\w*|ny|nya|nye|new|becomes?|became|blir|blev|tilltrad\w*)\b/,
  ],
]

/** True where a sentence tells the outcome that is asked for, if one is. */
export const tellsOutcome = ({ q }: Ask, said: string): boolean =>
  OUTCOMES.every(([asked, tells]) => !asked.test(q.plain) || tells.test(plain(said)))

/** "Jag gör en affisch": who that is, only the one who wrote it knows, and no name beside it is theirs. */
const unsigned = ({ text, doc }: Passage): boolean =>
  /(?<!\p{L})(?:jag|I)(?!\p{L})/u.test(text) && doc.secretary === undefined

/** Where minutes set their decisions apart, what stands elsewhere is none; notes may tell them in passing. */
const fewDecisions = (doc: Doc): boolean => doc.sections.reduce((sum, one) => sum + one.decisions.length, 0) < 3

/** True where a sentence holds a thing of the kind. */
export function holdsKind(ask: Ask, kind: Kind | null, piece: Passage): boolean {
  const text = plain(piece.text)
  // A notice says what is proposed, never what came of it.
  if (!piece.doc.held && (kind === 'decision' || kind === 'vote' || kind === 'said' || OF_THE_PAST.test(ask.q.plain)))
    return false
  switch (kind) {
    case 'day':
      return piece.days.some(day => day.kind !== 'invalid') || SOME_TIME.test(text)
    case 'length':
      return piece.days.some(day => day.kind !== 'invalid') || LASTS.test(text) || SOME_TIME.test(text)
    case 'sum':
      return piece.amounts.length > 0 || MONEY.test(piece.text)
    case 'number':
      return FIGURE.test(text)
    case 'who':
      return namesSomebody(ask)(piece.text) && tellsOutcome(ask, piece.text) && !unsigned(piece)
    case 'vote':
      return VOTES.test(text)
    case 'decision':
      return piece.decision === true || (fewDecisions(piece.doc) && DECIDES.test(text) && !OTHERS.test(text))
    case 'said':
      return SAYS.test(text) && !TO_ASK.test(text)
    case null:
      return true
  }
}

/** Whether a sentence holds a thing of the kind that is asked for: one that does not is no answer, whatever words it shares. */
import { evidence } from '../lexicon.ts'
import { allNames, nameParts } from '../names.ts'
import { type Ask, headOf, namesKind } from '../scope.ts'
import type { Doc, Passage, View } from '../view.ts'
import { plain, stem, stems, wordsOf } from '../words.ts'
import type { Kind } from './asked.ts'

/** Asked of what is done. */
const OF_THE_PAST =
  /\b(?:deltog|narvarade|beslutade\w*|bestamde\w*|rostade|valdes|utsags|blev|hande|gick|reserverade|godkande\w*|justerade\w*|attended|decided|voted|elected|became|happened|approved|was (?:the )?(?:chair|secretary))\b|\b(?:ordforande|sekreterare)\b/

const LASTS =
  /\d+ (?:ars?|manad\w*|veck\w*|dag\w*|timm\w*|minut\w*|years?|months?|weeks?|days?|hours?|minutes?)\b|\b(?:ett|en|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|femton|tjugo|trettio|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:\w+ )?(?:ar|ars|manad\w*|veck\w*|dag\w*|timm\w*|year|month|week|day|hour)/
const SOME_TIME =
  /\b(?:vecka|v\.|week) ?\d+|\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\b(?:pingst|pask|midsommar|julen|nyar|sportlov|hostlov|easter|christmas)|\b(?:varen|hosten|sommaren|vintern|spring|autumn|summer|winter)\b|\b(?:nasta|kommande|next) (?:mote|sammantrade|vecka|manad|ar|termin|meeting|week|month|year|term)/
const FIGURE =
  /\d|%|\b(?:procent|halften|dubbl\w*|half|double\w*|ingen|inga|none|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b/
const SAYS =
  /\b(?:svara\w*|sager|sade|sa|tycker|tyckte|anser|ansag|menar|menade|lova(?:r|de)|beratta\w*|inform\w*|meddela\w*|pap\w*|framhall\w*|betona\w*|papeka\w*|uppger|uppgav|redogor\w*|redogjorde|said|says|repl\w*|answer\w*|thought|thinks|promis\w*|report\w*|explain\w*|told|noted|state[sd]|respond\w*|stress\w*|felt|confirm\w*|agree\w*|vill|ville|wants?|wanted|decided|resolved|object\w*|support\w*|oppos\w*|avstyrk\w*|tillstyrk\w*|invand\w*|beslu\w*|defer\w*|bordla\w*)\b/
const TO_DO =
  /\b(?:uppdrag|uppdras|ska|skall|aterkomm\w*|senast|till nasta|tar fram|redovisa\w*|will|is to|are to|to be|instruct\w*|task\w*|asked to|by the next)\b/
const REGISTERED = /\d{2,4}\s?[-/:.]\s?\d{1,6}/
/** What a sentence says where it gives a reason: the word for it, or what was lacking, too dear, or how it was judged. */
export const GIVES_REASON =
  /\b(?:pa grund av|eftersom|darfor|anledning\w*|orsak\w*|beror pa|till foljd av|med hanvisning till|hanvisa\w*|for att|sa att|da (?:det|de|den|vi|man)|skal\w*|motiver\w*|bedom\w*|(?:ar|var|blev|ligger) (?:\w+ )?(?:sjuk|bortrest|forhindrad|foraldraledig|dubbelbokad)|(?:hade|har) (?:\w+ )?(?:jour|dubbelbokat)|da (?:\p{L}+ )?(?:inte|ej|ansokan|forslaget|bidraget|medel)|(?:is|was|were|fell) (?:ill|sick|unwell)|double.?booked|inte (?:\w+ ){0,2}(?:upp till|uppfyll\w*|tillrackl\w*|rad med|ryms|plats|hinner|rymm\w*)|(?:ar|var|blev|blir|varit) for (?:dyr\w*|sen\w*|lit\w*|sma|fa|stor\w*|gam\w*|lang\w*|kall\w*|farlig\w*)|because|due to|owing|as a result|on (?:the )?grounds|since|in order to|so that|as (?:the|it|they|there)|given|reasons?|concern\w*|too (?:expensive|late|small|few|big|old|long|dear|dangerous|much)|saknas?|behov\w*|without|utan|doesn.t (?:meet|have)|(?:does|did|do) not (?:meet|have|reach)|lacks?)\b/u
const VOTES =
  /\b(?:rost(?:a\w*|er|erna|ning\w*|siffr\w*)|handuppracknin\w*|show of hands|\d+ mot \d+|ja-?roster|votering\w*|votes?|voted|voting|abstain\w*|unanimous\w*|enhallig\w*|aye|ayes|nays?)\b/
/** Asked of how many. */
const VOTE_FIGURES = /\b(?:hur manga|rostsiffr\w*|how many|figures)\b/
const TO_VOTE = /\b(?:will|to|ska|skall|kommer att) (?:\w+ )?(?:vote|rosta)\b/
const DECIDES =
  /\b(?:beslu\w*|beslo\w*|enades|enig\w*|overens|bestam\w*|godkan\w*|avsla\w*|avslog\w*|bifall\w*|bifoll\w*|antog\w*|antas|faststall\w*|resolved|agree[ds]?|decided|decision|approved|accepted|adopted|rejected|carried|bestrid\w*|da sager vi|da kor vi|ja till|nej till|bordlagg\w*|aterremitt\w*)\b/
/** What another body has decided, or this one is yet to. */
const OTHERS =
  /\b(?:har|hade|has|have|had) (?:\w+ )?(?:beslut\w*|antagit|godkant|decided|agreed|approved)|\b(?:ska|skall|kan|kommer att|will|to) (?:\w+ )?(?:besluta\w*|fatta|decide)|\bbeslut\w* (?:tas|fattas)|\b(?:no|inget|inte nagot) (?:decision|beslut)\b|forslag till beslut|\bforesla(?:r|s)\b/
const TO_ASK = /\b(?:ska|skall|kan|will) (?:\w+ )?(?:tala med|fraga|hora med|kontakta|ask|contact|speak to|talk to)\b/

const knownNames = new WeakMap<View, ReadonlySet<string>>()
function namesOf(view: View): ReadonlySet<string> {
  const before = knownNames.get(view)
  if (before) return before
  const made = new Set(allNames(view).flatMap(nameParts))
  knownNames.set(view, made)
  return made
}

const NOBODY: ReadonlySet<string> = new Set()
const persons = new WeakMap<View, ReadonlySet<string>>()
/** Names of those who sat at the table. */
function personsOf(view: View): ReadonlySet<string> {
  const before = persons.get(view)
  if (before) return before
  const made = new Set(
    view.flatMap(doc => doc.people.filter(one => !one.organisation).flatMap(one => nameParts(one.name))),
  )
  persons.set(view, made)
  return made
}

/** A capital letter that is no beginning of a sentence. */
const CAPITAL = /(?<=[^\s.!?:;–•-]\s[(“"”]?|[(“"”/])\p{Lu}[\p{L}-]+|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu
const PAIR =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:(?:von|af|de|van|al) )?\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?/gu
const OF_FIRMS =
  /\b(?:\w*firm(?:a|or|an|orna)|foretag|bolag|leverantor|entreprenor|byggare|organisation|forening|parti|company|firm|contractor|supplier|organi[sz]ation|charity|club)\w*\b/
/** Asked for a firm, which nobody who sat at the table is. */
export const FIRM =
  /^(?:\w+ )?(?:vilken|vilket|vilka|which|what) (?:\w+ )?(?:\w*firm(?:a|or)|foretag|bolag|leverantor(?:er)?|entreprenor(?:er)?|byggare|bank(?:er)?|compan(?:y|ies)|firms?|contractors?|suppliers?|bidders?|banks?|builders?)\b/
/** A firm is named as one, or something is bought of it. */
const OF_BUSINESS =
  /(?<!\p{L})(?:AB|HB|KB|Ltd|Limited|Inc|LLP|PLC|plc|GmbH|Oy|AS|[Aa]nbud\p{L}*|[Oo]ffert\p{L}*|[Uu]pphand\p{L}*|[Aa]vtal\p{L}*|[Ll]everan\p{L}*|[Ee]ntrepren\p{L}*|\p{L}*(?:firma|firman|bolag|bolaget|företag|företaget|byrå|byrån|banken?)|\p{Lu}\p{Ll}*(?:bygg|tak|el|vvs|rör|schakt|måleri)|[Aa]nlita\p{L}*|[Bb]id|[Bb]ids|[Tt]ender\p{L}*|[Qq]uot\p{L}+|[Cc]ontract\p{L}*|[Ss]upplier\p{L}*|[Cc]ompany|[Ff]irm|[Bb]ank|[Hh]ired?|& \p{Lu}\p{L}+)(?!\p{L})|(?<!\p{L})(?:av|från|hos|by|from) \p{Lu}\p{L}+/u
const NO_NAME =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|monday|tuesday|wednesday|thursday|friday|saturday|sunday|resolved|agreed|noted|note|beslutas|cllrs?|councillors?|mrs?|decision|action|beslut|bilaga|annex|sek|eur|gbp|usd|moms|vat|wp\d?|pp\d?|ks\d?|ocr|pdf|id|trustees?|boards?|committee|council|members|group|association|society|minutes|agenda|meeting)$/

/** True where a text names somebody beside those whom the question itself names: "Gareth voted against." */
export const namesSomebody =
  ({ view, q }: Ask) =>
  (text: string): boolean => {
    const said = text.replace(/(?<!\p{L})\p{L}\)\s+/gu, '. ')
    const asked = new Set([...q.terms.map(term => term.stem), ...q.people.flatMap(nameParts).map(stem)])
    const firm = FIRM.test(q.plain)
    const known = firm ? NOBODY : namesOf(view)
    const seated = firm ? personsOf(view) : NOBODY
    const fits = (word: string) =>
      !asked.has(stem(plain(word))) && !NO_NAME.test(plain(word)) && !seated.has(plain(word))
    const words = said.match(/\p{Lu}[\p{L}-]+/gu) ?? []
    if (words.some(word => word.split('-').some(part => known.has(plain(part))) && fits(word))) return true
    // A single capital may be a place; two of them, or capitals alone, are somebody, and a firm is often one word.
    if (firm && !OF_BUSINESS.test(said)) return false
    if ((said.match(PAIR) ?? []).some(pair => pair.split(/\s+/).every(fits))) return true
    return (said.match(CAPITAL) ?? []).some(
      word => fits(word) && (OF_FIRMS.test(q.plain) || /^\p{Lu}{3,}$/u.test(word)),
    )
  }

const MONEY =
  /\d[\d .,]*\s?(?:kr\b|kronor|:-|tkr|mkr|mnkr|sek|euro?\b|eur\b|pounds|miljon|million)|[£€$]\s?\d|\d\s?(?:p|pence|öre)\b|(?:sek|eur|gbp)\s?\d|\d:-|\d{1,3}[ .,]\d{3}(?!\d)(?!\s(?:st\b|stycken|personer|bes[öo]k|medlem|invånare|ex\b|timmar|people|visit|members|copies))|gratis|kostnadsfri|free of charge/i

const NUMERAL =
  /^(?:\d+|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** Measured, not counted: only what is meant is told in it. */
const MEASURE =
  /^(?:ton|tons?|tonn\w*|kilo\w*|kg|met\w*|kvadratmet\w*|kvm|kubikmet\w*|lit\w*|mil|mile|hektar\w*|hectare|kilowatt\w*|procent|percent)$/

/** True where a number stands right before one of the things that are counted. */
export function countsThem({ q }: Ask, piece: Passage): boolean {
  const words = wordsOf(plain(piece.text))
  // What is counted stands right after "how many": "en skrift" is no number of pictures.
  const after = (/\b(?:hur manga|how many) ((?:\p{L}+\s*){1,3})/u.exec(q.plain)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(stem)
  const counted = q.terms.filter(term => after.includes(term.stem))
  const things = counted.length > 0 ? counted : q.terms
  // How many were there is no answer to how many there are.
  if (/^(?:närvarande|present)\b/i.test(piece.text) && !q.cues.has('attend')) return false
  if (MEASURE.test(after[0] ?? ''))
    return words.some((word, i) => stem(word) === after[0] && NUMERAL.test(words[i - 1] ?? ''))
  // What became of them must be said too: that there are two is no number sold.
  const more = q.terms.filter(term => !term.loose && !namesKind(term))
  const said = [...piece.stems, ...stems(`${piece.line} ${piece.section?.title ?? ''}`)]
  if (evidence(more, said, [...headOf(piece.doc), ...piece.doc.body]).missed.length > 0) return false
  return words.some(
    (word, i) =>
      (stem(word) === after[0] || things.some(term => (term.means.get(stem(word)) ?? 0) >= 0.85)) &&
      words.slice(Math.max(0, i - 3), i).some(before => NUMERAL.test(before)),
  )
}

/** Somebody was against something: by vote, reservation or motion, or in so many words. */
export const OPPOSES =
  /\breserver\w*|\b(?:rost(?:ade|ar|at)|voted?|votes?) (?:\w+ )?(?:mot|emot|nej|against|no)\b|^(?:nej|mot|emot|no|against)\s*:|\b(?:\d+|en|one) (?:emot|mot|against)\b|\b(?:yrka\w*|foresl\w*) (?:\w+ )*(?:avslag|aterremiss|oforandrad)|\b(?:var|ar|was|were|is) (?:emot|mot|against|opposed)\b|\b(?:motsatte|motsatter) sig|\b(?:ville|vill|tyckte|tycker) inte\b|\bavvikande mening|\bdissent\w*|\bobject(?:s|ed)\b|\bdid not (?:want|agree|support)|\bopposed\b|\b(?:spoke|spoken|talade|argumenterade) (?:against|mot|emot)\b|\bdisagreed\b/

/** What became of it must be said: who applied for something has not got it. */
const OUTCOMES: ReadonlyArray<readonly [asked: RegExp, said: RegExp]> = [
  [/^(?:vem|vilka|who) (?:var|ar|gick|was|were) (?:emot|mot|against)\b/, OPPOSES],
  // Who was away is told by who sent word, never by whom the matter names.
  [
    /^(?:vem|vilka|who)\b(?: \w+)? (?:(?:hade )?(?:anmalt|anmalde|skickat|skickade|lamnat|lamnade) (?:\w+ )?(?:forhinder|aterbud|franvaro)|uteblev|saknades|var (?:borta|franvarande)|sent apolog\w*|gave apolog\w*)\b/,
    /\b(?:forhind\w*|aterbud|franvar\w*|sjuk\w*|borta|bortrest|uteblev|saknades|apolog\w*|absent|unable|away|could not)\b/,
  ],
  [
    /^(?:\w+ )?(?:vem|vilka|who|which)\b.* (?:deltog|narvarade|var (?:med|dar|narvarande)|attended|(?:was|were) (?:present|there)|took part)\b/,
    /\b(?:delt\w*|narv\w*|medverk\w*|present|attend\w*|took part|tjanstg\w*|representera\w*|avst\w*|lamna\w*|jav\w*|left|inte)\b/,
  ],
  [
    /^(?:\w+ )?(?:vem|vilka|who|which)\b.* (?:ska|skall|skulle|will|should|to|is to|are to) (?:represent\w*|foretrada|delta)\b/,
    /\b(?:represent\w*|foretrad\w*|uts\w*|inga|ingar|delta\w*|ombud|ledamot|ledamoter|val\w*|appoint\w*|elect\w*|delegat\w*|nominat\w*|attend\w*)\b/,
  ],
  [
    /^(?:\w+ )?(?:vem|vilka|who)\b(?: \w+)? (?:sitter|satt|ingar|sits?|sat)\b/,
    /\b(?:sitter|satt|inga|ingar|uts\w*|val\w*|medlem\w*|best(?:ar|a)|representera\w*|jury\w*|member\w*|consist\w*|appoint\w*|elect\w*|sits?|serve\w*)\b/,
  ],
  [
    /^(?:\w+ )?(?:vem|vilka|vilken \w+|who|which \w+)\b.* (?:kommer|komma|is coming|are coming|will come|to come|visits?|visiting)\b/,
    /\b(?:komm\w*|kom|bjud\w*|inbjud\w*|besoker|gast\w*|invit\w*|visits|attend\w*|join\w*|to present|presents|speak\w*|talk\w*|beratt\w*|medverka\w*|delta\w*|come|comes|coming|foredra\w*|foreläs\w*|welcom\w*)\b/,
  ],
  [
    /^(?:\w+ )?(?:vem|vilka|vilken \w+|who|which \w+) (?:fick|tilldelades|beviljades|erholl|vann|got|received|won|was awarded|were awarded|was given)\b(?! (?:i uppdrag|the task|\w+a\b))/,
    /\b(?:tilldel\w*|bevilj\w*|fick|far|erhall\w*|erholl|vann|vinnare\w*|ges|gar till|gick till|uts(?:es|ags|edd)\w*|antog\w*|anta[rs]?|award\w*|grant\w*|receiv\w*|won|winner|given|appointed|selected|accept\w*|got|goes to|went to)\b/,
  ],
  [
    /^(?:\w+ )?(?:vem|vilka|who) (?:blev|valdes|utsags|became|was (?:elected|chosen|appointed)|were (?:elected|chosen|appointed))\b/,
    /\b(?:val\w*|(?:om|ny|fyllnads)val\w*|uts\w*|elect\w*|appoint\w*|chosen|took over|tog over|tar over|eftertrad\w*|succe\w*|ny|nya|nye|new|becomes?|became|blir|blev|tilltrad\w*)\b/,
  ],
]

const NEXT_YEAR = /\b(?:nasta ar|next year)\b/

/** Who sits in the jury, or may be nominated until some day, has won nothing. */
const WON = /\b(?:fick|vann|tilldelades|won|got|received|awarded)\b.*(?:pris|stipend|prize|award|medal|utmarkelse)/
const BEFORE_PRIZE = /\b(?:jury\w*|nominer\w*|nominat\w*|prissumma\w*|judges?)\b/
const AWARDED =
  /\b(?:tilldel\w*|gar till|gick till|vann|vinnare\w*|pristagare\w*|award(?:s|ed)?|won|winner|goes to|went to)\b/

/** True where a sentence tells the outcome that is asked for, if one is. */
export const tellsOutcome = ({ q }: Ask, said: string): boolean =>
  OUTCOMES.every(([asked, tells]) => !asked.test(q.plain) || tells.test(plain(said))) &&
  !(WON.test(q.plain) && BEFORE_PRIZE.test(plain(said)) && !AWARDED.test(plain(said)))

/** "Jag gör en affisch": who that is, only the one who wrote it knows, and no name beside it is theirs. */
export const FIRST_PERSON = /(?<!\p{L})(?:[Jj]ag|I(?= (?:will|am|have|can|shall|would)|['’](?:ll|ve|m|d)))(?!\p{L})/u

const GIVEN =
  /\b(?:gav|fick|bevilja(?:de|des|ts|s)|anslog\w*|gave|was given|were given|got|granted|awarded|received?|did .*(?:give|get|grant|award|receive))\b/
const APPLIED = /\b(?:ansok\w*|sokt|soker|sokte|begar\w*|onska\w*|appli\w*|request\w*|asked for)\b/

const GRANTED =
  /bevilj|ansl[aoå]|bidra|stod|medel|\b(?:fick|far|fatt|ge|ger|ges|gav|gick|gar|utgar|tilldel\w*|skank\w*|avsatt\w*|avsatte\w*|utbetal\w*|kr(?:onor)? till|ersatt\w*|grants?|granted|award\w*|approv\w*|agree\w*|gives?|gave|given|receiv\w*|contribut\w*|allocat\w*|got|donat\w*|fund\w*|set aside|support\w*)\b|vardera|\beach\b|:/
/** What was applied for was not therefore given; nor was every sum beside it. */
export const tellsGiven = ({ q }: Ask, piece: Passage): boolean =>
  piece.decision === true ||
  !GIVEN.test(q.plain) ||
  (!APPLIED.test(plain(piece.text)) &&
    (!/^(?:hur mycket|how much)/.test(q.plain) || GRANTED.test(plain(`${piece.text} ${piece.section?.title ?? ''}`))))

/** Where minutes set their decisions apart, what stands elsewhere is none; notes may tell them in passing. */
const fewDecisions = (doc: Doc): boolean => doc.sections.reduce((sum, one) => sum + one.decisions.length, 0) < 3

/** True where a sentence holds a thing of the kind. */
export function holdsKind(ask: Ask, kind: Kind | null, piece: Passage): boolean {
  const text = plain(piece.text)
  if (NEXT_YEAR.test(ask.q.plain) && !NEXT_YEAR.test(plain(piece.line)) && !/\b20\d\d\b/.test(piece.line)) return false
  // A notice says what is proposed, never what came of it.
  if (!piece.doc.held && (kind === 'decision' || kind === 'vote' || kind === 'said' || OF_THE_PAST.test(ask.q.plain)))
    return false
  switch (kind) {
    case 'day':
      return piece.days.some(day => day.kind !== 'invalid') || SOME_TIME.test(text)
    case 'length':
      return piece.days.some(day => day.kind !== 'invalid') || LASTS.test(text) || SOME_TIME.test(text)
    case 'sum':
      return (piece.amounts.length > 0 || MONEY.test(piece.text)) && tellsGiven(ask, piece)
    case 'number':
      if (ask.q.cues.has('count')) return countsThem(ask, piece)
      return FIGURE.test(
        piece.days
          .reduce((rest, day) => rest.replace(plain(day.text), ' '), text)
          .replace(/^[^\p{L}\d]*\d+(?:\.\d+)*[.)]?\s+/u, ''),
      )
    case 'who':
      if (FIRST_PERSON.test(piece.text)) return piece.doc.secretary !== undefined && tellsOutcome(ask, piece.text)
      return namesSomebody(ask)(piece.text) && tellsOutcome(ask, piece.text)
    case 'todo':
      return TO_DO.test(text)
    case 'registry':
      return REGISTERED.test(piece.text.replace(/\d{4}-\d\d-\d\d/g, ''))
    case 'vote':
      return VOTES.test(text) && !TO_VOTE.test(text) && (!VOTE_FIGURES.test(ask.q.plain) || FIGURE.test(text))
    case 'decision':
      if (/\b(?:utgar|utgick|stryks|withdrawn|taken off)\b/.test(text)) return false
      return piece.decision === true || (fewDecisions(piece.doc) && DECIDES.test(text) && !OTHERS.test(text))
    case 'said':
      return SAYS.test(text) && !TO_ASK.test(text)
    case 'why':
      return GIVES_REASON.test(text)
    case null:
      return true
  }
}

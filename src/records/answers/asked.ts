/** The kind of thing that a question asks for. */
import type { Question } from '../question.ts'
import { plain } from '../words.ts'

export type Kind =
  | 'day'
  | 'sum'
  | 'length'
  | 'number'
  | 'who'
  | 'said'
  | 'vote'
  | 'decision'
  | 'registry'
  | 'todo'
  | 'why'

const ASKS =
  'vem|vilka|vilken|vilket|vad|nar|hur|var|varfor|av vilken|till vem|who|what|which|when|how|where|why|whom|whose|did|namnen pa'
const LED = new RegExp(`^(?!(?:${ASKS})\\b).{3,90}?[:,–—-] ?(?=(?:${ASKS})\\b)`, 'u')

/** "Vilken lördag", "en lördag": a day of the week alone says of no meeting when it was. */
const SOME_WEEKDAY =
  /\b(?:vilken|en|nagon|which|what|a|some) (?:(?:man|tis|ons|tors|fre|lor|son)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/
const WEEKDAY = /^(?:(?:man|tis|ons|tors|fre|lor|son)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** The question as the rules read it: what is asked alone, and no days that are none. */
export const asAsked = (q: Question): Question => ({
  ...q,
  plain: askedPart(q.plain),
  whens: SOME_WEEKDAY.test(q.plain) ? q.whens.filter(one => !WEEKDAY.test(plain(one.text))) : q.whens,
})

/** "Byalaget i Ekudden – vem tar med grillen?": what comes before only says whom it is about. */
const askedPart = (plainText: string): string => plainText.replace(LED, '')

const START = '^(?:(?:och|and|pa|till|fran|i|at|by|on|from|to|for|med|with|av|under) )?'
const starts = (words: string) => new RegExp(`${START}(?:${words})(?![\\p{L}])`, 'u')

const DAY = starts(
  'nar|(?:var|where) (?:och|and) (?:nar|when)|vilken (?:dag|(?:man|tis|ons|tors|fre|lor|son)dag)|vilket datum|vilka (?:\\w+ )?(?:dagar|datum)|vilk(?:en|a) (?:manad\\w*|veck\\w*)|(?:what|which) (?:\\w+ )?(?:days?|dates?|month|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|when',
)
const SUM =
  /^(?:vad|what)\b.*\b(?:kosta\w*|costs?)\b|^(?:vad|what) (?:ar|var|blir|blev|is|was|are|will be) (?:the )?(?:\w+ )?\w*(?:avgift|hyra|pris|fee|rent|price)(?:en|n|et|s)?\b|^vad (?:saldes|salts|koptes|betalades|hyrs)\b.*\bfor\b|\bhow much (?:was|were|is) (?:the |a )?(?:\w+ )*(?:grant|fee|rent|bid|quote|price|cost|budget|bill|donation|surplus|deficit)\b(?! (?:rise|increase|change|cut))|^(?:vad|what) blev (?:kostnaden|priset)|\b(?:vilket|what) (?:belopp|pris|price|sum)\b|\b(?:och|and) (?:med |by )?(?:vad kosta\w*|hur mycket|how much|what .*costs?)|\bvilken (?:\w*avgift|summa|hyra|ersattning|kostnad)\b|\b(?:hur mycket|how much) (?:pengar|money|kosta\w*|costs?|betala\w*|bidrag\w*|vinst|overskott|underskott|profit|surplus|(?:\w+ )+(?:spend|spent|pay|paid|cost|fa kosta|kosta|kostade|betala|betalade|anslog|anslogs)|(?:did|does) .*(?:spend|pay|cost|raise|earn))\b|\b(?:what|which) (?:\w+ )?(?:fee|rent|grant|amount)\b|\bhur stor\w* (?:ar|var|blir|blev) (?:\w+ )?\w*(?:bidrag|avgift|anslag|stod|budget|hyra|summa|ersattning|utdelning|overskott|underskott)|\b(?:hur mycket|how much) (?:ger|gav|far|fick|betalar|does|did) |\bhur (?:dyr|hog (?:\w*avgift|hyra|kostnad))/
/** Sums by other names: what was bid, asked, paid or come to. */
const OTHER_SUM =
  /^(?:vilket|what) (?:\w+ )?(?:bud|anbud|arvode|bid|offer|grant|reward)\b|^(?:vad|what)\b.*\b(?:loss pa|for pris|i (?:pris|arvode|hyra|avgift|kostnad)|betala|ta betalt|ta per (?:gang|person|ar)|charged?|pay|paid)\b|\bi kronor\b|\bhur hog blev (?:\w*hyran?|\w*avgift\w*|\w*kostnad\w*|\w*arvode\w*)|^(?:vad|what) (?:blev|ar|var|is|was) (?:\w+ )?\w*(?:hyran|avgiften|arvodet|priset)|\bhow much (?:\w+ )*(?:allowed?|charge[sd]?|set aside)\b|^what is the (?:most|maximum) .*\b(?:allow|spend|pay)/
/** What it came to, as people put it. */
const CAME_TO =
  /^(?:vad|what) (?:landade|slutade|hamnade|gick|gar|drog|kom|did|does|will)\b.* (?:pa|loss pa|in|upp i|come to|came to|end up (?:at|costing)|set us back|fetch|raise|make|bring in|pay out)(?! for\b)(?: \w+){0,2}\W*$|^(?:vad|what) (?:gav|inbringade|drog in|tjanade)\b.*\b(?:pengar|netto|kassan|money)\b|^vad blev det for (?:over|under)skott|^(?:vad|what) (?:tog|did)\b.* (?:betalt|charge)\b|\b(?:hur mycket|how much)\b.* (?:gick at|gjorde (?:vi|ni|de) av med|lamna tillbaka|betala tillbaka|ar kvar|finns kvar|blev over|drog in|drog (?:vi|de) in|is left|was left|left over|keep|hold|in (?:reserve|the bank)|on the account|pa kontot|i kassan)\b|^(?:vilken|what) (?:budget\w*|kostnadsram|ram)\b|^what.s the (?:most|maximum)\b/
const WHY = starts(
  'varfor|av vilk\\w+ (?:anledning|skal)|hur kom det sig|hur kommer det sig|why|how come|for what reason',
)
const NAMES = /^namn(?:en|et) pa\b/
const LENGTH = starts(
  'hur lange|hur mycket langre|hur manga (?:ars?|manader\\w*|veckor\\w*|dagar\\w*)|how long|how much longer|how many (?:more )?(?:years|months|weeks|days)|till nar|until when',
)
const NUMBER = starts(
  'hur manga|how many|hur (?:mycket|stora?|stort|hogt?|hoga|lang|langt)|how (?:much|large|big|high|far)',
)
const PERSONS =
  'vem|vilka|vems|vad (?:heter|hette)|who|whom|whose|(?:vilken|vilket|which|what) (?:\\w+ )?(?:person|\\p{L}*firma|foretag|bolag|leverantor|entreprenor|byra|polis|partist?|organisation|forening|forvaltning|company|firm|contractor|supplier|guard|officer|councillor|member|organisation|organization|partner|person|builder|bank|trustees?|governors?|bidders?|people|persons|members|councillors|parents|officers|politiker|forfattare|lakare|artist|band|konstnar|forelasare|larare|tranare|klass|author|doctor|artist|teacher|coach|class|ledamoter|ersattare|elever|foraldrar|deltagare)'
const WHO = starts(PERSONS)
const THINGS =
  /^(?:\w+ )?vilka (?:(?:nya|kommande|andra|fler|ovriga|olika|tre|tva|fyra) )?(?:mot|veck|manad|datum|dag|heldag|sammantrad|arend|paragraf|beslut|punkt|uppdrag|frag|underlag|handling|bel|summ|pengar|tid|dokument|amne|diarie|krav|regler|villkor|atgard|skal|forslag|plan|mal|projekt|aktivitet|evenemang|lokal|plats|synpunkt|sprak|alternativ|kval|kurs|utbildning|bidrag\b|kostnad|pris|avgift|andring|problem|brist|fel\b|arbet|gat|omrad|skol|film|bock|maskin|verktyg|system|ort\b|orter|stad|stader|tema|material|farg)/
const SAID =
  /^(?:vad|what) (?:hade|had) .*\b(?:att saga|to say)\b|^(?:vad|hur|what|how) (?:svarade|sade|sa|tyckte|ansag|menade|lovade|berattade|trodde|did .*\b(?:say|answer|reply|think|promise|respond|tell)\b)/

const VOTED =
  /^(?:hur|how|vem|vilka|who|vad|what) .*\b(?:rosta\w*|rosterna|omrostning\w*|votering\w*|votes?|voted)\b|^(?:did|was|were|have|has) .*\b(?:abstain\w*|vote against|voted against|against it)\b/

const CHOSE = /^(?:vilken|vilket|which|what)\b.*\b(?:valde|bestamde|choose|chose|pick(?:ed)?|select(?:ed)?)\b/
const TODO =
  /^(?:vad|what) (?:ska|skall|skulle|maste|behover|should|must|will|is|are|was|were|has|had)\b.* (?:gora|ha klart|ta fram|forbereda|lamna|redovisa|aterkomma|undersoka|utreda|do|prepare|bring|submit|deliver|produce|report)\b/
const CAME_OF = /^(?:hur gick det|vad (?:hande|blev)|what (?:happened|became|came)|how did .* (?:go|end|turn out))\b/
/** Kinds that an answer must hold, the first asked for first. */
export function kindOf({ plain: whole, cues }: Question): Kind | null {
  const text = askedPart(whole)
  if (cues.has('registry')) return 'registry'
  if (VOTED.test(text)) return 'vote'
  if (LENGTH.test(text)) return 'length'
  if (DAY.test(text)) return 'day'
  if (WHY.test(text)) return 'why'
  if (SUM.test(text) || OTHER_SUM.test(text) || CAME_TO.test(text)) return 'sum'
  if (NUMBER.test(text)) return 'number'
  if (NAMES.test(text)) return 'who'
  if (WHO.test(text) && !THINGS.test(text) && (cues.has('who') || !/^(?:\w+ )?vilka\b/.test(text))) return 'who'
  if (SAID.test(text)) return 'said'
  if (TODO.test(text)) return 'todo'
  if ((cues.has('decide') && !cues.has('who')) || CHOSE.test(text) || CAME_OF.test(text)) return 'decision'
  return null
}

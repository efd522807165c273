import type { Lang } from '../../domain/text.ts'

/** How it went, in a word or two behind a dash: "Nya böcker, 900 kr – ja", "Autumn fair – approved". */
const DASHED: Record<Lang, RegExp> = {
  en: /\s[–—-]{1,2}\s(?:all |unanimously |both |formally )*(?:agreed|ok'?d|approved|decided|accepted|adopted|ratified|carried|dropped|deferred|postponed|(?:re-?)?(?:elected|appointed)(?=[.,;]|$)|awarded(?= to(?!\p{L}))|referred (?:back )?to|left unchanged)(?! by )(?!\p{L}|['’])[^.–:]{0,60}\.?$/iu,
  sv: /\s[–—-]{1,2}\s(?:ja(?=,|\.?$)|ok(?:ej|'d|ay)?(?=[,.]|$)|god(?:känt|känns|kändes|kända)|bestämt|klubbat|beslutat|beviljas|beviljades|bifalls|bifölls|avsl(?:ås|ogs)|antogs|antas|bordl(?:agd|agt|ades|äggs)|skjuts upp|enhälligt)(?!\p{L})[^.–:]{0,40}\.?$/iu,
}

/** Everybody's yes, before what it was to or behind it: "Alla ja till offerten", "Same hall again, all agreed." */
const ALL: Record<Lang, RegExp> = {
  en: /^(?:(?:all|everyone|everybody|we(?: were|['’]re)? all)(?: (?:was|were|are|is))? (?:in favou?r of|happy (?:to|for|with)|in agreement (?:that|to|on|with)|(?:fine|ok(?:ay)?) with|agreed (?:to|that|on))|no ?(?:one|body) (?:objected|was against)(?= to (?!the (?:agenda|question))|[.,;]|$)|(?:a )?unanimous yes (?:to|for)|thumbs up (?:for|to)|yes from (?:all|everyone)|decided then)(?!\p{L})|[,;–-]\s(?:(?:we |it was )?(?:all|everyone|everybody) (?:were |was )?(?:agreed|in favou?r)|nem\.? con\.?|no objections|by common consent|unanimously|agreed by (?:all|everyone))\.?$/iu,
  sv: /^(?:(?:det blev )?(?:ett )?(?:enhälligt|enigt) (?:ja|nej) (?:till|från)|alla (?:(?:sa|säger|sade|var|är|röstade|tycker) )?(?:ja|okej|med på|för(?= (?:att|förslag))|ense om|rörande överens)(?: (?:till|på|att))?|(?:ok(?:ej)?|ja|tummen upp|klartecken) från (?:alla|samtliga|hela)|ingen (?:hade|har) (?:något|nåt) emot(?= (?:att|det|förslag|detta)|\.?$)|ingen var emot|klubbat(?= att)|det blir (?:så|som)|så(?: blir| blev| får) det (?:bli )?)(?!\p{L})(?!\?)|(?:,? och så (?:blir|blev|fick|får) det(?: bli)?|[,;–-] (?:det )?(?:alla (?:var |är )?(?:överens|eniga|med på det|ja)|klubbat|sagt och (?:gjort|klart)|bestämde vi(?: till slut)?|(?:blev|var) alla (?:överens|eniga) om))\.?$/iu,
}

/** The votes behind what was voted on: "We put the rent up to £34 (3 for, 1 against)", "Mötet biföll förslaget med 23 röster mot 16". */
const COUNT =
  '(?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const COUNTED = new RegExp(
  `^(?!.{0,40}(?:omröstning|votering|utfall|resultat|ja-röst|röstade (?:för|emot)|röstetal|the vote|voting|votes (?:were|for)|result)).{15,}?(?:\\(|[,;–-] )${COUNT} (?:röster )?(?:för|for|in favou?r|ja)(?!\\p{L})[^().]{0,30}?(?:${COUNT} (?:röster )?(?:e?mot|nej|against|no)|abst\\p{L}*|avst\\p{L}*|nedlagd\\p{L}*)`,
  'iu',
)

/** "Fotobåset vann 5-2", "Filmklubben, 2 500 kr. JA!" */
const WON =
  /(?<!\p{L})(?:vann|won)(?: med| by)? \d{1,3}(?: röster| votes)?(?:\s?[–-]\s?| mot | to )\d{1,3}(?!\d)|[.:,–-] ?(?:JA|YES)!$/u

/** What was voted on, the count, and what it came to: "4 för, 2 emot => vi köper". */
const CAME_TO =
  /(?:=>|->|→|⇒)\s*(?:vi|we|ja|nej|yes|goes ahead|no(?! (?:decision|conclusion|answer|change))|köps|godkän\p{L}+|approved|agreed|avsl\p{L}+|bif\p{L}+)(?!\p{L})/iu

/** The motion or what was moved, put and lost, as much a decision as one that was carried. */
const OUTCOME =
  /^(?:there was no second(?:er)? and )?(?:the |this |that |her |his )?(?:(?:amended |substantive |main )?motion|amendment|resolution|proposal)(?: [^.]{1,90}?)? (?:(?:was |is |were )?(?:then |duly |also )?(?:put (?:to the (?:vote|meeting)|forward) and )?(?:carried|passed|lost|defeated|not carried|tabled|rejected|adopted|fell|failed|withdrawn by leave))(?!\p{L})|(?:the )?(?:motion|amendment|proposal) was put to the (?:vote|meeting) and (?:was )?(?:carried|passed|lost|defeated|fell|failed)(?!\p{L})/iu

/** Decided on a yrkande: "Styrelsens yrkande: bifall." */
const MOVED = /^\p{L}[^:.]{2,60}? ?yrkande(?: [^:.]{1,60})?: (?:bifall|avslag|bifalls|avslås|faller)\.?$/iu

/** True for a sentence that tells by its outcome, not by a verb of deciding, that something was decided. */
export const hasVerdict = (text: string, lang: Lang): boolean =>
  text.length < 400 &&
  // "Proposed by A, seconded by B, all in favour.": of what stands before.
  !/^(?:proposed|moved|seconded)(?!\p{L})(?!.* (?:that|to) \p{L})/iu.test(text) &&
  (DASHED[lang].test(text) ||
    ALL[lang].test(text) ||
    COUNTED.test(text) ||
    CAME_TO.test(text) ||
    WON.test(text) ||
    (lang === 'en' ? OUTCOME.test(text) : MOVED.test(text)))

/** Nothing but the outcome of what the sentence before said: "Agreed nem con.", "Alla är överens om det.", "Klubbat." */
const BACKWARD: Record<Lang, RegExp> = {
  en: /^(?:(?:this|that|it|which) (?:was|is) (?:unanimously |then |also )?(?:agreed|approved|accepted|carried|adopted)(?: (?:by all|unanimously|nem\.? con\.?|without (?:a )?(?:vote|objections?)))?|(?:all|so|everyone|everybody) (?:were )?agreed|(?:we (?:are|were)|everyone (?:is|was)) (?:all )?(?:agreed|in agreement)(?: (?:about|on|with) (?:this|that|it))?|agreed (?:by all|unanimously|nem\.? con\.?)|\p{L}[^.,:]{1,40}(?<! as| like| how| what) it is|carried(?: (?:unanimously|nem\.? con\.?))?|agreed|(?:all )?agreed,? (?:and )?(?:minuted|thanks)|consensus(?: (?:was )?reached)?(?:, [^.]{2,40})?|(?:prop(?:osed)?|moved)\.? (?:by )?[^,]{2,50},? sec(?:onded)?\.? (?:by )?[^,]{2,40}(?:,? (?:and )?(?:agreed|carried|approved|adopted))?|yes[,.]? (?:all (?:agreed|in favou?r)|agreed|unanimous(?:ly)?)|unanimous(?:ly)?(?: agreed)?|all in favou?r)[.!]?$/iu,
  sv: /^(?:(?:det )?(?:är|var|blev) alla (?:överens|ense|eniga|med på)(?: om)?(?: det| detta)?|(?:det )?(?:är|var|blev) (?:vi|mötet) (?:överens|ense|eniga|enigt) om|alla (?:är|var) (?:överens|ense|eniga|med)(?: om| på)?(?: det| detta)?|alla (?:sa |säger )?ja|ok(?:ej)? från alla|(?:alla )?ok(?:ej)? (?:för alla|med det)|klubbat|(?:och )?så (?:blir|blev) det|det (?:klubbades|bestämdes|beslutades)|sagt och gjort|ingen (?:hade|har) (?:något|nåt) emot det|\d+ (?:röster )?för,? (?:och )?\d+ (?:e?mot)[^.]{0,70})[.!]?$/iu,
}
/** "Klubbat! Vi kör andra advent." */
const FORWARD = /^(?:klubbat|bestämt|beslutat|decided|settled|agreed)[!:]$/iu

/** Nothing but how a motion went: "Motion carried 5–0.", of what is told beside it. */
export const isOutcome = (text: string): boolean =>
  /^(?:ayes[^.]*\. )?(?:the )?(?:motion|resolution|amendment) (?:was |is )?(?:duly )?(?:carried|passed|adopted|lost|failed|defeated|fell)(?!\p{L})/iu.test(
    text,
  )

export const isBackward = (text: string, lang: Lang): boolean => text.length < 80 && BACKWARD[lang].test(text)
export const isForward = (text: string): boolean => FORWARD.test(text)

/** "Half fee for 2025? Yes, with Ann against.": to a question, an answer that tells how they voted. */
const VOTED_ON =
  /^(?:yes|no|ja|nej|ok(?:ej)?)[,.:]? (?:(?:with|med) \p{Lu}[\p{L} -]{1,30} (?:against|emot)|all (?:agreed|in favou?r|for)|unanimous(?:ly)?|enhälligt|alla(?: (?:för|eniga|överens))?|\d{1,3} ?(?:[–-]|to|mot) ?\d{1,3})[.!]?$/iu
export const isVotedOn = (text: string): boolean => VOTED_ON.test(text)

/** What a sentence speaks of, whichever words it uses and in either language: so that what one writer teaches helps with the next. */

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${list.trim().replace(/\s*\n\s*/g, '|')})(?![\\p{L}\\d])`, 'iu')

const SENSES: ReadonlyArray<readonly [string, RegExp]> = [
  [
    'yes',
    words(`ja|jo|yes|ok|okej|okay|klartecken|grönt ljus|green light|go-ahead|thumbs up|tummen upp|bra|fine|right|good
      godkän\\p{L}*|godta\\p{L}*|approv\\p{L}*|agree[ds]?|accept\\p{L}*|bifall\\p{L}*|bifölls?|bevilja\\p{L}*|grant\\p{L}*|medge\\p{L}*|tillstyrk\\p{L}*|permission|allowed|släpptes|passed`),
  ],
  [
    'no',
    words(
      `nej|no|nope|avslag|avslå\\p{L}*|avslogs?|avböj\\p{L}*|declin\\p{L}*|reject\\p{L}*|refus\\p{L}*|turned? down|avstyrk\\p{L}*|tackar? nej|skippa\\p{L}*|avstår?`,
    ),
  ],
  [
    'stay',
    words(`kvar|ligger fast|står fast|står sig|oförändra\\p{L}*|behåll\\p{L}*|kvarstå\\p{L}*|förbli\\p{L}*|fortsätt\\p{L}*|får stå|som (?:förut|tidigare|nu|förr|vanligt|det är|den är|de är|i fjol)|samma
      stays?|stayed|remain\\p{L}*|keeps?|kept|unchanged|as (?:before|now|it is|they are|usual|it was|they were)|same|stands?|continu\\p{L}*|carr(?:y|ies) on|another (?:year|two years|term)|ett år till`),
  ],
  [
    'change',
    words(`höj\\p{L}*|sänk\\p{L}*|byt\\p{L}*|flytta\\p{L}*|ändra\\p{L}*|övergå\\p{L}*|inför(?:s|a|des)|slopa\\p{L}*|ta(?:s)? bort|upphör\\p{L}*
      rais\\p{L}*|rises?|lower\\p{L}*|cuts?|switch\\p{L}*|chang\\p{L}*|mov(?:e|es|ed) to|goes (?:up|down)|reduc\\p{L}*|increas\\p{L}*|introduc\\p{L}*|scrap\\p{L}*|drop(?:s|ped)?|ends?`),
  ],
  [
    'wait',
    words(`vänta\\p{L}*|vila\\p{L}*|bordlägg\\p{L}*|bordlades|skjut\\p{L}* (?:upp|fram|på)|sköts (?:upp|fram|på)|återkom\\p{L}*|tas upp|tar (?:vi )?upp|till (?:nästa (?:gång|möte)|våren|hösten|januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december)|återremi\\p{L}*|avvakta\\p{L}*|bero|öppet
      stands? over|stood over|defer\\p{L}*|postpon\\p{L}*|h[eo]ld over|carried over|continued to|back (?:on|to|in)|until|till|wait\\p{L}*|next (?:meeting|time|agenda)|again in|take it up|comes? back|adjourn\\p{L}*|on the agenda|left (?:it )?open`),
  ],
  [
    'gets',
    words(
      'får|fick|gets?|got|receiv\\p{L}*|tilldela\\p{L}*|award\\p{L}*|given|ges|erhåll\\p{L}*|unna\\p{L}*|whole sum|goes to|går till',
    ),
  ],
  [
    'money',
    /(?:[£€$]|(?<!\p{L})(?:EUR|SEK|NOK|DKK|USD) ?)\d|\d ?(?:kr|kronor|:-|%|euro|pounds|tkr|mkr)(?!\p{L})|(?<!\p{L})(?:kronor|procent|per cent|tusen)(?!\p{L})/iu,
  ],
  [
    'at most',
    words(
      'högst|max(?:imalt)?|som mest|inte mer än|up to|at most|(?:not|no) more than|not exceeding|limit(?: of)?|within|inom|taket?|ceiling',
    ),
  ],
  [
    'everybody',
    words(
      `alla|samtliga|ingen|enhällig\\p{L}*|enig\\p{L}*|eniga|ense|överens|everyone|everybody|nobody|no-?one|none of us|unanim\\p{L}*|all (?:of us|were|agreed|in favou?r)|objections?|emot|invändning\\p{L}*|nem\\.? con`,
    ),
  ],
  [
    'votes',
    words(`\\d+ ?(?:[–-]|mot|to|against|för|for) ?\\d+|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:röster )?mot (?:en|ett|två|tre|fyra|fem)|(?:two|three|four|five|six|seven|eight|nine|ten) (?:votes )?(?:to|against) (?:one|two|three|four|five)
      röst\\p{L}*|votering\\p{L}*|omröstning\\p{L}*|votes?|voted|majorit\\p{L}*|show of hands|handuppräckning|vinner|vann|segra\\p{L}*|won|carried|abstain\\p{L}*|avstod`),
  ],
  ['we', words('vi|oss|we|us|our')],
  [
    'body',
    words(
      `\\p{L}*(?:styrelsen?|nämnden|rådet|utskottet|gruppen|kommittén|beredningen|mötet|stämman|fullmäktige)|föreningen|klubben|board|committee|council|trustees|meeting|group|panel|members|society|trust`,
    ),
  ],
  [
    'take',
    words(`tar|tog|välj\\p{L}*|valde|kör|satsar|anlita\\p{L}*|köp\\p{L}*|beställ\\p{L}*|hyr\\p{L}*|bokar?|stanna\\p{L}* (?:för|vid|på)|landa\\p{L}*|går (?:på|med|för)
      takes?|took|choos\\p{L}*|chose|go(?:es|ing)? (?:with|for|ahead)|went (?:with|for)|pick\\p{L}*|opt\\p{L}*|hire[ds]?|engag\\p{L}*|buy\\p{L}*|order(?:ed|s)?|book(?:ed|s)?|settl\\p{L}*|have the work|the job`),
  ],
  [
    'minutes',
    words(
      `\\p{L}*protokoll\\p{L}*|\\p{L}*anteckning\\p{L}*|anteckn|minutes|notes|dagordning\\p{L}*|agenda|föredragningslista\\p{L}*`,
    ),
  ],
  [
    'office',
    words(`\\p{L}*(?:ordförande\\p{L}*|kassör\\p{L}*|sekreterare\\p{L}*|revisor\\p{L}*|suppleant\\p{L}*|ledamot\\p{L}*|ombud|redaktör\\p{L}*)|justerare|firma(?:n|tecknare)?|vice|valberedning\\p{L}*|arbetsgrupp\\p{L}*|klubban|kassan
      (?:vice[- ]?)?chair\\p{L}*|convener\\p{L}*|treasurer|secretary|clerk|president|editor|auditors?|examiners?|representatives?|working (?:party|group)|panel|sub-?committee|officers?|signator(?:y|ies)`),
  ],
  [
    'person starts',
    /^(?:(?:Mrs?|Ms|Dr|Cllr|Councillor)\.? )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{L}+(?:-\p{Lu}\p{Ll}+)?){0,2}(?:,| (?:och|and|&) \p{Lu}\p{Ll}+)* \p{Ll}/u,
  ],
  [
    'from',
    words(
      `från och med|fr\\.?o\\.?m\\.?|t\\.?o\\.?m\\.?|till och med|från (?:den )?\\d|till årsskiftet|vid årsskiftet|from (?:the )?\\d|from (?:january|february|march|april|may|june|july|august|september|october|november|december|now|next)|as of|as from|until the end|per year|a year|om året|/år|henceforth|hereafter|hädanefter|framöver`,
    ),
  ],
  [
    'told',
    words(`berätta\\p{L}*|sa|sade|säger|informera\\p{L}*|undra\\p{L}*|fråga\\p{L}*|rapportera\\p{L}*|redovisa\\p{L}*|redogör\\p{L}*|redogjorde|presentera\\p{L}*|påpeka\\p{L}*|förklara\\p{L}*|nämn\\p{L}*|påmin\\p{L}*|enligt|meddela\\p{L}*|diskut\\p{L}*|konstatera\\p{L}*|tycker
      said|says|told|asked|explain\\p{L}*|report(?:s|ed)|present(?:s|ed)|remind\\p{L}*|mention\\p{L}*|wonder\\p{L}*|point(?:s|ed) out|according to|noted|thinks?|thought|felt|discuss\\p{L}*|observ\\p{L}*|enquir\\p{L}*|remark\\p{L}*`),
  ],
  [
    'proposed',
    words(
      `före(?:slår|slog|slås)|förslag(?:et)?|yrka\\p{L}*|vill|ville|önska\\p{L}*|propos\\p{L}*|suggest\\p{L}*|wants?|wanted|moved|would like|motion|ansök\\p{L}*|appl(?:y|ied|ication)|request\\p{L}*|quote|offert\\p{L}*`,
    ),
  ],
  [
    'perhaps',
    words(
      `kanske|borde|bör|skulle|kunde|kan|nog|eventuellt|möjlig\\p{L}*|hoppas|might|could|should|maybe|perhaps|would|may|hopes?|possibl\\p{L}*|likely|probably|if|om`,
    ),
  ],
  ['shall', words(`ska|skall|shall|is to|are to|must|will|['’]ll|to be|måste|blir|bli`)],
  [
    'may',
    words(
      `får|may|can|permitted|tillåt\\p{L}*|bemyndiga\\p{L}*|authori[sz]\\p{L}*|mandat|delegera\\p{L}*|fria? händer|free hand|empower\\p{L}*`,
    ),
  ],
  [
    'if',
    words(
      `provided|förutsatt|förutsättning|villkor\\p{L}*|condition\\p{L}*|as long as|so long as|mot att|subject to|men bara|but only|upon`,
    ),
  ],
  ['not', words(`inte|ej|icke|not|n['’]t|ingen|inget|inga|never|aldrig|utan|without|no`)],
  [
    'closed',
    words(
      `stäng\\p{L}*|avsluta\\p{L}*|avskriv\\p{L}*|skriver av|stryk\\p{L}*|ströks|utgår|lägg(?:er|s) ne[dr]|läggs|lades|till handlingarna|t\\.? ?h\\.?|clos\\p{L}*|struck|withdrawn|filed|noted|deleted|wound up`,
    ),
  ],
  [
    'spent',
    words(
      `tas ur|tas från|används?|överförs?|betalas?|avsätt\\p{L}*|anslå\\p{L}*|kostar|bekosta\\p{L}*|transferred|used|paid?|pays?|released|set aside|comes? out of|from the (?:reserve|fund)|spend|spent|budget\\p{L}*`,
    ),
  ],
  ['was', words(`var|hade|blev|fanns|låg|stod|gick|kom|was|were|had|went|came|stood`)],
  ['is', words(`är|har|finns|is|are|has|have|['’]s|['’]re|there(?:['’]s| is| are)`)],
  ['became', words(`blir|blev|bli|becomes?|became|det blir|det blev|it['’]ll be|will be|it will be`)],
  [
    'so',
    /^(?:(?:ok(?:ej)?|well|men|but|och|and)[,.]? )?(?:så(?! (?:att|som|länge|kallad))|då|alltså|därmed|därför|till slut|slutligen|det slutade|det blir|det blev|resultat|beslut|so(?! far)|then|in the end|thus|hence|accordingly|it['’]ll be|it will be|that means|therefore|upon a vote|efter (?:omröstning|överläggning|diskussion|votering)|after (?:discussion|debate|a vote)|vid omröstning|by (?:\p{L}+|\d+) votes?)(?!\p{L})/iu,
  ],
  [
    'so inside',
    /(?<!^)(?<!\p{L})(?:till slut|alltså|därmed|in the end|thus|accordingly|then|so off|, så |, so |and so|och så)(?!\p{L})/iu,
  ],
]

/** A sentence is asked about by the one before and the one behind it. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 1000

/** Of the senses, those that a text has. */
export function sensesOf(text: string): readonly string[] {
  const before = known.get(text)
  if (before) return before
  const found = SENSES.filter(([, has]) => has.test(text)).map(([name]) => name)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, found)
  return found
}

const ABOUT: ReadonlyArray<readonly [string, RegExp]> = [
  [
    'minutes',
    /protokoll|anteckning|minutes|notes|förra (?:gången|mötet)|last (?:time|meeting)|föregående|previous|formalia|matters arising/iu,
  ],
  ['agenda', /dagordning|agenda|föredragning/iu],
  [
    'election',
    /(?<!\p{L})val(?!\p{L})|(?<!\p{L})valet?(?!\p{L})|ordförande|chair|convener|officer|office-bearer|appoint|elect|vem gör vad|konstituer|justera|roll(?:er)?(?!\p{L})|clerk|treasurer|kassör|representa/iu,
  ],
  [
    'money',
    /pengar|budget|medel|bidrag|ekonomi|kass[ao]|avgift|hyra|rent|fees?|grants?|finance|accounts|payments|pension|bank|price|cost|kostnad|anslag|taxa|reserve/iu,
  ],
  [
    'application',
    /ansök|appl|request|bygglov|planning|planer|remiss|permission|lov(?!\p{L})|tillstånd|motion|skrivelse|letter|correspondence/iu,
  ],
  [
    'news',
    /information|informerar|rapport|report|läget|update|aktuellt|nytt från|news|uppföljning|delgivning|meddelande/iu,
  ],
  ['other', /övrig|any other|aob|odds|small things|misc/iu],
  ['next', /nästa|next|avslut|clos|kommande|dates?|sammanträdesdagar/iu],
  ['decided', /beslut|decided|decision|agreed|resolution|kom fram till|came to|outcome|utfall|resultat/iu],
]
/** What a heading says the matter is about. */
export const aboutOf = (title: string): string[] => ABOUT.filter(([, has]) => has.test(title)).map(([name]) => name)

const PAST =
  /(?<!\p{L})(?:\p{L}{2,}(?:ade|ades|dde|tte|kte|lde|nde|rde|ste|gde|ed)|var|hade|blev|fick|sa|sade|gick|kom|tog|stod|låg|fanns|bad|gav|was|were|had|did|came|went|took|said|told|got|gave|felt|thought|stood|made)(?!\p{L})/iu
const PRESENT =
  /(?<!\p{L})(?:är|har|ska|skall|kan|får|blir|går|tar|ger|står|gör|vill|\p{L}{2,}(?:ar|er)|is|are|has|have|will|can|gets?|stays?|goes|\p{L}+['’](?:s|re|ll|ve))(?!\p{L})/iu
/** Whether it tells of then or of now, or says neither. */
export const tenseOf = (text: string): string => {
  const [past, present] = [PAST.test(text), PRESENT.test(text)]
  return past && present ? 'both' : past ? 'past' : present ? 'present' : 'none'
}

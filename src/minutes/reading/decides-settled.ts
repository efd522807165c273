/** Decisions told as people talk: what a proposal came to, what we are content with, who steps in, when it is to be. */
import type { Lang } from '../../domain/text.ts'

const OURS =
  '(?:vi|\\p{L}*(?:styrelsen|mötet|stämman|nämnden|rådet|gruppen|utskottet|kommittén|beredningen|föreningen|klubben|förvaltningsutskottet))'
const BOARD =
  '(?:the )?(?:\\p{L}+ )?(?:board|committee|council|group|trustees|governors|members|meeting|panel|forum|network|partners|councill?ors|directors)'
const OFFICE =
  '(?:vice )?(?:ordförande|kassör|sekreterare|sammankallande|ledamot|suppleant|ersättare|revisor|kontaktperson)'

const SETTLED: Record<Lang, RegExp[]> = {
  sv: [
    // "Ida föreslog att höja avgiften och det blev så."
    /,? och (?:det (?:blev|blir) (?:så|det|hennes|hans)|så (?:blir|blev|fick|får) det(?: bli)?)\.?$/iu,
    // "Ingen container i år, det bestämde vi för att spara pengar."
    /, (?:det|så) (?:bestämde|beslutade|beslöt|kom) (?:vi|styrelsen|mötet|gruppen|rådet)(?! (?:inte|aldrig|när|på nästa))(?!\p{L})/iu,
    /, (?:det|så) (?:var|är|blev) (?:vi|alla|samtliga) (?:överens|eniga|ense)(?: om)?\.?$/iu,
    / och det (?:var|är) ok(?:ej)? upp till(?!\p{L})/iu,
    /^det hade ingen (?:något|nåt) emot(?=[.,]| och)/iu,
    /^(?:då|därmed|alltså|nu) är det (?:beslutat|bestämt|klubbat|klart)(?:,| att) \p{L}/iu,
    new RegExp(
      `^${OURS} (?:lät|låter) [^.]{3,80} (?:vara(?: som|$|\\.)|stå kvar|ligga kvar|gälla|bero(?=\\.?$))`,
      'iu',
    ),
    new RegExp(`^(?:efter [^.,]{3,50} )?${OURS} (?:stannade|fastnade) (?:till slut |slutligen )?för(?!\\p{L})`, 'iu'),
    new RegExp(`^${OURS} nöjde sig med(?!\\p{L})`, 'iu'),
    /(?:,| och) så (?:det )?kör vi (?:på|med|så)(?!\p{L})|, så vi kör (?:på|med) (?:det|den)(?!\p{L})/iu,
    /^valet (?:föll|faller) på \p{L}/iu,
    /^(?:Jury|Juryn|Mötesordförande|Mötessekreterare|Mötesordföranden|Arbetsgrupp) (?:blir|blev) \p{Lu}/u,
    new RegExp(
      `^\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}-]+)? (?:går in|kliver in|träder in) som (?:ny |ordinarie |tillförordnad )*${OFFICE}(?!\\p{L})`,
      'u',
    ),
    /^det blir (?!\p{L}*möte )\p{L}*(?:dag|fest|träff|kväll|resa|marknad|städning|loppis|kurs|utflykt) (?:den |på |nu )?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? (?:den )?)?\d/iu,
    /^(?:års|medlems|säsongs|entré)?(?:avgiften|priset) blir \d(?!.*(?:enligt|om vi|offert))/iu,
    /^sammanträdet [^.]{3,40} (?:ställs in|flyttas till)(?!\p{L})/iu,
    /^(?:frågan|ärendet|saken) (?:lämnades|lämnas) därhän(?!\p{L})/iu,
    // "Frågan om sms vilar till den 26 november, då …"
    /^(?:\p{L}+ )?(?:frågan|ärendet|saken|punkten|brevet|förslaget|motionen)[^.]{0,60} (?:vilar|får vila|sköts|skjuts|står över) (?:till|upp till|i|den|på)(?!\p{L})/iu,
    /^(?:vilande (?:till|tills|i avvaktan)|vi lät det bero|läggs? (?:den )?på is|[^.,]{3,40} väntar vi med)(?!\p{L})/iu,
    /(?:,|;| och) så (?:blev|blir|fick) det(?: bli)?:\s|^så \p{Lu}\p{L}+ (?:blir|blev|fick) det(?=[.,]|$)/u,
    /(?<!\p{L})(?:fick|får) (?:(?:hon|han|de|vi|\p{Lu}\p{L}+) )?(?:ja för|klartecken att|grönt ljus (?:att|för)|ett (?:vänligt |bestämt )?nej)(?!\p{L})/iu,
    /(?<!\p{L})sa(?:de)? (?:vi|alla|rådet|styrelsen|mötet) (?:ja|nej) till(?!\p{L})/iu,
    /^(?:att )?(?:återstående|resterande|övrig|mellanskillnaden|resten)[^.]{0,50} (?:tas|täcks|täckas|betalas|bekostas|finansieras) (?:ur|av|med|från|genom) \p{L}/iu,
    // "Ordförandens linje vann.", "Fotobås vann 5–2."
    /(?<!\p{L})(?:linje|förslag|alternativ|yrkande)(?:et)? (?:vann|segrade)(?! inte)(?=[.,]| med)|(?:segrade|vann) [^.]{0,40}med [\p{L}\d]+ röster|vann \d+[–-]\d+/iu,
    /^(?:lades|läggs|lägges|lagd|lagt) t\.? ?h\.?$/iu,
    /^(?:tidplanen|dagordningen|avgiften|priset|hyran|planen|budgeten)[^.]{0,25} (?:gäller,? oförändra\p{L}+|står fast|får stå|fick vara som (?:den|det) var|ligger kvar(?: året ut)?)\.?$/iu,
    // "Majprotokollet gick igenom utan ändringar.", "Septemberprotokollet är godkänt."
    /^(?:\p{L}*(?:protokollet|anteckningarna|listan)|dagordningen)(?: (?:från|av|för|i) [^.,]{3,50})? (?:är (?:därmed |nu |härmed )?godkän[dt]a?|gick igenom|passerade utan|fick en nick)(?!\p{L})/iu,
    /^(?:grönt ljus|tummen (?:upp|ner)|klartecken|(?:ja|nej) tack)(?= (?:för|till|åt|från)(?!\p{L})|[.!]|$)|(?<!\p{L})(?:fick|får) (?:det )?tummen (?:upp|ner|ned)(?!\p{L})/iu,
    /^(?:det |den )?blir (?:inte )?av(?=[.!–-]|$| i år| som| [–-])/iu,
    // "Fläkten lever vidare ett år till.", "Åtgärd 7 står alltså kvar.", "Bommen får stå."
    /(?<!\p{L})(?:lever vidare(?: i| ett| till|\.)|(?:står|ligger) (?:alltså|därmed|således|tills vidare) kvar(?!\p{L})|ligger kvar oförändra\p{L}+)|^\p{L}+(?:en|et|n|na) får (?:stå|ligga|hänga|sitta|vara)(?: kvar)?(?: som \p{L}+ \p{L}+)?\.?$/iu,
    // "Priset rör vi inte.", "Glöggen skippar vi, den blev bara kladd."
    /^(?!(?:ja|nej|men|det|så|då|nu|här|där|i|på|efter|sedan|för|vad|hur|när|om)(?!\p{L}))[^.,:?]{3,40} (?:rör vi inte|slopar vi|skippar vi|hoppar vi över|lägger vi (?:ned|ner|på is|undan|åt sidan)|avstår vi från|tackar vi (?:ja|nej) till|säger vi (?:ja|nej) till|gör vi (?:precis )?som (?:vanligt|i fjol|förra|förr|tidigare))(?!\p{L})/iu,
    new RegExp(`(?<!\\p{L})(?:men )?${OURS} (?:håller|höll) fast vid(?!\\p{L})`, 'iu'),
    new RegExp(`^${OURS} (?:stannar|stannade) (?:till slut )?vid att(?!\\p{L})`, 'iu'),
    // "Han begärde 900 kr i timmen och det får han."
    /(?:,| och) det (?:får|fick) (?:han|hon|de|hen|ni|\p{Lu}\p{L}+)(?: (?:naturligtvis|gärna|självklart|förstås))?\.?$/iu,
    /^(?:självklart|javisst|absolut|givetvis|naturligtvis|klart)[,!] (?:tyckte|sa|sade|svarade) (?:alla|vi|samtliga)(?!\p{L})/iu,
    /(?<!\p{L})(?:fick|gavs|får) (?:\p{L}+ )?förtroendet att(?!\p{L})|(?<!\p{L})kallades med acklamation(?!\p{L})/iu,
    /(?<!\p{L})vann (?:\p{L}+ )?(?:med|över \p{L}+ med) (?:\d+|\p{L}+) (?:röster )?mot (?:\d+|\p{L}+)|(?<!\p{L})röstades (?:ner|ned|igenom|bort) (?:av|med)(?!\p{L})/iu,
    /(?<!\p{L})föranleder (?:ingen|inga|inte någon)(?: \p{L}+)? (?:åtgärd|insats|ändring)/iu,
    /[.,;–-] ?(?:ingen (?:var |hade något |sa )?emot|ingen (?:tvekade|invände|protesterade)|inga (?:invändningar|protester))\.?$/iu,
    /(?<!\p{L})(?:varför|så) (?:den |det )?(?:frågan|ärendet|saken|punkten|det) (?:får|fick) (?:vila|vänta|anstå|bero)(?!\p{L})/iu,
    /^(?!.*möte)[^.,:?]{3,50} (?:skjuts|sköts|sparas|sparades|parkeras) (?:upp |fram )?till (?:nästa|hösten|våren|sommaren|efter|\p{L}*mötet|\p{L}*sammanträdet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/iu,
    /^(?:parkera[dts]|vilar|sparas|skjuts(?: upp)?) till \p{L}|^upp igen (?:i|till|på|när|efter) \p{L}[^.,]{2,30}\.?$|^tas inte (?:upp )?förrän(?!\p{L})/iu,
    /(?<!\p{L})(?:därmed|härmed|således) (?:tagen|taget|antagen|antaget|avslut[at]+d?|godkänd|godkänt|klubbad|klubbat)(?!\p{L})|(?<!\p{L})anser (?:därmed |härmed )?(?:ärendet|frågan|saken|\p{L}*ärendet) (?:som )?(?:avslutat|avslutad|utrett|slutbehandlat|färdig\p{L}*)(?!\p{L})/iu,
    /(?<!\p{L})(?:skakade|tog) vi hand på(?!\p{L})|^(?:då|så) blev vi(?: alla)? (?:ense|eniga|överens)(?!\p{L})|(?<!\p{L})blev man (?:ense|överens|enig) om(?!\p{L})/iu,
    /(?<!\p{L})(?:väljer själva (?:om|när|hur|vilken)|avgör respektive \p{L}+|får (?:själva|själv) (?:avgöra|bestämma|välja)|(?:lade|lägger) vi i \p{Lu}\p{L}+s händer)(?!\p{L})/iu,
    /^(?:enl\.?|enligt) (?:\p{L}+:?s )?(?:förslag|förslaget|linje|utkast)\.?$|^som \p{Lu}\p{L}* föresl(?:agit|og)\.?$/iu,
    /^\p{Lu}\p{L}+(?:en|et|n|na) (?:ges|slopas|avskaffas|ströks|beviljas|avslås|bifölls)\.?$|^(?!.*(?:kommun|region))[^.,:?]{2,60} \p{L}{2,}s (?:in |ihop |om |ut )?(?:på prov|tills vidare)(?!\p{L})/u,
    /^(?:därmed|då|så) går (?:platsen|priset|uppdraget|rösten) till(?!\p{L})|(?<!\p{L})varför (?:platsen|priset|uppdraget) går till(?!\p{L})|(?<!\p{L})blir (?:årets|årets \p{L}+) (?:pristagare|vinnare|stipendiat\p{L}*)(?!\p{L})/iu,
  ],
  en: [
    // "The Board was happy to go with the Saturday."
    new RegExp(
      `^${BOARD}(?: (?:is|are|was|were))?(?: all| both| quite)? (?:happy|fine|content|comfortable|ok(?:ay)?) (?:to|with|for|that)(?! (?:hear|see|learn|note|report|welcome|help|know|say|meet|that\\.?$|this\\.?$))(?<! with(?! (?:going|that|this|the (?:\\p{L}+ )?(?:draft|proposal|plan|quote|quotation|offer|dates?|wording|text|design|budget|arrangements?|idea|terms))(?!\\p{L})))(?!\\p{L})`,
      'iu',
    ),
    new RegExp(`^${BOARD} (?:ha[ds]|have) no objections?(?= to (?!make)|\\.?$)`, 'iu'),
    new RegExp(`^${BOARD} (?:was|were) (?:all )?in favou?r(?=, \\d| of \\p{L}+ing(?!\\p{L}))`, 'iu'),
    /^(?:the |our )?(?:board|committee|council|trustees|members|we) (?:ok(?:ay)?ed|ok['’]d|green-?lit|waved through|took up|take up)(?!\p{L})/iu,
    // "… would like to see the figures first; deferred to September."
    /[;,–-] (?:so )?(?:deferred|tabled|postponed|held over|put off) (?:to|until|till) \p{L}[^.]{2,40}\.?$/iu,
    /^(?:so )?(?!How|What|As |Although|Though|While|Sad|That|This|If )(?:\p{Lu}[\p{L}’' -]{2,40})(?<! as| like| how| what| that| if) it is(?:,| –| -|\.?$)(?! not)/u,
    /[,;–-] (?:nobody|no ?one) (?:objected|disagreed|was against)\.?$/iu,
    /^(?:that['’]s |it['’]s |was )?fine (?:by|with) (?:all(?: of us)?|everyone|us all)\.?$/iu,
    /^the (?:choice|vote) fell on \p{L}/iu,
    /^it was left to the \p{L}+(?: and (?:the )?\p{L}+)? to (?:choose|decide|fix|settle|arrange|order|sign|buy)(?!\p{L})/iu,
    /^\p{Lu}[\p{L}'’ -]{2,60} to be (?:the )?(?:signator(?:y|ies)|trustees?|chair|treasurer|secretary)(?: on [^.]{3,40})? (?:from|until|for)(?!\p{L})/u,
    /^there was (?:general|unanimous|full) agreement (?:that|to)(?!\p{L})/iu,
    /^(?:the |this |that )?(?:offer|quotation|quote|invitation) was taken up(?!\p{L})/iu,
    // "By seven votes to one the Council followed …", "Members voted 19 to 6 to hold …"
    /^by (?:\p{L}+|\d+) votes to (?:\p{L}+|\d+),? (?:the|we)(?!\p{L})|(?<!\p{L})voted (?:by )?(?:\p{L}+|\d+) to (?:\p{L}+|\d+) (?:to|that|for|against)(?!\p{L})/iu,
    /^(?:the )?(?:\p{L}+ )?(?:question|matter|item|point|application|rest) (?:stands|stood) over(?!\p{L})|-> ?not now(?!\p{L})/iu,
    /(?:was|were) nodded through(?!\p{L})|(?:was|were|is|are) put to the documents(?!\p{L})/iu,
    /(?<!\p{L})(?:gets the (?:job|work|contract)|is to have the (?:job|work|contract))(?!\p{L})/iu,
    /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+)? (?:carries on(?= as |\.?$)|joins the (?:committee|board|council|group)\.?$|takes over (?:the \p{L}+ )?(?:from|on) \d)/u,
    /^(?:a |the )?vote was taken[^.]{0,40} and (?:it|the \p{L}+) (?:was )?(?:carried|passed|fell|lost|agreed)/iu,
    // "Bill 12 passes 5–1.", "DENIED 2-1.", "LOST, 1 to 4."
    /^(?:bill|motion|resolution|amendment) (?:\d+|\p{Lu})(?: \([^()]*\))? (?:passes|fails|passed|failed|falls|fell|carries)(?!\p{L})/iu,
    /^(?:denied|lost|refused|rejected|defeated),? (?:by )?(?:\d+|\p{L}+) ?(?:[–-]|to|votes to) ?(?:\d+|\p{L}+)\.?$|^refused,? with regret(?!\p{L})/iu,
    /^(?:bumped|parked|carried over|carry forward|carried forward|held over) (?:to|until|till) \p{L}?/iu,
    /(?<!\p{L})casting vote (?:for|to (?!break|decide\.|be used))(?!\p{L})/iu,
    // "Tromvik is a Go.", "They got a no from us.", "Ann's notes got a nod as well."
    /(?<!\p{L})(?:is|are|was) (?:now )?a go(?=[.,]|$)|(?<!\p{L})g(?:o|e)ts? a (?:nod|no|yes|unanimous \p{L}+(?: \p{L}+)?|thumbs (?:up|down))(?= (?:from us|from everyone|as well|too)|[.,]|$)|(?<!\p{L})ha(?:s|ve) (?:our|the \p{L}+(?:['’]s|s['’])) blessing(?!\p{L})|^(?:green light|go-ahead|thumbs up) (?:from|for)(?!\p{L})/iu,
    /^(?:all for it|keeping (?:it|them))(?=[,.]|$)|[,;–-] nobody minded\.?$|, and that['’]s that\.?$/iu,
    // "So evenings it stays.", "Subs stay put at £85.", "Baseline v3 is locked as of today."
    /^so (?:it(?:['’]s| is) )?\p{L}+(?: \p{L}+)? it stays(?!\p{L})|(?<!\p{L})stays? put(?=[.,]| at| for| till| until|$)|^(?!.*(?:council|school|bus))[^.,:?]{3,50} (?:is|are|['’]s) (?:now )?(?:locked|frozen|seated|final|fixed) as of (?:today|tonight|now)(?!\p{L})|: [^.,]{3,50} is now a permanent(?!\p{L})/iu,
    /^so (?:we(?:['’]re| are) (?!all |not |now |far |still |glad |happy )\p{L}+ing|we (?:send|buy|take|keep|leave|stay|drop|write|sign|sell|close|open|order|book|hire|pay|ask)|no more \p{L}+|(?:it is|it['’]s) (?!not |now |hard |up |clear |all |worth )\p{L}+)(?!\p{L})/iu,
    /(?<!\p{L})(?:did not|didn['’]t) find (?:any )?support(?!\p{L})|(?<!\p{L})found no (?:support|favou?r)(?!\p{L})|(?<!\p{L})(?:is|was) not proceeded with(?!\p{L})|(?<!\p{L})did not lead to (?:any )?measures(?!\p{L})/iu,
    /^(?:the|a|an|that|this) [^.,:?]{3,60} (?:was|is|were|are) (?:met in full|dismissed|placed on file|laid on the table|remitted to|discharged)(?!\p{L})|(?<!\p{L})(?:was|were) cleared for payment(?!\p{L})/iu,
    /^(?:after [^,.]{3,50} )?we (?:plumped for|landed on|came round to|came down for)(?!\p{L})|(?<!\p{L})where we landed (?:is|was)(?!\p{L})|^(?:the |our )?\p{L}+ (?:gave|gives) (?:its|their|our) (?:consent|blessing|assent) (?:to|for)(?!\p{L})|(?<!\p{L})(?:and|we|board|committee|vestry|trustees) declined the (?:gift|offer|invitation|request)(?!\p{L})/iu,
    /^(?:(?:EUR|SEK|USD|NOK|[£€$]) ?)\d[\d ,.]*(?: (?:is|are))? (?:moves?|moved|shifts?|shifted|transferred) (?:from \S+ )?to \p{L}/iu,
    /(?:,| \() ?(?:unopposed|no other candidates?)(?=[,.)]|$)/iu,
    // "Juniors' storage charge waived.", "Work authorised up to £700.", "Variance granted."
    /^(?!(?:motion|resolution|they|we|he|she|it|which|that|this|all)(?!\p{L}))(?:[^\s.,:;?]+ ){1,6}?(?<!(?:was|were|is|are|be|been|being|not|has|have|had|by|who|already) )(?:waived|rescinded|scrapped|authori[sz]ed|denied|signed off|written off|granted|locked|parked)(?=[.]?$| (?:up to|until|till|to \p{Lu}|for (?:a|the|one|\d)|as of|with effect|from))/iu,
  ],
}
/** Not so, not yet, or asked about only. */
const UNSURE: Record<Lang, RegExp> = {
  sv: /^(?:om|när|ifall)\s|\?|(?<!\p{L})(?:kanske|undra\p{L}*|skulle (?:kunna|behöva)|berättade|meddelade)(?!\p{L})/iu,
  en: /^(?:if|when|once|should|before)\s|\?|(?<!\p{L})(?:whether|perhaps|said|reported|told|asked|wondered|might)(?!\p{L})/iu,
}

/** True for a sentence that tells in everyday words what this body settled. */
export const decidesPlainly = (text: string, lang: Lang): boolean =>
  text.length < 400 && SETTLED[lang].some(pattern => pattern.test(text)) && !UNSURE[lang].test(text)

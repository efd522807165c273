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

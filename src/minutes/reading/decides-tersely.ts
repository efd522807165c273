/** Decisions as notes tell them, without a verb of deciding: what we do from now on, what it costs, what became of the matter. */
import type { Lang } from '../../domain/text.ts'
import { isFirstName } from './lexicon/first-names.ts'

/** "Vi kör på förslag B.", "We said yes to a trial": what we take or leave. */
const WE: Record<Lang, RegExp> = {
  sv: /^(?:(?:ok(?:ej)?|ja|bra)[,.!]? )?(?:då (?:säger|köper|gör|tar|kör|väljer|bokar) vi(?! (?:det|så|vi)?[.!]?\s*$)|(?:då |så )?vi (?:skjuter (?:på|upp|fram)|avvaktar(?! med att)|väntar med|röstade och det blev|köper|beställer|kör (?:på|som(?= )|likadant|samma|igen|enligt|(?=(?:mån|tis|ons|tors|fre|lör|sön)dag))|gör (?:som|likadant|samma|om det|inget(?= nu| i år| åt)|ingenting)|går på|går för|går vidare (?:med|till)|satsar på|väljer|(?:säger|sa|sade|tackar|tackade|röstade) (?:ja|nej)(?! till att hålla)|säger upp|ställer in|delar upp|slår (?:ihop|samman)|slopar|skippar|hoppar över|byt(?:er|te) (?:till|från|leverantör|lokal|dag|tid)|anmäler(?! oss själva)|anlitar|avstår från|höjer|sänker|behåller(?! varandra| hoppet)|stannar kvar|lägger ne[dr]|senarelägger|tidigarelägger))(?!\p{L})/iu,
  en: /^(?:(?:ok|yes|right)[,.!]? )?(?:so )?we(?: will|'ll|’ll|'re|’re| are)? (?:(?:go|going|went|settled?|opt(?:ed)?|stick|stay|carry on|go ahead|proceed) (?:for|on|with)|(?:leave|keep) (?:it|things) (?:till|until|as (?:it|they) (?:is|are))|(?:put(?:ting)?|rais(?:e|ed|ing)) [^.]{3,30}? (?:up |down )?to (?:[£€$]|SEK )?\d|(?:said|say) (?:yes|no) to|keep (?:the|our) (?:same|price|fees?|rents?|rates?|subs|subscription|dates?|hall|venue|format)|do (?:as|the same as|nothing (?:now|this year|for now))|accept(?:ed)? (?:the |\p{Lu}[\p{L}'’ &]{1,30}['’]s? )(?:quote|quotation|offer|tender|bid|estimate)|not (?:be )?(?:charg|renew|hold|accept|join|enter|buy|pay|tak(?:e|ing) part)\p{L}*|won['’]t (?:be )?(?:charg|renew|hold|accept|join|enter|buy|pay)\p{L}*|(?:decided|voted|came down) (?:against|in favou?r of))(?!\p{L})/iu,
}

/** Of the verbless: nothing in them tells of a state, of another time or of somebody else. */
const FINITE: Record<Lang, RegExp> = {
  en: /(?<!\p{L})(?:was|were|is|are|has|have|had|be|been|being|will|would|can|could|may|might|not|no|yet|that|which|who|what|whether|if|when|asked|said|felt|by|already|previously|expected|needs?)(?!\p{L})|\?/iu,
  sv: /(?<!\p{L})(?:är|var|blev|blir|har|hade|ska|skulle|kan|kunde|bör|måste|inte|ej|ännu|av|som|vilken|redan|tidigare|när|fort|innan|sedan|eftersom|vi|hon|han|de|sa|sade|via)(?!\p{L})|\?/iu,
}
/** "New rota approved with one change.", "Frågan bordlagd till mars.": the participle alone, behind what it is about. */
const FATE: Record<Lang, RegExp> = {
  en: /^(?:(?:the|a|an|both|all|all three|outcome:|result:) )?(?:\p{L}+['’]s |\p{L}+s['’] |last |new |draft |revised |updated )*(?:\p{L}+ ){0,2}(?:minutes|notes|agenda|accounts|budget|rota|programme|plan|policy|policies|report|reports|quote|quotation|tender|offer|estimate|bid|bids|grants?|licen[cs]e|request|proposal|application|applications|motion|constitution|terms of reference|rules|timetable|calendar|dates?|wording|text|design|logo|expenses|payments?|invoices?|purchase|increase|reduction|extension|change|changes|amendment|recommendations?|nominations?|apologies|draft|version|loan|contribution|refund|deposit|price|fee|fees)(?: (?!(?:and|but) )[^.;:?]{1,70}?)? (?:agreed|approved|accepted|adopted|ratified|granted|awarded(?= to(?!\p{L}))|declined|refused|rejected|endorsed|deferred|turned down|referred back)(?= (?:in full|in principle|unanimously|nem|for|until|till|to|as|with|without|subject|on|because)(?!\p{L})|[.,;–]|$)/iu,
  sv: /^(?!(?:ny|om|åter)?vald)(?:\p{Lu}|\p{Ll})[^.:?]{2,80}? (?:godkän[td]a?|godkänd|antage[nt]|antagna|fastställ(?:d|t|da)|bordlag[dt]a?|avslag(?:en|et|na)|bifall(?:en|et|na)|bevilja(?:d|t)|beviljade(?=\.?$)|(?:om|åter|ny)?vald[a]?(?! till \d)|avskriv(?:en|et|na)|återremittera[dt])(?= (?:på|till|med|utan|i|för|enligt|enhälligt|under)(?!\p{L})|[.,;–]|$)/u,
}
/** What may be decided on by another, not by us: said in a row of a list of applications. */
const ELSEWHERE =
  /^(?:the )?(?:grants?|loan|funding|money|contribution) from |^(?:planning|permission|consent|bygglov|marklov|förhandsbesked|strandskydd|tillstånd|\d\d\/\d{3})|\d\d\/\d{3,}/iu

/** Of a price, a rule or a fixed time: what it is to be. */
const SET: Record<Lang, RegExp> = {
  en: /^(?:(?:the|our|all) )?(?:[\p{L}'’-]+ ){0,3}?(?:fees?|rents?|prices?|subscriptions?|charges?|reduction|discount|rates?|dues|deposit|rules?|limit|ceiling|budget|allowance|quorum|hours|times|entry|admission|contribution|arrangements?)(?: [^.,:;?]{1,40}?)? (?:(?:stays?|remains?|kept|(?:is |are )?to (?:stay|remain|be kept)|will (?:stay|remain)|(?:was|were|is|are) (?:kept|left|held|frozen)) (?:(?:at )?(?:[£€$]|SEK )?\d|as (?:it|they|now|is|are|before|last)(?!\p{L})|unchanged|the same(?! as in))|goes up to (?:[£€$]|SEK )?\d(?![^.]*(?:writes|says|said))|(?:(?:was|were|is|are) |to be )?(?:set|fixed|raised|increased|lowered|reduced|capped)(?= (?:at|to|from) (?:[£€$]|SEK )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)))/iu,
  sv: /^(?:den |nya |ny )?\p{L}*(?:avgift(?:en|er|erna)?|arvode(?:t|n|na)?|hyran?|pris(?:et|er|erna)?|ersättning(?:en)?|taxan|entrén?|insats(?:en)?)(?!\p{L})[^.,:]{0,50}? (?:sätts|sattes|bestäms|fastställs|behålls|lämnas|blir|förblir)(?: därmed| då| alltså)? (?:oförändra|till \d|på \d)/iu,
}
/** "Plot 22 to be split": not work to be done but how it is to be. */
const TO_BE =
  /^[^.:;?]{3,60} to be (?:split|merged|raised|lowered|reduced|increased|limited|capped|banned|allowed|permitted|abolished|scrapped|frozen|renamed|sold)(?!\p{L})/iu

/** How it went, behind a comma, in brackets or before a list of who got what. */
const WENT: Record<Lang, RegExp> = {
  en: /[,;] (?:so )?(?:dropped|shelved|scrapped|leave it (?:till|until|for) [^.]{2,20})\.?$|\((?:decision|decided|agreed|approved)[,;)][^()]*\)?[.!]*$|(?<!\p{L})(?:ok|yes|go-ahead|green light|thumbs up) from (?:all|everyone|everybody)(?!\p{L})|^[^.:?]*(?:applications?|requests?|bids?)[^.:?]* (?:granted|approved|supported): \p{Lu}|^yes[,.]? (?:all (?:agreed|in favou?r)|agreed|unanimous(?:ly)?)\.?$|^(?:the )?(?:motion|proposal|idea|suggestion|amendment) (?:won|went through|was voted through)(?!\p{L})|\? yes, (?:all|everyone|unanimous|agreed)/iu,
  sv: /(?<= (?:är|blir|ska|skall|gäller|får|hålls|läggs)(?!\p{L})[^()]*)\(beslut(?:at|ades)?[,;)][^()]*\)?[.!]*$|\s[–—-] beslut\.?$|(?:^|, )(?:platsen|uppdraget|stipendiet|priset) (?:går|gick) till (?:\p{Lu}|familjen )|^det blir (?:alternativ|förslag|skiss|modell|variant) \p{L}|^klartecken (?:för|till) |, röstades (?:igenom|ne[dr])|^(?:\p{L}+ )?(?:dagordn(?:ing(?:en)?|\.)?|protokoll(?:et)?|anteckningar(?:na)?) (?:ok(?:ej)?|godk(?:\.|änd)?)\.?$|(?:, )?alla (?:är )?med på det\.?$|^enligt (?:valberedningens |styrelsens )?förslag(?:et)?\.?$|^(?:punkten|ärendet|frågan|förslaget) (?:stryks|får vila|vilar)(?= t|\.?$)|^(?:motionen|förslaget|yrkandet) (?:vann(?: bifall| med)|föll(?: med|\.?$)|gick igenom|röstades (?:igenom|ner|ned))(?!\p{L})/iu,
}

/** "Budget OK'd.", "Tea urn - yes, up to £60.", "Joining fee: scrapped.", "Kettle: buy a new one, max £30.": whole notes of what it came to. */
const NOTES: Record<Lang, RegExp[]> = {
  en: [
    /^(?:the |last |draft )?(?:\p{L}+ ){0,2}?(?:minutes|notes|budget|agenda|accounts|programme|rota|plan)(?: (?:of|from|for) [^.,]{2,25})? (?:ok(?:['’]d|ayed|ay)?|fine)(?=[.,]|$)/iu,
    /^(?=[^–—-]*(?:\S \S|[£€$]))[^:.?]{5,60} [–—-]{1,2} (?:yes|ok(?:ay)?)(?:\.?$|, (?:up to|max\.?|but|if|from|for) )/iu,
    /^(?:yes|no) to (?!be(?!\p{L})|(?:that|this|which)\.?$)\p{L}[^?]*$/iu,
    /^yes,? (?:provided|on (?:the )?condition|but only if|(?:as|so) long as)(?!\p{L})|^(?:nodded|waved|voted) through (?:the |an? |last )?\p{L}/iu,
    /^voted \d+ ?[–-] ?\d+ (?:to|for|against|in favou?r)(?!\p{L})/iu,
    /^[£€$]\d[\d,.]* (?:for|to|towards) [^.,:]{3,60} (?:approved|agreed|ok['’]d|granted|allocated)(?!\p{L})/iu,
    /^\p{L}[^:.?]{2,40}: (?:scrapped|dropped|approved|agreed|declined|deferred|kept|unchanged|postponed|stays as it is)(?=[.,;]|$| (?:to|until|till|for|as|with)(?!\p{L}))/iu,
    /^\p{L}[^:.?]{2,40}: (?:buy|get|order|hire|spend) [^.]*(?:max\.?|at most|up to|no more than|limit(?: of)?) (?:[£€$]|SEK )?\d/iu,
    /^(?:the )?(?:\p{L}+ ){1,3}(?:plan|idea|project|trip|proposal) (?:dropped|scrapped|shelved)(?=[.,;]|$)/iu,
    /^(?:vice[- ])?(?:chair(?:man|person)?|treasurer|secretary|trustees?|president|auditors?|examiners?|\p{L}+ officer)[ :–-]+\p{L}[^.]{3,160}?\((?:prop|proposed)\.? [^()]*(?:sec\.?|seconded) [^()]*\)/iu,
    /, approved for payment\.?$|,? and (?:this|that|it|which) was (?:unanimously |then )?(?:agreed|approved|accepted|carried)\.?$/iu,
    /^an? (?:\p{L}+[ -]){0,3}?(?:sub-?committee|working (?:party|group)|task (?:force|group)|panel)(?: [^.]{1,80}?)? (?:was|is) (?:formed|set up|established|appointed|created)(?! in (?:\d|january|february|march|april|may|june|july|august|september|october|november|december))(?!\p{L})/iu,
    /^the (?:rules?|bye-?laws?|constitution|standing orders|policy|minutes) (?:was|were) (?:amended|changed|corrected) accordingly(?!\p{L})/iu,
    /^(?:the |this )?(?:matter|item|agenda item|point|motion|action) (?:was|is) (?:now )?(?:closed|adjourned|removed from the agenda)(?=\.?$| (?:to|until|till|by|at) )/iu,
    /^(?!the meeting)[^.:;]{3,60} (?:was|were) adjourned (?:until|till|to)(?!\p{L})/iu,
    /^the (?:date|day)(?: [^.,]{2,40}?)? (?:was|is) fixed (?:for|on|as)(?!\p{L})/iu,
  ],
  sv: [
    /^(?:bifall|avslag|återremiss|bordläggning|bordlag[td]|till handlingarna|godkän(?:d|t|ns)|noteras)(?=[.,;]|$| till | igen| med )/iu,
    /^ja,? (?:under förutsättning|förutsatt|med (?:det )?villkoret|på villkor|men bara om)(?!\p{L})|^(?:nickades|klubbades|röstades|gick) igenom: \p{L}/iu,
    /^ok(?:ej)? (?:att )?(?:köpa|beställa|hyra|boka|anmäla|skicka|ta|göra|höja|sänka)(?!\p{L})/iu,
    /^(?:ja|nej) till (?!att vara|vem|vad)\p{L}[^?]*$/iu,
    /^(?:avgiften|entrén|biljettpriset|startavgiften|anmälningsavgiften|medlemsavgiften) blir \d(?!.* om )/iu,
    /^\p{L}[^:.?]{2,40}: vi (?:köper|beställer|anmäler|hyr|skippar|behåller|höjer|sänker|säljer|skjuter upp|ställer in|lägger ner)(?!\p{L})/iu,
    /^\p{L}+s förslag (?:gäller|vann|blev det)\.?$/iu,
    /^(?!kassan)[^.:?]{4,70}\d ?(?:kr|kronor|:-)? ok(?:ej)?\.?$/iu,
    /^(?:föreg\.?|förra|föregående|prot\.? fr\.?) (?:prot(?:\.|okoll(?:et)?)?|minnesanteckningar(?:na)?|ant(?:\.|eckningar(?:na)?)|\d\S*) (?:ok(?:ej)?|godkän[tda]\p{L}*|utan anm\p{L}*)(?=[.,;]|$| och )/iu,
    /^(?:punkten|ärendet|åtgärden|frågan) (?:avslutas|stängs|(?:bedöms |är )?(?:genomförd|klar|färdigbehandlad) och (?:punkten |den )?(?:stängs|avslutas))\.?$/iu,
  ],
}

/** A note of ours: not of what another decided, nor somebody's own entry ("Tom: buy …"). */
const noted = (text: string, lang: Lang): boolean =>
  NOTES[lang].some(pattern => pattern.test(text)) &&
  !ELSEWHERE.test(text) &&
  !/ by (?:the |\p{Lu})| av \p{L}/u.test(text) &&
  !isFirstName(/^\p{L}+(?=[ :])/u.exec(text)?.[0] ?? '')

const of = (text: string, pattern: RegExp, finite: RegExp): boolean => {
  const found = pattern.exec(text)
  return (
    found !== null && !ELSEWHERE.test(text) && !finite.test(found[0]) && !/ by (?:the|\p{Lu})| av \p{L}/u.test(text)
  )
}

/** "Outcome: Geneva confirmed as host": behind such a word any participle that stands alone tells it. */
const ENDED =
  /^\p{Lu}[^.:;?]{2,70} (?:confirmed|approved|agreed|granted|accepted|adopted|chosen|declined|refused|rejected|deferred|postponed)(?!\p{L})/u
export const endsTersely = (text: string): boolean => of(text, ENDED, FINITE.en)

/** True for a sentence that tells what we take, leave, or do from now on. */
export const takesTersely = (text: string, lang: Lang): boolean => WE[lang].test(text)

/** True for a sentence that tells a decision without saying that one was taken. */
export const decidesTersely = (text: string, lang: Lang): boolean =>
  text.length < 300 &&
  (SET[lang].test(text) ||
    WENT[lang].test(text) ||
    noted(text, lang) ||
    (lang === 'en' && TO_BE.test(text)) ||
    of(text, FATE[lang], FINITE[lang]))

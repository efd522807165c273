/** The words that tell of visits to come: who is asked, who says yes or no, and when. */

import { said, words } from './said.ts'

/** Between a verb and its infinitive or object: "kommer *också* att", "bjuder *vi* in". */
const BETWEEN =
  '(?: (?:då|även|också|sedan|troligen|förmodligen|eventuellt|nog|säkert|sannolikt|förhoppningsvis|likely|definitely|all|därför|gärna|vi|nu|först|dessutom|preliminärt|i stället|istället|also|then|probably|kindly|now)){0,2}'
const TO_VISIT =
  '(?:komma|besöka|gästa|medverka|delta|vara med|närvara|berätta|föreläsa|informera|presentera|prata|tala|hålla|visa|redogöra|redovisa|föredra|svara|presentera|ge|gå igenom)'
const TO_VISIT_EN =
  '(?:attend(?! to the)|come(?! (?:up|back|to an|into))|join|lead|introduce|sit in|run|visit|speak(?! to (?!us|the meeting))|address|present|talk|give|explain|demonstrate|show|take part|drop in|look in|call in|pop in|tell us|be (?:here|at|with|there|present|attending|visiting|joining|coming|speaking|presenting|our|the guest|able to (?:attend|come|join)))'

/** Nobody says so of a member: one of these, and somebody from outside is a guest. */
export const VISITS = said(
  words(`(?<=\\d[^.]{0,40}, )with(?= (?:Mrs?|Ms|Dr|Cllr|PC|Prof|Revd?)\\.? \\p{Lu})
    besöker
    gästas(?: vi| nämnden| styrelsen| rådet| gruppen)? av
    besök(?:s)? av
    (?:vi |rådet |gruppen |styrelsen )?(?:välkomnar|we (?:will )?welcome|be welcoming)
    gäst(?:er)? (?:på|vid|till|den|blir|är|i)
    gästar
    gästföreläser
    föreläser
    hälsar på
    medverkar
    inbju(?:den|dna|ds|dits)
    bju(?:dits|ds|dna)
    (?:är|blir|har blivit|blev) (?:också |även |redan )?bjud(?:en|na)
    (?:get|gets) to come
    (?:ska|skall) komma i stället
    bju(?:ds|der|da|dit|den)(?= [^.]{0,120} in(?!\\p{L}))
    (?:inbjuda|inbjuder|bjuda in|bjuder in|bjudit in)
    bjud(?:a|er|it)${BETWEEN} in
    kallas till (?:nästa|mötet|sammanträdet)
    (?:är|blir|har blivit) (?:nu |preliminärt |redan )?(?:(?:in)?bokade?|(?:in)?bokad|vidtalade?|vidtalad|tillfrågade?|tillfrågad|kallade?|kallad|ombedda?)
    har bekräftat
    lovade att ${TO_VISIT}
    tar(?: \\p{L}+){0,2} emot besök
    (?:beredningen|nämnden|rådet|styrelsen|utskottet|gruppen|vi) träffar
    (?:vill|hoppas|ska|försöker)${BETWEEN} (?:ha hit|få hit|få besök)
    fråga(?:r|t|de)?(?= [^.]{3,60} om (?:de|hon|han|hen|någon) (?:kan|vill|har möjlighet))
    gärna kommer
    (?:har|hade|att)${BETWEEN} (?:lovat|lova|accepterat|erbjudit sig|sagt sig vilja|tackat ja(?! till (?:ett |en |vårt |sitt |det |anbud|arvode|offert|uppdrag|pris|jobb))|tackat ja till(?! (?:(?:ett|en|vårt|sitt|det) )?(?:arvode|anbud|erbjudande|bud|uppdrag|pris|jobb|tjänst|plats|offert)))(?: att)?(?: ${TO_VISIT})?
    (?:ska|skall|vill|kan|skulle kunna|hoppas kunna)${BETWEEN} (?:komma|besöka|gästa|hälsa på|medverka|delta|närvara|vara med|föreläsa)
    kommer(?= [^.]{0,60} (?:och (?:berätta|tala|informera|presentera|prata|föreläs|visa|svara|redo)|för att ))
    kommer${BETWEEN} (?:att ${TO_VISIT}|och|för att|till|hit)
    tackade ja
    (?:som|är|blir) (?:vår )?gäst(?:er)?
    välkomnas
    föredrag av
    (?:has|have) (?:been|also been) (?:invited|asked to (?:attend|come|speak|join|present))
    (?:is|are|be|was|were) (?:also )?(?:invited|asked to (?:attend|come|speak|join|present))
    (?:invite|inviting|invited)
    ask(?:ed)?(?: that| for)?(?= [^.]{0,80} (?:to )?(?:come|attend|join|speak|send (?:some|a ))(?!\\p{L}))
    (?:has|have|had) (?:agreed|offered|accepted|promised|kindly agreed|volunteered)(?! to (?!${TO_VISIT_EN}))(?: an invitation| our invitation| the invitation)?(?: to ${TO_VISIT_EN})?
    sa(?:id|ys) yes to
    (?:is|are)${BETWEEN} (?:coming(?! (?:back|up|along))|to (?:attend|speak|present|visit|join))
    will${BETWEEN} ${TO_VISIT_EN}
    guest speakers?
    could${BETWEEN} (?:attend|come|join)(?= to | and )
    (?:is|are|has been|have been)${BETWEEN} (?:booked|confirmed|lined up)
    com(?:e|ing) to (?:our|the|give|talk|speak)
    likely to come
    (?:shall|will|would like to|to|asked to|hoping to)${BETWEEN} hear from
    take a speaker from
    (?:has|have|had)${BETWEEN} approached
    to (?:attend|join|present|speak|introduce (?:herself|himself|themselves))(?! to)
    (?:would|will)${BETWEEN} (?:like|love|be (?:happy|glad|pleased|able|delighted)|be attending|be joining|be coming) to ${TO_VISIT_EN}
    would${BETWEEN} be (?:attending|joining us|coming|visiting|present at|speaking|with us)
    (?:drop|pop|look|call)(?:s|ping|ing)? in(?! (?:line|the|at the))
    (?:is|are|was|were|be)(?: very| quite| more than)? (?:up for|happy|keen|willing|due|pleased|glad|delighted|hoping|expected|scheduled|set|prepared|free)(?: to| for)? (?:coming|attending|joining|${TO_VISIT_EN})
    (?:it is|it's|it’s|it will be|will be) the turn of
    (?:it's|it’s|it is|it will be) (?:the )?\\p{Lu}\\p{L}+['’]s turn
    (?:ha(?:s|ve) )?(?:persuaded|convinced|talked|got)(?= [^.;]{3,90} (?:to|into) (?:giv|com|speak|attend|talk|visit|join|address|show|present|do)\\p{L}*)
    (?:ha(?:s|ve) )?(?:booked|secured|engaged|lined up)(?= [^.;]{3,80} (?:for|to (?:speak|talk|come|give)|on) )
    (?:sends?|sent|has sent) word that (?:s?he|they) (?:can|will)
    (?:can|could) (?:do|make|manage|offer|come|attend|join us|only)
    com(?:es?|ing) (?:over|and (?:talk|tell|speak|explain|show|see)|along)
    (?:ha(?:s|ve)|had) been (?:engaged|booked|secured|signed up|pencilled in|approached|lined up)
    (?:ha(?:s|ve)|had)? ?said yes
    (?:resolved|decided|agreed|wish(?:es)?|wants?|hopes?) to (?:hear|receive|meet|consult)(?= (?:from )?(?:the )?\\p{L})
    (?:talk|lecture|visit|presentation|session|slot)(?: (?:on|about|by) [^,.;]{2,30})? (?:is|has been|was) (?:now )?(?:moved|rescheduled|put back|postponed|deferred) (?:to|until)
    (?:will|would|shall|to) send (?:some(?:one|body)|a (?:representative|speaker|colleague))
    invitation (?:sent )?to(?= \\p{Lu})
    confirmed for
    (?:is|are|will be) our (?:\\p{L}+ )?(?:speaker|guest|visitor)s?
    hop(?:e|es|ing) for (?:a visit|the)
    look(?:s|ing)? forward to (?:seeing|hearing|welcoming|meeting|receiving|a visit|the visit)
    asking (?:her|him|them) to ${TO_VISIT_EN}
    (?:hope|hopes|hoping)(?: to (?:be|come|visit|see|have)| that [^.]{3,50} (?:can|will|could))
    ha(?:s|ve) sent (?:a )?word
    to be (?:joined|addressed) by
    dyker${BETWEEN} upp
    kommer(?= (?:(?:en|ett|två|tre|fyra|några|\\d) )?\\p{L}+ från )
    kommer ut till
    (?:får|har) (?:vi )?en genomgång av
    medverkar gör
    (?:guest |next |our |the |keynote )speakers?(?: (?:for|in|on|at) [^.,;]{2,30})? (?:is|are|will be)
    ser (?:vi )?fram emot (?:besöket|ett besök|att få)(?= )
    hoppas(?: \\p{L}+){0,2} (?:på|få)
    inbjudan (?:går|skickas|har gått|har skickats|är skickad|ska gå) till
    (?:har|hade)${BETWEEN} (?:övertalat|fått ja (?:från|av)|fått klart med(?! (?:sitt|sin|sina|en|ett|allt|alla|det|den))|engagerat|anlitat|anmält intresse)
    står${BETWEEN} på tur(?!\\p{L})
    (?:talare|föreläsare|gäst|föredragshållare|inledare)(?: (?:den|på|vid|i|till) [^.,;]{2,30})? (?:är|blir)
    skulle (?:ha )?(?:varit med|kommit|medverkat|besökt|gästat)
    vill(?:e)? gärna (?:komma|medverka|delta|hälsa på|besöka|berätta)
    (?:'ll|’ll) be (?:visiting|attending|joining|coming|speaking)(?: us)?
    visits
    adjungeras
    boka(?:r|s|t)? in(?= [^.]{3,60} till )
    (?:är det|det är) klart med
    tar vi (?:\\p{L}+ ){0,4}(?:lunch|fika|middag)(?:en)? med
    on \\d{1,2} \\p{L}+ we have
    håller (?:tal|föredrag|föreläsning)
    gästar
    (?:är|blir)(?: däremot| redan| även| också)* välkom(?:men|na) (?:till|på|den|på|i)
    får besök
    har${BETWEEN} bokat(?= \\p{Lu})
    sitter med
    skickar (?:någon|nån|en|ett par|två|sin)(?! (?:fråga|inbjudan|kallelse|lista|mejl|påminnelse|skrivelse|enkät|länk))
    arriv(?:es?|ing)(?= on | in )
    (?:is|are) welcome (?:on|to|at|in)
    called to the next
    (?:would|will) (?:love|like|be happy|be glad) to (?:come|attend|visit|speak|talk)
    meets? (?:with )?the (?:board|committee|council|group|trustees)
    (?:would|will|wants?|hopes?)(?: very much)? (?:like |love |be (?:glad|happy|pleased) )?(?:to )?meet (?:us|the (?:board|committee|council|group|trustees|members|governors))
    (?:'ll|’ll)(?: now)? (?:come|attend|join us|visit|speak|drop in|look in|be (?:here|there|with us|coming))
    com(?:es?|ing) to(?= (?:our|the|talk|speak|tell|present|visit|see))
    joins(?= us| the | to )
    attends
    invitation has gone to
    (?:has|have) (?:confirmed|accepted)(?= )
    hopes? to (?:be|come|join)
    (?:will|would) be (?:joining|at|with)
    (?:gives?|giving) (?:her|his|their|a) (?:talk|lecture|presentation)
    (?:is|are) coming`),
)

/** What members do too: of somebody from outside, and at a coming meeting, it tells of a guest. */
export const COMES = said(
  words(`kommer
    deltar
    är${BETWEEN} med
    finns${BETWEEN} (?:med|på plats)
    kan vara med
    berättar
    informerar
    presenterar
    redogör
    redovisar
    föredrar
    pratar
    talar
    comes
    presents
    to attend
    joins?
    reads (?:for|at)
    underhåller
    kåserar
    kommer ut
    anmält sig
    flyttas till`),
)

/** The coming meeting, whatever the body is called that holds it. */
export const NEXT_MEETING =
  /(?<!\p{L})(?:nästa|kommande|närmast(?:e)? följande) (?:\p{L}*(?:möte|sammanträde|träff|råd|styrelse|nämnd|stämma|utskott|beredning|grupp|samverkan|konferens)|gång|au|fsg|lsg|tillfälle)(?:t|et|en|n)?(?!\p{L})|(?<!\p{L})(?:nästa månad|next month|next (?:\p{L}+ ){0,2}(?:meeting|session|call|time|gathering))(?!\p{L})/iu

/** "Till det mötet", "då", "to that meeting": the one just spoken of. */
export const THAT_MEETING =
  /(?<!\p{L})(?:till (?:det|detta|mötet|sammanträdet|träffen|det mötet|samma (?:möte|sammanträde|gång|träff))|vid (?:det|detta|mötet|sammanträdet|träffen)|på (?:det|detta|mötet|träffen)|då|dit|dessutom|samma dag|(?:to|at|for|on) (?:that|the|this|our) (?:\p{L}+ )?(?:meeting|day|session|date)|the same day|then|also)(?!\p{L})/iu

/** "septembermötet", "höstmötet", "the Spring meeting": named by its time of the year. */
export const MEETING_OF =
  /(?<!\p{L})(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höst|vår|vinter)(?:mötet|sammanträdet|träffen|stämman|rådet|frukosten|lunchen|kvällen|samverkan|konferensen)(?!\p{L})|(?<!\p{L})(january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|winter|summer)(?:'s)? (?:meeting|term|session|call)(?!\p{L})|(?<=(?:for|in) )(january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu

/** Where people go that is no meeting of this body. */
export const ELSEWHERE =
  /konferens|kurs(?:en|dag)?(?!\p{L})|utbildning|mässa|seminari|invigning|konsert|läger|tävling|match|städdag|(?:^|\s)(?:conference|training|course|fair|seminar|webinar|festival|match|interviews?)(?!\p{L})/iu

const HERE_TO =
  '(?:(?: (?:vi|även|också|då|nu|gärna|preliminärt|rådet|styrelsen|gruppen|nämnden|\\p{L}+(?= in (?!för|till|att|på|och|så))))*(?: in)?)'
/** What has those who are asked, met or received right behind it. */
export const ASKS_OBJECT = new RegExp(
  `(?<!\\p{L})(?:(?:bju(?:d(?:er|a|it|s|en)|dits)|inbju(?:da|der|ds|dit))${HERE_TO}|(?:boka(?:r|t|de)?)${HERE_TO}(?= (?!ett?\\s|möte|lokal|tid|sal|buss|\\d))|(?:få|får|fick|har|tar(?: vi)? emot) (?:vi )?besök (?:av|från)|besök (?:av|från)|gästas(?: vi)? av|tillfrågar|klart med|(?:ha|få) hit|(?:vill|önskar|hoppas få)(?: (?:vi|gärna|också|rådet|styrelsen|nämnden))* träffa|lunch(?:en)? med|hoppas (?:vi|\\p{L}+(?:n|t)) på|skickar inbjudan till|medverkande:|invit(?:e|ing|ed)|(?:have|has) asked|(?:to|will|shall) hear from|an invitation has gone to|(?:has|have) (?:booked|got)(?= (?:the|some))|approached|hop(?:e|es|ing) for (?:a visit (?:from|by))?|have asked|written to|welcome|(?:har|hade) (?:vi |\\p{L}+ )?frågat|(?:resolved|decided|agreed) to hear(?: from)?|(?:it's|it’s|it is) the turn of|inbjud(?:en|na) är|inbjudan (?:går|skickas) till)(?!\\p{L})`,
  'iu',
)
/** What those who come stand before, or, where another word opens the sentence, behind. */
export const COMES_BEHIND = said(
  words(`comes(?= (?:to (?:the|our|talk|speak|tell|present|visit|explain|give|show)|and (?:talk|speak|tell|explain|shows?)|with (?:news|an?|the|information)|on \\d|in \\p{Lu})(?!\\p{L}))
    kommer(?! (?:att (?!komma|besöka|delta|medverka|gästa|vara med|berätta|informera|presentera)|in (?!och)|fram|igång|överens|upp|ut(?! och)|från))
    medverkar
    deltar
    gästar
    besöker(?= (?:oss|vår\\p{L}*|\\p{L}*(?:rådet|styrelsen|nämnden|mötet|gruppen|klubben|föreningen|utskottet|beredningen)|nästa|den|till|på|i)(?!\\p{L}))
    hälsar på
    adjungeras
    inbjuds
    bjuds in
    skickar (?:någon|nån|en|ett|två|sin)
    vill (?:gärna )?(?:också )?(?:komma|hälsa på|besöka|medverka)
    kan (?:komma|medverka|delta)
    (?:håller|sitter med|kåserar|underhåller)
    ska (?:bjudas in|komma|medverka|delta)
    ha(?:r|de) (?:också |även |redan |nu |preliminärt )?(?:lovat|tackat ja|bekräftat|bjudits in|inbjudits|blivit inbju\\p{L}+|anmält sig|erbjudit sig)
    skulle (?:ha |kunna |gärna )*(?:komma|kommit|vara med|varit med|delta|deltagit|medverkat?|gästat?)
    (?:är|blir) (?:också |även |redan |nu |preliminärt |däremot )*(?:(?:in)?kalla|(?:in)?boka|vidtala|tillfråga|inbju|välkom)\\p{L}*
    will
    ha(?:s|ve) (?:also )?(?:(?:agreed|accepted|promised)(?! to (?!${TO_VISIT_EN}))|been (?:invited|asked|booked))
    (?:would|will) (?:love|like|be happy|be glad) to
    (?:is|are) (?:also )?(?:invited|asked|coming|booked|called|welcome|confirmed|keen|happy|willing|due|pleased|to (?:speak|attend|come|visit|present))
    have said yes
    sends? (?:some(?:one|body)|a (?:representative|speaker|colleague))`),
)

/** Who says no, could not come, or is only wished for by one of those present: no guest. */
export const DECLINES = said(
  words(`(?:tackat|tackade|tackar) nej
    tacka nej
    (?:har )?avböj(?:t|de|er)
    avsagt sig
    (?:kan|kunde|kommer|hinner|vill|orkar)(?: (?:tyvärr|då|dessvärre|dock|ändå))? (?:inte|ej)(?! (?:svara|lämna|bekräfta|säga|ännu))
    (?:inte|ej) (?:kan|kunde|har möjlighet att) (?:komma|delta|medverka|vara med)
    (?:har|hade)? ?(?:lämnat|meddelat|ringt|ringde|fick lämna|lämnade) (?:tyvärr )?återbud
    tyvärr lämnat återbud
    fick förhinder
    fick (?:rycka ut|annat|åka hem|vända|hoppa av)
    (?:ligger|låg|är|var) (?:hemma|sjuk|sjuka|i (?:influensa|feber|magsjuka)|magsjuk|förkyld)
    (?:blev|blir|är|var) inställ(?:t|d|da)
    skulle (?:ha )?(?:kommit|komma|gästat|medverkat)(?= [^.]{0,30}(?:men|fast) )
    (?:was|were) to (?:have )?come(?= [^.]{0,30}but )
    önskar(?: ett)? besök (?:av|från)
    fått förhinder
    blev (?:inkallad|sjuk|förhindrad|tvungen)
    (?:har |hade )?(?:anmält|anmälde|meddelat|meddelade) förhinder
    hade förhinder
    (?:fick|har fått|måste) (?:ställa in|avboka|stanna hemma)
    avbokade
    (?:was|were|is) (?:ill|sick|unwell|called away|stormbound|taken ill)
    rang in (?:sick|with)
    (?:had|has had|will have) to (?:cancel|pull out|postpone|withdraw|call off|cry off|put off)
    (?:has |had )?(?:cancelled|postponed|pulled out|cried off|called off)
    ställ(?:t|de)s? in
    så nej
    declined
    (?:is|are|was|were) (?:not|un)(?: )?able
    unable to
    cannot (?:attend|come|make|join)
    can't (?:attend|come|make|join)
    (?:has|have|had)? ?sent (?:his |her |their )?(?:regrets|apologies)
    turned (?:us|it|the invitation) down
    said no
    (?:was|were) cancelled
    is cancelled
    (?:was|were) to have (?:come|been|attended)`),
)
/** … but will another time. */
export const INSTEAD =
  /(?<!\p{L})(?:i stället|istället|hoppas|hoping for|hopes to|ny inbjudan|dyker|välkom\p{L}+|kommer (?:den|nästa|till|på)|flytta\p{L}*|ny tid|instead|new (?:date|invitation)|rescheduled|moved to|postponed (?:to|until))(?!\p{L})/iu

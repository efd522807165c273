/** The words that tell of visitors: who comes, who is asked to come, and what they do when they are there. */

const words = (text: string): string => text.trim().replace(/\s*\n\s*/g, '|')
const said = (source: string, flags = 'iu'): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags)

/** Between a verb and its infinitive or object: "kommer *också* att", "bjuder *vi* in". */
const BETWEEN =
  '(?: (?:då|även|också|sedan|troligen|förmodligen|eventuellt|nog|säkert|sannolikt|förhoppningsvis|likely|definitely|all|därför|gärna|vi|nu|först|dessutom|preliminärt|i stället|istället|also|then|probably|kindly|now)){0,2}'
const TO_VISIT =
  '(?:komma|besöka|gästa|medverka|delta|vara med|närvara|berätta|föreläsa|informera|presentera|prata|tala|hålla|visa|redogöra|redovisa|föredra|svara|presentera|ge|gå igenom)'
const TO_VISIT_EN =
  '(?:attend(?! to the)|come(?! (?:up|back|to an|into))|join|lead|introduce|sit in|run|visit|speak(?! to (?!us|the meeting))|address|present|talk|give|explain|demonstrate|show|take part|drop in|look in|call in|pop in|tell us|be (?:here|at|with|there|present|attending|visiting|joining|coming|speaking|presenting|our|the guest|able to (?:attend|come|join)))'

/** Nobody says so of a member: one of these, and somebody from outside is a guest. */
export const VISITS = said(
  words(`besöker
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
    (?:har|hade|att)${BETWEEN} (?:lovat|lova|accepterat|erbjudit sig|sagt sig vilja|tackat ja|tackat ja till)(?: att)?(?: ${TO_VISIT})?
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
    (?:has|have|had) (?:agreed|offered|accepted|promised|kindly agreed|volunteered)(?: an invitation| our invitation| the invitation)?(?: to ${TO_VISIT_EN})?
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
    to attend
    joins?
    reads (?:for|at)
    underhåller
    kåserar
    kommer ut
    anmält sig
    flyttas till`),
)

/** What a visitor does at the meeting itself. */
export const TELLS = said(
  words(`berättar
    berättade
    informerar
    informerade
    presenterar
    presenterade
    redogör
    redogjorde
    föredrar
    föredrog
    redovisar
    redovisade
    föreläste
    visade
    gästade
    besökte
    tittade in
    tittade förbi
    kom förbi
    (?:kopplade|ringde) (?:upp sig|in)
    närvarade(?: (?:vid|under|på))?
    deltog under
    var här(?: och)?
    var med (?:oss|via|som gäst|första|sista)
    looked in
    called in
    dropped in
    joined by
    beskriver
    visar
    kom in
    deltog på (?:länk|distans|plats)
    lämnade därefter
    medverkade
    var (?:inbjuden|på besök|med (?:på|under|i|vid) (?:mötet|punkten|en|början|halva|del|denna|den))
    deltog (?:under|på|vid|i) (?:punkt(?:en)?|§|denna|ärendet|början|del)
    rapporterade
    beskrev
    förklarade
    demonstrerade
    introducerade
    orienterade
    orienterar
    pratade om
    talade om
    kom (?:till mötet|och)
    inledde med att
    delade med sig
    gav en
    höll (?:en|ett) (?:presentation|föredrag|föreläsning|dragning|genomgång)
    gick igenom
    svarade på frågor
    gave (?:us |the (?:meeting|group|members|committee|board) )?(?:a|an|the)(?: \\p{L}+){0,2} (?:talk|presentation|update|demonstration|report|overview|lecture|account|briefing|summary)
    visited (?:the|us|our)
    sat in(?: on| for|(?= (?:and|with)))
    came (?:from|over|in(?: and| to)|to (?:talk|tell|speak|explain|see|the meeting)|and)
    (?:was|were) (?:here|there|(?:here )?with us)
    followed (?:items?|the)
    (?:then )?addressed
    (?:was|were) (?:warmly )?(?:welcomed|heard)
    popped in
    (?:took|answered|fielded) (?:\\p{L}+ )?questions
    (?:dialled|dialed|phoned|rang|zoomed) in
    told (?:us|the (?:meeting|group|members|committee))
    spoke
    set out
    attended
    summed up
    gave us
    was på plats
    satt med
    lämnade mötet
    gav (?:en|oss)
    talade
    pratade
    deltog (?:även|också)
    var (?:hos oss|med oss|här)
    presented
    came along
    described
    showed
    walked (?:\\p{L}+ ){1,3}through
    updated
    briefed
    outlined
    introduced
    reported
    took (?:\\p{L}+ ){1,3}through
    answered questions
    demonstrated
    attended (?:for|to)
    joined (?:for|the meeting|us)
    spoke (?:about|on|to)
    talked (?:about|to|through)
    explained
    informed
    provided (?:an?|the|further|some)
    ran through
    delivered
    (?:was|were) (?:also )?(?:in attendance|present)
    framförde
    överlämnade
    lede?r (?:rådet|gruppen|oss|deltagarna) genom
    ledde (?:en|ett|oss|rådet|gruppen)
    gav (?:råd|tips)
    tog (?=[^.]{3,60} över)
    hade med sig
    besvarade
    besvarar
    delt(?:ar|og) (?:digitalt|på länk|via länk)
    reviewed
    advised
    connected
    anslöt
    inledde
    var (?:också |även )?närvarande
    deltog i (?:diskussionen|samtalet|frågestunden)
    svarade på [^.,;]{0,30}frågor
    höll(?=[^.]{3,90} (?:en|ett) (?:\\p{L}+ ){0,2}(?:föredrag|föreläsning|presentation|dragning|genomgång|anförande))
    (?:länk|distans|teams|zoom|telefon|video) (?:fanns|var|deltog|medverkade)`),
)

/** Before the names of those who were here: "Vi fick besök av Anna Berg". */
export const VISITED_BY =
  /(?<!\p{L})(?:besök(?:tes)? (?:av|från)|besöktes av|gästades av|visited by|visit from|fick (?:vi )?lyssna (?:till|på)|heard from|(?:dagens|kvällens|mötets) gäst(?:er)?(?: var)?|(?:our|tonight's|today's) guests?(?: speakers?)?(?: this time| today| tonight)? (?:was|were)|(?:hade|har) skickat (?:sin|sitt|en)|inbju(?:den|dna|dits)[^.]{0,40} var|(?:our|the (?:evening|day|month)['’]s|tonight['’]s|today['’]s) (?:guest )?(?:speaker|lecturer|visitor|presenter)s?(?: (?:this time|today|tonight))? (?:was|were)|(?:kvällens|dagens|mötets|månadens) (?:talare|föreläsare|föredragshållare|besökare|gästtalare)(?: var)?|(?:also )?(?:present|in attendance|attending)(?: for this (?:item|part))? (?:was|were)|addressed by|represented(?: [^.,]{3,25})? by|joined(?: [^.,]{3,25})? by(?! (?:video|phone|telephone|link|zoom|teams|skype))|adjungera(?:d|de|s) (?:under|vid|för) punkten:|(?:på|via) (?:länk|distans|teams|zoom) hade vi|hade glädjen att (?:ha|få (?:lyssna på|träffa|möta))|(?:styrelsen|rådet|nämnden|gruppen) möt(?:er|te)|(?:drogs|gicks igenom|visades) av|med sig hade (?:hon|han|hen|de)|som gäst(?:er)? (?:deltog|hade vi|medverkade|närvarade|var)|(?:dagens|kvällens|mötets) (?:gäst|talare|föreläsare),|(?:tonight|today)['’]s (?:guest |guest speaker|speaker|visitor),|närvarande (?:under|vid) (?:denna )?punkt(?:en)?:|in attendance for this item:|(?<=^|\. )från (?:\p{L}+ ){1,3}(?:kom|medverka(?:de|r)|deltog|deltar|närvara(?:de|r))(?: (?:under|vid) punkt(?:en)? \p{L}+| även| också)?|heard at today['’]s meeting:|thank(?:s|ed)(?: (?:go|are due))?(?: to)?(?= [^.]{3,90}(?:for (?:coming|the (?:\p{L}+ )?(?:talk|visit|presentation|lecture|briefing)|an? (?:\p{L}+ ){0,2}(?:talk|presentation|lecture|visit)|(?:her|his|their) (?:visit|talk|time|presentation|attendance|update|information|help)|visiting|attending)|,? who ))|tack(?:ade)?(?: till| vi)?(?= [^.]{3,90}(?:för (?:\p{L}+ ){0,3}(?:besök(?:et)?|föredrag(?:et|ningen)?|föreläsning(?:en)?|medverkan|dragning(?:en)?|visning(?:en)?|informationen|presentation(?:en)?|att)(?!\p{L})|,? som lämnade|som (?:kom|var|besökte)))|a (?:talk|presentation) (?:by|from)|föredrag av|presentation av|presentation from|presentation by|föreläsning av)\s/iu

/** Before those who did it, whom members may be as well: "An update was given by Anna Berg (Region Norr)". */
export const DONE_BY =
  /(?<!\p{L})(?:(?:talk|presentation|update|overview|report|lecture|briefing|demonstration|information|questions?) (?:was|were) (?:then )?(?:given|provided|delivered|made|received|answered) (?:by|from)|(?:information|dragning|redovisning)(?: (?:gavs|gjordes|lämnades|hölls))? av|representerades av|(?<=\p{L}, )(?:genom|through|företrätt av|företrädd av)(?=[^,.]{5,40}, \p{Ll}{3,}(?:ade|tog|gav|höll|ed)(?!\p{L}))|(?:the|our) speaker,?|föredragande:)\s/iu

/** Whoever is thanked for a talk held it here. */
export const THANKED =
  /(?<!\p{L})(?:(?:av)?tackades|(?:was|were) thanked)(?=[^.]{0,40} (?:för|for) (?:\p{L}+ ){0,3}(?:föredrag|föredraget|föreläsning|föreläsningen|medverkan|presentation|presentationen|besök|besöket|information|informationen|talk|lecture|visit|attendance|attending|coming|presenting|update)(?!\p{L}))/iu

/** "Till punkten hade Anna Berg bjudits in", "had been invited to explain": for this meeting. */
export const ASKED_HERE =
  /(?<!\p{L})(?:till (?:punkten|ärendet|dagens möte|kvällens möte) (?:var|hade)(?= [^.]{3,80} (?:inbju|bjudits in))|hade bjudits in för att|hade bjudit in(?=[^.]{3,80}, (?:som|vilken) \p{L}+(?:ade|tog|gav|höll|visade)(?!\p{L}))|var inbju(?:den|dna) för att|had been invited to (?:explain|talk|speak|present|describe|show|tell|address|give))(?!\p{L})/iu

/** Before somebody who is greeted: new members are too, so that where they come from must be told. */
export const GREETED =
  /(?<!\p{L})(?:hälsade|hälsas|välkomnade|welcomed|välkom(?:men|nande) riktades till|welcome was (?:extended|given) to|introduced)\s(?=(?:särskilt |even |to the meeting )?(?:[\p{L}-]+,? ){0,4}\p{Lu}[\p{L}-]+ \p{Lu})/u

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
  words(`kommer(?! (?:att (?!komma|besöka|delta|medverka|gästa|vara med|berätta|informera|presentera)|in (?!och)|fram|igång|överens|upp|ut(?! och)|från))
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
    ha(?:s|ve) (?:also )?(?:agreed|accepted|promised|been (?:invited|asked|booked))
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
    önskar(?: ett)? besök (?:av|från)
    fått förhinder
    blev (?:inkallad|sjuk|förhindrad|tvungen)
    (?:was|were|is) (?:ill|sick|unwell|called away|stormbound|taken ill)
    rang in sick
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
  /(?<!\p{L})(?:i stället|istället|ny inbjudan|dyker|välkom\p{L}+|kommer (?:den|nästa|till|på)|flytta\p{L}*|ny tid|instead|new (?:date|invitation)|rescheduled|moved to|postponed (?:to|until))(?!\p{L})/iu

/** Over those of a list of attendance who are guests of the meeting. */
export const GUEST_HEADING =
  /^(?:(?:särskilt|speciellt|extern[at]?|övriga) )?(?:inbju(?:den|dna)(?: (?:gäst(?:er)?|talare|föreläsare))?|gäst(?:er|talare|föreläsare)?|besökare|besökande|tillfälliga besökare)$|^(?:(?:invited|special|outside|external|our|other) )?(?:guests?(?: speakers?)?|visitors?|speakers?|invited|presenters?)$/iu

/** What somebody is who comes from elsewhere. */
export const OUTSIDE_OFFICE =
  /(?<!\p{L})(?:konsult(?:en)?|doktorand(?:en)?|forskare(?:n)?|professor(?:n)?|docent(?:en)?|med\. ?dr|läkare|tandläkare|tandhygienist|skolläkare|polis(?:en|inspektör)?|kommunpolis|områdespolis|åklagare|arkitekt|advokat|jurist|författare|konstnär|antikvarie|stiftsantikvarie|kontraktsprost|biskop(?:en)?|consultants?|researcher|professor|surveyor|architect|solicitor|auditor|contractor|author|dentist|doctor|PC|PCSO|Sgt|Sergeant|Inspector)(?!\p{L})/iu

/** What those are who serve the body itself, and report to it. */
export const OWN_STAFF =
  /(?:sekreterare|chef(?:en)?|direktör(?:en)?|handläggare|ekonom|controller|strateg|samordnare|utredare|planerare|ingenjör|inspektör|utvecklare|ordförande|ledamot|kassör|rektor|vd|arkitekt|kanslist|assistent|jurist|clerk|secretary|treasurer|chair\p{L}*|officer|director|manager|minutes|head(?:teacher)?|principal|member|trustee|governor)(?!\p{L})/iu

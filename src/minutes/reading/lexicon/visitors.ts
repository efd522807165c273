/** The words that tell of visitors to the meeting itself: what they do, how they are met, and who they are. */
import { said, words } from './said.ts'

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
    deltar (?:under|på|vid|i) (?:punkt(?:en)?|paragrafen|§|denna|ärendet)
    var här(?: och)?
    var med (?:oss|via|som gäst|första|sista|en stund|i början|i slutet|kl|mellan|till|fram till|(?=\\d))
    looked in
    (?:put|stuck|poked) (?:his|her|their) head (?:in|round|around)
    had (?:driven|travelled|come|cycled|walked)(?= (?:over|down|up|in|out|from|all|the|across)(?!\\p{L}))
    (?:showed|taught|led) us
    did (?:[^.,;]{2,40} )?with us
    called in
    dropped in
    joined by
    beskriver
    visar
    kom in
    delt(?:og|ar) (?:på (?:länk|distans|plats|skärm)|via (?:\\p{L}*länk|video|teams|zoom|telefon)|per telefon)
    hade (?:kört|rest|åkt|cyklat|kommit(?! in)|tagit (?:sig|bussen|tåget|bilen|båten|vägen)|letat sig)
    (?:hade tagit|tog) med sig
    kom (?:(?:kl(?:ockan)?\\.? ?)?\\d{1,2}[.:]\\d\\d|(?:vid|strax efter|lagom till) (?:kl(?:ockan)?\\.? ?)?[\\p{L}\\d]+)(?= och )
    stack (?:in|upp) huvudet
    kikade in
    biträdde
    var med (?:på|under|vid) punkt(?=(?:en|erna)? \\d)
    svängde förbi
    hade vi(?= (?:hela|halva|en|i|med|här|hos|på (?:besök|länk))(?!\\p{L}))
    lämnade därefter
    medverkade
    var (?:inbjuden|på besök|med (?:på|under|i|vid) (?:mötet|punkten|en|början|halva|del|denna|den))
    deltog (?:under|på|vid|i) (?:punkt(?:en)?|paragrafen|§|denna|ärendet|början|del)
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
    går igenom
    svarade på frågor
    gave (?:us |the (?:meeting|group|members|committee|board) )?(?:a|an|the)(?: \\p{L}+){0,2} (?:talk|presentation|update|demonstration|report|overview|lecture|account|briefing|summary)
    visited (?:the|us|our)
    sat in(?: on| for|(?= (?:and|with)))
    came (?:from|over|in(?: and| to)|to (?:talk|tell|speak|explain|see|thank|show|answer|present|hear|ask|discuss|meet|give|report|introduce|listen|the meeting)|and)
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
    joined (?:for|us|the (?:meeting|committee|council|board|group|governors|trustees|directors|members))
    sat with (?:us|the)
    came for (?:this|the|our|an?|item|part|half|twenty|\\d)
    here for (?:this|the|item|part|her|his|their)
    stayed (?:for|until|till)
    took part (?:under|for|in) (?:this|item|point|minute|agenda)
    bade (?:us|everybody|everyone) welcome
    said welcome
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
    var (?:också |även )?(?:närvarande|tillstädes)
    hördes (?:per|via|på|i)
    hade infunnit sig
    infann sig
    (?:fick|hade) ordet
    deltog i (?:diskussionen|samtalet|frågestunden)
    svarade på [^.,;]{0,30}frågor
    höll(?=[^.]{3,90} (?:en|ett) (?:\\p{L}+ ){0,2}(?:föredrag|föreläsning|presentation|dragning|genomgång|anförande))
    (?:länk|distans|teams|zoom|telefon|video) (?:fanns|var|deltog|medverkade)`),
)

/** Before the names of those who were here: "Vi fick besök av Anna Berg". */
export const VISITED_BY =
  /(?<!\p{L})(?:(?:i ?stället|i (?:hans|hennes|deras) ställe) (?:kom|deltog|medverkade)|(?:fick|hade) (?:vi )?sällskap av|(?:vår|dagens|kvällens) värd(?:inna)?(?= \p{Lu}[\p{L}-]+ \p{Lu})|our host(?:ess)?(?: for the (?:day|evening))?,?(?= \p{Lu}[\p{L}-]+ \p{Lu})|besök(?:tes)? (?:av|från)|besöktes av|gästades av|visited by|visit from|fick (?:vi )?lyssna (?:till|på)|heard from|(?:dagens|kvällens|mötets) gäst(?:er)?(?: var)?|(?:our|tonight's|today's) guests?(?: speakers?)?(?: this time| today| tonight)? (?:was|were)|(?:hade|har) skickat (?:sin|sitt|en)|inbju(?:den|dna|dits)[^.]{0,40} var|(?:our|the (?:evening|day|month)['’]s|tonight['’]s|today['’]s) (?:guest )?(?:speaker|lecturer|visitor|presenter)s?(?: (?:this time|today|tonight))? (?:was|were)|(?:kvällens|dagens|mötets|månadens) (?:talare|föreläsare|föredragshållare|besökare|gästtalare)(?: var)?|(?:also )?(?:present|in attendance|attending)(?: for this (?:item|part))? (?:was|were)|addressed by|represented(?: [^.,]{3,25})? by|joined(?: [^.,]{3,25})? by(?! (?:video|phone|telephone|link|zoom|teams|skype))|adjungera(?:d|de|s) (?:under|vid|för) punkten:|(?:på|via) (?:länk|distans|teams|zoom) hade vi|hade glädjen att (?:ha|få (?:lyssna på|träffa|möta))|(?:styrelsen|rådet|nämnden|gruppen) möt(?:er|te)|(?:drogs|gicks igenom|visades) av|med sig hade (?:hon|han|hen|de)|som gäst(?:er)? (?:deltog|hade vi|medverkade|närvarade|var)|(?:dagens|kvällens|mötets) (?:gäst|talare|föreläsare),|(?:tonight|today)['’]s (?:guest |guest speaker|speaker|visitor),|närvarande (?:under|vid) (?:denna )?punkt(?:en)?:|in attendance for this item:|(?<=^|\. )från (?:\p{L}+ ){1,3}(?:kom|medverka(?:de|r)|deltog|deltar|närvara(?:de|r))(?: (?:under|vid) punkt(?:en)? \p{L}+| även| också)?|heard at today['’]s meeting:|thank(?:s|ed)(?: (?:go|are due))?(?: to)?(?= [^.]{3,90}(?:for (?:coming|the (?:\p{L}+ )?(?:talk|visit|presentation|lecture|briefing)|an? (?:\p{L}+ ){0,2}(?:talk|presentation|lecture|visit)|(?:her|his|their) (?:visit|talk|time|presentation|attendance|update|information|help)|visiting|attending)|,? who ))|tack(?:ade)?(?: till| vi)?(?= [^.]{3,90}(?:för (?:\p{L}+ ){0,3}(?:besök(?:et)?|föredrag(?:et|ningen)?|föreläsning(?:en)?|medverkan|dragning(?:en)?|visning(?:en)?|informationen|presentation(?:en)?|att)(?!\p{L})|,? som lämnade|som (?:kom|var|besökte)))|a (?:talk|presentation) (?:by|from)|föredrag av|presentation av|presentation from|presentation by|föreläsning av)\s/iu

/** Before those who did it, whom members may be as well: "An update was given by Anna Berg (Region Norr)". */
export const DONE_BY =
  /(?<!\p{L})(?:(?:talk|presentation|update|overview|report|lecture|briefing|demonstration|information|questions?) (?:was|were) (?:then )?(?:given|provided|delivered|made|received|answered) (?:by|from)|(?:information|dragning|redovisning)(?: (?:gavs|gjordes|lämnades|hölls))? av|representerades av|(?:på|via|över|per) (?:\p{L}*länk|distans|teams|zoom|telefon|skärm)(?:en)? (?:delt(?:og|ar)|medverka(?:de|r)|hördes|anslöt|hade vi|fanns|var)|(?:till|under|vid|inför) (?:(?:den här |denna )?(?:punkten|frågan|ärendet|delen)|punkt \d+)(?: om [^,.]{3,40})? (?:kom|anslöt|medverka(?:de|r)|delt(?:og|ar)|hade vi|fick vi)|for (?:this|item \d+|that) (?:item |part |one )?(?:we had|we were joined by|came)|hade(?= (?:[\p{L}-]+ ){0,4}\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+[^.]{0,90} (?:tagit emot|berättat|visat|informerat|presenterat|föreläst|redogjort|hållit (?:ett|en)|varit (?:här|med oss|hos oss))(?!\p{L}))|(?<=\p{L}, )(?:genom|through|företrätt av|företrädd av)(?=[^,.]{5,40}, \p{Ll}{3,}(?:ade|tog|gav|höll|ed)(?!\p{L}))|(?:the|our) speaker,?|föredragande:|(?:fick|gavs|hade)(?= (?:[\p{L}’'-]+ ){1,9}ordet(?!\p{L}))|(?:gavs|gick|lämnades|överlämnades|lämnas) ordet(?: över)? till|ordet (?:gavs|gick|lämnades|överlämnades|lämnas|fick)(?: till)?|(?:gav|lämnade|överlämnade)(?: \p{L}+)? ordet till|(?:handed over|gave the floor|floor was given|turned) to)\s/iu

/** Whoever is thanked for a talk held it here. */
export const THANKED =
  /(?<!\p{L})(?:(?:av)?tackades|(?:was|were) thanked)(?=[^.]{0,40} (?:för|for) (?:\p{L}+ ){0,3}(?:föredrag|föredraget|föreläsning|föreläsningen|medverkan|presentation|presentationen|besök|besöket|information|informationen|talk|lecture|visit|attendance|attending|coming|presenting|update)(?!\p{L}))/iu

/** "Till punkten hade Anna Berg bjudits in", "had been invited to explain": for this meeting. */
export const ASKED_HERE =
  /(?<!\p{L})(?:till (?:punkten|ärendet|dagens möte|kvällens möte) (?:var|hade)(?= [^.]{3,80} (?:inbju|bjudits in))|hade bjudits in för att|hade bjudit in(?=[^.]{3,80}, (?:som|vilken) \p{L}+(?:ade|tog|gav|höll|visade)(?!\p{L}))|var inbju(?:den|dna) för att|had been invited to (?:explain|talk|speak|present|describe|show|tell|address|give))(?!\p{L})/iu

/** Before somebody who is greeted: new members are too, so that where they come from must be told. */
export const GREETED =
  /(?<!\p{L})(?:hälsade(?! från)|hälsas|välkomnade|welcomed|välkom(?:men|nande) riktades till|welcome was (?:extended|given) to|introduced)\s(?=(?:särskilt |even |to the meeting )?(?:[\p{L}-]+,? ){0,4}\p{Lu}[\p{L}-]+ \p{Lu})/u

/** Over those of a list of attendance who are guests of the meeting. */
export const GUEST_HEADING =
  /^(?:(?:särskilt|speciellt|extern[at]?|övriga) )?(?:inbju(?:den|dna)(?: (?:gäst(?:er)?|talare|föreläsare))?|gäst(?:er|talare|föreläsare)?|besökare|besökande|tillfälliga besökare|(?:på )?besök|utifrån|(?:extern[at]? )?föredragande utifrån|externa? föredragande)$|^(?:(?:invited|special|outside|external|our|other) )?(?:guests?(?: speakers?)?|visitors?|speakers?|invited|presenters?)$/iu

/** What somebody is who comes from elsewhere. */
export const OUTSIDE_OFFICE =
  /(?<!\p{L})(?:konsult(?:en)?|doktorand(?:en)?|forskare(?:n)?|professor(?:n)?|docent(?:en)?|med\. ?dr|läkare|tandläkare|tandhygienist|skolläkare|polis(?:en|inspektör)?|kommunpolis|områdespolis|åklagare|arkitekt|advokat|jurist|författare|konstnär|antikvarie|stiftsantikvarie|kontraktsprost|biskop(?:en)?|consultants?|researcher|professor|surveyor|architect|solicitor|auditor|contractor|author|dentist|doctor|PC|PCSO|Sgt|Sergeant|Insp|Inspector|pharmacist|psychologist|station officer|archdeacon)(?!\p{L})/iu

/** What those are who serve the body itself, and report to it. */
export const OWN_STAFF =
  /(?:sekreterare|chef(?:en)?|direktör(?:en)?|handläggare|ekonom|controller|strateg|samordnare|utredare|planerare|ingenjör|inspektör|utvecklare|ordförande|ledamot|kassör|rektor|vd|arkitekt|kanslist|assistent|jurist|clerk|secretary|treasurer|chair\p{L}*|officer|director|manager|minutes|head(?:teacher)?|principal|member|trustee|governor)(?!\p{L})/iu

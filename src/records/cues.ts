/** Words of a question that say which kind of answer is wanted, over text as `plain` gives it. */

const any = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u')

const CUES = {
  guest: any(
    'gast\\w*|frammande|forelas\\w*|foredrag\\w*|foredrar|besok\\w*|inbjud\\w*|guests?|visit\\w*|speakers?|presenters?',
  ),
  talk: any(
    '(?:snacka|snackar|snackade|prata|pratar|pratade|tala|talar|talade|beratta|berattar|berattade|foredrar|informera|informerar|redogora|redogor|redogjorde|presentera|presenterar|dra|drar)(?: \\w+)? om|talk\\w*|speak\\w*|spoke|present(?:s|ed|ing)? (?:on|about)|tell us|inform\\w* (?:us )?(?:on|about|of)',
  ),
  come: any(
    '(?:som|han|hon|hen|de|dom) (?:var|varit) (?:har|hos oss|pa besok)|(?:who|that) (?:was|were) (?:here|with us)|(?:halsar|halsa) pa|tittar (?:forbi|in)|dyker upp|kommer|komma|kommit|kom|come|comes|coming|came|ar med|finns med|joins?|joining',
  ),
  attend: any(
    'satt med (?:pa|vid|i)|narvar\\w*|deltog|deltar|delta|deltagar\\w*|deltagit|(?:var|varit|vara|fanns) [\\w ,.åäö§-]*?\\bmed|medverka\\w*|(?<!\\bkom\\w* (?:\\w+ ){0,5})pa plats|beslutande|tjanstg\\w*|ersattare|adjunger\\w*|ledamot|ledamoter(?:na)?|representera\\w*|representant\\w*|foretrad\\w*|attend\\w*|present|participa\\w*|took part|take part|taking part|(?:was|were) (?:\\w+ )?(?:there|in the room|at)|alternates?|substitutes?|represent\\w*|deputies|voting members?',
  ),
  absent: any(
    "(?:vem|vilka|ledam\\w*|politiker\\w*|personer\\w*) (?:som )?fattades|(?:vem|vilka|nagon) (?:som )?(?:var|ar) (?:\\w+ )?borta|dok (?:aldrig|inte|ej) upp|kom aldrig|skolkade|lyste med sin|(?:never|failed to|did not|did ?n['’]t|simply did ?n['’]t) (?:just |even )?(?:turn(?:ed)? up|show(?:ed)?(?: up)?)|no.?shows?|stayed away|skipped|(?:lamna\\w*|anmal\\w*|skicka\\w*|hade) (?:\\w+ )?(?:aterbud|forhinder)|franvar\\w*|forhinder|uteblev|saknades|sjukanmald\\w*|aterbud|(?:kunde|kan) (?:inte|ej) (?:\\w+ ){0,2}(?:med|vara med|komma|delta|narvara|medverka)|inte (?:var med|var dar|narvarade|kunde (?:komma|delta|vara med|narvara))|(?:who|anyone|anybody)(?: all| else)? (?:was|were|is) (?:away|off(?! the)|out sick)|absent|absence|absentees?|missing|missed|apolog\\w*|regrets|(?:could not|could ?n['’]t|unable to|did not|did ?n['’]t) (?:\\w+ )?(?:come|attend|make it|be there|be present|join|show up)|(?:was|were) (?:not|n['’]t) (?:there|present|at)|(?:deltog|kom|var) inte(?: med)?",
  ),
  member: any('ledamot|ledamoter(?:na)?|members?|councillors?|politiker(?:na)?|fortroendevalda?|politicians?'),
  serving: any(
    'beslutande|tjanstg\\w*|beslutsfattare|rostberattigade|voting|decision.?makers?|serving|served|with the right to vote',
  ),
  alternate: any(
    'ersattare|ersatt(?:e|er|s)?|i stallet for|(?<!\\bi )\\bi (?!samma |sitt |annat )\\w+s (?:stalle|stol)|in \\w+(?:.s)? (?:place|seat|stead)|(?:gick|gar|hoppade|hoppar|ryckte|stallde) in (?:for|istallet|i stallet)|vikarier\\w*|instead of|replaced|stood in|stand(?:s|ing)? in|(?:stepped|filled) in|covered for|alternates?|substitutes?|deputies|deputy|stand-?ins?',
  ),
  role: any('roll|vilken roll|funktion|befattning|titel|role|capacity|position|title|function'),
  decide: any(
    '(?:beslut(?!ande|sunderlag)\\w*)|besloet|bestam\\w*|enades|enats|fastst\\w*|antog|antogs|antagit|avslog|bifoll|tillstyrk\\w*|avgjord\\w*|overens om|kom (?:\\w+ )?fram till|landade|settle[sd]?|decid\\w*|decision\\w*|agree|agreed|resol\\w*|adopted|conclu\\w*|(?:approv|reject)\\w*',
  ),
  chair: any(
    'holl i (?:sjalva )?(?:mote\\w*|klubban|tradarna|sammantradet|taktpinnen)|(?:holl|svingade|forde|skotte) klubban|(?:satt )?vid klubban|(?:ran|runs|led|leads) the meeting|held the gavel|in the chair|ordforande|ordf|ledde|leddes|leder|mot?esordforande|sat(?:t)? ordforande|chair|chaired|chairs|chairing|chairperson|chairman|presided|presiding',
  ),
  secretary: any(
    '^(?:och )?vem skrev(?= *(?:\\?|$|(?:pa|vid|under) (?:motet|sammantradet|traffen)))|^who wrote(?= *(?:\\?|$|it up|everything))|holl i pennan|(?:skrev|tog) ner allt|sekreterare|antecknade|(?:vid|forde?) anteckning\\w*|forde protokoll\\w*|protokollforare|protokollforde|skrev (?:protokoll\\w*|anteckning\\w*|minnesanteckning\\w*)|forde? (?:minnes)?anteckning\\w*|vid pennan|(?:forde|holl i|skotte) pennan|(?:took|take|takes|taking|wrote|kept|keeping|recorded|writing) (?:the )?(?:notes|minutes)|note.?taker|minute.?taker|minutes secretary|secretary|scribe|clerk|clerked',
  ),
  approve: any(
    "(?:skrev (?:under|pa)|undertecknade|kollade(?: igenom)?|laste(?: igenom)?|gick igenom|granskade|dubbelkollade|signerade) (?:\\w+ )?(?:protokoll|anteckning)\\w*|(?:signed|checked) (?:them|it) off|juster\\w*|granskade|minutes.?checkers?|checkers?|(?:approv|verif|check|sign|adjust|certif)\\w* (?:of |off )?(?:[\\w’']+ ){0,4}(?:minutes|notes|protocol|record)|(?:minutes|notes)(?: \\w+)*? (?:approved|verified|checked|signed)",
  ),
  vote: any('rost(?!berattig|rakn|langd)\\w*|votering\\w*|omrostning\\w*|votes?|voted|voting(?! member)|ballot'),
  reserve: any(
    'reserver\\w*|reservation\\w*|motsatte|motsatt(?:er)? sig|opposed|(?:var|gick|ar) emot|reserved (?:themselves|himself|herself)|reserved|avvikande mening|sarskilt yttrande|dissent\\w*|reservation\\w*|objected',
  ),
  conflict: any('jav|javig\\w*|conflicts? of interest|recus\\w*|disqualif\\w*|declar\\w* (?:an )?interest'),
  registry: any(
    'diarienummer|diarienumret|dnr|diarie\\w*|arendenummer|registry|reference numbers?|case numbers?|registration numbers?|file numbers?|diary numbers?|journal numbers?',
  ),
  agenda: any(
    'paragrafer(?:na)?|§§|arenden(?:a)?|dagordning\\w*|foredragningslista\\w*|punkter(?:na)?|agenda|items|sections|paragraphs|matters|topics|(?:vad|vilka) (?:\\w+ )?(?:togs upp|behandlades|diskuterades|avhandlades|handlade)|(?:vad|vilka) (?:amnen|fragor)|what (?:was|were) (?:discussed|handled|dealt|covered|on)',
  ),
  task: any(
    'uppdrag|uppdraget|uppdragen|uppdrogs|uppdras|uppdrar|ansvar\\w*|atog\\w*|ataganden?|atgard\\w*|att gora|deadline|skulle gora|ska gora|responsib\\w*|tasks?|tasked|assign\\w*|instructed|commissioned|action points?|actions?|to.?dos?|in charge|charged with|undertook|follow.?ups?|looks? after|takes? care|tar hand',
  ),
  overdue: any(
    'forsena\\w*|forfall\\w*|overskrid\\w*|sena uppdrag|overdue|late tasks?|past due|(?:passed|missed) (?:the )?deadline',
  ),
  money: any(
    'hur hogt?|hur hoga|how high|betala\\w*|pay|pays|paid|hur stora?|hur stort|how large|how big|kronor|kr|sek|pengar|kosta\\w*|kostnad\\w*|belopp\\w*|summa\\w*|hur mycket|how much|amounts?|money|costs?|crowns|kronas?|overskott\\w*|underskott\\w*|surplus|deficit|budget\\w*|utfall\\w*|anslag\\w*|anslo\\w*|hyran?|avgift\\w*|fees?|rent|(?:vilket|till vad for|till vilket) pris|prislapp\\w*|(?:what|which|at what) price|vilken (?:\\w*avgift|summa|hyra|ersattning)|hur dyr\\w*|how expensive',
  ),
  often: any(
    'hur ofta|hur manga ganger|how often|how many times|hur manga moten|how many meetings|antal (?:ganger|moten)|number of (?:times|meetings)|vilka moten|which meetings',
  ),
  count: any('hur manga|antal(?:et)?|how many|number of|how large|hur stor (?:var )?(?:grupp|skara)\\w*'),
  next: any(
    'nasta|nastkommande|narmast\\w*|kommande|framover|(?:ses|traffas|mots|sammantrader|samlas|meets?|get together)\\b[^?,.]{0,40}\\b(?:igen|again|harnast)|sammantradesdag\\w*|motesdag\\w*|motesdatum|motestider|meeting dates|planera[dt]\\w*|planerade|next|upcoming|coming up|future|planned|scheduled|inbokad\\w*|inplanerad\\w*',
  ),
  last: any('senaste|senast|forra|foregaende|last|latest|previous|most recent'),
  meeting: any(
    '(?:styrelse|ars|forenings|namnd|medlems|rads|projekt|grupp)?(?:mot?e|motet|moten|motena|stamma|stamman)|motestid\\w*|motesdag\\w*|sammantrad\\w*|traff\\w*|sammankomst\\w*|(?:var|nar|adress\\w*|lokal\\w*|plats\\w*) (?:sags|ses)|(?:var|vart|nar|hur dags|vilken tid) (?:holl|satt|traffades|motes|mottes|borjade|startade|slutade) vi|(?:where|what time) did we (?:meet|start|finish|sit)|meeting|meetings|session|sessions|meet|meets',
  ),
  wholeDay: any('heldag\\w*|whole days?|full days?|all.?day'),
  document: any(
    '(?:besluts)?underlag\\w*|handlingar(?:na)?|tjansteutlatande\\w*|supporting documents?|documents?|background papers?|basis for',
  ),
  dispatch: any(
    'skickas till|skickades|skickas|expedier\\w*|delges|(?:fick|far|fa) (?:del av )?beslutet|mottagare\\w*|receive[sd]? (?:the )?decision|meddelas|sent to|send to|dispatched|notified|recipients?|copied to|forwarded',
  ),
  place: any('var|vart|lokal|lokalen|plats|adress\\w*|where|place|venue|location|held at'),
  hour: any(
    '(?:vilken|hur dags|vilka) (?:tid|tider)|hur dags|klockan|klockslag\\w*|nar borja\\w*|nar sluta\\w*|starttid|sluttid|(?:borja|sluta|avsluta|oppna|inledd)\\w*|what time|start(?:ed|s)?|ended?|finish\\w*|hur lange|how long|(?:began|begin|opened|closed)',
  ),
  when: any(
    'nar|vilket datum|vilken dag|vilka datum|vilka dagar|datum|when|what date|which dates?|which days?|what day|dates?',
  ),
  who: any(
    'vad (?:heter|hette) (?:han|hon|hen|de|den|dem|dom|personen|personerna|mannen|kvinnan|killen|tjejen|snubben|gubben|tanten|damen|ledamoten|gasten|gasterna|forfattaren|polisen|konsulten|ordforanden|kassoren)\\b|vem|vilka(?! (?:(?:nya|kommande|planerade|olika|andra|fler|ovriga) )?(?:mot|moten|veck|manad|datum|dag|dagar|heldag|sammantrad|arend|paragraf|beslut|punkt|uppdrag|frag|underlag|handling|bel|summ|pengar|tid|tider|dokument|amne|diarie)\\w*)|vilken (?:person|forfattare|artist|konstnar|lakare|forelasare|polis|politiker|expert|konsult|forskare|musiker|tranare)|vilka personer|vems|who|whom|whose|which (?:\\w+ ){0,3}(?:people|persons?|members?|guests?|politicians?|trustees?|governors?|councillors?|officials?|officers?)|namn|names?',
  ),
  topic: any(
    'om vad|vad ska \\w+|vilket amne|vad handlar|amnet|what about|on what|what (?:will|is|does|did) .*(?:talk|speak|present)\\w*|topic|subject',
  ),
  whether:
    /^(?:deltog|var|kom|kommer|ar|fanns|finns|har|hade|blev|ska|beslutade|beslutades|fattade|godkande|rostade|did|was|were|is|are|has|have|had|does|do|will|can)(?![\p{L}])/u,
  official: any(
    'tjanstepersoner(?:na)?|tjansteman(?:nen)?|tjanstemannen|officials?|officers?|civil servants?|fran forvaltningen',
  ),
  organisation: any(
    'fack(?:forbund\\w*|et|en)?|(?:trade |labour )?unions?|organisation(?:er|erna)?|foreningar(?:na)?|organi[sz]ations?|associations?',
  ),
  why: any(
    'varfor|hur kommer det sig|why|how come|(?:what|vilken|vilket) (?:was the )?(?:reason|anledning\\w*|skal\\w*)|orsak\\w*',
  ),
  todo: any(
    'ska|skall|skulle|must|has to|have to|had to|behover|maste|will|shall|should|is to|are to|was to|were to|supposed to|lovade|promised|atog sig',
  ),
  moved: any(
    'stall(?:s|des|er|de|ts) (?:\\w+ ){0,3}in|flyttad\\w*|flyttas|flyttat|flyttades|installd\\w*|installt|moved|postponed|cancelled|canceled|rescheduled',
  ),
} as const

export type Cue = keyof typeof CUES

/** The words by which a cue is known: they are no subject of their own. */
export const cueWords = (cue: Cue, plainText: string): ReadonlySet<string> =>
  new Set([...plainText.matchAll(new RegExp(CUES[cue].source, 'gu'))].flatMap(match => match[0].split(/[^\p{L}]+/u)))

export const cuesOf = (plainText: string): ReadonlySet<Cue> =>
  new Set((Object.keys(CUES) as Cue[]).filter(cue => CUES[cue].test(plainText)))

/** Words that mean nothing to the search: function words, and words that only say which kind of answer is wanted. */
const STOP = `
i pa av till fran for med om och eller men att som det den de dem dess denna detta dessa en ett sig sin sina sitt han hon hen jag vi ni du man mig oss dig er
var vart var vara varit ar blev blir bli har hade ha ska skall skulle kan kunde vill ville bor maste fick far fa finns fanns gor gora gjorde gjordes tog ta tar togs
vad vem vilka vilken vilket vems nar hur varfor dar da nu sa dagen dag dagar inte nagon nagot nagra alla allt hela samt under over vid mot efter fore innan hos ur in ut upp ner bara ocksa aven an
snalla tack hej kan kunna saga beratta visa lista ge mig klubban fraga ask veta undrar finna hitta igen sedan sen dess just precis egentligen vilja behover tankt
the a an of to in on at by for from with about and or but is are was were be been being has have had do does did will would shall should can could may might must
what which who whom whose when where how why that this these those there it its they them their he she his her we our us you your i me my not any some all as into than then also out up
please tell show list give know many much often long far per
mote motet moten motena motets motes sammantrade sammantradet sammantraden sammantradets meeting meetings traff session
protokoll protokollet protokollen protokolls minutes notes anteckningar anteckningarna minnesanteckningar minnesanteckningarna records record
paragraf paragrafen paragrafer paragraferna section sections paragraph paragraphs item items punkt punkten punkter punkterna § §§
beslut beslutet besluten beslutades beslutade beslutas besluta beslutat beslot besluts fattades fattade fatta bestamdes bestamde bestamma decided decide decides decision decisions made make taken take took agreed agree resolved enades
arende arendet arenden arendena matter matters fraga fragan fragor fragorna question amne amnen topic topics subject
narvarande narvaro narvarade deltog deltar delta deltagare deltagarna deltagit medverkade beslutande attend attended attending attendance attendees present participated participants participate participant part tjanstgjorde tjanstgorande
franvarande franvaro forhinder absent apologies saknades uteblev berattade berattar berattat redogor redogjorde redovisade redovisar redovisat foredrog rapporterade rapporterar reported explained told outlined introduced described gave sjukanmald sjukanmalda regrets partier partierna parti parties party fram
gast gaster gasterna gastar guest guests besok besoker besokte besokare foredrar foredragande foredragning visit visits visited visiting visitor speaker speakers inbjuden inbjudna
kommer kom komma kommit come comes coming came vantas expected prata pratar pratade tala talar talade informera informerar informerade presentera presenterar presenterade talk talks talking talked speak speaks spoke speaking
uppdrag uppdraget uppdragen uppdras uppdrogs uppdra task tasks assignment assignments assigned ansvarar ansvarig ansvariga ansvar ansvarade ansvaret responsible responsibility responsibilities tilldelades charge
kronor kr sek mycket stort stor stora summa belopp pengar amount money noterades noterade noted hur
diarienummer diarienumret dnr nummer numret registry number reference registration case hade har
nasta nastkommande kommande next upcoming planerades planerade planerad planerat planned senaste senast forra last latest previous framover narmaste
datum dates date tid tiden time plats place hallas holls hallas hold held ager rum agde
roll rollen role capacity position titel egenskap funktion
paragraf handlades behandlades behandlas diskuterades diskuterade togs discussed handled hande hander handelse happened happens happen
person personer personen people persons namn name names called heter hette
kallas ledde leder ordforande ordf chaired chair chairs sekreterare secretary forde skrev antecknade justerade justerare justera justering justerat justerades approved approve
rostade rostat roster rost rosta votering voted vote votes rostning reserverade reservation reservationer reserverat reserverar cast against mot emot jav javig
antal antalet manga ganger gang times nagonsin ever nagonting something anything information
representerade representerar representera represented representing represent representatives foretradde foretrader foretradare
den
group gruppen committee beredning beredningen beredningens beredningarna committee's
enligt dagordning dagordningen agenda checked verified ledamot ledamoter ledamoterna member members councillor councillors politiker politicians sent haft klar klart klara fardig fardigt ready done borjade borja slutade sluta started start starts began begin ended end ends finish finished dags klockan forsenade forsenat forsenad sena overdue late later sammantradesdag sammantradesdagar motesdagar motesdag motesdatum motestider gora does doing vem themselves himself herself ledd leds satt stallet instead gick gar fall foll lyder lydde innehaller galler gallde handlar handlade says said sager sade sa star contain contains
kosta kostar kostade kostat kostnad kostnaden cost costs year years aret arets arlig
meet meets met traffas traffades traffar traffen mottes
attends behalf ingar ingick included includes include belong belongs why reason anledning orsak skal company's bolagets firma
acted acting lange length paga pagar pagick last lasts lasting questions if again day days mitten borjan mid middle beginning igenom through tva tre fyra fem sex two three four five both anyone anybody someone somebody declare declared declares
halls haller hallit sker skedde ske skett kvar sammanlagt totalt total exakt ungefar namns namndes mentioned anges angavs stated states slags typ sort get gets got tyckte anser ansag think thinks thought
antog anta antogs antagit avslog avslogs bifoll bifolls godkande godkandes godkant faststallde faststalldes faststallt scribe after what's whats blev
according anmalt anmalde anmala anmald gastade gastat utan every each varje must maste served serve serves serving satt missing hogt hogt hog hoga pay betala betalar betalas whatever ordinary kolla penna pennan klockslag klockslaget tack snalla please samlas samlades harnast around kring meant supposed gallande angaende avseende rorande regarding concerning
va nan klubba klubbade klubbades klubbat roughly approximately snacka snackar snackade didn couldn wouldn hasn isn wasn weren doesn hadn haven shouldn aren
allra blivit deras gjort gangen icke infor mellan mest nufortiden riktigt varandra darifran varifran dit
besides bit couple lot mean once others else everything thing things stuff very while afterwards since
yes no ja nej both together between bland among
`
const stop = new Set(STOP.split(/\s+/).filter(word => word !== ''))

export const isStop = (word: string): boolean => stop.has(word) || (word.length < 2 && !/\d/.test(word))

/** What typing errors may be mended towards: the words that questions are made of. */
export const QUESTION_WORDS: readonly string[] =
  `vilka vilken vilket beslutades beslutade beslut närvarande deltog deltagare kommer möte mötet gäster ordförande sekreterare justerade justerare antecknade anteckningarna uppdrag ansvarar ansvarig
överskott underskott kronor mycket många diarienummer dagordning paragrafer ärenden nästa kommande planerades planerade heldagar reserverade röstade votering frånvarande förhinder försenade skickas protokollet sammanträde tjänstgjorde beslutande ersättare
attended present meeting guests chaired secretary minutes decided decision decisions approved responsible tasks overdue surplus deficit budget granted registry number agenda discussed voted reservations absent apologies planned upcoming coming when where which votes`.split(
    /\s+/,
  )

/**
 * Swedish verbs in the present tense, by what they tell in minutes. Data only: whoever meets a verb that is missing adds it here.
 * `rest` patterns read what follows the verb.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What somebody goes and does, after the meeting. */
export const DOES_SV = words(`
  affischerar träffar anlitar annonserar anordnar anpassar anskaffar ansluter ansvarar ansöker arkiverar arrangerar asfalterar avbokar avropar
  avvecklar bakar bearbetar begär bereder beräknar beskär beställer betalar bevakar bifogar bildar bloggar bokar bokför brevväxlar
  bränner bygger byter cirkulerar coachar dammsuger dekorerar delger designar digitaliserar distribuerar dokumenterar driver dukar dömer
  effektuerar efterhör eftersöker eldar elektrifierar engagerar etablerar fakturerar felanmäler filar filmar finslipar fiskar fixar
  flaggar flyger formaterar formger formulerar forslar fortbildar fotar fotograferar fraktar fäller färdigställer fäster förankrar
  förbereder fördelar fördjupar förfogar förhandlar förhandsbokar förhör förlägger förmedlar förnyar försöker gallrar genomför googlar
  granskar grillar gräver handlar handlägger hanterar hissar hittar hjälper hugger hyr hämtar hänger hörsammar identifierar illustrerar
  implementerar inbjuder införskaffar inhandlar inhämtar initierar inköper inrättar inspekterar installerar instruerar intervjuar
  inventerar iordningställer kalkylerar kapar kartlägger klipper klistrar klottersanerar kokar kollar kompletterar konsulterar
  kontaktar kontrollerar konverterar koordinerar kopierar korrekturläser korrigerar kratsar krattar köper kör laddar lagar lanserar
  lappar larmar layoutar letar levererar lottar lånar läser löser mailar marknadsför mejlar monterar motionerar målar mäter möblerar
  nominerar offererar oljar omarbetar ombesörjer omformulerar omförhandlar ordnar organiserar packar parkerar planerar planlägger
  planterar plockar plogar polisanmäler postar prisjämför prissätter producerar programmerar provar provkör provläser provtrycker prövar
  publicerar putsar pyntar påbörjar påkallar rastar redigerar registrerar rekryterar remissar renoverar rensar renskriver reparerar
  reviderar riggar ringer river räfsar röjer saltar samlar sammankallar sammanställer samordnar samråder sandar sanerar scannar
  seglar sjösätter skaffar skannar skapar skickar skissar skjutsar skottar skruvar skyltar skördar sköter slipar slutför slutredovisar
  slänger smyckar snickrar sonderar sopar sorterar specificerar spolar sponsrar sprider spärrar strukturerar stryker städar synkar sågar
  sår säkerställer säljer sänder tapetserar tejpar testar textar tidsätter tillfrågar tillhandahåller tillser tillskriver tillställer
  tillsätter tillverkar tipsar tittar tolkar transkriberar transporterar trimmar tränar tvättar twittrar tömmer underrättar undersöker
  undertecknar uppdaterar uppdrar uppgraderar upphandlar upprättar uppvaktar utarbetar utbildar utformar utforskar utlyser utreder
  utvärderar vaktar vattnar verkställer vidarebefordrar vidareförmedlar vidareutvecklar vidtalar vidtar vikarierar vittjar värmer väver
  förser stakar ritar syr limmar borrar schaktar spikar staplar skrapar rustar laminerar märker numrerar paketerar torkar tippar vaxar offentliggör
  utannonserar efterlyser anlägger avisar bemannar bokslutar förbokar hopkallar kopplar medskickar omfördelar ombokar omregistrerar återremitterar
  ringar sammanträffar serverar skaffar stoppar städar trycker tömmer uppsöker utlottar vidareskickar ympar överför återlämnar
  återanmäler återansluter återbesöker återbetalar återkommer återkopplar återrapporterar återställer återsänder åtgärdar ägnar ändrar
  överlägger översänder översätter
`)

/** What is said, thought, felt or shown at the meeting itself, or is so in general: nobody's task. */
export const TELLS_SV = words(`
  accepterar adjungeras analyserar anbefaller anför angav anger anknyter ankommer anlägger anländer anmodar anmärker anser anslår antar
  antecknar antyder argumenterar avböjer avger avgår aviserar avlider avlägger avrapporterar avrundar avråder avser avslår avstyrker
  avstår avsäger avtackar avtar avvaktar avviker avvisar backar beaktar bedrivs bedömer befarar befinner begrundar behandlar behåller
  behöver bejakar beklagar bekräftar belyser bemöter beräknas berättar berättigar berömmer berör beskriver beskylls beslutar bestrider
  består besvarar betackar betonar betraktar betvivlar betyder beundrar beviljar bevisar bevittnar bidrar bifaller biträder bor
  bordlägger bottnar brukar bör börjar citerar debatterar definierar deklarerar delegerar delges differentierar drabbas dröjer drömmer
  duger dyker efterträder emotser enas erfar erhåller erinrar erkänner exemplifierar existerar faller fasar fastslår fastställer fattar
  fattas finner finns firar fokuserar fordrar fortgår fortlöper framgår framhåller framhäver framkastar framlägger framstår fruktar
  frånträder funderar fungerar får föds följs föredra förefaller föregår föreligger föreläser förespråkar föreställer förhåller förklarar
  förlorar förmodar förnekar förordar förpliktar förstår försvarar förundras förutser förutsätter förvånas förväntar förändras genomgår
  genomlider gillar glädjer grubblar grundar gäller gästar heter hoppas hotar hyllar hälsar hämmar hänskjuter hänvisar hävdar
  ifrågasätter imponerar imponeras inbegriper indikerar inflikar ingår innebär innehar innehåller inser insisterar inskärper instämmer
  intar intresserar intygar invänder inväntar irriterar jubilerar jämkar kan klagar klandrar klargör klarlägger kommenterar konkluderar
  konkretiserar konstaterar kontrar kostar kritiserar kräver kvarstår kvitterar kämpar känner lever lider ligger liknar ljuger lovordar
  lutar lyder lyssnar längtar lär medger medverkar menar minns minskar missar misslyckas misstror misstycker misstänker motiverar
  motsätter mottar mår måste nekar nickar noterar nyanserar nämner närvarar nöjer objekterar observerar ogillar opponerar ordinerar
  infinner inställer tillönskar orienterar orkar oroar oroas pekar pensioneras populariserar poängterar preciserar prioriterar prisar problematiserar prognostiserar
  protesterar pågår påpekar påstår påverkar påvisar reagerar recenserar refererar reflekterar rekommenderar relaterar repeterar
  replikerar resonerar respekterar rosar råder råkar saknar sammanfaller samtycker sitter sjunker sker skojar skulle skämtar släpper
  spekulerar spår stannar stavar stiger stoltserar strider stärker stöder stödjer suckar summerar svär syftar synes syns tillbakavisar
  tillgodoräknar tillhör tillkännager tillstyrker tillträder tillägger tillönskar tjatar tjänar tjänstgör trivs tror tvekar tvingas
  tvivlar tycker tycks tydliggör tystnar understryker understödjer undrar undviker uppfattar uppger upphör upplever upplyser upplöses
  uppmanar uppmuntrar uppmärksammar upprepar upprörs uppskattar uppstår uppträder utbrister utgår utgör uttalar uttrycker utvecklas
  utvisar vaknar validerar vandrar var varnar varslar vet vidgår vidhåller vidimerar vill vittnar voterar väcker vädjar väger vänder
  väntar värderar värdesätter växer röstar kandiderar efterträder företräder inträder utträder yppar yrkar åberopar åhör åldras åskådliggör åsyftar återinträder återstår återtar återupptar
  åtnjuter ägde äger ämnar är äskar ökar önskar öppnar överklagar överlåter överraskas överskrider överstiger övertygar övertygas
`)

/** Verbs that are both: a thing to do where `rest` matches, else told. First that names the verb decides. */
export const BOTH_SV: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    anmäler: '(?:till|detta|det|den|dem|saken|felet|skadan|skadorna|intresse|gruppen|oss|föreningen|laget)\\b',
    arbetar: '(?:vidare|fram|om|in)\\b',
    avslutar:
      '(?!(?:mötet|dagens|sammanträdet|årsmötet|stämman|och|med)\\b)\\p{L}+(?:t|n|et|en)\\b.*\\b(?:avtal|konto|prenumeration|abonnemang)',
    besöker: '.*(?:\\d|under (?:våren|hösten|året)|nästa|kommande)',
    bjuder:
      '(?:\\p{L}+ ){0,3}(?:in|till|med)\\b|på (?:fika|kaffe|glögg|korv|saft|bullar|soppa|frukost|lunch|grillat|dricka|te)\\b',
    blir: '(?:huvud)?(?:ansvarig|kontaktperson|kontakt)',
    bär: '.*\\b(?:till|upp|ut|in|ned|ner|hem|över)\\b|(?:fram|ut|in|bort|hit|dit)\\b',
    delar: '(?:ut|med sig|in\\b|dokument|länk|filen|mappen|presentation|bilder|materialet|information)',
    driver: '(?:frågan|ärendet|arbetet|processen|igenom|vidare|på)\\b',
    läser:
      '(?:och)\\b|(?:igenom|in|på|korrektur|genom|utkast|nästa|nya|(?:\\p{L}+ ){0,2}(?:utkastet|förslaget|texten|dokumentet|avtalet|remissen|rapporten|underlaget|handlingarna|stadgarna))\\b',
    svarar:
      '(?:senast|före|innan|på (?:remissen|enkäten|skrivelsen|brevet|mejlet|motionen|medborgarförslaget|mailet|insändaren|remiss)|för\\b(?! att)|skriftligen|skriftligt|(?:dem|honom|henne)\\b|\\p{Ll}+(?:arna|erna|orna|en|et|orn)(?:[.]|$| (?!att|om|på|med)))',
    ber: '(?!om\\b(?! (?:offert|besked|underlag|prisuppgift|svar|en offert|ett)))',
    bekräftar: '(?!(?:att|om|det)\\b)(?:\\p{L}+ ){1,3}(?:med|till|för|hos)\\b',
    tecknar: '(?!firma|(?:föreningens|i förening)\\b)',
    snackar: '(?:med|ihop)\\b',
    bidrar: 'med (?:\\p{L}+a? )?(?:underlag|text|bild|synpunkt|förslag|material|fika|kak|exempel|siffror)',
    besvarar: '(?!(?:frågor|frågan|frågorna|några|ledamöternas)\\b)',
    deltar:
      '(?!inte|gärna|(?:\\p{L}+ )?(?:mellan|kl|från) )(?:.*(?:\\d|nästa|kommande)|om\\b|.*(?:räkning|som representant))',
    diskuterar: '.*\\b(?:med|vidare)\\b',
    drar: '(?:igång|ihop|in|ut|upp|tillbaka)\\b',
    efterfrågar: '(?!)',
    efterlyser: '.*(?:via|på|i) (?:hemsidan|facebook|medlemsbladet|nyhetsbrevet|sociala)',
    erbjuder:
      '(?:sig|\\p{L}+(?:en|et|na|arna) (?:rådgivning|hjälp|stöd|handledning|plats|tid|utbildning|samtal|ett möte|en tid))\\b',
    ersätter: '.*(?:\\d|under (?:våren|hösten|året)|nästa|kommande)',
    fortsätter:
      '(?:att|med(?! (?:kassan|kassörsuppdraget|pennan|posten|uppdraget|rollen|ordförand|sekreterar|samma))|(?:\\p{L}+ )?(?:arbetet|dialogen|diskussionen|samtalen|sökandet|processen)|bevaka|söka|leta|undersöka|driva|utreda|planera|kontakta|jobba|arbeta)\\b',
    flyttar: '(?!(?:till|från|in|ut|hem|den|i|under|nästa|snart|sin|sitt|ihop|isär)\\b)\\p{L}',
    framför:
      '(?:detta|frågan|det|saken|synpunkterna|önskemålet|önskemålen|tacket?|hälsningen|kritiken|detta) (?:.*\\b)?(?:till|på|vid|i|för|hos)\\b',
    frågar: '(?!(?:först |också |även |sedan )?(?:om|hur|vad|när|varför|efter|vem|var|vilka?)\\b)',
    fyller: '(?:i|på|ut|(?:luck|tomrum|vakans|plats)\\p{L}*)\\b',
    föredrar: '.*(?:nästa|senast)',
    föreslår: '.*\\b(?:till|inför|på|vid) (?:nästa|kommande)\\b',
    följer: '(?:\\p{L}+ ){0,4}upp\\b|arbetet|frågan|ärendet|utvecklingen|processen|med (?:till|på)',
    för: '(?:.{0,60} )?vidare\\b|(?:fram|in|över|ut|dialog|samtal|diskussion|resonemang|upp)\\b',
    förtydligar: '.*\\b(?:i|till) (?:\\p{L}+ )?(?:texten|dokumentet|avtalet|policyn|riktlinjerna|medlemmarna)',
    ger: '(?:.{2,60} i uppdrag|(?:honom|henne|dem|\\p{Lu}\\p{Ll}+|\\p{L}+(?:en|et|na)) (?:klartecken|besked|svar|återkoppling|bud|okej|underlag)|besked|återkoppling|feedback|svar|klartecken|.{2,60}(?:senast|till nästa))\\b',
    gratulerar: '(?!\\p{Lu})',
    går: '(?:igenom .*på (?:nästa|\\p{L}+(?:träffen|mötet|träffar|möten))|vidare|runt|med i|in i|upp på|ut med|till (?:banken|kommunen|posten)|igenom .*(?:till|inför|senast|före|innan))\\b|igenom och\\b',
    gör: '(?!(?:gällande|en (?:kort )?(?:dragning|redovisning|presentation|genomgång|runda|reflektion|sammanfattning)|reklam|sig\\b))',
    har: '(?:\\p{L}+ )?(?:huvud)?(?:ansvar|ansvaret)\\b|hand om|till uppgift|i uppdrag|som uppgift',
    håller:
      '(?:enskilda|individuella|samtal|möte|samtalen)\\b|(?:i|koll|kontakt|utkik|ihop|ett öga|ögonen|uppsikt|utbildning|kurs|föredrag|anförande|tal|bevakning|ordning|fast|sig|(?:styrelsen|gruppen|nämnden|övriga|medlemmarna|alla) (?:informera|uppdatera))',
    hör: '(?:mig|av|med|sig|efter|runt|vidare|om|sig för|upp|kommunen|banken)\\b',
    informerar:
      '.* senast (?:den )?\\d|(?!(?:om|att|kring|angående|gällande|ang|från|och|kort|vidare|även|under|också|dels|muntligt|sedan|därefter|här|mötet|styrelsen|nämnden|gruppen|rådet|oss|utskottet|beredningen|ledamöterna|kommittén|närvarande|deltagarna|i)\\b)\\p{L}+(?:na|en|et|ar|or|er|oss|a)\\b',
    inleder: '(?:en )?(?:dialog|upphandling|samtal|förhandling|arbetet|process|kontakt|diskussion|samarbete)',
    inför: '(?:en )?annons(?:en)?\\b',
    introducerar: '(?:nya|den nya|den nye)\\b',
    kallar: '(?:\\p{L}|\\d|\\.?$)',
    jobbar: '(?:vidare|fram|på|med)\\b',
    justerar: '(?!(?:protokollet|dagens|jämte|tillsammans|att)\\b)\\p{L}+(?:t|n|et|en|na)\\b',
    jämför: 'pris|offert|avtal|kostnad|avgift|med\\b',
    kommer:
      '(?:\\p{L}+ ){0,2}(?:med (?:ett )?(?:förslag|besked|underlag|utkast)|tillbaka (?:med|till|i frågan|om)|in med)\\b|att\\b',
    kommunicerar: '(?:detta|det|beslutet|ut|med|informationen)\\b',
    kvitterar: 'ut\\b',
    leder: '(?:arbetet|projektet|gruppen|arbetsgruppen|cirkeln|kursen|vandringen|processen|planeringen|träningen|en )',
    lyfter:
      '(?!(?:att|som|hur|behov)\\b)(?:\\p{L}+ ){0,5}(?:med|till|på nästa|vid nästa|i (?:nästa|styr|led|pres|sam|för|au|nämnd|komm|nät|grupp|arb|\\p{L}*(?:nämnden|styrelsen|utskottet|rådet|gruppen|beredningen|fullmäktige|kommittén)))|(?:vidare|in)\\b',
    lägger: '(?!av\\b|fram\\b(?!.*(?:nästa|senast|mötet|inför))|(?:stor )?vikt|ner sitt|märke)',
    lämnar:
      '(?!(?:över )?(?:ordet|klubban|sin|sitt|sina|plats|en |ett )\\b)(?:\\p{L}+ ){1,2}till (?!(?:handlingarna|protokollet|mötet|kännedom)\\b)\\p{L}|(?:in|över|ut|vidare|tillbaka|fram|(?:\\p{L}+[at] )?(?:besked|svar|synpunkter|underlag|förslag|yttrande|\\p{L}*rapport|\\p{L}*redovisning|\\p{L}*underlag)|ett? (?:\\p{L}+ )?(?:förslag|yttrande|underlag|besked|svar)|(?!(?:en |sin |sitt |sina )?(?:reservation|rummet|salen|mötet|sammanträdet|lokalen|styrelsen|nämnden|uppdraget|rapport|redogörelse|information|lägesrapport|kommentarer?|sina? uppdrag|ordet|föreningen|rådet|gruppen|posten))\\p{L}+(?:en|et|na)\\b)',
    låter: '\\p{L}+a\\b|.{2,40} (?:ta|se|göra|skicka|trycka)\\b',
    meddelar: '(?!(?:att|om|sin|sitt|frånvaro|förhinder|också|även|vidare|jäv)\\b)',
    märker: 'upp|ut\\b',
    möter: 'upp\\b',
    passar: 'på\\b|in\\b',
    påminner: '(?!(?:om|att|oss|mötet|styrelsen|alla om|ledamöterna|gruppen|också|även|\\p{L}+ om att)\\b)',
    påtalar: '(?!att\\b).*\\b(?:för|hos|till)\\b',
    räknar: '(?!(?:\\p{L}+ )?med\\b)',
    pratar: '(?:med|vidare|ihop)\\b',
    presenterar: '.*(?:nästa|senast|(?:på|vid|till) (?:\\p{L}+ )?(?:mötet|träffen|sammanträdet)? ?(?:i|den) )',
    rapporterar: '.*(?:nästa|senast|åter|löpande)|(?:in|till|vidare)\\b',
    redogör: '.*(?:nästa|senast)',
    redovisar:
      '.*(?:nästa|senast|i (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|till (?:banken|länsstyrelsen|skatteverket)',
    representerar:
      '(?!inte)(?:.*(?:\\d|nästa|kommande)|(?:oss|styrelsen|rådet|gruppen|nämnden|kommittén) (?:i|på|vid|under|där)\\b)',
    reserverar: '(?!sig\\b)',
    samtalar: 'med\\b',
    sammanfattar: '.*(?:till|inför|och (?:skickar|mejlar|delar))',
    ser: 'över\\b|till\\b|efter\\b|om (?:det|vi|hen|man|\\p{Lu})|vad (?:som |man |vi )?(?:kan|går|det)|hur (?:man|vi|det)',
    skriver: '(?!att\\b)',
    slutar: '(?!)',
    spelar: '(?:in|upp|på)\\b',
    startar: '(?!(?:mötet|dagens)\\b)',
    står: 'för\\b|som värd|värd\\b',
    ställer: '(?:upp|i ordning|iordning|samman|ut|fram|in|om|frågan|frågor till|en fråga till)\\b',
    stämmer: '(?:av|möte|träff|\\p{L}+ av)\\b',
    stänger: '(?!(?:mötet|dagens|sammanträdet|kl|klockan|\\d)\\b)(?!\\d)\\p{L}',
    säger: 'upp\\b|till\\b|ifrån\\b',
    sätter: '(?!(?:stort|stor|punkt|fokus|högt)\\b)',
    söker: '(?!(?:sig|inträde|medlemskap|ny|nya|fler|gamla|någon|efter|volontärer|frivilliga|ledare|tjänst)\\b)',
    tackar: 'ja|nej|av\\b',
    talar: '(?:med|vidare)\\b',
    tar: `(?!(?:ordet|till orda|avstånd|ställning|emot\\b(?! (?:gäster|besök|grupp|anmäl|deltag|föreningarna|eleverna|barnen|medlemmarna|leverans|biljett|betalning|bidrag till))|del|slut|plats|över (?:ordförandeskapet|klubban|ordet|allt som|det som)|(?:ca |runt |ungefär )?\\d|paus|beslut|vid\\b|sin|sig tid|för givet|semester|ut semester))(?!upp\\b(?! (?:frågan|det|detta|saken|ärendet)\\b| (?!att|som|hur|en |ett ).*\\b(?:med|till|hos|igen)\\b| .*\\b(?:i|på|vid) (?:nästa|sitt|sin|sina|vårt|vår|\\p{L}*(?:styrelsen|nämnden|AU|rådet|råd|gruppen|utskottet|kommittén|mötet|mötena|träffen|klassen|klasserna))\\b))`,
    trycker: '(?!på\\b)',
    utser: '.*(?:senast|till nästa|innan|före|representant|kontaktperson)',
    utvecklar: '(?:\\p{L}+ ){0,3}(?:vidare|fram|till)|ett|en\\b',
    visar: 'runt\\b|.*(?:nästa|senast|(?:före|innan) (?:den )?\\d)',
    välkomnar: '(?!)',
    väljer: '(?:ut|in|vilk(?:a|en|et)|vem|själva?|datum|dag|plats|färg|bland|mellan)\\b',
    återger: '.*(?:nästa|senast)',
    återkallar: '(?!sitt|sin)',
    åker: '(?!(?:hem|ifrån)\\b)',
    överlämnar: '.*\\b(?:till|över)\\b',
    överväger: '(?!)',
    övertar: 'ansvar|arbetet|uppdraget|nyck',
    tillskjuter: '.',
    tjatar: 'på\\b',
  }).map(([verb, rest]) => [
    verb,
    // Notes in a hurry have "m" for "med".
    new RegExp(
      `^(?:${rest
        .replace(/(?<![\p{L}\\])med(?!\p{L})/gu, '(?:med|m\\.?)')
        .replaceAll('\\b(?:', '(?<!\\p{L})(?:')
        .replaceAll('\\b', '(?!\\p{L})')})`,
      'iu',
    ),
  ]),
)

/** Words that end as verbs in the present do and are none. */
export const NO_VERBS_SV = words(`
  aktiviteter aldrig alltjämt bakför bilar bättre chefer cyklar dagar datorer deltagare dessutom där därför efter elever eller er
  ersättare fler flera framför frågor för föreningar förslag föräldrar grupper hellre hur här härför inför innanför insatser kassör
  klockor kommuner kronor kvar kvällar ledamöter ledare lokaler lärare medlemmar mer mindre månader möjligheter möten ner nämnder när
  offerter ordförande organisationer partier per personer projekt rapporter resurser revisorer sekreterare senare sker snarare styrelser
  större synpunkter sämre tider tidigare timmar träffar under ungdomar upp utanför utmaningar var varför veckor verksamheter vidare vår
  yngre yr ytterligare år åter åtgärder äldre ärenden över
`)

/** Of an organisation or a unit these tell its usual business, unless a day is set for it. */
export const BUSINESS_SV = words(`
  ansöker driver fördelar erbjuder anordnar arrangerar bygger producerar säljer levererar söker utbildar planerar utvecklar genomför bedriver startar betalar finansierar
  anställer rekryterar renoverar öppnar stänger flyttar bjuder inbjuder firar har får hyr äger samlar satsar upphandlar installerar inför provar testar
`)

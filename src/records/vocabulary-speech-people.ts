/** How people talk of people, gatherings, places, rules and opinions against how minutes write: Swedish | English, one line one notion. */
export const SPEECH_PEOPLE = `
mat maten käk käket förtäring måltid servering | food grub nosh meal meals catering
fika fikat fikabröd kaffebröd bakverk kakor | coffee refreshments cake cakes biscuits pastries snacks
baka bakade bakning bakat hembakat | baking baked bake bakes homemade
grillning grilla grillkväll grillfest korvgrillning | bbq barbecue barbecues
matbutik mataffär livsmedelsbutik livsmedel ica | grocery groceries supermarket
krog krogen krogar pub puben restaurang restauranger | pub pubs restaurant restaurants
serveringstillstånd utskänkningstillstånd alkoholtillstånd utskänkning | alcohol licence license booze drinks
sprit starksprit brännvin alkohol | spirits booze liquor alcohol
berusad berusade onykter onyktra fyllerister | drunk drunken drunks intoxicated
rökning rökare rökfri rökfritt rökförbud | smoking smokers
allergiker allergisk allergier gluten laktos specialkost | allergies allergic gluten
vegetarisk vegetariskt vego vegan veganskt | vegetarian vegan veggie
godis godiset sötsaker | sweets candy
kiosk kiosken cafeteria cafeterian servering | kiosk tuckshop cafeteria tearoom
drack dricka dryck drycker läsk | drink drinks drank beverages
kalas kalaset partaj fest fester tillställning tillställningen | bash shindig party celebration event
evenemang evenemanget arrangemang aktivitet aktiviteter | event events activity activities
sommarfest byfest byadag hembygdsdag gårdsfest | fair gala
torghandel marknadsstånd knallar | stallholder stallholders
loppis loppisen bakluckeloppis bytesdag secondhand | jumble rummage secondhand
auktion auktionen auktionera auktionerades | auction auctioned auctions
tombola lottförsäljning lottdragning lotteriet | raffle tombola
jubileum jubileet hundraårsjubileum födelsedag födelsedagen | anniversary birthday centenary jubilee
invigde invigdes bandklippning | inaugurated unveiled ribbon
avtackning avtackades avskedsfest avskedsmiddag | farewell goodbye
avled avliden avlidna avlidit bortgång bortgången död dött dödsfall | died death dead
minnesstund parentation minnesgudstjänst hedra hedrades | memorial tribute remembrance honoured
bröllop bröllopet vigsel vigslar bröllopsfest | wedding weddings marry married
dop dopet barndop | christening christenings baptism baptisms
begravning begravningen jordfästning gravsättning kista | funeral funerals burial coffin
gravplats gravplatser gravsten gravstenar gravvård | grave graves tombstone headstone headstones
konsert konserten spelning spelningen uppträdande uppträdde liveband | concert gig gigs performance
disco disko danskväll dansbana dansband dansen | disco dance dancing dances ceilidh
bio biografen biograf biokväll filmvisning filmkväll | cinema film movie screening
revy revyn spex teaterföreställning | revue panto pantomime
fyrverkeri fyrverkerier fyrverkeriet | fireworks firecrackers
julbord julbordet julavslutning julgransplundring glögg | xmas christmas
påskägg äggjakt påskfirande | eggs
frågesport quiz musikquiz frågetävling tipspromenad | quiz quizzes trivia
uppslutning uppslutningen välbesökt besökare besökte deltagare publik åhörare | attended attendance turnout visitors crowd audience
inställd inställda inställt avblåst avlyst avlystes | cancelled canceled scrapped
uppskjuten uppskjutet uppskjutits senareläggs senarelagd senarelades framflyttad bordlades bordlagt bordläggs | postponed postpone deferred shelved adjourned rescheduled
försenad försenat försenades dröjer dröjde dröjt fördröjning | delayed delays
deadline tidsfrist tidsfristen slutdatum förfallodag | deadline cutoff
föranmälan anmälningslista anmälda osa | rsvp signup registration
avvaktar avvakta inväntar invänta avvaktande | wait waiting await awaiting pending
skyndsamt brådskande bråttom omgående omedelbart snarast | urgent urgently asap hurry immediately
påbörjades påbörjade påbörjas inleddes startade började | begun started commenced
polis polisen snut snuten snutar närpolis kvarterspolis konstapel | copper coppers cops police policeman policewoman constable
vaktis vaktmästare vaktmästaren fastighetsskötare fastighetsskötaren husvärd | caretaker janitor handyman
ekonomiansvarig ekonomiansvariga skattmästare kassör kassören | treasurer bursar
ordf ordförande ordföranden ordförandeskap ordförandeskapet | chair chairman chairwoman chairperson
sekr sekreterare sekreteraren protokollförare mötessekreterare | secretary clerk scribe
justeringsperson justeringspersoner justeringsmän protokolljusterare | scrutineer scrutineers adjuster
rösträknare rösträknarna | scrutineer scrutineers
chef bossen boss förman föreståndare föreståndaren | boss manager foreman supervisor
vd | ceo
herre gubbe gubbar farbror | bloke blokes chap chaps gentleman
dam damer tant tanter kvinna kvinnor | lady woman women
tonåring tonåringar ungdom ungdomar högstadieelever | teen teens teenager teenagers youngsters youth
småbarn bebis bebisar spädbarn småttingar | toddler toddlers baby babies infants
mamma mammor mamman förälder föräldrar | mum mums mother mothers parent parents
förälder föräldrar | dad dads father fathers parent parents
pensionär pensionärer seniorer åldringar äldre | oap oaps pensioner pensioners elderly seniors
hyresgäst hyresgäster hyresgästen hyrestagare | tenant tenants renter renters
hyresvärd hyresvärden hyresvärdar fastighetsägare | landlord landlords landlady
villaägare husägare fastighetsägare tomtägare | homeowner homeowners landowner
andrahandsuthyrning andrahandshyra andrahandsuthyrd andrahandshyresgäst inneboende | sublet subletting sublease
frivilliga volontärer eldsjälar eldsjäl ideellt | volunteers volunteer stewards
fröken magistern pedagog pedagoger lärare | teacher teachers
bybor byborna ortsbor ortsborna byn | villagers village locals
ägare ägaren ägarna innehavare innehavaren | owner owners
ordningsvakt ordningsvakter väktare väktaren nattvakt vaktbolag | guard guards bouncer bouncers security
gängkriminalitet skjutning skjutningar skottlossning | shooting shootings
grannsamverkan grannstöd | neighbourhood watch
instruktör instruktörer kursledare cirkelledare | tutor tutors
dagis dagiset förskola förskolan förskolor barnomsorg daghem | daycare kindergarten nursery preschool creche
fritidshem fritidshemmet fritis | afterschool
gymnasium gymnasiet gymnasieskola gymnasieskolan | college
grundskola grundskolan lågstadiet mellanstadiet | elementary school
skolgård skolgården | schoolyard playground
skolfrånvaro skolk skolka skolkade frånvaro hemmasittare | truancy truant absence
läxhjälp läxhjälpen | homework
mobbning mobbad mobbade mobbar trakasserier trakasserad kränkt | bullied bully bullying harassment
klassresa skolresa lägerskola | excursion trip
skolbuss skolbussen skolskjuts skolskjutsar | schoolbus
skolmatsal skolrestaurang bespisning skolbespisning matsal | canteen dining
praktik praktikant praktikanter praktikplats praktikplatser prao lärling | internship apprentice apprentices placement
doktor doktorn doktorer läkare husläkare | doctor doctors gp medic
läkarmottagning distriktsmottagning vårdcentral hälsocentral | surgery clinic
sköterska sköterskor distriktssköterska sjuksköterskor | nurse nurses nursing
lasarett lasarettet sjukhus sjukhuset | hospital hospitals infirmary
tandis tandläkaren folktandvård folktandvården | dentist dentists dental teeth
sjukskriven sjukskrivning sjukskrivningar sjukfrånvaro sjuktal | sickness absence sick
skadades skadad skada benbrott | hurt injured injury injuries
ålderdomshem servicehus vårdboende äldreboende äldreboendet | nursing carehome eldercare
hemvård hemhjälp hemtjänst hemtjänsten | homecare
rullator rullatorer rullstol rullstolar | wheelchair wheelchairs zimmer
spruta sprutor vaccinering vaccinerade vaccin | jab jabs vaccine vaccinated vaccinations
corona covid pandemi pandemin coronapandemin smittspridning | covid coronavirus corona pandemic lockdown
influensa influensan magsjuka vinterkräksjuka | flu influenza
ensam ensamma ensamhet | lonely loneliness
ohälsa ångest depression nedstämdhet | anxiety depression wellbeing
stressad utbränd utbrändhet utmattning | burnout
självmord suicid suicidprevention | suicide suicides
missbruk missbrukare knark knarkare narkotika langning | drugs addiction addicts
misshandel misshandlad slagsmål slagsmålet våld | assault assaulted fight fights fighting violence
oro oron orolig oroliga oroade oroar bekymrad bekymmer farhågor | worry worried worries concern concerns concerned
handikapp handikappad handikappade funktionshindrad rörelsehindrad | handicapped disabled disability
hörselnedsättning hörapparat döv döva hörselskadade | deaf hearing
synskadad synskadade blinda ledarhund | blind sighted
tillgänglighetsanpassning tillgänglighetsanpassad tillgängligt | accessible accessibility stepfree
hlr | cpr resuscitation
avhopp avhoppad hoppade hoppat avgick avgått avsade avsagt avsäger entledigad entledigades | quits quitting resigned resigns resigning departed departure
tillträdde tillträder tillträtt efterträdde efterträder övertog övertar övertagande | takeover
nyvald nyvalda invald invalda invaldes valdes | elected newly
utesluten uteslöts uteslutning uteslutas uteslutits | expelled expulsion excluded barred
sparken sparkad sparkades avskedad avskedades uppsagd uppsagda varslad varslades varsel | sacked sack redundant redundancy redundancies dismissed dismissal layoffs
inträdde inträda nytillkommen nytillkomna nyanmälda | join joined joining joiners
utträde utträdde utträder utträda | withdraw withdrew withdrawal
medlemsantal medlemsantalet medlemstal medlemstalet | membership
nyanställd nyanställda anställdes rekryterade rekryterat rekryterades | hired recruited hiring recruiting
inhoppare timvikarie vikarier vikarie | temp temps substitute
barnledig föräldraledig mammaledig pappaledig föräldraledighet | maternity paternity parental
sommaruppehåll sommaruppehållet sommarstängt | recess
skollov sommarlov höstlov sportlov påsklov jullov | holiday holidays
obesatt obesatta vakanta vakans tomma | vacant vacancy empty unfilled
sökte sökt ansökte ansökt ansöka söka ansökan | apply applied applying applications application
sökanden bidragsmottagare bidragstagare | applicant applicants recipient recipients
erhöll erhållit tilldelades beviljades mottog mottagit | received got granted awarded
avslogs avslagits avslås nekad nekat nekades underkänd underkändes | refused rejected denied declined
bifölls bifallits godkändes godkänts antogs antagits tillstyrktes | approved adopted okayed agreed
tyckte tycker tyckt ansåg anser ansågs uppfattning åsikt åsikter | thought think thinks opinion opinions view views feel
reservation invändning invändningar motsatte protesterade protester avvikande | against opposed objected objection objections dissent dissented protest protests
positiv positiva positivt gillade gillar välkomnade välkomnar | keen positive favourable supportive welcomed
missnöjd missnöjda missnöje besviken besvikna besvikelse upprörd upprörda irriterad irritation | unhappy dissatisfied upset angry annoyed disappointed furious
nöjd nöjda glada | happy satisfied delighted
klagade klagat klagomål klagomålen anmärkning anmärkningar | complained complaining moaned moaning grumbled grumbling complaints
gräl grälade bråkade konflikt konflikter tvist tvister tvisten oense oenighet osams | argument arguments argued dispute disputes conflict quarrel feud disagreement
enades samförstånd kompromiss konsensus | agreed agree consensus compromise
röstade röstat rösta röster omröstning votering | voted vote votes voting ballot poll
idé idéer uppslag förslag | idea ideas suggestion suggestions
diskuterade diskuterades diskussion debatt debatterades dryftade dryftades överläggning pratade | discussed discussion debate debated talked chatted
berättade redogjorde redogör föredrog föredragning | told briefed explained
glömde glömt bortglömd missade missat försummade | forgot forgotten missed overlooked neglected
misstag misstaget felaktig felaktigt felräkning | mistake mistakes error errors wrong incorrect
rättelse rättelser korrigering korrigerades korrigerat | correction corrections corrected
ändring ändringar förändring | changed changes amended amendment amendments
misslyckades misslyckat misslyckande fiasko floppade | fail failed failure flop flopped
lyckades lyckat lyckad framgång framgångsrik | successful
fungerar fungerade fungerat funkar funkade | functioning functions
testade testat provade provat provkörning provperiod pilot pilotprojekt försöksperiod | tried trial trialled test tested pilot
slitna sliten slitet utslitna uttjänt uttjänta | worn tatty shabby outdated
farlig farligt farliga trafikfarlig osäkert otrygg otrygga otryggt | dangerous danger hazard hazardous unsafe risky
smutsig smutsigt skitig skitigt ostädat ofräscht ofräsch | dirty filthy grubby mucky messy
luktar lukten stank stinker odör luktproblem | smell smells smelly stink stinks stench odour
trångt trång trångbodd platsbrist utrymmesbrist lokalbrist överfullt | cramped crowded overcrowded
fullsatt fullbokat fullbokad utsålt slutsålt fulltecknad fulltecknat | packed oversubscribed sellout
oanvänd oanvända oanvänt outnyttjad outnyttjat | unused idle
fördelning fördelades fördelas uppdelning | split divided allocation distributed
namnbyte namnändring namnförslag namngivning | rename renamed renaming naming
försvann försvunnen försvunnet försvunnit bortkommen | missing vanished disappeared
stals stulen stulna stulet tjuv tjuvar snodde snott norpade inbrottstjuv | pinched thief thieves burgled burglars
räddade räddades bärgning bärgade bärgades | rescue rescued salvaged
skrev skriva skrivit | wrote write written
ökade tillväxt | grew grown growth
sjöng sjungit sjunga | sang sung singing
vunnit segrade segrare segern seger | won winners victory
hjälpte hjälptes bistod assistera assisterade | helped assisted aided helping
rundvandring rundtur guidning guidad | tour tours guided
högljudd högljudda högljutt ljudnivå störningar oväsen nattro | loud noisy noise rowdy
hund hundar hundägare hundägarna vovve jycke | dog dogs
koppel koppeltvång lösspringande | leash
hundbajs hundskit hundbajspåsar bajspåsar | poo poop fouling
husdjur sällskapsdjur pälsdjur djurhållning | pets animals
stängningstid stängningsdags | closing curfew
åldersgräns åldersgränsen minderåriga | age underage
tystnadsplikt sekretessbelagd hemligstämplad | confidentiality secrecy confidential secret
gdpr personuppgifter dataskydd dataskyddsombud | gdpr privacy
jäv jävig jävigt jävsförklaring | biased recused recusal
mandat befogenhet befogenheter behörighet | mandate authority empowered
olaglig olagligt olagliga otillåten otillåtet olovlig | illegal unlawful unauthorised
polisanmälan polisanmälde polisanmäldes polisanmält | police
domstol domstolen tingsrätt tingsrätten hovrätt förvaltningsrätt rättegång | court tribunal lawsuit sued
överklagan överklagade överklagades överklagat överklaga | appeal appealed appeals
tillbud tillbudet incident incidenter incidenten olycka | incident incidents accident
självrisk självrisken skadeanmälan skadeanmälde försäkringsärende försäkringen | insurance deductible insurer claim
vräka vräkning vräktes avhysning avhysa | evict evicted eviction evictions
bedrägeri bedrägerier bluff bluffmejl bluffaktura bluffakturor lurad lurade | scam scams fraud fraudulent scammers conned phishing
webbsida webbsidan hemsidan webbplatsen sajten | webpage website homepage
epost mejl mejlet mejlade mailade mejladress epostadress | email emails emailed
uppkoppling internetuppkoppling bredband trådlöst wifi | wifi broadband wireless
facebook facebooksidan facebookgrupp facebookgruppen fb | facebook fb
sms smsade smsat smsutskick | sms texted texting
laptop bärbar bärbara datorn | laptop laptops computer
kopiator kopiatorn kopieringsmaskin laserskrivare | copier photocopier printer
högtalare högtalarna högtalaranläggning mikrofon mikrofoner ljudanläggning | loudspeaker loudspeakers mic mics microphone microphones
skanna skannade skannat skanning inskannade digitalisera digitaliserade | scan scanned scanning digitise digitised digitize
foto foton fotografier fotograf fotografering | photos pics picture pictures photograph photographs photographer
säkerhetskopia säkerhetskopior säkerhetskopiering | backup backups
kalender kalendern almanacka kalendarium | calendar diary
medlemsblad medlemstidning församlingsblad nyhetsblad nyhetsbrevet bladet | newsletter magazine bulletin gazette
flygblad informationsblad lapp lappar | flyer flyers leaflet leaflets handout handouts
anslagstavla anslagstavlan anslagstavlor | noticeboard noticeboards bulletin
artikel artiklar insändare reportage tidningsartikel | article articles coverage
tv teve | tv telly television
annonser annonsering annonserade marknadsföring marknadsföra | adverts ads advertising publicity promote promotion marketing
bilaga bilagor bifogas bifogad | attachment attached appendix enclosed
namninsamling namnunderskrifter namnlista namnlistor | petition signatures
kuvert porto frimärken | postage stamps envelopes
klubbhus klubbhuset klubbstuga klubbstugan klubblokal | clubhouse clubroom pavilion
bystuga samlingslokal föreningslokal hembygdsgård hembygdsgården bygdegården festlokal | clubhouse clubroom
gymnastiksal gympasal gympahall sporthall sporthallen | gym sportshall
sammanträdesrum mötesrum konferensrum sessionssalen | boardroom chamber
kommunhus kommunhuset stadshus stadshuset rådhus rådhuset kommunkontor | townhall
pentry köksdel köket | kitchen kitchenette
vindsförråd vindskontor loft | attic loft
källarförråd källarlokal källarplan | cellar basement
innergård innergården bakgård gårdsplan | courtyard yard backyard
uteplats veranda | patio terrace decking porch veranda
tält tältet partytält | tent tents marquee marquees gazebo
läktare läktaren läktarplatser | grandstand bleachers
fotbollsplan konstgräs konstgräsplan gräsplan grusplan | pitch turf astroturf football
motionsspår motionsslinga elljusspår löpspår | track
skatepark skateramp skateboard | skatepark skateboard skateboarding skateboarders
klätterställning klätternät lekställning lekredskap | climbing
bassäng bassängen pool poolen badhus badhuset simhall simhallen | pool swimming baths
bastu bastun bastubad | sauna saunas
fotboll fotbollen fotbollslag | football soccer footie
hackad dataintrång cyberangrepp | hacking cyberattack
viceordförande | deputy
innebandy innebandylag | floorball
bordtennis pingis | pingpong
gympa gymnastik gymnastiken | gymnastics aerobics
löptävling motionslopp terränglopp maraton | race marathon
seriespel seriematch seriematcher | league fixture fixtures
pokal pokaler medalj medaljer förtjänsttecken | trophy trophies medal medals
boule boulebana boulebanan | boules petanque
schack schackklubb | chess
handarbete stickning virkning slöjd hantverk stickcafé syjunta | knitting crochet sewing crafts craft handicraft
bokcirkel läsecirkel bokklubb | bookclub
föredrag föredraget föredragshållare föreläsning | talks lecture lectures
utställning utställningen vernissage utställare | exhibition exhibitions exhibit exhibitors
konstverk konstverket skulptur skulpturer skulpturen staty statyn | artwork artworks sculpture sculptures
flagga flaggan flaggor flaggstång flaggning | flag flags flagpole
hembygd hembygdsförening lokalhistoria | heritage history
minnesmärke minnessten monument monumentet | monument memorial plaque
kyrkklocka kyrkklockor klockstapel ringning | bell bells belfry
kyrktorn kyrktornet | tower steeple spire
orgel orgeln kyrkorgel | organ
piano pianot flygel flygeln | piano
predikan predikade predikant | sermon sermons preach preaching preached
komminister pastorn prästen | reverend priest curate
scouter scouterna scoutkår scout | scout scouts cubs
lägenhet lägenheten lägenheter lägenheterna lgh | flat flats apartment apartments
nyinflyttad nyinflyttade inflyttning inflyttade | newcomers newcomer
överlåtelse överlåtelser överlåts överlåtits överlåta | transfer transferred transfers handover
väntelista väntelistan kölista kösystem bostadskö | waitlist waiting queue
städdag städdagar städdagen fixardag fixardagar vårstädning höststädning | workday workdays cleanup
myndighet myndigheter myndigheten | authority authorities agency agencies
regering regeringen riksdag riksdagen | government parliament
opposition oppositionen oppositionsråd | opposition
kommunalskatt skattehöjning skattesänkning | tax taxes
tomt tomter tomten byggtomt byggtomter | plot plots
köpcentrum köpcentret galleria gallerian | shopping
stadskärna stadskärnan innerstad innerstaden centrum | downtown town
indragen indragna indragning slopad slopas slopades slopat avskaffas avskaffades | scrapped axed abolished abolish withdrawn
nedlagd nedlagda nedlades stängdes avstängd avstängt avspärrad | closed closure shutdown shut
privatisering privatiserad utkontraktering | privatised privatisation outsourced outsourcing
sammanslagning sammanslagen sammanslagna fusion | merge merged merger amalgamation
vänort vänorter vänorten systerstad | twin twinning twinned
samrådsmöte informationsmöte stormöte medborgarmöte | consultation
statistik statistiken siffror siffrorna | figures statistics stats
befolkning befolkningen invånarantal folkmängd | population inhabitants
arbetslös arbetslösa arbetslöshet arbetslösheten | unemployed unemployment jobless
invandrare invandring migranter nyanlända | immigrant immigrants migrants immigration
demonstration demonstrationen demonstrera demonstrerade manifestation | demo demonstration demonstrators rally
strejk strejken strejka strejkade stridsåtgärder | strike strikes walkout
förhandling förhandlingar förhandlade kollektivavtal löneavtal | bargaining negotiations negotiate negotiated
skyddsombud skyddsombudet arbetsmiljöombud | safety
facket fackklubb fackförening fackföreningen | union unions
övertid övertiden | overtime
årsstämma årsstämman föreningsstämma årsmötet | annual
extrastämma extrastämman | egm extraordinary
dagordning dagordningen föredragningslista agenda ärendelista | agenda
arbetsgrupp arbetsgruppen projektgrupp kommitté kommittén | taskforce subcommittee
samarbetar samarbetat samverkar samverkade ihop | together jointly collaborate collaborated
rutin rutiner checklista checklistor lathund | checklist routine routines procedure procedures
handbok handboken manual bruksanvisning | handbook manual
bemanningslista turlista arbetsschema jourlista schemat | rota roster
presentkort blomstercheck gåvan | voucher vouchers gift
hedersmedlem hedersmedlemmar hederspris | honorary honour
kvadratmeter kvm ytan areal | sqm
utformning formgivning design | design layout
`

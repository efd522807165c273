/** How people talk of opinions, rules, messages and places against how minutes write: Swedish | English, one line one notion. */
export const SPEECH_AFFAIRS = `
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

/** How members say in chat what minutes put formally: words on one line are evidence for each other, in each language and across. */
export const TALK = `
påminna jaga puffa | chase ping remind nudge prod
nystartad nystartade nybildad ny nya | new start-up newly
drift driftsättning driftstart skarp igång start | live operation launch operational
höjs höja ökar stiger | going rise increase raise up
skolmat skolmaten matsal kök | school food meals canteen
kontakta kontakt kontaktman kontaktperson ringa mejla prata kontakten | contact ring call email phone speak liaison liaise
kolla undersöka undersöker utreda utreder kontrollera efterhöra reda | check investigate explore enquire inquire look find
lova lovade åta åtog åtar erbjuda | promise promised undertake undertook volunteer volunteered offered
ordna fixa sköta sköter skötte samordna samordnar ansvara ansvarar hand | arrange organise organize handle coordinate
dela delade delat utdelning fördela fördelning fördelade fördelades | distribute distributed distribution allocation
få fick tilldela bevilja erhålla | get got receive received award awarded given
laga reparera renovera rusta byta omläggning renovering | repair fix redo redoing replace replacement refurbish renew relay
avsätta avsätter reservera reserverar lägga undan lade avsatta avsättning | reserve allocate aside set earmark
räkning räkningen faktura fakturan nota | bill invoice
brev brevet skrivelse skrivelsen | letter
svar svaret yttrande remissvar remissyttrande | reply response statement comment
regler reglerna riktlinjer föreskrifter ordningsregler villkor | rules guidelines policy regulations conditions
försörjningsstöd ekonomiskt bistånd socialbidrag | income support assistance welfare
pott potten pengar medel anslag | pot money funds budget
övervakning bevakning kameror | surveillance monitoring cameras
schema schemat lista tidtabell rota | schedule rota timetable list
förlänga förlängs förlängning fortsätta fortsätter | extend extension prolong prolongation continue
mandattid mandattiden mandatperiod mandat | term office
återbud förhinder frånvarande | apologies absent regrets
råkade krånglade krånglar strulade strul problem fel | trouble problem problems fault issue
betalning betalningar betala swish kortbetalning | payment payments card
upphandling upphandla handlas handla | procurement procure tender
hyra hyr uthyrning hyrs | rent hire let booking
ringa telefon telefonnummer bokningar | phone call telephone
hälsa hälsar besöka besöker gästa kommer besök | visit visits call drop
undertecknar teckna tecknar tecknas firmatecknare firma underskrift skriva under | sign signatory signatories signs
säga nej avslå avslag tacka neka nekades avböja | refuse reject decline turned down denied no
säga ja bifalla bevilja godkänna tillstyrka | accept approve agree yes
byta ersätta ersatte byte | replace change swap
heta namn kallas döpa namnge | name called named
bo boende bostad lägenhet lägenheter | live housing home flat flats
bygga uppföra nybyggnad byggnation | build construct
riva rivning rivs | demolish demolition tear down
lägga ner nedläggning avveckla avveckling stänga | close closure wind shut
köpa inköp införskaffa skaffa anskaffa | buy purchase acquire get obtain
sälja försäljning avyttra | sell sale dispose
höja höjning höjs ökning | raise increase rise
sänka sänkning minska minskning | lower cut reduce decrease reduction
slänga kasta bortforsla container sopor skräp | skip rubbish dump waste bin
bikupa bikupor bin biodling | hive hives bees beekeeping
damm dammbindning salt | dust
grusa grus hyvla hyvling väghyvling | gravel grading grade
ploga plogning snöröjning snöröjare snöröj | plough ploughing snow
lekplats lekpark lekredskap | playground play area equipment
torg torget stortorget | square
bullra buller oljud störningar | noise noisy disturbance
bråk stök ordningsstörning oro | disorder trouble unrest
stöld inbrott snatteri | theft burglary stealing
klotter klottra sanering | graffiti
fartkamera fartdämpande farthinder hastighet fart | speeding speed calming traffic
gatljus gatubelysning belysning lyktstolpe lampor | lighting lights lamp
julbelysning julgran adventsbelysning | christmas lights tree
laddning laddstolpe elbil elbilsladdning laddplats laddstolpar | charging charger electric car ev
hiss hissen hissar | lift elevator
solpanel solceller solcell | solar
tvättstuga tvättmaskin tvätt | laundry washing
cykelpump pump cykelställ cykelrum | bike pump
moped mopeder motorcykel epa | moped mopeds scooter
buss bussar linje linjen | bus route service
app appar appen reseapp digital | app apps
kurs kurser utbildning | course courses training class
fest festen kalas gårdsfest | party feast celebration
marknad basar loppis mässa | fair market bazaar
affisch affischer anslag poster | poster posters flyer
inbjudan inbjudningar kallelse | invitation invite
jury juryn bedömningsgrupp | jury panel judges
pris pristagare kulturpris stipendium | prize award winner
tävling vinna vinnare | competition contest win
kör sång musik konsert | choir music concert
pjäs föreställning föreställningar uppsättning spelning | play performance performances show production
kostym kostymer kläder | costume costumes
repetition repetera rep | rehearsal rehearsals
scen teater lokal | stage theatre venue
läger lägret hajk | camp hike
stuga stugan scoutstugan hus | cabin hut cottage lodge
båt båtar brygga | boat boats jetty
barnkalas barn ungar | kids children
föräldrakväll föräldramöte föräldrar | parents evening
vuxna vuxen | adults adult
anhöriga anhörig närstående | relatives carers next
brukare klient klienter patient | users clients service user
flykting ensamkommande nyanlända asylsökande | unaccompanied minors refugees asylum newcomers
modersmål tolk tolkar språk | mother tongue interpreter language
sjuk sjukdom förkyld | ill sick illness
säkerhet trygg trygghet | safe safety safeguarding security
brandövning utrymning brandlarm | fire drill alarm evacuation
nyckel nycklar passerkort | key keys card
lösenord inloggning konto | password login account
server servrar dator | server servers computer
signering signera signatur | signing signature sign
webb hemsida nätet sajt | website site web online
logga logotyp profil grafisk | logo identity visual brand
nyhetsbrev utskick medlemsblad | newsletter mailing bulletin
förare chaufför | driver
lift transport skjuts | transport lift ride
resa resor resekostnad | travel trip journey
hotell boende övernattning | hotel accommodation
budgetram ram tak högst maximalt max | ceiling cap maximum most limit
kassa kassör ekonomi | treasurer finances
minus underskott back förlust | deficit loss shortfall
plus överskott vinst | surplus profit gain
utdelning vinstutdelning aktieägare | dividend shareholders
aktie aktier aktiekapital | share shares stock
avgift årsavgift medlemsavgift andelsavgift | fee dues subscription
bot böter avgift vite | fine penalty
lån låna amortering ränta | loan borrow interest mortgage
gåva donation sponsra sponsring | gift donation sponsorship
bidrag stöd stöda startbidrag | grant support aid
partner partners part parter | partner partners
utvärdering utvärdera utvärderare | evaluation evaluator evaluate review
forskning forskare forskarutbildning doktorand | research researcher doctoral phd
lektor lektorat universitetslektor | lecturer lectureship
docent docentur | docent reader associate
professor professur | professor chair professorship
antagen anta antas intagen | admitted accepted appointed
kursplan kurs läroplan | syllabus curriculum course
disputation avhandling | thesis defence dissertation
nämndeman nämndemän | lay judge
uppsägning avsked sluta slutar slutade avgå avgick lämnar lämnade | leave leaving left resign resigned retire retiring step
börja börjar tillträda tillträder ny nya | start join new begin
vikarie vikariat ersätta hoppa in hoppade | stand-in cover substitute temp
tillförordnad tf | acting interim
granska genomläsning läsa läser korrektur | read review proofread
utkast version förslag | draft version
ritning ritningar skiss | drawing drawings plan sketch
entreprenad byggfirma firma takfirma byggare | contractor builder company firm
offert offerter anbud prisuppgift | quote quotation quotations tender bid price
besiktning kontroll syn vägsyn | inspection survey check
garanti försäkring | warranty guarantee insurance
klaga klagomål reklamera bestrida bestrider | complain complaint dispute
skyltning skylt skyltar | signage sign signs
parkera parkering p-plats | parking park
övergångsställe zebra korsning | crossing zebra
skolvakt trafikvakt vakt | warden guard patrol
polis polisen polisman garda | police garda constable sergeant pc pcso
ambulerande mobila mobil rörlig | mobile travelling itinerant
vårdteam närsjukvårdsteam team | team teams
omorganisation organisation sammanslagning | reorganisation merger restructuring
sekretess konfidentiell lyckta | confidential
hemlig sluten | secret ballot
enig eniga enhällig enhälligt | unanimous unanimously
ordförandens utslagsröst utslagsröst | casting vote
bordlägga bordlades skjuta upp uppskjuten vänta | table defer postpone wait postponed
återremittera återremiss tillbaka | refer remit back
bifall bifalles godkänt | approved granted
motion medborgarförslag förslag | motion petition proposal
träff möte sammankomst samling | meeting gathering get-together
träffas ses samlas mötas | meet gather get
videomöte digitalt teams zoom länk distans | online video remote link
lunch fika förtäring mat | lunch refreshments food catering
synpunkter yttrande utlåtande | comments views opinion response
besparing besparingar spara sparar nedskärning nedskärningar neddragning neddragningar | savings saving save cut cuts cutbacks
avtal avtalet kontrakt kontraktet | contract agreement
nobben avslag avslå avslås nej | refusal refused rejected rejection
snacka prata pratar samtala | talk speak chat
bonde bönder lantbrukare | farmer farmers
ventilation ventilationen luft luften inomhusluft | ventilation air
skanna skannar scanna inskanning skanner digitalisera | scan scanning digitise digitize
poliskvinna polis polisen | policewoman policeman police pc
skolbarn elev elever skolklass | schoolchildren schoolkids pupils
ställe ställen plats platser | place places spot spots
laga lagning reparera | mend mending repair repairing
`

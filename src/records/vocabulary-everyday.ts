/** Words of what committees and associations deal with: Swedish | English, those on one line evidence for each other. */
export const EVERYDAY = `
förening föreningar organisation | association associations organisation organization
församling kyrka kyrkan | church parish
polis polisen | police
språkkafé språkkaféer kafé | language cafe cafes
schema | schedule timetable
lokal lokaler | premises venue room rooms
belysning | lighting lights
bänk bänkar | bench benches
träd | tree trees
hamn | harbour harbor port
båt båtar | boat boats
turism | tourism
marknad | market
firande firandet jubileum | celebration anniversary celebrate
inbjudan bjuda | invitation invite
informera informerar information | inform informs information brief
presidium presidier | presidium presidiums presidia
kontakta kontakt | contact
undersöka undersöker utreder utreda utredning | investigate investigates examine inquiry explore
sammanställa sammanställer sammanställning | compile summarise compilation
planera | plan organise organize
deltar deltagande delta åker åka reser | participate participation participates attend take
uppdrag uppdras | task assignment instructed commissioned assigned
nationella | national
lokal lokala | local
gemensam gemensamt | joint common
nästa | next
fritid | leisure spare
partnerskap | partnership
ny nya nytt | new
tre | three
två | two
fyra | four
fem | five
sex | six
sju | seven
personer person | people persons person
slutrapport | final
verksamhet | activities operations
revidering revideras | revision revise revised
utställning | exhibition
öppettider öppet öppna | opening open hours
renovering upprustning rusta | renovation refurbishment upgrade repair
köpa inköp köper | buy purchase
anställa tjänst rekrytering | hire employ recruit recruitment position
val väljs väljer valdes utses utsågs välja | elect election elected appoint appointed chosen
stadgar | statutes bylaws
arbetsordning | procedure
servicepunkt servicepunkter | service points
kulturskola | music arts
idéburen idéburna | nonprofit idea voluntary
kansli kansliet | secretariat office
departement departementet | ministry department
studieförbund | adult study
funktionshinder funktionsnedsättning | disability disabled
förtroendevald politiker | politician politicians elected
anmälan anmäla anmälda anmälningar | registration registered register sign
datum | date
ordförande | chair chairman chairperson
sekreterare | secretary
utskott | committee
hantering hantera | handling handle
tillsammans | together
flytta flyttas flyttades flyttat | move moved postponed
inställt ställs | cancelled
start startar börja starta inleds inleda | start begin starts
avsluta slut slutar | end ends finish close
höja höjs höjdes ökar | raise raised increase increased
sänka sänks minska | lower reduce decrease
lämna lämnas | submit leave
skriva | write written draft
utkast | draft
lansera | launch
stöd stödja | support
drift | operation running
bygga byggs bygge byggnad anlägga anläggs uppföra | build building construction
sommar | summer
vinter | winter
vår | spring
höst | autumn fall
resor resa | travel trip trips
träning träna tränar | training practice
rodd | rowing
segling segla | sailing
klubb | club
tävling regatta | competition race regatta
skicka skickar skickas sänder | send sends circulate circulated
betala betalar betalas betalning uttaxering debitering utdebitering | pay pays paid payment payable levy charge
socialnämnd socialtjänst social | social services welfare
friskvård friskvårdsbidrag | wellness fitness
bidrag | allowance
fackförbund fack facklig | union unions
studieförbund | adult education associations
bostadsrätt bostadsrättsförening brf | housing cooperative
samfällighet samfällighetsförening | joint property community
koloni koloniförening odlare | allotment allotments gardeners
fastighet fastigheter | property properties house houses household households estate
farthinder | speed bump bumps humps
trafik | traffic
parkering | parking
häst hästar ridning | horse horses riding
kvinnojour | women womens shelter refuge
hemtjänst | home care
äldreboende särskilt | nursing
hemlös hemlöshet | homeless homelessness
psykisk | mental
primärvård hälsocentral vårdcentral | primary care clinic
läkare distriktsläkare | doctor physician
sjuksköterska | nurse
bemanning rekrytering | staffing recruitment
riskbedömning | risk assessment
effektivisering besparing | savings efficiency cuts
lokalhyra | rent
flytväst flytvästar | life jacket jackets vests
brygga bryggan | jetty pier dock
pump | pump
städdag städdagen städning | cleaning cleanup workday
festival | festival
konst konsthall | art gallery
museum | museum museet
teater | theatre
musik | music
bygglov | building permit planning permission
detaljplan | zoning detailed local plan
tillsyn | inspection supervision
avlopp | sewage drainage
sopor avfall | waste refuse rubbish
el elektricitet | electricity power
värme uppvärmning | heating
solceller | solar panels
laddstolpe laddstolpar | charging charger chargers
gatlampa gatubelysning | street lights lighting
staket | fence
grind | gate
tak taket | roof
fönster | window windows
målning måla | painting paint
kyrkogård | cemetery churchyard graveyard
julgran | tree
brand brandskydd | fire safety
revisor revisorer revision | auditor auditors audit
bokslut årsredovisning | annual accounts
valberedning | nominating nominations nomination
kassör | treasurer
suppleant | deputy alternate
firmatecknare | authorised signatory signatories
ansvarsfrihet | discharge liability
arbetsmiljö | work environment working conditions
semester | holiday holidays vacation
sommarjobb feriejobb | summer jobs
fritidsgård | youth centre
skolskjuts | school transport
lärare | teacher teachers
elev elever | pupil pupils student students
elevhälsa elevhälsan | student health
förälder föräldrar | parent parents
övergångsställe | crossing
hållplats | stop
tåg | train trains railway
flyg flygplats | airport flight
ledsagning | escort
tillgänglighet | accessibility accessible
hörslinga | hearing loop
rullstol | wheelchair
ramp | ramp
matlåda mat måltid lunch | food meal meals lunch
kaffe fika | coffee
studiebesök | visit visits
kurs kurser | course courses
plats platser | space spaces place places
våtmark | wetland wetlands
alternativ | alternative option
trygghetslarm larm | alarm alarms safety
försening | delay delays
representant representerar | representative representatives delegate
föreläsning föreläsare | lecture lecturer
utflykt | outing excursion
gåva gåvor | gift donation
lotteri | lottery raffle
sponsor sponsorer | sponsor sponsors
tröja matchtröjor | shirt shirts kit
tidsplan tidplan | schedule timeline
upphandling | procurement
leverantör | supplier vendor
styrning ledning | management
projekt | project
etapp fas | phase stage
risk risker | risk risks
strategi | strategy
samråd | consultation
översyn | review
uppsägning säga upp | termination terminate notice
hyresgäst | tenant tenants
samhällsbyggnad | planning urban
trädfällning fälla | felling fell
dike dikning | ditch drainage
grus asfalt | gravel asphalt surfacing
hastighet | speed
bullernivå buller | noise
klagomål synpunkt synpunkter | complaint complaints feedback views
väntetid väntetider kö | waiting queue times
entré | entrance
informationsskärm skärm | screen screens
dörr | door doors
nyckel nycklar | key keys
inbrott | burglary break
skadegörelse | vandalism
`

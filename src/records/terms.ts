/**
 * Committee terms, Swedish | English: words on one line are evidence for each other, so that an English question
 * finds Swedish records and the other way round. Stems are compared, so inflections need not be listed.
 */
import { plain, stem, wordsOf } from './words.ts'

const LINES = `
anslår anslag anslog beviljar beviljade tilldelar bidrag bidraget | grant granted grants award awarded allocate allocated allocation subsidy fund funding contribution
överskott plus | surplus
underskott minus | deficit
budget | budget
utfall resultat | outcome result results
prognos prognosen | forecast prognosis
kostnad kostar kostade kosta utgift | cost costs expense expenses
pengar medel belopp summa | money amount sum funds
kronor kr sek | kronor kr crowns sek
avgift avgiften medlemsavgift | fee fees charge
hyra hyran | rent
avtal överenskommelse | agreement contract accord deal
undertecknas skrivs skriva underskrift signeras underteckna påskrift | sign signed signing signature signatories
möte sammanträde sammanträdet | meeting
beredning beredningen | committee preparatory drafting
nämnd nämnden | board committee
styrelse styrelsen | board
råd rådet | council
arbetsgrupp | working
kommun | municipality municipal
region regionen landsting | region regional county
rapport redovisning redogörelse | report account
utvärdering | evaluation
uppföljning | follow monitoring
plan planen planering planerar planeras | plan planning planned plans
verksamhetsplan | operational activity
konferens | conference
utbildning | training education course
skola skolan | school
förskola | preschool nursery
bibliotek | library
väg vägar | road roads
cykelväg cykelvägar gångväg | bicycle bike cycle path lane
buss bussar busslinje | bus buses
kollektivtrafik | public transport transit
bredband fiber | broadband fibre
landsbygd bygd bygder glesbygd | rural countryside
bygdegård bygdegårdar | village hall halls
badplats bad simhall | bathing beach swimming pool
lekplats lekplatsen | playground
idrottshall idrott | sports gym
stipendium stipendier | scholarship scholarships
ungdom ungdomar unga | youth young
barn | child children
äldre pensionär pensionärer | elderly older senior pensioners
kultur | culture cultural
hälsa | health
sjukhus | hospital
patientnämnd patient | patient patients
miljö | environment environmental
klimat | climate
vatten | water
skog | forest
brev nyhetsbrev informationsbrev infobrev | letter newsletter
webbplats hemsida webb | website web homepage site
film filmen | film video movie
enkät | survey questionnaire
remiss yttrande | consultation referral statement opinion
ansökan ansökningar | application
förslag föreslås föreslår föreslogs | proposal proposed suggestion suggest suggested propose
inventering kartläggning | inventory mapping survey
policy riktlinje riktlinjer | policy guideline guidelines
dialogmöte dialog | dialogue dialog
heldag heldagar | full whole days day
årsmöte stämma | annual general
företag företaget bolag firma | company firm business enterprise
genomföra genomförs genomfört genomförde utföra utförde | carry carried conduct conducted implement implemented perform performed
utveckling utveckla | development develop
nätverk nätverket | network
samverkan samarbete samverkansformer | collaboration cooperation partnership
form former formen | form forms
firande firas fira uppmärksamma | celebrated celebration celebrate
försenas försenats försenad | delayed delay
bjuda bjudit inbjuden värd | host hosts invite invited
lön löner ersättning arvode | salary wage pay fee remuneration
anställd anställda personal | staff employee employees employed
sjukdom | illness sickness
bakgrund | background
syfte | purpose aim
mål målbild | goal target vision
resurs resurser | resource resources
landshövding landshövdingen | governor
brandkår räddningstjänst | fire brigade rescue
försäkring försäkringsbolag | insurance insurers
dialogprocess | dialogue process
process | process
seminarium seminarier | seminar seminars
medborgare medborgarförslag | citizen citizens
skatt skattesats | tax rate
saldo konto | balance account
faktura | invoice bill
anbud offert offerter | quotation quotations bid tender quote
skylt skyltar | sign signs
invigning invigs | inauguration opening
medlem medlemmar medlemskap medlemsavgift | member members membership
ledamot ledamöter | councillor councillors
jul julen | christmas
påsk påsken | easter
fest festen | party
trädgård | garden
styrgrupp | steering
hundrastgård hund hundar rastgård | dog dogs park exercise run
takreparation reparation reparera laga tak | roof repair repairs
område områden | area areas
kostnadsfri gratis | free
gunga gungor | swing swings
odlingslott lott lotter koloni | plot plots allotment allotments
processledare | process leader manager facilitator
kommunikatör | communicator communications officer
tjänsteman tjänstemän tjänsteperson tjänstemannaorganisation | official officials officer administration civil servant
förvaltning förvaltningen | administration department
strateg | strategist
samordnare samordnar | coordinator coordinate
verksamhetsledare | manager director
ekonom | economist accountant
direktör chef | director head manager chief
ersättare | alternate substitute deputy
ledamot ledamöter | member members
folkhälsa | public health
integration | integration
trygghet säkerhet | safety security
bostad bostäder | housing homes
arbete jobb | work job
frivillig volontär ideell | volunteer voluntary
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

const groups: Array<[sv: string[], en: string[]]> = LINES.trim()
  .split('\n')
  .map(line => line.split('|').map(side => wordsOf(plain(side)).map(stem)) as [string[], string[]])

const related = new Map<string, Map<string, number>>()
for (const [sv, en] of groups)
  for (const one of [...sv, ...en]) {
    const others = related.get(one) ?? new Map<string, number>()
    for (const other of [...sv, ...en])
      if (other !== one) {
        // A translation says the same; a neighbour in one's own language only nearly so.
        const across = sv.includes(one) !== sv.includes(other)
        others.set(other, Math.max(others.get(other) ?? 0, across ? 0.95 : 0.7))
      }
    related.set(one, others)
  }

/** Stems that a stem is evidence for, and how much (0-1). */
export const kin = (word: string): ReadonlyMap<string, number> => related.get(word) ?? new Map()

/** Party names as people say them, and the letters in the record. */
export const PARTIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bmoderat(?:er|erna|ernas|erns|en)?\b/, 'M'],
  [/\bsocialdemokrat\w*|\bsocial democrat\w*/, 'S'],
  [/\bcenterparti\w*|\bcentern\b|\bcentre party|\bcenter party/, 'C'],
  [/\bvansterparti\w*|\bvanstern\b|\bleft party/, 'V'],
  [/\bliberal\w*/, 'L'],
  [/\bkristdemokrat\w*|\bchristian democrat\w*/, 'KD'],
  [/\bmiljoparti\w*|\bgreen party|\bgreens\b/, 'MP'],
  [/\bsverigedemokrat\w*|\bsweden democrat\w*/, 'SD'],
]

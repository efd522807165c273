/** Places, things and people of a municipality's and an association's life: Swedish | English. */
export const LIFE = `
torg torget | square
park parken | park
gata gatan gator | street streets
infart | entrance driveway access
gångbana trottoar | pavement sidewalk footpath
vandringsled led leder stig stigar | trail path route walk
rastplats | rest area
grillplats | barbecue
vindskydd | shelter windbreak
toalett toaletter dass | toilet toilets lavatory restroom
dusch duschar omklädningsrum | shower showers changing
kök köket | kitchen
källare källaren | basement cellar
vind vinden | attic loft
förråd | storage store room
tvättstuga tvättstugan | laundry
trapphus trappa trappor | stairwell staircase stairs
hiss hissen | lift elevator
balkong balkonger | balcony balconies
fasad fasaden | facade
puts | plaster render
grund | foundation
golv | floor
vägg väggar | wall walls
möbler möbel stolar bord | furniture chairs tables
ventilation | ventilation
panna pannan pannrum | boiler
rör rörledning stambyte | pipes piping plumbing
brunn brunnar | well wells
avloppsrör dagvatten | stormwater drain
regn skyfall översvämning | rain flood flooding
snö snöröjning plogning | snow clearing ploughing plowing
halka halkbekämpning sandning | slippery ice gritting
sand sandlåda | sand sandpit sandbox
gunga gungor gungställning | swing swings
rutschkana | slide
kärra släp släpvagn | trailer cart
container | skip container
buss minibuss | minibus van
bil bilar | car cars
lastbil | truck lorry
moped mopeder | moped mopeds
cykel cyklar cykelställ | bicycle bike bikes stand rack
färja färjan | ferry
sjö sjöar sjön | lake lakes
å ån älv älven flod | river stream
strand stranden | beach shore
ö öar skärgård | island islands archipelago
berg | rock mountain hill
skogsbruk avverkning | forestry logging
jakt älgjakt | hunting hunt elk
fiske fisk fiskar | fishing fish
djur | animal animals
höns hönor | hens chickens poultry
bin bi biodling | bees beekeeping
fågel fåglar | bird birds
vildsvin | boar
katt katter | cat cats
växt växter plantering plantera | plant plants planting
häck häckar | hedge hedges
buske buskar | bush shrub shrubs
gräs gräsmatta klippning | grass lawn mowing
kompost | compost
jord | soil
frö fröer | seed seeds
skörd skörda | harvest
markägare | landowner landowners
grannar granne | neighbour neighbours neighbor neighbors
boende invånare | resident residents inhabitant inhabitants
hushåll | household households
familj familjer | family families
förälder föräldrar | parent parents
flicka flickor tjej tjejer | girl girls
pojke pojkar kille killar | boy boys
kvinna kvinnor | woman women
man män | men man
senior seniorer seniordag | senior seniors elderly
nyanländ nyanlända flykting flyktingar | newcomer refugee refugees immigrants
minoritet minoriteter | minority minorities
finsk finska finskt sverigefinsk | finnish finland
svensk svenska svenskt | swedish sweden
norsk norska | norwegian norway
dansk danska | danish denmark
engelsk engelska | english
tysk tyska | german germany
samisk samiska sametinget same samer | sami
romsk romska rom romer | roma romani
judisk judiska | jewish
tornedaling tornedalingar | tornedalian
arabisk arabiska | arabic
språk | language languages
nationell | national
europeisk | european
utländsk internationell | foreign international
församlingshem | parish hall
kyrkoherde präst prästen | vicar priest rector
biskop | bishop
diakon | deacon
kantor organist | cantor organist
gudstjänst mässa | service mass
konfirmand | confirmation
begravning | funeral burial
rektor rektorn | headteacher principal head
kurator kuratorer | counsellor counselor social
skolsköterska | school nurse
fritidsledare fältare fältsekreterare | youth worker leader field
vaktmästare | caretaker janitor
väktare | guard security
polisområde kommunpolis områdespolis | local police
brandman brandmän deltidsbrandman | firefighter firefighters
räddningschef | fire chief
läkare | doctor
tandläkare tandvård | dentist dental
undersköterska undersköterskor | assistant nurse nurses
chef chefen | head manager director chief
butikschef | shop manager
butik affär handlare | shop store retailer
restaurang | restaurant
hotell vandrarhem | hotel hostel
turistbyrå | tourist office
företagare näringsliv | business businesses enterprise
bonde bönder lantbrukare lantbruk | farmer farmers farming agriculture
konsult konsulter | consultant consultants
entreprenör entreprenad | contractor contract
hantverkare | craftsman tradesman
elektriker | electrician
rörmokare | plumber
snickare | carpenter
arkitekt | architect
ingenjör | engineer
jurist juridik | lawyer legal
journalist press pressmeddelande | journalist press release media
tidning tidningar lokaltidning | newspaper paper
annons annonsera | advertisement advert advertise
affisch affischer | poster posters
broschyr folder | brochure leaflet folder
klistermärke | sticker
logga logotyp | logo
karta kartor | map maps
bild bilder foto foton fotografi | picture photo photos image
kamera kameror kamerabevakning | camera cameras surveillance cctv
dator datorer | computer computers
surfplatta surfplattor | tablet tablets
mobil mobiltelefon mobiler | mobile phone phones
nät internet wifi | internet network wifi
system systemet | system
app appen | app application
fil filer | file files
lösenord | password
digital digitalt digitalisering | digital digitally online
distans | remote remotely distance
länk | link
bok böcker | book books
arkiv arkivet | archive archives
matrikel register | register directory
medlemsregister | membership register
stadga stadgar stadgeändring | statutes bylaws constitution articles rules
regel regler ordningsregler trivselregler | rule rules house
instruktion | instruction instructions
blankett formulär | form
uniform kläder | uniform clothes clothing
väst västar | vest vests
mössa tröja | shirt jersey
kopp kaffekopp | cup mug
bröd smörgås | bread sandwich
tårta kaka bullar | cake buns
soppa | soup
korv korvgrillning | sausage hot
middag | dinner
frukost | breakfast
alkohol öl | alcohol beer
narkotika droger drog | drugs drug
tobak rökning röka | smoking tobacco
spelmissbruk | gambling
våld | violence
mobbning kränkande kränkning | bullying abusive harassment
brott brottsförebyggande brottslighet | crime prevention
trygghetsvandring | safety walk
nattvandra nattvandring nattvandrare | night walk patrol
drogvaneundersökning | drug habits survey
vaccination vaccin | vaccination vaccine
smitta | infection
demens | dementia
hjälpmedel | aids assistive
färdtjänst sjukresor sjukresa | transport patient travel
hemsjukvård | home nursing
ambulans | ambulance
akut akutmottagning | emergency
psykiatri | psychiatry psychiatric
rehabilitering | rehabilitation
habilitering | habilitation
syn synskadad | visually impaired sight
hörsel hörselskadad | hearing impaired deaf
teckenspråk | sign language
cancer | cancer
astma allergi | asthma allergy
hjärta | heart
lunga | lung
ljud buller ljudanläggning | sound noise system
ljus lampa lampor | light lamp lamps lighting
scen scenen | stage
utrustning | equipment
verktyg | tools tool
maskin maskiner | machine machines
instrument | instrument instruments
boll bollar | ball balls
lag laget | team
tränare ledare | coach leader
domare | referee judge
läger | camp
cup turnering | cup tournament
match matcher | match game
idrottsplats plan planen | pitch field ground
ishall isbana | rink ice
skidspår elljusspår spår | ski trail track
stall | stable
båthus | boathouse
mast | mast
segel | sail
roddbåt | rowing boat
motor | engine
hamnplan kaj | quay wharf
slip ramp | slipway ramp
fyr | lighthouse
kvarn | mill
bro broar | bridge bridges
tunnel | tunnel
rondell korsning | roundabout junction crossing
hastighetsgräns | speed limit
trafikljus | traffic lights
gångväg | footpath walkway
hållbar hållbarhet | sustainable sustainability
utsläpp | emissions
återvinning | recycling
källsortering | sorting
elbil elbilar laddplats | electric vehicle charging
vindkraft vindkraftverk | wind power turbine turbines
vattenkraft | hydropower
kärnkraft | nuclear
gas | gas
olja | oil
pellets ved | pellets firewood wood
krets | circle circuit
krig kris beredskap | crisis preparedness emergency war
ungdomsråd ungdomsrådet | youth council
ungdomsdialog ungdomsdialoger | youth dialogue dialogues
medborgarpanel | citizens panel
demokrati | democracy
valdeltagande | turnout
fullmäktige | council assembly
partistöd | party support
motionär motionären | mover proposer
interpellation | interpellation question
nämndinitiativ | initiative
tjänsteskrivelse | official letter report
handlingsplan | action plan
delårsrapport bokslutsrapport | interim half-year report
verksamhetsberättelse | annual report activities
internkontroll internkontrollplan | internal control
årsbudget budgetram | budget
nattvak | night watch
hemvärn | home guard
julkonsert | christmas concert
julmarknad | christmas market
luciatåg lucia | lucia
midsommar | midsummer
valborg valborgsmässoafton | walpurgis bonfire
nationaldag | national day
loppis loppmarknad | flea market jumble
utmärkelse pris stipendiat | award prize
minnesfond fond fonder | fund memorial
testamente | bequest will
`

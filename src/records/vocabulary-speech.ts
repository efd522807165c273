/** How people talk of money, building, weather and things against how minutes write: Swedish | English, one line one notion. */
export const SPEECH = `
dyrare dyrt fördyring fördyras höjning höjdes prishöjning | dearer pricier costlier expensive increase raised
billigare billigt sänkning prissänkning rabatt | cheaper cheap lower reduction reduced discount
billigast billigaste lägsta lägst | cheapest lowest
pris prislapp prislappen kostnad kostar kostade | price cost costs costing
avgiftsfri avgiftsfritt kostnadsfritt gratis | free
överskred överskreds överskrider överskridits överskridande budgetöverskridande merkostnad merkostnader | overrun overspent overspend exceeded exceeds
slutnota slutnotan slutsumma slutsumman slutkostnad totalkostnad totalsumma | total
kvitto kvitton verifikat verifikation verifikationer | receipt receipts voucher
utlägg utlägget reseräkning reseräkningar milersättning bilersättning | expenses reimbursement reimburse reimbursed mileage
kontanter kontant kontanterna | cash
skuld skulder skulden obetald obetalda förfallen | owe owes owed owing unpaid overdue debt
betalningspåminnelse inkasso kravbrev kronofogden | debt bailiff
konkurs konkursen konkursansökan | bankrupt bankruptcy insolvent insolvency
hyreshöjning hyreshöjningar hyresökning | rent increase
avgiftshöjning avgiftshöjningen taxehöjning | increase fee
insamling insamlade insamlat kollekt kollekten skramla skramlade | fundraising fundraiser fundraise
kortterminal kortläsare betalterminal izettle zettle | terminal sumup
växelkassa kassaskrin kassalåda | cashbox
buffert bufferten reserver sparkapital sparkonto | reserve reserves cushion savings
lönehöjning löneökning lönerevision lönepåslag | payrise
månadslön timlön timpenning arvode arvodet | wage wages hourly
amortera amortering avbetalning avbetala delbetalning | instalment instalments installments repayment
deklaration deklarera deklarerade skatteverket | hmrc taxman
dagskassa dagskassan försäljning intäkter inbringade inbringat omsatte | takings sales
tjäna tjänade tjänat förtjänst vinst överskott | earn earned profit surplus
bokföring bokförd bokfördes räkenskaper räkenskaperna redovisning | bookkeeping accounts ledger accounting
kassarapport ekonomirapport kassarapporten | finances financial
bankkort betalkort kontokort | debit credit bankcard
avkastning placering placeringar | investments yield
skadestånd skadeståndskrav | compensation
deposition depositionsavgift handpenning | deposit downpayment
deltagaravgift anmälningsavgift kursavgift startavgift | entry fee
sponsring sponsrade sponsrar sponsorpengar sponsorintäkter | sponsored sponsorship
elräkning elräkningen elpris elpriset elkostnad elkostnader energikostnad energikostnader | electricity energy bills
attest attestera attesterar attesträtt | authorise authorised authorisation
revisionsberättelse revisionsrapport revisorerna | audit audited
anbud anbudet anbudsgivare offertförfrågan prisförslag kostnadsförslag | quote quotes quoted estimate estimates bids bidder bidders tenders
leverantör leverantören leverantörer grossist | supplier suppliers provider
leverans leveransen levererades levereras levererat | delivery delivered deliver
uppsägningstid uppsägningstiden bindningstid | notice
köpte köpts inköpt inköptes införskaffade införskaffat införskaffas anskaffade anskaffning anskaffades | bought buying purchased purchasing acquired
sålde sålt försåldes försåld försålda avyttrade avyttrades | sold selling flogged
förhyra förhyrning hyrdes hyrt inhyrd arrendera arrende arrendet | lease leased rented renting hired tenancy
arrende arrendator arrendatorn tomträtt | lease leaseholder leasehold
utlånad utlåning | lent borrowed loaned lending
bokad bokat bokades bokningar bokningssystem bokningskalender | booked bookings
skänkt skänkte skänktes | donation donations
begagnad begagnat begagnade | secondhand preowned
läckage läcka läckan läcker läckte läckt inläckage vattenläcka | leak leaks leaky leaking leaked seeping dripping
vattenskada vattenskador vattenskadan läckage | leak leaking flooded
fukt fuktig fuktigt fuktskada fuktskador fuktmätning | damp moisture dampness
mögel möglig mögligt mögelsanering mögelangrepp | mould mouldy mold mildew
lagning åtgärda åtgärdat åtgärdades avhjälpa avhjälpt avhjälptes reparerades | mended mending patched patch fixed fixing repaired rectify rectified remedied
bytts bytte utbytt utbytta ersattes utbyte | swapped swapping replaced replacing
renovering renoverat renoverades upprustning upprustad rustades restaurering uppfräschning fräscha | refurb refurbished revamp revamped makeover restoration spruce renovated
tillbyggnad utbyggnad tillbyggnation utbyggnaden | extension annexe
ombyggnad ombyggnation ombyggnaden ombyggd | rebuild rebuilt conversion alterations
ommålning målarfärg målning | painted paint repaint repainted repainting
färgval färgen färgsättning | colour colours
takläggning takomläggning takpannor takplåt tegelpannor | roof roofing roofer slates
takränna takrännor hängränna hängrännor stuprör | gutter gutters guttering downpipe downpipes
skorsten skorstenen rökkanal sotning sotare sotaren | chimney chimneys
kamin braskamin kakelugn vedspis | stove fireplace woodburner
radiator radiatorer termostat termostater element elementen | radiator radiators heater heaters thermostat
kallt kyla iskallt utkylt värmen uppvärmning | cold chilly freezing heating
värmepump värmepumpar värmepumpen luftvärmepump bergvärme fjärrvärme | heat pump
elledningar elsystem elcentral proppskåp säkring säkringar | wiring fuse fuses fusebox rewiring
strömavbrott elavbrott strömlöst strömlösa | blackout outage outages
glödlampa glödlampor lysrör armatur armaturer lampan lampor ljuskällor | bulb bulbs lightbulb lamp lamps
mörkt mörker oupplyst släckt belysning | dark unlit lighting
gatlykta gatlyktor lyktstolpe lyktstolpar gatubelysning gatlampor gatljus | streetlight streetlights lamppost lampposts streetlamp
igensatt igensatta igentäppt igentäppta avloppsstopp avlopp | blocked clogged blockage unblock drain drains
septiktank slamtömning trekammarbrunn | septic cesspit sewage
ugn ugnen spisen spishäll | oven hob
kylskåp kylskåpet frys frysen frysbox vitvaror | fridge fridges refrigerator freezer appliances
diskmaskin diskmaskinen vitvaror | dishwasher appliances
torktumlare torkskåp tvättmaskiner vitvaror | dryer tumble washer appliances
mikro mikron mikrovågsugn | microwave
vattenkran kranar tappvatten | taps faucet
handfat diskho vask diskbänk | sink basin washbasin
toa toan toalett toaletten toaletter toaletterna wc dass | loo wc toilet toilets
ledstång ledstänger handräcke | handrail handrails railing railings banister
krossad krossat krossade krossades sönderslagen sönderslagna fönsterruta glasruta | smashed shattered windowpane
låssmed hänglås låsbyte låscylinder låssystem | lock locks locksmith padlock
nyckelbricka nyckelbrickor nyckelknippa nyckelkvittens passerkort nyckel nycklar | key keys fob fobs keyring keycard
portkod portkoden kod koden kodlås porttelefon | code codes keypad passcode intercom
ytterdörr entrédörr garageport portdörr | door doors
tjuvlarm inbrottslarm larmet | alarm burglar
brandvarnare rökdetektor rökdetektorer brandlarm | smoke detector detectors
brandsläckare handbrandsläckare pulversläckare | extinguisher extinguishers
hjärtstartare hjärtstartaren defibrillator | defib defibs defibrillator defibrillators aed
asbest asbestsanering | asbestos
gnagare skadedjur ohyra anticimex | rats rodents vermin pests pest infestation
getingar getingbo geting | wasp wasps
klotter klottrat nedklottrat sprejat spraymålat graffiti | graffiti sprayed daubed
skadegörelse vandaliserat vandaliserade vandalisering sabotage förstört förstörde förstördes | vandals vandalised vandalized vandalism wrecked trashed destroyed
haveri trasig trasigt trasiga sönder kaputt krånglar krånglade | broke broken bust busted breakdown faulty knackered malfunctioning
rasade rasat kollapsade kollapsat rasrisk | collapsed collapse collapsing
stormfällda stormskadade omkullblåst omkullblåsta vindfällen nedfallna nedfallen | toppled uprooted blown
sprickor spricka sprucken spruckit sprucket | crack cracks cracked
rostig rostigt rostiga rostskador genomrostad | rusty corroded corrosion
ruttnat rötskada rötskador murket murken | rotting decayed
isolering isolera isolerat tilläggsisolering tilläggsisolera dragigt | insulation insulate insulated draughty draughts drafty
kvavt syrefattigt vädring fläkt fläkten fläktar ventilation ventilationen | stuffy airless ventilation
parkett parkettgolv golvslipning golvbyte plastmatta golvet | floor flooring parquet floorboards lino
badrum badrummet våtrum badrumsrenovering | bathroom bathrooms
kakel kaklat klinker | tiles tiling tiled
byggställning byggställningar byggnadsställning | scaffolding scaffold
stödmur muren murverk | wall masonry retaining
stängsel stängslet inhägnad inhägnat planket staketet | fence fencing fenced
grävning grävarbete grävmaskin schakt schaktning schakta | digging excavation excavate excavator digger
dränering dränera dränerades dräneringen | drainage drain drains
stambyte stambytet relining rörbyte | pipes relining replumbing
garage garageplats garageplatser carport | garage garages carport
parkeringsplats parkeringsplatser parkering parkeringen | carpark parking
felparkering felparkerade felparkerad parkeringsböter parkeringsbot | parking illegally
städfirma städbolag lokalvård lokalvårdare städning städningen | cleaner cleaners cleaning
soptunna soptunnor sopkärl soprum miljörum sophämtning sophus | bins dustbin dustbins wheelie
papperskorg papperskorgar papperskorgarna | litter bins
nedskräpning skräp skräpigt skräpade skräpplockning | litter littering rubbish trash garbage
grovsopor soptipp återvinningscentral återvinningscentralen återvinningsstation | dump landfill recycling
rengöring rengöra rengjordes högtryckstvätt fönsterputsning fönsterputs | cleaning washed
demontera demonterades nedmontering nedmonterades avlägsna avlägsnades avlägsnas | remove removed removing dismantle dismantled
montera montering monterades monterade installerades | installed mounted erected fitted
byggde byggdes uppfördes uppförde snickra snickrade | built constructed erected
kasserad skrotades skrotad skrotning slängdes kastades | thrown threw chucked scrapped binned discarded
frakt frakta fraktades forsla forslades bortforsling bortforslades | haul hauled carted transported removal
snöskottning skottning snöröjning plogning plogade plogat snöplog | shovel shovelling shoveling snow plough ploughed plow plowed
isigt ishalka isbildning halka halkigt sandning halkbekämpning saltning | icy slippery gritted gritting grit
ramlade ramlat snubblade fallolycka fallolyckor fallskada fallskador | fell stumbled
potthål potthålen vägskada vägskador gropar gropig gropigt tjälskador tjälskott | pothole potholes bumpy ruts
asfaltering asfaltera asfalterades nybeläggning vägbeläggning toppbeläggning asfalten | resurface resurfaced resurfacing tarmac asphalt paving
makadam grusning grusat gruset | gravel
vägtrumma vägtrummor kulvert | culvert culverts
vägbom bommen bommar | barrier barriers
fartgupp farthinder gupp väghinder avsmalning | bump bumps hump humps chicane
fortkörning fartsyndare hastighetsöverträdelse hastighetsöverträdelser | speeding
trafikolycka trafikolyckor krock krockade krockat påkörd påkörda kollision viltolycka | crash crashed collision collided accident
trafiksignal trafiksignaler trafikljus rödljus | traffic lights
cirkulationsplats cirkulationsplatsen rondell rondellen | roundabout
cykelbana cykelbanor cykelväg cykelvägar cykelstråk cykelled | cycleway bikeway
trottoar trottoarer gångbana gångväg kantsten | pavement pavements sidewalk kerb curb
busskur busskurer väderskydd hållplatsskydd | shelter
bussterminal busstation resecentrum | terminal interchange
tågstation järnvägsstation centralstation stationshus | station railway
oväder ovädret stormen blåst blåsväder busväder kuling | storm storms windy
åskväder blixtnedslag | lightning thunder thunderstorm
regnade regnigt ösregn skyfall regnväder | rain rainy rained downpour raining
översvämning översvämmad översvämmades översvämningar högvatten | flood floods flooded flooding
torkan torka vattenbrist bevattningsförbud | drought hosepipe
bevattning vattning vattnade vattenslang | watering irrigation
värmebölja hetta hettan | heatwave
skogsbrand gräsbrand eldsvåda brann brunnit nedbrunnen | wildfire blaze burned burnt
majbrasa valborgsbrasa elda eldade eldning | bonfire burning burn
elverk reservelverk reservkraft dieselaggregat | generator generators
skyddsrum skyddsrummet | shelter bunker
övervakningskamera övervakningskameror kameraövervakning kamerabevakning | cctv surveillance
dricksvatten kranvatten vattentäkt vattenprov | drinking water
algblomning badvattenkvalitet | algal bloom
vindsnurror vindsnurra vindkraftverk | turbines windmills windmill
träd ek ekar | oak oaks
träd björk björkar | birch birches
träd kastanj kastanjer | chestnut chestnuts
träd poppel popplar | poplar poplars
häck häcken granhäck häckklippning | hedge hedges hedging
beskärning beskurna häckklippning | prune pruning pruned trimmed trimming trim
trädfällning nedtagning avverkning avverkades nedsågad | felled felling chopped sawn
sly slyröjning igenvuxet igenväxt igenvuxen buskage | scrub undergrowth overgrown brambles
gräsklippning klippa klippt klipper gräsklippare åkgräsklippare gräset | mow mowed mowing mower lawnmower grass lawn
blommor blomma blomster blomlådor | flower flowers flowerbed flowerbeds
blommor tulpaner påskliljor krokus | flowers daffodils tulips crocuses
bukett blombukett buketter blommor blomstercheck | bouquet bouquets flowers
ogräs ogräset ogräsrensning maskrosor | weed weeds weeding dandelions
invasiva invasiv jättebjörnloka lupiner parkslide | invasive hogweed knotweed lupins
mördarsniglar sniglar snigel | slug slugs snails
planterade planterades plantor nyplantering | planted planting seedlings
grönsaker grönsak potatis morötter rotfrukter | vegetables veg potatoes carrots
frukt fruktträd äpplen äppelträd päron plommon | fruit apple apples pears plums orchard
växthus växthuset växthusen | greenhouse greenhouses glasshouse polytunnel
redskapsbod bod boden skjul uthus friggebod förråd | shed sheds outbuilding outbuildings
gödsel gödning gödsla kogödsel | manure fertiliser fertilizer muck
fågel fåglar duvor duva | bird birds pigeon pigeons
djur vilt rådjur hjortar | deer wildlife animals
varg vargar vargen rovdjur | wolf wolves predators
älg älgar älgen älgjakt | elk moose
betesdjur betesmark kossor nötkreatur boskap lamm | cows cow cattle livestock grazing sheep lambs
häst hästen ponny ponnyer ryttare ridskola | horse horses pony riders stables
mygg myggor myggbekämpning | mosquito mosquitoes midges
fordon fordonet bil bilar bilen | vehicle vehicles cars
fordon lastbil lastbilar | vehicle vehicles lorry lorries truck trucks
fordon traktorn | vehicle tractor tractors
husbil husbilar husvagn husvagnar ställplats ställplatser | motorhome motorhomes campervan caravan caravans
elsparkcykel elsparkcyklar sparkcykel sparkcyklar | scooter scooters escooter
skåpbil skåpbilar minibuss minibussen | vans minibus
samåkning samåka samåkte bilpool | carpool carpooling carshare
drivmedel bensin diesel | fuel petrol diesel
vinterdäck däckbyte däcken | tyre tyres
båt jolle jollar optimistjolle | boat dinghy dinghies
båt kanot kanoter kajak kajaker | boat canoe canoes kayak kayaks
båtplats båtplatser bryggplats förtöjning bojar | mooring moorings berth berths buoy buoys
sjösättning sjösättningen torrsättning båtupptagning | launching slipway
badbrygga badbryggan flytbrygga bryggor | pontoon pontoons jetty
motorsåg motorsågar | chainsaw chainsaws
skottkärra skottkärror | wheelbarrow wheelbarrows
brevlåda brevlådor postlåda postlådor postboxar | mailbox mailboxes letterbox postbox
sittbänk sittbänkar parkbänk parkbänkar sittplats sittplatser | bench benches seat seats seating
gardin gardiner persienner | curtain curtains
porslin bestick tallrikar servis | crockery cutlery tableware
kaffebryggare kaffemaskin kaffeautomat vattenkokare | kettle urn coffee
barnvagn barnvagnar | pram prams buggy pushchair stroller
markis markiser | awning awnings
pantburkar pantinsamling pantflaskor | bottles cans
`

/** What members ask about in everyday words, beside what minutes call it: words on one line are evidence for each other, in each language and across. */
export const MEMBERS = `
brandman brandmannen brandmän brandkår brandkåren brandinspektör brandinspektören brandmästare räddningstjänst räddningstjänsten | firefighter fireman firefighters fire
bibblan bibbla bibliotek | library
bil bilen bilar bilarna fordon | car cars vehicle van
sova sömn sömnen | sleep sleeping
snickare snickaren snickeri | joiner carpenter
programvara mjukvara datasystem bokningssystem app appen | software app system
apotek apoteket läkemedel | pharmacy chemist dispensary dispensing
beslutsför beslutsföra beslutsmässig kvorum | quorum quorate
blodtryck blodtrycksmätare | bp pressure
kamera kameror kamerorna kameraövervakning | camera cameras cctv surveillance
chef chefen föreståndare föreståndaren | manager boss head
gåtur gåturer promenad promenader | walk walks walking
badplats badplatsen bad badet strandbad | bathing beach swimming
jobb jobbet arbete arbetet | job work
nyår nyåret årsskiftet | january
slopa slopar slopas slopades avskaffa avskaffas upphör upphöra | scrap scrapped abolish abolished drop dropped cease
nedläggning nedlagd nedlagt stänga stängs stängdes stängning | close closed closing closure shut
trasig trasiga trasigt sönder defekt | broken faulty
larm larmet överfallslarm brandlarm inbrottslarm | alarm alarms
hyreshöjning hyreshöjningen hyra hyran | rent
gammal gamla äldre gamlingar gamlingarna seniorer | old elderly older seniors
somras sommaren sommar | summer
dyr dyrt dyra dyrare | expensive dear dearer pricey
takbyte takbytet takläggning tak taket | roof roofing
läcka läckan läckage vattenläcka vattenläckan vattenskada vattenskadan rörbrott | leak leaking burst flood
lekutrustning lekutrustningen lekplats lekplatsen lekredskap | playground play
medlemsavgift medlemsavgiften årsavgift | subs subscription membership
unge ungar ungarna barn barnen | kid kids child children
bastu bastun | sauna
säsong säsongen | season
matlagning laga kock | cooking cook
överblivet överblivna kvarvarande resterande | leftover remaining unused
exploatör byggherre | developer
digitalisera digitaliseras digitalisering skanna skannas | digitise digitising digitisation scan scanning
tjäna tjänar lön lönen löner arvode | earn earns salary wage wages
reseersättning milersättning resebidrag resekostnader resekostnad | mileage travel
sms sms:et | text texts texting
bussresa bussen abonnerad | coach
vittra vittrar spricka sprickor | crack cracks
lappa laga lagas lagades | patch mend mended
kylskåp kyl kylen frys frysen vitvaror | fridge freezer refrigerator
dator datorn datorer laptop | computer computers laptop
golv golvet parkett | floor flooring
fönster fönstren | window windows
dörr dörren dörrar port porten | door doors gate
nyckel nycklar nyckeln nycklarna | key keys
toa toan toalett toaletten toaletter wc | toilet toilets loo
soffa bänk bänkar bänken | bench benches seat seats
gräs gräset gräsmatta gräsklippning klippning | grass mowing lawn
snö snöröjning plogning skottning | snow ploughing clearing
parkering parkeringen parkeringsplats p-plats | parking
cykel cyklar cykelställ | bike bikes bicycle cycle
hund hundar hundrastgård hundgård hundgården | dog dogs
katt katter | cat cats
häst hästar ridning | horse horses riding
fest festen firande firandet jubileum | party celebration anniversary jubilee
resa resan utflykt utflykten studieresa | trip outing excursion journey
tavla tavlor konst konstverk | picture painting art
försäkring försäkringen | insurance insured
stöld stöldskydd inbrott stulen stals | theft stolen burglary
klotter klottret vandalism skadegörelse | graffiti vandalism
bullret buller ljud ljudet oväsen | noise
rök rökning rökförbud | smoke smoking
sopor soporna avfall skräp skräpet | rubbish waste litter bins
trappa trappan trappor ramp | stairs steps ramp
hiss hissen | lift elevator
värme värmen element uppvärmning | heating radiator heat
el elen elräkning ström strömmen | electricity power
fiber bredband internet wifi | broadband internet
hemsida hemsidan webbplats webben sajten | website site web
fika fikat kaffe kaffet | coffee tea refreshments
korv korven grill grillen | sausages barbecue
läkare läkaren doktor doktorn | doctor gp
tandläkare tandvård | dentist dentists dental
sköterska sköterskan distriktssköterska | nurse nurses
lärare läraren | teacher teachers
präst prästen kyrkoherde | vicar priest rector
revision revisionen revisor revisorn revisorer | audit auditor auditors
kassör kassören | treasurer
valberedning valberedningen | nominating nomination
`

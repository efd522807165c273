/** How people talk of people and gatherings against how minutes write: Swedish | English, one line one notion. */
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
`

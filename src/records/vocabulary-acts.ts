/** What people do and say at meetings: Swedish | English, those on one line evidence for each other. */
export const ACTS = `
omarbeta arbeta skriva | rewrite rework
formulera författa skriva avfatta | formulate draft write compose
trasig trasiga sönder | broken damaged faulty
släckt släckta | out broken unlit
anmäla felanmäla rapportera | report notify
extra | extraordinary extra special
förlora tappa borttappad | lose lost
ringa ringer telefonera | phone call ring telephone
mejla maila mejlar mail | email mail
fråga frågar höra hör | ask inquire
svara svarar svar | answer reply respond response
återkomma återkommer | return come back
ordna ordnar fixa fixar | arrange organise organize fix sort
boka bokar bokning | book booking reserve
beställa beställer beställning | order purchase
hämta hämtar | fetch collect pick
samla samlar insamling | collect gather collection
låna lånar lån | borrow lend loan
hyra hyr uthyrning | rent hire let letting lease
sälja säljer såld försäljning | sell sold sale sales
laga lagar mat | cook
städa städar | clean cleaning
rensa röja röjning | clear clearing weed
måla målar | paint painting
reparera reparation laga | repair repaired mend
byta byter byte utbyte | replace replacement change exchange swap
åtgärda åtgärdar laga lagar reparera fixa | fix repair mend remedy
installera installation | install installation
mäta mätning mätningar | measure measurement
granska granskar granskning | review examine check scrutinise
kontrollera kontroll kontroller | check control inspection verify
besiktiga besiktning | inspect inspection survey
jämföra jämför jämförelse | compare comparison
räkna räknar beräkna beräkning | calculate count estimate
uppskatta uppskattas | estimate estimated
föreslå föreslår | propose suggest recommend
rekommendera rekommendation | recommend recommendation
förorda tillstyrka tillstyrker | support recommend favour
avstyrka avstyrker | oppose reject advise
återremiss återremittera återremitteras skicka tillbaka | refer referred back
yrka yrkar yrkande | move moved motion demand
motsätta motsatte | oppose opposed object
kräva kräver krav | require demand requirement
önska önskar önskemål | wish want desire request
begära begär begäran | request ask
tillåta tillåter tillåten | allow permit allowed
förbjuda förbud förbjuden | ban forbid prohibited prohibition
stoppa stopp | stop halt
öka ökar ökning ökat ökade | increase increased rise grow growth
minska minskar minskning minskat | decrease reduce reduction fall drop
höja höjning höjd | raise rise increase
fortsätta fortsätter fortsättning | continue continuation
förlänga förlängs förlängning förlängd | extend extended extension renew renewal prolong
förnya förnyas | renew renewal
upphöra upphör löper ut | expire end cease
säga upp uppsagd uppsägning | terminate cancel dismiss
skjuta upp uppskjuten senarelägga | postpone defer delay
tidigarelägga | bring forward
stänga stänger stängd stängning nedläggning lägga ner | close closed closing closure shut
öppna öppnar öppnande öppning | open opening
visa visar visning | show display
dela delar ut | share distribute hand
sprida sprider spridning | spread distribute
publicera lägga ut | publish post
översätta översättning | translate translation
tolka tolk tolkning | interpret interpreter interpreting
trycka tryck tryckt | print printed printing
uppdatera uppdatering | update
ladda laddning | charge charging
köra kör | drive run
gå promenera promenad vandra vandring | walk hike walking
springa löpning | run running
simma simning simskola | swim swimming
spela spel | play game games
sjunga sång | sing singing song
dansa dans | dance
läsa läsning | read reading
lära lärande | learn learning teach
undervisa undervisning | teach teaching tuition
öva övning övningar | practise exercise drill rehearsal rehearse
hjälpa hjälp | help assist assistance
vårda vård | care
skydda skydd | protect protection
varna varning | warn warning
hota hot | threat threaten threats
stjäla stöld stölder | steal stolen theft thefts
skada skador skadad | damage injury harm
olycka olyckor | accident accidents
brist saknas saknar sakna | lack missing shortage
klaga klagar | complain
tacka tack | thank thanks
gratulera | congratulate
hälsa hälsning | greet greeting
fira firas | celebrate
pensionera pension pensionär | retire retirement pension pensioner
sluta slutar avgå avgår avgång | resign leave quit resignation
avgå avsäga avsägelse entlediga entledigas | resign resignation step relieved
efterträda efterträdare | succeed successor
företräda företrädare ombud | represent representative proxy delegate
fullmakt fullmakter | proxy proxies power
kandidat kandidater kandidera nominera | candidate candidates nominate nominated stand
omval omväljs omvaldes | re-elected reelected reelection
nyval | newly elected
vakant vakans | vacant vacancy
teckna tecknar | sign subscribe
intyga intyg | certify certificate
godkänna godkännande | approve approval accept
anta antagande | adopt adoption accept
avvisa avslag avslå | reject rejection decline turned down
bevilja beviljande tillstånd lov | grant permit permission licence license
ansvara ansvarar | responsible charge
delegera delegation | delegate delegation
utse utses utsedd | appoint appointed nominate select
välja val | choose choice select elect
tävla | compete
vinna vann vinnare | win won winner
tilldela tilldelas | award allocate assign
skänka donera donation | donate donation give
spara sparande | save saving savings
investera investering investeringar | invest investment
finansiera finansiering | finance funding financed
fakturera | invoice
återbetala återbäring | refund repay rebate
skuld skulder | debt debts
kassa kassan handkassa | cash box petty
bank banken postgiro bankgiro | bank giro
ränta räntor | interest
moms | vat
omsättning intäkter intäkt inkomst inkomster | turnover revenue income receipts
vinst | profit
förlust | loss
balans balansräkning | balance sheet
resultaträkning | income statement
inventering | inventory
värde värdering | value valuation
pris priser | price prices
rabatt | discount
biljett biljetter inträde entréavgift | ticket tickets entry admission entrance
gräns tak högst maximalt | limit ceiling most maximum cap
andel procent | share percent percentage
hälften | half
dubbel dubblas fördubblas | double doubled
kvartal | quarter
termin | term semester
läsår | school year
helg helgen | weekend
vecka veckan veckor | week weeks
månad månaden månader | month months
förmiddag | morning
eftermiddag | afternoon
kväll kvällen | evening night
`

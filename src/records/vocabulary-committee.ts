/** Words of meetings, money and offices: Swedish | English, those on one line evidence for each other. */
export const COMMITTEE = `
anslår anslag anslog beviljar beviljade tilldelar bidrag bidraget | grant granted grants award awarded allocate allocated allocation subsidy fund funding contribution
överskott plus | surplus
underskott minus | deficit
budget | budget
utfall resultat | outcome result results
prognos prognosen | forecast prognosis
kostnad kostar kostade kosta utgift | cost costs expense expenses
pengar medel belopp summa | money amount sum funds
kronor kr sek | kronor kr crowns sek
avgift avgiften | fee fees charge
medlemsavgift årsavgift | membership subscription fee
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
`

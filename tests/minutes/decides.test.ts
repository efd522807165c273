import { describe, expect, it } from 'vitest'
import { type Deciding, decides } from '../../src/minutes/reading/decides.ts'
import { sentencesOf } from './sentence-tables.ts'

const board: Deciding = { body: 'Styrelsen', lang: 'sv', formal: true }
const group: Deciding = { body: 'Samverkansgruppen', lang: 'sv', formal: false }
const committee: Deciding = { body: 'Committee', lang: 'en', formal: true }

const DECIDED = {
  board: `
    Styrelsen beslutar att anta verksamhetsplanen.
    Dagordningen godkändes med ändringen att punkt 6 behandlas före punkt 5.
    Föredragningslistan fastställs.
    Till justerare valdes Mona Ek.
    Att justera protokollet valdes Mona Ek och Bo Ahl.
    Kallelsen ansågs utlyst i behörig ordning.
    Årsmötet ansågs ha blivit behörigen utlyst.
    Röstlängden fastställdes till 34 röster.
    Protokollet från förra mötet gicks igenom och lades till handlingarna.
    Årsmötet beviljade styrelsen ansvarsfrihet.
    Till ordförande för ett år valdes Karin Norén (omval).
    Omval av Karin Norén på två år.
    Ärendet återremitteras till förvaltningen.
    Förslag om fler cykelställ bordlades.
    Räddningstjänsten har lämnat en skriftlig rapport, som lades till handlingarna.
    Till arbetsutskott för 2026 valdes Ida Roth och Bo Ahl.
    Frågan bordlades till nästa möte.
    Ansökan avslås.
    Beslöts att skicka en skrivelse till kommunen.
    Det beslutades att avgiften höjs med 3 procent från den 1 januari.
    Styrelsen beslutade om inköp av en ny gräsklippare.
    Styrelsen tackar för informationen och lägger den till handlingarna.
    Informationen noteras.
    Kassören gavs i uppdrag att ta in tre offerter.
    Yttrandet antas som styrelsens eget.
    Punkten utgår.
    Punkten skjuts upp till nästa möte.
    Mötet var enigt om att säga upp avtalet.
    Firman tecknas av ordförande och kassör var för sig.
    Beslut: Vi söker bidraget.
    Stadgeändringen antogs enhälligt.
    Styrelsen föreslår kommunfullmäktige besluta att anta planen.
    Pia Lind adjungeras till punkt 5.
    Styrelsen konstituerade sig enligt följande: ordförande Karin Norén, kassör Bo Ahl.
    Ett enhälligt beslut fattades om att sälja båten.
    Vi beslutade att skjuta på frågan.
    Arvodena lämnas oförändrade.
    Anders Ek entledigas från uppdraget som ersättare.
    Samverkan avslutas i enighet.
    Samverkat utan erinran.
    Styrelsen beslutade att arbetsgruppen ska ha samma ledamöter som förra året.
    Informationen tas till protokollet.
    Styrelsen tar informationen till protokollet.
    Interpellationen anses besvarad.
    Årsmötet befanns vara behörigen utlyst.
    Fastighetsägaren föreläggs att riva staketet före den 1 mars.
    Motionen bifalles.
    Justeringsman blev Karl Ask.
    Till rösträknare blev Mona Ek.
    Styrelsens yrkande: bifall.
    Bosses yrkande om halverad avgift: avslag.
    Arvodet till styrelsen lämnas oförändrat.
    Medlemsavgiften för nästa år bestämdes till 250 kr.
    Hyran sätts till 900 kr per dygn.
    Föreningen bidrar med 3 000 kr till vårfesten.
    Styrelsen avvaktar tills utredningen är klar.
    Nej, styrelsen håller fast vid två veckor.
    Mötet biföll Pers förslag (23 röster för, 16 emot).
    2000 kr till skolresan – ja, enhälligt.
    Ny ljudanläggning, 14 000 kr – godkändes.
    Nya stadgar – bordläggs till hösten.
    Kanslichefen får i uppdrag att besvara remissen senast den 4 maj.
    Styrelsen gav kassören i uppdrag att teckna avtalet.
    Eva Ros godtas som kontrollansvarig.
    Valberedningens förslag bifölls.
    Styrelsen antog policyn med två ändringar.
    Årsmötet valde Karin Norén till ordförande.
    Till revisor omvaldes Bo Ahl.
    Mötet godkände rapporten.
    Det uppdrogs åt sekreteraren att skriva ett svar.
    Valet av valberedning sköts upp till höstmötet.
    Årsmötet följde valberedningens förslag.
    Årsmötet gick på styrelsens linje.
    Mötet röstade för förslaget om ny hall.
    Årsmötet röstade nej till motionen.
    Styrelsen säger upp avtalet med städfirman.
    Styrelsen tackade nej till erbjudandet.
    Motionen föll med 4 röster mot 9.
    Förslaget gick igenom med 7 röster mot 2.
    Motionen vann bifall.
    Kassören fick mandat att förhandla om räntan.
    Kansliet får fullmakt att teckna avtalet.
    Dagordning och föregående protokoll godkända.
    Offerten från Ek & Son antagen.
    Frågan bordlagd till mars.
    Resebidrag beviljat med 2 000 kr.
    Kim Ask omvald på två år.
    Hela styrelsen omvald.
    Ärendet får vila till nästa möte.
    Punkten stryks.
    Enligt förslaget.
    Styrelsen ställer in vårmötet.
    Grillen är avstängd tills vidare (beslut).
    Årsmötet återvalde Bo Ahl till kassör.
    Ansökan om bidrag till lägret bifallen.
    Övriga ansökningar avslagna.`,
  group: `
    Gruppen beslutar att mötena ska vara digitala under våren.
    Vi kom överens om att bjuda in länsstyrelsen.
    Selma utsågs till ny representant från årsskiftet.
    Till kontaktperson valdes Ida Roth.
    Det röstades och fotobåset vann 5-2.
    Filmklubben, 2 500 kr till en projektor. JA!
    Lena hade skickat en rapport, som lades till handlingarna.
    Föregående minnesanteckningar godkändes.
    Dagordningen godkänns.
    Beslut: vi fortsätter med nuvarande upplägg.
    Vi enas om temat psykisk hälsa.
    Gruppen ställer sig bakom skrivelsen.
    Gicks igenom och lades till handlingarna.
    Samverkansgruppen beslutade att utse Lena Mark till ny sammankallande.
    Alla ja till Byggfirmans offert, 21 000 kr.
    Alla var överens om att byta lokal.
    Alla sa ja till förslaget.
    Vi kör på alternativ B.
    Vi kör som förra året.
    Vi kör samma upplägg i år.
    Vi gör inget nu.
    Vi bestämde att träffas varannan vecka.
    Okej från alla att köpa en ny skrivare.
    Tummen upp från alla till nya loggan.
    Enhälligt ja till att gå med i nätverket.
    Ingen hade något emot att höja priset.
    Gruppen tycker att pengarna ska gå till utflykten, och så blir det.
    Vi tar den blå, alla överens.
    Dagordningen – ok'd
    I övrigt inga synpunkter, anteckningarna läggs till handlingarna.
    Vaffeljärn för 900 kr – ok.
    Ny projektor, 6 400 kr – klubbat.
    Efter mycket prat landade vi i att skicka ett gemensamt svar.
    Priset fastställdes till 450 kr per person.
    Programmet antogs enligt Lenas förslag.
    Entrén blir oförändrad.
    Röstning om ny kaffemaskin: 5 för, 1 emot => vi köper.
    Biljettpriset höjs till 80 kr – bestämt.
    Gruppen ger 4 000 kr till filmkvällen.
    Klubbat: vi tackar ja till inbjudan.
    Då säger vi den 14 maj.
    Gruppen enades om temat trygghet.
    Efter en stund var alla överens: Lena får frågan först.
    Vi väntar med skylten till våren.
    Vi delar upp arbetet på två helger.
    Vi säger ja till erbjudandet.
    Vi sa nej till den andra offerten.
    Vi tackar nej till inbjudan i år.
    Vi ställer in höstfesten.
    Vi höjer avgiften till 300 kr.
    Vi sänker entrén till 50 kr.
    Vi behåller lokalen till den nya hyran.
    Vi stannar kvar i gamla lokalen.
    Vi slopar anmälningsavgiften.
    Vi säger upp abonnemanget.
    Vi skjuter fram starten till mars.
    Vi slår ihop de två grupperna.
    BESLUT: ja, Lena får mandat att boka.
    -> BESLUT: skiss B, men större text.
    => Beslut: vi kör i maj.
    Lottning gjordes på plats, platsen går till familjen Ek.
    Uppdraget går till Ek & Son.
    Det blir alternativ B.
    Dagordningen okej.
    Förra anteckningarna godkända.
    Klartecken för inköp upp till 2 000 kr.
    Ingen musik på gården i år – beslut.
    Grön skylt, röstades igenom.
    Kaffepengen höjs till tio kronor, alla med på det.`,
  committee: `
    It was agreed to purchase two benches.
    RESOLVED: that the minutes be approved.
    The minutes of the previous meeting were approved and signed.
    The Board approved the budget for 2024.
    It was resolved that the Clerk write to the highways department.
    Members agreed that the fee should stay at £10.
    Councillors resolved to object to the planning application.
    Decision: we will use Zoom.
    Jane Doe was elected Chair.
    The Board of Trustees voted to approve the purchase.
    All agreed to defer the item until March.
    The SG endorsed the proposal.
    Read and agreed.
    Payments totalling £1,204.50 were authorised.
    It was agreed to leave the lights as last year.
    Trustees examined the draft accounts and approved them for filing.
    The group has no budget of its own but resolved to back the appeal.
    Pay Policy – ratified.
    Lettings Policy – referred back to the Finance Committee.
    Summer picnic Sunday 8 June – decided.
    Raffle licence – deferred to March.
    CONFIRMED: the minutes of 4 May.
    DEFERRED: the paper on lone working.
    AGREED TO RECOMMEND to the Board that the fee be waived.
    The new constitution was put to the meeting and adopted with no one against.
    The minutes of 3rd May were taken as read, confirmed and signed.
    The report was read and, after questions, the committee accepted it.
    The policy was formally adopted for a further year.
    The text was adopted after the last paragraph was shortened.
    Proposed by Cllr Marsh, seconded by Cllr Dean and carried by 4 votes to 2: that the hedge be cut.
    Motion carried, 31 for, 2 against.
    After a long debate the motion was put to the vote and fell, 9–14.
    Motion to move the fair indoors was tabled until October.
    The amendment was lost by two votes.
    The network will pay travel for six members, at most £80 each.
    The club contributes €400 towards the bus.
    The nominating committee shall consist of Ames, Burke and Cole.
    Left unchanged for next year.
    Deferred to the June meeting.
    The board takes note of the letter.
    The Board noted the report.
    The committee elects Tom Hale.
    The association commissioned a survey of the roof.
    Final wording signed off by the forum.
    The third application does not meet the criteria and was turned down.
    Dogs stay off the plots, all agreed.
    Chairs to be stacked after use – agreed.
    The rent goes up to £34 from May (4 for, 1 abstained).
    The same caterer as before, nem con.
    Decided: tickets £6, children free.
    Everyone was happy to keep the old logo.
    All were in favour of a second collection.
    No one objected to the later start.
    Unanimous yes to the joint letter.
    We settled on Saturday 3 May and a limit of £200.
    We'll stick with the present supplier.
    So we leave it until the grant is in.
    The opening hours were left unchanged.
    Authority to sign the lease was delegated to the Chair and Treasurer.
    Signing of cheques was delegated to the Treasurer.
    Members co-opted Jane Doe until the AGM.
    The PCC agreed to fund the repair.
    The request was refused by 6 votes to 1.
    The committee then unanimously approved the accounts.
    It was proposed by Ann Lee, seconded by Bob Roe and agreed that the bench be moved.
    Governors voted by show of hands to adopt the policy.
    The Trustees waived the fee for the youth group.
    Opening hours to stay as they are.
    The subscription remains unchanged for 2025.
    Pensioners' reduction stays as it is.
    The fee was set at £5.
    Entry fee set at £5, children free.
    The hire charge goes up to £12 from January.
    We are putting plots up to £38, half plots £20.
    We said yes to a one year trial.
    We keep the price.
    We do nothing for now.
    We accept Barker's quote of £1,200.
    We said no to the second skip.
    We're not charging for entry this time.
    On a vote (9 for, 2 against) the meeting chose the pale green.
    On a second vote the 3% rise was passed 10 to 2, to apply from June.
    It was voted by 21 to 9 to move the show.
    Ann Lee was chosen to check the minutes together with the chair.
    The minutes were read by the secretary and put to the files.
    Last month's notes agreed.
    Outcome: Licence granted for two years.
    Outcome: Geneva confirmed as host, with a ceiling of CHF 9,000.
    Consensus: yes, unpaid.
    Increase to £11 an hour for regular users agreed.
    New rota approved with one change.
    Both grants approved in full.
    Quote from Hann & Son accepted.
    Request declined.
    Confirmed: The minutes of the meeting held on 4 May.
    A trust in Lund could give us £800, OK from everyone to apply.
    The oven stays out of use until then (decision, no exceptions).
    Plot 9 to be split in two.
    Crayfish party: too late for this year, dropped.
    Skip: too dear this year, leave it till autumn.
    Three applications, two granted: Hillside £500 and Brook £300.
    The Group recommended that charges be frozen for a year.
    The Trustees RECEIVED the accounts.
    Proposed Mr Hale, seconded Mrs Roe, and adopted.
    On a motion by G. Hale, seconded by M. Roe, it was resolved to keep the firm.
    Members voted 12–3 for a new boiler.
    The board picked the second design.
    The panel selected Hann & Son for the work.
    We decided against a raffle.
    It was decided not to hold a raffle.
    The deposit was raised to £100.
    The quorum was fixed at five.
    The proposal won by 7 votes to 2.
    The Council gave its consent to the sale.
    The treasurer was instructed to pay the bill.
    Repeat in May? Yes, all in favour.
    After discussion the Board agreed to sign.
    The board confirmed the decision taken by e-mail on 20 December.
    => DECISION: we use the old hall.
    -> agreed: two stewards at each door.`,
}

const TOLD = {
  board: `
    Kommunstyrelsen beslutade i mars att avslå ansökan.
    Ordföranden informerade om att regionen beslutat att lägga ned linjen.
    Anna Ek yrkar avslag på förslaget.
    Styrelsen föreslås besluta att anta planen.
    Beslut fattas på nästa möte.
    Styrelsen diskuterade om man ska höja avgiften.
    Vid förra mötet beslutade styrelsen att köpa en båt.
    Bo Ahl frågade om styrelsen har beslutat något.
    Ordföranden tackade för visat intresse och avslutade mötet.
    Länsstyrelsen avslog överklagandet.
    Styrelsen har under året haft tio möten.
    Inga beslut fattades.
    Beslutet vann laga kraft den 3 maj.
    Om årsmötet godkänner förslaget börjar arbetet i juni.
    Karin Norén valdes 2019 in i riksstyrelsen.
    Förvaltningen har fått i uppdrag av fullmäktige att se över taxan.
    Ärendet återremitterades i februari för komplettering.
    Styrelsen beslutar inte om undervisningen.
    Av de åtgärder som gruppen kom överens om i november är sex genomförda.
    Hyresgästerna vill att avgiften fastställs tidigare.
    Kulturchefen har beslutat om bidrag till Dansgillet, 12 000 kronor.
    Beslut fattade på delegation i september har delgivits nämnden.
    Revisorn läste upp berättelsen, och ansvarsfrihet tillstyrks.
    Valberedningen föreslår omval av Karin Norén.
    Rösterna räknades och omröstningen utföll med 14 ja mot 9 nej.
    Kommunen har avslagit vår bidragsansökan.
    Nämnden kommer att fatta beslut om budgeten den 28 april.
    Bo Ahl föreslår en höjning till 900 kr.
    Ett förslag om 1 300 kr vann inte gehör hos kommunen.
    Kommunen höjer hyran till 900 kr från juli.
    Regionen betalar 40 000 kr till projektet.
    Kassören betalade 4 000 kr för hallen i mars.
    Domstolen har upphävt nämndens beslut.
    Förvaltningen har fått i uppdrag att se över frågan.
    Årsmötet får avgöra vad avgiften ska bli.
    Priset har höjts till 900 kr.
    Ordföranden tog med sig frågan till kommunen.
    Kassören tog upp frågan om protokollet.
    Ordföranden blev sjuk strax före mötet.
    Skolan inför mobilfri dag från hösten (rektorsbeslut).
    Ansökan beviljad av länsstyrelsen.
    Bygglov beviljat av byggnadsnämnden i maj.
    Budgeten är inte godkänd än.
    Protokollet justerat och godkänt av Bo Ahl.
    Förbundet höjer avgiften till 300 kr.
    Hyran höjs till 850 kr från april.
    Grannföreningen säger upp sitt avtal.
    Vi gör det varje år.
    Vi kör bil dit.
    Två ledamöter röstade nej.
    Nyvalda ledamöter hälsades välkomna.
    Beviljade bidrag redovisas i bilaga 2.
    Karin Norén tackade nej till omval.
    Om styrelsen säger upp avtalet faller rabatten.
    Valda ombud redovisade mötet.
    Länsstyrelsen gick på kommunens linje.
    Årsmötet röstar i mars.
    Inför stämman
    Fördelning av medel för resor (beslut)
    Texten skickas så fort Jonas godkänt.`,
  group: `
    Region Nord har beslutat att förlänga avtalet.
    Höstens datum bestäms då.
    Laget vann senaste matchen.
    Kulturnämnden fattade beslut i juni.
    Lena berättar att föreningen beslutat att starta ett café.
    Någon undrade om avgiften godkänts.
    Avtalet godkändes av regionstyrelsen i januari.
    Remissvaret lämnas in av förvaltningen.
    Mål flyttas fem meter? Det är inget vi bestämmer.
    Biblioteksnämnden sa i december ja till digitalt hjälpcafé.
    Vi pratade länge utan att landa i något.
    Delade meningar om avgiften.
    Alla tyckte att det var en trevlig kväll.
    Alla var på plats.
    Manfred ger honom klartecken nu i veckan.
    Vi accepterar det men tycker att det är synd.
    Alla ja?
    Vi tar med oss frågan hem.
    Ska vi köra på B?
    Lena berättar att alla sa ja till förslaget i Umeå.
    Kanske kör vi på lördagen, Lena hör med vaktmästaren.
    Hyran är 600 kr.
    Hyran blir 600 kr i månaden om vi tar det större rummet.
    Styrelsen fattar beslut den 6 november.
    Rektor har sagt nej till musik på skolgården.
    Om alla säger ja bokar Lena lokalen.
    Vi betalade 400 kr för bussen förra gången.
    Vi delar erfarenheter med varandra.
    De säger nej till vår ansökan.
    Om vi höjer avgiften tappar vi medlemmar.
    Ska vi säga upp abonnemanget?
    Kanske ställer vi in festen.
    Kommunen ställer in skolbussen.
    Vi väntar besked från kommunen.
    Frågan ligger hos kommunen.
    Vi tackar för kaffet.
    Vi säger tack till Lena.
    Pengarna går till hyran.
    -> INGET BESLUT, Lena hör med skolan.
    Vi behåller varandras telefonnummer?
    Lokalen är inte godkänd för fler än 40.
    Hon sa ja till att hålla föredrag.`,
  committee: `
    The Council had decided in March to close the road.
    The clerk reported that the county council approved the scheme last year.
    Ms Lee asked whether the Board had approved the plan.
    A decision will be made at the next meeting.
    The planning authority has approved the application.
    No decision was taken.
    He agreed to look into it.
    The treasurer proposed that fees be raised.
    A letter from the housing association was noted.
    RESOLUTION NO. 62-2019
    The government announced that the grant was approved.
    The Archdeacon has granted the faculty.
    The application we sent to the lottery in March was turned down.
    Our bid was rejected by the county.
    The trip was postponed owing to snow.
    Proposed Cllr Lomas, seconded Cllr Bick, all in favour.
    Author Kim Lund comes to the book circle – confirmed with her agent.
    Opinions were split, so we left it.
    No conclusion was reached.
    A list of nominations was received from the Secretary.
    The matter will be discussed again in the autumn.
    The county will pay £4,000 towards the kerb.
    Mr Hale agreed to price new chairs.
    The treasurer paid £40 for stamps.
    Let's not decide today.
    The vote was 5 for and 2 against.
    Ms Lee reported that everyone was happy with the hall.
    The clerk said that the motion was carried at the county meeting.
    If the motion is carried the fee rises.
    The Cabinet Member decides in December.
    The application had been turned down last year.
    The board may decide to raise fees.
    The group discussed the offer and thought it dear.
    Have all agreed to this?
    Tom was happy to help with the stall.
    Jane wondered whether we had agreed to pay.
    16/0388, shop front: granted.
    The Charging Policy was not approved; Ann felt it was unclear.
    The Public Health Committee decides in January.
    Fund trustees decide in December.
    The safety office decides in April whether the course is compulsory.
    The local authority will decide in March.
    Outcome: No conclusion.
    Outcome: Was approved by e-mail on 2 June; recorded here.
    Proposal withdrawn.
    Refused: 22/00288/HOU, 2 Pound Street.
    The city turned down Henk's application.
    The harbourmaster has approved our course.
    County commissioners appointed Ms Roe to the Library Board.
    She said no to a second term.
    They said yes in principle.
    The talk was well received.
    Tom and Ann agreed.
    The rent goes up to £900 in May, the landlord writes.
    The council raised our rent to £60.
    Nothing decided, needs inspecting first.
    Planning permission granted by the district.
    Cheque to be sent.
    Timer still wrong, to be reset before Monday.
    We were told that the fee stays at £5.
    The engineer recommended a new pump.
    The report recommended that we plant more trees.
    Is the fee to stay at £5?
    No consensus.
    Consensus was not reached.
    The price of oil stays high.
    Ann chose the music for the service.
    The winner was chosen by the school.
    -> no decision, Tom asks the school.
    Grant from the county approved in principle, 75%.
    The Committee RECEIVED paper EC18-09.`,
}

const BODIES = { board, group, committee }
describe('a sentence in which this body decides', () => {
  it.each(sentencesOf(DECIDED))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(true))
})

describe('a sentence that only tells of deciding', () => {
  it.each(sentencesOf(TOLD))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { type Deciding, decides } from '../../src/minutes/reading/decides.ts'
import { sentencesOf } from './sentence-tables.ts'

const styrelse: Deciding = { body: 'Styrelsen', lang: 'sv', formal: true }
const grupp: Deciding = { body: 'Föräldragruppen', lang: 'sv', formal: false }
const committee: Deciding = { body: 'Committee', lang: 'en', formal: true }
const friends: Deciding = { body: 'Friends', lang: 'en', formal: false }
const BODIES = { styrelse, grupp, committee, friends }

const DECIDED: Record<keyof typeof BODIES, string> = {
  styrelse: `
    Genomgånget, inga frågor, lagt till handlingarna.
    Skrivelserna lagda till handlingarna.
    Efter sluten omröstning (5 ja, 2 nej) utnämndes Berit Alm till hedersmedlem.
    Berit Alm utnämns till hedersordförande.
    Som nya medlemmar antas Elsa Brodin (lgh 802) och Omid Sadr.
    Som ny kassör utsågs Omid Sadr.
    Att-sats 2 (fler möten per år): avslag
    Att-sats 1: bifall
    Yrkande 3: bifalls
    Motion 4 (nya cykelställ): avslås
    Lgh 803 (studier utomlands): ja, t.o.m. 2031-06-30
    Lgh 1402 (hotellrum): nej
    Ansökan 7: beviljas
    Målningen av trapphuset tilldelas Färg & Form AB för 86 000 kr.
    Stipendiet tilldelas Elsa Brodin.
    Uppdraget ges till Ek & Son.
    Scoutkåren får disponera lilla salen utan kostnad under våren.
    Hemslöjdsgillet får hyra magasinet till halva priset.
    Elsa Brodin ges rätt att attestera fakturor upp till 10 000 kr.
    Kassören ges behörighet att sköta bankärendena.
    Omid Sadr ges teckningsrätt.
    Styrelsen medger anstånd till den 1 mars 2031.
    Styrelsen lämnar startbesked.
    Anstånd medges till den 1 mars.
    Dispens ges med de villkor som framgår av bilagan.
    Startbesked lämnas.
    Styrelsen går på kontorets linje och säger nej till ansökan.
    Elsa Brodin efterträder Bo Alm som ombud från nyår.
    Ersättare blir Gun Asp.
    Ny representant blir Omid Sadr.
    Frågan lämnades till styrelsen att arbeta vidare med.
    Motionen hänvisas till arbetsgruppen.
    Efter en lång debatt röstade 9 för och 28 emot, varför föreningen behåller ladan.
    Styrelsen följer rekommendationen.
    Styrelsen följde avdelningens råd.
    => Klubben följer den.
    => Tas upp på medlemsmötet.
    => Omid Sadr utsedd till årets slut.
    Omid Sadr utsedd till skyddsombud.
    Elsa Brodin adjungerad till nästa möte.
    Vi går vidare med anbudet från Ek & Son.
    Elsa Brodin och Omid Sadr tecknar föreningens firma var för sig.
    KPR överlämnar svaren till nämnden och begär ett skriftligt besked.`,
  grupp: `
    Överskottet ska gå till nya bollar, det var alla med på.
    Omid fortsätter som kassör ett år till, ingen hade något emot det.
    Omid får köpa ett kassaskrin för max 300 kr.
    Ek & Co får jobbet efter handuppräckning.
    Foto-Lisa fick uppdraget.
    Beställningen går till Ek & Son.
    Elsa efterträder Bo från årsskiftet.
    Lisa tar över som ordförande, alla var med på det.`,
  committee: `
    The minutes of 3 June, having been sent out, were taken as read and signed by the Chairman as a correct record.
    RESOLVED (prop. Cllr Hart, sec. Cllr Bell) that the invoice be paid.
    It was settled, after some discussion, that there will be no bonfire.
    It was ordered that the gate be locked at dusk.
    It was ruled that late entries be turned away.
    It was directed that a notice be put up.
    It was determined to keep the present bank.
    Adoption was proposed by M. Hale, seconded by O. Reed, and carried nem. con.
    Acceptance of the report was moved by Mr Hale, seconded by Ms Roe and carried.
    An amendment from Mr Lyle (£90) was passed by a large majority.
    A motion to sell the van was carried.
    A proposal to move the show to July was defeated.
    REFERRED: the fees paper, to the Finance Committee.
    Motion passes.
    Motion falls.
    The motion carries, 14–3.
    The amendment falls.
    Treasurer's report referred back for correction.
    Letter to lie on the table.
    Panel content for the deposit to be returned.
    Members were content with the draft reply.
    Leave was granted to Messrs. Hale to fix a mast.
    Permission was given to the Scouts to use the field.
    Leave of absence was given to Mr Reed until May.
    The application of the Rowing Club for a slip was not entertained, no plans having been sent in.
    The request was acceded to.
    The Commissioners were pleased to appoint Ms Dora Hale.
    The Trustees were pleased to accept the offer.
    The Commissioners ordered that tenders be invited.
    Charging Policy – adopted with the new rates.
    Election of Mr Reed to the chair was by acclamation.
    The contract was let to Hann & Son.
    The contract goes to Hann & Son.
    The subscription was increased from £10 to £12.
    A sum of £200 was allocated to the youth section.
    £150 was set aside for prizes.
    The matter was left in the hands of the officers.
    The matter was allowed to drop.
    Standing orders were suspended.
    Council raised no objection to the application.
    The committee gave leave to the Scouts to camp.
    The Board ruled that bids must be sealed.
    Ms Dora Hale was made an honorary member.
    Mr Reed was named as the delegate.
    Dora Hale co-opted as a trustee until the AGM.
    No new projects over £500 until the AGM, agreed.
    Entertainments Officer: Dora Hale elected unopposed
    Trustee: Omid Reed, elected with 14 votes
    It was the unanimous decision of the meeting that the fair be moved.
    It was agreed in principle to go for a larger shed.
    Tenders were ordered to be invited.
    The Scouts were given free use of the hall.
    The Scouts may use the hall free of charge in May.`,
  friends: `
    It was settled that there will be no stall this year.
    Dogs parked until we have heard from the insurer.
    Outcome: consensus on cats.
    Outcome: Dora Hale welcomed as a member from June.
    Outcome: Omid to stand as our rep on their board.
    4 yes, 1 no, 1 standing aside → goes ahead.
    Plot 12 goes to the Okoro family.
    Plots 3 and 8b are free and go to the next two on the list.
    The stall goes to Hill School.
    Mrs Dean carries on as treasurer for another year, nobody against.
    Bob stays on as captain, all happy with that.
    Hann & Son get the job.
    The Scouts can have the tent for nothing, everyone agreed.
    Ours stays where it is for this year, everyone in favour.`,
}

const TOLD: Record<keyof typeof BODIES, string> = {
  styrelse: `
    Anna Berg (S): ja
    Röster mot förslaget: nej
    Barnen får inte låna båten.
    Vi får låna kommunens lokal i maj.
    Föreningen får hyra salen av kommunen.
    Kommunen ger tillstånd till marschen.
    Länsstyrelsen medger anstånd till den 1 mars.
    Elsa Brodin undrade om Scoutkåren får disponera salen.
    Bo Alm har rätt att attestera fakturor.
    Nycklarna lämnas till vaktmästaren.
    Besiktningen den 4 maj godkändes utan anmärkning.
    Nämnden medgav den 3 mars att frågan fick ställas.
    Stipendiet delas ut i maj.
    Bo Alm har utnämnts till hedersmedlem i riksförbundet.
    Polisen lämnar besked i maj.
    Frågan lämnades obesvarad.
    Bo Alm föreslås efterträda Elsa.
    Om Ek & Son får jobbet börjar de i mars.
    => Anna kollar priset.
    => Frågan diskuteras vidare.`,
  grupp: `
    Ingen hade hört något från kommunen.
    Kommunen får köpa marken för max 300 000 kr.
    Barnen får leka i salen.
    Alla är överens om att blanketten måste bli enklare.
    Vem som får jobbet vet vi i maj.
    Tomas ville bjuda in någon från tidningen till hösten, men vi bestämde inget.
    Vi pratade länge men bestämde ingenting.
    Elsa kanske efterträder Bo.
    Bo fortsätter att leta efter en lokal.`,
  committee: `
    County commissioners ordered that the road be closed.
    It was reported that the gate had been locked.
    It was suggested that the fair be moved.
    It was noted that the hall was cold.
    It was hoped that more would come.
    The letter goes to the county council.
    Leave was granted by the court to appeal.
    Permission was given by the county.
    Mr Hale continues as landlord.
    A sum of £200 was given to us by the parish.
    Ms Dora Hale: Yes
    The Scouts may use the field if the council allows it.
    He was pleased to see so many.
    The report goes to the printer on Monday.
    The clerk was content with her room.
    The contractor was ordered by the court to pay.
    Outcome: No conclusion.
    Outcome: to be discussed again in May.
    Outcome: noted.
    Hann & Son hope to get the job.`,
  friends: `
    The money goes to the bank on Mondays.
    Bob stays on the coast in May.
    They have decided to raise our fee.
    Nobody was there.
    Dora welcomed everyone back after the summer.
    Outcome: none yet.
    The children can have the tent if it is dry.`,
}

describe('who is given or allowed what, who follows whom, how it went', () => {
  it.each(sentencesOf(DECIDED))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(true))
})

describe('the same words where nothing is decided', () => {
  it.each(sentencesOf(TOLD))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(false))
})

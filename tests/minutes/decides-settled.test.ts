import { describe, expect, it } from 'vitest'
import { type Deciding, decides } from '../../src/minutes/reading/decides.ts'
import { sentencesOf } from './sentence-tables.ts'

/** Decisions as people tell them: what a proposal came to, what they are content with, a verdict of a word. */
const BODIES = {
  committee: { body: 'Committee', lang: 'en', formal: true },
  notes: { body: 'Committee', lang: 'en', formal: false },
  board: { body: 'Styrelsen', lang: 'sv', formal: true },
  group: { body: 'Samverkansgruppen', lang: 'sv', formal: false },
} as const satisfies Record<string, Deciding>

const DECIDED: Partial<Record<keyof typeof BODIES, string>> = {
  board: `
    Tord föreslog att höja hyran med 2 procent och det blev så.
    Ida ville hellre skänka bort stolarna, och så fick det bli.
    Ingen tävling i höst, det bestämde vi med tanke på kassan.
    Ida och Tord attesterar var för sig, det var vi överens om.
    Vi lät avgifterna vara som de är.
    Styrelsen stannade för det billigare anbudet.
    Vi fastnade för den gröna färgen.
    Valet föll på Hagby Plåt.
    Styrelsen nöjde sig med svaret.
    Frågan lämnades därhän.
    Frågan om nycklarna vilar till den 4 mars, då Tord är här.
    Vilande i avvaktan på svar från banken.
    Vi lät det bero tills vi vet vad taket kostar.
    Skyltarna väntar vi med, ingen har räknat dem.
    Tord tyckte att det var för dyrt, och så fick det bli: ny offert till maj.
    Det lät bra, så hon fick ja för hela juni månad.
    En ny spade fick han klartecken att köpa.
    Resan som laget hade tänkt sig sa vi nej till.
    Resterande kostnad tas ur byggfonden.
    Ordförandens linje vann.
    Lades t h.
    Hyran ligger kvar året ut.
    Jury blir Mona Ek, Bo Ahl och Tyra Sand.
    Ordföranden bemyndigades att skriva på avtalet.
    Ärendet drogs tillbaka.
    Vi var rörande eniga om att sluta med kuvert.
    Alla gillade förslaget, så vi kör på det.
    Mona går in som ordinarie ledamot till årsmötet.
    Det blir städdag lördag 4 maj kl 10.
    Priset blir 40 kr per timme från och med 1 maj.
    Sammanträdet den 4 mars ställs in.
    Mötet konstaterade att kallelsen skett i behörig ordning.
    Mötet ansåg att den skett i rätt tid.
    Valberedningens förslag på 20 000 kr till styrelsen att fördela inom sig godkändes.
    Hon ville anlita en målare och det var OK upp till 9 000 kr.
    Det hade ingen något emot, och fonden startas i höst.
    Då är det beslutat, vi tar Hagby Värme.
    => Vi tackar ja till bidraget.
    => Bänkarna köps.
    => OK, högst 900 kr.
    → Avslag, 7 mot 2.
    Bifall, 4 000 kr för 2026.
    Återremiss till arbetsutskottet.
    Till handlingarna.
    Styrelsens beslut: Arvodet höjs till 2 000 kr.
    Junianteckningarna gick igenom utan ändringar.
    Novemberprotokollet är därmed godkänt.
    Grönt ljus för regattan.
    Nej tack till sponsringen.
    Lokalen fick tummen upp av alla.
    Det blir inte av i år.
    Bastun lever vidare ett år till.
    Punkt 4 står alltså kvar.
    Skylten får stå.
    Julbordet hoppar vi över i år.
    Lotteriet gör vi precis som vanligt.
    Ida ville ha lördagar, men vi håller fast vid söndagar.
    Hon bad om nyckel och det får hon.
    Självklart, tyckte alla.
    Ida fick förtroendet att måla skylten.
    Grönt vann med fem mot två.
    Önskemålet föranleder ingen åtgärd.
    Tord fortsätter som kassör, ingen emot.
    Man blev inte klar i tid, varför frågan får vila till hösten.
    Städdagen skjuts till maj.
    Parkerad till september.
    Upp igen i mars.
    Tas inte förrän Tord är hemma.
    Förslaget är härmed antaget.
    Till slut skakade vi hand på 90 kronor.
    Lagen väljer själva om de vill åka.
    Enl. Tords förslag.
    Som IE föreslagit.
    Nya lås byts på prov tills vidare.
    Inga invändningar görs, varför platsen går till Mona.
  `,
  committee: `
    The Board was happy to go with Saturday 3 May.
    Members are content with the draft.
    The committee is fine with that up to £90.
    The committee had no objection to the fair.
    The trustees ok'd the repair.
    We took up the offer of free compost.
    They want to see the figures first; deferred to September.
    Tabled until the June meeting.
    The Old Mill it is, nobody objected.
    Same hall as before, nobody objected.
    The choice fell on Dale & Sons.
    By six votes to two the Council followed the working party.
    Members voted 19 to 6 to hold the outing at the lake.
    The larger question stands over until May.
    Ann's notes from May were nodded through.
    Dale & Sons has always done right by us, so Dale gets the job.
    Ann Ash joins the committee.
    It was left to the chair to choose the colour.
    There was general agreement that the fee should stay.
    Ann and Tom to be signatories from 1 May.
    The application was supported subject to conditions.
    The Board noted the figures with regret and decided that the hall is to close on Mondays.
    Mrs Ash was thanked and reappointed for 2025.
    Outcome: pay it.
    Outcome: no. Tom the only one for.
    Outcome: yes in principle, the family to be asked first.
    Up to £60 for a solicitor (approved).
    Bill 3 passes 4–1.
    DENIED 3-1.
    LOST, 2 to 5.
    Refused, with regret: the hall is full.
    Bumped to the June session.
    The chair gave a casting vote for the later date.
    The jetty is a go.
    They got a no from us.
    Ann's list got a nod as well.
    She has our blessing.
    Green light from everyone.
    So Thursdays it stays.
    Rents stay put at £12.
    The draft is locked as of today.
    So we send a letter.
    The request did not find support.
    The complaint is dismissed.
    Bills of £90 were cleared for payment.
    After some talk we plumped for the blue one.
    The vestry gave its consent to the sale.
    We thanked them and declined the offer.
    £400 moves from paint to tools.
    It's Ann, unopposed, with Tom as reserve.
    Juniors' locker fee waived.
    Repair authorised up to £300.
  `,
  notes: `
    Board is fine with the draft.
    Fine by all of us.
  `,
  group: `
    => Ja till avtalet.
    → Bordlagt igen.
  `,
}
const TOLD: Partial<Record<keyof typeof BODIES, string>> = {
  board: `
    Tord föreslog att höja hyran med 2 procent.
    Det blev så kallt att vi fick gå in.
    Vi vill jämföra med en till innan vi bestämmer.
    Priset blir 4 000 kr enligt offerten.
    Maryam tar över som kassör efter sommaren.
    => Ida kollar priser.
    => 4 200 kr kvar i kassan.
    => Dyrare än väntat.
    Tack för kaffet, sa alla.
    Vi frågade kommunen och det var ok.
    => Frågan diskuteras vidare.
    Hon undrade om vi kunde köra på det.
    Kommunen lät bygga om vägen.
    Ja de rör vi inte.
    Mötet den 4 mars skjuts till april.
    Om det blir av så hyr vi tält.
    Kommunen stänger badet tills vidare.
    Vi fick vänta på bussen.
    Valet föll på en tisdag i fjol.
  `,
  committee: `
    Nothing was decided.
    The Lions Club approved a grant.
    Final report went in on 28 April and has been accepted.
    The Board was happy to hear that the roof is dry.
    Deferred from February.
    Expensive as it is, the boiler must stay.
    Members were happy with the turnout.
    -> pay it on Friday
    -> buy paint
    The library said that it had no objection.
    The council's request was denied by the county.
    So we all went home.
    Lost property: two coats.
    The grant had been authorised by the county.
    Ann wondered whether it would go ahead unopposed.
    Members wondered whether everybody was happy with it.
    DECISION LOG
    Outcome: no conclusion.
  `,
}

describe('a decision told in everyday words', () => {
  it.each(sentencesOf(DECIDED))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(true))
})

describe('the same words where nothing is decided', () => {
  it.each(sentencesOf(TOLD))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(false))
})

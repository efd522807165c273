import { describe, expect, it } from 'vitest'
import { type Deciding, decides } from '../../src/minutes/reading/decides.ts'
import { sentencesOf } from './sentence-tables.ts'

/** How a secretary with little time puts it: elections and payments, notes of a word or two, what parties have finished. */
const BODIES = {
  committee: { body: 'Committee', lang: 'en', formal: true },
  notes: { body: 'Committee', lang: 'en', formal: false },
  board: { body: 'Styrelsen', lang: 'sv', formal: true },
  group: { body: 'Samverkansgruppen', lang: 'sv', formal: false },
  nämnd: { body: 'Miljönämnden', lang: 'sv', formal: true },
  parties: { body: 'Lokal samverkansgrupp', lang: 'sv', formal: true },
} as const satisfies Record<string, Deciding>

const DECIDED: Partial<Record<keyof typeof BODIES, string>> = {
  committee: `
    Officers for 2025: Chair – Ruth Hale; Treasurer – Tom Roe; Secretary – vacant. All elected unopposed.
    The following were elected: Chair: Ruth Hale, Treasurer: Tom Roe.
    The existing officers were re-elected en bloc.
    The committee was re-elected en bloc, proposed by Tom Roe, seconded by Ann Lee.
    Ruth Hale was returned unopposed as Chair.
    Tom Roe stood again as Treasurer and was elected unopposed.
    There being no other nominations, Ruth Hale was duly elected.
    Treasurer: Tom Roe (prop. Ann Lee, sec. Bob Moss) – elected.
    Ann Lee was appointed as safeguarding lead.
    Hale & Co were re-appointed as independent examiners.
    It was agreed to reappoint Hale & Co as auditors.
    The appointment of Tom Roe as trustee was ratified.
    RESOLVED to pay Hann & Son £240 for mowing.
    Payments: it was resolved to approve the schedule as presented, totalling £2,310.
    The following payments were approved: Hann & Son £240; Village Hall £60.
    Cheque no. 104, Hann & Son, £240, approved for payment.
    Payment of £240 to Hann & Son was authorised, proposed TR, seconded AL.
    The invoice from Hann & Son (£240) was approved for payment.
    Accounts for payment were approved as listed.
    Apologies were received and accepted.
    Apologies for absence were accepted from Tom Roe.
    It was agreed to suspend standing orders.
    The agenda was adopted as circulated.
    The agenda was accepted with two additions.
    Minutes of 4 May: agreed as a true record.
    The minutes were accepted as an accurate record and signed by the Chair.
    Minutes of the last meeting: approved, prop. TR, sec. AL.
    The Treasurer's report was adopted, proposed Tom Roe, seconded Ann Lee.
    The accounts were received and adopted.
    It was unanimously agreed to hold the fair on 3 June.
    The meeting resolved unanimously to wind up the fund.
    The Board gave its approval to the plan.
    The trustees gave the go-ahead for the roof repairs.
    The committee backed the idea of a joint event.
    The Committee supported the application.
    The committee was content with the draft and it was adopted.
    The board opted for the cheaper of the two quotes.
    The lowest tender, from Hann & Son at £4,300, was accepted.
    We went with the blue one, five to two.
    The steering committee validated the report.
    The steering group took the decision to extend the pilot to June.
    SC decided to extend the deadline for deliverable D2.1 to 30 June.
    Decision 3/2024: The budget shift of EUR 12,000 from WP2 to WP3 is approved.
    D3: Budget shift of EUR 12,000 approved.
    The partners agreed on Malmö as the venue for the final conference.
    The Board mandated the coordinator to sign the amendment.
    The change request was accepted by all partners.
    The Board took note of the report and approved the payment.
    Approved by consensus.
    No objections; adopted.
    There were no objections and the report was adopted.
    It was agreed in principle to join the network.
    Agreed in principle, subject to costs.
    Resolution: That the Society join the federation. Carried unanimously.
    The vote was taken: 6 in favour, 1 against, 1 abstention. The motion was carried.
    The proposal was rejected by 5 votes to 3.
    The application was declined, as it falls outside the policy.
    We turned down the offer from the brewery.
    It was felt that the fee should stay, and this was agreed.
    This was agreed.
    This was carried with one abstention.
    The plan was given the green light.
    Grant of £300 awarded to the youth club.
    £300 was granted to the youth club.
    The Committee awarded the Brook Trust £500.
    A donation of £50 to the air ambulance was agreed.
    The subscription for 2025 was set at £15.
    Subscriptions to go up to £15 from January, agreed by all.
    The policy will be reviewed annually; adopted.
    The following policies were reviewed and re-adopted without change: Safeguarding, Data Protection.
    The risk register was reviewed and approved.
    The Chair's action in ordering the skip was ratified.
    The emergency spend of £180 was retrospectively approved.
    The decision made by email to buy the urn was ratified.
    The meeting dates for 2025 were agreed.
    The date of the AGM was fixed for 12 May.
    The terms of reference were agreed.
    It was agreed not to renew the contract.
    The committee decided that no action was needed.
    The committee resolved that no further action be taken.
    The matter was closed.
    The item was adjourned to the next meeting.
    Consideration of the lease was adjourned until the July meeting.
    The meeting approved of the new logo.
    Life membership was conferred on Ann Lee.
    Ann Lee was made an honorary member.
    The bye-laws were amended accordingly.
    A sub-committee of Ann Lee, Tom Roe and Bob Moss was formed to look at the lease.
    A working party was set up consisting of Ann Lee and Bob Moss.`,
  notes: `
    Rents go up 3% in April; two in favour, one against, Ruth abstaining.
    Yes, provided the school pays half.
    Yes, on condition that they clear up afterwards.
    Nodded through the accounts to December.
    Agreed: same again next year.
    all ok with 7 pm start from now on
    Decided on the blue tent.
    We'll go for the Saturday.
    Going with Hann & Son.
    Yes to a stall, no to the bouncy castle.
    We'll not renew the subscription.
    We won't be renewing the magazine.
    Fee stays £5.
    Everyone agreed on the 14th.
    Budget OK'd.
    Minutes OK.
    Last notes OK.
    Minutes of last time fine, signed.
    New tablecloths £40 - ok.
    Kettle: buy a new one, max £30.
    Voted 5-1 to keep the hall.
    £40 for flowers approved.
    Joining fee: scrapped.
    Tea urn - yes, up to £60.
    No to joining the federation.
    Bench plan dropped.
    We agreed we'd pay half.
    Agreed we pay half.
    Agreed Ruth should be chair again.
    Ruth stays on as chair, all happy.
    Consensus to carry on as is.`,
  board: `
    Styrelsen beslutar enhälligt att anta budgeten.
    Bifalles enligt förslag.
    Årsmötet godkände verksamhetsberättelsen och lade den till handlingarna.
    Resultat- och balansräkning fastställdes.
    Ansvarsfrihet beviljades för det gångna året.
    Ansvarsfrihet beviljades.
    Till mötesordförande valdes Karin Norén.
    Till ordinarie ledamöter på två år valdes Ida Roth och Bo Ahl.
    Till ersättare nyvaldes Ida Roth.
    Valberedning: Ida Roth (sammankallande) och Bo Ahl, omval.
    Årsavgiften för 2025 fastställdes till 300 kr.
    Medlemsavgift 300 kr, oförändrad, antogs.
    Omröstning begärdes och förslaget antogs med 7 röster mot 4.
    Delegationsbesluten läggs till handlingarna.
    Redovisningen av delegationsbeslut godkänns.
    Anmälningarna noteras till protokollet.
    Förvaltningen får i uppdrag att återkomma med en tidplan.
    Ledamoten Bo Ahl utses att justera protokollet.
    Ärendet utgår.
    Ärendet utgår från dagens dagordning.
    Ärendet avskrivs.
    Kvalitetsrapporten godkänns.
    Styrelsen godkände ekonomirapporten.
    Offerten från Ek & Son antas.
    Styrelsen ger klartecken till köpet.
    Styrelsen väljer alternativ B.
    Styrelsen landade i att vänta.
    Attesträtt ges till kassören.
    Förhandlingen avslutas i enighet.`,
  group: `
    Hyran höjs till 80 kr från hösten, tre för och en emot.
    Ja, under förutsättning att skolan betalar hälften.
    Ja, men bara om kommunen står för elen.
    Ok köpa ny kaffebryggare max 500.
    Beslut: ja
    Beslut: köpa in
    Avgiften blir 300.
    Vi skippar lotteriet i år.
    Nej till reklam på tröjorna.
    Ja till ny hemsida.
    Cup: vi anmäler två lag.
    Vi anmäler två lag till cupen.
    Vi går på Lenas förslag.
    Lenas förslag gäller.
    Då kör vi på det.
    Alla är med på att vänta.
    Vi är överens om 300 kr.
    Vi lägger ner matlaget.
    Bidrag till lägret 2000 kr ok.
    Nya nät - ok.
    Lokalhyra 900 - godkänt.
    Styrelsen säger ok till 900.
    Dagordning ok.
    Förra protokollet ok.
    Föreg. prot. ok
    Prot. fr. 3/2 godkänt, lagt t handl.`,
  nämnd: `
    Nämnden beslutar i enlighet med förvaltningens förslag.
    Nämnden beslutar enligt arbetsutskottets förslag.
    Nämnden lägger anmälningsärendena till handlingarna.
    Nämnden uppdrar åt förvaltningen att se över taxan.
    Paragrafen justeras omedelbart.
    Nämnden avstår från att yttra sig.
    Nämnden har inget att erinra mot förslaget.
    Nämnden ställer sig bakom yttrandet.`,
  parties: `
    Parterna är överens om att riskbedömningen är genomförd.
    Parterna är eniga om schemat.
    MBL § 11 är härmed fullgjord.
    Samverkan enligt § 11 avslutas.
    Riskbedömningen godkänns av parterna.
    Informationsplikten enligt MBL § 19 är fullgjord.
    Frågan anses färdigsamverkad.
    Ärendet anses samverkat.
    Åtgärden bedöms genomförd och punkten stängs.
    Punkten avslutas.`,
}

const TOLD: Partial<Record<keyof typeof BODIES, string>> = {
  committee: `
    The boiler was fixed on 12 May.
    Ruth Hale – elected 2019.
    The motion was withdrawn.
    The rules were changed to allow under-16s, the league tells us.
    Planning application 23/0117: approved.
    The Chair thanked Ann Lee, who was elected to the county committee in May.
    Ann Lee had been elected chair of the federation.
    Nominations for officers should reach the Secretary by 1 May.
    The AGM will elect officers on 12 May.
    Elections will be held in June.
    Payments of £240 were made in April.
    The treasurer reported payments of £240 to Hann & Son.
    The council accepted our application in March.
    The lowest tender was £4,300.
    Two tenders had been received.
    The roof repairs were completed in June.
    The trustees discussed the go-ahead for the roof.
    The grant was awarded by the county in March.
    We were awarded £500 by the lottery fund.
    The lottery granted us £500.
    Ann Lee supported the idea of a joint event.
    Some members supported the application.
    The report was circulated before the meeting.
    The partners presented their progress.
    The coordinator reported that the amendment was approved by the Commission.
    The fee is £12.
    A sub-committee will be formed in the spring.
    The working party set up in March has met twice.
    The meeting closed at 9.15 pm.
    There being no further business the Chair closed the meeting.
    Ann Lee agreed that the fee was too low.
    Members agreed with Tom.
    It was noted that the policy had been adopted in 2022.
    The draft will be put to members for approval.
    The contract was awarded by the council to Hann & Son.
    The planning application was refused by the district council.`,
  notes: `
    There are two arguments for, one against.
    Yes, the school has paid half.
    Nodded and smiled at the news.
    Went for a walk round the site.
    Tom: buy a kettle, max £30
    Tom: approved the wording with the printer
    Grant bid: declined by the county.
    Not agreed yet.
    Quiz on 4 May.
    Ruth thinks yes.
    Kettle is broken.
    £40 spent on flowers.
    Ruth OK again after her op.
    Not sure about the tent.
    Voting next time.
    Need to decide on the tent by May.
    Everyone had a good time.`,
  board: `
    Länsstyrelsen har inget att erinra mot planen.
    Kommunens förslag gäller hela området.
    Priset blir 4 000 kr enligt offerten.
    Ordföranden ställer proposition på förslagen och finner att nämnden bifaller sitt eget.
    Bo Ahl (S) reserverar sig mot beslutet.
    Bo Ahl yrkar bifall till eget förslag.
    Facken är inte överens med arbetsgivaren.
    Parterna är oeniga.
    Arbetsgivaren informerar om omorganisationen.
    Arbetsgivaren har beslutat att anställa två.
    Nämnden informeras om läget.
    Förslag till beslut: att anta budgeten.
    Förvaltningens förslag till beslut
    Beslutsunderlag
    Årsmötet är den 12 maj.
    Ledamöterna reserverade sig mot beslutet.
    Styrelsen diskuterade alternativ B.
    Karin Norén valdes in i riksdagen.
    Offerter har kommit in från Ek & Son.
    Ansvarsfrihet tillstyrktes av revisorn.`,
  group: `
    Det finns tre skäl för och ett emot.
    Ja, om vi hinner.
    Ja, skolan har betalat hälften.
    Anna: köper kaffe
    Vi byter några ord om vädret.
    Kommunen: köper marken
    Bollar: 10 st borta.
    Avgift: 40 har betalat.
    Vi spelade lördag.
    Ok stämning på cupen.
    Inget nytt.
    Lokalen ok, städad.
    Kassan ok.
    Ekonomi: ok läge
    Vi vann cupen.
    Nej, ingen hade hört något.
    Vi tog upp frågan om lotteriet.
    Cup: vi kom tvåa.`,
}

describe('a note in which this body decides', () => {
  it.each(sentencesOf(DECIDED))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(true))
})

describe('a note that only tells of it', () => {
  it.each(sentencesOf(TOLD))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(false))
})

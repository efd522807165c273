import { describe, expect, it } from 'vitest'
import { type Deciding, decides } from '../../src/minutes/reading/decides.ts'

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
    Styrelsen beslutade att arbetsgruppen ska ha samma ledamöter som förra året.`,
  group: `
    Gruppen beslutar att mötena ska vara digitala under våren.
    Vi kom överens om att bjuda in länsstyrelsen.
    Föregående minnesanteckningar godkändes.
    Dagordningen godkänns.
    Beslut: vi fortsätter med nuvarande upplägg.
    Vi enas om temat psykisk hälsa.
    Gruppen ställer sig bakom skrivelsen.
    Gicks igenom och lades till handlingarna.
    Samverkansgruppen beslutade att utse Lena Mark till ny sammankallande.`,
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
    It was agreed to leave the lights as last year.`,
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
    Hyresgästerna vill att avgiften fastställs tidigare.`,
  group: `
    Region Nord har beslutat att förlänga avtalet.
    Kulturnämnden fattade beslut i juni.
    Lena berättar att föreningen beslutat att starta ett café.
    Någon undrade om avgiften godkänts.
    Avtalet godkändes av regionstyrelsen i januari.
    Remissvaret lämnas in av förvaltningen.
    Mål flyttas fem meter? Det är inget vi bestämmer.`,
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
    The government announced that the grant was approved.`,
}

const BODIES = { board, group, committee }
const lines = (told: Record<keyof typeof BODIES, string>) =>
  (Object.keys(BODIES) as Array<keyof typeof BODIES>).flatMap(who =>
    told[who]
      .trim()
      .split('\n')
      .map(line => [who, line.trim()] as const),
  )

describe('a sentence in which this body decides', () => {
  it.each(lines(DECIDED))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(true))
})

describe('a sentence that only tells of deciding', () => {
  it.each(lines(TOLD))('%s: %s', (who, text) => expect(decides(text, BODIES[who])).toBe(false))
})

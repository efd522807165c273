import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { rowsOf } from './rows.ts'

/** Guests told in passing: who looked in for a while, and who could not come and will another time. */

const SWEDISH = `
Anita Bergström var hos oss i 20 minuter. Kamerorna syns sämre i mörker, sade hon. > Anita Bergström 2025-05-14
Anita Bergström är äntligen här. Hon berättade om kamerorna. > Anita Bergström 2025-05-14
Anita Bergström var med fram till klockan två. Hon förklarade att kamerorna syns sämre. > Anita Bergström 2025-05-14
Anita Bergström tittade in en stund. Hon visade bilder. > Anita Bergström 2025-05-14
Polisen Anita Bergström är bjuden till den 10 juni för att prata om kamerorna. > Anita Bergström 2025-06-10
Anita Bergström skulle kommit idag men fick rycka ut. Kommer 10 juni i stället, säger hon. > Anita Bergström 2025-06-10
Anita Bergström ligger i influensa så besöket blev inställt. Hon kommer den 10 juni i stället. > Anita Bergström 2025-06-10
Anita Bergström har slutat på biblioteket.
Mehmet Aydin var hos oss i gruppen redan förra året.
Rolf Sandén är här för att lära sig. 
Riverside Football Club has agreed to mend the lamp. 
Polisens trafikgrupp kommer den 10 juni och pratar om kamerorna. > Polisens trafikgrupp 2025-06-10
Polisens trafikgrupp har mätt hastigheten på vägen. 
Riverside Football Club has agreed to come on 10 June. > Riverside Football Club 2025-06-10
Sedan fick tandläkare Disa Holmkvist ordet. Barnen borstar för lite. > Disa Holmkvist 2025-05-14
Därefter gavs ordet till Disa Holmkvist från scoutkåren. > Disa Holmkvist 2025-05-14
Sedan fick Greta Lund ordet.
Revisorn Disa Holmkvist var tillstädes när bokslutet togs upp. > Disa Holmkvist 2025-05-14
Ägaren E-M Holmkvist hördes per telefon och ville vänta. > E-M Holmkvist 2025-05-14
Disa Holmkvist, alltså grannen, var med den första timmen. > Disa Holmkvist 2025-05-14
Samira frågar hemtjänsten om någon kan komma och berätta den 10 juni. > hemtjänsten 2025-06-10
Samira hör med brandkåren om de kan komma till nästa möte. > brandkåren 2025-06-10
Samira hör med brandkåren om släckarna.
Samira har fått tag i Disa Holmkvist på museet som kommer till nästa möte och berättar. > Disa Holmkvist 2025-06-10
Föreståndare Disa Holmkvist, Lillängens förskola, har bett att få närvara den 10 juni. > Disa Holmkvist 2025-06-10
Vi ska bjuda hit museets intendent, Disa Holmkvist, till mötet den 10 juni. > Disa Holmkvist 2025-06-10
Skyltarna tas upp igen i oktober. Disa Holmkvist på museet kommer då och berättar. > Disa Holmkvist null
Nästa gång ses vi den 10 juni. Disa Holmkvist från museet har lovat komma och visa hur båten tas in inför vintern. > Disa Holmkvist 2025-06-10
Disa Holmkvist (museets föreståndare) kom och svarade på frågor. > Disa Holmkvist 2025-05-14
Greta hälsade från sin moster Disa Holmkvist som är tandläkare.
Lindö Varv har bekräftat leverans den 10 juni.
Lindö Varv har erbjudit sig att frakta båten gratis den 10 juni.
Länsstyrelsen har lovat besked till den 10 juni.
Lindö Bygg kommer den 10 juni och lagar taket.
Trafikverket har bekräftat att bron stängs den 10 juni.
Anita Bergström från Vattenverket hade med sig sin kollega Disa Holmkvist. > Anita Bergström 2025-05-14, Disa Holmkvist 2025-05-14
Rolf hade tagit med sig sin syster Disa Holmkvists gamla karta.
Disa Holmkvist är skolläkare. Hon berättade om glasögonen. > Disa Holmkvist 2025-05-14
Disa Holmkvist är skolläkare. Kommunen söker en till.
Trädgårdsmästare Disa Holmkvist om beskärningen. Vänta till mars. > Disa Holmkvist 2025-05-14
Disa Holmkvist från Vattenverket hade cyklat hela vägen för att visa kartan. > Disa Holmkvist 2025-05-14
På länk deltog Disa Holmkvist, samordnare vid Region Norrvik. > Disa Holmkvist 2025-05-14
På länk deltog Greta Lund.
Till frågan om bryggan kom hamnkapten Disa Holmkvist. > Disa Holmkvist 2025-05-14
Före mötet hade museichefen Disa Holmkvist visat samlingarna. > Disa Holmkvist 2025-05-14
Nästa möte är den 10 juni. Då får vi sällskap av trädgårdsmästaren Disa Holmkvist. > Disa Holmkvist 2025-06-10
Nästa möte är den 10 juni. Då väntas riksdagsledamoten Disa Holmkvist. > Disa Holmkvist 2025-06-10
Sotaren Disa Holmkvist har ombetts att berätta om eldstäder den 10 juni. > Disa Holmkvist 2025-06-10
Svaret från kommunen väntas den 10 juni.
Revisorn Disa Holmkvist biträdde per telefon. > Disa Holmkvist 2025-05-14
Ombudsman Disa Holmkvist från förbundet var med på punkt 3. > Disa Holmkvist 2025-05-14
`
const ENGLISH = `
Nora Whitfield, our county councillor, sat with us for the first half hour. > Nora Whitfield 2025-05-14
Nora Whitfield, who chairs the museum trust, came to explain. > Nora Whitfield 2025-05-14
Nora Whitfield came for this. Either we pay now or we pay later. > Nora Whitfield 2025-05-14
Nora Whitfield (Whitfield & Bray) here for this item. Clean report. > Nora Whitfield 2025-05-14
The surveyor, Mr Amos Whitfield, joined the Council for this item and spoke to his letter. > Amos Whitfield 2025-05-14
The insurer, Ms Nora Whitfield of Sedge Mutual, is bidden to the next sitting to explain the premium. > Nora Whitfield 2025-06-10
Nora Whitfield, who audits us, is coming on 10 June to take us through the books. > Nora Whitfield 2025-06-10
Next is Tuesday 10 June. Nora Whitfield should come to that one to tell us about pensions. > Nora Whitfield 2025-06-10
Nora Whitfield's coming in October with the accounts. > Nora Whitfield null
The Chair visited Sedge Mill, where the foreman, Mr Amos Whitfield, demonstrated the wheel. > Amos Whitfield 2025-05-14
Mrs Nora Whitfield is engaged as Clerk from 10 June, for twelve hours a week.
The executors of the late Mr Amos Whitfield had offered a bench.
Sedge Mutual has offered us two flats.
The Rivers Agency has promised a report for 10 June.
Sedge Roofing will come on 10 June to mend the gutter.
The insurers have accepted our claim.
Nora Whitfield of Sedge Mutual had driven over to show us the plan. > Nora Whitfield 2025-05-14
Greta knows a beekeeper, Nora Whitfield, who might come on 10 June. > Nora Whitfield 2025-06-10
Nora Whitfield, head of Sedge Primary, has asked to speak to us on 10 June. > Nora Whitfield 2025-06-10
On 10 June we meet here. Nora Whitfield is to come and teach us knots. > Nora Whitfield 2025-06-10
`
const guests = (said: string) =>
  readMinutes(
    `Ekbackens byalag\nMinnesanteckningar 14 maj 2025 kl. 13.30, Bygdegården\n\nNärvarande: Rolf Sandén, Greta Lund, Mehmet Aydin, Samira Haddad\n\n1. Besök\n${said}\n\n2. Taket\nRännan läcker. Beslut: vi lagar den i höst.\n\n3. Nästa möte\n10 juni kl. 13.30.\n`,
    { today: '2026-11-30' },
  ).guests.map(one => `${one.name} ${one.date}`)

describe('guests told in passing', () => {
  it.each([...rowsOf(SWEDISH), ...rowsOf(ENGLISH)])('%s', (said, who) => {
    expect(guests(said)).toEqual(who)
  })
})

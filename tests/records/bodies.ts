/** Minutes of several bodies in one group, as a reader of old minutes would find them. Fictional. */
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { importedState } from './group.ts'

const TEXTS: Record<string, string> = {
  'ungdomsrad-tallvik.txt': `Protokoll
Ungdomsrådet i Tallvik
Datum: 2024-03-12
Plats: Kulturhuset

Närvarande: Moa Silver, ordförande, Ivar Kron, Selma Holm, Nils Bark, sekreterare
Frånvarande: Otto Ring, Lea Strand

§ 1 Skateparken
Rådet beslutade att begära 40 000 kr av kommunen till nya ramper.
Ivar Kron frågar fritidschefen när arbetet kan börja.

§ 2 Gäster
Till mötet den 14 maj 2024 kommer Petra Alm från biblioteket och berättar om läxhjälpen.

§ 3 Nästa möte
Nästa möte är den 14 maj 2024 kl. 17.

Justeras av Selma Holm
`,
  'hamnforeningen.txt': `Protokoll
Styrelsen för Hamnföreningen Krabban
Datum: 2024-03-05
Plats: Sjöboden

Närvarande: Asta Grund, ordförande, Bo Segel, Carl Tross, sekreterare
Anmält förhinder: Dag Ankar

§ 1 Bryggorna
Styrelsen beslutade att byta plankorna på brygga två för högst 12 000 kr.

§ 2 Skateparken
Kommunens planer på en skatepark bredvid hamnen togs upp. Bo Segel skriver ett yttrande.

§ 3 Nästa möte
Styrelsen ses igen den 16 april 2024 hos Asta Grund.
`,
  'samverkan-lagman.txt': `Minnesanteckningar
Förvaltningens samverkansgrupp
Datum: 2023-10-04

Närvarande: Ylva Stig, förvaltningschef, Ulf Back, Vision, Tyra Mo, Kommunal
Frånvarande: Åke Lid, Lärarförbundet

§ 1 Arbetsmiljö
Tyra Mo tog upp larmen i receptionen. Ylva Stig beställer nya larm.

§ 2 Kommande
Den 8 november 2023 kommer Runa Berg från företagshälsan och talar om buller.
`,
  'parish-elmford.txt': `ELMFORD PARISH COUNCIL
Minutes of the meeting held on 9 January 2024 in the Village Hall

Present: Cllr Ruth Fenn (Chair), Cllr Tom Hale, Cllr Joan Pike
Apologies: Cllr Sam Reed
In attendance: Mrs D Croft (Clerk)

12. Allotments
It was resolved to spend up to £300 on a new water tank.

13. Visitors
PC Amy Holt will attend the meeting on 13 February 2024 to speak about rural crime.

14. Next meeting
The next meeting is on Tuesday 13 February 2024 at 7 pm.
`,
}

export const manyBodies = () =>
  importedState(
    Object.entries(TEXTS).map(([file, text]) => ({ file, extract: readMinutes(text, { today: '2026-11-22', file }) })),
  )
